language-name = Кыргызча

## States. The first words of a card, in bold, after the sign 🟢 🟡 🔴 ⚪ and before the name of the crossing

state-open = Ачык
state-limited = Ачык, чектөө бар
# Doubt: жабылышына аз калды is right for minutes, perhaps not for days; else: жакында жабылат
state-closes-soon = Ачык, жабылышына аз калды
state-citizens-only = Эки өлкөнүн жарандары үчүн гана ачык
# Doubt: жүк ташуучу унаа is long, drivers say фура; else: жүк унаалары
state-lorries-only = Жүк ташуучу унаалар үчүн гана ачык
state-pedestrians-only = Жөө жүргүнчүлөр үчүн гана ачык
state-trains-only = Поезддер гана өтөт
state-only =
    { $only ->
        [citizens] Эки өлкөнүн жарандары гана өтөт
        [train] Поезддер гана өтөт
        [truck] Жүк ташуучу унаалар гана өтөт
       *[foot] Жөө жүргүнчүлөр гана өтөт
    }
state-only-then = { $only }: { $state }
state-closed = Жабык
state-closed-now = Азыр жабык
# Doubt: сезон is a loan word, seen everywhere; else: мезгил
state-closed-season = Кийинки сезонго чейин жабык
state-closed-temporarily = Убактылуу жабык
state-closed-foreigners = Башка өлкөлөрдүн жарандары үчүн жабык
state-closed-traffic =
    { $traffic ->
        [foot] Жөө жүргүнчүлөр үчүн жабык
        [bicycle] Велосипеддер үчүн жабык
        [motorcycle] Мотоциклдер үчүн жабык
        [car] Жеңил унаалар үчүн жабык
        [bus] Автобустар үчүн жабык
        [truck] Жүк ташуучу унаалар үчүн жабык
       *[train] Поезддер үчүн жабык
    }
state-road-post = Унаа жолундагы бекет
state-unknown = Белгисиз
# Asked for another day: what is expected, or what was
# Doubt: керек can be heard as "must"; else: Ачык болот деп күтүлүүдө
state-should-be-open = Ачык болушу керек
state-should-be-closed = Жабык болушу керек
state-was-open = Ачык болгон
state-was-closed = Жабык болгон
# Open by the rule, against the record
state-doubted = Ачык-жабыгы так эмес
state-doubted-then = Ачык болору так эмес
state-doubted-past = Ачык болгону так эмес
# The same words inside a sentence, after a colon
state-word =
    { $state ->
        [open] ачык
        [closed] жабык
       *[unknown] белгисиз
    }

## How sure, and who says so

# Doubt: Ыктымал may sound bookish as one word; else: Болжолу
certainty =
    { $sure ->
        [confirmed] Тастыкталган
        [announced] Жарыяланган
        [likely] Ыктымал
        [typical] Адатта ушундай, тастыктала элек
       *[unsure] Тастыкталган маалымат жок
    }
certainty-source = { $sure }. Булак: { $who }, { $date }
certainty-alone = { $sure }.
trust-step = { $sure }: { $fact } ({ $who }, { $date })
trust-rest =
    { $says ->
        [hours] Иштөө убактысын айткан
        [season] Сезонун айткан
        [admits] Кимдер өтө аларын айткан
        [closed] Жабылганын айткан
        [opens] Ачыларын айткан
        [closes] Жабыларын айткан
        [queue] Кезек тууралуу айткан
        [warning] Эскерткен
       *[works] Иштеп турганын айткан
    }: { $who }, { $date }
source = Булак: { $who }, { $date }
date-none = датасы жок
last-heard = Акыркы кабар: { $date } ({ $ago })
last-heard-lately = Акыркы кабар: { $date }
heard-as-of = { $year }-жылдагы кабар боюнча
hours-as-of = убактысы { $year }-жылдагы кабар боюнча
# What a guide without a date says, where it contradicts the answer; the second sentence follows when it is overtaken
# Doubt: саякат маалымдамасы is not a set term; жол көрсөткүч means a road sign; else: гид
conflict-guide =
    ⚠️ { $count ->
        [one] Датасы жок саякат маалымдамасында ({ $who })
       *[other] Датасы жок саякат маалымдамаларында ({ $who })
    }: { $facts }.
conflict-outdated = Бул маалымат эскирген.
conflict = ⚠️ Булактар ар башкача айтат. { $who }, { $date }: { $facts }.
card-in-doubt = ⚠️ Күмөндүү кабар, редакторлор текшерип жатышат: { $fact }
warning = ⚠️ Эскертүү. { $dates }: { $text } ({ $who }, { $date })

## What and until when

closes = Жабылат: { $clocks }
opens = Ачылат: { $clocks }
opens-tomorrow = Эртең ачылат: { $clocks }
# After this moment nobody knows
known-until = { $until } чейин ачык экени белгилүү, андан ары белгисиз
known-through = { $until } (ал күн да кирет) ачык экени белгилүү, андан ары белгисиз
time-left = Жабылганга { $left } калды
time-until-opening = Ачылганга { $wait } калды
# Doubt: эки тарап тең ачык, "both sides of the border are open"; else: эки бекет тең ачык
window-today = Бүгүн эки тарап тең ачык: { $window }
window-that-day = Ошол күнкү иштөө убактысы: { $hours }
closed-all-day = Ошол күнү бүтүндөй жабык
asked-moment = Суралган убакыт: { $date }, { $weekday }, { $clocks }
asked-day = Суралган күн: { $date }, { $weekday }
asked-days = Суралган күндөр: { $days }
asked-month = Суралган ай: { $month }

# Above a card: words of time that were not understood, days that do not exist, and what is answered instead
moment-unread = ⚠️ Кайсы убакытты сураганыңызды так түшүнгөн жокпуз: «{ $words }».
moment-no-day = ⚠️ Мындай күн жок: { $date }. Ал айда { $last } күн бар.
moment-no-day-that-year = ⚠️ { $year }-жылы { $date } болбойт. Кийинкиси { $exists }-жылы.
# 1 December is a Tuesday, not a Monday
moment-other-weekday = ⚠️ { $date } — { $weekday }, { $said } эмес.
moment-no-hour = ⚠️ Мындай саат болбойт: { $said }.
moment-no-holiday = ⚠️ { $holiday } качан болорун азырынча билбейбиз.
# What was left out and taken from the question before: "Ak-Jol – Korday, 31 December:"
follow-up = { $taken }:
moment-for-now = Азыркы убакыт боюнча жооп беребиз:
moment-for-day = { $date } боюнча жооп беребиз:
moment-about = { $holiday } күтүлгөн күн — { $date }. Так күнү азырынча белгилене элек.
# A span of days: all of it alike, or one line for each part of it
span-whole =
    { $dates }: { $state ->
        [open] бүт ушул мөөнөттө иштеши керек
        [works] иштеши керек; саат канчадан канчага чейин экени белгисиз
        [closed] бүт ушул мөөнөттө жабык болушу керек
       *[unknown] бул мөөнөт тууралуу маалымат жок
    }
# Of a time that is gone: nobody told of it, or it was shut for a part of it
past-untold = { $dates }: ал кезде кандай болгонун бизге эч ким айткан эмес, жабылганы тууралуу да маалымат жок.
span-part-past =
    { $dates }: { $state ->
        [open] тартип боюнча ачык болгон
        [closed] жабык болгон
       *[unknown] белгисиз
    }
span-doubted = { $dates }: так эмес.
span-part =
    { $dates }: { $state ->
        [open] иштеши керек
        [closed] жабык болушу керек
       *[unknown] белгисиз
    }
# An hour that comes twice a day, and nobody said which: the later one
moment-other-alike =
    { $halves ->
        [unsaid] Эртең мененби же кечкиби, айтылган жок. { $clocks } жөнүндө сурасаңыз да, жооп ушундай.
       *[said] { $clocks } жөнүндө сурасаңыз да, жооп ушундай.
    }
moment-other-differs =
    { $state ->
        [open] { $clocks } жөнүндө сурасаңыз: анда ачык болушу керек.
        [closed] { $clocks } жөнүндө сурасаңыз: анда жабык болушу керек.
       *[unknown] { $clocks } жөнүндө сурасаңыз: анда кандай болору белгисиз.
    }

## Hours

hours = Иштөө убактысы: { $hours }
side-hours = { $side }: { $hours }
hours-always = күнү-түнү
hours-daylight = күн жарыкта (сааты аталган эмес)
hours-unknown = белгисиз
hours-off = жабык
hours-until = жабылуу убактысы { $end }, ачылуу убактысы белгисиз
hours-from = ачылуу убактысы { $start }, жабылуу убактысы белгисиз
hours-break = { $hours }, тыныгуу { $break }
hours-sunrise = күндүн чыгышы
hours-sunset = күндүн батышы
hours-on-days = { $days } { $hours }
hours-by-clock = { $hours } ({ $clock })
hours-own-clock = { $hours } (ар бир тарап өз убактысы менен)
# Stands after hours whose source does not say whose clock it means
clock-missing = { $hours } (кайсы өлкөнүн убактысы экени жазылган эмес)

## Season

season-usual = Адаттагы сезон: { $months }
season-all-year = жыл бою
season-no-date = { $year }-жыл: качан ачылары азырынча белгисиз.
season-past-years = Мурунку жылдарга таянып айтылды, тастыктала элек.
edge-opens = Ушул күндөрү ачылышы мүмкүн.
edge-closes = Ушул күндөрү жабылышы мүмкүн.
edge-opens-then = Ошол күндөрү ачылышы мүмкүн.
edge-closes-then = Ошол күндөрү жабылышы мүмкүн.
edge-opened = Мурунку жылдары мына бул аралыкта ачылган: { $dates }
edge-closed = Мурунку жылдары мына бул аралыкта жабылган: { $dates }
edge-no-word = Быйыл азырынча кабар жок.

## Closures

reason = Себеби: { $cause }
# Doubt: башаламандык carries political weight; else: коопсуздук абалы
cause =
    { $cause ->
        [weather] аба ырайы
        [road] жолдун абалы
        [epidemic] эпидемия
        [unrest] башаламандык
        [holiday] майрам
        [repair] оңдоо иштери
        [agreement] эки өлкөнүн чечими
        [hours] азыр иш убактысы эмес
        [season] сезондон тышкары мезгил
       *[other] башка себеп
    }
closed-since = { $from } бери жабык
closed-at = { $from } бери жабык, { $clocks }
closed-rough = Жабылган ({ $date })
closed-dates = { $dates } жабык
closed-every-year = Жыл сайын жабык: { $dates }
halt-at = { $until } чейин ачык, андан кийин убактылуу жабылат.
halt-from = { $from } баштап убактылуу жабылат.
hours-since = { $from } баштап жаңы иштөө убактысы: { $hours }.
hours-at = { $moment } — жаңы иштөө убактысы: { $hours }.
season-last-day = Бүгүн ачык. Бул — сезондун акыркы күнү.
season-ends-at = { $on } жабылат, { $clocks }
season-may-end = Кийинки сезонго чейин адаттагыдан эрте жабылып калышы мүмкүн.
reopening-planned = Ачылышы пландалган күн: { $date }. Бул — план, убада эмес.
reopening-certain = Кайра ачылат: { $date }
reopening-no-date = Качан ачылары айтыла элек.
reopening-usual = Адатта { $on } ачылат
reopening-was-due = { $on } ачылат деп пландалган эле, ачылганын эч ким айта элек.
reopening-was-due-at = { $moment }, ачылат деп пландалган эле, ачылганын эч ким айта элек.
reopening-no-word = Андан бери кабар жок.
reopening-either = Ачылган же дагы эле жабык болушу мүмкүн.
reopening-untold = Акыркы кабар боюнча жабык; ачылганын эч ким айткан жок.
reopening-not-yet = Ага чейин ачылары тастыктала элек.
# Only travellers or guides told of the closure
closure-unofficial = Жабык деген кабар бар, бирок аны жолоочулар же саякат маалымдамалары гана айтат.

## Unknown, and what is known instead

