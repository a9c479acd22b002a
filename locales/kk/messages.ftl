language-name = Қазақша

## States. The first words of a card, in bold, after the sign 🟢 🟡 🔴 ⚪ and before the name of the crossing

state-open = Ашық
state-limited = Ашық, шектеу бар
state-closes-soon = Ашық, жабылуына аз қалды
state-citizens-only = Тек екі елдің азаматтарына ашық
state-lorries-only = Тек жүк көліктері үшін ашық
state-pedestrians-only = Тек жаяу жүргіншілер үшін ашық
state-trains-only = Тек пойыздар өтеді
state-only =
    { $only ->
        [citizens] Тек екі елдің азаматтары өтеді
        [train] Тек пойыздар өтеді
        [truck] Тек жүк көліктері өтеді
       *[foot] Тек жаяу жүргіншілер өтеді
    }
state-only-then = { $only }: { $state }
state-closed = Жабық
state-closed-now = Қазір жабық
# маусым alone is also "June", and passes do open in June: say жұмыс маусымы, or жұмыс кезеңі where months follow. Doubt: else: келесі маусымға дейін
state-closed-season = Келесі жұмыс маусымына дейін жабық
state-closed-temporarily = Уақытша жабық
state-closed-foreigners = Басқа елдердің азаматтары үшін жабық
state-closed-traffic =
    { $traffic ->
        [foot] Жаяу жүргіншілер үшін жабық
        [bicycle] Велосипедтер үшін жабық
        [motorcycle] Мотоциклдер үшін жабық
        [car] Жеңіл көліктер үшін жабық
        [bus] Автобустар үшін жабық
        [truck] Жүк көліктері үшін жабық
       *[train] Пойыздар үшін жабық
    }
state-road-post = Автомобиль жолындағы бекет
state-unknown = Белгісіз
# Asked for another day: what is expected, or what was
# Doubt: керек can be heard as "must"; else: Ашық болуы тиіс
state-should-be-open = Ашық болуы керек
state-should-be-closed = Жабық болуы керек
state-was-open = Ашық болған
state-was-closed = Жабық болған
# Open by the rule, against the record
state-doubted = Ашық-жабығы нақты емес
state-doubted-then = Ашық болатыны нақты емес
state-doubted-past = Ашық болғаны нақты емес
# The same words inside a sentence, after a colon
state-word =
    { $state ->
        [open] ашық
        [closed] жабық
       *[unknown] белгісіз
    }

## How sure, and who says so

# Doubt: Ықтимал as a one-word label; else: Ықтималды
certainty =
    { $sure ->
        [confirmed] Расталған
        [announced] Жарияланған
        [likely] Ықтимал
        [typical] Әдетте осылай, расталмаған
       *[unsure] Расталған дерек жоқ
    }
certainty-source = { $sure }. Дереккөз: { $who }, { $date }
certainty-alone = { $sure }.
trust-step = { $sure }: { $fact } ({ $who }, { $date })
trust-rest =
    { $says ->
        [hours] Жұмыс уақытын айтқан
        [season] Жұмыс маусымын айтқан
        [admits] Кімдер өте алатынын айтқан
        [closed] Жабылғанын айтқан
        [opens] Ашылатынын айтқан
        [closes] Жабылатынын айтқан
        [queue] Кезек туралы айтқан
        [warning] Ескерткен
       *[works] Жұмыс істеп тұрғанын айтқан
    }: { $who }, { $date }
source = Дереккөз: { $who }, { $date }
date-none = күні көрсетілмеген
last-heard = Соңғы хабар: { $date } ({ $ago })
last-heard-lately = Соңғы хабар: { $date }
heard-as-of = { $year } жылғы хабар бойынша
hours-as-of = уақыты { $year } жылғы хабар бойынша
# What a guide without a date says, where it contradicts the answer; the second sentence follows when it is overtaken
# Doubt: саяхат анықтамалығы is not a set term; жол көрсеткіш may mean a road sign; else: гид
conflict-guide =
    ⚠️ { $count ->
        [one] Күні көрсетілмеген саяхат анықтамалығында ({ $who })
       *[other] Күні көрсетілмеген саяхат анықтамалықтарында ({ $who })
    }: { $facts }.
conflict-outdated = Бұл дерек ескірген.
conflict = ⚠️ Дереккөздер әртүрлі айтады. { $who }, { $date }: { $facts }.
card-in-doubt = ⚠️ Күмәнді хабар, редакторлар тексеріп жатыр: { $fact }
warning = ⚠️ Ескерту. { $dates }: { $text } ({ $who }, { $date })

## What and until when

closes = Жабылады: { $clocks }
opens = Ашылады: { $clocks }
opens-tomorrow = Ертең ашылады: { $clocks }
# After this moment nobody knows
known-until = { $until } дейін ашық екені белгілі, одан әрі белгісіз
known-through = { $until } (ол күн де кіреді) ашық екені белгілі, одан әрі белгісіз
time-left = Жабылуына { $left } қалды
time-until-opening = Ашылуына { $wait } қалды
# Doubt: екі тарап та ашық, "both sides of the border are open"; else: екі бекет те ашық
window-today = Бүгін екі тарап та ашық: { $window }
window-that-day = Сол күнгі жұмыс уақыты: { $hours }
closed-all-day = Ол күні толық жабық
asked-moment = Сұралған уақыт: { $date }, { $weekday }, { $clocks }
asked-day = Сұралған күн: { $date }, { $weekday }
asked-days = Сұралған күндер: { $days }
asked-month = Сұралған ай: { $month }

# Above a card: words of time that were not understood, days that do not exist, and what is answered instead
moment-unread = ⚠️ Қай уақытты сұрағаныңызды түсінбедік: «{ $words }».
moment-no-day = ⚠️ Мұндай күн жоқ: { $date }. Ол айда { $last } күн бар.
moment-no-day-that-year = ⚠️ { $year } жылы { $date } болмайды. Келесісі { $exists } жылы.
# 1 December is a Tuesday, not a Monday
moment-other-weekday = ⚠️ { $date } – { $weekday }, { $said } емес.
moment-no-hour = ⚠️ Мұндай сағат болмайды: { $said }.
moment-no-holiday = ⚠️ { $holiday } қашан болатынын әзірге білмейміз.
# What was left out and taken from the question before: "Ak-Jol – Korday, 31 December:"
follow-up = { $taken }:
moment-for-now = Қазіргі уақыт бойынша жауап береміз:
moment-for-day = { $date } бойынша жауап береміз:
moment-about = { $holiday } шамамен { $date } күні болады. Нақты күні әлі белгіленген жоқ.
# A span of days: all of it alike, or one line for each part of it
span-whole =
    { $dates }: { $state ->
        [open] осы мерзімде үнемі жұмыс істеуі керек
        [works] жұмыс істеуі керек; сағат нешеден нешеге дейін екені белгісіз
        [closed] осы мерзімде үнемі жабық болуы керек
       *[unknown] бұл мерзім туралы мәлімет жоқ
    }
# Of a time that is gone: nobody told of it, or it was shut for a part of it
past-untold = { $dates }: ол кезде қалай болғанын бізге ешкім айтқан жоқ, жабылғаны туралы да мәлімет жоқ.
span-part-past =
    { $dates }: { $state ->
        [open] тәртіп бойынша ашық болған
        [closed] жабық болған
       *[unknown] белгісіз
    }
span-doubted = { $dates }: нақты емес.
span-part =
    { $dates }: { $state ->
        [open] жұмыс істеуі керек
        [closed] жабық болуы керек
       *[unknown] белгісіз
    }
# An hour that comes twice a day, and nobody said which: the later one
moment-other-alike =
    { $halves ->
        [unsaid] Таңертең бе, кешке ме, айтылмаған. { $clocks } туралы сұрасаңыз да, жауап осындай.
       *[said] { $clocks } туралы сұрасаңыз да, жауап осындай.
    }
moment-other-differs =
    { $state ->
        [open] { $clocks } туралы сұрасаңыз: онда ашық болуы керек.
        [closed] { $clocks } туралы сұрасаңыз: онда жабық болуы керек.
       *[unknown] { $clocks } туралы сұрасаңыз: онда қандай болатыны белгісіз.
    }

## Hours

hours = Жұмыс уақыты: { $hours }
# Each side of the border: "Kyrgyz side: 08:00–18:00 Bishkek". Other countries are called by their name
# Doubt: қазақ тарапы is of the state, not of the people; else: Қазақстан тарапы
side-hours = { $side }: { $hours }
hours-always = тәулік бойы
hours-daylight = күн жарықта (сағаты аталмаған)
hours-unknown = белгісіз
hours-off = жабық
hours-until = жабылу уақыты { $end }, ашылу уақыты белгісіз
hours-from = ашылу уақыты { $start }, жабылу уақыты белгісіз
hours-break = { $hours }, үзіліс { $break }
hours-sunrise = күннің шығуы
hours-sunset = күннің батуы
hours-on-days = { $days } { $hours }
hours-by-clock = { $hours } ({ $clock })
hours-own-clock = { $hours } (әр тарап өз уақытымен)
# Stands after hours whose source does not say whose clock it means
clock-missing = { $hours } (қай елдің уақыты екені жазылмаған)

## Season

# Where months follow, маусым may be June: keep "season" out of such a line
season-usual = Әдеттегі жұмыс кезеңі: { $months }
season-all-year = жыл бойы
season-no-date = { $year } жылы қашан ашылатыны әзірге белгісіз.
season-past-years = Өткен жылдардың дерегіне сүйендік, расталмаған.
edge-opens = Осы күндері ашылуы мүмкін.
edge-closes = Осы күндері жабылуы мүмкін.
edge-opens-then = Сол күндері ашылуы мүмкін.
edge-closes-then = Сол күндері жабылуы мүмкін.
edge-opened = Өткен жылдары мына аралықта ашылған: { $dates }
edge-closed = Өткен жылдары мына аралықта жабылған: { $dates }
edge-no-word = Биыл әзірге хабар жоқ.

## Closures

reason = Себебі: { $cause }
# Doubt: тәртіпсіздік carries political weight; else: қауіпсіздік жағдайы
cause =
    { $cause ->
        [weather] ауа райының қолайсыздығы
        [road] жол жағдайы
        [epidemic] эпидемия
        [unrest] тәртіпсіздік
        [holiday] мереке
        [repair] жөндеу жұмыстары
        [agreement] екі елдің шешімі
        [hours] қазір жұмыс уақыты емес
        [season] жұмыс маусымы емес
       *[other] басқа себеп
    }
closed-since = { $from } бері жабық
closed-at = { $from } бері жабық, { $clocks }
closed-rough = Жабылған ({ $date })
closed-dates = { $dates } жабық
closed-every-year = Жыл сайын жабық: { $dates }
halt-at = { $until } дейін ашық, содан кейін уақытша жабылады.
halt-from = { $from } бастап уақытша жабылады.
hours-since = { $from } бастап жаңа жұмыс уақыты: { $hours }.
hours-at = { $moment } – жаңа жұмыс уақыты: { $hours }.
season-last-day = Бүгін ашық. Бұл – жұмыс маусымының соңғы күні.
season-ends-at = { $on } жабылады, { $clocks }
season-may-end = Маусымдық үзіліске әдеттегіден ерте жабылып қалуы мүмкін.
reopening-planned = Жоспарланған ашылу күні: { $date }. Бұл – жоспар, уәде емес.
reopening-certain = Қайта ашылады: { $date }
reopening-no-date = Қашан ашылатыны айтылған жоқ.
reopening-usual = Әдетте { $on } ашылады
reopening-was-due = { $on } ашылады деп жоспарланған еді, ашылғанын ешкім айтқан жоқ.
reopening-was-due-at = { $moment }, ашылады деп жоспарланған еді, ашылғанын ешкім айтқан жоқ.
reopening-no-word = Содан бері хабар жоқ.
reopening-either = Ашылған немесе әлі жабық болуы мүмкін.
reopening-untold = Соңғы хабар бойынша жабық; ашылғанын ешкім айтқан жоқ.
reopening-not-yet = Оған дейін ашылатыны расталмаған.
# Only travellers or guides told of the closure
closure-unofficial = Жабық деген хабар бар, бірақ оны тек жолаушылар немесе саяхат анықтамалықтары айтады.

## Unknown, and what is known instead

