language-name = English

# The reference: every other language has these messages with these variables. After changing a key or a variable run: npm run generate
# Only dates have endings (date-from, date-until, date-on); another variable takes none: turn the sentence round, or write a label and a colon. State first, one fact a line, polite plural, no exclamation marks, no idioms.

## States. The first words of a card, in bold, after the sign 🟢 🟡 🔴 ⚪ and before the name of the crossing

state-open = Open
state-limited = Open, with a limit
state-closes-soon = Open, closes soon
state-citizens-only = Open only to citizens of the two countries
state-lorries-only = Open to lorries only
state-pedestrians-only = Open to pedestrians only
state-trains-only = Trains only
# The only ones that may pass, alone or before the state: "Trains only: should be open"
state-only =
    { $only ->
        [citizens] Citizens of the two countries only
        [train] Trains only
        [truck] Lorries only
       *[foot] Pedestrians only
    }
state-only-then = { $only }: { $state }
state-closed = Closed
state-closed-now = Closed now
state-closed-season = Closed for the season
state-closed-temporarily = Temporarily closed
state-closed-foreigners = Closed to citizens of other countries
state-closed-traffic =
    { $traffic ->
        [foot] Closed to pedestrians
        [bicycle] Closed to bicycles
        [motorcycle] Closed to motorcycles
        [car] Closed to cars
        [bus] Closed to buses
        [truck] Closed to lorries
       *[train] Closed to trains
    }
state-road-post = A post on the road
state-unknown = Unknown
# Asked for another day: what is expected, or what was
state-should-be-open = Should be open
state-should-be-closed = Should be closed
state-was-open = It was open
state-was-closed = It was closed
# Open by the rule, against the record
state-doubted = Not sure it is open
state-doubted-then = Not sure it will be open
state-doubted-past = Not sure it was open
# The same words inside a sentence, after a colon
state-word =
    { $state ->
        [open] open
        [closed] closed
       *[unknown] unknown
    }

## How sure, and who says so

certainty =
    { $sure ->
        [confirmed] Confirmed
        [announced] Announced
        [likely] Likely
        [typical] Usual pattern, not confirmed
       *[unsure] No confirmed information
    }
certainty-source = { $sure }. Source: { $who }, { $date }
certainty-alone = { $sure }.
# Two sources, each beside what it says: "Likely: seen working (Nomad Transfer, May). Hours: Border Service, 28 November"
trust-step = { $sure }: { $fact } ({ $who }, { $date })
trust-rest =
    { $says ->
        [hours] Hours
        [season] Season
        [admits] Who may pass
        [closed] The closure
        [opens] The opening
        [closes] The closing
        [queue] A queue
        [warning] The warning
       *[works] Seen working
    }: { $who }, { $date }
source = Source: { $who }, { $date }
date-none = no date
last-heard = Last heard: { $date } ({ $ago })
last-heard-lately = Last heard: { $date }
# How old the word is on which the state rests, or the hours, in its first line
heard-as-of = as of { $year }
hours-as-of = hours as of { $year }
# What a guide without a date says, where it contradicts the answer; the second sentence follows when it is overtaken
conflict-guide =
    ⚠️ { $count ->
        [one] A guide with no date ({ $who }) says
       *[other] Guides with no date ({ $who }) say
    }: { $facts }.
conflict-outdated = This is out of date.
conflict = ⚠️ Sources disagree. { $who }, { $date }: { $facts }.
card-in-doubt = ⚠️ In doubt, our editors are checking it: { $fact }
warning = ⚠️ Warning. { $dates }: { $text } ({ $who }, { $date })

## What and until when

closes = Closes: { $clocks }
opens = Opens: { $clocks }
opens-tomorrow = Opens tomorrow: { $clocks }
# After this moment nobody knows
known-until = Known to be open until { $until }; not known after that
# The day named is the last one of which anything is known
known-through = Known to be open up to and including { $until }; not known after that
time-left = Time left: { $left }
time-until-opening = Time until opening: { $wait }
window-today = Both sides open today: { $window }
window-that-day = Hours that day: { $hours }
closed-all-day = Closed all that day
asked-moment = For { $weekday } { $date }, { $clocks }
asked-day = For { $weekday } { $date }
asked-days = For { $days }
asked-month = For { $month }

# Above a card: words of time that were not understood, days that do not exist, and what is answered instead
moment-unread = ⚠️ We did not understand the time: { $words }.
moment-no-day = ⚠️ There is no such day: { $date }. That month has { $last } days.
moment-no-day-that-year = ⚠️ There is no { $date } in { $year }. The next is in { $exists }.
# 1 December is a Tuesday, not a Monday
moment-other-weekday = ⚠️ { $date } is a { $weekday }, not a { $said }.
moment-no-hour = ⚠️ No clock shows { $said }.
moment-no-holiday = ⚠️ When { $holiday } will be is not known to us yet.
# What was left out and taken from the question before: "Ak-Jol – Korday, 31 December:"
follow-up = { $taken }:
moment-for-now = This is for now:
moment-for-day = This is for { $date }:
moment-about = { $holiday } is expected about { $date }. The day is not fixed yet.
# A span of days: all of it alike, or one line for each part of it
span-whole =
    { $dates }: { $state ->
        [open] should work all of that time
        [works] should work; at what hours nobody has told us
        [closed] should be closed all of that time
       *[unknown] not known for all of that time
    }
# Of a time that is gone: nobody told of it, or it was shut for a part of it
past-untold = { $dates }: nobody told us how it was then, and no closure is on record.
span-part-past =
    { $dates }: { $state ->
        [open] by the rule it was open
        [closed] it was closed
       *[unknown] not known
    }
span-doubted = { $dates }: not sure.
span-part =
    { $dates }: { $state ->
        [open] should work
        [closed] should be closed
       *[unknown] not known
    }
# An hour that comes twice a day, and nobody said which: the later one
moment-other-alike =
    { $halves ->
        [unsaid] Morning or evening was not said. If you mean { $clocks }, the answer is the same.
       *[said] If you mean { $clocks }, the answer is the same.
    }
moment-other-differs =
    { $state ->
        [open] If you mean { $clocks }: it should be open then.
        [closed] If you mean { $clocks }: it should be closed then.
       *[unknown] If you mean { $clocks }: how it will be then is not known.
    }

## Hours

hours = Hours: { $hours }
side-hours = { $side }: { $hours }
hours-always = round the clock
hours-daylight = by daylight (no hours named)
hours-unknown = not known
hours-off = closed
hours-until = until { $end }, opening time not known
hours-from = from { $start }, closing time not known
hours-break = { $hours }, break { $break }
hours-sunrise = sunrise
hours-sunset = sunset
hours-on-days = { $days } { $hours }
hours-by-clock = { $hours } ({ $clock })
hours-own-clock = { $hours } (each side by its own clock)
# Stands after hours whose source does not say whose clock it means
clock-missing = { $hours } (clock not named)

## Season

season-usual = Usual season: { $months }
season-all-year = all year
season-no-date = { $year }: no opening date yet.
season-past-years = Based on past years, not confirmed.
edge-opens = It may open about now.
edge-closes = It may close about now.
edge-opens-then = It may open about then.
edge-closes-then = It may close about then.
edge-opened = In past years it opened between these days: { $dates }
edge-closed = In past years it closed between these days: { $dates }
edge-no-word = No word yet this year.

## Closures

reason = Reason: { $cause }
cause =
    { $cause ->
        [weather] weather
        [road] state of the road
        [epidemic] epidemic
        [unrest] unrest
        [holiday] holiday
        [repair] repair works
        [agreement] decision of the two countries
        [hours] outside working hours
        [season] out of season
       *[other] another reason
    }
closed-since = Closed since { $from }
closed-at = Closed since { $from }, { $clocks }
closed-rough = When it closed: { $date }
closed-dates = Closed { $dates }
closed-every-year = Closed every year: { $dates }
# What begins later. A halt is never told as closing time
halt-at = Open until { $until }, then temporarily closed.
halt-from = Temporarily closed from { $from }.
hours-since = From { $from }: new hours, { $hours }.
hours-at = { $moment } – new hours: { $hours }.
season-last-day = Open today for the last day of the season.
season-ends-at = It closes on { $on }, { $clocks }
season-may-end = It may close for the season earlier than usual.
reopening-planned = Planned reopening: { $date }. This is a plan, not a promise.
reopening-certain = Reopens: { $date }
reopening-no-date = Reopening: no date announced.
reopening-usual = Usually opens on { $on }
reopening-was-due = It was due to reopen on { $on }. Nobody has told us that it did.
reopening-was-due-at = It was due to reopen on { $moment }. Nobody has told us that it did.
reopening-no-word = No word of it since.
reopening-either = It may be open or still closed.
reopening-untold = By the last word it is closed; nobody has told us that it opened.
reopening-not-yet = That it will be open by then nobody has confirmed.
# Only travellers or guides told of the closure
closure-unofficial = Said to be closed, but only travellers or guides say so.

## Unknown, and what is known instead

