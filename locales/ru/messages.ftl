language-name = Русский

## States. The first words of a card, in bold, after the sign 🟢 🟡 🔴 ⚪ and before the name of the crossing

state-open = Открыт
state-limited = Открыт с ограничением
state-closes-soon = Открыт, скоро закроется
state-citizens-only = Открыт только для граждан двух стран
state-lorries-only = Открыт только для грузовиков
state-pedestrians-only = Открыт только для пешеходов
state-trains-only = Только поезда
state-only =
    { $only ->
        [citizens] Только граждане двух стран
        [train] Только поезда
        [truck] Только грузовики
       *[foot] Только пешеходы
    }
state-only-then = { $only }: { $state }
state-closed = Закрыт
state-closed-now = Сейчас закрыт
state-closed-season = Закрыт до следующего сезона
state-closed-temporarily = Временно закрыт
state-closed-foreigners = Закрыт для граждан других стран
state-closed-traffic =
    { $traffic ->
        [foot] Закрыт для пешеходов
        [bicycle] Закрыт для велосипедов
        [motorcycle] Закрыт для мотоциклов
        [car] Закрыт для легковых машин
        [bus] Закрыт для автобусов
        [truck] Закрыт для грузовиков
       *[train] Закрыт для поездов
    }
state-road-post = Автомобильный пункт
state-unknown = Неизвестно
# Asked for another day: what is expected, or what was
state-should-be-open = Должен быть открыт
state-should-be-closed = Должен быть закрыт
state-was-open = Был открыт
state-was-closed = Был закрыт
# Open by the rule, against the record
state-doubted = Неясно, открыт ли
state-doubted-then = Неясно, будет ли открыт
state-doubted-past = Неясно, был ли открыт
# The same words inside a sentence, after a colon
state-word =
    { $state ->
        [open] открыт
        [closed] закрыт
       *[unknown] неизвестно
    }

## How sure, and who says so

certainty =
    { $sure ->
        [confirmed] Подтверждено
        [announced] Объявлено
        [likely] Вероятно
        [typical] Обычно так, не подтверждено
       *[unsure] Нет подтверждённых данных
    }
certainty-source = { $sure }. Источник: { $who }, { $date }
certainty-alone = { $sure }.
trust-step = { $sure }: { $fact } ({ $who }, { $date })
trust-rest =
    { $says ->
        [hours] Часы работы
        [season] Сезон
        [admits] Кого пропускают
        [closed] О закрытии сообщает
        [opens] Об открытии сообщает
        [closes] О закрытии сообщает
        [queue] Об очереди сообщает
        [warning] Предупреждает
       *[works] О работе сообщает
    }: { $who }, { $date }
source = Источник: { $who }, { $date }
date-none = без даты
last-heard = Последние сведения: { $date } ({ $ago })
last-heard-lately = Последние сведения: { $date }
# Насколько старо слово, на котором держится состояние или часы, в первой строке
heard-as-of = по сведениям { $year } г.
hours-as-of = часы по сведениям { $year } г.
# What a guide without a date says, where it contradicts the answer; the second sentence follows when it is overtaken
conflict-guide =
    ⚠️ { $count ->
        [one] В путеводителе без даты ({ $who })
       *[other] В путеводителях без даты ({ $who })
    }: { $facts }.
conflict-outdated = Это устарело.
conflict = ⚠️ Источники расходятся. { $who }, { $date }: { $facts }.
card-in-doubt = ⚠️ Под сомнением, редакторы перепроверяют: { $fact }
warning = ⚠️ Предупреждение. { $dates }: { $text } ({ $who }, { $date })

## What and until when

closes = Закроется: { $clocks }
opens = Откроется: { $clocks }
opens-tomorrow = Откроется завтра: { $clocks }
# After this moment nobody knows
known-until = Известно, что открыт до { $until }; дальше неизвестно
known-through = Известно, что открыт { $until } включительно; дальше неизвестно
time-left = Осталось: { $left }
time-until-opening = До открытия: { $wait }
window-today = Сегодня открыты обе стороны: { $window }
window-that-day = Часы работы в этот день: { $hours }
closed-all-day = Закрыт весь этот день
asked-moment = Дата: { $weekday }, { $date }, { $clocks }
asked-day = Дата: { $weekday }, { $date }
asked-days = { $days }
asked-month = Месяц: { $month }

# Above a card: words of time that were not understood, days that do not exist, and what is answered instead
moment-unread = ⚠️ Мы не поняли, о каком времени вопрос: «{ $words }».
moment-no-day = ⚠️ Такого дня нет: { $date }. В этом месяце { $last } дней.
moment-no-day-that-year = ⚠️ В { $year } году нет { $date }. Следующее будет в { $exists } году.
# 1 December is a Tuesday, not a Monday
moment-other-weekday = ⚠️ { $date } — это { $weekday }, а не { $said }.
moment-no-hour = ⚠️ Такого времени не бывает: { $said }.
moment-no-holiday = ⚠️ Когда будет { $holiday }, мы пока не знаем.
# What was left out and taken from the question before: "Ak-Jol – Korday, 31 December:"
follow-up = { $taken }:
moment-for-now = Отвечаем на сейчас:
moment-for-day = Отвечаем на { $date }:
moment-about = { $holiday } ожидается примерно { $date }. Точный день ещё не объявлен.
# A span of days: all of it alike, or one line for each part of it
span-whole =
    { $dates }: { $state ->
        [open] всё это время должен работать
        [works] должен работать; в какие часы, неизвестно
        [closed] всё это время должен быть закрыт
       *[unknown] на всё это время сведений нет
    }
# Of a time that is gone: nobody told of it, or it was shut for a part of it
past-untold = { $dates }: как было тогда, нам никто не сообщал, о закрытии сведений нет.
span-part-past =
    { $dates }: { $state ->
        [open] по правилу был открыт
        [closed] был закрыт
       *[unknown] неизвестно
    }
span-doubted = { $dates }: неясно.
span-part =
    { $dates }: { $state ->
        [open] должен работать
        [closed] должен быть закрыт
       *[unknown] неизвестно
    }
# An hour that comes twice a day, and nobody said which: the later one
moment-other-alike =
    { $halves ->
        [unsaid] Утром или вечером, не сказано. Если вы про { $clocks }, ответ тот же.
       *[said] Если вы про { $clocks }, ответ тот же.
    }
moment-other-differs =
    { $state ->
        [open] Если вы про { $clocks }: тогда должен быть открыт.
        [closed] Если вы про { $clocks }: тогда должен быть закрыт.
       *[unknown] Если вы про { $clocks }: как будет тогда, неизвестно.
    }

## Hours

hours = Часы работы: { $hours }
side-hours = { $side }: { $hours }
hours-always = круглосуточно
hours-daylight = в светлое время суток (часы не названы)
hours-unknown = неизвестно
hours-off = закрыто
hours-until = до { $end }, время открытия неизвестно
hours-from = с { $start }, время закрытия неизвестно
hours-break = { $hours }, перерыв { $break }
hours-sunrise = восход
hours-sunset = закат
hours-on-days = { $days } { $hours }
hours-by-clock = { $hours } ({ $clock })
hours-own-clock = { $hours } (каждая сторона по своему времени)
# Stands after hours whose source does not say whose clock it means
clock-missing = { $hours } (чьё время — не указано)

## Season

season-usual = Обычный сезон: { $months }
season-all-year = весь год
season-no-date = { $year } год: дату открытия пока не сообщили.
season-past-years = По опыту прошлых лет, не подтверждено.
edge-opens = Может открыться в эти дни.
edge-closes = Может закрыться в эти дни.
edge-opens-then = Может открыться в те дни.
edge-closes-then = Может закрыться в те дни.
edge-opened = Дни открытия в прошлые годы: { $dates }
edge-closed = Дни закрытия в прошлые годы: { $dates }
edge-no-word = В этом году сообщений пока нет.

## Closures

reason = Причина: { $cause }
cause =
    { $cause ->
        [weather] погода
        [road] состояние дороги
        [epidemic] эпидемия
        [unrest] беспорядки
        [holiday] праздник
        [repair] ремонт
        [agreement] решение двух стран
        [hours] нерабочее время
        [season] вне сезона
       *[other] другая причина
    }
closed-since = Закрыт { $from }
closed-at = Закрыт { $from }, { $clocks }
closed-rough = Когда закрылся: { $date }
closed-dates = Закрыт { $dates }
closed-every-year = Закрыт каждый год: { $dates }
halt-at = Открыт до { $until }, затем временно закроется.
halt-from = { $from } временно закрыт.
hours-since = { $from } новые часы работы: { $hours }.
hours-at = { $moment } — новые часы работы: { $hours }.
season-last-day = Сегодня открыт последний день в этом сезоне.
season-ends-at = Закроется { $on }, { $clocks }
season-may-end = Может закрыться на сезон раньше обычного.
reopening-planned = Открытие по плану: { $date }. Это план, а не обещание.
reopening-certain = Откроется снова: { $date }
reopening-no-date = Дату открытия не сообщили.
reopening-usual = Обычно открывается { $on }
reopening-was-due = Планировали открыть { $on }. Открыли ли, нам не сообщали.
reopening-was-due-at = Планировали открыть: { $moment }. Открыли ли, нам не сообщали.
reopening-no-word = С тех пор сообщений нет.
reopening-either = Может быть открыт или всё ещё закрыт.
reopening-untold = По последним сведениям закрыт; что открылся, никто не сообщал.
reopening-not-yet = Что к этому времени откроют, никто не подтвердил.
# Only travellers or guides told of the closure
closure-unofficial = Говорят, что закрыт, но так сообщают только путешественники или путеводители.

## Unknown, and what is known instead