# An event is dated only to a month or "about": which side of it the moment is on cannot be told
rough-date = Нақты күні белгісіз: { $fact }
no-hours = Жұмыс уақыты белгісіз.
# What a traveller or a guide told of hours that nobody fixed; a line for each side follows
hours-told = { $who } ({ $date }) былай деді, расталмаған:
what-is-known = Әзірге мынау ғана белгілі:
known-works = • Жұмыс істеп тұрғаны туралы соңғы хабар: { $date } ({ $who })
known-hours = • { $side }: { $hours }
known-season = • Жұмыс кезеңі: { $months }
works-hours-unknown = Жұмыс істейді; жұмыс уақыты белгісіз.
works-daylight = Шекарадан күн жарықта өтіп үлгеретіндей жолға шығыңыз.
near-dark = Ол уақытта қараңғы не қараңғыға жақын: өтемін деп сенбеңіз.
travellers = жолаушылар
command-report = Бекетте не көргеніңізді айту: /report Қордай
report-ask = { $crossing }: не көрдіңіз?
report-passed = Өттім
report-waiting = Күтіп тұрмын
report-shut-here = Жабық
button-trip-passed = Өттім
button-trip-shut = Жабық екен
button-trip-stayed = Барған жоқпын
trip-stayed = Түсінікті. Ештеңе жазылған жоқ.
report-which-hour = Бұл шамамен сағат нешеде болды? Сіз шыққан жақтың уақыты бойынша.
report-told-of-day = Ол күн туралы айтқансыз. Рақмет.
report-how-long = Қанша уақыт кетті?
report-how-long-yet = Әзірге қанша күттіңіз?
report-which-way = Қай бағытта, немен?
report-write = Бекетті жазыңыз: /report { $crossing }
report-thanks = Рақмет. Хабарыңыз үш сағат бойы көрініп тұрады, жолдағыларға көмектеседі.
report-thanks-past = Рақмет. Осындай жауаптарға қарап, сол сағатта әдетте қанша күтетінін білеміз.
report-thanks-past-shut = Рақмет. Редакторларға жеткіземіз.
report-through = Өттім
report-take-back = Хабарды жою
report-undone = Жойылды.
report-gone = Бұл хабар енді жоқ.
report-too-soon = Бұл бекет туралы жаңа ғана жаздыңыз. Жарты сағаттан кейін қайта жаза аласыз.
report-too-many = Бүгін алты хабар жаздыңыз, одан көбі қабылданбайды.
report-not-taken = Қазір хабар қабылданбайды.
report-too-long = Бұл бір тәуліктен көп. 24 сағатқа дейін қабылдаймыз.
report-only-now = Қазір көріп тұрғаныңызды немесе соңғы үш сағатта көргеніңізді ғана айта аласыз.
report-proposal = Жазып қояйық па? { $crossing }, { $what }. Қай бағытта, немен?
report-asked = Бұл сұрақ
report-told-passed = { $wait } ішінде өттіңіз
report-told-waiting = әзірге { $wait } күттіңіз
report-told-since = сағат { $time } болғаннан бері күтіп тұрсыз (келген жағыңыздың уақыты)
report-told-shut = жабық
report-while-closed = Ресми дереккөз жабық дейді. Хабарыңызды соның жанында көрсетеміз, жауап өзгермейді.
report-while-known-closed = Біздегі мәлімет бойынша қазір жабық. Хабарыңызды соның жанында көрсетеміз, жауап өзгермейді.
report-forwarded = Басқа біреудің хабары сіздің хабарыңыз болып жазылмайды.
report-which = Қай бекетте?
report-send-place = Қазір бекеттің жанындасыз ба? Тұрған жеріңізді жіберіңіз: ондай хабарға көбірек сенеміз. Тұрған жеріңіз сақталмайды.
report-at-gate = Белгіледік: сіз бекеттің жанындасыз. Тұрған жеріңіз сақталмайды.
report-far-from-gate = Сіз { $crossing } бекетінен алыссыз. Хабарыңыз жазылды, бірақ тұрған жеріңіз оған қосылмайды және сақталмайды.
report-ask-through = { $crossing }: өттіңіз бе?
reports-none = Соңғы тәулікте хабар болған жоқ.
reports-title = Соңғы тәуліктегі хабарлар
reports-line = { $number }. { $crossing }: { $what }, { $ago } ({ $scope })
reports-heard-shut = Жолаушы жабық дейді: { $crossing } ({ $scope })
reports-heard-was-shut = { $crossing }, { $date }: жолаушы жабық екен дейді ({ $scope })
button-strike = Алып тастау { $number }
button-silence = Бұғаттау { $number }
report-struck = Алып тасталды.
report-silenced-done = Алып тасталды. Бұл адамнан енді хабар алынбайды; бұл өзіне айтылмайды.
report-one = Бір жолаушы { $wait } күтті, { $ago } айтқан ({ $scope }).
report-one-still = Бір жолаушы { $wait } күтіп, әлі тұр, { $ago } айтқан ({ $scope }).
report-two = Екі жолаушы күтті: { $first } және { $second }; соңғысы { $ago } айтқан ({ $scope }).
report-several =
    { $count ->
       *[other] Үш сағатта { $count } жолаушы күтті: ең азы { $shortest }, ең көбі { $longest }; соңғысы { $ago } айтқан: { $wait } ({ $scope }).
    }
report-many = Үш сағатта { $count } жолаушының жартысы { $median } немесе одан аз күтті: ең азы { $shortest }, ең көбі { $longest }; соңғысы { $ago } айтқан: { $wait } ({ $scope }).
report-still = { $wait }, әлі тұр
report-far = Біреуі { $wait } деді, бұл қалғандарынан мүлде бөлек.
report-far-same =
    { $count ->
       *[other] { $count } жолаушы { $wait } деді, бұл қалғандарынан мүлде бөлек.
    }
report-far-some =
    { $count ->
       *[other] { $count } жолаушы қалғандарынан мүлде бөлек уақыт айтты: ең азы { $shortest }, ең көбі { $longest }.
    }
report-usual =
    { $count ->
       *[other] Бұл сағатта { $count } жолаушының жартысы { $wait } немесе одан аз күткен ({ $scope }).
    }
overview-queue = Жолаушылар күтті: { $names }.
overview-queue-one = { $name } { $wait }
alternatives-quicker = Жолаушылардың айтуынша, { $name } арқылы тезірек: онда { $wait }, мұнда { $here } ({ $scope }).
report-all-new = Бұрын бізге жазбаған.
report-new =
    { $count ->
        [one] Олардың бірі алғаш рет жазды.
       *[other] Олардың ішінен { $count } жолаушы алғаш рет жазды.
    }
report-shut =
    { $count ->
        [one] Бір жолаушы жабық дейді, { $ago } айтқан.
       *[other] { $count } жолаушы жабық дейді; соңғысы { $ago } айтқан.
    }
report-says-shut = жабық
report-each = • Жолаушы, { $ago }: { $what } ({ $scope })
no-evidence = Бұл бекет туралы әзірге дерек жоқ.
no-evidence-then = Ол кез туралы дерек жоқ.
# Doubt: сынақ режимі; also said: сынама режим
trial-ended = Сынақ режимі { $on } аяқталды.
trial-nothing-newer = Жаңа режим әлі жарияланған жоқ.
trial-hours = Сынақ кезінде: { $hours }
trial-before = Оған дейін: { $hours }
admits-unconfirmed = Сіз үшін жабық болуы мүмкін: кімдер өте алатыны расталмаған.
no-rails = Мұнда теміржол бекеті бар-жоғын білмейміз: вокзалдан сұраңыз.

## Limits: who may pass and who may not

citizens-only = Тек { $countries } азаматтары өте алады
not-admitted = Мұнда { $traffic } өткізілмейді
# A source names others alone, long ago: whether these may pass is only a usual pattern
perhaps-not-admitted = Мұнда { $traffic } өте алатыны расталмаған
traffic =
    { $traffic ->
        [foot] жаяу жүргіншілер
        [bicycle] велосипедтер
        [motorcycle] мотоциклдер
        [car] жеңіл көліктер
        [bus] автобустар
        [truck] жүк көліктері
       *[train] пойыздар
    }
# "Citizens of other countries, toward Kazakhstan: closed"
limit =
    { $whom }: { $state ->
        [open] ашық
        [closed] жабық
       *[unknown] белгісіз
    }
whom-citizens = екі елдің азаматтары
whom-foreigners = басқа елдердің азаматтары
whom-country = { $country } азаматтары
# A country whose name we have only as it is called
whom-citizenship = { $country } азаматтары
whom-toward = { $country } бағытында

## What to do

advice-mild = Жолға шығар алдында нақтылап алыңыз.
advice-firm = Нақтыламай жолға шықпаңыз.
advice-road = Түнгі немесе қысқы сапар алдында жол жағдайын нақтылап алыңыз.
advice-queue = Кезек үшін { $minutes } минут қосып есептеңіз.
advice-future = Бұл өзгеруі мүмкін. Сапарға бір күн қалғанда қайта тексеріңіз.
advice-ask = Нақтылау үшін хабарласыңыз:
ask-carriers = Жүргізушіден немесе вокзалдан сұраңыз.
ask-operator = Байланыс операторынан сұраңыз.
ask-insurer = Сақтандыру компаниясынан сұраңыз.
ask-bank = Алдымен көлікті кепілге алған банктен сұраңыз.
ask-embassy-there = Жолға шығар алдында баратын еліңіздің елшілігінен нақтылап алыңыз.
ask-migration = Нақтылау үшін { $of } көші-қон қызметіне хабарласыңыз.
ask-consulate =
    { $count ->
        [1] Нақтылау үшін { $of } консулдығына хабарласыңыз.
       *[other] Нақтылау үшін { $of } консулдықтарына хабарласыңыз.
    }
fare-unknown = Дәл осы жолға қанша ақша алатынын білмейміз.

## Why this answer: one heading, then two lines for each word of the ledger

evidence-heading = Неліктен мұндай жауап
# Doubt: one-word verdicts before a colon; else: Шешуші, Растайды
evidence-role =
    { $verdict ->
        [decides] ✅ Жауаптың негізі
        [agrees] ➕ Сәйкес келеді
        [contradicts] ⚠️ Қайшы келеді
        [ahead] 🗓 Алда
        [limits] 🚧 Шектеу
        [aside] 🔎 Тағы белгілі
        [replaced] ⌛ Ауыстырылған
        [past] 🕘 Бұрын
       *[outdated] ⌛ Ескірген
    }
source-kind =
    { $kind ->
        [authority] Ресми мекеме
        [press] Баспасөз
        [carrier] Тасымалдаушы не турфирма
        [traveller] Жолаушы
       *[guide] Саяхат анықтамалығы
    }
# A name that somebody typed in another alphabet
name-typed = «{ $name }»
evidence-fact = { $verdict }: { $fact }
evidence-source = { $kind }: { $who }, { $date }
evidence-link = сілтеме
evidence-rule = Соңғы хабарлардың ең сенімдісіне сүйенеміз.
evidence-doubt = Кейінгі хабарлар ресми дерекке қайшы келеді, сондықтан жауаптың сенімділігі сәл төмен.
evidence-nothing = Бұл туралы бізде дереккөз жоқ.
evidence-left-out = Көрсетілмеген ертеректегі хабарлар: { $count }
# Facts, as they follow a verdict and a colon
fact-works = жұмыс істеп тұрған
fact-works-on = { $on } жұмыс істеп тұрған
fact-queue = кезекте { $minutes } минут
fact-queue-vehicles = кезекте { $vehicles } көлік
fact-queue-seen = кезек
fact-opening-planned = { years-planned-opening }
fact-closing-planned = { years-planned-closing }
fact-closed = { $dates } уақытша жабық
fact-closed-rough = уақытша жабылған, { $dates }
fact-closed-yearly = жыл сайын жабылады, { $dates }
fact-because = { $fact } ({ $cause })
fact-from = { $from } бастап
fact-span = { $from } { $until }
fact-everyone = барлық елдердің азаматтары өте алады
fact-citizens = тек екі елдің азаматтары өте алады
fact-admitted = { $traffic } өткізіледі
fact-of = { $whom } – { $fact }

## Details by topic

topic =
    { $topic ->
        [documents] Құжаттар
        [procedure] Өту тәртібі
        [customs] Кеден және заттар
        [vehicles] Көлік, сақтандыру
        [trucks] Жүк көліктері
        [road] Жол
        [transport] Қоғамдық көлік
        [services] Қызметтер
        [exchange] Валюта айырбастау
        [connectivity] Байланыс, интернет
        [waits] Күту уақыты
        [peaks] Адам көп болатын кез
        [safety] Қауіпсіздік
        [languages] Тілдер
        [accessibility] Кедергісіз орта
        [planning] Сапарды жоспарлау
        [about] Бекет туралы
       *[history] Тарихы
    }
# Before a direct answer. No short text of the data may begin with the first two.
verdict =
    { $verdict ->
        [yes] Иә
        [no] Жоқ
       *[depends] Жағдайға байланысты
    }
details-nothing = Бұл туралы бізде әзірге дерек жоқ.
details-source = Дереккөз: { $sources }
details-disputed = ⚠️ Бұл туралы дереккөздер әртүрлі айтады.
details-emergency = Шұғыл қызмет нөмірлері · { $country }
details-number = { $number } – { $meaning }
details-cut = Қалғаны бір хабарға сыймайды.

## Тікелей жауап: сұрақтың өзіне бір сөйлем, бәрінен бұрын