# An event is dated only to a month or "about": which side of it the moment is on cannot be told
rough-date = The exact date is not known: { $fact }
no-hours = Working hours are not known.
# What a traveller or a guide told of hours that nobody fixed; a line for each side follows
hours-told = As { $who } tells ({ $date }), not confirmed:
what-is-known = What is known:
known-works = • Last report of it working: { $date } ({ $who })
known-hours = • { $side }: { $hours }
known-season = • Season: { $months }
works-hours-unknown = It works; its hours are not known.
works-daylight = Plan to pass in daylight only.
near-dark = By then it is dark or nearly so: do not count on getting through.
travellers = travellers
command-report = Tell what you saw at a crossing: /report Korday
report-ask = What did you see at { $crossing }?
report-passed = I passed
report-waiting = I am waiting
report-shut-here = It is shut
button-trip-passed = I passed
button-trip-shut = It was shut
button-trip-stayed = I did not go
trip-stayed = All right. Nothing was noted.
report-which-hour = At about what hour was it? By the clock on the side you came from.
report-told-of-day = You have told of that day already. Thank you.
report-how-long = How long did it take?
report-how-long-yet = How long have you waited so far?
report-which-way = Which way, and with what?
report-write = Write the crossing: /report { $crossing }
report-thanks = Thank you. It shows for three hours and helps whoever is on the way.
report-thanks-past = Thank you. It counts towards what is usual at that hour.
report-thanks-past-shut = Thank you. The editors hear of it.
report-through = I am through
report-take-back = Take it back
report-undone = Deleted.
report-gone = This report is gone.
report-too-soon = You reported from here just now. Try again in half an hour.
report-too-many = That is six reports today, the most one person can send.
report-not-taken = Reports are not taken at the moment.
report-too-long = That is more than a day. We take up to 24 hours.
report-only-now = A report tells what you see now or saw in the last three hours.
report-proposal = Shall this be noted? { $crossing }, { $what }. Which way, and with what?
report-asked = It is a question
report-told-passed = passed in { $wait }
report-told-waiting = waiting { $wait } so far
report-told-since = waiting since { $time } (the time of the side you come from)
report-told-shut = it is shut
report-while-closed = An official source says it is closed. What you told stands beside that and changes nothing.
report-while-known-closed = As far as we know it is closed now. What you told stands beside that and changes nothing.
report-forwarded = Forwarded words are not noted as a report.
report-which = Which crossing?
report-send-place = At the gate right now? Send your location: such a report weighs more. The location is not kept.
report-at-gate = Noted: you are at the gate. The location is not kept.
report-far-from-gate = You are far from { $crossing }. Your report stands without the location, which is not kept.
report-ask-through = { $crossing }: are you through?
reports-none = No reports in the last 24 hours.
reports-title = Reports of the last 24 hours
reports-line = { $number }. { $crossing }: { $what }, { $ago } ({ $scope })
reports-heard-shut = A traveller says it is shut: { $crossing } ({ $scope })
reports-heard-was-shut = { $crossing }, { $date }: a traveller says it was shut ({ $scope })
button-strike = Strike { $number }
button-silence = Silence { $number }
report-struck = Struck.
report-silenced-done = Struck; nothing more is taken from that person, and they are not told.
report-one = One traveller waited { $wait }, told { $ago } ({ $scope }).
report-one-still = One traveller has waited { $wait } and still waits, told { $ago } ({ $scope }).
report-two = Two travellers waited { $first } and { $second }; the last told { $ago } ({ $scope }).
report-several =
    { $count ->
       *[other] { $count } travellers in three hours waited { $shortest } to { $longest }; the last told { $ago }: { $wait } ({ $scope }).
    }
report-many = Half of { $count } travellers in three hours waited { $median } or less, all { $shortest } to { $longest }; the last told { $ago }: { $wait } ({ $scope }).
report-still = { $wait } and still waiting
report-far = One said { $wait }, far from what the others said.
report-far-same =
    { $count ->
       *[other] { $count } said { $wait }, far from what the others said.
    }
report-far-some =
    { $count ->
       *[other] { $count } said something far from the others: the shortest { $shortest }, the longest { $longest }.
    }
report-usual =
    { $count ->
       *[other] At this hour half of { $count } travellers waited { $wait } or less ({ $scope }).
    }
overview-queue = Travellers waited: { $names }.
overview-queue-one = { $name } { $wait }
alternatives-quicker = Quicker by what travellers say: { $name }, { $wait } there and { $here } here ({ $scope }).
report-all-new = Not known to us before.
report-new =
    { $count ->
        [one] One of them is new to us.
       *[other] { $count } of them are new to us.
    }
report-shut =
    { $count ->
        [one] One traveller says it is shut, told { $ago }.
       *[other] { $count } travellers say it is shut; the last told { $ago }.
    }
report-says-shut = shut
report-each = • A traveller, { $ago }: { $what } ({ $scope })
no-evidence = Nothing is known about this crossing yet.
no-evidence-then = Nothing is known about that time.
trial-ended = Trial hours ended on { $on }.
trial-nothing-newer = Nothing newer has been announced.
trial-hours = During the trial: { $hours }
trial-before = Before it: { $hours }
admits-unconfirmed = It may be closed to you: who may pass is not confirmed.
no-rails = Of a railway crossing here we know nothing: ask at the station.

## Limits: who may pass and who may not

citizens-only = Only citizens of { $countries } may pass
not-admitted = Not admitted: { $traffic }
# A source names others alone, long ago: whether these may pass is only a usual pattern
perhaps-not-admitted = Not confirmed that these may pass: { $traffic }
traffic =
    { $traffic ->
        [foot] pedestrians
        [bicycle] bicycles
        [motorcycle] motorcycles
        [car] cars
        [bus] buses
        [truck] lorries
       *[train] trains
    }
# "Citizens of other countries, toward Kazakhstan: closed"
limit =
    { $whom }: { $state ->
        [open] open
        [closed] closed
       *[unknown] unknown
    }
whom-citizens = citizens of the two countries
whom-foreigners = citizens of other countries
whom-country = citizens of { $country }
# A country whose name we have only as it is called
whom-citizenship = citizens of { $country }
whom-toward = toward { $country }

## What to do

advice-mild = Check before you set out.
advice-firm = Do not set out without checking.
advice-road = Before a night or winter trip, check the road.
advice-queue = Allow { $minutes } min for the queue.
advice-future = This can change. Check again the day before.
advice-ask = Whom to ask:
ask-carriers = Ask the driver or the station.
ask-operator = Ask a mobile operator.
ask-insurer = Ask an insurance company.
ask-bank = The bank that holds the pledge knows first.
ask-embassy-there = Before you set out, ask the embassy of the country you are going to.
ask-migration = Ask the migration service of { $of }.
ask-consulate =
    { $count ->
        [1] Ask the consulate of { $of }.
       *[other] Ask the consulates of { $of }.
    }
fare-unknown = What this ride costs we do not know.

## Why this answer: one heading, then two lines for each word of the ledger

evidence-heading = Why this answer
evidence-role =
    { $verdict ->
        [decides] ✅ Decides
        [agrees] ➕ Agrees
        [contradicts] ⚠️ Contradicts
        [ahead] 🗓 To come
        [limits] 🚧 Limits
        [aside] 🔎 Also known
        [replaced] ⌛ Replaced
        [past] 🕘 In the past
       *[outdated] ⌛ Out of date
    }
source-kind =
    { $kind ->
        [authority] Authority
        [press] Press
        [carrier] Carrier or tour firm
        [traveller] Traveller
       *[guide] Guide
    }
# A name that somebody typed in another alphabet
name-typed = “{ $name }”
evidence-fact = { $verdict }: { $fact }
evidence-source = { $kind }: { $who }, { $date }
evidence-link = link
evidence-rule = The best-supported recent word decides.
evidence-doubt = Newer reports contradict the official word, so we trust it a little less.
evidence-nothing = We have no source about this.
evidence-left-out = Older words not shown: { $count }
# Facts, as they follow a verdict and a colon
fact-works = seen working
fact-works-on = seen working { $on }
fact-queue = wait: { $minutes } min
fact-queue-vehicles = vehicles waiting: { $vehicles }
fact-queue-seen = a queue
fact-opening-planned = { years-planned-opening }
fact-closing-planned = { years-planned-closing }
fact-closed = temporarily closed { $dates }
fact-closed-rough = temporarily closed: { $dates }
fact-closed-yearly = closed every year: { $dates }
fact-because = { $fact } ({ $cause })
fact-from = from { $from }
fact-span = from { $from } to { $until }
fact-everyone = citizens of all countries may pass
fact-citizens = only citizens of the two countries may pass
fact-admitted = admitted: { $traffic }
fact-of = { $whom } – { $fact }

## Details by topic

topic =
    { $topic ->
        [documents] Documents
        [procedure] Procedure
        [customs] Customs and goods
        [vehicles] Cars and insurance
        [trucks] Lorries
        [road] Road
        [transport] Transport
        [services] Services
        [exchange] Money exchange
        [connectivity] Phone and internet
        [waits] Waiting times
        [peaks] Busy times
        [safety] Safety
        [languages] Languages
        [accessibility] Accessibility
        [planning] Planning
        [about] About
       *[history] History
    }
# Before a direct answer. No short text of the data may begin with the first two.
verdict =
    { $verdict ->
        [yes] Yes
        [no] No
       *[depends] It depends
    }
details-nothing = We have nothing about this yet.
details-source = Source: { $sources }
details-disputed = ⚠️ Sources disagree about this.
details-emergency = Emergency numbers · { $country }
details-number = { $number } – { $meaning }
details-cut = The rest does not fit into one message.

## The direct answer: one sentence to the very question, before anything else