# An event is dated only to a month or "about": which side of it the moment is on cannot be told
rough-date = Точная дата неизвестна: { $fact }
no-hours = Часы работы неизвестны.
# What a traveller or a guide told of hours that nobody fixed; a line for each side follows
hours-told = { $who } ({ $date }) называет такие часы, не подтверждено:
what-is-known = Что известно:
known-works = • Последнее сообщение о работе: { $date } ({ $who })
known-hours = • { $side }: { $hours }
known-season = • Сезон: { $months }
works-hours-unknown = Работает; часы работы неизвестны.
works-daylight = Рассчитывайте только на светлое время суток.
near-dark = К этому времени темно или почти темно: на проход не рассчитывайте.
travellers = путешественники
command-report = Написать, что на границе: /report Кордай
report-ask = Что вы видели на пункте { $crossing }?
report-passed = Уже прошли
report-waiting = Стою в очереди
report-shut-here = Закрыто
button-trip-passed = Прошли
button-trip-shut = Было закрыто
button-trip-stayed = Не поехали
trip-stayed = Понятно. Ничего не записали.
report-which-hour = Около какого часа это было? По времени той стороны, откуда вы ехали.
report-told-of-day = Об этом дне вы уже рассказали. Спасибо.
report-how-long = Сколько это заняло?
report-how-long-yet = Сколько вы уже стоите?
report-which-way = В какую сторону и на чём?
report-write = Напишите пункт: /report { $crossing }
report-thanks = Спасибо. Сообщение будет видно три часа и поможет тем, кто едет.
report-thanks-past = Спасибо. По таким ответам видно, сколько обычно ждут в этот час.
report-thanks-past-shut = Спасибо. Редакторы об этом узнают.
report-through = Уже прошли
report-take-back = Отозвать
report-undone = Удалено.
report-gone = Этого сообщения уже нет.
report-too-soon = Вы только что писали об этом пункте. Можно снова через полчаса.
report-too-many = Сегодня от вас уже шесть сообщений, больше нельзя.
report-not-taken = Сейчас сообщения не принимаем.
report-too-long = Это больше суток. Принимаем до 24 часов.
report-only-now = Сообщить можно о том, что вы видите сейчас или видели за последние три часа.
report-proposal = Записать? { $crossing }, { $what }. В какую сторону и на чём?
report-asked = Это вопрос
report-told-passed = прошли за { $wait }
report-told-waiting = стоите уже { $wait }
report-told-since = стоите с { $time } (время той стороны, откуда едете)
report-told-shut = закрыто
report-while-closed = Официальный источник говорит, что закрыто. Ваше сообщение покажем рядом, ответ от него не изменится.
report-while-known-closed = По нашим данным, сейчас закрыто. Ваше сообщение покажем рядом, ответ от него не изменится.
report-forwarded = Пересланные слова мы не записываем как сообщение с места.
report-which = На каком пункте пропуска?
report-send-place = Вы сейчас у пункта пропуска? Пришлите геопозицию: такому сообщению доверяем больше. Геопозицию не храним.
report-at-gate = Отметили: вы у пункта пропуска. Геопозицию не храним.
report-far-from-gate = Вы далеко от пункта { $crossing }. Сообщение останется без геопозиции, её мы не храним.
report-ask-through = { $crossing }: вы уже прошли?
reports-none = За сутки сообщений нет.
reports-title = Сообщения за сутки
reports-line = { $number }. { $crossing }: { $what }, { $ago } ({ $scope })
reports-heard-shut = Человек пишет, что закрыто: { $crossing } ({ $scope })
reports-heard-was-shut = { $crossing }, { $date }: человек пишет, что было закрыто ({ $scope })
button-strike = Убрать { $number }
button-silence = Не слушать { $number }
report-struck = Убрано.
report-silenced-done = Убрано; больше от этого человека ничего не берём, и он об этом не узнает.
report-one = Один человек ждал { $wait }, сообщил { $ago } ({ $scope }).
report-one-still = Один человек стоит уже { $wait } и ещё не прошёл, сообщил { $ago } ({ $scope }).
report-two = Двое ждали { $first } и { $second }; последний сообщил { $ago } ({ $scope }).
report-several =
    { $count ->
        [one] { $count } человек за три часа ждал от { $shortest } до { $longest }; последний сообщил { $ago }: { $wait } ({ $scope }).
        [few] { $count } человека за три часа ждали: меньше всех { $shortest }, дольше всех { $longest }; последний сообщил { $ago }: { $wait } ({ $scope }).
       *[other] { $count } человек за три часа ждали: меньше всех { $shortest }, дольше всех { $longest }; последний сообщил { $ago }: { $wait } ({ $scope }).
    }
report-many = За три часа написали { $count }: половина ждала не дольше { $median }, меньше всех { $shortest }, дольше всех { $longest }; последний сообщил { $ago }: { $wait } ({ $scope }).
report-still = { $wait } и ещё стоит
report-far = Один назвал { $wait }, у остальных совсем другое время.
report-far-same =
    { $count ->
        [one] { $count } человек назвал { $wait }, у остальных совсем другое время.
        [few] { $count } человека назвали { $wait }, у остальных совсем другое время.
       *[other] { $count } человек назвали { $wait }, у остальных совсем другое время.
    }
report-far-some =
    { $count ->
        [one] { $count } человек назвал совсем другое время: самое малое { $shortest }, самое большое { $longest }.
        [few] { $count } человека назвали совсем другое время: самое малое { $shortest }, самое большое { $longest }.
       *[other] { $count } человек назвали совсем другое время: самое малое { $shortest }, самое большое { $longest }.
    }
report-usual =
    { $count ->
        [one] В этот час половина из { $count } человека ждала не дольше { $wait } ({ $scope }).
       *[other] В этот час половина из { $count } человек ждала не дольше { $wait } ({ $scope }).
    }
overview-queue = Люди ждали: { $names }.
overview-queue-one = { $name } { $wait }
alternatives-quicker = По словам людей, быстрее через { $name }: там { $wait }, здесь { $here } ({ $scope }).
report-all-new = Раньше нам не писали.
report-new =
    { $count ->
        [one] { $count } из них пишет нам впервые.
       *[other] { $count } из них пишут нам впервые.
    }
report-shut =
    { $count ->
        [one] { $count } человек говорит, что закрыто; сообщил { $ago }.
        [few] { $count } человека говорят, что закрыто; последний сообщил { $ago }.
       *[other] { $count } человек говорят, что закрыто; последний сообщил { $ago }.
    }
report-says-shut = закрыто
report-each = • Путешественник, { $ago }: { $what } ({ $scope })
no-evidence = Об этом пункте пока ничего не известно.
no-evidence-then = О том времени ничего не известно.
trial-ended = Пробный режим закончился { $on }.
trial-nothing-newer = Новый режим не объявляли.
trial-hours = Во время пробного режима: { $hours }
trial-before = До этого: { $hours }
admits-unconfirmed = Возможно, для вас закрыт: кого пропускают, не подтверждено.
no-rails = О железнодорожном переходе здесь мы ничего не знаем: спросите на вокзале.

## Limits: who may pass and who may not

citizens-only = Проходят только граждане { $countries }
not-admitted = Не проходят: { $traffic }
# A source names others alone, long ago: whether these may pass is only a usual pattern
perhaps-not-admitted = Не подтверждено, что проходят: { $traffic }
traffic =
    { $traffic ->
        [foot] пешеходы
        [bicycle] велосипеды
        [motorcycle] мотоциклы
        [car] легковые машины
        [bus] автобусы
        [truck] грузовики
       *[train] поезда
    }
# "Citizens of other countries, toward Kazakhstan: closed"
limit =
    { $whom }: { $state ->
        [open] проход открыт
        [closed] проход закрыт
       *[unknown] неизвестно
    }
whom-citizens = граждане двух стран
whom-foreigners = граждане других стран
whom-country = граждане { $country }
# A country whose name we have only as it is called
whom-citizenship = гражданство – { $country }
whom-toward = в сторону { $country }

## What to do

advice-mild = Уточните перед выездом.
advice-firm = Не выезжайте, не уточнив.
advice-road = Перед ночной или зимней поездкой проверьте дорогу.
advice-queue = На очередь заложите { $minutes } мин.
advice-future = Это может измениться. Проверьте ещё раз накануне.
advice-ask = Уточнить можно здесь:
ask-carriers = Спросите у водителя или на вокзале.
ask-operator = Спросите у мобильного оператора.
ask-insurer = Спросите в страховой компании.
ask-bank = Сначала спросите банк, у которого машина в залоге.
ask-embassy-there = До поездки уточните в посольстве страны, в которую едете.
ask-migration = Уточнить можно в миграционной службе { $of }.
ask-consulate =
    { $count ->
        [1] Уточнить можно в консульстве { $of }.
       *[other] Уточнить можно в консульствах { $of }.
    }
fare-unknown = Сколько стоит именно эта поездка, мы не знаем.

## Why this answer: one heading, then two lines for each word of the ledger

evidence-heading = Почему такой ответ
evidence-role =
    { $verdict ->
        [decides] ✅ Взято за основу
        [agrees] ➕ Совпадает
        [contradicts] ⚠️ Противоречит
        [ahead] 🗓 Предстоит
        [limits] 🚧 Ограничивает
        [aside] 🔎 Также известно
        [replaced] ⌛ Заменено
        [past] 🕘 В прошлом
       *[outdated] ⌛ Устарело
    }
source-kind =
    { $kind ->
        [authority] Ведомство
        [press] Пресса
        [carrier] Перевозчик или турфирма
        [traveller] Путешественник
       *[guide] Путеводитель
    }
# A name that somebody typed in another alphabet
name-typed = «{ $name }»
evidence-fact = { $verdict }: { $fact }
evidence-source = { $kind }: { $who }, { $date }
evidence-link = ссылка
evidence-rule = Решает самое надёжное из свежих сообщений.
evidence-doubt = Новые сообщения расходятся с официальными, поэтому доверия к ответу чуть меньше.
evidence-nothing = Источников об этом у нас нет.
evidence-left-out = Ещё более ранних сообщений: { $count }
# Facts, as they follow a verdict and a colon
fact-works = пункт работал
fact-works-on = пункт работал { $on }
fact-queue = ожидание: { $minutes } мин
fact-queue-vehicles = машин в очереди: { $vehicles }
fact-queue-seen = очередь
fact-opening-planned = открытие по плану { $dates }
fact-closing-planned = закрытие по плану { $dates }
fact-closed = временно закрыт { $dates }
fact-closed-rough = временно закрыт, { $dates }
fact-closed-yearly = закрыт каждый год: { $dates }
fact-because = { $fact } ({ $cause })
fact-from = { $from }
fact-span = { $from } { $until }
fact-everyone = проходят граждане всех стран
fact-citizens = проходят только граждане двух стран
fact-admitted = проходят: { $traffic }
fact-of = { $whom } — { $fact }

## Details by topic

topic =
    { $topic ->
        [documents] Документы
        [procedure] Порядок прохода
        [customs] Таможня и вещи
        [vehicles] Машина и страховка
        [trucks] Грузовики
        [road] Дорога
        [transport] Транспорт
        [services] Услуги
        [exchange] Обмен валюты
        [connectivity] Связь и интернет
        [waits] Время ожидания
        [peaks] Когда много людей
        [safety] Безопасность
        [languages] Языки
        [accessibility] Доступная среда
        [planning] Планирование
        [about] О пункте
       *[history] История
    }
# Before a direct answer. No short text of the data may begin with the first two.
verdict =
    { $verdict ->
        [yes] Да
        [no] Нет
       *[depends] По-разному
    }
details-nothing = Об этом у нас пока ничего нет.
details-source = Источник: { $sources }
details-disputed = ⚠️ Источники об этом расходятся.
details-emergency = Экстренные телефоны · { $country }
details-number = { $number } — { $meaning }
details-cut = Остальное не помещается в одно сообщение.

## Прямой ответ: одно предложение на сам вопрос, прежде всего остального