direct-verdict = { $verdict }. { $answer }
direct-nothing = { $subject } туралы бізде мәлімет жоқ.
# Things that mean nothing to us, as they were written
direct-nothing-such = «{ $words }» туралы мәліметіміз жоқ.
direct-nothing-here = { $crossing } бекетіндегі { $subject } туралы бізде мәлімет жоқ.
# In a country
direct-nothing-in = { $inside } { $subject } туралы бізде мәлімет жоқ.
direct-unread = Сұрақтың бір бөлігін түсінбей қалдық: «{ $words }».
direct-unread-aside = Мұны ескермедік: «{ $words }».
# Сұрақ не туралы: «туралы» деген сөздің алдында тұрады
subject =
    { $key ->
        [documents] керек құжаттар
        [documents-visa] виза
        [documents-eta] сапарға электрондық рұқсат
        [documents-stay] қанша күн жүруге болатыны
        [documents-overstay] мерзімінен артық болу
        [documents-passport] паспорт
        [documents-id-card] жеке куәлікпен өту
        [documents-children] балалардың құжаттары
        [documents-registration] тіркелу
        [documents-entry-ban] кіруге тыйым
        [documents-border-zone] шекара аймағына рұқсат
        [customs] кеден тәртібі
        [customs-food] азық-түлік алып өту тәртібі
        [customs-alcohol-tobacco] ішімдік пен темекі алып өту тәртібі
        [customs-medicine] дәрі-дәрмек алып өту тәртібі
        [customs-cash] қолма-қол ақша алып өту тәртібі
        [customs-fuel] жанармай алып өту тәртібі
        [customs-animals] жануар алып өту тәртібі
        [customs-drone] дрон алып өту тәртібі
        [customs-goods] тауар алып өту тәртібі
        [vehicles] көлікпен өту
        [vehicles-papers] көлік құжаттары
        [vehicles-licence] жүргізуші куәлігі
        [vehicles-stay] көліктің болу мерзімі
        [vehicles-insurance] көлікті сақтандыру
        [vehicles-power-of-attorney] көлікке сенімхат
        [vehicles-rental] жалға алынған көлік
        [vehicles-fines] айыппұлдар
        [vehicles-tolls] ақылы жолдар
        [trucks] жүк көліктері
        [trucks-queue] электрондық кезек
        [trucks-waits] жүк көліктерінің кезегі
        [trucks-limits] жүк көліктеріне қойылған шектеулер
        [transport] қоғамдық көлік
        [transport-bus] автобус қатынасы
        [transport-minibus] маршрутка қатынасы
        [transport-taxi] такси
        [transport-train] пойыз қатынасы
        [procedure] өту тәртібі
        [procedure-luggage] жүкті тексеру
        [fees] шекарадан өту ақысы
        [road] жол
        [services] ондағы қызметтер
        [services-fuel] жанармай бекеттері
        [services-sleep] түнейтін жер
        [holidays] мерекелер
        [news] жаңалықтар
        [weather] ауа райы
        [distance] қашықтық
        [way] жол бағыты
        [exchange] ақша айырбастау
        [connectivity] байланыс пен интернет
        [accessibility] мүгедектігі бар адамдарға жасалған жағдай
        [safety] қауіпсіздік
        [safety-bribes] пара талап ету
        [languages] тілдер
        [contacts] телефон нөмірлері
        [clocks] сағат айырмасы
        [waits] кезектер
        [waits-peaks] адам көп болатын кез
        [waits-now] қазіргі кезек
        [waits-usual] әдетте қанша күтетіні
        [history] тарих
        [planning] сапарды жоспарлау
        [about] бұл бекет
        [admits] кімдер өте алатыны
        [hours] жұмыс уақыты
        [season] жұмыс маусымы
        [controlled-drugs] күшті әсерлі дәрі
        [medical-device] денедегі медициналық аппарат
        [passport-damaged] бүлінген құжат
        [passport-photo] паспорттағы ескі сурет
        [pledged-car] банк кепіліндегі көлік
        [car-certificate] техпаспорты жоқ көлік
        [broken-car] бұзылған көлікті сүйреу
        [remains] марқұмды шекарадан өткізу
        [plants] өсімдік пен тұқым алып өту тәртібі
        [jewellery] зергерлік бұйым алып өту тәртібі
        [tir] TIR кітапшасы
        [weights] салмақ пен оське түсетін жүк шегі
        [carrier-permits] шетелдік тасымалдаушылардың рұқсаты
        [oversize] габариттен асатын жүк
        [who-books] электрондық кезекке кім жазылуы керегі
        [other-animals] мал мен басқа жануарларды алып өту
        [medicines] бұл дәрі
        [weapons] қару алып өту тәртібі
        [doctor] бекеттегі дәрігер
        [embassy] елшіліктер
        [person-missing] хабарсыз кеткен адам
        [person-held] бекетте ұсталған адам
        [thing-left] ұмытылған заттар
        [between-posts] екі бекеттің арақашықтығы
        [gas-bottle] газ баллондары
        [road-line] жол анықтамасының нөмірі
        [out-of-turn] кезексіз өткізу
        [left-behind] автобустан қалып қою
        [turned-back] неге кері қайтаратыны
        [complaint] шағым
        [passport-lost] жоғалған құжат
        [train-checks] пойыздағы тексеру
        [registration-exit] елден шығарда тіркелу
        [own-car] өз көлігіңіздің құжаты
        [return-ticket] қайту билеті, қонақүй броны және ақша көрсету
        [name-differs] әртүрлі жазылған есім
        [health-papers] тесттер мен екпелер
        [new-road] жаңа жол
        [conscript] әскери билет пен әскер жасындағылардың шығуы
        [car-gear] көлікте не болуы керегі
        [watch] сағатты жылжыту
        [queue-camera] кезекті көрсететін камера
        [phone-check] телефонды тексеру
        [fingerprints] шекарада саусақ ізін алу
        [criminal-record] сотталған адамның кіруі
        [guards] бекеттегі қызметкерлер
        [queue-end] кезек қашан бітетіні
        [shift-change] ауысым алмасуы
        [refused] неге кіргізбегені
        [photography] бекетте суретке түсіру
        [seized] кеден алып қойған зат
        [vet-papers] ветеринариялық құжаттар
        [uninsured] сақтандырусыз жүру
        [officer-powers] шекарашылардың құқығы
        [system-down] жүйенің істемей қалуы
        [card-kept] банкомат қайтармаған карта
        [past-queue] кезексіз өткіземін дейтіндер
        [hitchhiking] автостоп
        [stateless] азаматтығы жоқ адамның жол құжаты
        [migration-card] көші-қон картасы
        [medical-insurance] медициналық сақтандыру
        [resident] тұратын, оқитын не жұмыс істейтіндердің мерзімі
        [border-run] мерзімді жаңарту үшін шығып қайта кіру
        [arrival-day] келген күннің есептелуі
        [e-visa] электрондық виза
        [carnet] карнет (Carnet de Passages)
        [read-online] интернетте жазылғаны
        [visa-held] қолыңыздағы виза
        [on-visa] қолыңыздағы виза
        [blank-pages] паспорттағы бос беттер
        [vapes] вейп алып өту тәртібі
        [phone-register] телефонды тіркеу
        [fuel-price] жанармай бағасы
        [toll-paying] жол ақысын төлеу
        [inherited-car] иесі қайтыс болған көлік
        [bus-waits] автобустың жолаушыны күтетіні
        [passport-stamp] паспорттағы мөртабан
        [passport-unfit] мерзімі өткен не бүлінген құжат
        [electronic] телефондағы құжат және көшірме
        [helpers] ақша алып өткіземін дейтіндер
        [rate] валюта бағамы
        [transit-plates] транзит нөмірлі көлік
        [birth-paper] туу туралы куәлік
        [roaming] роуминг
        [passport-validity] паспорттың мерзімі
        [passport-needed] қай паспорт керегі
        [consent] ата-ананың келісімі
        [two-passports] екі паспорт
        [by-air] ұшақпен және дьюти-фриден алынған тауар
        [bus-luggage] автобустағы багаж
        [without-parents] баланың ата-анасыз шығуы
        [exit-debts] қарыз, алимент не сот тыйымымен шығу
        [speeding] жылдамдық, радар және оның айыппұлы
        [right-hand] оң жақ руль
        [camper] кемпер
        [green-card] жасыл карта
        [fines-on-exit] айыппұлды төлемей шығу
        [eta-term] QazETA мерзімі
        [visa-time] виза қанша күнде шығатыны
        [visa-there] бекетте берілетін виза
        [transit-visa] транзиттік виза
        [currency] елдің ақшасы
        [days-off] демалыс күндері
        [announcing] жабылу қайда хабарланатыны
        [other-post] оның орнына қай бекет қолайлы екені
        [stay-longer] мерзімнен артық қалу
        [fines-on-entry] айыппұлды төлемей кіру
        [paper-language] құжаттың тілі
        [fast-track] ақылы кезексіз өту
        [tint] қараңғыланған әйнек
        [money-there] ақшаны қайда айырбастауға не шығаруға болатыны
        [sim-sale] SIM-картаны қайдан алуға болатыны
        [elderly] қарттарға жеңілдік
        [cart] ат арбамен өту
        [seal] үзілген кеден пломбасы
        [booking-moved] кезектегі орынды ауыстыру
        [pregnancy] жүкті кезде өту
        [danger] ол жақтың қаншалықты қауіпсіз екені
        [crime] ол жақтың қаншалықты қауіпсіз екені
        [road-now] жолдың қазіргі жағдайы
        [waiting-there] қазіргі кезек
        [other-way] басқа бекеттер
        [quietest] қашан адам аз болатыны
        [registration-term] тіркелу мерзімі
        [fare] жол ақысы
       *[status] бұл
    }
# Арғы жақтағы бекет қайсы деп сұрады
over-against = { $first } ({ $one }) және { $second } ({ $other }) бір-біріне қарама-қарсы тұр.
# Қазір қалай деп сұрады, бірақ ешкім айтқан жоқ
waits-now-unknown = Қазіргі кезек туралы бүгін хабар түскен жоқ.
waits-now-yours = Рахмет: бүгін кезек туралы сізден басқа ешкім айтқан жоқ. Басқалар да білсін десеңіз, былай жазыңыз: /report { $crossing }
waits-known = Әдетте { $usual } күтеді.
waits-known-worst = Әдетте { $usual } күтеді, ең көп болғанда { $worst }.
# Сұралған сағат туралы ешкім айтқан жоқ; басқа уақыт туралысы одан кейін
hour-unsaid = Сіз сұраған сағатта { $subject } бар-жоғын білмейміз.
# What was asked and nobody has told us: said before what is known beside it
unsaid =
    { $what ->
        [renewal] Шығып қайта кірсеңіз, күндер жаңадан бастала ма, білмейміз.
        [renews] Әр кіргенде мерзім жаңадан басталады, бірақ бәріне ортақ шегі бар.
        [renews-not] Шығып қайта кірсеңіз де, күндер жаңадан басталмайды: барлық сапардың күндері қосылады.
        [weather] Ауа райын білмейміз: болжамын қараңыз.
        [road] Жолдың қазіргі жағдайы туралы хабар түскен жоқ.
        [fare] Дәл осы жолдың бағасын білмейміз, басқасы ғана белгілі.
        [quietest] Ол жерде кезек қашан аз болатынын білмейміз.
        [guards] Бекетте кім тұратынын, қаншалықты қатал болатынын алдын ала білу мүмкін емес.
        [queue-end] Кезек қашан бітетінін алдын ала білу мүмкін емес.
        [shift-change] Ауысым қашан алмасады, сол кезде өткізу тоқтай ма, білмейміз.
        [reason] Неге бұлай екенін білмейміз.
        [visa-there] Құрлықтағы бекетте виза беріле ме, білмейміз: консулдықтан сұраңыз.
        [transit-visa] Транзиттік виза туралы ештеңе білмейміз: сол елдің елшілігінен сұраңыз.
       *[price] Қанша тұратынын білмейміз.
    }
nothing-in-town = { $town }: { $subject } туралы бізде мәлімет жоқ.
rate-unknown = Бағамды білмейміз: Ұлттық банктің сайтынан қараңыз немесе айырбастау орнынан сұраңыз.
# Көліктер туралы айтылды, басқаша өтетіндер туралы айтылған жоқ
waits-unlike =
    { $traffic ->
        [foot] Жаяу өтетіндер қанша күтетінін білмейміз.
        [bicycle] Велосипедпен өтетіндер қанша күтетінін білмейміз.
       *[motorcycle] Мотоциклмен өтетіндер қанша күтетінін білмейміз.
    }
# Кім, не өте алады, сол сұралса
admits-yes =
    { $traffic ->
        [foot] Бұл жерден жаяу өтеді.
        [bicycle] Бұл жерден велосипедпен өтеді.
        [motorcycle] Бұл жерден мотоциклмен өтеді.
        [car] Бұл жерден машинамен өтеді.
        [bus] Бұл жерден автобустар өтеді.
        [truck] Бұл жерден жүк көліктері өтеді.
       *[train] Бұл жерден пойыздар өтеді.
    }
admits-unsaid =
    { $traffic ->
        [foot] Бұл жерден жаяу өтуге болатынын дереккөздер нақты айтпайды.
        [bicycle] Велосипедпен өту туралы дереккөздер ештеңе айтпайды, тыйым бар деп те естімедік.
        [motorcycle] Мотоциклмен өту туралы дереккөздер ештеңе айтпайды, тыйым бар деп те естімедік.
        [car] Бұл жерден машиналар өтетінін дереккөздер нақты айтпайды.
        [bus] Бұл жерден автобустар өтетінін дереккөздер нақты айтпайды.
        [truck] Бұл жерден жүк көліктері өтетінін дереккөздер нақты айтпайды.
       *[train] Бұл жерден пойыз өтетінін дереккөздер нақты айтпайды.
    }
admits-no =
    { $traffic ->
        [foot] Бұл жерден жаяу өтуге болмайды.
        [bicycle] Бұл жерден велосипедпен өтуге болмайды.
        [motorcycle] Бұл жерден мотоциклмен өтуге болмайды.
        [car] Бұл жерден машинамен өтуге болмайды.
        [bus] Бұл жерден автобустарды өткізбейді.
        [truck] Бұл жерден жүк көліктерін өткізбейді.
       *[train] Бұл жерден пойыз өтпейді.
    }
admits-foreigners-yes = Басқа елдердің азаматтары бұл жерден өте алады.
admits-foreigners-unsaid = Басқа елдердің азаматтары бұл жерден өте алатынын дереккөздер нақты айтпайды.
admits-foreigners-no = Басқа елдердің азаматтарын бұл жерден өткізбейді.
# Қанша болуға болады: «Германия азаматтары Қырғызстанда визасыз 30 күн бола алады»
stay =
    { $visa ->
        [none] { $citizens } азаматтары { $inside } визасыз { $days } күн бола алады.
        [on-arrival] { $citizens } азаматтарына { $inside } { $days } күндік виза келгенде беріледі.
        [electronic] { $citizens } азаматтарына { $into } { $days } күндік электрондық виза керек.
       *[required] { $citizens } азаматтарына { $into } виза керек.
    }
stay-per =
    { $visa ->
        [none] { $citizens } азаматтары { $inside } әр { $per } күннің ішінде визасыз { $days } күн бола алады.
        [on-arrival] { $citizens } азаматтарына { $inside } әр { $per } күннің ішінде { $days } күндік виза келгенде беріледі.
       *[electronic] { $citizens } азаматтарына { $into } әр { $per } күннің ішінде { $days } күндік электрондық виза керек.
    }
stay-most = { $citizens } азаматтары { $inside } визасыз әр кіргенде { $days } күн, әр { $per } күннің ішінде { $most } күнге дейін бола алады.
# $is: within or over the term
days-held =
    { $is ->
        [within] { $days } күн мерзімге сияды.
       *[over] { $days } күн мерзімнен асады.
    }
people-told = { $citizens } азаматына:
stay-own = { $country } азаматтарына өз еліне кіру үшін виза керек емес.
ban-elsewhere = { $of } салған тыйым { $inside } де күшінде ме, білмейміз: жолға шықпас бұрын сұраңыз.
ban-through = Транзитпен өту үшін де кіру керек: { $of } салған тыйым сонда да күшінде.
stay-unknown = { $citizens } азаматтарына { $into } виза керек пе, білмейміз.
stay-list-unseen = { $citizens } азаматтарына { $into } виза керек пе, білмейміз: визасыз { $count } елдің тізімін толық көрмедік.
stay-not-listed = { $citizens } азаматтарына { $into } виза керек: визасыз { $count } елдің тізімінде жоқ.
drive-known = { $town } → { $crossing }: машинамен шамамен { $time }.
drive-known-km = { $town } → { $crossing }: { $km } шақырым.
drive-known-both = { $town } → { $crossing }: { $km } шақырым, машинамен шамамен { $time }.
# Шекараның қанша бекеті істейді
overview-heading = { $countries } шекарасы
overview-whom =
    { $traffic ->
        [foot] жаяу жүргіншіге
        [bicycle] велосипедшіге
        [motorcycle] мотоциклге
        [car] жеңіл көлікке
        [bus] автобусқа
        [truck] жүк көлігіне
        [train] пойызға
       *[other] көлікке не жаяу жүргіншіге
    }