direct-verdict = { $verdict }. { $answer }
direct-nothing = We have nothing about { $subject }.
# Things that mean nothing to us, as they were written
direct-nothing-such = We have nothing about “{ $words }”.
direct-nothing-here = We have nothing about { $subject } at { $crossing }.
# In a country
direct-nothing-in = We have nothing about { $subject } { $inside }.
direct-unread = We did not understand part of the question: “{ $words }”.
direct-unread-aside = We did not take into account: “{ $words }”.
# What a question is about, as it follows "about"
subject =
    { $key ->
        [documents] documents
        [documents-visa] visas
        [documents-eta] travel authorisation
        [documents-stay] length of stay
        [documents-overstay] overstaying
        [documents-passport] passports
        [documents-id-card] ID cards
        [documents-children] children’s documents
        [documents-registration] registration
        [documents-entry-ban] entry bans
        [documents-border-zone] border zone permits
        [customs] customs
        [customs-food] food
        [customs-alcohol-tobacco] alcohol and tobacco
        [customs-medicine] medicine
        [customs-cash] cash across the border
        [customs-fuel] fuel across the border
        [customs-animals] animals
        [customs-drone] drones
        [customs-goods] goods
        [vehicles] cars
        [vehicles-papers] car papers
        [vehicles-licence] driving licences
        [vehicles-stay] how long a car may stay
        [vehicles-insurance] car insurance
        [vehicles-power-of-attorney] a power of attorney
        [vehicles-rental] rented cars
        [vehicles-fines] fines
        [vehicles-tolls] road tolls
        [trucks] lorries
        [trucks-queue] the electronic queue
        [trucks-waits] the queue of lorries
        [trucks-limits] limits for lorries
        [transport] transport
        [transport-bus] buses
        [transport-minibus] minibuses
        [transport-taxi] taxis
        [transport-train] trains
        [procedure] the procedure
        [procedure-luggage] luggage checks
        [fees] fees for crossing
        [road] the road
        [services] services
        [services-fuel] filling stations
        [services-sleep] places to sleep
        [holidays] public holidays
        [news] news
        [weather] the weather
        [distance] distances
        [way] the way
        [exchange] money
        [connectivity] phone and internet
        [accessibility] accessibility
        [safety] safety
        [safety-bribes] bribes
        [languages] languages
        [contacts] phone numbers
        [clocks] the clocks
        [waits] queues
        [waits-peaks] busy times
        [waits-now] the queue now
        [waits-usual] usual waits
        [history] history
        [planning] planning
        [about] this crossing
        [admits] who may pass
        [hours] hours
        [season] the season
        [controlled-drugs] controlled medicines
        [medical-device] medical devices in the body or worn
        [passport-damaged] damaged papers
        [passport-photo] an old photo in the passport
        [pledged-car] a car pledged to a bank
        [car-certificate] a car without its registration certificate
        [broken-car] towing a broken-down car
        [remains] bringing the dead over the border
        [plants] plants and seeds
        [jewellery] jewellery
        [tir] TIR carnets
        [weights] weight and axle limits
        [carrier-permits] permits of foreign carriers
        [oversize] oversize loads
        [who-books] who has to book in the electronic queue
        [other-animals] other animals than dogs and cats
        [medicines] this medicine
        [weapons] weapons
        [doctor] doctors at the post
        [embassy] embassies
        [person-missing] people who do not get in touch
        [person-held] people who are held at a post
        [thing-left] things left behind
        [between-posts] how far it is from post to post
        [gas-bottle] bottles of gas
        [road-line] the road line
        [out-of-turn] being let through out of turn
        [left-behind] being left behind by the bus
        [turned-back] why people are turned back
        [complaint] complaints
        [passport-lost] lost passports and ID cards
        [train-checks] how checks go on the train
        [registration-exit] registration when you leave
        [own-car] papers for your own car
        [return-ticket] return tickets, bookings and proof of money
        [name-differs] a name that is spelled in two ways
        [health-papers] tests and vaccinations
        [new-road] a new road
        [conscript] military cards and leaving at call-up age
        [car-gear] what a car has to carry
        [watch] setting your watch
        [queue-camera] cameras that show the queue
        [phone-check] whether phones are looked into
        [fingerprints] whether fingerprints are taken
        [criminal-record] entry with a criminal record
        [guards] guards on duty
        [queue-end] how long the queue will last
        [shift-change] when shifts change
        [refused] why somebody is not let in
        [photography] taking photographs at a post
        [seized] goods that the customs keep
        [vet-papers] veterinary papers
        [uninsured] driving without insurance
        [officer-powers] what officers may and may not do
        [system-down] computers that do not work at a post
        [card-kept] a card that a machine kept
        [past-queue] people who offer to take you past the queue
        [hitchhiking] hitchhiking
        [stateless] stateless persons and their travel documents
        [migration-card] migration cards
        [medical-insurance] medical insurance for travellers
        [resident] the stay of residents, students and workers
        [border-run] leaving and coming back to begin a new stay
        [arrival-day] whether the day of entry counts
        [e-visa] e-visas
        [carnet] the carnet de passages
        [read-online] what stands on the internet
        [visa-held] the visa that you have
        [on-visa] the visa that you have
        [blank-pages] blank pages in the passport
        [vapes] vapes
        [phone-register] registering a phone
        [fuel-price] what fuel costs
        [toll-paying] how tolls are paid
        [inherited-car] the car of an owner who died
        [bus-waits] whether the bus waits for its passengers
        [passport-stamp] stamps in the passport
        [passport-unfit] expired or damaged papers
        [electronic] documents on a phone and copies
        [helpers] people who offer to take you through for money
        [rate] the exchange rate
        [transit-plates] cars with transit plates
        [birth-paper] a child’s birth certificate
        [roaming] roaming
        [passport-validity] how long a passport must still be valid
        [passport-needed] which passport is needed
        [consent] the consent of parents
        [two-passports] two passports
        [by-air] goods by air and from duty-free shops
        [bus-luggage] how much luggage a bus takes
        [without-parents] a child without its parents
        [exit-debts] leaving with a debt, alimony or a court’s ban
        [speeding] speed limits, radars and fines for speeding
        [right-hand] right-hand drive
        [camper] motorhomes
        [green-card] the Green Card
        [fines-on-exit] leaving with an unpaid fine
        [eta-term] how long QazETA is valid
        [visa-time] how long a visa takes
        [visa-there] a visa given at the post
        [transit-visa] a transit visa
        [currency] the money of a country
        [days-off] days off
        [announcing] where closures are announced
        [other-post] which post to take instead
        [stay-longer] staying beyond the term
        [fines-on-entry] entering with an unpaid fine
        [paper-language] the language of a paper
        [fast-track] passing out of turn for money
        [tint] tinted windows
        [money-there] where to change or draw money
        [sim-sale] where to buy a SIM card
        [elderly] priority for the elderly
        [cart] horse-drawn carts
        [seal] a broken customs seal
        [booking-moved] moving a place in the queue
        [pregnancy] travelling while pregnant
        [danger] how safe it is
        [crime] how safe it is
        [road-now] the road now
        [waiting-there] the queue right now
        [other-way] other crossings
        [quietest] when it is quietest
        [registration-term] how soon to register
        [fare] what the ride costs
       *[status] this
    }
# Which post lies on the other side, where that was asked
over-against = Opposite { $first } ({ $one }) is { $second } ({ $other }).
# Asked how it is at this moment, where nobody has told us
waits-now-unknown = The queue right now: nobody has told us today.
waits-now-yours = Thank you: but for you nobody has told us of the queue today. So that others know, send: /report { $crossing }
waits-known = The wait is usually { $usual }.
waits-known-worst = The wait is usually { $usual }, at worst { $worst }.
# Of the hour that was asked about nobody told; what is told of other hours comes after
hour-unsaid = { $subject }: nobody has told us how it is at the hour you ask about.
# What was asked and nobody has told us: said before what is known beside it
unsaid =
    { $what ->
        [renewal] Whether leaving and coming back begins new days, we do not know.
        [renews] Each entry begins new days, but there is a limit for all stays together.
        [renews-not] Leaving and coming back begins no new days: those of all trips add up.
        [weather] What the weather will be we do not know: see a forecast.
        [road] What the road is like now nobody has told us.
        [fare] What that very ride costs we do not know; what we know is another one.
        [quietest] When it is quietest there nobody has told us.
        [guards] Who will be on duty, and how strict they are, nobody can know ahead.
        [queue-end] When the queue will end, nobody can know ahead.
        [shift-change] When the shifts change at a post, and whether passing stops for it, nobody has told us.
        [reason] Why that is so nobody has told us.
        [visa-there] Whether a visa is given at a land post we do not know: ask the consulate.
        [transit-visa] Of a transit visa we know nothing: ask the embassy of that country.
       *[price] What it costs we do not know.
    }
nothing-in-town = { $town }: we have nothing about { $subject }.
rate-unknown = The exchange rate we do not know: look at the National Bank’s site or ask at an exchange office.
# Waits are told of cars; of those who pass otherwise nobody told
waits-unlike =
    { $traffic ->
        [foot] How long it takes on foot nobody has told us.
        [bicycle] How long it takes by bicycle nobody has told us.
       *[motorcycle] How long it takes by motorcycle nobody has told us.
    }
# Who or what may pass, where that was asked: what is said of it, what is not, and what bars it
admits-yes =
    { $traffic ->
        [foot] You can cross here on foot.
        [bicycle] You can cross here by bicycle.
        [motorcycle] You can cross here by motorcycle.
        [car] You can cross here by car.
        [bus] Buses pass here.
        [truck] Lorries pass here.
       *[train] Trains pass here.
    }
admits-unsaid =
    { $traffic ->
        [foot] No source says whether you can cross here on foot.
        [bicycle] No source speaks of crossing here by bicycle; none bars it.
        [motorcycle] No source speaks of crossing here by motorcycle; none bars it.
        [car] No source says whether cars may pass here.
        [bus] No source says whether buses may pass here.
        [truck] No source says whether lorries may pass here.
       *[train] No source says whether trains pass here.
    }
admits-no =
    { $traffic ->
        [foot] You cannot cross here on foot.
        [bicycle] You cannot cross here by bicycle.
        [motorcycle] You cannot cross here by motorcycle.
        [car] You cannot cross here by car.
        [bus] Buses may not pass here.
        [truck] Lorries may not pass here.
       *[train] No trains pass here.
    }
admits-foreigners-yes = Citizens of other countries may pass here.
admits-foreigners-unsaid = Whether citizens of other countries may pass here, nobody has told us for certain.
admits-foreigners-no = Citizens of other countries may not pass here.
# How long somebody may stay: "Germany: 30 days without a visa in Kyrgyzstan"
stay =
    { $visa ->
        [none] { $citizens }: { $days } days without a visa { $inside }.
        [on-arrival] { $citizens }: a visa on arrival for { $days } days { $inside }.
        [electronic] { $citizens }: an e-visa { $into } for { $days } days.
       *[required] { $citizens }: a visa is required { $into }.
    }
stay-per =
    { $visa ->
        [none] { $citizens }: { $days } days in any { $per } without a visa { $inside }.
        [on-arrival] { $citizens }: a visa on arrival for { $days } days in any { $per } { $inside }.
       *[electronic] { $citizens }: an e-visa { $into } for { $days } days in any { $per }.
    }