direct-verdict = { $verdict }. { $answer }
direct-nothing = У нас ничего нет про { $subject }.
# Things that mean nothing to us, as they were written
direct-nothing-such = У нас ничего нет про «{ $words }».
direct-nothing-here = У нас ничего нет про { $subject } на пункте { $crossing }.
# In a country
direct-nothing-in = У нас ничего нет про { $subject } { $inside }.
direct-unread = Мы не поняли часть вопроса: «{ $words }».
direct-unread-aside = Этого мы не учли: «{ $words }».
# О чём вопрос, после «про»
subject =
    { $key ->
        [documents] документы
        [documents-visa] визы
        [documents-eta] электронное разрешение на поездку
        [documents-stay] срок пребывания
        [documents-overstay] превышение срока пребывания
        [documents-passport] паспорта
        [documents-id-card] удостоверения личности
        [documents-children] документы детей
        [documents-registration] регистрацию
        [documents-entry-ban] запрет на въезд
        [documents-border-zone] пропуск в пограничную зону
        [customs] таможню
        [customs-food] продукты
        [customs-alcohol-tobacco] алкоголь и табак
        [customs-medicine] лекарства
        [customs-cash] провоз наличных
        [customs-fuel] провоз топлива
        [customs-animals] животных
        [customs-drone] дроны
        [customs-goods] товары
        [vehicles] автомобили
        [vehicles-papers] документы на машину
        [vehicles-licence] водительские права
        [vehicles-stay] срок пребывания машины
        [vehicles-insurance] страховку машины
        [vehicles-power-of-attorney] доверенность на машину
        [vehicles-rental] прокатные машины
        [vehicles-fines] штрафы
        [vehicles-tolls] платные дороги
        [trucks] грузовики
        [trucks-queue] электронную очередь
        [trucks-waits] очередь грузовиков
        [trucks-limits] ограничения для грузовиков
        [transport] транспорт
        [transport-bus] автобусы
        [transport-minibus] маршрутки
        [transport-taxi] такси
        [transport-train] поезда
        [procedure] порядок прохождения
        [procedure-luggage] досмотр багажа
        [fees] плату за переход границы
        [road] дорогу
        [services] услуги
        [services-fuel] заправки
        [services-sleep] ночлег
        [holidays] праздники
        [news] новости
        [weather] погоду
        [distance] расстояние
        [way] путь
        [exchange] деньги и обмен
        [connectivity] связь и интернет
        [accessibility] условия для людей с инвалидностью
        [safety] безопасность
        [safety-bribes] поборы
        [languages] языки
        [contacts] телефоны
        [clocks] разницу во времени
        [waits] очереди
        [waits-peaks] часы пик
        [waits-now] очередь сейчас
        [waits-usual] обычное ожидание
        [history] историю
        [planning] планирование
        [about] этот пункт
        [admits] то, кого пропускают
        [hours] часы работы
        [season] сезон
        [controlled-drugs] сильнодействующие лекарства
        [medical-device] медицинские приборы в теле и на теле
        [passport-damaged] повреждённый документ
        [passport-photo] старое фото в паспорте
        [pledged-car] машину в залоге или в лизинге
        [car-certificate] машину без техпаспорта
        [broken-car] буксировку сломанной машины
        [remains] перевозку умершего
        [plants] растения и семена
        [jewellery] украшения
        [tir] книжки МДП (TIR)
        [weights] предельный вес и нагрузка на ось
        [carrier-permits] разрешения иностранным перевозчикам
        [oversize] негабаритный груз
        [who-books] то, кому нужна запись в электронную очередь
        [other-animals] других животных
        [medicines] это лекарство
        [weapons] оружие
        [doctor] врача на посту
        [embassy] посольства
        [person-missing] людей, с которыми нет связи
        [person-held] задержанных на посту
        [thing-left] забытые вещи
        [between-posts] расстояние между постами
        [gas-bottle] газовые баллоны
        [road-line] дорожную справочную
        [out-of-turn] проход без очереди
        [left-behind] отставших от автобуса
        [turned-back] то, почему разворачивают
        [complaint] жалобы
        [passport-lost] потерю документов
        [train-checks] проверку в поезде
        [registration-exit] регистрацию при выезде
        [own-car] документы на свою машину
        [return-ticket] обратный билет, бронь жилья и деньги на поездку
        [name-differs] разное написание имени
        [health-papers] тесты и прививки
        [new-road] новую дорогу
        [conscript] военный билет и выезд в призывном возрасте
        [car-gear] то, что должно быть в машине
        [watch] перевод часов
        [queue-camera] камеры с видом на очередь
        [phone-check] то, смотрят ли телефоны
        [fingerprints] отпечатки пальцев и биометрию на границе
        [criminal-record] въезд с судимостью
        [guards] тех, кто на посту
        [queue-end] то, когда кончится очередь
        [shift-change] пересменка
        [refused] то, почему кого-то не впустили
        [photography] съёмку на посту
        [seized] то, что забрала таможня
        [vet-papers] ветеринарные документы
        [uninsured] езду без страховки
        [officer-powers] то, что вправе делать пограничники и таможня
        [system-down] сбой системы на посту
        [card-kept] карту, которую не вернул банкомат
        [past-queue] тех, кто предлагает провести без очереди
        [hitchhiking] автостоп
        [stateless] лиц без гражданства и их проездные документы
        [migration-card] миграционную карту
        [medical-insurance] медицинскую страховку
        [resident] пребывание тех, кто там живёт, учится или работает
        [border-run] выезд и новый въезд ради срока
        [arrival-day] то, считается ли день въезда
        [e-visa] электронную визу
        [carnet] карнет (Carnet de Passages)
        [read-online] то, что пишут в интернете
        [visa-held] визу, которая у вас есть
        [on-visa] визу, которая у вас есть
        [blank-pages] чистые страницы в паспорте
        [vapes] вейпы
        [phone-register] регистрацию телефона
        [fuel-price] цену топлива
        [toll-paying] то, как оплатить платную дорогу
        [inherited-car] машину умершего владельца
        [bus-waits] то, ждёт ли автобус пассажиров
        [passport-stamp] штампы в паспорте
        [passport-unfit] просроченный или повреждённый документ
        [electronic] документы в телефоне и копии
        [helpers] людей, которые обещают провести за деньги
        [rate] курс валют
        [transit-plates] машины на транзитных номерах
        [birth-paper] свидетельство о рождении
        [roaming] роуминг
        [passport-validity] срок действия паспорта
        [passport-needed] то, какой паспорт нужен
        [consent] согласие родителей
        [two-passports] два паспорта
        [by-air] товары самолётом и из дьюти-фри
        [bus-luggage] багаж в автобусе
        [without-parents] ребёнка без родителей
        [exit-debts] выезд с долгом, алиментами или запретом суда
        [speeding] скорость, радары и штрафы за превышение
        [right-hand] правый руль
        [camper] автодома
        [green-card] зелёную карту
        [fines-on-exit] выезд с неоплаченным штрафом
        [eta-term] срок QazETA
        [visa-time] срок оформления визы
        [visa-there] визу прямо на посту
        [transit-visa] транзитную визу
        [currency] деньги страны
        [days-off] выходные дни
        [announcing] то, где объявляют о закрытиях
        [other-post] какой пункт выбрать вместо него
        [stay-longer] то, как остаться дольше срока
        [fines-on-entry] въезд с неоплаченным штрафом
        [paper-language] язык документа
        [fast-track] платный проход без очереди
        [tint] тонировку
        [money-there] то, где поменять или снять деньги
        [sim-sale] то, где купить SIM-карту
        [elderly] то, пропускают ли пожилых вперёд
        [cart] гужевой транспорт
        [seal] сорванную таможенную пломбу
        [booking-moved] перенос места в очереди
        [pregnancy] поездку во время беременности
        [danger] то, насколько там безопасно
        [crime] то, насколько там безопасно
        [road-now] состояние дороги сейчас
        [waiting-there] очередь сейчас
        [other-way] другие пункты
        [quietest] то, когда меньше людей
        [registration-term] срок регистрации
        [fare] цену проезда
       *[status] это
    }
# Спросили, какой пост на той стороне
over-against = Напротив поста { $first } ({ $one }) стоит { $second } ({ $other }).
# Спросили, как сейчас, а никто не сообщал
waits-now-unknown = Какая очередь сейчас, сегодня нам никто не сообщал.
waits-now-yours = Спасибо: кроме вас, сегодня об очереди нам никто не сообщал. Чтобы узнали и другие, отправьте: /report { $crossing }
waits-known = Обычно ждут { $usual }.
waits-known-worst = Обычно ждут { $usual }, в худшем случае { $worst }.
# О спрошенном часе никто не сообщал; что известно о другом времени, стоит дальше
hour-unsaid = Есть ли в это время { $subject }, мы не знаем.
# What was asked and nobody has told us: said before what is known beside it
unsaid =
    { $what ->
        [renewal] Начнётся ли срок заново после выезда и въезда, мы не знаем.
        [renews] Каждый въезд начинает новый срок, но есть предел для всех вместе.
        [renews-not] Выезд и новый въезд срок не обновляют: дни всех поездок складываются.
        [weather] Какая погода, мы не знаем: смотрите прогноз.
        [road] Какая дорога сейчас, нам никто не сообщал.
        [fare] Сколько стоит именно эта поездка, мы не знаем; известна другая.
        [quietest] Когда там меньше всего ждут, нам никто не сообщал.
        [guards] Кто будет на посту и насколько строг, заранее не узнать.
        [queue-end] Когда кончится очередь, заранее не узнать.
        [shift-change] Когда у пограничников пересменка и останавливают ли на неё пропуск, нам никто не сообщал.
        [reason] Почему так, нам никто не сообщал.
        [visa-there] Дают ли визу на сухопутном посту, мы не знаем: спросите в консульстве.
        [transit-visa] О транзитной визе мы ничего не знаем: спросите в посольстве той страны.
       *[price] Сколько это стоит, мы не знаем.
    }
nothing-in-town = { $town }: у нас ничего нет про { $subject }.
rate-unknown = Курс мы не знаем: смотрите на сайте Национального банка или спросите в обменнике.
# О машинах известно, о тех, кто идёт или едет иначе, нет
waits-unlike =
    { $traffic ->
        [foot] Сколько ждут пешком, нам никто не сообщал.
        [bicycle] Сколько ждут на велосипеде, нам никто не сообщал.
       *[motorcycle] Сколько ждут на мотоцикле, нам никто не сообщал.
    }
# Кого и что пропускают, если об этом спросили
admits-yes =
    { $traffic ->
        [foot] Пешком здесь проходят.
        [bicycle] На велосипеде здесь проезжают.
        [motorcycle] На мотоцикле здесь проезжают.
        [car] На машине здесь проезжают.
        [bus] Автобусы здесь проходят.
        [truck] Грузовики здесь проходят.
       *[train] Поезда здесь проходят.
    }
admits-unsaid =
    { $traffic ->
        [foot] Можно ли пройти здесь пешком, ни один источник не говорит.
        [bicycle] О проезде на велосипеде источники молчат; запрета не знаем.
        [motorcycle] О проезде на мотоцикле источники молчат; запрета не знаем.
        [car] Пропускают ли здесь машины, ни один источник не говорит.
        [bus] Пропускают ли здесь автобусы, ни один источник не говорит.
        [truck] Пропускают ли здесь грузовики, ни один источник не говорит.
       *[train] Ходят ли здесь поезда, ни один источник не говорит.
    }
admits-no =
    { $traffic ->
        [foot] Пешком здесь не пройти.
        [bicycle] На велосипеде здесь не проехать.
        [motorcycle] На мотоцикле здесь не проехать.
        [car] На машине здесь не проехать.
        [bus] Автобусы здесь не пропускают.
        [truck] Грузовики здесь не пропускают.
       *[train] Поезда здесь не ходят.
    }
admits-foreigners-yes = Граждан других стран здесь пропускают.
admits-foreigners-unsaid = Пропускают ли здесь граждан других стран, точно нам никто не сообщал.
admits-foreigners-no = Граждан других стран здесь не пропускают.
# Сколько можно пробыть: «Германия: 30 дней без визы в Кыргызстане»
stay =
    { $visa ->
        [none] { $citizens }: без визы { $inside } можно { $days } дн.
        [on-arrival] { $citizens }: виза { $inside } по прибытии на { $days } дн.
        [electronic] { $citizens }: электронная виза { $into } на { $days } дн.
       *[required] { $citizens }: { $into } нужна виза.
    }