# An event is dated only to a month or "about": which side of it the moment is on cannot be told
rough-date = Так күнү белгисиз: { $fact }
no-hours = Иштөө убактысы белгисиз.
# What a traveller or a guide told of hours that nobody fixed; a line for each side follows
hours-told = { $who } ({ $date }) мындай деп айткан, тастыктала элек:
what-is-known = Белгилүү болгону:
known-works = • Иштеп турганы тууралуу акыркы кабар: { $date } ({ $who })
known-hours = • { $side }: { $hours }
known-season = • Сезон: { $months }
works-hours-unknown = Иштеп жатат; иштөө убактысы белгисиз.
works-daylight = Чек арадан күн жарыкта өткүдөй болуп жолго чыгыңыз.
near-dark = Ал убакта караңгы же караңгыга жакын: өтөм деп ишенбеңиз.
travellers = жолоочулар
command-report = Бекетте эмне көргөнүңүздү айтуу: /report Кордай
report-ask = { $crossing }: эмне көрдүңүз?
report-passed = Өттүм
report-waiting = Күтүп турам
report-shut-here = Жабык
button-trip-passed = Өттүм
button-trip-shut = Жабык экен
button-trip-stayed = Барган жокмун
trip-stayed = Түшүнүктүү. Эч нерсе жазылган жок.
report-which-hour = Бул болжол менен саат канчада болду? Сиз чыккан тараптын убактысы боюнча.
report-told-of-day = Ал күн тууралуу айткансыз. Рахмат.
report-how-long = Канча убакыт кетти?
report-how-long-yet = Азырынча канча күттүңүз?
report-which-way = Кайсы тарапка, эмне менен?
report-write = Бекетти жазыңыз: /report { $crossing }
report-thanks = Рахмат. Кабарыңыз үч саат бою көрүнүп турат, жолдогуларга жардам берет.
report-thanks-past = Рахмат. Ушундай жооптордон ал саатта адатта канча күтөөрү билинет.
report-thanks-past-shut = Рахмат. Редакторлорго жеткиребиз.
report-through = Өттүм
report-take-back = Кабарды өчүрүү
report-undone = Өчүрүлдү.
report-gone = Бул кабар эми жок.
report-too-soon = Бул бекет тууралуу жаңы эле жаздыңыз. Жарым сааттан кийин кайра жазсаңыз болот.
report-too-many = Бүгүн алты кабар жаздыңыз, андан көбү алынбайт.
report-not-taken = Азыр кабар алынбай турат.
report-too-long = Бул бир суткадан көп. 24 саатка чейин кабыл алабыз.
report-only-now = Азыр көргөнүңүздү же акыркы үч саатта көргөнүңүздү гана айтсаңыз болот.
report-proposal = Ушундай деп жазылсынбы? { $crossing }, { $what }. Кайсы тарапка, эмне менен?
report-asked = Бул суроо
report-told-passed = { $wait } ичинде өттүңүз
report-told-waiting = азырынча { $wait } күттүңүз
report-told-since = саат { $time } болгондон бери күтүп турасыз (келген тарабыңыздын убактысы)
report-told-shut = жабык
report-while-closed = Расмий булак жабык дейт. Кабарыңызды анын жанында көрсөтөбүз, жооп өзгөрбөйт.
report-while-known-closed = Биздеги маалымат боюнча азыр жабык. Кабарыңызды анын жанында көрсөтөбүз, жооп өзгөрбөйт.
report-forwarded = Башка бирөөнүн билдирүүсү кабар катары жазылбайт.
report-which = Кайсы бекетте?
report-send-place = Азыр бекеттин жанындасызбы? Турган жериңизди жөнөтүңүз: андай кабарга көбүрөөк ишенебиз. Жериңиз сакталбайт.
report-at-gate = Белгиледик: сиз бекеттин жанындасыз. Жериңиз сакталбайт.
report-far-from-gate = Сиз { $crossing } бекетинен алыссыз. Кабарыңыз жазылды, бирок жериңиз ага кошулбайт жана сакталбайт.
report-ask-through = { $crossing }: өттүңүзбү?
reports-none = Акыркы суткада кабар болгон жок.
reports-title = Акыркы суткадагы кабарлар
reports-line = { $number }. { $crossing }: { $what }, { $ago } ({ $scope })
reports-heard-shut = Жолоочу жабык дейт: { $crossing } ({ $scope })
reports-heard-was-shut = { $crossing }, { $date }: жолоочу жабык экен дейт ({ $scope })
button-strike = Алып салуу { $number }
button-silence = Бөгөттөө { $number }
report-struck = Алынып салынды.
report-silenced-done = Алынып салынды. Мындан ары бул адамдан кабар алынбайт; бул өзүнө айтылбайт.
report-one = Бир жолоочу { $wait } күттү, { $ago } айткан ({ $scope }).
report-one-still = Бир жолоочу { $wait } күтүп, дагы эле турат, { $ago } айткан ({ $scope }).
report-two = Эки жолоочу күттү: { $first } жана { $second }; акыркысы { $ago } айткан ({ $scope }).
report-several =
    { $count ->
       *[other] Үч саатта { $count } жолоочу күттү: эң азы { $shortest }, эң көбү { $longest }; акыркысы { $ago } айткан: { $wait } ({ $scope }).
    }
report-many = Үч саатта { $count } жолоочунун жарымы { $median } же андан аз күттү: эң азы { $shortest }, эң көбү { $longest }; акыркысы { $ago } айткан: { $wait } ({ $scope }).
report-still = { $wait }, дагы эле турат
report-far = Бирөө { $wait } деди: калгандарынан такыр башкача.
report-far-same =
    { $count ->
       *[other] { $count } жолоочу { $wait } деди: калгандарынан такыр башкача.
    }
report-far-some =
    { $count ->
       *[other] { $count } жолоочу такыр башка убакытты айтты: эң азы { $shortest }, эң көбү { $longest }.
    }
report-usual =
    { $count ->
       *[other] Бул саатта { $count } жолоочунун жарымы { $wait } же андан аз күткөн ({ $scope }).
    }
overview-queue = Жолоочулар күттү: { $names }.
overview-queue-one = { $name } { $wait }
alternatives-quicker = Жолоочулардын айтымында, { $name } аркылуу тезирээк: ал жакта { $wait }, бул жакта { $here } ({ $scope }).
report-all-new = Мурда бизге жазган эмес.
report-new =
    { $count ->
        [one] Алардын бири биринчи жолу жазды.
       *[other] Алардын ичинен { $count } жолоочу биринчи жолу жазды.
    }
report-shut =
    { $count ->
        [one] Бир жолоочу жабык дейт, { $ago } айткан.
       *[other] { $count } жолоочу жабык дейт; акыркысы { $ago } айткан.
    }
report-says-shut = жабык
report-each = • Жолоочу, { $ago }: { $what } ({ $scope })
no-evidence = Бул бекет тууралуу азырынча маалымат жок.
no-evidence-then = Ал мезгил тууралуу маалымат жок.
# Doubt: сынамык режим; also said: сыноо режими, тесттик режим
trial-ended = Сынамык режим { $on } бүткөн.
trial-nothing-newer = Жаңы режим жарыялана элек.
trial-hours = Сыноо учурунда: { $hours }
trial-before = Ага чейин: { $hours }
admits-unconfirmed = Сиз үчүн жабык болушу мүмкүн: кимдер өтө алары тастыктала элек.
no-rails = Бул жерде темир жол бекети бар-жогун билбейбиз: вокзалдан сураңыз.

## Limits: who may pass and who may not

citizens-only = { $countries } жарандары гана өтө алат
not-admitted = Бул жерден { $traffic } өткөрүлбөйт
# A source names others alone, long ago: whether these may pass is only a usual pattern
perhaps-not-admitted = Бул жерден { $traffic } өтө алары тастыктала элек
traffic =
    { $traffic ->
        [foot] жөө жүргүнчүлөр
        [bicycle] велосипеддер
        [motorcycle] мотоциклдер
        [car] жеңил унаалар
        [bus] автобустар
        [truck] жүк ташуучу унаалар
       *[train] поезддер
    }
# "Citizens of other countries, toward Kazakhstan: closed"
limit =
    { $whom }: { $state ->
        [open] ачык
        [closed] жабык
       *[unknown] белгисиз
    }
whom-citizens = эки өлкөнүн жарандары
whom-foreigners = башка өлкөлөрдүн жарандары
whom-country = { $country } жарандары
# A country whose name we have only as it is called
whom-citizenship = { $country } жарандары
whom-toward = { $country } тарапка

## What to do

advice-mild = Жолго чыгар алдында тактап алыңыз.
advice-firm = Тактамайынча жолго чыкпаңыз.
advice-road = Түнкү же кышкы сапардын алдында жолдун абалын тактап алыңыз.
# Doubt: кошуп эсептеңиз, advice to add time; else: ашыкча убакыт калтырыңыз
advice-queue = Кезек үчүн { $minutes } мүнөт кошуп эсептеңиз.
advice-future = Бул өзгөрүшү мүмкүн. Сапарга бир күн калганда кайра текшериңиз.
advice-ask = Тактоо үчүн кайрылсаңыз болот:
ask-carriers = Айдоочудан же вокзалдан сураңыз.
ask-operator = Байланыш операторунан сураңыз.
ask-insurer = Камсыздандыруу компаниясынан сураңыз.
ask-bank = Адегенде унааны күрөөгө алган банктан сураңыз.
ask-embassy-there = Жолго чыгар алдында бара турган өлкөңүздүн элчилигинен тактап алыңыз.
ask-migration = Тактоо үчүн { $of } миграция кызматына кайрылсаңыз болот.
ask-consulate =
    { $count ->
        [1] Тактоо үчүн { $of } консулдугуна кайрылсаңыз болот.
       *[other] Тактоо үчүн { $of } консулдуктарына кайрылсаңыз болот.
    }
fare-unknown = Дал ушул жолго канча акча алышарын билбейбиз.

## Why this answer: one heading, then two lines for each word of the ledger

evidence-heading = Эмне үчүн жооп ушундай
# Doubt: one-word verdicts before a colon; else: Башкача айтат, Тастыктайт
evidence-role =
    { $verdict ->
        [decides] ✅ Жооптун негизи
        [agrees] ➕ Дал келет
        [contradicts] ⚠️ Каршы келет
        [ahead] 🗓 Алдыда
        [limits] 🚧 Чектейт
        [aside] 🔎 Дагы белгилүү
        [replaced] ⌛ Алмаштырылган
        [past] 🕘 Мурда
       *[outdated] ⌛ Эскирген
    }
# Doubt: ташуучу alone may be unclear; else: Транспорт компаниясы же турфирма
source-kind =
    { $kind ->
        [authority] Расмий мекеме
        [press] Басма сөз
        [carrier] Ташуучу же турфирма
        [traveller] Жолоочу
       *[guide] Саякат маалымдамасы
    }
# A name that somebody typed in another alphabet
name-typed = «{ $name }»
evidence-fact = { $verdict }: { $fact }
evidence-source = { $kind }: { $who }, { $date }
evidence-link = шилтеме
evidence-rule = Акыркы кабарлардын эң ишенимдүүсүнө таянабыз.
evidence-doubt = Кийинки кабарлар расмий маалыматка каршы келет, ошондуктан жооптун ишенимдүүлүгү бир аз төмөн.
evidence-nothing = Бул тууралуу бизде булак жок.
evidence-left-out = Көрсөтүлбөгөн эскирээк кабарлар: { $count }
# Facts, as they follow a verdict and a colon
fact-works = иштеп турган
fact-works-on = { $on } иштеп турган
fact-queue = кезек: { $minutes } мүнөт
fact-queue-vehicles = кезекте { $vehicles } унаа
fact-queue-seen = кезек
fact-opening-planned = { years-planned-opening }
fact-closing-planned = { years-planned-closing }
fact-closed = { $dates } убактылуу жабык
fact-closed-rough = убактылуу жабылган, { $dates }
fact-closed-yearly = жыл сайын жабылат: { $dates }
fact-because = { $fact } ({ $cause })
fact-from = { $from } баштап
fact-span = { $from } { $until }
fact-everyone = бардык өлкөлөрдүн жарандары өтө алат
fact-citizens = эки өлкөнүн жарандары гана өтө алат
fact-admitted = { $traffic } өткөрүлөт
fact-of = { $whom } — { $fact }

## Details by topic

topic =
    { $topic ->
        [documents] Документтер
        [procedure] Өтүү тартиби
        [customs] Бажы жана буюмдар
        [vehicles] Унаа, камсыздандыруу
        [trucks] Жүк ташуучу унаалар
        [road] Жол
        [transport] Транспорт
        [services] Кызматтар
        [exchange] Валюта алмаштыруу
        [connectivity] Байланыш, интернет
        [waits] Күтүү убактысы
        [peaks] Эл көп маал
        [safety] Коопсуздук
        [languages] Тилдер
        [accessibility] Майыптар үчүн
        [planning] Сапарды пландоо
        [about] Бекет тууралуу
       *[history] Тарыхы
    }
# Before a direct answer. No short text of the data may begin with the first two.
verdict =
    { $verdict ->
        [yes] Ооба
        [no] Жок
       *[depends] Жагдайга жараша
    }
details-nothing = Бул тууралуу бизде азырынча маалымат жок.
details-source = Булак: { $sources }
details-disputed = ⚠️ Бул тууралуу булактар ар башкача айтат.
details-emergency = Чукул жардам номерлери · { $country }
details-number = { $number } — { $meaning }
details-cut = Калганы бир билдирүүгө батпайт.

## Түз жооп: суроонун өзүнө бир сүйлөм, баарынан мурда