stay-most = { $citizens }: { $days } days without a visa { $inside } each time, at most { $most } in any { $per }.
# $is: within or over the term
days-held =
    { $is ->
        [within] { $days } days are within the term.
       *[over] { $days } days are over the term.
    }
people-told = { $citizens }:
stay-own = { $country }: its own citizens need no visa.
ban-elsewhere = Whether an entry ban of { $of } holds { $inside } too, we do not know: ask before you go.
ban-through = Who passes through has to enter: an entry ban of { $of } holds in transit, too.
stay-unknown = { $citizens }: whether you need a visa { $into } we do not know.
stay-list-unseen = { $citizens }: whether you need a visa { $into } we do not know: of the { $count } countries that need none we have not seen all names.
stay-not-listed = { $citizens }: you need a visa { $into }: not on the list of the { $count } countries that need none.
drive-known = { $town } – { $crossing }: about { $time } by car.
drive-known-km = { $town } – { $crossing }: { $km } km.
drive-known-both = { $town } – { $crossing }: { $km } km, about { $time } by car.
# How many crossings of a border work
overview-heading = Border between { $countries }
overview-whom =
    { $traffic ->
        [foot] walkers
        [bicycle] cyclists
        [motorcycle] motorcycles
        [car] cars
        [bus] buses
        [truck] lorries
        [train] trains
       *[other] cars or walkers
    }
# How many of several, with the ending that this takes in some languages
of-them =
    { $open ->
       *[other] { $open }
    }
overview-open =
    { $open ->
        [1] One of { $all } crossings is open to { $whom }.
       *[other] { of-them } of { $all } crossings are open to { $whom }.
    }
overview-past =
    { $open ->
        [0] How they were then nobody told us, and no closure is on record.
       *[other] Of that time it is told that { $open } of { $all } were open.
    }
overview-should =
    { $open ->
        [0] We cannot say of any of { $all } crossings that it is open to { $whom }.
        [1] One of { $all } crossings should be open to { $whom }.
       *[other] { of-them } of { $all } crossings should be open to { $whom }.
    }
overview-works =
    { $open ->
        [1] By the last word ({ $date }) one of { $all } crossings works for { $whom }; its hours nobody has published.
       *[other] By the last word ({ $date }) { of-them } of { $all } crossings work for { $whom }; their hours nobody has published.
    }
overview-works-more =
    { $count ->
        [1] One more works by the last word, hours not known.
       *[other] { $count } more work by the last word, hours not known.
    }
overview-others = Open to others only:
overview-none-closed = We know of none that is closed.
overview-opened = Opened again:
overview-none-opened = Of none do we know that it was opened again.
overview-repaired = Works under way:
overview-none-repaired = Of no works do we know.
overview-always = Round the clock, as far as we know:
overview-none-always = Of none do we know that it works round the clock.
overview-shut-then = Closed on { $days }: { $names }.
overview-unknown = Not known whether they are open:
overview-closed = Closed:
brief-opened = opened again: { $date }
brief-worked = Reported to work ({ $date }), hours not known.
overview-more = { $count } more behind the button below.
overview-newest = Our newest word about this border is of { $date }.
overview-elsewhere =
    { $open ->
        [0] On the other borders we cannot say of any of { $all } crossings that it is open to { $whom }.
       *[other] On the other borders { of-them } of { $all } crossings should be open to { $whom }.
    }
borders-heading = Open to { $whom }, as far as we know
borders-line = { $border }: { of-them } of { $all }
borders-works = { $count } more by report, hours not known
borders-open = Open: { $names }.
borders-opened = Opened again: { $names }.
borders-repaired = Works under way: { $names }.
borders-always = Round the clock: { $names }.
borders-worked = Reported to work, hours not known: { $names }.
borders-closed = Closed: { $names }.
borders-choose = Choose a border.
emergency-guards = Tell the border guards beside you: they can call too.
emergency-unknown =
    { $service ->
        [ambulance] The number of the ambulance is not known to us: ask those beside you.
        [fire] The number of the fire service is not known to us: ask those beside you.
       *[police] The number of the police is not known to us: ask those beside you.
    }
passport-gone = Without the passport, go to the police first, then to the embassy of your country.
passport-gone-call = Without the passport, go to the police first ({ $numbers }), then to the embassy of your country.
doctor-unknown = Whether there is a doctor at the post is not known to us. Ambulance: { $numbers }.
doctor-unknown-guards = Whether there is a doctor at the post is not known to us: ask the border guards.
contacts-unknown = { $side }: we know no telephone. The service above the post:
contacts-complain = You can complain to the service above the post:
bribes-unknown = Nobody has told us of bribes here. Who demands money of you is a matter for the police: { $numbers }.
person-missing = We cannot find out whether somebody has crossed. If you fear for them, call the police: { $numbers }. The embassy of their country can ask as well.
person-held = Why somebody is held we cannot find out. Ask the border service there; of a foreigner, the embassy of their country as well.
goods-seized = What the customs may keep, and how one gets it back, we do not know. Keep the paper that they gave you, and ask at the office that wrote it.
photos-unknown = Whether one may take photographs at a post we do not know: ask the officer before you do.
system-down = Nobody has told us today that the computers are down, and how long it lasts we do not know: ask the officers there. So that others know, send /report.
card-kept = Call your bank at once: it blocks the card and says how to get it back. Where else there is money near the post we do not know.
past-queue = We have nothing about people who offer to take you past the queue. Who demands money of you is a matter for the police: { $numbers }.
refused = Why you were not let in we cannot find out: ask the officer for the reason, then the border service.
thing-left = Of things that were left behind we know nothing: ask the driver or the carrier, and at the post the guards and the customs.
left-behind = We cannot reach the bus: call the driver or the carrier, and tell the guards at the post.
embassy-unknown = We know no telephone of an embassy: look at the site of that country's foreign ministry.
stranded-call = Call { $number } now and stay with the car: it is warmer there and you are found sooner.
stranded-stay = Call for help now and stay with the car: it is warmer there and you are found sooner.
emergency-bot = We are a bot and cannot call for help.
thanks-told = Thank you for telling us. So that others know, send: /report { $crossing }
thanks-mistaken = Thank you for telling us, and we are sorry. So that others know, send: /report { $crossing }
thanks-earlier = Thank you for telling us. /report takes what was seen in the last three hours; what was earlier, the editors read by /feedback.
thanks-where = Thank you for telling us, and we are sorry. Write which crossing it is; so that others know, send /report, and to the editors /feedback.
thanks-passed-where = Thank you for telling us. Write which crossing it was; so that others know, send /report.
known-before = What we knew until now:
rumour-none = We know of no announcement of this. Believe the guards at the post more than us.
closing-foretold = Nobody can know that yet: that any closing has been announced we have not seen.
rumour-where = We know of no announcement of this. Name the crossing, and we tell what we know of it.
holiday-unannounced = { $when }: no closing of posts has been announced that we know of.
holiday-shut-before =
    { $more ->
        [0] { $when }: no closing of posts has been announced that we know of. On such a holiday these were shut before: { $names }.
       *[other] { $when }: no closing of posts has been announced that we know of. On such a holiday these were shut before: { $names } and { $more } more.
    }
elsewhere = We only know the crossings on the borders of { $countries }.
smalltalk =
    { $what ->
        [greetings] Hello. Ask whether a border crossing is open, for example: { $example }
        [thanks] You are welcome. Safe travels.
        [told] Thank you for telling us. Once you have crossed, /report helps those who come after you. Safe travels.
        [whoAreYou] This is Otkel, a bot: it tells whether border crossings are open. It is not an official service: every answer names its source and date, and “Why?” shows all of them. For example: { $example }
        [offTopic] I am a bot for the border crossings of Central Asia and know nothing of that. Ask, for example: is { $example } open today?
        [botPrice] This bot is free. Ask, for example: is { $example } open today?
        [publishing] Editors publish notices with /announce, in one line or step by step. You see what subscribers will read before it goes out. If you are no editor yet, write to us: /feedback
        [heard] All right. Whenever you need more, just write, for example: { $example } tomorrow
        [goodbye] Safe travels.
        [help] Ask in your own words: is it open, the queue, documents, the car. For example: { $example }
       *[stopping] To stop alerts: /unsubscribe. What you have: /alerts. Nothing has been removed yet.
    }

## Which crossing

choose = Which crossing do you mean?
# The rules have been told, and hold at all of these
choose-offered = If you mean one crossing, choose it:
choose-line = • { $crossing } { $flags }
choose-line-towns = • { $crossing } { $flags } ({ $towns })
none = Not found.
none-query = Not found: { $query }
none-near = Near names:
languages-spoken = We answer in these languages: { $languages }.
none-list = You can also choose from the list: /crossings

## Start and help

choose-language = Choose a language
start-what = Otkel shows whether a border crossing is open, until when, and who says so.
start-how = Type a name, for example { $example }, or choose below.
help-heading = What you can ask
help-crossing = • A crossing: Karkyra
help-moment = • A day and time: Korday tomorrow 07:00
help-signs = 🟢 open · 🟡 open, with a limit · 🔴 closed · ⚪ unknown
help-not-government = We are not a government service. Check with official sources before you travel.
help-danger = In danger call 112 (or 101 fire, 102 police, 103 ambulance).

## Dates. Names of months and weekdays, and how a date is put together: nothing here comes from the machine