stay-per =
    { $visa ->
        [none] { $citizens }: без визы { $inside } можно { $days } дн. из каждых { $per }.
        [on-arrival] { $citizens }: виза { $inside } по прибытии на { $days } дн. из каждых { $per }.
       *[electronic] { $citizens }: электронная виза { $into } на { $days } дн. из каждых { $per }.
    }
stay-most = { $citizens }: без визы { $inside } можно { $days } дн. за один приезд, всего до { $most } из каждых { $per }.
# $is: within or over the term
days-held =
    { $is ->
        [within] { $days } дн. — в пределах срока.
       *[over] { $days } дн. — больше положенного срока.
    }
people-told = { $citizens }:
stay-own = { $country }: своим гражданам виза не нужна.
ban-elsewhere = Действует ли запрет на въезд { $of } также { $inside }, мы не знаем: спросите до поездки.
ban-through = Чтобы проехать транзитом, нужно въехать: запрет { $of } действует и тогда.
stay-unknown = { $citizens }: нужна ли виза { $into }, мы не знаем.
stay-list-unseen = { $citizens }: нужна ли виза { $into }, мы не знаем: список { $count } стран без визы мы целиком не видели.
stay-not-listed = { $citizens }: виза { $into } нужна: в списке { $count } стран без визы этой страны нет.
drive-known = { $town } – { $crossing }: около { $time } на машине.
drive-known-km = { $town } – { $crossing }: { $km } км.
drive-known-both = { $town } – { $crossing }: { $km } км, около { $time } на машине.
# Сколько пунктов границы работает
overview-heading = Граница { $countries }
overview-whom =
    { $traffic ->
        [foot] пешеходов
        [bicycle] велосипедистов
        [motorcycle] мотоциклов
        [car] легковых машин
        [bus] автобусов
        [truck] грузовиков
        [train] поездов
       *[other] машин и пешеходов
    }
# How many of several, with the ending that this takes in some languages
of-them =
    { $open ->
       *[other] { $open }
    }
overview-open =
    { $open ->
        [1] Для { $whom } открыт один из { $all }.
       *[other] Для { $whom } открыто { $open } из { $all }.
    }
overview-past =
    { $open ->
        [0] Как было тогда, нам никто не сообщал, о закрытии сведений нет.
       *[other] О том времени есть сведения, что открыты были { $open } из { $all }.
    }
overview-should =
    { $open ->
        [0] Ни об одном из { $all } не можем сказать, что он открыт для { $whom }.
        [1] Для { $whom } должен быть открыт один из { $all }.
       *[other] Для { $whom } должно быть открыто { $open } из { $all }.
    }
overview-works =
    { $open ->
        [1] По последним сведениям ({ $date }) для { $whom } работает один из { $all }; его часов никто не публиковал.
       *[other] По последним сведениям ({ $date }) для { $whom } работает { $open } из { $all }; их часов никто не публиковал.
    }
overview-works-more =
    { $count ->
        [1] Ещё один по последним сведениям работает, часы неизвестны.
       *[other] Ещё { $count } по последним сведениям работают, часы неизвестны.
    }
overview-others = Открыты не для всех:
overview-none-closed = О закрытых сведений у нас нет.
overview-opened = Снова открыты:
overview-none-opened = О том, что какой-то снова открыли, сведений нет.
overview-repaired = Идут работы:
overview-none-repaired = О ремонте сведений у нас нет.
overview-always = Круглосуточно, насколько нам известно:
overview-none-always = Ни об одном не знаем, что он работает круглосуточно.
overview-shut-then = { $days } закрыты: { $names }.
overview-unknown = Открыты ли, неизвестно:
overview-closed = Закрыты:
brief-opened = снова открыт: { $date }
brief-worked = Сообщали, что работает ({ $date }), часы неизвестны.
overview-more = Ещё { $count }: кнопка ниже.
overview-newest = Наши последние сведения об этой границе: { $date }.
overview-elsewhere =
    { $open ->
        [0] На других границах ни об одном из { $all } не можем сказать, что он открыт для { $whom }.
       *[other] На других границах для { $whom } должно быть открыто { $open } из { $all }.
    }
borders-heading = Открыто для { $whom }, насколько нам известно
borders-line = { $border }: { of-them } из { $all }
borders-works = ещё { $count } по сообщениям, часы неизвестны
borders-open = Открыты: { $names }.
borders-opened = Снова открыты: { $names }.
borders-repaired = Идут работы: { $names }.
borders-always = Круглосуточно: { $names }.
borders-worked = Сообщали, что работают, часы неизвестны: { $names }.
borders-closed = Закрыты: { $names }.
borders-choose = Выберите границу.
emergency-guards = Скажите пограничникам рядом: они тоже могут вызвать помощь.
emergency-unknown =
    { $service ->
        [ambulance] Номер скорой нам не известен: спросите тех, кто рядом.
        [fire] Номер пожарных нам не известен: спросите тех, кто рядом.
       *[police] Номер полиции нам не известен: спросите тех, кто рядом.
    }
passport-gone = Если паспорта нет, сначала в полицию, потом в посольство вашей страны.
passport-gone-call = Если паспорта нет, сначала в полицию ({ $numbers }), потом в посольство вашей страны.
doctor-unknown = Есть ли на посту врач, мы не знаем. Скорая: { $numbers }.
doctor-unknown-guards = Есть ли на посту врач, мы не знаем: спросите пограничников.
contacts-unknown = { $side }: телефона мы не знаем. Служба над постом:
contacts-complain = Жаловаться можно в службу над постом:
bribes-unknown = О поборах здесь нам никто не сообщал. Если требуют денег, звоните в полицию: { $numbers }.
person-missing = Узнать, прошёл ли человек границу, мы не можем. Если боитесь за него, звоните в полицию: { $numbers }. Спросить может и посольство его страны.
person-held = Почему человека задержали, мы узнать не можем. Спросите пограничную службу той стороны, а об иностранце ещё и посольство его страны.
goods-seized = Что таможня вправе забрать и как это вернуть, мы не знаем. Сохраните бумагу, которую вам дали, и спросите там, где её выписали.
photos-unknown = Можно ли снимать на посту, мы не знаем: сначала спросите пограничника.
system-down = О сбое системы сегодня нам никто не сообщал, и сколько он продлится, мы не знаем: спросите на посту. Чтобы знали другие, отправьте /report.
card-kept = Сразу позвоните в свой банк: он заблокирует карту и скажет, как её вернуть. Где ещё у поста взять деньги, мы не знаем.
past-queue = У нас ничего нет про тех, кто предлагает провести без очереди. Если требуют денег, звоните в полицию: { $numbers }.
refused = Почему вас не впустили, мы узнать не можем: спросите причину у пограничника, потом у пограничной службы.
thing-left = О забытых вещах мы ничего не знаем: спросите водителя или перевозчика, а на посту пограничников и таможню.
left-behind = Связаться с автобусом мы не можем: звоните водителю или перевозчику и скажите пограничникам на посту.
embassy-unknown = Телефонов посольств мы не знаем: посмотрите на сайте МИД той страны.
stranded-call = Звоните { $number } сейчас и не уходите от машины: в ней теплее и вас скорее найдут.
stranded-stay = Зовите на помощь сейчас и не уходите от машины: в ней теплее и вас скорее найдут.
emergency-bot = Мы бот и вызвать помощь не можем.
thanks-told = Спасибо, что сообщили. Чтобы узнали и другие, отправьте: /report { $crossing }
thanks-mistaken = Спасибо, что сообщили, и простите за ошибку. Чтобы узнали и другие, отправьте: /report { $crossing }
thanks-earlier = Спасибо, что сообщили. /report принимает то, что видели за последние три часа; о том, что было раньше, редакторы прочтут через /feedback.
thanks-where = Спасибо, что сообщили, и простите за ошибку. Напишите, какой это пункт; чтобы узнали и другие, отправьте /report, а редакторам – /feedback.
thanks-passed-where = Спасибо, что сообщили. Напишите, какой это был пункт; чтобы узнали и другие, отправьте /report.
known-before = Что мы знали до этого:
rumour-none = Насколько мы знаем, этого не объявляли. Пограничникам на месте верьте больше, чем нам.
closing-foretold = Заранее этого никто не знает: чтобы о закрытии объявили, мы не видели.
rumour-where = Об этом ничего не объявляли, насколько мы знаем. Назовите пункт, и мы скажем, что о нём известно.
holiday-unannounced = { $when }: о закрытии пунктов ничего не объявляли, насколько мы знаем.
holiday-shut-before =
    { $more ->
        [0] { $when }: о закрытии пунктов ничего не объявляли, насколько мы знаем. В прошлые годы в такой праздник закрывали: { $names }.
       *[other] { $when }: о закрытии пунктов ничего не объявляли, насколько мы знаем. В прошлые годы в такой праздник закрывали: { $names } и ещё { $more }.
    }
elsewhere = Мы знаем только пункты на границах { $countries }.
smalltalk =
    { $what ->
        [greetings] Здравствуйте. Спросите, открыт ли пункт пропуска, например: { $example }
        [thanks] Пожалуйста. Счастливого пути.
        [told] Спасибо, что рассказали. Когда пройдёте, напишите /report: это поможет тем, кто едет за вами. Счастливого пути.
        [whoAreYou] Это бот Otkel: он знает, открыты ли пункты пропуска. Это не официальная служба: у каждого ответа указаны источник и дата, а «Почему?» покажет их все. Например: { $example }
        [offTopic] Я бот о пограничных переходах Центральной Азии, об этом я ничего не знаю. Спросите, например: { $example } сегодня открыт?
        [botPrice] Бот бесплатный. Спросите, например: { $example } сегодня открыт?
        [publishing] Объявления публикуют редакторы командой /announce: одной строкой или по шагам. Перед публикацией видно, что прочтут подписчики. Если вы ещё не редактор, напишите нам: /feedback
        [heard] Хорошо. Если нужно ещё что-то, напишите, например: { $example } завтра
        [goodbye] Счастливого пути.
        [help] Спрашивайте своими словами: открыт ли пункт, очередь, документы, машина. Например: { $example }
       *[stopping] Отписаться: /unsubscribe. Ваши оповещения: /alerts. Пока мы ничего не удалили.
    }

## Which crossing

choose = Какой пункт пропуска вам нужен?
# The rules have been told, and hold at all of these
choose-offered = Если нужен один из этих пунктов, выберите его:
choose-line = • { $crossing } { $flags }
choose-line-towns = • { $crossing } { $flags } ({ $towns })
none = Не найдено.
none-query = Не найдено: { $query }
none-near = Похожие названия:
languages-spoken = Мы отвечаем на этих языках: { $languages }.
none-list = Можно также выбрать из списка: /crossings

## Start and help

choose-language = Выберите язык
start-what = Otkel показывает, открыт ли пункт пропуска, до какого времени и кто это сообщил.
start-how = Напишите название, например { $example }, или выберите ниже.
help-heading = Что можно спросить
help-crossing = • Пункт пропуска: Каркыра
help-moment = • День и время: Кордай завтра 07:00
help-signs = 🟢 открыт · 🟡 открыт с ограничением · 🔴 закрыт · ⚪ неизвестно
help-not-government = Мы не государственная служба. Перед поездкой уточните в официальных источниках.
help-danger = При опасности звоните 112 (или 101 пожарные, 102 милиция или полиция, 103 скорая).

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
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
# A month with its year, where the year changes its ending
month-of-year =
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
# A month that something begins in, with the ending that this takes; English has none
month-from = { month-of-day }
# The same after its year
month-of-year-from = { month-of-day }
# A month that something lasts until
month-until = { month-name }
month-of-year-until = { month-of-year }
# A month that something happens in
month-on =
    { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[12] декабре
    }
