/*
 * How a stranger reads the four languages: names of months in every form that is met, and the few words that decide what a
 * line claims. Written down by hand, and not taken from the messages that are checked.
 */

/** How sure something is said to be, surest last. */
export const rungs = ['unsure', 'typical', 'likely', 'announced', 'confirmed'] as const;
export type Rung = (typeof rungs)[number];

export interface ReadingTable {
  /** Twelve of them: all forms of a month, between spaces. */
  readonly months: readonly string[];
  /** A date: `day`, `month`, `year`, of which the month is always there. `M` stands for any month. */
  readonly date: string;
  /** A sentence begins so where it says how sure it is. */
  readonly sure: Readonly<Record<Rung, string>>;
  /** Between how sure it is and who says it. */
  readonly source: string;
  readonly planned: RegExp;
  /** That it opens on a day, as a sentence says it. */
  readonly opens: RegExp;
  /** The opening, as a thing that somebody told of. */
  readonly opening: RegExp;
  /** What we wrote before, and what is over. */
  readonly wrote: RegExp;
  /** Not a promise of a day: what is usual, and what may be. */
  readonly perhaps: RegExp;
  readonly lastHeard: string;
  /** Until when something is known. */
  readonly knownUntil: RegExp;
  /** That hours are meant on the clock of each side. */
  readonly ownClock: RegExp;
  /** What somebody asked about: a day, a moment, a month. */
  readonly asked: RegExp;
  /** A sentence about whom is let through. */
  readonly bar: RegExp;
  /** The whole of what is said of the two clocks. */
  readonly clocks: RegExp;
  /** Who may pass, by the words for them. */
  readonly whom: Readonly<Record<string, RegExp>>;
  /** That today, or that day, is the last one. */
  readonly last: RegExp;
}

const letters = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu');