# A month alone, with a small letter where the language has it so
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# A month after its day
month-of-day =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# A month with its year, where the year changes its ending
month-of-year =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# A month that something begins in, with the ending that this takes; English has none
month-from = { month-of-day }
# The same after its year
month-of-year-from = { month-of-year }
# A month that something lasts until
month-until = { month-of-day }
month-of-year-until = { month-of-year }
# A month that something happens in
month-on = { month-of-day }
month-of-year-on = { month-of-year }
date-day = { $day } { month-of-day }
date-day-year = { $day } { month-of-day } { $year }
date-month-year = { month-of-year } { $year }
date-year = { $year }
# A date as a sentence has it: since when, until when and when. What ends in `-of-span` shares its year with the other end, `in-month` its month too. English puts its "since", "to" and "on" into the sentence
date-from =
    { $precision ->
        [day] { $day } { month-of-day }
        [day-of-year] { $day } { month-of-day } { $year }
        [month] { month-from }
        [month-of-year] { month-of-year-from } { $year }
        [in-month] { $day }
        [in-month-of-span] { $day }
        [day-of-span] { $day } { month-of-day }
        [month-of-span] { month-from }
       *[year] { $year }
    }
date-until =
    { $precision ->
        [day] { $day } { month-of-day }
        [day-of-year] { $day } { month-of-day } { $year }
        [month] { month-until }
        [month-of-year] { month-of-year-until } { $year }
        [day-of-span] { $day } { month-of-day } { $year }
        [month-of-span] { month-of-year-until } { $year }
       *[year] { $year }
    }
date-on =
    { $precision ->
        [day] { $day } { month-of-day }
        [day-of-year] { $day } { month-of-day } { $year }
        [month] { month-on }
        [month-of-year] { month-of-year-on } { $year }
       *[year] { $year }
    }
# Dates that sources know only roughly
date-about = about { $date }
date-before = by { $date }
date-before-month = by { month-of-year } { $year }
date-after = not before { $date }
date-after-month = not before { month-of-year } { $year }
# The days of a span: the year is said once, and so is a month that both have
days =
    { $within ->
        [month] { $first }–{ $day } { month-of-day }
        [month-of-year] { $first }–{ $day } { month-of-day } { $year }
       *[longer] { $from } – { $until }
    }
dates-range = { $from } – { $to }
weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
# Short names where people use them; full names in Kyrgyz and Kazakh, whose short ones are easily mixed up
weekday-short =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }

## Clocks. "18:00 Bishkek / 17:00 Almaty": a city where people know the difference by the city, the country elsewhere

clock-asia-bishkek = Bishkek
clock-asia-almaty = Almaty
clock-asia-tashkent = Tashkent
clock-asia-dushanbe = Dushanbe
clock-asia-ashgabat = Ashgabat
clock-asia-shanghai = Beijing
clock = { $time } { $place }
# A time that something lasts until. `end` is the last number of it that is spoken: 4 of 17:14, 40 of 20:40, 0 of 18:00
time-until =
    { $end ->
       *[50] { $time }
    }
clock-dated = { $date }, { $time } { $place }
# The same on the clocks: "18:00 Bishkek / 17:00 Almaty"
clock-until = { time-until } { $place }
clock-until-dated = { $date }, { time-until } { $place }
clock-until-same = { time-until } (the same time on both sides)
clocks-until = { $first } / { $second }
clock-same = { $time } (the same time on both sides)
moment = { $date }, { $clocks }
# What the clock of one country shows now, and those of several
clock-inside = { $time } { $inside }
clock-set = { $inside } set your watch { $hours } { $way ->
        [back] back
       *[forward] forward
    }.
clocks-now = It is { $times } now.
clock-difference = When it is { $first } { $here }, it is { $second } { $there }.
clock-difference-elsewhere = { $first } = { $second }
# How clocks differ: "in Uzbekistan", "18:00", "in Kyrgyzstan", "17:00"
clock-alike = It is the same time { $there } as { $here }.
clock-apart = { $hours } { $way ->
        [behind] earlier
       *[ahead] later
    } { $there }: when it is { $first } { $here }, it is { $second } { $there }.
clock-of-post = Each side works by its own clock.
# When it is light on a day: "07:50 Bishkek / 06:50 Almaty"
daylight = On { $date } the sun rises about { $rise } and sets about { $set }, by our reckoning.
daylight-unknown = When the sun rises and sets there we cannot tell.

## Durations and ages

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
ago-today = today
ago-minutes =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
ago-hours =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
ago-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
ago-months =
    { $count ->
        [one] { $count } month ago
       *[other] { $count } months ago
    }
ago-years =
    { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }

## Lists: "A, B and C"

list-and = { $list } and { $last }
list-countries = { $list } and { $last }

## Bot. Buttons have at most 20 characters, descriptions of commands stand in Telegram's menu and in /help

button-why = Why?
button-details = Details
button-refresh = Refresh
button-others = Other crossings
button-makeit = Can I make it?
button-season = Season
button-hour-later = 1 h later
button-tomorrow = Tomorrow 08:00
button-back = Back
button-all = All crossings
button-border-all = All { $count } crossings
button-borders = All borders
command-start = Start and choose a language
command-help = What you can ask
command-status = Is a crossing open: /status Karkyra
command-crossings = All crossings
command-language = Change language
command-makeit = Will you arrive before closing
command-season = Season dates, this year and before
error = Something went wrong on our side. Please try again.
# A word that ends the chat in a terminal
chat-leave = quit
error-old-button = This button is out of date. Please ask again.
error-no-crossing = There is no crossing { $id }.
error-no-direction = This crossing does not lead to { $country }.
error-store-away = Subscriptions and settings are paused for a while. You can still ask about crossings.

## Can I make it

passage-yes = Yes, in time
# In time by the estimate or by a round-the-clock gate, where the drive time is not from a source
passage-probably = Probably in time
passage-tight = Little time
passage-no = No, too late
passage-early = Too early
passage-shut = It will be closed
passage-unknown = Unknown
# After the sign and the bold verdict: "Almaty → Karkyra – Kegen"
passage-way = { $place } → { $crossing }
passage-toward = { $crossing } → { $country }
passage-leave = Leave: { $clocks }
passage-first = At the first post: { $clocks }
passage-last = At the last post: { $clocks }
passage-last-queue = At the last post, queue included: { $clocks }
passage-slack = Time left before closing: { $slack }
passage-late = You would arrive { $late } after closing.
passage-wait = You would arrive { $wait } before opening.
passage-latest = Latest safe departure: { $clocks }
passage-latest-arrival = Latest safe arrival: { $clocks }
passage-queue = Allow { $minutes } min for the queue.
passage-queue-worst = Allow { $minutes } min for the queue; at worst it took { $worst }.
passage-queue-unknown = How long the queue takes here is not known.
passage-estimate = The drive time is our estimate from the distance.
passage-drive = About { $hours } h by our estimate.
passage-drive-rough = The drive is estimated too roughly to say whether you will be in time.
passage-tight-why = A queue, snow or a stop on the way can make you late.
passage-leave-earlier = It is better to leave earlier.
passage-next = Next opening: { $clocks }
passage-unknown-why = It is not known whether the crossing will be open when you arrive.
passage-usual-yes = With its usual hours you would be in time. Not confirmed.
passage-ask = Where do you leave from, and when? For example: { $crossing }: { $town }, leaving 13:00
passage-known = Drive times are known from: { $towns }.
error-arrival-past = That arrival is already past: { $clocks }. Give a later time, for example: tomorrow at { $time }.
error-town-beyond = { $town } is not on the side you leave from. Towns on that side: { $towns }.
error-town-unknown = We do not know { $town } on the way to this crossing. Known: { $towns }. Or say when you arrive at the first post, for example: arriving at 17:00.
error-drive-unknown = The drive time from { $town } is not known. Known from: { $towns }. Or say when you arrive at the first post, for example: arriving at 17:00.
error-drive-unknown-all = No drive time to this crossing is known. Say when you arrive at the first post, for example: arriving at 17:00.

## Plan B

alternatives-now = Nearest open now: { $names }
alternatives-then = Nearest open then: { $names }
alternatives-one = { $name } ({ $details })
alternatives-far = { $km } km as the crow flies
alternatives-more = +{ $km } km by road
alternatives-drive = { $duration } by road
alternatives-drive-about = about { $duration } by road

## A journey from one place to another

route-over = { $journey }: the usual way is over { $crossings }, { $far }.
route-over-unmeasured = { $journey }: the usual way is over { $crossings }.
route-unknown = { $journey }: the shortest way we know is over { $crossings }, { $far }.
route-unknown-unmeasured = { $journey }: the shortest way we know is over { $crossings }.
route-nearest = { $journey }: the nearest crossing by road is { $crossings }, { $far }.
route-nearest-unmeasured = { $journey }: the nearest crossing by road is { $crossings }.
route-back-same = Back: the same way, over { $crossings }.
route-back-over = Back: the usual way is over { $crossings }.
route-back-no-way = Back: no way that we know is open to you then.
route-waits-untold = { $crossings }: how long one waits there nobody has told us.
route-arrival = In { $place } at about { $time } on { $date }, by the clock there, where no queue is longer than usual.
route-inside = { $journey }: the way crosses no border, { $far }.
route-inside-unmeasured = { $journey }: the way crosses no border.
route-unmeasured = How far it is has not been measured well enough to tell.
route-far = { $km } km, { $duration } by road
route-far-about = about { $km } km, about { $duration } by road
route-then = { $before }, then { $next }
route-ride-untold = We know nothing of { $ride ->
        [bus] buses
        [minibus] minibuses
        [taxi] taxis
       *[any] transport
    } { $journey }.
route-none = { $journey }: we do not know which crossing the way goes over.
route-none-train = { $journey }: we know nothing about trains there. Ask at the station.
route-no-way = { $journey }: no way that we know is open to you then.
route-passed =
    { $hindrance ->
        [closure] It is shorter over { $crossing }, but it is closed.
        [season] It is shorter over { $crossing }, but it is closed for the season.
        [admission] It is shorter over { $crossing }, but you are not let through there.
        [citizens] It is shorter over { $crossing }, but only citizens of the two countries are let through there.
        [doubt] It is shorter over { $crossing }, but it is hardly open at that time of the year.
        [cars] It is shorter over { $crossing }, but cars are not let through there.
        [unsaid] It is shorter over { $crossing }, but nobody says that you are let through there.
        [hours] It is shorter over { $crossing }, but nobody knows its hours.
       *[unknown] It is shorter over { $crossing }, but nobody knows whether it is open.
    }