month-of-year-on = { month-on }
date-day = { $day } { month-of-day }
date-day-year = { $day } { month-of-day } { $year } г.
date-month-year = { month-of-year } { $year } г.
date-year = { $year } г.
# A date as a sentence has it: since when, until when and when. What ends in `-of-span` shares its year with the other end, `in-month` its month too. English puts its "since", "to" and "on" into the sentence
date-from =
    { $precision ->
        [day] с { $day } { month-of-day }
        [day-of-year] с { $day } { month-of-day } { $year } г.
        [month] с { month-from }
        [month-of-year] с { month-of-year-from } { $year } г.
        [in-month] с { $day }
        [in-month-of-span] с { $day }
        [day-of-span] с { $day } { month-of-day }
        [month-of-span] с { month-from }
       *[year] с { $year } г.
    }
date-until =
    { $precision ->
        [day] по { $day } { month-of-day }
        [day-of-year] по { $day } { month-of-day } { $year } г.
        [month] по { month-until }
        [month-of-year] по { month-of-year-until } { $year } г.
        [day-of-span] по { $day } { month-of-day } { $year } г.
        [month-of-span] по { month-of-year-until } { $year } г.
       *[year] по { $year } г.
    }
date-on =
    { $precision ->
        [day] { $day } { month-of-day }
        [day-of-year] { $day } { month-of-day } { $year } г.
        [month] в { month-on }
        [month-of-year] в { month-of-year-on } { $year } г.
       *[year] в { $year } г.
    }
# Dates that sources know only roughly
date-about = примерно { $date }
date-before = не позднее { $date }
date-before-month = не позднее { month-of-day } { $year } г.
date-after = не раньше { $date }
date-after-month = не раньше { month-of-day } { $year } г.
# The days of a span: the year is said once, and so is a month that both have
days =
    { $within ->
        [month] { $first }–{ $day } { month-of-day }
        [month-of-year] { $first }–{ $day } { month-of-day } { $year } г.
       *[longer] { $from } { $until }
    }
dates-range = { $from } – { $to }
weekday =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
# Short names where people use them; full names in Kyrgyz and Kazakh, whose short ones are easily mixed up
weekday-short =
    { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    }

## Clocks. "18:00 Bishkek / 17:00 Almaty": a city where people know the difference by the city, the country elsewhere

clock-asia-bishkek = Бишкек
clock-asia-almaty = Алматы
clock-asia-tashkent = Ташкент
clock-asia-dushanbe = Душанбе
clock-asia-ashgabat = Ашхабад
clock-asia-shanghai = Пекин
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
clock-until-same = { time-until } (время по обе стороны одно)
clocks-until = { $first } / { $second }
clock-same = { $time } (время по обе стороны одно)
moment = { $date }, { $clocks }
# What the clock of one country shows now, and those of several
clock-inside = { $inside } { $time }
clock-set = { $inside } переведите часы на { $hours } { $way ->
        [back] назад
       *[forward] вперёд
    }.
clocks-now = Сейчас { $times }.
clock-difference = Когда { $here } { $first }, { $there } { $second }.
clock-difference-elsewhere = { $first } = { $second }
# How clocks differ: "in Uzbekistan", "18:00", "in Kyrgyzstan", "17:00"
clock-alike = { $there } то же время, что и { $here }.
clock-apart = { $there } на { $hours } { $way ->
        [behind] меньше
       *[ahead] больше
    }: когда { $here } { $first }, { $there } { $second }.
clock-of-post = Каждая сторона работает по своему времени.
# When it is light on a day: "07:50 Bishkek / 06:50 Almaty"
daylight = { $date } солнце встаёт около { $rise } и садится около { $set }, по нашему расчёту.
daylight-unknown = Когда там рассвет и закат, мы сказать не можем.

## Durations and ages

duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-both = { $hours } ч { $minutes } мин
duration-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
ago-today = сегодня
ago-minutes =
    { $count ->
        [one] { $count } минуту назад
        [few] { $count } минуты назад
        [many] { $count } минут назад
       *[other] { $count } минуты назад
    }
ago-hours =
    { $count ->
        [one] { $count } час назад
        [few] { $count } часа назад
        [many] { $count } часов назад
       *[other] { $count } часа назад
    }
ago-days =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }
ago-months =
    { $count ->
        [one] { $count } месяц назад
        [few] { $count } месяца назад
        [many] { $count } месяцев назад
       *[other] { $count } месяца назад
    }
ago-years =
    { $count ->
        [one] { $count } год назад
        [few] { $count } года назад
        [many] { $count } лет назад
       *[other] { $count } года назад
    }

## Lists: "A, B and C"

list-and = { $list } и { $last }
list-countries = { $list } и { $last }

## Bot

button-why = Почему?
button-details = Подробнее
button-refresh = Обновить
button-others = Другие пункты
button-makeit = Успею?
button-season = Сезон
button-hour-later = На час позже
button-tomorrow = Завтра 08:00
button-back = Назад
button-all = Все пункты
button-border-all = Все пункты: { $count }
button-borders = Все границы
command-start = Начать и выбрать язык
command-help = Что можно спросить
command-status = Открыт ли пункт: /status Каркыра
command-crossings = Все пункты пропуска
command-language = Сменить язык
command-makeit = Успеете ли до закрытия
command-season = Сезон: этот и прошлые годы
error = У нас произошла ошибка. Попробуйте ещё раз.
# A word that ends the chat in a terminal
chat-leave = выход
error-old-button = Эта кнопка устарела. Спросите ещё раз.
error-no-crossing = Такого пункта пропуска нет: { $id }.
error-no-direction = Через этот пункт пропуска в эту страну не попасть: { $country }.
error-store-away = Подписки и настройки временно недоступны. Спрашивать о пунктах пропуска можно.

## Can I make it

passage-yes = Успеете
# In time by the estimate or by a round-the-clock gate, where the drive time is not from a source
passage-probably = Скорее всего, успеете
passage-tight = Времени мало
passage-no = Не успеете
passage-early = Слишком рано
passage-shut = Будет закрыт
passage-unknown = Неизвестно
# After the sign and the bold verdict: "Almaty → Karkyra – Kegen"
passage-way = { $place } → { $crossing }
passage-toward = { $crossing } → { $country }
passage-leave = Выезд: { $clocks }
passage-first = У первого поста: { $clocks }
passage-last = У последнего поста: { $clocks }
passage-last-queue = У последнего поста, с учётом очереди: { $clocks }
passage-slack = Запас до закрытия: { $slack }
passage-late = Вы приедете через { $late } после закрытия.
passage-wait = Вы приедете за { $wait } до открытия.
passage-latest = Выехать не позже: { $clocks }
passage-latest-arrival = Быть у первого поста не позже: { $clocks }
passage-queue = На очередь заложите { $minutes } мин.
passage-queue-worst = На очередь заложите { $minutes } мин; в худшем случае она занимала { $worst }.
passage-queue-unknown = Сколько здесь стоят в очереди, неизвестно.
passage-estimate = Время в пути мы оценили по расстоянию.
passage-drive = По нашей оценке, ехать около { $hours } ч.
passage-drive-rough = Время в пути известно слишком приблизительно, чтобы сказать, успеете ли вы.
passage-tight-why = Из-за очереди, снега или остановки в пути можно опоздать.
passage-leave-earlier = Лучше выехать раньше.
passage-next = Следующее открытие: { $clocks }
passage-unknown-why = Неизвестно, будет ли пункт пропуска открыт к вашему приезду.
passage-usual-yes = При обычных часах работы вы успеете. Не подтверждено.
passage-ask = Откуда и когда выезжаете? Например: { $crossing }: { $town }, выезд 13:00
passage-known = Время в пути известно для: { $towns }.
error-arrival-past = Время прибытия уже прошло: { $clocks }. Укажите более позднее, например: завтра в { $time }.
error-town-beyond = { $town } — не на той стороне, откуда вы едете. На той стороне: { $towns }.
error-town-unknown = На пути к этому пункту мы не знаем такого места: { $town }. Известны: { $towns }. Или укажите, когда будете у первого поста, например: буду в 17:00.
error-drive-unknown = Время в пути неизвестно: { $town }. Известно для: { $towns }. Или укажите, когда будете у первого поста, например: буду в 17:00.
error-drive-unknown-all = Время в пути до этого пункта неизвестно. Укажите, когда будете у первого поста, например: буду в 17:00.

## Plan B

alternatives-now = Ближайшие открытые сейчас: { $names }
alternatives-then = Ближайшие открытые в это время: { $names }
alternatives-one = { $name } ({ $details })
alternatives-far = { $km } км по прямой
alternatives-more = +{ $km } км по дороге
alternatives-drive = в пути { $duration }
alternatives-drive-about = в пути около { $duration }

## A journey from one place to another

route-over = { $journey }: обычно едут через { $crossings }, { $far }.
route-over-unmeasured = { $journey }: обычно едут через { $crossings }.
route-unknown = { $journey }: самый короткий путь, который мы знаем, — через { $crossings }, { $far }.
route-unknown-unmeasured = { $journey }: самый короткий путь, который мы знаем, — через { $crossings }.
route-nearest = { $journey }: по дороге ближе всего { $crossings }, { $far }.
route-nearest-unmeasured = { $journey }: по дороге ближе всего { $crossings }.
route-back-same = Обратно так же: через { $crossings }.
route-back-over = Обратно обычно едут через { $crossings }.
route-back-no-way = Обратно: открытого для вас пути мы не знаем.
route-waits-untold = { $crossings }: сколько там ждут, нам никто не сообщал.
route-arrival = { $place }: примерно в { $time } по местному времени, { $date }, если очередь не длиннее обычной.
route-inside = { $journey }: границу пересекать не нужно, { $far }.
route-inside-unmeasured = { $journey }: границу пересекать не нужно.
route-unmeasured = Точного расстояния мы не знаем.
route-far = { $km } км, { $duration } в пути
route-far-about = около { $km } км, примерно { $duration } в пути
route-then = { $before }, потом { $next }
route-ride-untold = { $ride ->
        [bus] Об автобусах
        [minibus] О маршрутках
        [taxi] О такси
       *[any] О транспорте
    } { $journey } мы ничего не знаем.
route-none = { $journey }: через какой пункт ехать, мы не знаем.
route-none-train = { $journey }: о поездах там мы ничего не знаем. Спросите на вокзале.
route-no-way = { $journey }: ни один известный нам путь в это время для вас не открыт.
route-passed =
    { $hindrance ->
        [closure] Через { $crossing } короче, но переход закрыт.
        [season] Через { $crossing } короче, но переход закрыт на сезон.
        [admission] Через { $crossing } короче, но вас там не пропустят.
        [citizens] Через { $crossing } короче, но пропускают там только граждан двух стран.
        [doubt] Через { $crossing } короче, но в это время года он вряд ли открыт.
        [cars] Через { $crossing } короче, но машины там не пропускают.
        [unsaid] Через { $crossing } короче, но никто не говорит, что вас там пропустят.
        [hours] Через { $crossing } короче, но часы его работы неизвестны.
       *[unknown] Через { $crossing } короче, но открыт ли переход, неизвестно.
    }