direct-verdict = { $verdict }. { $answer }
direct-nothing = { $subject } тууралуу бизде маалымат жок.
# Things that mean nothing to us, as they were written
direct-nothing-such = «{ $words }» тууралуу маалыматыбыз жок.
direct-nothing-here = { $crossing } бекетиндеги { $subject } тууралуу бизде маалымат жок.
# In a country
direct-nothing-in = { $inside } { $subject } тууралуу бизде маалымат жок.
direct-unread = Суроонун бир бөлүгүн түшүнбөй калдык: «{ $words }».
direct-unread-aside = Муну эске алган жокпуз: «{ $words }».
# Суроо эмне жөнүндө: «тууралуу» деген сөздүн алдында турат
subject =
    { $key ->
        [documents] керектүү документтер
        [documents-visa] виза
        [documents-eta] жол жүрүүгө электрондук уруксат
        [documents-stay] канча күн жүрсө болору
        [documents-overstay] мөөнөтүнөн ашык жүрүү
        [documents-passport] паспорт
        [documents-id-card] ID-карта менен өтүү
        [documents-children] балдардын документтери
        [documents-registration] катталуу
        [documents-entry-ban] кирүүгө тыюу
        [documents-border-zone] чек ара аймагына уруксат
        [customs] бажы эрежеси
        [customs-food] азык-түлүк алып өтүү эрежеси
        [customs-alcohol-tobacco] ичимдик менен тамеки алып өтүү эрежеси
        [customs-medicine] дары-дармек алып өтүү эрежеси
        [customs-cash] накталай акча алып өтүү эрежеси
        [customs-fuel] күйүүчү май алып өтүү эрежеси
        [customs-animals] жаныбар алып өтүү эрежеси
        [customs-drone] дрон алып өтүү эрежеси
        [customs-goods] товар алып өтүү эрежеси
        [vehicles] унаа менен өтүү
        [vehicles-papers] унаанын документтери
        [vehicles-licence] айдоочулук күбөлүк
        [vehicles-stay] унаанын жүрүү мөөнөтү
        [vehicles-insurance] унааны камсыздандыруу
        [vehicles-power-of-attorney] унаага ишеним кат
        [vehicles-rental] ижарага алынган унаа
        [vehicles-fines] айып пулдар
        [vehicles-tolls] акы төлөнүүчү жолдор
        [trucks] жүк ташуучу унаалар
        [trucks-queue] электрондук кезек
        [trucks-waits] жүк унааларынын кезеги
        [trucks-limits] жүк унааларына коюлган чектөөлөр
        [transport] транспорт каттамы
        [transport-bus] автобус каттамы
        [transport-minibus] маршрутка каттамы
        [transport-taxi] такси
        [transport-train] поезд каттамы
        [procedure] өтүү тартиби
        [procedure-luggage] жүктү текшерүү
        [fees] чек арадан өтүү акысы
        [road] жол
        [services] ал жердеги кызматтар
        [services-fuel] май куюучу жайлар
        [services-sleep] түнөй турган жай
        [holidays] майрамдар
        [news] жаңылыктар
        [weather] аба ырайы
        [distance] аралык
        [way] жол багыты
        [exchange] акча алмаштыруу
        [connectivity] байланыш жана интернет
        [accessibility] майыптар үчүн шарттар
        [safety] коопсуздук
        [safety-bribes] пара талап кылуу
        [languages] тилдер
        [contacts] телефон номерлери
        [clocks] саат айырмасы
        [waits] кезектер
        [waits-peaks] эл көп убактар
        [waits-now] азыркы кезек
        [waits-usual] адатта канча күтүшөрү
        [history] тарых
        [planning] сапарды пландоо
        [about] бул бекет
        [admits] кимдер өтө алары
        [hours] иш убактысы
        [season] сезон
        [controlled-drugs] күчтүү таасирлүү дары
        [medical-device] денедеги медициналык аппарат
        [passport-damaged] бузулган документ
        [passport-photo] паспорттогу эски сүрөт
        [pledged-car] банктын күрөөсүндөгү унаа
        [car-certificate] техпаспорту жок унаа
        [broken-car] бузулган унааны сүйрөө
        [remains] маркумду чек арадан өткөрүү
        [plants] өсүмдүк менен үрөн алып өтүү эрежеси
        [jewellery] зер буюм алып өтүү эрежеси
        [tir] TIR карнети
        [weights] салмактын жана окко түшкөн жүктүн чеги
        [carrier-permits] чет элдик ташуучулардын уруксаты
        [oversize] габариттен ашкан жүк
        [who-books] электрондук кезекке кимдер жазылышы керектиги
        [other-animals] мал жана башка жаныбарларды алып өтүү
        [medicines] бул дары
        [weapons] курал алып өтүү эрежеси
        [doctor] бекеттеги дарыгер
        [embassy] элчиликтер
        [person-missing] дайынсыз адам
        [person-held] бекетте кармалган адам
        [thing-left] унутулган буюмдар
        [between-posts] эки бекеттин аралыгы
        [gas-bottle] газ баллондору
        [road-line] жол боюнча маалымат номери
        [out-of-turn] кезексиз өткөрүү
        [left-behind] автобустан калып калуу
        [turned-back] эмне үчүн артка кайтарышканы
        [complaint] даттануу
        [passport-lost] жоголгон документ
        [train-checks] поезддеги текшерүү
        [registration-exit] чыгарда катталуу
        [own-car] өз машинаңыздын документи
        [return-ticket] кайтуу билети, мейманкана брону жана акчаны көрсөтүү
        [name-differs] ар башка жазылган ысым
        [health-papers] тесттер жана эмдөөлөр
        [new-road] жаңы жол
        [conscript] аскердик билет жана аскер жашындагылардын чыгышы
        [car-gear] машинада эмне болушу керектиги
        [watch] саатты жылдыруу
        [queue-camera] кезекти көрсөткөн камера
        [phone-check] телефонду текшерүү
        [fingerprints] чек арада манжа изин алуу
        [criminal-record] соттолгон адамдын кириши
        [guards] посттогу кызматкерлер
        [queue-end] кезек качан бүтөрү
        [shift-change] кезмет алмашуу
        [refused] эмне үчүн киргизишпегени
        [photography] бекетте сүрөткө тартуу
        [seized] бажы алып койгон буюм
        [vet-papers] ветеринардык кагаздар
        [uninsured] камсыздандыруусуз айдоо
        [officer-powers] чек арачылардын укугу
        [system-down] системанын иштебей калышы
        [card-kept] банкомат кайтарбаган карта
        [past-queue] кезексиз өткөрөм дегендер
        [hitchhiking] автостоп
        [stateless] жарандыгы жок адамдын жол документи
        [migration-card] миграциялык карта
        [medical-insurance] медициналык камсыздандыруу
        [resident] жашаган, окуган же иштегендердин мөөнөтү
        [border-run] мөөнөттү жаңылоо үчүн чыгып кайра кирүү
        [arrival-day] кирген күндүн эсептелиши
        [e-visa] электрондук виза
        [carnet] карнет (Carnet de Passages)
        [read-online] интернетте жазылганы
        [visa-held] колуңуздагы виза
        [on-visa] колуңуздагы виза
        [blank-pages] паспорттогу бош барактар
        [vapes] вейп алып өтүү эрежеси
        [phone-register] телефонду каттоо
        [fuel-price] күйүүчү майдын баасы
        [toll-paying] жол акысын төлөө
        [inherited-car] ээси каза болгон машина
        [bus-waits] автобус жүргүнчүнү күтөрү
        [passport-stamp] паспорттогу штамп
        [passport-unfit] мөөнөтү өткөн же бузулган документ
        [electronic] телефондогу документ жана көчүрмө
        [helpers] акча алып өткөрөм дегендер
        [rate] валюта курсу
        [transit-plates] транзит номердеги унаа
        [birth-paper] туулгандык тууралуу күбөлүк
        [roaming] роуминг
        [passport-validity] паспорттун мөөнөтү
        [passport-needed] кайсы паспорт керек экени
        [consent] ата-эненин макулдугу
        [two-passports] эки паспорт
        [by-air] учак менен жана дьюти-фриден алынган товар
        [bus-luggage] автобустагы багаж
        [without-parents] баланын ата-энесиз чыгышы
        [exit-debts] карыз, алимент же соттун тыюусу менен чыгуу
        [speeding] ылдамдык, радар жана айып пулдар
        [right-hand] оң руль
        [camper] кемпер
        [green-card] жашыл карта
        [fines-on-exit] айып пулду төлөбөй чыгуу
        [eta-term] QazETA мөөнөтү
        [visa-time] виза канча күндө чыгары
        [visa-there] бекетте берилүүчү виза
        [transit-visa] транзиттик виза
        [currency] өлкөнүн акчасы
        [days-off] дем алыш күндөрү
        [announcing] жабылуу кайда жарыяланары
        [other-post] анын ордуна кайсы бекет ыңгайлуу экени
        [stay-longer] мөөнөттөн ашык калуу
        [fines-on-entry] айып пулду төлөбөй кирүү
        [paper-language] документтин тили
        [fast-track] акы төлөп кезексиз өтүү
        [tint] карартылган айнек
        [money-there] акчаны кайдан алмаштырса же чыгарса болору
        [sim-sale] SIM-картаны кайдан алса болору
        [elderly] улгайгандарга жеңилдик
        [cart] ат араба менен өтүү
        [seal] үзүлгөн бажы пломбасы
        [booking-moved] кезектеги орунду которуу
        [pregnancy] кош бойлуу кезде өтүү
        [danger] ал жактын канчалык коопсуз экени
        [crime] ал жактын канчалык коопсуз экени
        [road-now] жолдун азыркы абалы
        [waiting-there] азыркы кезек
        [other-way] башка бекеттер
        [quietest] качан эл аз болору
        [registration-term] катталуу мөөнөтү
        [fare] жол кире
       *[status] бул
    }
# Ары жагындагы бекет кайсы деп сурашты
over-against = { $first } ({ $one }) жана { $second } ({ $other }) бири-бирине беттеш.
# Азыр кандай деп сурашты, бирок эч ким айткан эмес
waits-now-unknown = Азыркы кезек тууралуу бүгүн кабар түшкөн жок.
waits-now-yours = Рахмат: бүгүн кезек тууралуу сизден башка эч ким айткан жок. Башкалар да билсин десеңиз, мындай жазыңыз: /report { $crossing }
waits-known = Адатта { $usual } күтүшөт.
waits-known-worst = Адатта { $usual } күтүшөт, эң көп болгондо { $worst }.
# Суралган саат тууралуу эч ким айткан эмес; башка убакыт тууралуусу андан кийин
hour-unsaid = Сиз сураган саатта { $subject } бар-жогун билбейбиз.
# What was asked and nobody has told us: said before what is known beside it
unsaid =
    { $what ->
        [renewal] Чыгып кайра кирсеңиз, күндөр жаңыдан башталабы, билбейбиз.
        [renews] Ар бир киргенде мөөнөт жаңыдан башталат, бирок баарына жалпы чек бар.
        [renews-not] Чыгып кайра кирсеңиз да, күндөр жаңыдан башталбайт: бардык сапардын күндөрү кошулат.
        [weather] Аба ырайын билбейбиз: божомолун караңыз.
        [road] Жолдун азыркы абалы тууралуу кабар түшкөн жок.
        [fare] Дал ушул жол канча турарын билбейбиз, башкасы гана белгилүү.
        [quietest] Ал жерде кезек качан аз болорун билбейбиз.
        [guards] Постто ким турарын, канчалык катаал болорун алдын ала билүүгө болбойт.
        [queue-end] Кезек качан бүтөрүн алдын ала билүүгө болбойт.
        [shift-change] Кезмет качан алмашарын, ал учурда өткөрүү токтойбу, билбейбиз.
        [reason] Эмне үчүн мындай экенин билбейбиз.
        [visa-there] Кургактагы бекетте виза берилеби, билбейбиз: консулдуктан сураңыз.
        [transit-visa] Транзиттик виза жөнүндө эч нерсе билбейбиз: ошол өлкөнүн элчилигинен сураңыз.
       *[price] Канча турарын билбейбиз.
    }
nothing-in-town = { $town }: { $subject } тууралуу бизде маалымат жок.
rate-unknown = Курсту билбейбиз: Улуттук банктын сайтынан караңыз же акча алмаштыруучу жайдан сураңыз.
# Машиналар тууралуу айтылган, башкача өткөндөр тууралуу айтылган эмес
waits-unlike =
    { $traffic ->
        [foot] Жөө өткөндөр канча күтөрүн билбейбиз.
        [bicycle] Велосипедчендер канча күтөрүн билбейбиз.
       *[motorcycle] Мотоциклчендер канча күтөрүн билбейбиз.
    }
# Ким, эмне өтө алат, ошол суралса
admits-yes =
    { $traffic ->
        [foot] Бул жерден жөө өтүшөт.
        [bicycle] Бул жерден велосипед менен өтүшөт.
        [motorcycle] Бул жерден мотоцикл менен өтүшөт.
        [car] Бул жерден машина менен өтүшөт.
        [bus] Бул жерден автобустар өтөт.
        [truck] Бул жерден жүк ташуучу унаалар өтөт.
       *[train] Бул жерден поезддер өтөт.
    }
admits-unsaid =
    { $traffic ->
        [foot] Бул жерден жөө өтсө болорун булактар так айтпайт.
        [bicycle] Бул жерден велосипед менен өтсө болорун булактар так айтпайт; тыюу салынганын да уккан жокпуз.
        [motorcycle] Бул жерден мотоцикл менен өтсө болорун булактар так айтпайт; тыюу салынганын да уккан жокпуз.
        [car] Бул жерден машиналар өтөрүн булактар так айтпайт.
        [bus] Бул жерден автобустар өтөрүн булактар так айтпайт.
        [truck] Бул жерден жүк ташуучу унаалар өтөрүн булактар так айтпайт.
       *[train] Бул жерден поезд өтөрүн булактар так айтпайт.
    }
admits-no =
    { $traffic ->
        [foot] Бул жерден жөө өтүүгө болбойт.
        [bicycle] Бул жерден велосипед менен өтүүгө болбойт.
        [motorcycle] Бул жерден мотоцикл менен өтүүгө болбойт.
        [car] Бул жерден машина менен өтүүгө болбойт.
        [bus] Бул жерден автобустарды өткөрүшпөйт.
        [truck] Бул жерден жүк ташуучу унааларды өткөрүшпөйт.
       *[train] Бул жерден поезд өтпөйт.
    }
admits-foreigners-yes = Бул жерден башка өлкөлөрдүн жарандары өтө алат.
admits-foreigners-unsaid = Бул жерден башка өлкөлөрдүн жарандары өтө аларын булактар так айтпайт.
admits-foreigners-no = Бул жерден башка өлкөлөрдүн жарандарын өткөрүшпөйт.
# Канча жүрсө болот: «Германия: Кыргызстанда визасыз 30 күн»
stay =
    { $visa ->
        [none] { $citizens } жарандары { $inside } визасыз { $days } күн жүрө алат.
        [on-arrival] { $citizens } жарандарына { $inside } { $days } күндүк виза келгенде берилет.
        [electronic] { $citizens } жарандарына { $into } { $days } күндүк электрондук виза керек.
       *[required] { $citizens } жарандарына { $into } виза керек.
    }
stay-per =
    { $visa ->
        [none] { $citizens } жарандары { $inside } ар бир { $per } күндүн ичинде визасыз { $days } күн жүрө алат.
        [on-arrival] { $citizens } жарандарына { $inside } ар бир { $per } күндүн ичинде { $days } күндүк виза келгенде берилет.
       *[electronic] { $citizens } жарандарына { $into } ар бир { $per } күндүн ичинде { $days } күндүк электрондук виза керек.
    }
stay-most = { $citizens } жарандары { $inside } визасыз ар киргенде { $days } күн, ар бир { $per } күндүн ичинде { $most } күнгө чейин жүрө алат.
# $is: within or over the term
days-held =
    { $is ->
        [within] { $days } күн мөөнөткө сыят.
       *[over] { $days } күн мөөнөттөн ашат.
    }
people-told = { $citizens } жаранына:
stay-own = { $country } жарандарына өз өлкөсүнө кирүүгө виза керек эмес.
ban-elsewhere = { $of } салган тыюу { $inside } да күчүндөбү, билбейбиз: жолго чыгар алдында сураңыз.
ban-through = Транзит менен өтүү үчүн да кирүү керек: { $of } салган тыюу ошондо да күчүндө.
stay-unknown = { $citizens } жарандарына { $into } виза керекпи, билбейбиз.
stay-list-unseen = { $citizens } жарандарына { $into } виза керекпи, билбейбиз: визасыз { $count } өлкөнүн тизмесин толук көргөн жокпуз.
stay-not-listed = { $citizens } жарандарына { $into } виза керек: визасыз { $count } өлкөнүн тизмесинде жок.
drive-known = { $town } – { $crossing }: машина менен болжол менен { $time }.
drive-known-km = { $town } – { $crossing }: { $km } км.
drive-known-both = { $town } – { $crossing }: { $km } км, машина менен болжол менен { $time }.
# Чек аранын канча бекети иштейт
overview-heading = { $countries } чек арасы
overview-whom =
    { $traffic ->
        [foot] жөө жүргүнчүгө
        [bicycle] велосипедченге
        [motorcycle] мотоциклге
        [car] жеңил унаага
        [bus] автобуска
        [truck] жүк ташуучу унаага
        [train] поездге
       *[other] унаага же жөө жүргүнчүгө
    }