# How many of several, with the ending that this takes: "бесеуі", "он екісі"
of-them =
    { $open ->
        [1] біреуі
        [2] екеуі
        [3] үшеуі
        [4] төртеуі
        [5] бесеуі
        [6] алтауы
        [7] жетеуі
        [8] сегізі
        [9] тоғызы
        [10] оны
        [11] он бірі
        [12] он екісі
        [13] он үші
        [14] он төрті
        [15] он бесі
        [16] он алтысы
        [17] он жетісі
        [18] он сегізі
        [19] он тоғызы
        [20] жиырмасы
        [21] жиырма бірі
        [22] жиырма екісі
        [23] жиырма үші
        [24] жиырма төрті
        [25] жиырма бесі
        [26] жиырма алтысы
        [27] жиырма жетісі
        [28] жиырма сегізі
        [29] жиырма тоғызы
        [30] отызы
       *[other] { $open } бекеті
    }
overview-open = { $all } бекеттің { of-them } { $whom } ашық.
overview-past =
    { $open ->
        [0] Ол кезде қалай болғанын бізге ешкім айтқан жоқ, жабылғаны туралы да мәлімет жоқ.
       *[other] Ол кезде { $all } бекеттің { $open } ашық болғаны айтылған.
    }
overview-should =
    { $open ->
        [0] { $all } бекеттің бірде-бірін { $whom } ашық деп айта алмаймыз.
       *[other] { $all } бекеттің { of-them } { $whom } ашық болуы керек.
    }
overview-works = Соңғы хабар бойынша ({ $date }) { $all } бекеттің { of-them } { $whom } жұмыс істейді; жұмыс уақытын ешкім жарияламаған.
overview-works-more =
    { $count ->
        [1] Тағы бір бекет соңғы хабар бойынша жұмыс істейді, уақыты белгісіз.
       *[other] Тағы { $count } бекет соңғы хабар бойынша жұмыс істейді, уақыты белгісіз.
    }
overview-others = Бәріне бірдей ашық емес бекеттер:
overview-none-closed = Жабық тұрған бекет туралы хабар жоқ.
overview-opened = Қайта ашылған:
overview-none-opened = Қайта ашылған бекет туралы хабар жоқ.
overview-repaired = Жөндеу жұмысы жүріп жатыр:
overview-none-repaired = Жөндеу туралы хабар жоқ.
overview-always = Білуімізше, тәулік бойы ашық:
overview-none-always = Тәулік бойы істейтіні белгілі бекет жоқ.
overview-shut-then = { $days } жабық: { $names }.
overview-unknown = Ашық-жабығы белгісіз:
overview-closed = Жабық:
brief-opened = қайта ашылған: { $date }
brief-worked = Жұмыс істейді деген хабар бар ({ $date }), уақыты белгісіз.
overview-more = Тағы { $count } бекет бар: төмендегі түймені басыңыз.
overview-newest = Бұл шекара туралы соңғы хабарымыз: { $date }.
overview-elsewhere =
    { $open ->
        [0] Басқа шекараларда { $all } бекеттің бірде-бірін { $whom } ашық деп айта алмаймыз.
       *[other] Басқа шекараларда { $all } бекеттің { of-them } { $whom } ашық болуы керек.
    }
borders-heading = Білуімізше, { $whom } ашық бекеттер
borders-line =
    { $open ->
        [0] { $border }: { $all } бекет, ашығы белгісіз
       *[other] { $border }: { $all } бекеттің { of-them }
    }
borders-works = тағы { $count } бекет жұмыс істейді деген хабар бар, уақыты белгісіз
borders-open = Ашық: { $names }.
borders-opened = Қайта ашылған: { $names }.
borders-repaired = Жөндеу жұмысы жүріп жатыр: { $names }.
borders-always = Тәулік бойы: { $names }.
borders-worked = Жұмыс істейді деген хабар бар, уақыты белгісіз: { $names }.
borders-closed = Жабық: { $names }.
borders-choose = Шекараны таңдаңыз.
emergency-guards = Жаныңыздағы шекарашыларға айтыңыз: олар да көмек шақыра алады.
emergency-unknown =
    { $service ->
        [ambulance] Жедел жәрдемнің нөмірін білмейміз: жаныңыздағылардан сұраңыз.
        [fire] Өрт сөндіру қызметінің нөмірін білмейміз: жаныңыздағылардан сұраңыз.
       *[police] Полицияның нөмірін білмейміз: жаныңыздағылардан сұраңыз.
    }
passport-gone = Паспортыңыз жоқ болса, алдымен полицияға, сосын өз еліңіздің елшілігіне барыңыз.
passport-gone-call = Паспортыңыз жоқ болса, алдымен полицияға ({ $numbers }), сосын өз еліңіздің елшілігіне барыңыз.
doctor-unknown = Бекетте дәрігер бар-жоғын білмейміз. Жедел жәрдем: { $numbers }.
doctor-unknown-guards = Бекетте дәрігер бар-жоғын білмейміз: шекарашылардан сұраңыз.
contacts-unknown = { $side }: телефонын білмейміз. Бекет мына қызметке бағынады:
contacts-complain = Бекет бағынатын қызметке шағымдануға болады:
bribes-unknown = Мұнда пара сұрағанын бізге ешкім айтқан жоқ. Ақша талап етсе, полицияға қоңырау шалыңыз: { $numbers }.
person-missing = Адамның шекарадан өткен-өтпегенін біз біле алмаймыз. Қорқып отырсаңыз, полицияға қоңырау шалыңыз: { $numbers }. Өз елінің елшілігі де сұрай алады.
person-held = Адамның неге ұсталғанын біз біле алмаймыз. Ол ұсталған елдің шекара қызметінен сұраңыз, шетелдік болса, өз елінің елшілігінен де.
goods-seized = Кеден нені алып қала алатынын, оны қалай қайтарып алуды білмейміз. Берген қағазды сақтаңыз, соны жазған жерден сұраңыз.
photos-unknown = Бекетте суретке түсіруге болатынын білмейміз: алдымен шекарашыдан сұраңыз.
system-down = Жүйе істемей тұрғанын бүгін бізге ешкім айтқан жоқ, қаншаға созыларын білмейміз: бекеттегілерден сұраңыз. Басқалар да білсін десеңіз, /report жіберіңіз.
card-kept = Бірден өз банкіңізге қоңырау шалыңыз: картаны бұғаттап, қалай қайтарып алуды айтады. Бекет жанында ақшаны тағы қайдан алуға болатынын білмейміз.
past-queue = Кезексіз өткіземін дейтіндер туралы бізде мәлімет жоқ. Ақша талап етсе, полицияға қоңырау шалыңыз: { $numbers }.
refused = Сізді неге кіргізбегенін біз біле алмаймыз: себебін шекарашыдан, сосын шекара қызметінен сұраңыз.
thing-left = Ұмытылған заттар туралы ештеңе білмейміз: жүргізушіден не тасымалдаушыдан, бекетте шекарашылар мен кеденнен сұраңыз.
left-behind = Біз автобуспен хабарласа алмаймыз: жүргізушіге не тасымалдаушыға қоңырау шалыңыз, бекеттегі шекарашыларға айтыңыз.
embassy-unknown = Елшіліктің телефонын білмейміз: сол елдің Сыртқы істер министрлігінің сайтынан қараңыз.
stranded-call = Қазір { $number } нөміріне қоңырау шалыңыз, көліктен алыс кетпеңіз: іші жылырақ, сізді де тезірек табады.
stranded-stay = Қазір көмек шақырыңыз, көліктен алыс кетпеңіз: іші жылырақ, сізді де тезірек табады.
emergency-bot = Біз ботпыз, көмек шақыра алмаймыз.
thanks-told = Айтқаныңызға рахмет. Басқалар да білсін десеңіз, былай жазыңыз: /report { $crossing }
thanks-mistaken = Айтқаныңызға рахмет, қате үшін кешіріңіз. Басқалар да білсін десеңіз, былай жазыңыз: /report { $crossing }
thanks-earlier = Айтқаныңызға рахмет. /report соңғы үш сағатта көргенді ғана қабылдайды; одан бұрынғы хабарды редакторлар /feedback арқылы оқиды.
thanks-where = Айтқаныңызға рахмет, қате үшін кешіріңіз. Қай бекет екенін жазыңыз; басқалар да білсін десеңіз, /report, редакторларға /feedback деп жазыңыз.
thanks-passed-where = Айтқаныңызға рахмет. Қай бекет екенін жазыңыз; басқалар да білсін десеңіз, /report деп жазыңыз.
known-before = Бұған дейін білгеніміз:
rumour-none = Бұл туралы ештеңе жарияланғанын білмейміз. Бекеттегі шекарашыларға бізден гөрі көбірек сеніңіз.
closing-foretold = Мұны қазір ешкім білмейді: жабылады деп жарияланғанын көрмедік.
rumour-where = Бұл туралы ештеңе жарияланғанын білмейміз. Бекетті атаңыз, ол туралы білетінімізді айтамыз.
holiday-unannounced = { $when }: бекеттердің жабылатыны жарияланғанын білмейміз.
holiday-shut-before =
    { $more ->
        [0] { $when }: бекеттердің жабылатыны жарияланғанын білмейміз. Бұрынғы жылдары осындай мерекеде мыналар жабылған: { $names }.
       *[other] { $when }: бекеттердің жабылатыны жарияланғанын білмейміз. Бұрынғы жылдары осындай мерекеде мыналар жабылған: { $names } және тағы { $more } бекет.
    }
elsewhere = Біз { $countries } шекараларындағы бекеттер туралы ғана айта аламыз.
smalltalk =
    { $what ->
        [greetings] Сәлеметсіз бе. Шекара бекеті ашық па деп сұраңыз, мысалы: { $example }
        [thanks] Оқасы жоқ. Жол болсын.
        [told] Айтқаныңызға рақмет. Өткенде /report деп жазыңыз: артыңыздан келетіндерге көмек. Жол болсын.
        [whoAreYou] Бұл Otkel боты: шекара бекеттері ашық па, соны айтады. Ресми қызмет емес: әр жауаптың дереккөзі мен күні жазылады, «Неліктен?» бәрін көрсетеді. Мысалы: { $example }
        [offTopic] Мен Орталық Азиядағы шекара бекеттері туралы ботпын, мұны білмеймін. Мысалы, былай сұраңыз: { $example } бүгін ашық па?
        [botPrice] Бот тегін. Мысалы, былай сұраңыз: { $example } бүгін ашық па?
        [publishing] Хабарландыруды редакторлар /announce пәрменімен шығарады: бір жолмен не қадам-қадаммен. Жазылушылар не оқитынын алдын ала көресіз. Әлі редактор болмасаңыз, бізге жазыңыз: /feedback
        [heard] Жақсы. Тағы бірдеңе керек болса, жазыңыз, мысалы: { $example } ертең
        [goodbye] Жол болсын.
        [help] Өз сөзіңізбен сұраңыз: ашық па, кезек, құжаттар, көлік. Мысалы: { $example }
       *[stopping] Хабарландыруларды тоқтату: /unsubscribe. Жазылымдарыңыз: /alerts. Әзірге ештеңе жойылған жоқ.
    }

## Which crossing

choose = Сізге қай бекет керек?
# The rules have been told, and hold at all of these
choose-offered = Бір ғана бекет керек болса, таңдаңыз:
choose-line = • { $crossing } { $flags }
choose-line-towns = • { $crossing } { $flags } ({ $towns })
none = Табылмады.
none-query = Табылмады: { $query }
none-near = Ұқсас атаулар:
languages-spoken = Мына тілдерде жауап береміз: { $languages }.
none-list = Тізімнен таңдасаңыз да болады: /crossings

## Start and help

choose-language = Тілді таңдаңыз
# Doubt: officials write өткізу пункті
start-what = Otkel шекарадағы өткізу бекетінің ашық не жабық екенін, қашанға дейін жұмыс істейтінін және мұны кім хабарлағанын көрсетеді.
start-how = Бекеттің атын жазыңыз, мысалы, { $example }. Немесе төменнен таңдаңыз.
help-heading = Не сұрауға болады
help-crossing = • Бекет: Қарқыра
help-moment = • Күні мен уақыты: Қордай ертең 07:00
help-signs = 🟢 ашық · 🟡 ашық, шектеу бар · 🔴 жабық · ⚪ белгісіз
help-not-government = Біз мемлекеттік қызмет емеспіз. Жолға шығар алдында ресми дереккөздерден нақтылап алыңыз.
help-danger = Қауіп төнсе, 112 нөміріне қоңырау шалыңыз (немесе 101 өрт сөндіру, 102 полиция не милиция, 103 жедел жәрдем).

## Dates. Names of months and weekdays, and how a date is put together: nothing here comes from the machine

# A month alone, with a small letter where the language has it so
month-name =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
# A month after its day
month-of-day =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
# A month with its year, where the year changes its ending
month-of-year =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
# A month that something begins in, with the ending that this takes; English has none
month-from =
    { $month ->
        [1] қаңтардан
        [2] ақпаннан
        [3] наурыздан
        [4] сәуірден
        [5] мамырдан
        [6] маусымнан
        [7] шілдеден
        [8] тамыздан
        [9] қыркүйектен
        [10] қазаннан
        [11] қарашадан
       *[12] желтоқсаннан
    }
# The same after its year
month-of-year-from = { month-from }
# A month that something lasts until
month-until =
    { $month ->
        [1] қаңтарға
        [2] ақпанға
        [3] наурызға
        [4] сәуірге
        [5] мамырға
        [6] маусымға
        [7] шілдеге
        [8] тамызға
        [9] қыркүйекке
        [10] қазанға
        [11] қарашаға
       *[12] желтоқсанға
    }