route-more = { $km } km and { $duration } longer
route-as-long = about as long
route-more-unknown = how much longer is not known
route-named = { $journey } over { $crossings }: { $far }.
route-named-unmeasured = { $journey } over { $crossings }.
route-named-none = { $journey }: we know no such way by road.
route-named-usual = That is the usual way.
route-other = { $journey }: another way is over { $crossings }, { $far }.
route-other-unmeasured = { $journey }: another way is over { $crossings }.
route-other-none = { $journey }: we know no other way by road.
route-other-shut = { $journey }: no other way that we know is open to you then.
route-other-longer = It is { $km } km and { $duration } longer than over { $crossings }.
route-compare-shorter = Shorter: { $name }, by { $km } km and { $duration }.
route-compare-shut = Take { $name }: the other way is not open to you then.
route-alike = Which of them do you mean: { $places }?
route-ends = Where at { $place }: { $ends }?

## When it usually opens, year by year

years-heading = Season by year
years-rule = The rule now: { $season }
years-no-rule = No season is known: nobody says that it closes for part of the year.
# The same of years, in which something was
of-years-in =
    { $open ->
       *[other] { $open }
    }
years-share =
    { $open ->
        [0] Not open on { $date } in any of the { $count } years whose record tells of that day.
       *[other] Open on { $date } in { of-years-in } of the { $count } years whose record tells of that day.
    }
years-month-share =
    { $open ->
        [0] Not open in { month-name } in any of the { $count } years whose record tells of it.
       *[other] Open in { month-name } in { of-years-in } of the { $count } years whose record tells of it.
    }
against-record =
    { $open ->
        [0] By the rule it is open, but in no { month-name } of the { $count } years on record was it open.
       *[other] By the rule it is open, but in { month-name } it was open in only { of-years-in } of the { $count } years on record.
    }
years-month-untold = No year on record tells of { month-name }.
years-month-few = Too little is on record of { month-name } to say.
years-few = Too few years for a rule.
years-none = No year is on record yet.
years-opened = opened { $dates }
years-closed = closed { $dates }
years-reopened = reopened { $on }
years-planned-opening = opening planned { $dates }
years-planned-closing = closing planned { $dates }
years-opening-unknown = opening not known
years-closing-unknown = closing not known
years-edges-unknown = opening and closing not known
years-seen = seen working { $dates }
years-line = { $year }: { $facts }

## At home in Telegram

# The bot's name (64 characters at most), its description (512) and its short description (120), as Telegram shows them
about-name = Otkel: border crossings
about = Otkel shows whether a border crossing in Central Asia is open, until when and by whose clock, who says so and how sure that is. When nobody knows, it says so. It knows crossings of these countries: { $countries }. Type a name (Karkyra, Korday), send your location, or ask: can I make Karkyra from Almaty leaving 13:00. Languages: Kyrgyz, Kazakh, Russian, English. This is not a government service: check with official sources before you travel.
about-short = Is the border open, and who says so? { $countries }.
# Last on a card: the time of the answer. Where it travels to other chats, Telegram shows how long ago that is
checked = Checked: { $clocks }
button-map = Map
button-share = Share
button-live = Live answer
button-location = Send my location
button-language = Change language
map-heading = Map
map-pin = 📍 { $side }: the pin follows.
map-rough = { $side }: its place is known only to about { $km } km.
map-nowhere = { $side }: its exact place is not known.
map-town = Last town on the road: { $town }
map-area = Area on the map
map-town-pin = 📍 The pin below is { $town }, the last town on the road, not the post itself.
map-town-address = { $side }: the last town on the road, not the post
emergency-copy = Emergency numbers below: a tap copies one.
only-words = We read words and locations only.
nearby-ask = Send your location, and the nearest crossings come back.
nearby-reply = Reply to this message with a location, and the nearest crossings come back.
nearby-hidden = This link does not show us the place. Send the location itself, or its coordinates.
nearby-once = Your location is used once and not kept.
nearby-heading = Nearest to you by road (kilometres as the crow flies):
nearby-far = No crossing that we know is near you. The nearest by road:
nearby-no-road = We know no road from there to a crossing of ours. The nearest, as the crow flies:
nearby-line = { $state }: about { $km } km, { $direction }
nearby-line-road = { $state }: { $drive }
nearby-line-far = { $state }: about { $km } km
nearby-line-here = { $state }: less than { $km } km from you
direction =
    { $direction ->
        [north] to the north
        [north-east] to the north-east
        [east] to the east
        [south-east] to the south-east
        [south] to the south
        [south-west] to the south-west
        [west] to the west
       *[north-west] to the north-west
    }
details-choose = There is more for each country. Where are you going?
inline-none = Not found. Open Otkel
inline-open = Open Otkel
settings-heading = Settings
settings-language = Language: { $language }
settings-alert-kinds = New subscriptions are told of:
settings-alert-kind =
    { $want ->
        [queue] Long queue
        [opening] Opening
        [closing] Closing
        [closure] Temporary closure
       *[hours] Hours
    }
# What one can tell of oneself once, in a private chat. Each line names what is set, or that nothing is
settings-passport = Passport: { $country }
settings-vehicle = Vehicle: { $vehicle }
settings-town = Town: { $town }
settings-not-set = not set
settings-own = Passport, vehicle and town count in this chat where a question says nothing else. You need not set them.
settings-ask-passport = Which country’s passport do you travel with?
settings-ask-vehicle = How do you usually cross the border?
settings-ask-town = Which town do you usually leave from?
settings-type-passport = Write the country of your passport in reply to this message.
settings-type-town = Write the name of your town in reply to this message.
vehicle =
    { $vehicle ->
        [foot] On foot
        [bicycle] Bicycle
        [motorcycle] Motorcycle
        [car] Car
        [bus] Bus
       *[truck] Lorry
    }
button-passport = Passport
button-vehicle = Vehicle
button-town = Town
button-other-country = Another country
button-other-town = Another town
button-write-town = Write the town
error-country-unknown = We do not know this country: { $words }. Write it another way, for example: Germany.
error-town-not-ours = We know no such town on the way to a crossing: { $words }. Known are, for example: { $towns }.
# Last under an answer, in small: which of the settings made it what it is
settings-used-passport = We took your passport into account: { $country }.
settings-used-vehicle =
    { $vehicle ->
        [foot] We took into account that you go on foot.
        [bicycle] We took into account that you go by bicycle.
        [motorcycle] We took into account that you go by motorcycle.
        [car] We took into account that you go by car.
        [bus] We took into account that you go by bus.
       *[truck] We took into account that you go by lorry.
    }
settings-used-town = We took your town into account: { $town }.
feedback-ask = Write like this: /feedback the hours of Karkyra have changed
feedback-thanks = Thank you. The editors will read it. If they answer, it comes here.
feedback-heading = Feedback from a traveller. Language: { $language }
feedback-how = Reply to this message to answer: the traveller does not learn who you are. It works for { $days } days.
feedback-answer = The editors have answered you:
feedback-answer-more = Write to them again: /feedback
feedback-answer-sent = Your answer was passed on.
feedback-answer-late = It cannot be passed on: the letter is older than { $days } days, or its writer has deleted their data.
feedback-answer-lost = It did not arrive: the traveller does not take our messages any more.
feedback-answer-words = Only words can be passed on. Write your answer as a reply to the letter.
feedback-answer-edited = The first answer has been passed on and stays as it was. To add something, reply to the letter once more.
suggest-language = Shall we answer in English from now on?
help-trip = • A trip: can I make Karkyra from Almaty leaving 13:00
help-near = • What is near: send your location
command-nearby = Crossings near you
command-settings = Settings
command-feedback = Write to the editors
hello-how = Ask here: { $bot } { $crossing }. When an administrator writes /subscribe { $crossing }, news of it comes by itself.
channel-heading = Settings of the channel { $title }
channel-quiet =
    { $hours ->
        [usual] Between 22:00 and 07:00 news comes without sound, unless it is pressing.
        [evening] From 20:00 to 09:00 news comes without sound.
       *[always] News always comes without sound.
    }
channel-told = News comes of { $list }.
channel-how = To have news of a crossing, write /subscribe { $crossing } in the channel.
channel-subscribed = 🔔 News of { $crossing } comes to this channel.
channel-unsubscribed = News of { $crossing } comes to this channel no more.
button-quiet =
    { $hours ->
        [usual] Silent 22–7
        [evening] Silent 20–9
       *[always] Always silent
    }
error-admins-only = Only administrators of this chat can change this.
error-members-hidden = Telegram does not tell us who is an administrator here. Make the bot an administrator of this chat and try again.
error-no-editors = No editor reads messages here yet.
error-feedback-soon = Your last letter is on its way. Wait a minute before the next one.
error-feedback-full = The editors have many letters at the moment. Write again in an hour.
error-flood = Too many questions at once. We will answer again in { $minutes } min.

## Alerts. The first words of a message in bold, after the sign and before the name of the crossing; then one fact a line

alert-opens = Planned to open on { $on }
alert-open-again = Open again
alert-postponed = Opening postponed
alert-closes = Closes on { $on }
alert-closed = Temporarily closed
alert-will-close = Will close temporarily
alert-new-hours = New hours
alert-wrong = Our last alert was wrong
alert-opens-tomorrow = Planned to open tomorrow
alert-trip-days =
    { $days ->
        [3] 3 days to your trip
       *[other] { $days } days to your trip
    }