# How many of several, with the ending that this takes: "бешөө", "он экиси"
of-them =
    { $open ->
        [1] бири
        [2] экөө
        [3] үчөө
        [4] төртөө
        [5] бешөө
        [6] алтоо
        [7] жетөө
        [8] сегизи
        [9] тогузу
        [10] ону
        [11] он бири
        [12] он экиси
        [13] он үчү
        [14] он төртү
        [15] он беши
        [16] он алтысы
        [17] он жетиси
        [18] он сегизи
        [19] он тогузу
        [20] жыйырмасы
        [21] жыйырма бири
        [22] жыйырма экиси
        [23] жыйырма үчү
        [24] жыйырма төртү
        [25] жыйырма беши
        [26] жыйырма алтысы
        [27] жыйырма жетиси
        [28] жыйырма сегизи
        [29] жыйырма тогузу
        [30] отузу
       *[other] { $open } бекети
    }
overview-open = { $all } бекеттин { of-them } { $whom } ачык.
overview-past =
    { $open ->
        [0] Ал кезде кандай болгонун бизге эч ким айткан эмес, жабылганы тууралуу да маалымат жок.
       *[other] Ал кезде { $all } бекеттин { $open } ачык болгону айтылган.
    }
overview-should =
    { $open ->
        [0] { $all } бекеттин бирин да { $whom } ачык деп айта албайбыз.
       *[other] { $all } бекеттин { of-them } { $whom } ачык болушу керек.
    }
overview-works = Акыркы кабар боюнча ({ $date }) { $all } бекеттин { of-them } { $whom } иштейт; иштөө убактысын эч ким жарыялаган эмес.
overview-works-more =
    { $count ->
        [1] Дагы бир бекет акыркы кабар боюнча иштейт, убактысы белгисиз.
       *[other] Дагы { $count } бекет акыркы кабар боюнча иштейт, убактысы белгисиз.
    }
overview-others = Баарына бирдей ачык эмес бекеттер:
overview-none-closed = Жабык турган бекет тууралуу кабар жок.
overview-opened = Кайра ачылган:
overview-none-opened = Кайра ачылган бекет тууралуу кабар жок.
overview-repaired = Оңдоо иштери жүрүп жатат:
overview-none-repaired = Оңдоо иштери тууралуу кабар жок.
overview-always = Билишибизче, күнү-түнү ачык:
overview-none-always = Күнү-түнү иштээри белгилүү бекет жок.
overview-shut-then = { $days } жабык: { $names }.
overview-unknown = Ачык-жабыгы белгисиз:
overview-closed = Жабык:
brief-opened = кайра ачылган: { $date }
brief-worked = Иштейт деген кабар бар ({ $date }), убактысы белгисиз.
overview-more = Дагы { $count } бекет бар: төмөнкү баскычты басыңыз.
overview-newest = Бул чек ара тууралуу эң акыркы кабарыбыз: { $date }.
overview-elsewhere =
    { $open ->
        [0] Башка чек араларда { $all } бекеттин бирин да { $whom } ачык деп айта албайбыз.
       *[other] Башка чек араларда { $all } бекеттин { of-them } { $whom } ачык болушу керек.
    }
borders-heading = Билишибизче, { $whom } ачык бекеттер
borders-line =
    { $open ->
        [0] { $border }: { $all } бекет, ачыгы белгисиз
       *[other] { $border }: { $all } бекеттин { of-them }
    }
borders-works = дагы { $count } бекет иштейт деген кабар бар, убактысы белгисиз
borders-open = Ачык: { $names }.
borders-opened = Кайра ачылган: { $names }.
borders-repaired = Оңдоо иштери жүрүп жатат: { $names }.
borders-always = Күнү-түнү: { $names }.
borders-worked = Иштейт деген кабар бар, убактысы белгисиз: { $names }.
borders-closed = Жабык: { $names }.
borders-choose = Чек араны тандаңыз.
emergency-guards = Жаныңыздагы чек арачыларга айтыңыз: алар да жардам чакыра алат.
emergency-unknown =
    { $service ->
        [ambulance] Тез жардамдын номерин билбейбиз: жаныңыздагылардан сураңыз.
        [fire] Өрт өчүрүү кызматынын номерин билбейбиз: жаныңыздагылардан сураңыз.
       *[police] Милициянын номерин билбейбиз: жаныңыздагылардан сураңыз.
    }
passport-gone = Паспортуңуз жок болсо, адегенде милицияга, анан өз өлкөңүздүн элчилигине барыңыз.
passport-gone-call = Паспортуңуз жок болсо, адегенде милицияга ({ $numbers }), анан өз өлкөңүздүн элчилигине барыңыз.
doctor-unknown = Бекетте дарыгер бар-жогун билбейбиз. Тез жардам: { $numbers }.
doctor-unknown-guards = Бекетте дарыгер бар-жогун билбейбиз: чек арачылардан сураңыз.
contacts-unknown = { $side }: телефонун билбейбиз. Бекетти мына бул кызмат башкарат:
contacts-complain = Бекетти башкарган кызматка даттансаңыз болот:
bribes-unknown = Бул жерде пара сурашканын бизге эч ким айткан эмес. Акча талап кылышса, милицияга чалыңыз: { $numbers }.
person-missing = Адам чек арадан өткөн-өтпөгөнүн биз биле албайбыз. Коркуп жатсаңыз, милицияга чалыңыз: { $numbers }. Өз өлкөсүнүн элчилиги да сурай алат.
person-held = Адам эмне үчүн кармалганын биз биле албайбыз. Ошол тараптын чек ара кызматынан сураңыз, чет өлкөлүк болсо, өз өлкөсүнүн элчилигинен да.
goods-seized = Бажы эмнени алып кала аларын, аны кантип кайтарып аларыңызды билбейбиз. Берген кагазды сактап, аны жазган жерден сураңыз.
photos-unknown = Бекетте сүрөткө тартса болорун билбейбиз: адегенде чек арачыдан сураңыз.
system-down = Система иштебей жатканын бүгүн бизге эч ким айткан жок, канчага созуларын билбейбиз: бекеттегилерден сураңыз. Башкалар да билсин десеңиз, /report жөнөтүңүз.
card-kept = Дароо өз банкыңызга чалыңыз: картаны жаап, кантип кайтарып аларыңызды айтат. Бекеттин жанында акчаны дагы кайдан алса болорун билбейбиз.
past-queue = Кезексиз өткөрөм дегендер тууралуу бизде маалымат жок. Акча талап кылышса, милицияга чалыңыз: { $numbers }.
refused = Сизди эмнеге киргизишпегенин биз биле албайбыз: себебин чек арачыдан, анан чек ара кызматынан сураңыз.
thing-left = Унутулган буюмдар тууралуу эч нерсе билбейбиз: айдоочудан же ташуучудан, бекетте чек арачылардан жана бажыдан сураңыз.
left-behind = Биз автобус менен байланыша албайбыз: айдоочуга же ташуучуга чалыңыз, бекеттеги чек арачыларга айтыңыз.
embassy-unknown = Элчиликтин телефонун билбейбиз: ошол өлкөнүн Тышкы иштер министрлигинин сайтынан караңыз.
stranded-call = Азыр { $number } номерине чалыңыз, унаадан алыс кетпеңиз: ичи жылуураак, сизди да тезирээк табышат.
stranded-stay = Азыр жардам чакырыңыз, унаадан алыс кетпеңиз: ичи жылуураак, сизди да тезирээк табышат.
emergency-bot = Биз ботпуз, жардам чакыра албайбыз.
thanks-told = Айтканыңызга рахмат. Башкалар да билсин десеңиз, мындай жазыңыз: /report { $crossing }
thanks-mistaken = Айтканыңызга рахмат, ката үчүн кечириңиз. Башкалар да билсин десеңиз, мындай жазыңыз: /report { $crossing }
thanks-earlier = Айтканыңызга рахмат. /report акыркы үч саатта көргөндү гана алат; андан мурунку кабарды редакторлор /feedback аркылуу окуйт.
thanks-where = Айтканыңызга рахмат, ката үчүн кечириңиз. Кайсы бекет экенин жазыңыз; башкалар да билсин десеңиз, /report, редакторлорго /feedback деп жазыңыз.
thanks-passed-where = Айтканыңызга рахмат. Кайсы бекет экенин жазыңыз; башкалар да билсин десеңиз, /report деп жазыңыз.
known-before = Буга чейин билгенибиз:
rumour-none = Бул тууралуу эч нерсе жарыяланганын билбейбиз. Посттогу чек арачыларга бизден көбүрөөк ишениңиз.
closing-foretold = Муну азыр эч ким билбейт: жабылат деп жарыяланганын көргөн жокпуз.
rumour-where = Бул тууралуу эч нерсе жарыяланганын билбейбиз. Бекетти атаңыз, ал тууралуу билгенибизди айтабыз.
holiday-unannounced = { $when }: бекеттер жабылары жарыяланганын билбейбиз.
holiday-shut-before =
    { $more ->
        [0] { $when }: бекеттер жабылары жарыяланганын билбейбиз. Мурунку жылдары мындай майрамда булар жабылган: { $names }.
       *[other] { $when }: бекеттер жабылары жарыяланганын билбейбиз. Мурунку жылдары мындай майрамда булар жабылган: { $names } жана дагы { $more } бекет.
    }
elsewhere = Биз { $countries } чек араларындагы бекеттер тууралуу гана айта алабыз.
smalltalk =
    { $what ->
        [greetings] Салам. Чек ара бекети ачыкпы деп сураңыз, мисалы: { $example }
        [thanks] Арзыбайт. Ак жол.
        [told] Айтканыңызга рахмат. Өткөнүңүздө /report жазыңыз: артыңыздан келгендерге жардам. Ак жол.
        [whoAreYou] Бул Otkel боту: чек ара бекеттери ачыкпы, ошону айтат. Расмий кызмат эмес: ар бир жооптун булагы менен датасы жазылат, «Эмне үчүн?» баарын көрсөтөт. Мисалы: { $example }
        [offTopic] Мен Борбор Азиядагы чек ара бекеттери тууралуу ботмун, муну билбейм. Мисалы, мындай сураңыз: { $example } бүгүн ачыкпы?
        [botPrice] Бот акысыз. Мисалы, мындай сураңыз: { $example } бүгүн ачыкпы?
        [publishing] Жарыяны редакторлор /announce буйругу менен чыгарат: бир сап менен же кадам-кадам. Жазылгандар эмнени окуй турганын алдын ала көрөсүз. Редактор эмес болсоңуз, бизге жазыңыз: /feedback
        [heard] Макул. Дагы бир нерсе керек болсо, жазыңыз, мисалы: { $example } эртең
        [goodbye] Ак жол.
        [help] Өз сөзүңүз менен сураңыз: ачыкпы, кезек, документтер, унаа. Мисалы: { $example }
       *[stopping] Билдирмелерди токтотуу: /unsubscribe. Жазылууларыңыз: /alerts. Азырынча эч нерсе өчүрүлгөн жок.
    }

## Which crossing

choose = Сизге кайсы бекет керек?
# The rules have been told, and hold at all of these
choose-offered = Бир эле бекет керек болсо, тандаңыз:
choose-line = • { $crossing } { $flags }
choose-line-towns = • { $crossing } { $flags } ({ $towns })
none = Табылган жок.
none-query = Табылган жок: { $query }
none-near = Окшош аталыштар:
languages-spoken = Мына бул тилдерде жооп беребиз: { $languages }.
none-list = Тизмеден тандасаңыз да болот: /crossings

## Start and help

choose-language = Тилди тандаңыз
# Doubt: the brand stands in Latin letters inside Cyrillic text; else: Өткөөл. Officials also write өткөрүү пункту, КӨЖ
start-what = Otkel чек арадагы өткөрмө бекеттин ачык же жабык экенин, качанга чейин иштээрин жана муну ким билдиргенин көрсөтөт.
start-how = Бекеттин атын жазыңыз, мисалы, { $example }. Же төмөндөн тандаңыз.
help-heading = Эмнени сурасаңыз болот
help-crossing = • Бекет: Каркыра
help-moment = • Күн жана убакыт: Кордай эртең 07:00
help-signs = 🟢 ачык · 🟡 ачык, чектөө бар · 🔴 жабык · ⚪ белгисиз
help-not-government = Биз мамлекеттик кызмат эмеспиз. Жолго чыгар алдында расмий булактардан тактап алыңыз.
help-danger = Коркунуч туулса, 112 номерине чалыңыз (же 101 өрт өчүрүү, 102 милиция же полиция, 103 тез жардам).

## Dates. Names of months and weekdays, and how a date is put together: nothing here comes from the machine

# A month alone, with a small letter where the language has it so
month-name =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
# A month after its day
month-of-day =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
# A month with its year, where the year changes its ending
month-of-year =
    { $month ->
        [1] январы
        [2] февралы
        [3] марты
        [4] апрели
        [5] майы
        [6] июну
        [7] июлу
        [8] августу
        [9] сентябры
        [10] октябры
        [11] ноябры
       *[12] декабры
    }
# A month that something begins in, with the ending that this takes; English has none
month-from =
    { $month ->
        [1] январдан
        [2] февралдан
        [3] марттан
        [4] апрелден
        [5] майдан
        [6] июндан
        [7] июлдан
        [8] августтан
        [9] сентябрдан
        [10] октябрдан
        [11] ноябрдан
       *[12] декабрдан
    }
# The same after its year
month-of-year-from =
    { $month ->
        [1] январынан
        [2] февралынан
        [3] мартынан
        [4] апрелинен
        [5] майынан
        [6] июнунан
        [7] июлунан
        [8] августунан
        [9] сентябрынан
        [10] октябрынан
        [11] ноябрынан
       *[12] декабрынан
    }
# A month that something lasts until
month-until =
    { $month ->
        [1] январга
        [2] февралга
        [3] мартка
        [4] апрелге
        [5] майга
        [6] июнга
        [7] июлга
        [8] августка
        [9] сентябрга
        [10] октябрга
        [11] ноябрга
       *[12] декабрга
    }
month-of-year-until =
    { $month ->
        [1] январына
        [2] февралына
        [3] мартына
        [4] апрелине
        [5] майына
        [6] июнуна
        [7] июлуна
        [8] августуна
        [9] сентябрына
        [10] октябрына
        [11] ноябрына
       *[12] декабрына
    }
# A month that something happens in
month-on =
    { $month ->
        [1] январда
        [2] февралда
        [3] мартта
        [4] апрелде
        [5] майда
        [6] июнда
        [7] июлда
        [8] августта
        [9] сентябрда
        [10] октябрда
        [11] ноябрда
       *[12] декабрда
    }