month-of-year-until = { month-until }
# A month that something happens in
month-on =
    { $month ->
        [1] қаңтарда
        [2] ақпанда
        [3] наурызда
        [4] сәуірде
        [5] мамырда
        [6] маусымда
        [7] шілдеде
        [8] тамызда
        [9] қыркүйекте
        [10] қазанда
        [11] қарашада
       *[12] желтоқсанда
    }
month-of-year-on = { month-on }
date-day = { $day } { month-of-day }
date-day-year = { $year } жылғы { $day } { month-of-day }
date-month-year = { $year } жылғы { month-of-year }
date-year = { $year } жыл
# A date as a sentence has it: since when, until when and when. What ends in `-of-span` shares its year with the other end, `in-month` its month too. English puts its "since", "to" and "on" into the sentence
date-from =
    { $precision ->
        [day] { $day } { month-from }
        [day-of-year] { $year } жылғы { $day } { month-from }
        [month] { month-from }
        [month-of-year] { $year } жылғы { month-of-year-from }
        [in-month] { $day } { month-from }
        [in-month-of-span] { $year } жылғы { $day } { month-from }
        [day-of-span] { $year } жылғы { $day } { month-from }
        [month-of-span] { $year } жылғы { month-of-year-from }
       *[year] { $year } жылдан
    }
date-until =
    { $precision ->
        [day] { $day } { month-until } дейін
        [day-of-year] { $year } жылғы { $day } { month-until } дейін
        [month] { month-until } дейін
        [month-of-year] { $year } жылғы { month-of-year-until } дейін
        [day-of-span] { $day } { month-until } дейін
        [month-of-span] { month-until } дейін
       *[year] { $year } жылға дейін
    }
date-on =
    { $precision ->
        [day] { $day } { month-on }
        [day-of-year] { $year } жылғы { $day } { month-on }
        [month] { month-on }
        [month-of-year] { $year } жылғы { month-of-year-on }
       *[year] { $year } жылы
    }
# Dates that sources know only roughly
date-about = шамамен { $date }
date-before = { $date } немесе одан бұрын
date-before-month = { $year } жылғы { month-of-year } немесе одан бұрын
date-after = { $date } немесе одан кейін
date-after-month = { $year } жылғы { month-of-year } немесе одан кейін
# The days of a span: the year is said once, and so is a month that both have
days =
    { $within ->
        [month] { $first }–{ $day } { month-of-day }
        [month-of-year] { $year } жылғы { $first }–{ $day } { month-of-day }
       *[longer] { $from } { $until }
    }
dates-range = { $from } – { $to }
weekday =
    { $weekday ->
        [1] дүйсенбі
        [2] сейсенбі
        [3] сәрсенбі
        [4] бейсенбі
        [5] жұма
        [6] сенбі
       *[7] жексенбі
    }
# Short names where people use them; full names in Kyrgyz and Kazakh, whose short ones are easily mixed up
weekday-short =
    { $weekday ->
        [1] дүйсенбі
        [2] сейсенбі
        [3] сәрсенбі
        [4] бейсенбі
        [5] жұма
        [6] сенбі
       *[7] жексенбі
    }

## Clocks. "18:00 Bishkek / 17:00 Almaty": a city where people know the difference by the city, the country elsewhere

clock-asia-bishkek = Бішкек
clock-asia-almaty = Алматы
clock-asia-tashkent = Ташкент
clock-asia-dushanbe = Душанбе
clock-asia-ashgabat = Ашғабат
clock-asia-shanghai = Бейжің
# Doubt: 18:00 Бішкек is short; the press may prefer: Алматы уақыты 17:00
clock = { $time } { $place }
# A time that something lasts until. `end` is the last number of it that is spoken: 4 of 17:14, 40 of 20:40, 0 of 18:00
time-until =
    { $end ->
        [0] { $time }-ге
        [1] { $time }-ге
        [2] { $time }-ге
        [3] { $time }-ке
        [4] { $time }-ке
        [5] { $time }-ке
        [6] { $time }-ға
        [7] { $time }-ге
        [8] { $time }-ге
        [9] { $time }-ға
        [10] { $time }-ға
        [20] { $time }-ға
        [30] { $time }-ға
        [40] { $time }-қа
       *[50] { $time }-ге
    }
clock-dated = { $date }, { $time } { $place }
# The same on the clocks: "18:00 Bishkek / 17:00 Almaty"
clock-until = { $place } уақытымен { time-until }
clock-until-dated = { $place } уақытымен { $date }, сағат { time-until }
clock-until-same = екі жақтың уақытымен { time-until }
clocks-until = { $first }, { $second }
clock-same = { $time } (екі елдің уақыты бірдей)
moment = { $date }, { $clocks }
# What the clock of one country shows now, and those of several
clock-inside = { $inside } { $time }
clock-set = { $inside } сағатыңызды { $hours } { $way ->
        [back] артқа
       *[forward] алға
    } жылжытыңыз.
clocks-now = Қазір { $times }.
clock-difference = { $here } сағат { $first } болғанда, { $there } { $second } болады.
clock-difference-elsewhere = { $first } = { $second }
# How clocks differ: "in Uzbekistan", "18:00", "in Kyrgyzstan", "17:00"
clock-alike = { $there } да, { $here } да уақыт бірдей.
clock-apart = { $there } уақыт { $hours } { $way ->
        [behind] артта
       *[ahead] ілгері
    }: { $here } { $first } болғанда, { $there } { $second } болады.
clock-of-post = Әр тарап өз уақытымен жұмыс істейді.
# When it is light on a day: "07:50 Bishkek / 06:50 Almaty"
daylight = { $date }: күн шамамен { $rise } шығып, { $set } батады, біздің есебіміз бойынша.
daylight-unknown = Онда күн қашан шығып, қашан бататынын айта алмаймыз.

## Durations and ages

duration-minutes = { $minutes } минут
duration-hours = { $hours } сағат
duration-both = { $hours } сағат { $minutes } минут
duration-days =
    { $count ->
        [one] { $count } күн
       *[other] { $count } күн
    }
ago-today = бүгін
ago-minutes =
    { $count ->
        [one] { $count } минут бұрын
       *[other] { $count } минут бұрын
    }
ago-hours =
    { $count ->
        [one] { $count } сағат бұрын
       *[other] { $count } сағат бұрын
    }
ago-days =
    { $count ->
        [one] { $count } күн бұрын
       *[other] { $count } күн бұрын
    }
ago-months =
    { $count ->
        [one] { $count } ай бұрын
       *[other] { $count } ай бұрын
    }
ago-years =
    { $count ->
        [one] { $count } жыл бұрын
       *[other] { $count } жыл бұрын
    }

## Lists: "A, B and C"

list-and = { $list } және { $last }
list-countries = { $list } мен { $last }

## Bot

button-why = Неліктен?
button-details = Толығырақ
button-refresh = Жаңарту
button-others = Басқа бекеттер
button-makeit = Үлгеремін бе?
button-season = Жұмыс маусымы
button-hour-later = 1 сағат кешірек
button-tomorrow = Ертең 08:00
button-back = Артқа
button-all = Барлық бекеттер
button-border-all = Барлық { $count } бекет
button-borders = Барлық шекаралар
command-start = Бастау, тіл таңдау
command-help = Не сұрауға болады
command-status = Бекет ашық па: /status Қарқыра
command-crossings = Барлық бекеттер
command-language = Тілді өзгерту
command-makeit = Жабылғанға дейін үлгересіз бе
command-season = Жұмыс маусымы: биыл және өткен жылдары
error = Біздің тараптан қате кетті. Қайталап көріңіз.
# A word that ends the chat in a terminal
chat-leave = шығу
error-old-button = Бұл түйме ескірген. Қайта сұраңыз.
error-no-crossing = Мұндай бекет жоқ: { $id }.
error-no-direction = Бұл бекет арқылы бұл елге өтуге болмайды: { $country }.
error-store-away = Жазылымдар мен баптаулар уақытша жұмыс істемейді. Бекеттер туралы сұрай берсеңіз болады.

## Can I make it

passage-yes = Үлгересіз
# In time by the estimate or by a round-the-clock gate, where the drive time is not from a source
passage-probably = Үлгеретін шығарсыз
passage-tight = Уақыт аз
passage-no = Үлгермейсіз
passage-early = Тым ерте
passage-shut = Жабық болады
passage-unknown = Белгісіз
# After the sign and the bold verdict: "Almaty → Karkyra – Kegen"
passage-way = { $place } → { $crossing }
passage-toward = { $crossing } → { $country }
passage-leave = Жолға шығу: { $clocks }
passage-first = Бергі бекетке жету: { $clocks }
passage-last = Арғы бекетке жету: { $clocks }
passage-last-queue = Арғы бекетке жету (кезекті қосқанда): { $clocks }
passage-slack = Жабылғанға дейін { $slack } қалады.
passage-late = Жабылғаннан { $late } кейін жетесіз.
passage-wait = Ашылуына { $wait } қалғанда жетесіз.
passage-latest = Ең кеш шығу уақыты: { $clocks }
passage-latest-arrival = Бергі бекетке ең кеш жету уақыты: { $clocks }
passage-queue = Кезек үшін { $minutes } минут қосып есептеңіз.
passage-queue-worst = Кезек үшін { $minutes } минут қосып есептеңіз; ең ұзақ кезек: { $worst }.
passage-queue-unknown = Мұнда кезекте қанша тұратыны белгісіз.
passage-estimate = Жол уақытын қашықтыққа қарап өзіміз шамаладық.
passage-drive = Біздің есебімізше жол шамамен { $hours } сағат.
passage-drive-rough = Жол уақыты тек шамамен белгілі, сондықтан үлгеретініңізді нақты айта алмаймыз.
passage-tight-why = Кезектің, қардың немесе жолда тоқтаудың салдарынан кешігуіңіз мүмкін.
passage-leave-earlier = Ертерек шыққаныңыз дұрыс.
passage-next = Келесі ашылуы: { $clocks }
passage-unknown-why = Сіз жеткенде бекет ашық бола ма, белгісіз.
passage-usual-yes = Әдеттегі уақытында жұмыс істесе, үлгересіз. Расталмаған.
passage-ask = Қайдан және сағат нешеде шығасыз? Мысалы: { $crossing }: { $town }, 13:00-де шығам
passage-known = Жол уақыты белгілі жерлер: { $towns }.
error-arrival-past = Сіз жазған уақыт өтіп кеткен: { $clocks }. Кейінірек уақытты жазыңыз, мысалы: ертең { $time }.
error-town-beyond = { $town } сіз жолға шыққан жақта емес. Сіз шығатын жақтағы қала-ауылдар: { $towns }.
error-town-unknown = Бұл бекетке баратын жолда мұндай жерді білмейміз: { $town }. Білетіндеріміз: { $towns }. Немесе бергі бекетке қашан жететініңізді жазыңыз, мысалы: 17:00-де жетемін.
error-drive-unknown = Жолға қанша уақыт кететіні белгісіз: { $town }. Уақыты белгілі жерлер: { $towns }. Немесе бергі бекетке қашан жететініңізді жазыңыз, мысалы: 17:00-де жетемін.
error-drive-unknown-all = Бұл бекетке дейінгі жол уақыты белгісіз. Бергі бекетке қашан жететініңізді жазыңыз, мысалы: 17:00-де жетемін.

## Plan B

alternatives-now = Қазір ашық ең жақын бекет: { $names }
alternatives-then = Сол уақытта ашық ең жақын бекет: { $names }
alternatives-one = { $name } ({ $details })
alternatives-far = тіке есептегенде { $km } км
alternatives-more = жолмен +{ $km } км
alternatives-drive = жолда { $duration }
alternatives-drive-about = жолда шамамен { $duration }

## A journey from one place to another

route-over = { $journey }: әдетте { $crossings } арқылы өтеді, { $far }.
route-over-unmeasured = { $journey }: әдетте { $crossings } арқылы өтеді.
route-unknown = { $journey }: біз білетін ең қысқа жол { $crossings } арқылы, { $far }.
route-unknown-unmeasured = { $journey }: біз білетін ең қысқа жол { $crossings } арқылы.
route-nearest = { $journey }: жолмен ең жақыны – { $crossings }, { $far }.
route-nearest-unmeasured = { $journey }: жолмен ең жақыны – { $crossings }.
route-back-same = Қайтарда да сол жолмен: { $crossings } арқылы.
route-back-over = Қайтарда әдетте { $crossings } арқылы өтеді.
route-back-no-way = Қайтарда сіз өте алатын жолды білмейміз.
route-waits-untold = { $crossings }: онда қанша күтетінін бізге ешкім айтқан жоқ.
route-arrival = { $place }: { $date }, сағат { $time } шамасында жетесіз (сол жердің уақытымен), егер кезек әдеттегіден ұзақ болмаса.
route-inside = { $journey } жолында шекарадан өтпейсіз: { $far }.
route-inside-unmeasured = { $journey } жолында шекарадан өтпейсіз.
route-unmeasured = Қанша шақырым екенін нақты білмейміз.
route-far = { $km } км, жолы { $duration }
route-far-about = шамамен { $km } км, жолы { $duration } шамасында
route-then = { $before }, одан кейін { $next }
route-ride-untold = { $journey } жолындағы { $ride ->
        [bus] автобус
        [minibus] маршрутка
        [taxi] такси
       *[any] көлік
    } туралы бізде мәлімет жоқ.
route-none = { $journey } жолы қай бекет арқылы өтетінін білмейміз.
route-none-train = { $journey } пойызы туралы мәліметіміз жоқ: вокзалдан сұраңыз.
route-no-way = { $journey } жолында сол уақытта сіз қай бекеттен өте алатыныңызды білмейміз.
route-passed =
    { $hindrance ->
        [closure] { $crossing } арқылы жақынырақ, бірақ ол жабық.
        [season] { $crossing } арқылы жақынырақ, бірақ ол маусымға байланысты жабық.
        [admission] { $crossing } арқылы жақынырақ, бірақ сізді ол жерден өткізбейді.
        [citizens] { $crossing } арқылы жақынырақ, бірақ ол жерден екі елдің азаматтарын ғана өткізеді.
        [doubt] { $crossing } арқылы жақынырақ, бірақ жылдың бұл мезгілінде ашық болуы екіталай.
        [cars] { $crossing } арқылы жақынырақ, бірақ ол жерден көлікпен өткізбейді.
        [unsaid] { $crossing } арқылы жақынырақ, бірақ сізді өткізетінін ешкім айтқан жоқ.
        [hours] { $crossing } арқылы жақынырақ, бірақ жұмыс уақыты белгісіз.
       *[unknown] { $crossing } арқылы жақынырақ, бірақ ашық-жабығы белгісіз.
    }