export const readingTables: Readonly<Record<string, ReadingTable>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    date: '(?:(?<day>\\d{1,2}) )?(?<month>M)(?: (?<year>\\d{4}))?',
    sure: {
      unsure: 'No confirmed information',
      typical: 'Usual pattern, not confirmed',
      likely: 'Likely',
      announced: 'Announced',
      confirmed: 'Confirmed',
    },
    source: 'Source: ',
    planned: letters('plan|due'),
    opens: letters('(?:re)?opens(?!\\p{L})'),
    opening: letters('(?:re)?opening'),
    wrote: /^We wrote on/u,
    perhaps: letters('usually|may'),
    lastHeard: 'Last heard: ',
    knownUntil: letters('known to be open'),
    ownClock: /each side by its own clock/u,
    asked: /^For /u,
    bar: letters('may pass|not admitted'),
    clocks: /^When it is (\d\d):(\d\d) in .+, it is (\d\d):(\d\d) in /u,
    whom: {
      foot: /pedestrians/u,
      bicycle: /bicycles/u,
      motorcycle: /motorcycles/u,
      car: /cars/u,
      bus: /buses/u,
      truck: /lorries/u,
      train: /trains/u,
      citizens: /citizens/u,
    },
    last: letters('last day'),
  },
  ru: {
    months: [
      'январь января январе',
      'февраль февраля феврале',
      'март марта марте',
      'апрель апреля апреле',
      'май мая мае',
      'июнь июня июне',
      'июль июля июле',
      'август августа августе',
      'сентябрь сентября сентябре',
      'октябрь октября октябре',
      'ноябрь ноября ноябре',
      'декабрь декабря декабре',
    ],
    date: '(?:(?<day>\\d{1,2}) )?(?<month>M)(?: (?<year>\\d{4}) г\\.)?',
    sure: {
      unsure: 'Нет подтверждённых данных',
      typical: 'Обычно так, не подтверждено',
      likely: 'Вероятно',
      announced: 'Объявлено',
      confirmed: 'Подтверждено',
    },
    source: 'Источник: ',
    planned: letters('план|запланир|должн'),
    opens: letters('откроется|откроют'),
    opening: letters('открыти|открыть'),
    wrote: /^Мы писали/u,
    perhaps: letters('обычно|может|дни открытия'),
    lastHeard: 'Последние сведения: ',
    knownUntil: letters('известно, что открыт'),
    ownClock: /каждая сторона по своему времени/u,
    asked: /^(?:Дата|Месяц): /u,
    bar: letters('проходят|пропускают'),
    clocks: /^Когда .+ (\d\d):(\d\d), .+ (\d\d):(\d\d)\./u,
    whom: {
      foot: /пешеход/u,
      bicycle: /велосипед/u,
      motorcycle: /мотоцикл/u,
      car: /легковые/u,
      bus: /автобус/u,
      truck: /грузовик/u,
      train: /поезд/u,
      citizens: /граждан/u,
    },
    last: letters('последний день'),
  },
  ky: {
    months: [
      'январь январы январдан январынан январга январына январда январында',
      'февраль февралы февралдан февралынан февралга февралына февралда февралында',
      'март марты марттан мартынан мартка мартына мартта мартында',
      'апрель апрели апрелден апрелинен апрелге апрелине апрелде апрелинде',
      'май майы майдан майынан майга майына майда майында',
      'июнь июну июндан июнунан июнга июнуна июнда июнунда',
      'июль июлу июлдан июлунан июлга июлуна июлда июлунда',
      'август августу августтан августунан августка августуна августта августунда',
      'сентябрь сентябры сентябрдан сентябрынан сентябрга сентябрына сентябрда сентябрында',
      'октябрь октябры октябрдан октябрынан октябрга октябрына октябрда октябрында',
      'ноябрь ноябры ноябрдан ноябрынан ноябрга ноябрына ноябрда ноябрында',
      'декабрь декабры декабрдан декабрынан декабрга декабрына декабрда декабрында',
    ],
    date: '(?:(?<year>\\d{4})-жылдын )?(?:(?<day>\\d{1,2})-)?(?<month>M)',
    sure: {
      unsure: 'Тастыкталган маалымат жок',
      typical: 'Адатта ушундай, тастыктала элек',
      likely: 'Ыктымал',
      announced: 'Жарыяланган',
      confirmed: 'Тастыкталган',
    },
    source: 'Булак: ',
    planned: letters('план'),
    opens: letters('ачылат'),
    opening: letters('ачылыш|ачуу'),
    wrote: /^Мурунку кабар/u,
    perhaps: letters('адатта|мүмкүн'),
    lastHeard: 'Акыркы кабар: ',
    knownUntil: /ачык экени белгилүү/u,
    ownClock: /ар бир тарап өз убактысы менен/u,
    asked: /^Суралган /u,
    bar: letters('өтө ал|өткөрүл'),
    clocks: /саат (\d\d):(\d\d) болгондо, .+ (\d\d):(\d\d) болот/u,
    whom: {
      foot: /жөө/u,
      bicycle: /велосипед/u,
      motorcycle: /мотоцикл/u,
      car: /жеңил/u,
      bus: /автобус/u,
      truck: /жүк/u,
      train: /поезд/u,
      citizens: /жаран/u,
    },
    last: letters('акыркы күн'),
  },
  kk: {
    months: [
      'қаңтар қаңтардан қаңтарға қаңтарда',
      'ақпан ақпаннан ақпанға ақпанда',
      'наурыз наурыздан наурызға наурызда',
      'сәуір сәуірден сәуірге сәуірде',
      'мамыр мамырдан мамырға мамырда',
      'маусым маусымнан маусымға маусымда',
      'шілде шілдеден шілдеге шілдеде',
      'тамыз тамыздан тамызға тамызда',
      'қыркүйек қыркүйектен қыркүйекке қыркүйекте',
      'қазан қазаннан қазанға қазанда',
      'қараша қарашадан қарашаға қарашада',
      'желтоқсан желтоқсаннан желтоқсанға желтоқсанда',
    ],
    date: '(?:(?<year>\\d{4}) жылғы )?(?:(?<day>\\d{1,2}) )?(?<!жұмыс )(?<month>M)',
    sure: {
      unsure: 'Расталған дерек жоқ',
      typical: 'Әдетте осылай, расталмаған',
      likely: 'Ықтимал',
      announced: 'Жарияланған',
      confirmed: 'Расталған',
    },
    source: 'Дереккөз: ',
    planned: letters('жоспар'),
    opens: letters('ашылады'),
    opening: letters('ашылу|ашу'),
    wrote: /^Алдыңғы хабар/u,
    perhaps: letters('әдетте|мүмкін'),
    lastHeard: 'Соңғы хабар: ',
    knownUntil: /ашық екені белгілі/u,
    ownClock: /әр тарап өз уақытымен/u,
    asked: /^Сұралған /u,
    bar: letters('өте ал|өткізіл'),
    clocks: /сағат (\d\d):(\d\d) болғанда, .+ (\d\d):(\d\d) болады/u,
    whom: {
      foot: /жаяу/u,
      bicycle: /велосипед/u,
      motorcycle: /мотоцикл/u,
      car: /жеңіл/u,
      bus: /автобус/u,
      truck: /жүк/u,
      train: /пойыз/u,
      citizens: /азамат/u,
    },
    last: letters('соңғы күн'),
  },
};