alert-your-trip = Your trip on { $on }: { $state }
alert-now = Now: { $state }
alert-update = Update
alert-warning = Warning
alert-opens-today = Planned to open today
alert-earlier = Opens earlier than planned
alert-closed-from = Closed from { $from }
alert-last-day = { $date } is the last day it is open.
alert-until = Until { $until }
alert-until-moment = Until { $on }, { $clocks }
alert-shorter-hours = Shorter hours
alert-longer-hours = Longer hours
alert-state-planned = { $state }, planned to open on { $on }
alert-trip-tomorrow = Your trip is tomorrow
alert-trip-over = Trip watch ended
alert-trip-ask = How did it go? A few taps help those who come after you.
alert-planned-end = Planned to end tomorrow
alert-planned-end-ask = Does it still stand?
alert-queue = A long queue
alert-queue-waits = Two travellers told of { $first } and { $second } ({ $scope }).
alert-queue-usual = Usually it is { $usual }.
alert-opening-time = Opening time: { $clocks }
alert-season-starts = The new season starts.
alert-new-date = New date: { $date }
alert-old-date = Old date: { $date }
alert-closing-time = Closing time: { $clocks }
alert-season-ends = The season ends.
# Months: May–October
alert-from = From { $from }
alert-from-moment = From { $from }, { $clocks }
alert-from-rough = From: { $date }
# A plan is no promise
alert-open-since = Open since { $from }
alert-open-at = Open since { $from }, { $clocks }
alert-new = New: { $fact }
alert-hours-new = New: { $hours }
alert-hours-before = Before: { $hours }
# Lorries, citizens of other countries, toward Kazakhstan
alert-for = For: { $whom }
alert-beside = The same goes for: { $crossings }
alert-crossings = Crossings: { $crossings }
alert-correct = Correct: { $state }
# Inside the line above: "🔴 Closed, opens 15 May"
alert-state-opens = { $state }, opens { $on }
alert-we-wrote = We wrote on { $date }: { $fact }
alert-sorry = We are sorry.
alert-late = This message is late. Published on { $date }.
alert-that-day = On that day: { $state }
alert-date-passed = The date has passed. We will not write about it again.
alert-once-done = You asked to be told. This was the only message.
alert-once-unknown = The time has come, but nobody has told us. If we learn within { $days } days, we will write.
alert-should-close = Should close soon
alert-hours-added = From now on we also write when the hours change. To stop that: /alerts

## Subscriptions

button-alerts = Alerts
button-watch = Watch this date
button-was-here = I was here
button-mute = Mute
button-mute-at = Mute { $crossing }
button-unwatch = Stop watching
button-once =
    { $want ->
        [next-opening] When it opens
       *[next-closing] Before it closes
    }
button-remove-all = Remove all
once-begun =
    { $want ->
        [next-opening] We will write once, when it opens.
       *[next-closing] We will write once, an hour before it closes.
    }
once-ended = We will not write about it.
once-late = It has changed in the meantime.
unchanged = Nothing has changed.
alerts-once =
    { $want ->
        [next-opening] • 🔔 { $crossing }: once, when it opens
       *[next-closing] • 🔔 { $crossing }: once, before it closes
    }
alerts-page = { $page } of { $pages }
alerts-remove-all = Remove all alerts ({ $count })?
trip-which-day = { $crossing }: which day? Choose one, or write it: /trip { $crossing } { $date }
button-unmute = Unmute
button-remove = Remove
button-undo = Undo
# What a subscriber hears of, inside a list after a colon
alert-kind =
    { $want ->
        [queue] a long queue
        [opening] opening
        [closing] closing
        [closure] temporary closure
       *[hours] hours
    }
subscribed = ✅ You are subscribed: { $crossing }
subscribed-alert-kinds = We will write about: { $wants }
subscribed-nothing = Nothing is ticked, so we will not write.
subscribed-muted = 🔕 Muted: we will not write until you switch it on again.
subscribed-stop = To stop: /unsubscribe
unsubscribed = You have unsubscribed: { $crossing }
unsubscribed-already = You are not subscribed: { $crossing }
unsubscribe-which = Which alerts do you want to stop?
alerts-heading = Your alerts
alerts-line = • { $crossing }: { $wants }
alerts-line-muted = • { $crossing }: 🔕 muted
alerts-line-nothing = • { $crossing }: nothing ticked
alerts-trip = • 📅 { $date } · { $crossing }
alerts-none = You have no alerts yet.
alerts-how = To get them: /subscribe { $crossing }
# Asked in words to be told
alerts-offer = We can write to you when { $crossing } opens, closes or changes its hours: tap “Alerts” or write /subscribe { $crossing }. For long queues tick “Long queue” in /settings first. What you have: /alerts. To stop: /unsubscribe
alerts-offer-which = We can write to you when a crossing opens, closes or changes its hours: choose it, or write for example /subscribe { $crossing }. For long queues tick “Long queue” in /settings first. What you have: /alerts. To stop: /unsubscribe
trip-watched = ✅ We watch this date: { $date } · { $crossing }
trip-how =
    { $left ->
        [14] We will write if anything changes, and 14, 3 and 1 days before.
        [3] We will write if anything changes, and 3 and 1 days before.
        [1] We will write if anything changes, and the day before.
       *[0] We will write if anything changes.
    }
trip-removed = We no longer watch this date: { $date } · { $crossing }
trip-ask = Which crossing and which day? For example: /trip { $crossing } { $date }
command-subscribe = Get alerts about a crossing
command-unsubscribe = Stop alerts
command-alerts = Your subscriptions and trip dates
command-trip = Watch a trip date: /trip Karkyra 1 May
error-too-many-subscriptions = You already have { $limit } subscriptions. Remove one first.
error-trip-past = That day is past. Choose a day that is still ahead.
# Under an answer while the store cannot be read: nothing is known of what editors published, or only what was known then
freshness-never = ⚠️ Recent notices may be missing.
freshness-stale = ⚠️ Notices as of: { $moment }. Newer ones may be missing.

## Notices

button-publish = Publish
button-change = Change
button-cancel = Cancel
button-everybody = All of it
button-no-end = No end named
button-from-now = From now on
button-no-link = No link
button-today = Today
button-done = Done
# The questions to an editor. What is asked about the news depends on its kind
announce-ask =
    { $question ->
        [crossing] Which crossing?
        [says] What is the news?
        [since] From when does it hold? Write a day, for example { $day }.
        [until] The last day of it? Write a day, for example { $day }.
        [cause] What is the reason?
        [text] Write the warning in four lines: ky: … kk: … ru: … en: …
        [scope] Does it hold for everybody, everywhere? Tap what it is limited to, or write it: only trucks, toward Kazakhstan.
        [hours] What are the hours? For example: 24/7, 08:00-18:00, from 9 to 18
        [season] Which part of the year does it work? All year, or from 1 May to 31 October
        [admits] Who may pass? Choose, or write: cars and people on foot
        [wait] How long do they wait? For example: 3 hours
        [who] Who said it? Write the name or choose.
        [kind] What kind of source is it?
       *[link] Where can it be read? Send the link.
    }
announce-ask-when =
    { $says ->
        [opens] When does it open? Write a day, for example { $day }, or with the time: { $day } 09:00.
        [closes] When does it close? Write a day, for example { $day }, or with the time: { $day } 18:00.
        [closed] Since when is it closed? Write a day, or with the time: { $day } 18:00.
        [works] When was it seen working? Write a day, for example { $day }.
        [queue] When was the queue seen? Write a day, or with the time: { $day } 18:00.
       *[warning] From when does the warning hold? Write a day, for example { $day }.
    }
announce-ask-which =
    { $question ->
        [crossing] Which of these?
        [until] Which day is the last one shut?
       *[who] Whose word is it?
    }
announce-kind =
    { $says ->
        [opens] Opening
        [closes] Closing
        [closed] Temporary closure
        [hours] Hours
        [season] Season
        [works] Seen working
        [queue] Queue
        [admits] Who may pass
       *[warning] Warning
    }
announce-people =
    { $people ->
        [everyone] Everyone
        [foreigners] Foreigners
       *[citizens] Citizens of the two countries
    }
announce-change = What should be changed?
announce-field =
    { $question ->
        [crossing] Crossing
        [says] News
        [when] Date
        [hours] Hours
        [season] Season
        [admits] Who may pass
        [wait] Wait
        [since] From
        [until] Last day
        [cause] Reason
        [text] Text
        [scope] For whom
        [who] Source
        [kind] Kind of source
       *[link] Link
    }
announce-cancelled = Cancelled. Nothing was published.
announce-lapsed = This draft is no longer here. Please begin again: /announce
notice-preview = Preview. Nobody has received it yet.
notice-recipients = Recipients: { $count }
notice-published = ✅ Published. Recipients: { $count }
notice-minutes = Sending takes about { $minutes } min.
notice-published-already = This is published already.
notice-withdrawn = Withdrawn. A correction goes to: { $count }
notice-corrected = ✅ Corrected. A correction goes to: { $count }
notice-updated = ✅ Updated. Told to: { $count }
notice-outranked = ⚠️ The card would not change: what is known already counts for more than this word.
# Drafts of the news
button-publish-anyway = Yes, publish
button-not-news = Not news
news-draft = 📰 From the news. Nobody has received it yet.
news-guessed = Tap what was guessed right; then it can be published.
news-unclear = Not all of it could be read. Change it to add the rest.
news-denied = This denies earlier news. To withdraw a notice: /notices
news-denies = This denies what we published. One tap withdraws it: whoever was told hears that it was wrong.
button-withdraw-this = Withdraw: { $notice }
news-late = ⚠️ This is more than a day old, or already over. Publish all the same?
news-dismissed = Put aside as no news.
news-taken =
    { $how ->
        [published] ✅ Published by { $editor }.
        [withdrawn] ✅ { $editor } has withdrawn what it denies.
       *[dismissed] Put aside as no news by { $editor }.
    }
news-nothing = No news about a crossing was found in this post.
drafts-none = No drafts are waiting.
drafts-more = More drafts are waiting: { $count }.
notice-nobody = ℹ️ Nobody is subscribed to this: no alert will go out, only the card changes.
notice-no-room = ⚠️ No room here for: { $languages }. It goes out all the same; a shorter text would show it.
notices-heading = Notices, the newest first
notices-none = There are no notices yet.
notices-more = Older ones not shown: { $count }
notices-published = Published: { $moment }, { $editor }
notices-ended =
    { $how ->
        [corrected] Corrected: { $moment }, { $editor }
        [updated] Updated: { $moment }, { $editor }
       *[retracted] Withdrawn: { $moment }, { $editor }
    }