route-more = на { $km } км и { $duration } дольше
route-as-long = примерно столько же
route-more-unknown = насколько дольше, неизвестно
route-named = { $journey } через { $crossings }: { $far }.
route-named-unmeasured = { $journey } через { $crossings }.
route-named-none = { $journey }: такого пути по дорогам мы не знаем.
route-named-usual = Обычно так и едут.
route-other = { $journey }: можно проехать через { $crossings }, { $far }.
route-other-unmeasured = { $journey }: можно проехать через { $crossings }.
route-other-none = { $journey }: другой дороги мы не знаем.
route-other-shut = { $journey }: ни один другой известный нам путь в это время для вас не открыт.
route-other-longer = Это на { $km } км и { $duration } дольше, чем через { $crossings }.
route-compare-shorter = Короче: { $name } (на { $km } км и { $duration }).
route-compare-shut = Подходит { $name }: другой путь в это время для вас закрыт.
route-alike = Что из этого вы имеете в виду: { $places }?
route-ends = { $place } большой, куда именно: { $ends }?

## When it usually opens, year by year

years-heading = Сезон по годам
years-rule = Правило сейчас: { $season }
years-no-rule = О сезоне ничего не известно: никто не сообщал, что пункт закрывают на часть года.
# The same of years, in which something was
of-years-in =
    { $open ->
       *[other] { $open }
    }
years-share =
    { $open ->
        [0] { $date } ни разу не был открыт (годы, о которых есть сведения: { $count }).
       *[other] { $date } был открыт: { $open } из { $count } (считаем годы, о которых есть сведения).
    }
years-month-share =
    { $open ->
        [0] В { month-on } ни разу не был открыт (годы, о которых есть сведения: { $count }).
       *[other] В { month-on } был открыт: { $open } из { $count } (считаем годы, о которых есть сведения).
    }
against-record =
    { $open ->
        [0] По правилу он открыт, но в { month-on } ни разу не был открыт (годы, о которых есть сведения: { $count }).
       *[other] По правилу он открыт, но в { month-on } был открыт лишь { $open } раз за { $count } лет, о которых есть сведения.
    }
years-month-untold = Как было в { month-on }, неизвестно.
years-month-few = О том, как было в { month-on }, сведений слишком мало.
years-few = Лет слишком мало, чтобы говорить о правиле.
years-none = Записей по годам пока нет.
years-opened = открылся { $dates }
years-closed = закрылся { $dates }
years-reopened = снова открылся { $on }
years-planned-opening = открыть планировали { $dates }
years-planned-closing = закрыть планировали { $dates }
years-opening-unknown = открытие неизвестно
years-closing-unknown = закрытие неизвестно
years-edges-unknown = открытие и закрытие неизвестны
years-seen = работал { $dates }
years-line = { $year }: { $facts }

## At home in Telegram

about-name = Otkel: пункты пропуска
about = Otkel показывает, открыт ли пункт пропуска в Центральной Азии, до какого часа и по чьему времени, кто это сообщил и насколько это надёжно. Если данных нет, бот так и говорит. Страны: { $countries }. Напишите название (Каркыра, Кордай), отправьте геопозицию или спросите: успею ли на Каркыру из Алматы, выезд 13:00. Языки: кыргызский, казахский, русский, английский. Это не государственный сервис: перед поездкой уточните в официальных источниках.
about-short = Открыт ли пункт пропуска и кто это сообщил? { $countries }.
checked = Проверено: { $clocks }
button-map = Карта
button-share = Поделиться
button-live = Ответ сейчас
button-location = Отправить геопозицию
button-language = Сменить язык
map-heading = Карта
map-pin = 📍 { $side }: метка ниже.
map-rough = { $side }: место известно лишь с точностью около { $km } км.
map-nowhere = { $side }: точное место неизвестно.
map-town = Последний населённый пункт по дороге: { $town }
map-area = Район на карте
map-town-pin = 📍 Метка ниже — { $town }, последний населённый пункт по дороге, а не сам пункт пропуска.
map-town-address = { $side }: последний населённый пункт по дороге, не сам пункт
emergency-copy = Ниже номера экстренных служб: нажатие копирует номер.
only-words = Мы понимаем только слова и геопозицию.
nearby-ask = Отправьте геопозицию, и бот покажет ближайшие пункты пропуска.
nearby-reply = Ответьте на это сообщение геопозицией, и бот покажет ближайшие пункты пропуска.
nearby-hidden = По этой ссылке места не видно. Отправьте саму геопозицию или координаты.
nearby-once = Геопозицию используем один раз и не храним.
nearby-heading = Ближайшие к вам по дороге (километры по прямой):
nearby-far = Рядом с вами нет известных нам пунктов. Ближайшие по дороге:
nearby-no-road = Дороги от вас до наших пунктов мы не знаем. Ближайшие, по прямой:
nearby-line = { $state }: около { $km } км, { $direction }
nearby-line-road = { $state }: { $drive }
nearby-line-far = { $state }: около { $km } км
nearby-line-here = { $state }: меньше { $km } км от вас
direction =
    { $direction ->
        [north] на север
        [north-east] на северо-восток
        [east] на восток
        [south-east] на юго-восток
        [south] на юг
        [south-west] на юго-запад
        [west] на запад
       *[north-west] на северо-запад
    }
details-choose = По каждой стране есть ещё сведения. Куда вы едете?
inline-none = Не найдено. Открыть Otkel
inline-open = Открыть Otkel
settings-heading = Настройки
settings-language = Язык: { $language }
settings-alert-kinds = При новой подписке сообщать:
settings-alert-kind =
    { $want ->
        [queue] Длинная очередь
        [opening] Открытие
        [closing] Закрытие
        [closure] Временное закрытие
       *[hours] Часы работы
    }
# What one can tell of oneself once, in a private chat. Each line names what is set, or that nothing is
settings-passport = Паспорт: { $country }
settings-vehicle = Транспорт: { $vehicle }
settings-town = Город: { $town }
settings-not-set = не указан
settings-own = Паспорт, транспорт и город учитываются в этом чате, если в вопросе не сказано другое. Указывать их не обязательно.
settings-ask-passport = С паспортом какой страны вы едете?
settings-ask-vehicle = Как вы обычно пересекаете границу?
settings-ask-town = Из какого города вы обычно выезжаете?
settings-type-passport = Ответьте на это сообщение: напишите страну вашего паспорта.
settings-type-town = Ответьте на это сообщение: напишите название вашего города.
vehicle =
    { $vehicle ->
        [foot] Пешком
        [bicycle] Велосипед
        [motorcycle] Мотоцикл
        [car] Машина
        [bus] Автобус
       *[truck] Грузовик
    }
button-passport = Паспорт
button-vehicle = Транспорт
button-town = Город
button-other-country = Другая страна
button-other-town = Другой город
button-write-town = Написать город
error-country-unknown = Мы не знаем такой страны: { $words }. Напишите её иначе, например: Германия.
error-town-not-ours = На пути к пунктам пропуска мы не знаем такого места: { $words }. Известны, например: { $towns }.
# Last under an answer, in small: which of the settings made it what it is
settings-used-passport = Мы учли ваш паспорт: { $country }.
settings-used-vehicle =
    { $vehicle ->
        [foot] Мы учли, что вы идёте пешком.
        [bicycle] Мы учли, что вы едете на велосипеде.
        [motorcycle] Мы учли, что вы едете на мотоцикле.
        [car] Мы учли, что вы едете на машине.
        [bus] Мы учли, что вы едете на автобусе.
       *[truck] Мы учли, что вы едете на грузовике.
    }
settings-used-town = Мы учли ваш город: { $town }.
feedback-ask = Напишите так: /feedback на Каркыре сменились часы работы
feedback-thanks = Спасибо. Редакторы прочитают. Если ответят, ответ придёт сюда.
feedback-heading = Отзыв путешественника. Язык: { $language }
feedback-how = Чтобы ответить, ответьте на это сообщение: кто вы, путешественник не узнает. Это можно сделать в течение { $days } дней.
feedback-answer = Редакторы вам ответили:
feedback-answer-more = Написать ещё раз: /feedback
feedback-answer-sent = Ответ передан.
feedback-answer-late = Передать ответ нельзя: письму больше { $days } дней или его автор удалил свои данные.
feedback-answer-lost = Ответ не дошёл: путешественник больше не принимает наши сообщения.
feedback-answer-words = Передать можно только слова. Ответьте на письмо текстом.
feedback-answer-edited = Первый ответ уже передан и останется как был. Чтобы добавить что-то, ответьте на письмо ещё раз.
suggest-language = Отвечать дальше по-русски?
help-trip = • Поездка: успею ли на Каркыру из Алматы, выезд 13:00
help-near = • Что рядом: отправьте геопозицию
command-nearby = Пункты пропуска рядом
command-settings = Настройки
command-feedback = Написать редакторам
hello-how = Спросите здесь: { $bot } { $crossing }. Если администратор напишет /subscribe { $crossing }, новости о нём будут приходить сами.
channel-heading = Настройки канала { $title }
channel-quiet =
    { $hours ->
        [usual] С 22:00 до 07:00 новости приходят без звука, если они не срочные.
        [evening] С 20:00 до 09:00 новости приходят без звука.
       *[always] Новости всегда приходят без звука.
    }
channel-told = Приходят новости: { $list }.
channel-how = Чтобы приходили новости о пункте, напишите в канале /subscribe { $crossing }
channel-subscribed = 🔔 В этот канал приходят новости: { $crossing }.
channel-unsubscribed = В этот канал больше не приходят новости: { $crossing }.
button-quiet =
    { $hours ->
        [usual] Без звука 22–7
        [evening] Без звука 20–9
       *[always] Всегда без звука
    }
error-admins-only = Менять это могут только администраторы чата.
error-members-hidden = Telegram не говорит нам, кто здесь администратор. Сделайте бота администратором чата и попробуйте ещё раз.
error-no-editors = Пока здесь нет редактора, который читает сообщения.
error-feedback-soon = Предыдущее письмо уже передаётся. Следующее можно написать через минуту.
error-feedback-full = У редакторов сейчас много писем. Напишите через час.
error-flood = Слишком много вопросов сразу. Снова ответим через { $minutes } мин.

## Оповещения. Первые слова сообщения жирным, после знака и перед названием пункта; дальше по одному факту в строке

alert-opens = Открытие по плану { $on }
alert-open-again = Снова открыт
alert-postponed = Открытие перенесли
alert-closes = Закроется { $on }
alert-closed = Временно закрыт
alert-will-close = Временно закроется
alert-new-hours = Новые часы работы
alert-wrong = Предыдущее сообщение было неверным
alert-opens-tomorrow = Открытие по плану завтра
alert-trip-days =
    { $days ->
        [3] До поездки 3 дня
       *[other] До поездки { $days } дней
    }