month-of-year-on =
    { $month ->
        [1] январында
        [2] февралында
        [3] мартында
        [4] апрелинде
        [5] майында
        [6] июнунда
        [7] июлунда
        [8] августунда
        [9] сентябрында
        [10] октябрында
        [11] ноябрында
       *[12] декабрында
    }
date-day = { $day }-{ month-of-day }
date-day-year = { $year }-жылдын { $day }-{ month-of-year }
date-month-year = { $year }-жылдын { month-of-year }
date-year = { $year }-жыл
# A date as a sentence has it: since when, until when and when. What ends in `-of-span` shares its year with the other end, `in-month` its month too. English puts its "since", "to" and "on" into the sentence
date-from =
    { $precision ->
        [day] { $day }-{ month-from }
        [day-of-year] { $year }-жылдын { $day }-{ month-of-year-from }
        [month] { month-from }
        [month-of-year] { $year }-жылдын { month-of-year-from }
        [in-month] { $day }-{ month-from }
        [in-month-of-span] { $year }-жылдын { $day }-{ month-of-year-from }
        [day-of-span] { $year }-жылдын { $day }-{ month-of-year-from }
        [month-of-span] { $year }-жылдын { month-of-year-from }
       *[year] { $year }-жылдан
    }
date-until =
    { $precision ->
        [day] { $day }-{ month-until } чейин
        [day-of-year] { $year }-жылдын { $day }-{ month-of-year-until } чейин
        [month] { month-until } чейин
        [month-of-year] { $year }-жылдын { month-of-year-until } чейин
        [day-of-span] { $day }-{ month-of-year-until } чейин
        [month-of-span] { month-of-year-until } чейин
       *[year] { $year }-жылга чейин
    }
date-on =
    { $precision ->
        [day] { $day }-{ month-on }
        [day-of-year] { $year }-жылдын { $day }-{ month-of-year-on }
        [month] { month-on }
        [month-of-year] { $year }-жылдын { month-of-year-on }
       *[year] { $year }-жылы
    }
# Dates that sources know only roughly
date-about = болжол менен { $date }
date-before = { $date } же андан мурун
date-before-month = { $year }-жылдын { month-of-year } же андан мурун
date-after = { $date } же андан кийин
date-after-month = { $year }-жылдын { month-of-year } же андан кийин
# The days of a span: the year is said once, and so is a month that both have
days =
    { $within ->
        [month] { $first }–{ $day }-{ month-of-day }
        [month-of-year] { $year }-жылдын { $first }–{ $day }-{ month-of-year }
       *[longer] { $from } { $until }
    }
dates-range = { $from } – { $to }
weekday =
    { $weekday ->
        [1] дүйшөмбү
        [2] шейшемби
        [3] шаршемби
        [4] бейшемби
        [5] жума
        [6] ишемби
       *[7] жекшемби
    }
# Short names where people use them; full names in Kyrgyz and Kazakh, whose short ones are easily mixed up
weekday-short =
    { $weekday ->
        [1] дүйшөмбү
        [2] шейшемби
        [3] шаршемби
        [4] бейшемби
        [5] жума
        [6] ишемби
       *[7] жекшемби
    }

## Clocks. "18:00 Bishkek / 17:00 Almaty": a city where people know the difference by the city, the country elsewhere

clock-asia-bishkek = Бишкек
clock-asia-almaty = Алматы
clock-asia-tashkent = Ташкент
clock-asia-dushanbe = Душанбе
clock-asia-ashgabat = Ашхабад
# Doubt: Пекин; the Kyrgyz press also writes Бээжин
clock-asia-shanghai = Пекин
# Doubt: 18:00 Бишкек is short; the press writes the city first: Бишкек убактысы 18:00
clock = { $time } { $place }
# A time that something lasts until. `end` is the last number of it that is spoken: 4 of 17:14, 40 of 20:40, 0 of 18:00
time-until =
    { $end ->
        [0] { $time }гө
        [1] { $time }ге
        [2] { $time }ге
        [3] { $time }кө
        [4] { $time }кө
        [5] { $time }ке
        [6] { $time }га
        [7] { $time }ге
        [8] { $time }ге
        [9] { $time }га
        [10] { $time }го
        [20] { $time }га
        [30] { $time }га
        [40] { $time }ка
       *[50] { $time }гө
    }
clock-dated = { $date }, { $time } { $place }
# The same on the clocks: "18:00 Bishkek / 17:00 Almaty"
clock-until = { $place } убактысы менен { time-until }
clock-until-dated = { $place } убактысы менен { $date }, саат { time-until }
clock-until-same = эки тараптын убактысы менен { time-until }
clocks-until = { $first }, { $second }
clock-same = { $time } (убакыт эки тарапта бирдей)
moment = { $date }, { $clocks }
# What the clock of one country shows now, and those of several
clock-inside = { $inside } { $time }
clock-set = { $inside } саатыңызды { $hours } { $way ->
        [back] артка
       *[forward] алдыга
    } жылдырыңыз.
clocks-now = Азыр { $times }.
clock-difference = { $here } саат { $first } болгондо, { $there } { $second } болот.
clock-difference-elsewhere = { $first } = { $second }
# How clocks differ: "in Uzbekistan", "18:00", "in Kyrgyzstan", "17:00"
clock-alike = { $there } да, { $here } да убакыт бирдей.
clock-apart = { $there } убакыт { $hours } { $way ->
        [behind] артта
       *[ahead] алдыда
    }: { $here } { $first } болгондо, { $there } { $second } болот.
clock-of-post = Ар бир тарап өз убактысы менен иштейт.
# When it is light on a day: "07:50 Bishkek / 06:50 Almaty"
daylight = { $date }: күн болжол менен { $rise } чыгып, { $set } батат, биздин эсеп боюнча.
daylight-unknown = Ал жакта күн качан чыгып, качан батарын айта албайбыз.

## Durations and ages

duration-minutes = { $minutes } мүнөт
duration-hours = { $hours } саат
duration-both = { $hours } саат { $minutes } мүнөт
duration-days =
    { $count ->
        [one] { $count } күн
       *[other] { $count } күн
    }
ago-today = бүгүн
ago-minutes =
    { $count ->
        [one] { $count } мүнөт мурун
       *[other] { $count } мүнөт мурун
    }
ago-hours =
    { $count ->
        [one] { $count } саат мурун
       *[other] { $count } саат мурун
    }
ago-days =
    { $count ->
        [one] { $count } күн мурун
       *[other] { $count } күн мурун
    }
ago-months =
    { $count ->
        [one] { $count } ай мурун
       *[other] { $count } ай мурун
    }
ago-years =
    { $count ->
        [one] { $count } жыл мурун
       *[other] { $count } жыл мурун
    }

## Lists: "A, B and C"

list-and = { $list } жана { $last }
list-countries = { $list } менен { $last }

## Bot

button-why = Эмне үчүн?
button-details = Чоо-жайы
button-refresh = Жаңыртуу
button-others = Башка бекеттер
button-makeit = Үлгүрөмбү?
button-season = Сезон
button-hour-later = 1 сааттан кийин
button-tomorrow = Эртең 08:00
button-back = Артка
button-all = Бардык бекеттер
button-border-all = Бардык { $count } бекет
button-borders = Бардык чек аралар
command-start = Баштоо, тил тандоо
command-help = Эмнени сураса болот
command-status = Бекет ачыкпы: /status Каркыра
command-crossings = Бардык бекеттер
command-language = Тилди өзгөртүү
command-makeit = Жабылганга чейин үлгүрөсүзбү
command-season = Сезон: быйыл жана мурунку жылдары
error = Биздин тараптан ката кетти. Кайра аракет кылыңыз.
# A word that ends the chat in a terminal
chat-leave = чыгуу
error-old-button = Бул баскыч эскирген. Кайра сураңыз.
error-no-crossing = Мындай бекет жок: { $id }.
error-no-direction = Бул бекет аркылуу бул өлкөгө өтүүгө болбойт: { $country }.
error-store-away = Жазылуулар менен жөндөөлөр убактылуу иштебейт. Бекеттер тууралуу сурай берсеңиз болот.

## Can I make it

# Doubt: north and south may differ; else: Жетишесиз
passage-yes = Үлгүрөсүз
# In time by the estimate or by a round-the-clock gate, where the drive time is not from a source
passage-probably = Кыязы, үлгүрөсүз
passage-tight = Убакыт аз
passage-no = Үлгүрбөйсүз
passage-early = Өтө эрте
passage-shut = Жабык болот
passage-unknown = Белгисиз
# After the sign and the bold verdict: "Almaty → Karkyra – Kegen"
passage-way = { $place } → { $crossing }
passage-toward = { $crossing } → { $country }
passage-leave = Жолго чыгуу: { $clocks }
passage-first = Биринчи көзөмөлгө жетүү: { $clocks }
passage-last = Акыркы көзөмөлгө жетүү: { $clocks }
passage-last-queue = Акыркы көзөмөлгө жетүү (кезекти кошкондо): { $clocks }
passage-slack = Жабылганга чейин { $slack } калат.
passage-late = Жабылгандан { $late } кийин жетесиз.
passage-wait = Ачылганга { $wait } калганда жетесиз.
passage-latest = Эң кеч чыгуу убактысы: { $clocks }
passage-latest-arrival = Биринчи көзөмөлгө эң кеч жетүү убактысы: { $clocks }
passage-queue = Кезек үчүн { $minutes } мүнөт кошуп эсептеңиз.
passage-queue-worst = Кезек үчүн { $minutes } мүнөт кошуп эсептеңиз; эң узак кезек: { $worst }.
passage-queue-unknown = Бул жерде кезекте канча турары белгисиз.
passage-estimate = Жол убактысын аралыкка карап өзүбүз болжодук.
passage-drive = Биздин эсеп боюнча жол { $hours } саатка жакын.
passage-drive-rough = Жолго канча кетерин болжол менен гана билебиз, ошондуктан үлгүрөрүңүздү так айта албайбыз.
passage-tight-why = Кезектен, кардан же жолдо токтоп калуудан улам кечигишиңиз мүмкүн.
passage-leave-earlier = Эртерээк чыкканыңыз жакшы.
passage-next = Кийинки ачылышы: { $clocks }
passage-unknown-why = Сиз жеткенде бекет ачык болобу, белгисиз.
passage-usual-yes = Адаттагы убактысында иштесе, үлгүрөсүз. Тастыктала элек.
passage-ask = Кайдан жана саат канчада чыгасыз? Мисалы: { $crossing }: { $town }, 13:00дө чыгам
passage-known = Жол убактысы белгилүү жерлер: { $towns }.
error-arrival-past = Сиз жазган убакыт өтүп кеткен: { $clocks }. Кийинкирээк убакытты жазыңыз, мисалы: эртең { $time }.
error-town-beyond = { $town } сиз жолго чыккан тарапта эмес. Ошол тараптагы шаар-айылдар: { $towns }.
error-town-unknown = Бул бекетке барчу жолдо мындай жерди билбейбиз: { $town }. Билгендерибиз: { $towns }. Же биринчи көзөмөлгө качан жетериңизди жазыңыз, мисалы: 17:00дө жетем.
error-drive-unknown = Жолго канча убакыт кетери белгисиз: { $town }. Убактысы белгилүү жерлер: { $towns }. Же биринчи көзөмөлгө качан жетериңизди жазыңыз, мисалы: 17:00дө жетем.
error-drive-unknown-all = Бул бекетке чейинки жол убактысы белгисиз. Биринчи көзөмөлгө качан жетериңизди жазыңыз, мисалы: 17:00дө жетем.

## Plan B

alternatives-now = Азыр ачык эң жакын бекет: { $names }
alternatives-then = Ал убакта ачык эң жакын бекет: { $names }
alternatives-one = { $name } ({ $details })
alternatives-far = түз сызык менен { $km } км
alternatives-more = жол менен +{ $km } км
alternatives-drive = жолдо { $duration }
alternatives-drive-about = жолдо болжол менен { $duration }

## A journey from one place to another

route-over = { $journey }: адатта { $crossings } аркылуу өтүшөт, { $far }.
route-over-unmeasured = { $journey }: адатта { $crossings } аркылуу өтүшөт.
route-unknown = { $journey }: биз билген эң кыска жол { $crossings } аркылуу, { $far }.
route-unknown-unmeasured = { $journey }: биз билген эң кыска жол { $crossings } аркылуу.
route-nearest = { $journey }: жол менен эң жакыны – { $crossings }, { $far }.
route-nearest-unmeasured = { $journey }: жол менен эң жакыны – { $crossings }.
route-back-same = Кайтканда да ошол жол менен: { $crossings } аркылуу.
route-back-over = Кайтканда адатта { $crossings } аркылуу өтүшөт.
route-back-no-way = Кайтканда сиз өтө ала турган жолду билбейбиз.
route-waits-untold = { $crossings }: ал жакта канча күтүшөрүн бизге эч ким айткан жок.
route-arrival = { $place }: { $date }, саат { $time } чамасында жетесиз (ошол жердин убактысы менен), эгер кезек адаттагыдан узун болбосо.
route-inside = { $journey } жолунда чек арадан өтпөйсүз: { $far }.
route-inside-unmeasured = { $journey } жолунда чек арадан өтпөйсүз.
route-unmeasured = Канча километр экенин так билбейбиз.
route-far = { $km } км, жолу { $duration }
route-far-about = болжол менен { $km } км, жолу { $duration } чамасында
route-then = { $before }, андан кийин { $next }
route-ride-untold = { $journey } жолундагы { $ride ->
        [bus] автобус
        [minibus] маршрутка
        [taxi] такси
       *[any] унаа
    } тууралуу бизде маалымат жок.
route-none = { $journey } жолу кайсы бекет аркылуу өтөрүн билбейбиз.
route-none-train = { $journey } поезди тууралуу маалыматыбыз жок: вокзалдан сураңыз.
route-no-way = { $journey } жолунда ал убакта сиз кайсы бекеттен өтө аларыңызды билбейбиз.
route-passed =
    { $hindrance ->
        [closure] { $crossing } аркылуу жакыныраак, бирок ал жабык.
        [season] { $crossing } аркылуу жакыныраак, бирок ал мезгилге байланыштуу жабык.
        [admission] { $crossing } аркылуу жакыныраак, бирок сизди ал жерден өткөрбөйт.
        [citizens] { $crossing } аркылуу жакыныраак, бирок ал жерден эки өлкөнүн жарандарын гана өткөрөт.
        [doubt] { $crossing } аркылуу жакыныраак, бирок жылдын бул мезгилинде ачык болору күмөн.
        [cars] { $crossing } аркылуу жакыныраак, бирок ал жерден машина менен өткөрбөйт.
        [unsaid] { $crossing } аркылуу жакыныраак, бирок сизди өткөрөрүн эч ким айткан эмес.
        [hours] { $crossing } аркылуу жакыныраак, бирок иш убактысы белгисиз.
       *[unknown] { $crossing } аркылуу жакыныраак, бирок ачык же жабык экени белгисиз.
    }