route-more = { $km } км-ге ұзын, { $duration } артық жүресіз
route-as-long = шамамен сондай ұзақ
route-more-unknown = жол қаншаға ұзаратыны белгісіз
route-named = { $journey }, { $crossings } арқылы: { $far }.
route-named-unmeasured = { $journey }, { $crossings } арқылы.
route-named-none = { $journey }: ондай жолды білмейміз.
route-named-usual = Әдетте осы жолмен барады.
route-other = { $journey }: { $crossings } арқылы баруға болады, { $far }.
route-other-unmeasured = { $journey }: { $crossings } арқылы баруға болады.
route-other-none = { $journey }: басқа жолды білмейміз.
route-other-shut = { $journey }: ол уақытта сіз өте алатын басқа жолды білмейміз.
route-other-longer = { $crossings } арқылы барғаннан { $km } км-ге ұзын, { $duration } артық жүресіз.
route-compare-shorter = Қысқасы: { $name } ({ $km } км-ге қысқа, { $duration } аз жүресіз).
route-compare-shut = { $name } жарайды: екінші жол ол уақытта сізге жабық.
route-alike = Қайсысын айтып тұрсыз: { $places }?
route-ends = { $place } дегенде қайсысын айтып тұрсыз: { $ends }?

## When it usually opens, year by year

years-heading = Жылдар бойынша жұмыс маусымы
years-rule = Қазіргі тәртіп: { $season }
years-no-rule = Жұмыс маусымы туралы дерек жоқ: жылдың бір бөлігінде жабылады деп ешкім айтқан жоқ.
# The same of years, in which something was
of-years-in =
    { $open ->
        [1] біреуінде
        [2] екеуінде
        [3] үшеуінде
        [4] төртеуінде
        [5] бесеуінде
        [6] алтауында
        [7] жетеуінде
        [8] сегізінде
        [9] тоғызында
        [10] онында
       *[other] { $open } жылында
    }
years-share =
    { $open ->
        [0] Дерек бар { $count } жылдың бірінде де { $date } күні ашық болмаған.
       *[other] Дерек бар { $count } жылдың { of-years-in } { $date } күні ашық болған.
    }
years-month-share =
    { $open ->
        [0] Дерек бар { $count } жылдың бірінде де { month-on } ашық болмаған.
       *[other] Дерек бар { $count } жылдың { of-years-in } { month-on } ашық болған.
    }
against-record =
    { $open ->
        [0] Тәртіп бойынша ашық, бірақ дерек бар { $count } жылдың бірінде де { month-on } ашық болмаған.
       *[other] Тәртіп бойынша ашық, бірақ дерек бар { $count } жылдың { of-years-in } ғана { month-on } ашық болған.
    }
years-month-untold = { month-name } айы туралы дерек жоқ.
years-month-few = { month-name } айы туралы дерек тым аз.
years-few = Дерек тым аз, сондықтан қорытынды жасай алмаймыз.
years-none = Жылдар бойынша дерек әзірге жоқ.
years-opened = { $dates } ашылған
years-closed = { $dates } жабылған
years-reopened = { $on } қайта ашылған
years-planned-opening = { $dates } ашу жоспарланған
years-planned-closing = { $dates } жабу жоспарланған
years-opening-unknown = ашылуы белгісіз
years-closing-unknown = жабылуы белгісіз
years-edges-unknown = ашылуы мен жабылуы белгісіз
years-seen = { $dates } жұмыс істеп тұрған
years-line = { $year }: { $facts }

## At home in Telegram

about-name = Otkel: шекара бекеттері
about = Otkel Орталық Азиядағы шекара бекеттерінің ашық не жабық екенін, қашанға дейін және қай елдің уақытымен жұмыс істейтінін, мұны кім хабарлағанын және қаншалықты сенімді екенін көрсетеді. Нақты дерек болмаса, соны айтады. Елдер: { $countries }. Бекеттің атын жазыңыз (Қарқыра, Қордай) немесе тұрған жеріңізді жіберіңіз. Тілдер: қырғызша, қазақша, орысша, ағылшынша. Бұл мемлекеттік қызмет емес: жолға шығар алдында ресми дереккөздерден нақтылап алыңыз.
about-short = Шекара бекеті ашық па, мұны кім хабарлады? { $countries }.
checked = Тексерілді: { $clocks }
button-map = Карта
button-share = Бөлісу
button-live = Қазіргі жауап
button-location = Орнымды жіберу
button-language = Тілді өзгерту
map-heading = Карта
map-pin = 📍 { $side }: картадағы белгісі төменде.
map-rough = { $side }: орны шамамен ғана белгілі, { $km } км-ге дейін ауытқуы мүмкін.
map-nowhere = { $side }: нақты орны белгісіз.
map-town = Жолдағы соңғы елді мекен: { $town }
map-area = Картадағы аумағы
map-town-pin = 📍 Төмендегі белгі – { $town }, жолдағы соңғы елді мекен, бекеттің өзі емес.
map-town-address = { $side }: жолдағы соңғы елді мекен, бекет емес
emergency-copy = Төменде шұғыл қызмет нөмірлері: нөмірді бассаңыз, ол көшіріледі.
only-words = Біз тек жазған сөзіңізді және тұрған жеріңізді түсінеміз.
nearby-ask = Тұрған жеріңізді жіберіңіз, ең жақын бекеттерді көрсетеміз.
nearby-reply = Осы хабарға жауап ретінде тұрған жеріңізді жіберіңіз, ең жақын бекеттерді көрсетеміз.
nearby-hidden = Бұл сілтемеде нақты орын көрсетілмеген. Тұрған жеріңізді немесе координаттарды жіберіңіз.
nearby-once = Тұрған жеріңіз бір рет қана қолданылады, сақталмайды.
nearby-heading = Сізге жолмен ең жақын бекеттер (километрі тіке есептегенде):
nearby-far = Сізге жақын жерде біз білетін бекет жоқ. Жолмен ең жақындары:
nearby-no-road = Сізден біз білетін бекеттерге дейінгі жолды білмейміз. Ең жақындары, тіке есептегенде:
nearby-line = { $state }: шамамен { $km } км, { $direction }
nearby-line-road = { $state }: { $drive }
nearby-line-far = { $state }: шамамен { $km } км
nearby-line-here = { $state }: сізге дейін { $km } км-ден аз
direction =
    { $direction ->
        [north] солтүстікте
        [north-east] солтүстік-шығыста
        [east] шығыста
        [south-east] оңтүстік-шығыста
        [south] оңтүстікте
        [south-west] оңтүстік-батыста
        [west] батыста
       *[north-west] солтүстік-батыста
    }
details-choose = Әр ел бойынша қосымша дерек бар. Қай елге барасыз?
inline-none = Табылмады. Otkel ботын ашу
inline-open = Otkel ботын ашу
settings-heading = Баптаулар
settings-language = Тіл: { $language }
settings-alert-kinds = Жаңадан жазылғанда мыналар туралы хабарлаймыз:
settings-alert-kind =
    { $want ->
        [queue] Ұзын кезек
        [opening] Ашылуы
        [closing] Жабылуы
        [closure] Уақытша жабылуы
       *[hours] Жұмыс уақыты
    }
# What one can tell of oneself once, in a private chat. Each line names what is set, or that nothing is
settings-passport = Паспорт: { $country }
settings-vehicle = Көлік: { $vehicle }
settings-town = Қала: { $town }
settings-not-set = көрсетілмеген
settings-own = Паспорт, көлік және қала осы чатта, сұрақта басқаша айтылмаса, ескеріледі. Оларды көрсету міндетті емес.
settings-ask-passport = Қай елдің паспортымен жүресіз?
settings-ask-vehicle = Шекарадан көбіне немен өтесіз?
settings-ask-town = Көбіне қай қаладан жолға шығасыз?
settings-type-passport = Осы хабарға жауап ретінде паспортыңыз қай елдікі екенін жазыңыз.
settings-type-town = Осы хабарға жауап ретінде қалаңыздың атын жазыңыз.
vehicle =
    { $vehicle ->
        [foot] Жаяу
        [bicycle] Велосипед
        [motorcycle] Мотоцикл
        [car] Машина
        [bus] Автобус
       *[truck] Жүк көлігі
    }
button-passport = Паспорт
button-vehicle = Көлік
button-town = Қала
button-other-country = Басқа ел
button-other-town = Басқа қала
button-write-town = Қаланы жазу
error-country-unknown = Мұндай елді білмейміз: { $words }. Басқаша жазып көріңіз, мысалы: Германия.
error-town-not-ours = Бекеттерге баратын жолда мұндай жерді білмейміз: { $words }. Білетіндеріміз, мысалы: { $towns }.
# Last under an answer, in small: which of the settings made it what it is
settings-used-passport = Паспортыңызды ескердік: { $country }.
settings-used-vehicle =
    { $vehicle ->
        [foot] Жаяу жүретініңізді ескердік.
        [bicycle] Велосипедпен жүретініңізді ескердік.
        [motorcycle] Мотоциклмен жүретініңізді ескердік.
        [car] Машинамен жүретініңізді ескердік.
        [bus] Автобуспен жүретініңізді ескердік.
       *[truck] Жүк көлігімен жүретініңізді ескердік.
    }
settings-used-town = Қалаңызды ескердік: { $town }.
feedback-ask = Былай жазыңыз: /feedback Қарқыраның жұмыс уақыты өзгерді
feedback-thanks = Рақмет. Редакторлар оқиды. Жауап берсе, осы жерге келеді.
feedback-heading = Жолаушының пікірі. Тілі: { $language }
feedback-how = Жауап беру үшін осы хабарға жауап жазыңыз: жолаушы кім екеніңізді білмейді. Мұны { $days } күн ішінде жасауға болады.
feedback-answer = Редакторлар сізге жауап берді:
feedback-answer-more = Тағы жазу: /feedback
feedback-answer-sent = Жауабыңыз жеткізілді.
feedback-answer-late = Жауапты жеткізуге болмайды: хат жазылғанына { $days } күннен асты немесе оны жазған адам деректерін жойды.
feedback-answer-lost = Жауап жетпеді: жолаушы біздің хабарларды енді қабылдамайды.
feedback-answer-words = Тек жазған сөзіңізді жеткізе аламыз. Хатқа сөзбен жауап жазыңыз.
feedback-answer-edited = Бірінші жауап жеткізілді, ол өзгермейді. Қосымшаңыз болса, хатқа тағы бір рет жауап жазыңыз.
suggest-language = Бұдан былай қазақша жауап берейік пе?
help-trip = • Сапар: Алматыдан 13:00-де шықсам, Қарқыраға үлгеремін бе
help-near = • Жақын бекеттер: тұрған жеріңізді жіберіңіз
command-nearby = Жақын жердегі бекеттер
command-settings = Баптаулар
command-feedback = Редакторларға жазу
hello-how = Осы жерде сұраңыз: { $bot } { $crossing }. Әкімші /subscribe { $crossing } деп жазса, ол туралы хабар өзі келеді.
channel-heading = { $title } арнасының баптаулары
channel-quiet =
    { $hours ->
        [usual] Шұғыл болмаса, 22:00-ден 07:00-ге дейін хабар дыбыссыз келеді.
        [evening] 20:00-ден 09:00-ге дейін хабар дыбыссыз келеді.
       *[always] Хабар әрқашан дыбыссыз келеді.
    }
channel-told = Хабар келеді: { $list }.
channel-how = Бекет туралы хабар келуі үшін арнаға /subscribe { $crossing } деп жазыңыз
channel-subscribed = 🔔 Бұл арнаға хабар келеді: { $crossing }.
channel-unsubscribed = Бұл арнаға енді хабар келмейді: { $crossing }.
button-quiet =
    { $hours ->
        [usual] Дыбыссыз 22–7
        [evening] Дыбыссыз 20–9
       *[always] Әрқашан дыбыссыз
    }
error-admins-only = Мұны чат әкімшілері ғана өзгерте алады.
error-members-hidden = Мұнда кім әкімші екенін Telegram бізге айтпайды. Ботты чаттың әкімшісі етіп, қайта көріңіз.
error-no-editors = Мұнда хабарларды оқитын редактор әзірге жоқ.
error-feedback-soon = Алдыңғы хатыңыз жіберіліп жатыр. Келесісін бір минуттан кейін жазыңыз.
error-feedback-full = Редакторларға қазір көп хат келді. Бір сағаттан кейін жазыңыз.
error-flood = Тым көп сұрақ келді. { $minutes } минуттан кейін қайта жауап береміз.

## Хабарландырулар. Хабардың алғашқы сөздері қою әріппен, белгіден кейін, бекет атауынан бұрын; әрі қарай әр жолда бір дерек

alert-opens = { $on } ашу жоспарланған
alert-open-again = Қайта ашылды
alert-postponed = Ашылуы кейінге шегерілді
alert-closes = { $on } жабылады
alert-closed = Уақытша жабылды
alert-will-close = Уақытша жабылады
alert-new-hours = Жаңа жұмыс уақыты
# Doubt: tone of қате болып шықты; else: дұрыс болмады
alert-wrong = Алдыңғы хабарымыз қате болып шықты
alert-opens-tomorrow = Ертең ашу жоспарланған
alert-trip-days =
    { $days ->
        [3] Сапарға 3 күн қалды
       *[other] Сапарға { $days } күн қалды
    }