notices-replaces = In place of: { $id }
notices-which =
    { $how ->
        [corrected] Which one was wrong?
        [updated] What has changed?
       *[retracted] Which one is to be withdrawn?
    }
notices-none-in-force = No notice is in force.
notice-retract-sure = Withdraw this? Whoever was told will hear that it was wrong. { $notice }
button-end-notice =
    { $how ->
        [updated] Update
        [corrected] Correct
       *[retracted] Withdraw
    }
button-end-planned = As planned
button-end-extended = It is extended
button-end-unsure = I do not know
planned-end-stays = All right. Nothing changes.
planned-end-unsure = Then it stays as published. After that day nobody is told that it works until somebody says so. When you hear of it, tap here.
# What the other editors hear of a notice, and how it is stopped
notice-published-by =
    { $how ->
        [updated] ✅ Updated by { $editor }: { $notice }
        [corrected] ✅ Corrected by { $editor }: { $notice }
       *[published] ✅ Published by { $editor }: { $notice }
    }
button-hold = Hold
button-go-on = Go on
notice-held = ✋ { $editor } holds this back: { $notice }. Whoever has not been told yet is not told, and cards call it in doubt.
notice-held-still = ✋ This has been held back for an hour by { $editor }: { $notice }. Let it go on or withdraw it.
notice-goes-on = ▶️ { $editor } lets this go on: { $notice }
notice-held-over = This is not held back any more.
alerts-paused = ⏸ { $editor } has stopped all alerts and reminders. Questions are answered as before. To let them go out again: /pause off
alerts-paused-still = ⏸ All alerts and reminders have been stopped for an hour, by { $editor }. To let them go out again: /pause off
alerts-go-on = ▶️ { $editor } lets alerts and reminders go out again. What has lost its sense meanwhile is left out.
alerts-not-paused = Alerts are going out, nothing is stopped.
notices-held = ✋ Held back: { $moment }, { $editor }
error-too-many-notices = One editor publishes at most { $limit } notices an hour. Please wait a little.
editor-command =
    { $command ->
        [announce] Announce something
        [notices] What was announced
        [update] A plan moved, an end is known
        [correct] Correct a mistake
        [retract] Withdraw
        [pause] Stop all alerts
       *[stale] What to check, what people ask in vain
    }
editors-help = For editors. One line is enough: /announce Karkyra closed from 1 to 20 December, snow, only trucks, Border Service. What is missing is asked.
editor = an editor
editor-known = editor { $id }
error-no-notice = There is no notice { $id } in force. All of them: /notices
announce-error-crossing = There is no crossing { $words }.
announce-error-says = { $words } is no kind of news that we know. Choose one below, or write for example: opens, closed, queue, warning.
announce-error-date = { $words } is no date. Write a day, for example { $day }, or with the time: { $day } 09:00.
announce-error-past = { $words } is in the past. Check the year.
announce-error-future = { $words } is still ahead: nobody can have seen it yet.
announce-error-order = It would end ({ $until }) before it begins ({ $from }).
announce-error-hours = We cannot read these hours: { $words }. For example: 24/7, 08:00-18:00, from 9 to 18
announce-error-season = { $words } is no season. Write: all year, or from 1 May to 31 October.
announce-error-admits = Who may pass was not understood: { $words }. Write for example: everyone, citizens, cars, on foot.
announce-error-wait = How long they wait was not understood: { $words }. Write for example: 3 hours.
announce-error-cause = { $words } is no reason that we know. Choose one below, or write for example: snow, repair, holiday.
announce-error-text = The text is missing in: { $languages }. One line for each language, its code first – ky: …
announce-error-scope = For whom it holds was not understood: { $words }. Write for example: only trucks, toward Kazakhstan, for foreigners.
announce-error-who = There is no source { $words }. Choose one, or write a name and its kind.
announce-error-kind = { $words } is no kind of source. Choose one below, or write for example: authority, press, traveller.
announce-error-link = { $words } is no link. Write the whole address, with https in front.
announce-error-words = Not understood: { $words }
announce-error-statement =
    { $problem ->
        [order] This cannot be published: it would end before it begins. Which of the two days is wrong?
        [ahead] This cannot be published: that day lies ahead, nobody can have said or seen it yet.
        [late] This cannot be published: it would have been seen after it was told. Which of the two days is wrong?
        [elsewhere] This cannot be published: the crossing has no such post, or does not lead to that country.
       *[other] This cannot be published: one answer does not fit ({ $field }).
    }

## Privacy

privacy-kept = We keep: chat number, language, subscriptions, trip dates, what you want to hear once, which hints you have seen.
privacy-why = What for: to answer in your language and to send the alerts you asked for.
privacy-receipts = Which alerts we sent you is kept for { $days } days, so that a correction reaches you.
privacy-counted = How much you write is counted for a day at most and then forgotten.
privacy-last = Which crossing, topic, traveller and moment you last asked about is kept for { $minutes } minutes, and the crossing alone for { $hours } hours, so that you can ask on. Your words are not kept.
privacy-letters = If you write to the editors, which chat wrote is kept for { $days } days, so that they can answer. They do not see who you are.
privacy-reports = If you report from a crossing, the report is kept for 90 days without your name or chat number; after that only a count is left. Your exact time is kept for three hours. In place of your name stands a code that only our key, kept elsewhere, can make; with it we keep the day you first wrote. An editor can remove a report.
privacy-how-long = The rest is kept until you delete it or block the bot.
privacy-own = We keep your passport’s country, your vehicle and your town only if you set them in /settings, until you remove them there; they count only in your private chat.
privacy-not-kept = We do not keep: your name, messages, location.
privacy-counts = Where we have no answer we count the topic, the country and the month, and do not keep who asked or in which words.
privacy-editors = Of editors we also keep: the notices they published, an unfinished draft for an hour, and for { $days } days which letters they were shown.
privacy-nobody = We give it to nobody.
privacy-commands = See it: /export. Delete it: /forget
export-caption = Everything we keep about this chat
forget-ask = Delete everything about this chat? This cannot be undone.
forget-done = Deleted: language, settings, subscriptions, trip dates.
forget-not = Nothing was deleted.
button-yes = Yes
command-privacy = What we keep about you
command-export = Get a copy of your data
command-forget = Delete all your data

## What to check first, for editors: /stale

data-review-in-vain = Asked for most in the last three months, and we have nothing
data-review-in-vain-line = { $what }: { $count }
data-review-sources = Sources of news that cannot be read or have long been silent
data-review-source-fails = has not been readable since { $date }: { $why }
data-review-source-silent = no post since { $date }
data-review-silent = Last heard, longest ago first
data-review-due = Plans and trials that come due
data-review-disputes = Where sources disagree
data-review-unlinked = Statements without a link
data-review-nothing = nothing
data-review-more = … and { $count } more: npm run data:age
data-review-line = { $crossing }: { $what }
data-review-heard = { $date } ({ $ago }) – { $state }, { $sure }
data-review-never = never – { $state }, { $sure }
data-review-fact = { $fact } ({ $who }, { $date })
data-review-dispute = { $counts }; against it: { $against }
data-review-plan =
    { $what ->
        [begins] planned beginning: { $date }
       *[ends] planned end: { $date }
    }
data-review-passed = { $plan }, no word since

# The page
# For the keyboard: past the head of the page.
page-skip = Skip to the content
# For those who listen: the row of languages.
page-languages = Languages
# Above the box for a question.
page-question = Ask about a crossing or a journey
# The button beside it.
page-ask = Ask
# A button under a card: the same crossing on our page.
button-page = Open page
page-not-found = There is no such page.
page-too-long = That is too long. Please ask a shorter question.
# The season or the hours of a crossing, with the date of their source: all year (8 September 2025).
standing = { $facts } ({ $date }).
# Pictures
picture-button = 🖼 Picture
picture-button-day = 🖼 Hours of the day
picture-button-map = 🖼 Map of the border
picture-season = When it was open, by year and month
picture-season-bars = The bars: in how many of the years on record it was open that month. Their number stands below.
picture-record =
    { $state ->
        [open] open
        [closed] closed
       *[unknown] empty: nothing on record
    }
picture-day = Working hours on { $day }
picture-through = Both sides open
picture-clock = { $country } time
picture-hours =
    { $state ->
        [open] open
       *[unknown] hours not known
    }
picture-map = At { $time }
picture-map-places = Crossings on this border
picture-map-rough = Places of posts are approximate. Border lines: Natural Earth.
picture-map-missing = Place not known: { $crossings }
picture-weekday =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
picture-week = Usual wait by hour (hours:minutes), { $whom }
picture-week-from = From what { $count } travellers told us.
picture-sources = Sources: { $sources }
picture-made = By Otkel on { $date }
picture-failed = We could not draw the picture. The answer in words is above.
picture-none = There is nothing to draw a picture of here.
# Calendars and feeds
# Titles of events.
calendar-opens = { $crossing } opens
calendar-closes = { $crossing } closes for the season
calendar-closed = { $crossing } is closed
# Days on which a holiday or works may change the hours.
calendar-warned = Ask about { $crossing } before you set out
# Under them, each a sentence.
calendar-cancelled = This no longer holds.
calendar-tentative = This is expected, not certain.
calendar-from = From { $moment }.
calendar-until = Until { $moment }.
calendar-no-end = Nobody has said until when.
# The title of a watched day in a calendar.
calendar-trip = Crossing the border at { $crossing }
calendar-trip-ask = Ask again on the day.
# Over the file that is sent to a chat.
trip-calendar = For your calendar: { $date }, { $crossing }.
# The button that sends it.
button-calendar = To my calendar
# The title of the news of all crossings.
feed-title = Border crossings: what has been announced
# Before the title of a piece of news that is over.
feed-retracted = Withdrawn: { $news }
feed-corrected = Corrected: { $news }
feed-updated = Out of date: { $news }
# A piece of news: Karkyra – Kegen: closed from 7 January.
feed-news = { $crossing }: { $fact }