route-more = { $km } км жана { $duration } узагыраак
route-as-long = болжол менен ошончо эле
route-more-unknown = жол канчага узарары белгисиз
route-named = { $journey }, { $crossings } аркылуу: { $far }.
route-named-unmeasured = { $journey }, { $crossings } аркылуу.
route-named-none = { $journey }: мындай жолду билбейбиз.
route-named-usual = Адатта ушул жол менен барышат.
route-other = { $journey }: { $crossings } аркылуу барса болот, { $far }.
route-other-unmeasured = { $journey }: { $crossings } аркылуу барса болот.
route-other-none = { $journey }: башка жолду билбейбиз.
route-other-shut = { $journey }: ал убакта сиз өтө ала турган башка жолду билбейбиз.
route-other-longer = { $crossings } аркылуу баргандан { $km } км жана { $duration } узагыраак.
route-compare-shorter = Кыскасы: { $name } ({ $km } км жана { $duration } азыраак).
route-compare-shut = { $name } туура келет: экинчи жол ал убакта сизге жабык.
route-alike = Кайсынысын айтып жатасыз: { $places }?
route-ends = { $place } дегенде кайсынысын айтып жатасыз: { $ends }?

## When it usually opens, year by year

years-heading = Жылдар боюнча сезон
years-rule = Азыркы тартип: { $season }
years-no-rule = Сезон тууралуу маалымат жок: жылдын бир бөлүгүндө жабылат деп эч ким айткан эмес.
# The same of years, in which something was
of-years-in =
    { $open ->
        [1] бирөөндө
        [2] экөөндө
        [3] үчөөндө
        [4] төртөөндө
        [5] бешөөндө
        [6] алтоондо
        [7] жетөөндө
        [8] сегизинде
        [9] тогузунда
        [10] онунда
       *[other] { $open } жылында
    }
years-share =
    { $open ->
        [0] Маалымат бар { $count } жылдын бирөөндө да { $date } күнү ачык болгон эмес.
       *[other] Маалымат бар { $count } жылдын { of-years-in } { $date } күнү ачык болгон.
    }
years-month-share =
    { $open ->
        [0] Маалымат бар { $count } жылдын бирөөндө да { month-on } ачык болгон эмес.
       *[other] Маалымат бар { $count } жылдын { of-years-in } { month-on } ачык болгон.
    }
against-record =
    { $open ->
        [0] Тартип боюнча ачык, бирок маалымат бар { $count } жылдын бирөөндө да { month-on } ачык болгон эмес.
       *[other] Тартип боюнча ачык, бирок маалымат бар { $count } жылдын { of-years-in } гана { month-on } ачык болгон.
    }
years-month-untold = { month-name } айы тууралуу маалымат жок.
years-month-few = { month-name } айы тууралуу маалымат өтө аз.
years-few = Тыянак чыгаруу үчүн маалымат өтө аз.
years-none = Жылдар боюнча маалымат азырынча жок.
years-opened = { $dates } ачылган
years-closed = { $dates } жабылган
years-reopened = { $on } кайра ачылган
years-planned-opening = { $dates } ачуу пландалган
years-planned-closing = { $dates } жабуу пландалган
years-opening-unknown = ачылышы белгисиз
years-closing-unknown = жабылышы белгисиз
years-edges-unknown = ачылышы менен жабылышы белгисиз
years-seen = { $dates } иштеп турган
years-line = { $year }: { $facts }

## At home in Telegram

about-name = Otkel: чек ара бекеттери
about = Otkel Борбордук Азиядагы чек ара бекеттеринин ачык же жабык экенин, качанга чейин жана кайсы өлкөнүн убактысы менен иштээрин, муну ким билдиргенин жана канчалык ишенимдүү экенин көрсөтөт. Так маалымат жок болсо, ошону айтат. Өлкөлөр: { $countries }. Бекеттин атын жазыңыз (Каркыра, Кордай) же турган жериңизди жөнөтүңүз. Тилдер: кыргызча, казакча, орусча, англисче. Бул мамлекеттик кызмат эмес: жолго чыгар алдында расмий булактардан тактап алыңыз.
about-short = Чек ара бекети ачыкпы, муну ким билдирди? { $countries }.
checked = Текшерилди: { $clocks }
button-map = Карта
button-share = Бөлүшүү
button-live = Азыркы жооп
button-location = Турган жерди жөнөтүү
button-language = Тилди өзгөртүү
map-heading = Карта
map-pin = 📍 { $side }: картадагы белгиси төмөндө.
map-rough = { $side }: орду болжол менен гана белгилүү, { $km } км айырма болушу мүмкүн.
map-nowhere = { $side }: так орду белгисиз.
map-town = Жолдогу акыркы калктуу конуш: { $town }
map-area = Картадагы аймагы
map-town-pin = 📍 Төмөнкү белги — { $town }, жолдогу акыркы калктуу конуш, бекеттин өзү эмес.
map-town-address = { $side }: жолдогу акыркы калктуу конуш, бекет эмес
emergency-copy = Төмөндө чукул жардам номерлери: номерди бассаңыз, ал көчүрүлөт.
only-words = Биз сөздү жана турган жерди гана түшүнөбүз.
nearby-ask = Турган жериңизди жөнөтүңүз, эң жакын бекеттерди көрсөтөбүз.
nearby-reply = Бул билдирүүгө жооп кылып турган жериңизди жөнөтүңүз, эң жакын бекеттерди көрсөтөбүз.
nearby-hidden = Бул шилтемеден жер көрүнбөйт. Турган жериңизди же координаттарды жөнөтүңүз.
nearby-once = Турган жериңиз бир гана жолу колдонулат, сакталбайт.
nearby-heading = Сизге жол менен эң жакын бекеттер (километри түз сызык менен):
nearby-far = Сизге жакын жерде биз билген бекет жок. Жол менен эң жакындары:
nearby-no-road = Сизден биз билген бекеттерге чейинки жолду билбейбиз. Эң жакындары, түз сызык менен:
nearby-line = { $state }: болжол менен { $km } км, { $direction }
nearby-line-road = { $state }: { $drive }
nearby-line-far = { $state }: болжол менен { $km } км
nearby-line-here = { $state }: сизге { $km } кмден жакын
direction =
    { $direction ->
        [north] түндүк тарапта
        [north-east] түндүк-чыгыш тарапта
        [east] чыгыш тарапта
        [south-east] түштүк-чыгыш тарапта
        [south] түштүк тарапта
        [south-west] түштүк-батыш тарапта
        [west] батыш тарапта
       *[north-west] түндүк-батыш тарапта
    }
details-choose = Ар бир өлкө боюнча кошумча маалымат бар. Кайсы өлкөгө барасыз?
inline-none = Табылган жок. Otkel ботун ачуу
inline-open = Otkel ботун ачуу
settings-heading = Жөндөөлөр
settings-language = Тил: { $language }
settings-alert-kinds = Кийинки жазылууларда ушул белгиленгендерди билдиребиз:
settings-alert-kind =
    { $want ->
        [queue] Узун кезек
        [opening] Ачылышы
        [closing] Жабылышы
        [closure] Убактылуу жабылышы
       *[hours] Иштөө убактысы
    }
# What one can tell of oneself once, in a private chat. Each line names what is set, or that nothing is
settings-passport = Паспорт: { $country }
settings-vehicle = Унаа: { $vehicle }
settings-town = Шаар: { $town }
settings-not-set = көрсөтүлгөн эмес
settings-own = Паспорт, унаа жана шаар бул чатта, суроодо башкача айтылбаса, эске алынат. Аларды көрсөтүү милдеттүү эмес.
settings-ask-passport = Кайсы өлкөнүн паспорту менен жүрөсүз?
settings-ask-vehicle = Чек арадан көбүнчө эмне менен өтөсүз?
settings-ask-town = Көбүнчө кайсы шаардан жолго чыгасыз?
settings-type-passport = Ушул билдирүүгө жооп кылып паспортуңуз кайсы өлкөнүкү экенин жазыңыз.
settings-type-town = Ушул билдирүүгө жооп кылып шаарыңыздын атын жазыңыз.
vehicle =
    { $vehicle ->
        [foot] Жөө
        [bicycle] Велосипед
        [motorcycle] Мотоцикл
        [car] Машина
        [bus] Автобус
       *[truck] Жүк ташуучу унаа
    }
button-passport = Паспорт
button-vehicle = Унаа
button-town = Шаар
button-other-country = Башка өлкө
button-other-town = Башка шаар
button-write-town = Шаарды жазуу
error-country-unknown = Мындай өлкөнү билбейбиз: { $words }. Башкача жазып көрүңүз, мисалы: Германия.
error-town-not-ours = Бекеттерге барчу жолдо мындай жерди билбейбиз: { $words }. Билгендерибиз, мисалы: { $towns }.
# Last under an answer, in small: which of the settings made it what it is
settings-used-passport = Паспортуңузду эске алдык: { $country }.
settings-used-vehicle =
    { $vehicle ->
        [foot] Жөө жүргөнүңүздү эске алдык.
        [bicycle] Велосипед менен жүргөнүңүздү эске алдык.
        [motorcycle] Мотоцикл менен жүргөнүңүздү эске алдык.
        [car] Машина менен жүргөнүңүздү эске алдык.
        [bus] Автобус менен жүргөнүңүздү эске алдык.
       *[truck] Жүк ташуучу унаа менен жүргөнүңүздү эске алдык.
    }
settings-used-town = Шаарыңызды эске алдык: { $town }.
feedback-ask = Мындай жазыңыз: /feedback Каркыранын иштөө убактысы өзгөрдү
feedback-thanks = Рахмат. Редакторлор окуйт. Жооп беришсе, ушул жерге келет.
feedback-heading = Жолоочунун пикири. Тили: { $language }
feedback-how = Жооп берүү үчүн ушул билдирүүгө жооп жазыңыз: жолоочу сиздин ким экениңизди билбейт. Муну { $days } күн ичинде кылса болот.
feedback-answer = Редакторлор сизге жооп берди:
feedback-answer-more = Дагы жазуу: /feedback
feedback-answer-sent = Жообуңуз жеткирилди.
feedback-answer-late = Жоопту жеткирүүгө болбойт: кат жазылганына { $days } күндөн ашты же аны жазган киши маалыматын өчүрдү.
feedback-answer-lost = Жооп жеткен жок: жолоочу биздин билдирүүлөрдү кабыл албай калды.
feedback-answer-words = Сөздү гана жеткире алабыз. Катка сөз менен жооп жазыңыз.
feedback-answer-edited = Биринчи жооп жеткирилди, ал өзгөрбөйт. Кошумчаңыз болсо, катка дагы бир жолу жооп жазыңыз.
suggest-language = Мындан ары кыргызча жооп берелиби?
help-trip = • Сапар: Алматыдан 13:00дө чыксам, Каркырага үлгүрөмбү
help-near = • Жакын бекеттер: турган жериңизди жөнөтүңүз
command-nearby = Жакын жердеги бекеттер
command-settings = Жөндөөлөр
command-feedback = Редакторлорго жазуу
hello-how = Ушул жерден сураңыз: { $bot } { $crossing }. Администратор /subscribe { $crossing } деп жазса, ал тууралуу кабар өзү келет.
channel-heading = { $title } каналынын жөндөөлөрү
channel-quiet =
    { $hours ->
        [usual] Шашылыш болбосо, 22:00дөн 07:00гө чейин кабар үнсүз келет.
        [evening] 20:00дөн 09:00гө чейин кабар үнсүз келет.
       *[always] Кабар дайыма үнсүз келет.
    }
channel-told = Кабар келет: { $list }.
channel-how = Бекет тууралуу кабар келиши үчүн каналга /subscribe { $crossing } деп жазыңыз
channel-subscribed = 🔔 Бул каналга кабар келет: { $crossing }.
channel-unsubscribed = Бул каналга мындан ары кабар келбейт: { $crossing }.
button-quiet =
    { $hours ->
        [usual] Үнсүз 22–7
        [evening] Үнсүз 20–9
       *[always] Дайыма үнсүз
    }
error-admins-only = Муну чаттын администраторлору гана өзгөртө алат.
error-members-hidden = Бул жерде ким администратор экенин Telegram бизге айтпайт. Ботту чаттын администратору кылып, кайра аракет кылыңыз.
error-no-editors = Бул жерде билдирүүлөрдү окуган редактор азырынча жок.
error-feedback-soon = Мурунку катыңыз жөнөтүлүп жатат. Кийинкисин бир мүнөттөн кийин жазыңыз.
error-feedback-full = Редакторлорго азыр көп кат келди. Бир сааттан кийин жазыңыз.
error-flood = Өтө көп суроо келди. { $minutes } мүнөттөн кийин кайра жооп беребиз.

## Билдирмелер. Кабардын биринчи сөздөрү кара тамга менен, белгиден кийин, бекеттин атынан мурун; андан ары ар бир сапта бир факт

alert-opens = { $on } ачуу пландалган
alert-open-again = Кайра ачылды
# Doubt: кечеңдетилди is used by the press, but can also mean "is late"; else: кийинкиге жылдырылды
alert-postponed = Ачылышы кечеңдетилди
alert-closes = { $on } жабылат
alert-closed = Убактылуу жабылды
alert-will-close = Убактылуу жабылат
alert-new-hours = Жаңы иштөө убактысы
# Doubt: туура эмес болуп чыкты is softer than ката
alert-wrong = Мурунку кабарыбыз туура эмес болуп чыкты
alert-opens-tomorrow = Эртең ачуу пландалган
alert-trip-days =
    { $days ->
        [3] Сапарга 3 күн калды
       *[other] Сапарга { $days } күн калды
    }