alert-your-trip = Сіз { $on } жолға шығасыз: { $state }
alert-now = Қазір: { $state }
alert-update = Жаңа мәлімет
alert-warning = Ескерту
alert-opens-today = Бүгін ашу жоспарланған
alert-earlier = Жоспарланғаннан ерте ашылады
alert-closed-from = { $from } бастап жабық болады
alert-last-day = { $date } – ашық болатын соңғы күн.
alert-until = { $until }
alert-until-moment = { $on } аяқталады, { $clocks }
alert-shorter-hours = Жұмыс уақыты қысқарды
alert-longer-hours = Жұмыс уақыты ұзарды
alert-state-planned = { $state }, { $on } ашу жоспарланған
alert-trip-tomorrow = Сапарыңыз ертең
alert-trip-over = Сапарды бақылау аяқталды
alert-trip-ask = Қалай болды? Бірнеше түймені басып жауап берсеңіз, сізден кейінгілерге көмек болады.
alert-planned-end = Жоспар бойынша ертең бітеді
alert-planned-end-ask = Сол күйі қала ма?
alert-queue = Кезек ұзын
alert-queue-waits = Екі жолаушы қанша күткенін жазды: { $first } және { $second } ({ $scope }).
alert-queue-usual = Әдетте { $usual } күтеді.
alert-opening-time = Ашылу уақыты: { $clocks }
# маусым alone is also "June"
alert-season-starts = Жаңа жұмыс маусымы басталады.
alert-new-date = Жаңа күні: { $date }
alert-old-date = Бұрынғы күні: { $date }
alert-closing-time = Жабылу уақыты: { $clocks }
alert-season-ends = Жұмыс маусымы аяқталады.
# Айлар: мамыр–қазан
alert-from = { $from } бастап
alert-from-moment = { $from } бастап, { $clocks }
alert-from-rough = Басталуы: { $date }
# Жоспар уәде емес
alert-open-since = { $from } бері ашық
alert-open-at = { $from } бері ашық, { $clocks }
alert-new = Жаңасы: { $fact }
alert-hours-new = Жаңасы: { $hours }
alert-hours-before = Бұрынғысы: { $hours }
# Жүк көліктері, басқа елдердің азаматтары, Қазақстан бағытында
alert-for = Мынаған қатысты: { $whom }
alert-beside = Бұл хабар мыналарға да қатысты: { $crossings }
alert-crossings = Бекеттер: { $crossings }
alert-correct = Дұрысы: { $state }
# Жоғарыдағы жолдың ішінде: «🔴 Жабық, ашылады: 15 мамыр»
alert-state-opens = { $state }, { $on } ашылады
alert-we-wrote = Алдыңғы хабар ({ $date }): { $fact }
alert-sorry = Кешірім сұраймыз.
alert-late = Бұл хабар кешікті. Жарияланған күні: { $date }.
alert-that-day = Сол күні: { $state }
alert-date-passed = Сапар күні өтті. Бұл туралы енді жазбаймыз.
alert-once-done = Сіз сұрағандай хабар бердік. Бұл туралы енді жазбаймыз.
alert-once-unknown = Уақыты келді, бірақ бізге әлі ешкім хабарлаған жоқ. { $days } күн ішінде білсек, жазамыз.
alert-should-close = Жақында жабылуы керек
alert-hours-added = Енді жұмыс уақыты өзгергенде де жазамыз. Тоқтату: /alerts

## Subscriptions

button-alerts = Хабарландырулар
button-watch = Сапар күнін бақылау
button-was-here = Мен сонда болдым
button-mute = Хабарды өшіру
button-mute-at = Өшіру: { $crossing }
button-unwatch = Бақыламау
button-once =
    { $want ->
        [next-opening] Ашылғанда
       *[next-closing] Жабылар алдында
    }
button-remove-all = Бәрін алып тастау
once-begun =
    { $want ->
        [next-opening] Ашылғанда бір рет жазамыз.
       *[next-closing] Жабылардан бір сағат бұрын бір рет жазамыз.
    }
once-ended = Бұл туралы жазбаймыз.
once-late = Осы аралықта жағдай өзгеріп кетті.
unchanged = Ештеңе өзгерген жоқ.
alerts-once =
    { $want ->
        [next-opening] • 🔔 { $crossing }: бір рет, ашылғанда
       *[next-closing] • 🔔 { $crossing }: бір рет, жабылар алдында
    }
alerts-page = { $page } / { $pages }
alerts-remove-all = Барлық хабарландыруларды алып тастайық па ({ $count })?
trip-which-day = { $crossing }: қай күні? Таңдаңыз немесе жазыңыз: /trip { $crossing } { $date }
button-unmute = Хабарды қосу
button-remove = Алып тастау
button-undo = Қайтару
alert-kind =
    { $want ->
        [queue] ұзын кезек
        [opening] ашылуы
        [closing] жабылуы
        [closure] уақытша жабылуы
       *[hours] жұмыс уақыты
    }
subscribed = ✅ Сіз жазылдыңыз: { $crossing }
subscribed-alert-kinds = Не туралы жазамыз: { $wants }
subscribed-nothing = Ештеңе белгіленбеген, сондықтан жазбаймыз.
subscribed-muted = 🔕 Өшірілген: қайта қосқанша жазбаймыз.
subscribed-stop = Тоқтату: /unsubscribe
unsubscribed = Жазылым тоқтатылды: { $crossing }
unsubscribed-already = Сіз жазылмағансыз: { $crossing }
unsubscribe-which = Қай хабарландыруларды тоқтатасыз?
alerts-heading = Хабарландыруларыңыз
alerts-line = • { $crossing }: { $wants }
alerts-line-muted = • { $crossing }: 🔕 өшірілген
alerts-line-nothing = • { $crossing }: ештеңе белгіленбеген
alerts-trip = • 📅 { $date } · { $crossing }
alerts-none = Хабарландырулар әзірге жоқ.
alerts-how = Алу үшін: /subscribe { $crossing }
# Asked in words to be told
alerts-offer = { $crossing } ашылғанда, жабылғанда немесе жұмыс уақыты өзгергенде жазамыз: «Хабарландырулар» түймесін басыңыз немесе /subscribe { $crossing } деп жазыңыз. Кезек ұзарғанын да білгіңіз келсе, әуелі /settings ішінен «Ұзын кезекті» белгілеңіз. Жазылымдарыңыз: /alerts. Тоқтату үшін: /unsubscribe
alerts-offer-which = Бекет ашылғанда, жабылғанда немесе жұмыс уақыты өзгергенде жазамыз: бекетті таңдаңыз немесе мысалы /subscribe { $crossing } деп жазыңыз. Кезек ұзарғанын да білгіңіз келсе, әуелі /settings ішінен «Ұзын кезекті» белгілеңіз. Жазылымдарыңыз: /alerts. Тоқтату үшін: /unsubscribe
trip-watched = ✅ Бұл сапарды бақылаймыз: { $date } · { $crossing }
trip-how =
    { $left ->
        [14] Өзгеріс болса, жазамыз. Сапарға 14, 3 және 1 күн қалғанда да еске саламыз.
        [3] Өзгеріс болса, жазамыз. Сапарға 3 және 1 күн қалғанда да еске саламыз.
        [1] Өзгеріс болса, жазамыз. Сапарға 1 күн қалғанда да еске саламыз.
       *[0] Өзгеріс болса, жазамыз.
    }
trip-removed = Бұл сапарды енді бақыламаймыз: { $date } · { $crossing }
trip-ask = Қай бекет және қай күн? Мысалы: /trip { $crossing } { $date }
command-subscribe = Хабарландыруларға жазылу
command-unsubscribe = Хабарландыруларды тоқтату
command-alerts = Жазылымдарыңыз бен сапар күндеріңіз
command-trip = Сапар күнін бақылау: /trip Қарқыра 1 мамыр
error-too-many-subscriptions = Сізде { $limit } жазылым бар. Алдымен біреуін алып тастаңыз.
error-trip-past = Ол күн өтіп кетті. Алдағы күнді таңдаңыз.
# Doubt: хабарлама for an editor's notice, beside хабарландыру for an alert and хабар for a piece of news
freshness-never = ⚠️ Соңғы хабарлар мұнда болмауы мүмкін.
freshness-stale = ⚠️ Хабарлар соңғы рет жаңарған уақыт: { $moment }. Одан кейінгілері болмауы мүмкін.

## Notices

button-publish = Жариялау
button-change = Өзгерту
button-cancel = Бас тарту
button-everybody = Барлығына қатысты
button-no-end = Мерзімі айтылмаған
button-from-now = Осы күннен бастап
button-no-link = Сілтеме жоқ
button-today = Бүгін
button-done = Дайын
announce-ask =
    { $question ->
        [crossing] Қай бекет?
        [says] Хабар не туралы?
        [since] Қай күннен бастап? Күнді жазыңыз, мысалы, { $day }.
        [until] Соңғы күні қашан? Күнді жазыңыз, мысалы, { $day }.
        [cause] Себебі қандай?
        [text] Ескертуді төрт жолға жазыңыз: ky: … kk: … ru: … en: …
        [scope] Бұл барлығына қатысты ма? Неге қатысты екенін белгілеңіз немесе жазыңыз: тек жүк көліктері, Қазақстан бағытына.
        [hours] Жұмыс уақыты қандай? Мысалы: тәулік бойы, 08:00-18:00, 9-дан 18-ге дейін
        [season] Жылдың қай кезеңінде жұмыс істейді? Жыл бойы немесе 1 мамырдан 31 қазанға дейін
        [admits] Кімдер өте алады? Таңдаңыз немесе жазыңыз: жеңіл көлік, жаяу
        [wait] Қанша күтеді? Мысалы: 3 сағат
        [who] Мұны кім хабарлады? Атын жазыңыз немесе таңдаңыз.
        [kind] Қандай дереккөз?
       *[link] Оны қайдан оқуға болады? Сілтемені жіберіңіз.
    }
announce-ask-when =
    { $says ->
        [opens] Қашан ашылады? Күнді жазыңыз, мысалы, { $day }, немесе уақытымен: { $day } 09:00.
        [closes] Қашан жабылады? Күнді жазыңыз, мысалы, { $day }, немесе уақытымен: { $day } 18:00.
        [closed] Қашаннан бері жабық? Күнді жазыңыз немесе уақытын қосып: { $day } 18:00.
        [works] Жұмыс істеп тұрғанын қашан көрді? Күнді жазыңыз, мысалы, { $day }.
        [queue] Кезекті қашан көрді? Күнді жазыңыз немесе уақытын қосып: { $day } 18:00.
       *[warning] Ескерту қай күннен бастап? Күнді жазыңыз, мысалы, { $day }.
    }
announce-ask-which =
    { $question ->
        [crossing] Осылардың қайсысы?
        [until] Жабық болатын соңғы күн қайсы?
       *[who] Бұл кімнің хабары?
    }
announce-kind =
    { $says ->
        [opens] Ашылуы
        [closes] Жабылуы
        [closed] Уақытша жабылуы
        [hours] Жұмыс уақыты
        [season] Жұмыс маусымы
        [works] Жұмыс істеп тұр
        [queue] Кезек
        [admits] Кімдер өте алады
       *[warning] Ескерту
    }
announce-people =
    { $people ->
        [everyone] Бәрі
        [foreigners] Шетелдіктер
       *[citizens] Екі елдің азаматтары
    }
announce-change = Нені өзгертеміз?
announce-field =
    { $question ->
        [crossing] Бекет
        [says] Хабар
        [when] Күні
        [hours] Жұмыс уақыты
        [season] Жұмыс маусымы
        [admits] Кімдер өте алады
        [wait] Қанша күтеді
        [since] Басталуы
        [until] Соңғы күні
        [cause] Себебі
        [text] Мәтін
        [scope] Неге қатысты
        [who] Дереккөз
        [kind] Дереккөз түрі
       *[link] Сілтеме
    }
announce-cancelled = Бас тартылды. Ештеңе жарияланған жоқ.
announce-lapsed = Бұл қаралама енді жоқ. Қайта бастаңыз: /announce
notice-preview = Алдын ала қарау. Әзірге ешкімге жіберілген жоқ.
notice-recipients = Алушылар: { $count }
notice-published = ✅ Жарияланды. Алушылар: { $count }
notice-minutes = Жіберу шамамен { $minutes } минутқа созылады.
notice-published-already = Бұл бұрын жарияланған.
notice-withdrawn = Қайтарып алынды. Түзетілген хабарды алушылар: { $count }
notice-corrected = ✅ Түзетілді. Түзетілген хабарды алушылар: { $count }
notice-updated = ✅ Жаңартылды. Хабар алушылар: { $count }
notice-outranked = ⚠️ Жауап өзгермейді: бұған дейінгі мәлімет бұл хабардан сенімдірек.
# Drafts of the news
button-publish-anyway = Иә, жариялау
button-not-news = Жаңалық емес
news-draft = 📰 Жаңалықтардан. Әзірге ешкімге жіберілген жоқ.
news-guessed = Болжап оқылғандардың дұрыстарын басыңыз, содан кейін жариялауға болады.
news-unclear = Бәрін оқи алмадық. Қалғанын «Өзгерту» арқылы қосыңыз.
news-denied = Бұл бұрынғы хабарды жоққа шығарады. Хабарламаны қайтарып алу: /notices
news-denies = Бұл біз жариялаған хабарды жоққа шығарады. Оны бір басумен қайтарып алуға болады: алған адамдардың бәрі қате болғанын біледі.
button-withdraw-this = Қайтарып алу: { $notice }
news-late = ⚠️ Хабар бір тәуліктен ескі не мерзімі өтіп кеткен. Бәрібір жариялаймыз ба?
news-dismissed = Шетке қойылды: жаңалық емес.
news-taken =
    { $how ->
        [published] ✅ Жариялады: { $editor }.
        [withdrawn] ✅ { $editor } жоққа шығарылған хабарды қайтарып алды.
       *[dismissed] Жаңалық емес деп шетке қойды: { $editor }.
    }
news-nothing = Бұл жазбада өткізу бекеті туралы жаңалық табылмады.
drafts-none = Күтіп тұрған қаралама жоқ.
drafts-more = Тағы { $count } қаралама бар.
notice-nobody = ℹ️ Бұған ешкім жазылмаған: хабар ешкімге бармайды, тек жауап өзгереді.
notice-no-room = ⚠️ Мұнда орын жетпеген тілдер: { $languages }. Хабар оларда да жіберіледі; көру үшін мәтінді қысқартыңыз.
notices-heading = Хабарламалар, алдымен жаңалары
notices-none = Хабарламалар әзірге жоқ.
notices-more = Ескілерінен көрсетілмегені: { $count }
notices-published = { $editor } жариялады: { $moment }
notices-ended =
    { $how ->
        [corrected] { $editor } түзетті: { $moment }
        [updated] { $editor } жаңартты: { $moment }
       *[retracted] { $editor } қайтарып алды: { $moment }
    }