alert-your-trip = Ваша поездка { $on }: { $state }
alert-now = Сейчас: { $state }
alert-update = Новые сведения
alert-warning = Предупреждение
alert-opens-today = Открытие по плану сегодня
alert-earlier = Откроется раньше, чем планировали
alert-closed-from = Будет закрыт { $from }
alert-last-day = { $date } — последний день, когда он открыт.
alert-until = { $until }
alert-until-moment = До { $on }, { $clocks }
alert-shorter-hours = Часы работы сократили
alert-longer-hours = Часы работы продлили
alert-state-planned = { $state }, открытие по плану { $on }
alert-trip-tomorrow = Поездка завтра
alert-trip-over = Отслеживание поездки завершено
alert-trip-ask = Как прошло? Несколько нажатий помогут тем, кто поедет после вас.
alert-planned-end = По плану завтра заканчивается
alert-planned-end-ask = Всё остаётся так?
alert-queue = Длинная очередь
alert-queue-waits = Двое написали: { $first } и { $second } ({ $scope }).
alert-queue-usual = Обычно ждут { $usual }.
alert-opening-time = Время открытия: { $clocks }
alert-season-starts = Начинается новый сезон.
alert-new-date = Новая дата: { $date }
alert-old-date = Прежняя дата: { $date }
alert-closing-time = Время закрытия: { $clocks }
alert-season-ends = Сезон заканчивается.
# Месяцы: май–октябрь
alert-from = Начиная { $from }
alert-from-moment = Начиная { $from }, { $clocks }
alert-from-rough = Начало: { $date }
# План – не обещание
alert-open-since = Открыт { $from }
alert-open-at = Открыт { $from }, { $clocks }
alert-new = Новое: { $fact }
alert-hours-new = Новые: { $hours }
alert-hours-before = Прежние: { $hours }
# Грузовики, граждане других стран, в сторону Казахстана
alert-for = Касается: { $whom }
alert-beside = То же касается: { $crossings }
alert-crossings = Пункты пропуска: { $crossings }
alert-correct = Верно: { $state }
# Внутри строки выше: «🔴 Закрыт, откроется 15 мая»
alert-state-opens = { $state }, откроется { $on }
alert-we-wrote = Мы писали { $date }: { $fact }
alert-sorry = Приносим извинения.
alert-late = Это сообщение задержалось. Опубликовано { $date }.
alert-that-day = В этот день: { $state }
alert-date-passed = Дата прошла. Больше писать об этом не будем.
alert-once-done = Вы просили сообщить. Больше об этом не напишем.
alert-once-unknown = Время подошло, но нам никто не сообщил. Если узнаем за { $days } дней, напишем.
alert-should-close = Скоро должен закрыться
alert-hours-added = Теперь пишем и об изменении часов работы. Отключить: /alerts

## Subscriptions

button-alerts = Оповещения
button-watch = Следить за датой
button-was-here = Был на этом переходе
button-mute = Не уведомлять
button-mute-at = Не уведомлять: { $crossing }
button-unwatch = Не следить
button-once =
    { $want ->
        [next-opening] Когда откроется
       *[next-closing] До закрытия
    }
button-remove-all = Удалить все
once-begun =
    { $want ->
        [next-opening] Напишем один раз, когда откроется.
       *[next-closing] Напишем один раз, за час до закрытия.
    }
once-ended = Об этом не напишем.
once-late = За это время всё изменилось.
unchanged = Ничего не изменилось.
alerts-once =
    { $want ->
        [next-opening] • 🔔 { $crossing }: один раз, когда откроется
       *[next-closing] • 🔔 { $crossing }: один раз, до закрытия
    }
alerts-page = { $page } из { $pages }
alerts-remove-all = Удалить все оповещения ({ $count })?
trip-which-day = { $crossing }: какой день? Выберите или напишите: /trip { $crossing } { $date }
button-unmute = Уведомлять
button-remove = Удалить
button-undo = Вернуть
alert-kind =
    { $want ->
        [queue] длинная очередь
        [opening] открытие
        [closing] закрытие
        [closure] временное закрытие
       *[hours] часы работы
    }
subscribed = ✅ Вы подписаны: { $crossing }
subscribed-alert-kinds = Сообщим о событиях: { $wants }
subscribed-nothing = Ничего не отмечено, поэтому писать не будем.
subscribed-muted = 🔕 Отключено: не будем писать, пока вы не включите снова.
subscribed-stop = Отписаться: /unsubscribe
unsubscribed = Вы отписались: { $crossing }
unsubscribed-already = Вы не подписаны: { $crossing }
unsubscribe-which = Какие оповещения отключить?
alerts-heading = Ваши оповещения
alerts-line = • { $crossing }: { $wants }
alerts-line-muted = • { $crossing }: 🔕 отключено
alerts-line-nothing = • { $crossing }: ничего не отмечено
alerts-trip = • 📅 { $date } · { $crossing }
alerts-none = Оповещений пока нет.
alerts-how = Чтобы получать их: /subscribe { $crossing }
# Asked in words to be told
alerts-offer = Напишем, когда { $crossing } откроется, закроется или сменит часы: нажмите «Оповещения» или отправьте /subscribe { $crossing }. О длинной очереди напишем, если заранее отметить её в /settings. Ваши подписки: /alerts. Отписаться: /unsubscribe
alerts-offer-which = Напишем, когда пункт откроется, закроется или сменит часы: выберите его или отправьте, например, /subscribe { $crossing }. О длинной очереди напишем, если заранее отметить её в /settings. Ваши подписки: /alerts. Отписаться: /unsubscribe
trip-watched = ✅ Следим за датой: { $date } · { $crossing }
trip-how =
    { $left ->
        [14] Напишем, если что-то изменится, а также за 14, 3 и 1 день до поездки.
        [3] Напишем, если что-то изменится, а также за 3 и 1 день до поездки.
        [1] Напишем, если что-то изменится, а также накануне поездки.
       *[0] Напишем, если что-то изменится.
    }
trip-removed = Больше не следим за датой: { $date } · { $crossing }
trip-ask = Какой пункт и какой день? Например: /trip { $crossing } { $date }
command-subscribe = Подписаться на оповещения
command-unsubscribe = Отписаться от оповещений
command-alerts = Ваши подписки и даты поездок
command-trip = Следить за датой: /trip Каркыра 1 мая
error-too-many-subscriptions = Подписок уже { $limit }. Сначала удалите одну.
error-trip-past = Этот день уже прошёл. Выберите день, который впереди.
freshness-never = ⚠️ Последних объявлений здесь может не быть.
freshness-stale = ⚠️ Объявления на момент: { $moment }. Более новых здесь может не быть.

## Notices

button-publish = Опубликовать
button-change = Изменить
button-cancel = Отмена
button-everybody = Всё целиком
button-no-end = Срок не назван
button-from-now = С этого дня
button-no-link = Нет ссылки
button-today = Сегодня
button-done = Готово
announce-ask =
    { $question ->
        [crossing] Какой пункт пропуска?
        [says] Какая новость?
        [since] С какого дня это действует? Напишите день, например { $day }.
        [until] Последний день? Напишите день, например { $day }.
        [cause] Какая причина?
        [text] Напишите предупреждение в четырёх строках: ky: … kk: … ru: … en: …
        [scope] Это касается всех и всего? Отметьте, чего касается, или напишите: только грузовики, в сторону Казахстана.
        [hours] Какие часы работы? Например: круглосуточно, 08:00-18:00, с 9 до 18
        [season] В какую часть года работает? Круглый год или с 1 мая по 31 октября
        [admits] Кого пропускают? Выберите или напишите: легковые и пешеходы
        [wait] Сколько ждут? Например: 3 часа
        [who] Кто это сообщил? Напишите название или выберите.
        [kind] Какой это источник?
       *[link] Где это можно прочитать? Пришлите ссылку.
    }
announce-ask-when =
    { $says ->
        [opens] Когда открывается? Напишите день, например { $day }, или со временем: { $day } 09:00.
        [closes] Когда закрывается? Напишите день, например { $day }, или со временем: { $day } 18:00.
        [closed] С какого времени закрыт? Напишите день или день со временем: { $day } 18:00.
        [works] Когда видели, что работает? Напишите день, например { $day }.
        [queue] Когда видели очередь? Напишите день или день со временем: { $day } 18:00.
       *[warning] С какого дня действует предупреждение? Напишите день, например { $day }.
    }
announce-ask-which =
    { $question ->
        [crossing] Что из этого?
        [until] Какой день последний, когда закрыто?
       *[who] Чьё это сообщение?
    }
announce-kind =
    { $says ->
        [opens] Открытие
        [closes] Закрытие
        [closed] Временное закрытие
        [hours] Часы работы
        [season] Сезон
        [works] Работает
        [queue] Очередь
        [admits] Кого пропускают
       *[warning] Предупреждение
    }
announce-people =
    { $people ->
        [everyone] Всех
        [foreigners] Иностранцев
       *[citizens] Граждан двух стран
    }
announce-change = Что изменить?
announce-field =
    { $question ->
        [crossing] Пункт
        [says] Новость
        [when] Дата
        [hours] Часы работы
        [season] Сезон
        [admits] Кого пропускают
        [wait] Сколько ждут
        [since] Начало
        [until] Последний день
        [cause] Причина
        [text] Текст
        [scope] Чего касается
        [who] Источник
        [kind] Вид источника
       *[link] Ссылка
    }
announce-cancelled = Отменено. Ничего не опубликовано.
announce-lapsed = Этого черновика больше нет. Начните заново: /announce
notice-preview = Предпросмотр. Пока никто не получил.
notice-recipients = Получателей: { $count }
notice-published = ✅ Опубликовано. Получателей: { $count }
notice-minutes = Рассылка займёт около { $minutes } мин.
notice-published-already = Это уже опубликовано.
notice-withdrawn = Отозвано. Исправление получат: { $count }
notice-corrected = ✅ Исправлено. Исправление получат: { $count }
notice-updated = ✅ Обновлено. Сообщим: { $count }
notice-outranked = ⚠️ Карточка не изменится: то, что уже известно, весомее этого сообщения.
# Drafts of the news
button-publish-anyway = Да, опубликовать
button-not-news = Не новость
news-draft = 📰 Из новостей. Пока никто не получил.
news-guessed = Нажмите на то, что угадано верно, и можно будет публиковать.
news-unclear = Прочитано не всё. Остальное можно добавить: «Изменить».
news-denied = Это опровержение. Отозвать объявление: /notices
news-denies = Это опровергает то, что мы опубликовали. Отозвать можно одним нажатием: все, кто получил, узнают, что это была ошибка.
button-withdraw-this = Отозвать: { $notice }
news-late = ⚠️ Новости больше суток, или срок уже прошёл. Всё равно опубликовать?
news-dismissed = Отложено: не новость.
news-taken =
    { $how ->
        [published] ✅ Уже опубликовано: { $editor }.
        [withdrawn] ✅ То, что здесь опровергнуто, уже отозвано: { $editor }.
       *[dismissed] Отложено, не новость: { $editor }.
    }
news-nothing = Новостей о пунктах пропуска здесь не нашлось.
drafts-none = Черновиков нет.
drafts-more = Есть и другие черновики: { $count }.
notice-nobody = ℹ️ На это никто не подписан: рассылки не будет, изменится только карточка.
notice-no-room = ⚠️ Здесь не хватило места: { $languages }. Разошлём и на этих языках; чтобы увидеть всё, сократите текст.
notices-heading = Объявления, сначала новые
notices-none = Объявлений пока нет.
notices-more = Более старых не показано: { $count }
notices-published = Опубликовано: { $moment }, { $editor }
notices-ended =
    { $how ->
        [corrected] Исправлено: { $moment }, { $editor }
        [updated] Обновлено: { $moment }, { $editor }
       *[retracted] Отозвано: { $moment }, { $editor }
    }