alert-your-trip = Сиз { $on } жолго чыгасыз: { $state }
alert-now = Азыр: { $state }
alert-update = Жаңы маалымат
alert-warning = Эскертүү
alert-opens-today = Бүгүн ачуу пландалган
alert-earlier = Пландалгандан эрте ачылат
alert-closed-from = { $from } баштап жабык болот
alert-last-day = { $date } — ачык боло турган акыркы күн.
alert-until = { $until }
alert-until-moment = { $on } аяктайт, { $clocks }
alert-shorter-hours = Иштөө убактысы кыскарды
alert-longer-hours = Иштөө убактысы узарды
alert-state-planned = { $state }, { $on } ачуу пландалган
alert-trip-tomorrow = Сапарыңыз эртең
alert-trip-over = Сапарга көз салуу аяктады
alert-trip-ask = Кандай болду? Бир нече жолу басып айтсаңыз, сизден кийинкилерге жардам болот.
alert-planned-end = План боюнча эртең бүтөт
alert-planned-end-ask = Ушул бойдон калабы?
alert-queue = Кезек узун
alert-queue-waits = Эки жолоочу күткөнүн жазды: { $first } жана { $second } ({ $scope }).
alert-queue-usual = Адатта { $usual } күтүшөт.
alert-opening-time = Ачылуу убактысы: { $clocks }
alert-season-starts = Жаңы сезон башталат.
alert-new-date = Жаңы күнү: { $date }
alert-old-date = Мурунку күнү: { $date }
alert-closing-time = Жабылуу убактысы: { $clocks }
alert-season-ends = Сезон аяктайт.
# Айлар: май–октябрь
alert-from = { $from } баштап
alert-from-moment = { $from } баштап, { $clocks }
alert-from-rough = Башталышы: { $date }
# План убада эмес
alert-open-since = { $from } бери ачык
alert-open-at = { $from } бери ачык, { $clocks }
alert-new = Жаңысы: { $fact }
alert-hours-new = Жаңысы: { $hours }
alert-hours-before = Мурункусу: { $hours }
# Жүк ташуучу унаалар, башка өлкөлөрдүн жарандары, Казакстанды көздөй. Doubt: else: Кимге тиешелүү
alert-for = Кимдерге тиешелүү: { $whom }
alert-beside = Бул кабар буларга да тиешелүү: { $crossings }
alert-crossings = Бекеттер: { $crossings }
alert-correct = Туурасы: { $state }
# Жогорку саптын ичинде: «🔴 Жабык, ачылат: 15-май»
alert-state-opens = { $state }, { $on } ачылат
alert-we-wrote = Мурунку кабар ({ $date }): { $fact }
alert-sorry = Кечирим сурайбыз.
alert-late = Бул кабар кечикти. Жарыяланган күнү: { $date }.
alert-that-day = Ошол күнү: { $state }
alert-date-passed = Сапар күнү өттү. Бул тууралуу мындан ары жазбайбыз.
alert-once-done = Сиз сурагандай кабар бердик. Бул тууралуу мындан ары жазбайбыз.
alert-once-unknown = Убактысы келди, бирок бизге эч ким кабар бере элек. { $days } күндүн ичинде билсек, жазабыз.
alert-should-close = Жакында жабылышы керек
alert-hours-added = Эми иштөө убактысы өзгөргөндө да жазабыз. Токтотуу: /alerts

## Subscriptions

button-alerts = Билдирмелер
button-watch = Сапарга көз салуу
button-was-here = Ал жакта болдум
button-mute = Убактылуу токтотуу
button-mute-at = Токтотуу: { $crossing }
button-unwatch = Көз салбоо
button-once =
    { $want ->
        [next-opening] Ачылганда
       *[next-closing] Жабылар алдында
    }
button-remove-all = Баарын алып салуу
once-begun =
    { $want ->
        [next-opening] Ачылганда бир жолу жазабыз.
       *[next-closing] Жабылардан бир саат мурун бир жолу жазабыз.
    }
once-ended = Бул тууралуу жазбайбыз.
once-late = Бул аралыкта абал өзгөрүп кетти.
unchanged = Эч нерсе өзгөргөн жок.
alerts-once =
    { $want ->
        [next-opening] • 🔔 { $crossing }: бир жолу, ачылганда
       *[next-closing] • 🔔 { $crossing }: бир жолу, жабылар алдында
    }
alerts-page = { $page } / { $pages }
alerts-remove-all = Бардык билдирмелерди алып салайынбы ({ $count })?
trip-which-day = { $crossing }: кайсы күнү? Тандаңыз же жазыңыз: /trip { $crossing } { $date }
button-unmute = Кайра баштоо
button-remove = Алып салуу
button-undo = Кайтаруу
alert-kind =
    { $want ->
        [queue] узун кезек
        [opening] ачылышы
        [closing] жабылышы
        [closure] убактылуу жабылышы
       *[hours] иштөө убактысы
    }
subscribed = ✅ Сиз жазылдыңыз: { $crossing }
subscribed-alert-kinds = Эмне тууралуу жазабыз: { $wants }
subscribed-nothing = Эч нерсе белгиленген эмес, ошондуктан жазбайбыз.
subscribed-muted = 🔕 Токтотулуп турат: кайра баштамайынча жазбайбыз.
subscribed-stop = Жазылуудан чыгуу: /unsubscribe
unsubscribed = Сиз жазылуудан чыктыңыз: { $crossing }
unsubscribed-already = Сиз жазылган эмессиз: { $crossing }
unsubscribe-which = Кайсы жазылуудан чыгасыз?
alerts-heading = Билдирмелериңиз
alerts-line = • { $crossing }: { $wants }
alerts-line-muted = • { $crossing }: 🔕 токтотулуп турат
alerts-line-nothing = • { $crossing }: эч нерсе белгиленген эмес
alerts-trip = • 📅 { $date } · { $crossing }
alerts-none = Билдирмелер азырынча жок.
alerts-how = Алуу үчүн: /subscribe { $crossing }
# Asked in words to be told
alerts-offer = { $crossing } ачылганда, жабылганда же иштөө убактысы өзгөргөндө жазабыз: «Билдирмелер» баскычын басыңыз же /subscribe { $crossing } деп жазыңыз. Кезек узарганын да билгиңиз келсе, адегенде /settings ичинен «Узун кезекти» белгилеңиз. Жазылууларыңыз: /alerts. Токтотуу үчүн: /unsubscribe
alerts-offer-which = Бекет ачылганда, жабылганда же иштөө убактысы өзгөргөндө жазабыз: бекетти тандаңыз же мисалы /subscribe { $crossing } деп жазыңыз. Кезек узарганын да билгиңиз келсе, адегенде /settings ичинен «Узун кезекти» белгилеңиз. Жазылууларыңыз: /alerts. Токтотуу үчүн: /unsubscribe
trip-watched = ✅ Бул сапарга көз салабыз: { $date } · { $crossing }
trip-how =
    { $left ->
        [14] Өзгөрүү болсо, жазабыз. Сапарга 14, 3 жана 1 күн калганда да эскертебиз.
        [3] Өзгөрүү болсо, жазабыз. Сапарга 3 жана 1 күн калганда да эскертебиз.
        [1] Өзгөрүү болсо, жазабыз. Сапарга 1 күн калганда да эскертебиз.
       *[0] Өзгөрүү болсо, жазабыз.
    }
trip-removed = Бул сапарга мындан ары көз салбайбыз: { $date } · { $crossing }
trip-ask = Кайсы бекет жана кайсы күн? Мисалы: /trip { $crossing } { $date }
command-subscribe = Билдирмелерге жазылуу
command-unsubscribe = Билдирмелерден баш тартуу
command-alerts = Жазылууларыңыз жана сапар күндөрүңүз
command-trip = Сапар күнүнө көз салуу: /trip Каркыра 1-май
error-too-many-subscriptions = Сизде { $limit } жазылуу бар. Адегенде бирин алып салыңыз.
error-trip-past = Ал күн өтүп кеткен. Алдыдагы күндү тандаңыз.
freshness-never = ⚠️ Акыркы кабарлар бул жерде жок болушу мүмкүн.
freshness-stale = ⚠️ Кабарлар акыркы жолу жаңырган убакыт: { $moment }. Андан кийинкилери жок болушу мүмкүн.

## Notices

button-publish = Жарыялоо
button-change = Өзгөртүү
button-cancel = Жокко чыгаруу
button-everybody = Баарына тиешелүү
button-no-end = Мөөнөтү айтылбаган
button-from-now = Ушул күндөн тартып
button-no-link = Шилтеме жок
button-today = Бүгүн
button-done = Даяр
announce-ask =
    { $question ->
        [crossing] Кайсы бекет?
        [says] Кабар эмне жөнүндө?
        [since] Кайсы күндөн тартып? Күндү жазыңыз, мисалы, { $day }.
        [until] Акыркы күнү качан? Күндү жазыңыз, мисалы, { $day }.
        [cause] Себеби эмне?
        [text] Эскертүүнү төрт сап менен жазыңыз: ky: … kk: … ru: … en: …
        [scope] Бул баарына тиешелүүбү? Кимге тиешелүү экенин белгилеңиз же жазыңыз: жүк ташуучу унаалар гана, Казакстан тарапка.
        [hours] Иштөө убактысы кандай? Мисалы: күнү-түнү, 08:00-18:00, 9дан 18ге чейин
        [season] Жылдын кайсы мезгилинде иштейт? Жыл бою же 1-майдан 31-октябрга чейин
        [admits] Ким өтө алат? Тандаңыз же жазыңыз: жеңил унаалар, жөө адамдар
        [wait] Канча күтүшөт? Мисалы: 3 саат
        [who] Муну ким билдирди? Атын жазыңыз же тандаңыз.
        [kind] Кандай булак?
       *[link] Аны кайдан окуса болот? Шилтемени жөнөтүңүз.
    }
announce-ask-when =
    { $says ->
        [opens] Качан ачылат? Күндү жазыңыз, мисалы, { $day }, же убактысы менен: { $day } 09:00.
        [closes] Качан жабылат? Күндү жазыңыз, мисалы, { $day }, же убактысы менен: { $day } 18:00.
        [closed] Качантан бери жабык? Күндү жазыңыз же убактысын кошуп: { $day } 18:00.
        [works] Иштеп турганын качан көрүшкөн? Күндү жазыңыз, мисалы, { $day }.
        [queue] Кезекти качан көрүшкөн? Күндү жазыңыз же убактысын кошуп: { $day } 18:00.
       *[warning] Эскертүү кайсы күндөн тартып? Күндү жазыңыз, мисалы, { $day }.
    }
announce-ask-which =
    { $question ->
        [crossing] Булардын кайсынысы?
        [until] Жабык болгон акыркы күн кайсы?
       *[who] Бул кимдин кабары?
    }
announce-kind =
    { $says ->
        [opens] Ачылышы
        [closes] Жабылышы
        [closed] Убактылуу жабылышы
        [hours] Иштөө убактысы
        [season] Сезон
        [works] Иштеп жатат
        [queue] Кезек
        [admits] Кимдер өтө алат
       *[warning] Эскертүү
    }
announce-people =
    { $people ->
        [everyone] Баары
        [foreigners] Чет элдиктер
       *[citizens] Эки өлкөнүн жарандары
    }
announce-change = Эмнени өзгөртөбүз?
announce-field =
    { $question ->
        [crossing] Бекет
        [says] Кабар
        [when] Күнү
        [hours] Иштөө убактысы
        [season] Сезон
        [admits] Ким өтө алат
        [wait] Канча күтүшөт
        [since] Башталышы
        [until] Акыркы күнү
        [cause] Себеби
        [text] Текст
        [scope] Кимге тиешелүү
        [who] Булак
        [kind] Булактын түрү
       *[link] Шилтеме
    }
announce-cancelled = Жокко чыгарылды. Эч нерсе жарыяланган жок.
announce-lapsed = Бул каралама эми жок. Кайра баштаңыз: /announce
notice-preview = Алдын ала көрүү. Азырынча эч кимге жөнөтүлө элек.
notice-recipients = Алуучулар: { $count }
notice-published = ✅ Жарыяланды. Алуучулар: { $count }
notice-minutes = Жөнөтүү болжол менен { $minutes } мүнөткө созулат.
notice-published-already = Бул мурда эле жарыяланган.
notice-withdrawn = Кайтарып алынды. Оңдолгон кабарды алуучулар: { $count }
notice-corrected = ✅ Оңдолду. Оңдолгон кабарды алуучулар: { $count }
notice-updated = ✅ Жаңыртылды. Кабар алуучулар: { $count }
notice-outranked = ⚠️ Жооп өзгөрбөйт: буга чейинки маалымат бул кабардан ишенимдүүрөөк.
# Drafts of the news
button-publish-anyway = Ооба, жарыялоо
button-not-news = Жаңылык эмес
news-draft = 📰 Жаңылыктардан. Азырынча эч кимге жөнөтүлө элек.
news-guessed = Болжол менен окулгандардын туураларын басыңыз, ошондон кийин жарыялоого болот.
news-unclear = Баарын окуй алган жокпуз. Калганын «Өзгөртүү» аркылуу кошуңуз.
news-denied = Бул мурунку кабарды төгүндөйт. Кулактандырууну кайтарып алуу: /notices
news-denies = Бул биз жарыялаган кабарды төгүндөйт. Аны бир басуу менен кайтарып алууга болот: алган адамдардын баары ката болгонун билет.
button-withdraw-this = Кайтарып алуу: { $notice }
news-late = ⚠️ Кабар бир суткадан эски же мөөнөтү өтүп кеткен. Баары бир жарыялайлыбы?
news-dismissed = Четке коюлду: жаңылык эмес.
news-taken =
    { $how ->
        [published] ✅ Жарыялады: { $editor }.
        [withdrawn] ✅ { $editor } төгүндөлгөн кабарды кайтарып алды.
       *[dismissed] Жаңылык эмес деп четке койду: { $editor }.
    }
news-nothing = Бул постто өткөрмө бекет жөнүндө жаңылык табылган жок.
drafts-none = Күтүп турган каралама жок.
drafts-more = Дагы { $count } каралама бар.
notice-nobody = ℹ️ Буга эч ким жазылган эмес: кабар эч кимге барбайт, жооп гана өзгөрөт.
notice-no-room = ⚠️ Бул жерге батпай калган тилдер: { $languages }. Кабар аларда да кетет; көрүү үчүн текстти кыскартыңыз.
notices-heading = Кулактандыруулар, жаңылары биринчи
notices-none = Кулактандыруулар азырынча жок.
notices-more = Эскилеринен көрсөтүлбөгөнү: { $count }
notices-published = Жарыяланды: { $moment }, { $editor }
notices-ended =
    { $how ->
        [corrected] Оңдолду: { $moment }, { $editor }
        [updated] Жаңыртылды: { $moment }, { $editor }
       *[retracted] Кайтарып алынды: { $moment }, { $editor }
    }