notices-replaces = Мынаның орнына: { $id }
notices-which =
    { $how ->
        [corrected] Қайсысында қате кетті?
        [updated] Не өзгерді?
       *[retracted] Қайсысын қайтарып аламыз?
    }
notices-none-in-force = Күшінде тұрған хабарлама жоқ.
notice-retract-sure = Қайтарып аламыз ба? Алған адамдардың бәрі бұл қате болғанын біледі. { $notice }
button-end-notice =
    { $how ->
        [updated] Жаңарту
        [corrected] Түзету
       *[retracted] Қайтарып алу
    }
button-end-planned = Иә, жоспар бойынша
button-end-extended = Ұзартылады
button-end-unsure = Білмеймін
planned-end-stays = Жақсы. Ештеңе өзгермейді.
planned-end-unsure = Онда жарияланғандай қалады. Ол күннен кейін біреу хабар бермейінше ашық демейміз. Білген кезде осы жерді басыңыз.
# What the other editors hear of a notice, and how it is stopped
notice-published-by =
    { $how ->
        [updated] ✅ { $editor } жаңартты: { $notice }
        [corrected] ✅ { $editor } түзетті: { $notice }
       *[published] ✅ { $editor } жариялады: { $notice }
    }
button-hold = Тоқтата тұру
button-go-on = Жалғастыру
notice-held = ✋ { $editor } мұны тоқтатып тұр: { $notice }. Әлі хабар алмағандарға жіберілмейді, жауапта бұл күмәнді деп айтылады.
notice-held-still = ✋ Бұл бір сағаттан бері тоқтап тұр ({ $editor }): { $notice }. Жалғастырыңыз немесе қайтарып алыңыз.
notice-goes-on = ▶️ { $editor } мұны жалғастырды: { $notice }
notice-held-over = Бұл енді тоқтатылған жоқ.
alerts-paused = ⏸ { $editor } барлық хабарламалар мен еске салуларды тоқтатты. Сұрақтарға бұрынғыдай жауап беріледі. Қайта қосу: /pause off
alerts-paused-still = ⏸ Барлық хабарламалар мен еске салулар бір сағаттан бері тоқтап тұр ({ $editor }). Қайта қосу: /pause off
alerts-go-on = ▶️ { $editor } хабарламалар мен еске салуларды қайта қосты. Осы аралықта ескіріп қалғандары жіберілмейді.
alerts-not-paused = Хабарламалар жіберіліп жатыр, ештеңе тоқтатылған жоқ.
notices-held = ✋ { $editor } тоқтата тұрды: { $moment }
error-too-many-notices = Бір редактор сағатына ең көбі { $limit } хабарлама жариялай алады. Сәл күте тұрыңыз.
editor-command =
    { $command ->
        [announce] Хабар жариялау
        [notices] Не жарияланды
        [update] Жоспар өзгерді немесе мерзімі белгілі болды
        [correct] Қатені түзету
        [retract] Хабарламаны қайтарып алу
        [pause] Барлық хабарламаны тоқтату
       *[stale] Нені тексеру керек, неге жауап жоқ
    }
editors-help = Редакторларға. Бір жол жеткілікті: /announce Қарқыра 1 желтоқсаннан 20 желтоқсанға дейін жабық, қар, тек жүк көліктері, Шекара қызметі. Жетпегенін бот сұрайды.
editor = редактор
editor-known = редактор { $id }
error-no-notice = Күшінде тұрған № { $id } хабарлама жоқ. Барлығы: /notices
announce-error-crossing = { $words } деген бекет жоқ.
announce-error-says = Қандай хабар екенін түсінбедік: { $words }. Төменнен таңдаңыз немесе жазыңыз, мысалы: ашылады, жабық, кезек, ескерту.
announce-error-date = Күні түсініксіз: { $words }. Күнді жазыңыз, мысалы, { $day }, немесе уақытымен: { $day } 09:00.
announce-error-past = { $words } өтіп кеткен. Жылын тексеріңіз.
announce-error-future = { $words } әлі алда: оны әзірге ешкім көре алмайды.
announce-error-order = Соңы ({ $until }) басталуынан ({ $from }) бұрын.
announce-error-hours = Жұмыс уақытын түсінбедік: { $words }. Мысалы: тәулік бойы, 08:00-18:00, 9-дан 18-ге дейін
announce-error-season = Жұмыс маусымын түсінбедік: { $words }. Жыл бойы немесе 1 мамырдан 31 қазанға дейін деп жазыңыз.
announce-error-admits = Кімдер өте алатынын түсінбедік: { $words }. Мысалы: бәрі, азаматтар, жеңіл көлік, жаяу.
announce-error-wait = Қанша күтетінін түсінбедік: { $words }. Мысалы: 3 сағат.
announce-error-cause = Себебін түсінбедік: { $words }. Төменнен таңдаңыз немесе жазыңыз, мысалы: қар, жөндеу, мереке.
announce-error-text = Мәтіні жоқ тілдер: { $languages }. Әр тілге бір жол, алдымен коды – ky: …
announce-error-scope = Неге қатысты екенін түсінбедік: { $words }. Мысалы: тек жүк көліктері, Қазақстан бағытына, шетелдіктер үшін.
announce-error-who = { $words } деген дереккөз жоқ. Тізімнен таңдаңыз немесе атын және түрін жазыңыз.
announce-error-kind = Қандай дереккөз екенін түсінбедік: { $words }. Төменнен таңдаңыз немесе жазыңыз, мысалы: мекеме, баспасөз, саяхатшы.
announce-error-link = { $words } – сілтеме емес. Мекенжайды толық жазыңыз, басында https болсын.
announce-error-words = Түсінбедік: { $words }
announce-error-statement =
    { $problem ->
        [order] Мұны бұл түрде жариялауға болмайды: соңы басталуынан ерте. Екі күннің қайсысы қате?
        [ahead] Мұны бұл түрде жариялауға болмайды: бұл күн әлі келген жоқ, оны әзірге ешкім айта да, көре де алмас еді.
        [late] Мұны бұл түрде жариялауға болмайды: айтылғаннан кейін көрілген болып шығады. Екі күннің қайсысы қате?
        [elsewhere] Мұны бұл түрде жариялауға болмайды: бұл бекеттің ондай тарапы жоқ немесе ол арқылы ол елге өтпейді.
       *[other] Мұны бұл түрде жариялауға болмайды: бір жауап сай келмейді ({ $field }).
    }

## Privacy

privacy-kept = Сақталады: чат нөмірі, тіл, жазылымдар, сапар күндері, нені бір рет хабарлау керегі, қай кеңестерді көргеніңіз.
privacy-why = Не үшін: сіздің тіліңізде жауап беру және сіз сұраған хабарландыруларды жіберу үшін.
privacy-receipts = Сізге қай хабарландырулар жіберілгені { $days } күн сақталады: түзетілген хабар сізге жетуі үшін.
privacy-counted = Қанша жазғаныңыз ең көбі бір тәулік сақталады.
privacy-last = Соңғы сұрақта қай бекет, не, кім және қай уақыт туралы сұрағаныңыз { $minutes } минут сақталады, бекеттің өзі ғана { $hours } сағат: әрі қарай сұрай алуыңыз үшін. Сөздеріңіз сақталмайды.
privacy-letters = Редакторларға жазсаңыз, хат қай чаттан келгені { $days } күн сақталады: олар жауап бере алуы үшін. Кім екеніңізді олар көрмейді.
privacy-reports = Бекеттен хабар берсеңіз, ол 90 күн атыңызсыз, чат нөміріңізсіз сақталады, кейін тек саны қалады. Нақты уақыты үш сағат сақталады. Атыңыздың орнына код тұрады: оны бөлек сақталған кілтіміз арқылы ғана жасауға болады. Оған қоса алғаш жазған күніңізді сақтаймыз. Редактор хабарды алып тастай алады.
privacy-how-long = Қалғаны сіз жойғанша немесе ботты бұғаттағанша сақталады.
privacy-own = Паспорт елі, көлік және қала /settings бөлімінде көрсетсеңіз ғана, сол жерден алып тастағанша сақталады; олар жеке чатыңызда ғана ескеріледі.
privacy-not-kept = Сақталмайды: атыңыз, жазған хабарларыңыз, тұрған жеріңіз.
privacy-counts = Жауап таппасақ, тақырыбы, елі және айы ғана саналады: кім, қандай сөзбен сұрағаны сақталмайды.
privacy-editors = Редакторлар жариялаған хабарламалар да сақталады, аяқталмаған қаралама бір сағат, оларға қай хаттар көрсетілгені { $days } күн сақталады.
privacy-nobody = Ешкімге берілмейді.
privacy-commands = Көру: /export. Жою: /forget
export-caption = Осы чат туралы сақталғанның бәрі
forget-ask = Осы чаттың барлық деректері жойылсын ба? Қайта қалпына келтіруге болмайды.
forget-done = Жойылды: тіл, баптаулар, жазылымдар, сапар күндері.
forget-not = Ештеңе жойылған жоқ.
button-yes = Иә
command-privacy = Сіз туралы не сақталады
command-export = Деректеріңіздің көшірмесін алу
command-forget = Барлық деректеріңізді жою

## What to check first, for editors: /stale

data-review-in-vain = Соңғы үш айда ең көп сұралып, бізде мәлімет жоқ тақырыптар
data-review-in-vain-line = { $what }: { $count }
data-review-sources = Оқылмай тұрған немесе көптен үнсіз дереккөздер
data-review-source-fails = { $date } күнінен бері оқылмайды: { $why }
data-review-source-silent = { $date } күнінен бері жаңа жазба жоқ
data-review-silent = Соңғы хабарлар, ең ескісі бірінші
data-review-due = Мерзімі жақындаған жоспарлар мен сынақ режимдері
data-review-disputes = Дереккөздер әртүрлі айтқан жерлер
data-review-unlinked = Сілтемесі жоқ хабарлар
data-review-nothing = ештеңе жоқ
data-review-more = … тағы { $count }: npm run data:age
data-review-line = { $crossing }: { $what }
data-review-heard = { $date } ({ $ago }) – { $state }, { $sure }
data-review-never = хабар жоқ – { $state }, { $sure }
data-review-fact = { $fact } ({ $who }, { $date })
data-review-dispute = { $counts }; қарсы хабар: { $against }
data-review-plan =
    { $what ->
        [begins] жоспарланған басталуы: { $date }
       *[ends] жоспарланған аяқталуы: { $date }
    }
data-review-passed = { $plan }, содан бері хабар жоқ

# The page
# For the keyboard: past the head of the page.
page-skip = Негізгі бөлікке өту
# For those who listen: the row of languages.
page-languages = Тілдер
# Above the box for a question.
page-question = Бекет не сапар туралы сұраңыз
# The button beside it.
page-ask = Сұрақ қою
# A button under a card: the same crossing on our page.
button-page = Парақшаны ашу
page-not-found = Мұндай парақша жоқ.
page-too-long = Сұрақ тым ұзын. Қысқарақ сұраңыз.
# The season or the hours of a crossing, with the date of their source: all year (8 September 2025).
standing = { $facts } ({ $date }).
# Pictures
picture-button = 🖼 Сурет
picture-button-day = 🖼 Күндік жұмыс уақыты
picture-button-map = 🖼 Шекара картасы
picture-season = Қашан ашық болған: жылдар мен айлар
picture-season-bars = Бағандар сол айда қанша жыл ашық болғанын көрсетеді. Астында қанша жыл бойынша дерек бары тұр.
picture-record =
    { $state ->
        [open] ашық
        [closed] жабық
       *[unknown] бос: дерек жоқ
    }
picture-day = { $day }: жұмыс уақыты
picture-through = Екі тарап та ашық
picture-clock = { $country } уақыты
picture-hours =
    { $state ->
        [open] ашық
       *[unknown] уақыты белгісіз
    }
picture-map = Уақыты: { $time }
picture-map-places = Осы шекарадағы бекеттер
picture-map-rough = Бекеттердің орны шамамен. Шекара сызықтары: Natural Earth.
picture-map-missing = Орны белгісіз: { $crossings }
picture-weekday =
    { $weekday ->
        [1] дс
        [2] сс
        [3] ср
        [4] бс
        [5] жм
        [6] сб
       *[7] жс
    }
picture-week = Әдетте қанша күтеді (сағат:минут), { $whom }
picture-week-from = { $count } жолаушының айтуы бойынша.
picture-sources = Дереккөздер: { $sources }
picture-made = Otkel боты, { $date }
picture-failed = Сурет шықпай қалды. Жауап жоғарыда сөзбен жазылған.
picture-none = Бұл туралы сурет салуға дерек жетпейді.
# Күнтізбелер мен таспалар
# Titles of events.
calendar-opens = { $crossing } ашылады
calendar-closes = { $crossing } келесі жұмыс маусымына дейін жабылады
calendar-closed = { $crossing } жабық
# Days on which a holiday or works may change the hours.
calendar-warned = { $crossing } қалай жұмыс істейтінін алдын ала нақтылап алыңыз
# Under them, each a sentence.
calendar-cancelled = Бұл енді күшінде емес.
calendar-tentative = Бұл күтілуде, бірақ нақты емес.
# Doubt: the moment ends in the names of clocks, which take no ending.
calendar-from = Басталуы: { $moment }.
calendar-until = Аяқталуы: { $moment }.
calendar-no-end = Қашанға дейін екенін ешкім айтқан жоқ.
# The title of a watched day in a calendar.
calendar-trip = Шекарадан өту, { $crossing }
calendar-trip-ask = Жолға шыққан күні қайта сұраңыз.
# Over the file that is sent to a chat.
trip-calendar = Күнтізбеңізге: { $date }, { $crossing }.
# The button that sends it.
button-calendar = Күнтізбеме
# The title of the news of all crossings.
feed-title = Шекара бекеттері: не жарияланды
# Before the title of a piece of news that is over.
feed-retracted = Қайтарып алынды: { $news }
feed-corrected = Түзетілді: { $news }
feed-updated = Ескірді: { $news }
# A piece of news: Karkyra – Kegen: closed from 7 January.
feed-news = { $crossing }: { $fact }