notices-replaces = Вместо: { $id }
notices-which =
    { $how ->
        [corrected] В каком была ошибка?
        [updated] Что изменилось?
       *[retracted] Какое отозвать?
    }
notices-none-in-force = Действующих объявлений нет.
notice-retract-sure = Отозвать? Все, кто получил, узнают, что это была ошибка. { $notice }
button-end-notice =
    { $how ->
        [updated] Обновить
        [corrected] Исправить
       *[retracted] Отозвать
    }
button-end-planned = Да, по плану
button-end-extended = Продлевается
button-end-unsure = Не знаю
planned-end-stays = Хорошо. Ничего не меняем.
planned-end-unsure = Тогда всё остаётся как опубликовано. После этого дня мы не скажем, что открыто, пока кто-нибудь этого не сообщит. Когда узнаете, нажмите здесь.
# What the other editors hear of a notice, and how it is stopped
notice-published-by =
    { $how ->
        [updated] ✅ Обновлено ({ $editor }): { $notice }
        [corrected] ✅ Исправлено ({ $editor }): { $notice }
       *[published] ✅ Опубликовано ({ $editor }): { $notice }
    }
button-hold = Придержать
button-go-on = Продолжить
notice-held = ✋ Придержано ({ $editor }): { $notice }. Кому ещё не сообщили, тем не сообщаем; на карточках сказано, что это под сомнением.
notice-held-still = ✋ Уже час придержано ({ $editor }): { $notice }. Продолжите или отзовите.
notice-goes-on = ▶️ Рассылка продолжена ({ $editor }): { $notice }
notice-held-over = Это уже не придержано.
alerts-paused = ⏸ Все оповещения и напоминания остановлены ({ $editor }). На вопросы отвечаем как обычно. Снова включить: /pause off
alerts-paused-still = ⏸ Все оповещения и напоминания стоят уже час ({ $editor }). Снова включить: /pause off
alerts-go-on = ▶️ Оповещения и напоминания снова идут ({ $editor }). Что за это время потеряло смысл, не отправляем.
alerts-not-paused = Оповещения идут, ничего не остановлено.
notices-held = ✋ Придержано: { $moment }, { $editor }
error-too-many-notices = Один редактор публикует не больше { $limit } объявлений в час. Подождите немного.
editor-command =
    { $command ->
        [announce] Объявить новость
        [notices] Что объявлено
        [update] План изменился или стал известен срок
        [correct] Исправить ошибку
        [retract] Отозвать объявление
        [pause] Остановить все оповещения
       *[stale] Что проверить и о чём спрашивают зря
    }
editors-help = Для редакторов. Хватит одной строки: /announce Каркыра закрыта с 1 до 20 декабря, снег, только грузовики, Погранслужба. О недостающем бот спросит.
editor = редактор
editor-known = редактор { $id }
error-no-notice = Нет действующего объявления { $id }. Все объявления: /notices
announce-error-crossing = Нет пункта пропуска { $words }.
announce-error-says = Не понято, какая новость: { $words }. Выберите ниже или напишите, например: откроется, закрыт, очередь, предупреждение.
announce-error-date = { $words } — не дата. Напишите день, например { $day }, или со временем: { $day } 09:00.
announce-error-past = { $words } уже в прошлом. Проверьте год.
announce-error-future = { $words } ещё впереди: увидеть этого пока никто не мог.
announce-error-order = Конец ({ $until }) раньше начала ({ $from }).
announce-error-hours = Не удалось прочитать часы работы: { $words }. Например: круглосуточно, 08:00-18:00, с 9 до 18
announce-error-season = Не удалось прочитать сезон: { $words }. Напишите: круглый год или с 1 мая по 31 октября.
announce-error-admits = Не понято, кого пропускают: { $words }. Напишите, например: всех, граждан, легковые, пешеходов.
announce-error-wait = Не понято, сколько ждут: { $words }. Напишите, например: 3 часа.
announce-error-cause = Не понято, какая причина: { $words }. Выберите ниже или напишите, например: снег, ремонт, праздник.
announce-error-text = Нет текста на языках: { $languages }. По строке на каждый язык, сначала код — ky: …
announce-error-scope = Не понято, кого это касается: { $words }. Напишите, например: только грузовики, в сторону Казахстана, для иностранцев.
announce-error-who = Нет источника { $words }. Выберите из списка или напишите название и вид.
announce-error-kind = Не понято, какой это источник: { $words }. Выберите ниже или напишите, например: ведомство, пресса, путешественник.
announce-error-link = { $words } — не ссылка. Напишите адрес полностью, с https в начале.
announce-error-words = Не понято: { $words }
announce-error-statement =
    { $problem ->
        [order] Так опубликовать нельзя: конец раньше начала. Какой из двух дней неверен?
        [ahead] Так опубликовать нельзя: этот день ещё впереди, сказать или увидеть это пока никто не мог.
        [late] Так опубликовать нельзя: получается, что увидели позже, чем сообщили. Какой из двух дней неверен?
        [elsewhere] Так опубликовать нельзя: у этого пункта нет такого поста, или он не ведёт в эту страну.
       *[other] Так опубликовать нельзя: один ответ не подходит ({ $field }).
    }

## Privacy

privacy-kept = Храним: номер чата, язык, подписки, даты поездок, о чём сообщить один раз, какие подсказки вы видели.
privacy-why = Зачем: чтобы отвечать на вашем языке и присылать оповещения, о которых вы просили.
privacy-receipts = Какие оповещения мы вам отправили, храним { $days } дней, чтобы до вас дошло исправление.
privacy-counted = Сколько вы пишете, считаем не дольше суток и забываем.
privacy-last = О каком пункте пропуска, о чём, для кого и на какое время вы спросили последним, храним { $minutes } минут, один только пункт — { $hours } часа, чтобы можно было спросить дальше. Самих слов не храним.
privacy-letters = Если вы пишете редакторам, { $days } дней храним, из какого чата письмо, чтобы они могли ответить. Кто вы, они не видят.
privacy-reports = Если вы сообщите, что на месте, сообщение хранится 90 дней без имени и номера чата, потом остаётся только счёт. Точное время — три часа. Вместо имени стоит код, который получается только с нашим ключом, а ключ лежит отдельно; с кодом храним день, когда вы написали впервые. Редактор может убрать сообщение.
privacy-how-long = Остальное храним, пока вы это не удалите или не заблокируете бота.
privacy-own = Страну паспорта, транспорт и город храним, только если вы указали их в /settings, и пока вы их там не удалите; учитываем их только в личном чате.
privacy-not-kept = Не храним: имя, сообщения, геопозицию.
privacy-counts = Если ответить нам нечем, мы считаем только тему, страну и месяц: кто спросил и какими словами, не храним.
privacy-editors = О редакторах храним ещё: опубликованные ими объявления, час — незаконченный черновик, { $days } дней — какие письма им показаны.
privacy-nobody = Никому не передаём.
privacy-commands = Посмотреть: /export. Удалить: /forget
export-caption = Всё, что мы храним об этом чате
forget-ask = Удалить все данные этого чата? Вернуть их будет нельзя.
forget-done = Удалено: язык, настройки, подписки, даты поездок.
forget-not = Ничего не удалено.
button-yes = Да
command-privacy = Что мы о вас храним
command-export = Получить копию своих данных
command-forget = Удалить все свои данные

## What to check first, for editors: /stale

data-review-in-vain = Чаще всего спрашивали за последние три месяца, а у нас ничего нет
data-review-in-vain-line = { $what }: { $count }
data-review-sources = Ленты, которые не читаются или давно молчат
data-review-source-fails = не читается с { $date }: { $why }
data-review-source-silent = молчит с { $date }
data-review-silent = Последние сведения, сначала самые старые
data-review-due = Планы и пробные режимы, срок которых близок
data-review-disputes = Где источники расходятся
data-review-unlinked = Сообщения без ссылки
data-review-nothing = ничего
data-review-more = … и ещё { $count }: npm run data:age
data-review-line = { $crossing }: { $what }
data-review-heard = { $date } ({ $ago }) — { $state }, { $sure }
data-review-never = сведений нет — { $state }, { $sure }
data-review-fact = { $fact } ({ $who }, { $date })
data-review-dispute = { $counts }; против: { $against }
data-review-plan =
    { $what ->
        [begins] начало по плану: { $date }
       *[ends] окончание по плану: { $date }
    }
data-review-passed = { $plan }, с тех пор сообщений нет

# The page
# For the keyboard: past the head of the page.
page-skip = Перейти к содержанию
# For those who listen: the row of languages.
page-languages = Языки
# Above the box for a question.
page-question = Спросите о пункте пропуска или поездке
# The button beside it.
page-ask = Спросить
# A button under a card: the same crossing on our page.
button-page = Открыть страницу
page-not-found = Такой страницы нет.
page-too-long = Слишком длинный вопрос. Спросите короче.
# The season or the hours of a crossing, with the date of their source: all year (8 September 2025).
standing = { $facts } ({ $date }).
# Pictures
picture-button = 🖼 Картинка
picture-button-day = 🖼 Часы работы за день
picture-button-map = 🖼 Карта границы
picture-season = Когда был открыт, по годам и месяцам
picture-season-bars = Столбики: в скольких годах пункт был открыт в этом месяце. Под ними — за сколько лет есть сведения.
picture-record =
    { $state ->
        [open] открыт
        [closed] закрыт
       *[unknown] пусто: записей нет
    }
picture-day = Часы работы, { $day }
picture-through = Открыты обе стороны
picture-clock = { $country }, местное время
picture-hours =
    { $state ->
        [open] открыт
       *[unknown] часы неизвестны
    }
picture-map = Время: { $time }
picture-map-places = Пункты на этой границе
picture-map-rough = Места постов приблизительны. Линии границ: Natural Earth.
picture-map-missing = Место неизвестно: { $crossings }
picture-weekday =
    { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    }
picture-week = Сколько обычно ждут (часы:минуты), { $whom }
picture-week-from = Сообщений путешественников: { $count }.
picture-sources = Источники: { $sources }
picture-made = Бот Otkel, { $date }
picture-failed = Нарисовать картинку не получилось. Ответ словами — выше.
picture-none = Здесь нарисовать нечего.
# Календари и ленты
# Titles of events.
calendar-opens = { $crossing } открывается
calendar-closes = { $crossing } закрывается до следующего сезона
calendar-closed = { $crossing } не работает
# Days on which a holiday or works may change the hours.
calendar-warned = Уточните перед выездом, как работает { $crossing }
# Under them, each a sentence.
calendar-cancelled = Это больше не действует.
calendar-tentative = Это ожидается, но не точно.
calendar-from = С { $moment }.
calendar-until = До { $moment }.
calendar-no-end = До какого времени, никто не сказал.
# The title of a watched day in a calendar.
calendar-trip = Переход границы, { $crossing }
calendar-trip-ask = В день поездки спросите ещё раз.
# Over the file that is sent to a chat.
trip-calendar = Для вашего календаря: { $date }, { $crossing }.
# The button that sends it.
button-calendar = В мой календарь
# The title of the news of all crossings.
feed-title = Пункты пропуска: что объявлено
# Before the title of a piece of news that is over.
feed-retracted = Отозвано: { $news }
feed-corrected = Исправлено: { $news }
feed-updated = Устарело: { $news }
# A piece of news: Karkyra – Kegen: closed from 7 January.
feed-news = { $crossing }: { $fact }