notices-replaces = Мунун ордуна: { $id }
notices-which =
    { $how ->
        [corrected] Кайсынысында ката кетти?
        [updated] Эмне өзгөрдү?
       *[retracted] Кайсынысын кайтарып алабыз?
    }
notices-none-in-force = Күчүндө турган кулактандыруу жок.
notice-retract-sure = Кайтарып алабызбы? Алган адамдардын баары бул ката болгонун билет. { $notice }
button-end-notice =
    { $how ->
        [updated] Жаңыртуу
        [corrected] Оңдоо
       *[retracted] Кайтарып алуу
    }
button-end-planned = Ооба, план боюнча
button-end-extended = Узартылат
button-end-unsure = Билбейм
planned-end-stays = Жакшы. Эч нерсе өзгөрбөйт.
planned-end-unsure = Анда жарыялангандай калат. Ал күндөн кийин бирөө кабар бермейинче ачык дебейбиз. Билгенде ушул жерден басыңыз.
# What the other editors hear of a notice, and how it is stopped
notice-published-by =
    { $how ->
        [updated] ✅ { $editor } жаңыртты: { $notice }
        [corrected] ✅ { $editor } оңдоду: { $notice }
       *[published] ✅ { $editor } жарыялады: { $notice }
    }
button-hold = Токтотуп туруу
button-go-on = Улантуу
notice-held = ✋ { $editor } муну токтотуп турат: { $notice }. Азырынча кабар ала электерге жөнөтүлбөйт, жоопто бул күмөндүү деп айтылат.
notice-held-still = ✋ Бул бир сааттан бери токтоп турат ({ $editor }): { $notice }. Улантыңыз же кайтарып алыңыз.
notice-goes-on = ▶️ { $editor } муну улантты: { $notice }
notice-held-over = Бул эми токтотулган эмес.
alerts-paused = ⏸ { $editor } бардык кабарларды жана эскертүүлөрдү токтотту. Суроолорго мурункудай жооп берилет. Кайра иштетүү: /pause off
alerts-paused-still = ⏸ Бардык кабарлар жана эскертүүлөр бир сааттан бери токтоп турат ({ $editor }). Кайра иштетүү: /pause off
alerts-go-on = ▶️ { $editor } кабарларды жана эскертүүлөрдү кайра иштетти. Ушул убакта мааниси калбаганы жөнөтүлбөйт.
alerts-not-paused = Кабарлар жөнөтүлүп жатат, эч нерсе токтотулган эмес.
notices-held = ✋ Токтотулду: { $moment }, { $editor }
error-too-many-notices = Бир редактор саатына эң көп дегенде { $limit } кулактандыруу жарыялайт. Бир аз күтө туруңуз.
editor-command =
    { $command ->
        [announce] Кабар жарыялоо
        [notices] Эмне жарыяланды
        [update] План өзгөрдү же мөөнөтү белгилүү болду
        [correct] Катаны оңдоо
        [retract] Кулактандырууну кайтарып алуу
        [pause] Бардык кабарларды токтотуу
       *[stale] Эмнени текшерүү керек, эмнеге жооп жок
    }
editors-help = Редакторлорго. Бир сап жетиштүү: /announce Каркыра 1-декабрдан 20-декабрга чейин жабык, кар, жүк ташуучу унаалар гана, Чек ара кызматы. Жетпегенин бот сурайт.
editor = редактор
editor-known = редактор { $id }
error-no-notice = Күчүндө № { $id } кулактандыруу жок. Баары: /notices
announce-error-crossing = { $words } деген бекет жок.
announce-error-says = Кандай кабар экенин түшүнгөн жокпуз: { $words }. Төмөндөн тандаңыз же жазыңыз, мисалы: ачылат, жабык, кезек, эскертүү.
announce-error-date = { $words } — дата эмес. Күндү жазыңыз, мисалы, { $day }, же убактысы менен: { $day } 09:00.
announce-error-past = { $words } өтүп кеткен. Жылын текшериңиз.
announce-error-future = { $words } алдыда: аны азырынча эч ким көрө алган эмес.
announce-error-order = Аягы ({ $until }) башталышынан ({ $from }) мурда.
announce-error-hours = Иштөө убактысын түшүнгөн жокпуз: { $words }. Мисалы: күнү-түнү, 08:00-18:00, 9дан 18ге чейин
announce-error-season = Сезонду түшүнгөн жокпуз: { $words }. Жыл бою же 1-майдан 31-октябрга чейин деп жазыңыз.
announce-error-admits = Ким өтөрүн түшүнгөн жокпуз: { $words }. Мисалы: баары, жарандар, жеңил унаалар, жөө.
announce-error-wait = Канча күтүшөрүн түшүнгөн жокпуз: { $words }. Мисалы: 3 саат.
announce-error-cause = Себебин түшүнгөн жокпуз: { $words }. Төмөндөн тандаңыз же жазыңыз, мисалы: кар, оңдоо, майрам.
announce-error-text = Текст жок тилдер: { $languages }. Ар бир тилге бир сап, алгач коду — ky: …
announce-error-scope = Кимге тиешелүү экенин түшүнгөн жокпуз: { $words }. Мисалы: жүк ташуучу унаалар гана, Казакстан тарапка, чет элдиктер үчүн.
announce-error-who = { $words } деген булак жок. Тизмеден тандаңыз же атын жана түрүн жазыңыз.
announce-error-kind = Кандай булак экенин түшүнгөн жокпуз: { $words }. Төмөндөн тандаңыз же жазыңыз, мисалы: мекеме, басма сөз, саякатчы.
announce-error-link = { $words } — шилтеме эмес. Даректи толук жазыңыз, башында https болсун.
announce-error-words = Түшүнгөн жокпуз: { $words }
announce-error-statement =
    { $problem ->
        [order] Муну бул түрдө жарыялоого болбойт: аягы башталышынан эрте. Эки күндүн кайсынысы туура эмес?
        [ahead] Муну бул түрдө жарыялоого болбойт: бул күн али келе элек, аны азырынча эч ким айта да, көрө да алмак эмес.
        [late] Муну бул түрдө жарыялоого болбойт: айтылгандан кийин көрүлгөн болуп жатат. Эки күндүн кайсынысы туура эмес?
        [elsewhere] Муну бул түрдө жарыялоого болбойт: бул бекетте андай пост жок же ал ошол өлкөгө алып барбайт.
       *[other] Муну бул түрдө жарыялоого болбойт: бир жооп туура келбейт ({ $field }).
    }

## Privacy

privacy-kept = Сакталат: чаттын номери, тил, жазылуулар, сапар күндөрү, эмнени бир жолу билдирүү керектиги, кайсы кеңештерди көргөнүңүз.
privacy-why = Эмне үчүн: сиздин тилиңизде жооп берүү жана сиз сураган билдирмелерди жөнөтүү үчүн.
privacy-receipts = Сизге кайсы билдирмелер жөнөтүлгөнү { $days } күн сакталат: оңдолгон кабар сизге жетиши үчүн.
privacy-counted = Канча жазганыңыз эң көп бир сутка сакталат.
privacy-last = Акыркы суроодо кайсы бекет, тема, ким жана убакыт жөнүндө сураганыңыз { $minutes } мүнөт сакталат, бекеттин өзү гана { $hours } саат: сөздү улап сурай алышыңыз үчүн. Сөздөрүңүз сакталбайт.
privacy-letters = Редакторлорго жазсаңыз, кат кайсы чаттан келгени { $days } күн сакталат: алар жооп бере алышы үчүн. Сиздин ким экениңизди алар көрбөйт.
privacy-reports = Бекеттен кабар берсеңиз, ал 90 күн атыңызсыз, чатыңыздын номерисиз сакталат, андан кийин саны гана калат. Так убактысы үч саат сакталат. Атыңыздын ордуна код турат: аны өзүнчө сакталган ачкычыбыз менен гана түзсө болот. Ага кошуп биринчи жазган күнүңүздү сактайбыз. Редактор кабарды алып сала алат.
privacy-how-long = Калганы сиз өчүргөнчө же ботту бөгөттөгөнчө сакталат.
privacy-own = Паспорттун өлкөсү, унаа жана шаар /settings бөлүмүндө көрсөтсөңүз гана, ал жерден алып салганга чейин сакталат; алар жеке чатыңызда гана эске алынат.
privacy-not-kept = Сакталбайт: атыңыз, жазган билдирүүлөрүңүз, турган жериңиз.
privacy-counts = Жооп таппасак, темасы, өлкөсү жана айы гана саналат: ким, кандай сөз менен сураганы сакталбайт.
privacy-editors = Редакторлор жарыялаган кулактандыруулар да сакталат, бүтпөгөн каралама бир саат, аларга кайсы каттар көрсөтүлгөнү { $days } күн сакталат.
privacy-nobody = Эч кимге берилбейт.
privacy-commands = Көрүү: /export. Өчүрүү: /forget
export-caption = Бул чат тууралуу сакталгандын баары
forget-ask = Бул чаттын бардык маалыматы өчүрүлсүнбү? Кайра калыбына келтирүүгө болбойт.
forget-done = Өчүрүлдү: тил, жөндөөлөр, жазылуулар, сапар күндөрү.
forget-not = Эч нерсе өчүрүлгөн жок.
button-yes = Ооба
command-privacy = Сиз тууралуу эмнелер сакталат
command-export = Маалыматыңыздын көчүрмөсүн алуу
command-forget = Бардык маалыматыңызды өчүрүү

## What to check first, for editors: /stale

data-review-in-vain = Акыркы үч айда эң көп суралып, бизде маалымат жок нерселер
data-review-in-vain-line = { $what }: { $count }
data-review-sources = Окулбай жаткан же көптөн бери жаңырбаган булактар
data-review-source-fails = { $date } күнүнөн бери окулбайт: { $why }
data-review-source-silent = { $date } күнүнөн бери жаңы жазуу жок
data-review-silent = Акыркы кабарлар, эң эскиси биринчи
data-review-due = Мөөнөтү жакындаган пландар жана сынамык режимдер
data-review-disputes = Булактар ар башкача айткан жерлер
data-review-unlinked = Шилтемеси жок кабарлар
data-review-nothing = эч нерсе жок
data-review-more = … дагы { $count }: npm run data:age
data-review-line = { $crossing }: { $what }
data-review-heard = { $date } ({ $ago }) — { $state }, { $sure }
data-review-never = кабар жок — { $state }, { $sure }
data-review-fact = { $fact } ({ $who }, { $date })
data-review-dispute = { $counts }; каршы кабар: { $against }
data-review-plan =
    { $what ->
        [begins] пландалган башталышы: { $date }
       *[ends] пландалган аягы: { $date }
    }
data-review-passed = { $plan }, андан бери кабар жок

# The page
# For the keyboard: past the head of the page.
page-skip = Негизги бөлүккө өтүү
# For those who listen: the row of languages.
page-languages = Тилдер
# Above the box for a question.
page-question = Бекет же сапар тууралуу сураңыз
# The button beside it.
page-ask = Суроо берүү
# A button under a card: the same crossing on our page.
button-page = Баракты ачуу
page-not-found = Мындай барак жок.
page-too-long = Суроо өтө узун. Кыскараак сураңыз.
# The season or the hours of a crossing, with the date of their source: all year (8 September 2025).
standing = { $facts } ({ $date }).
# Pictures
picture-button = 🖼 Сүрөт
picture-button-day = 🖼 Күндүк иштөө убактысы
picture-button-map = 🖼 Чек ара картасы
picture-season = Качан ачык болгон: жылдар жана айлар
picture-season-bars = Тилкелер ошол айда канча жыл ачык болгонун көрсөтөт. Астында канча жыл боюнча маалымат бар экени турат.
picture-record =
    { $state ->
        [open] ачык
        [closed] жабык
       *[unknown] бош: маалымат жок
    }
picture-day = { $day }: иштөө убактысы
picture-through = Эки тарап тең ачык
picture-clock = { $country } убактысы
picture-hours =
    { $state ->
        [open] ачык
       *[unknown] убактысы белгисиз
    }
picture-map = Убакыт: { $time }
picture-map-places = Ушул чек арадагы бекеттер
picture-map-rough = Бекеттердин орду болжолдуу. Чек ара сызыктары: Natural Earth.
picture-map-missing = Орду белгисиз: { $crossings }
picture-weekday =
    { $weekday ->
        [1] дүй
        [2] шей
        [3] шар
        [4] бей
        [5] жум
        [6] ишм
       *[7] жек
    }
picture-week = Адатта канча күтүшөт (саат:мүнөт), { $whom }
picture-week-from = { $count } жолоочунун айтканы боюнча.
picture-sources = Булактар: { $sources }
picture-made = Otkel боту, { $date }
picture-failed = Сүрөт чыкпай калды. Жооп жогоруда сөз менен жазылган.
picture-none = Бул тууралуу сүрөт тартканга маалымат жетпейт.
# Календарлар жана ленталар
# Titles of events.
calendar-opens = { $crossing } ачылат
calendar-closes = { $crossing } кийинки сезонго чейин жабылат
calendar-closed = { $crossing } жабык
# Days on which a holiday or works may change the hours.
calendar-warned = { $crossing } кандай иштей турганын алдын ала тактап алыңыз
# Under them, each a sentence.
calendar-cancelled = Бул мындан ары күчүндө эмес.
calendar-tentative = Бул күтүлүүдө, бирок так эмес.
# Doubt: the moment ends in the names of clocks, which take no ending.
calendar-from = Башталышы: { $moment }.
calendar-until = Аягы: { $moment }.
calendar-no-end = Качанга чейин экенин эч ким айткан жок.
# The title of a watched day in a calendar.
calendar-trip = Чек арадан өтүү, { $crossing }
calendar-trip-ask = Жолго чыккан күнү кайра сураңыз.
# Over the file that is sent to a chat.
trip-calendar = Календарыңызга: { $date }, { $crossing }.
# The button that sends it.
button-calendar = Календарыма
# The title of the news of all crossings.
feed-title = Чек ара бекеттери: эмне жарыяланды
# Before the title of a piece of news that is over.
feed-retracted = Кайтарып алынды: { $news }
feed-corrected = Оңдолду: { $news }
feed-updated = Эскирди: { $news }
# A piece of news: Karkyra – Kegen: closed from 7 January.
feed-news = { $crossing }: { $fact }
