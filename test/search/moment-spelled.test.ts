import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { momentIn } from '#search/moment/moment.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import { tokensOf } from '#search/text/tokens.ts';
import { linguistics } from '../languages.ts';

/*
 * Every day of a year, spelled by somebody else (Intl) or by the grammar of the language, reads back as itself.
 */

const zone = 'Asia/Bishkek';
const now = DateTime.fromISO('2026-11-28T12:00', { zone });

function dayOf(question: string): string {
  const tokens = tokensOf(linguistics.clean(question), linguistics);
  const { moment, unread } = momentIn(tokens, linguistics.readingsOf(tokens), linguistics);
  const { at, problem } = resolveMoment(moment, now, zone);
  return problem !== undefined || unread.length > 0 ? 'not understood' : (at.toISODate() ?? '');
}

/** The coming year, from today on: the year need not be said. */
const days = Array.from({ length: 365 }, (_, ahead) => now.startOf('day').plus({ days: ahead }));

/** What is misread, by its words; nothing is the only right answer. */
function misread(spell: (day: DateTime) => string): readonly string[] {
  return days.flatMap((day) => {
    const [question, read] = [spell(day), dayOf(spell(day))];
    return read === day.toISODate() ? [] : [`${question}: ${read}`];
  });
}

const intl = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  return (day: DateTime) => format.format(day.toMillis());
};
const dayAndMonth = { day: 'numeric', month: 'long' } as const;

describe('a day as Intl writes it', () => {
  test.each([
    { locale: 'en-GB', options: dayAndMonth },
    { locale: 'en-US', options: dayAndMonth },
    { locale: 'ru', options: dayAndMonth },
    { locale: 'kk', options: dayAndMonth },
    { locale: 'ky', options: dayAndMonth },
    { locale: 'en-GB', options: { ...dayAndMonth, year: 'numeric' } },
    { locale: 'en-US', options: { ...dayAndMonth, year: 'numeric' } },
    { locale: 'ru', options: { ...dayAndMonth, year: 'numeric' } },
    { locale: 'en-GB', options: { ...dayAndMonth, weekday: 'long' } },
    { locale: 'ru', options: { ...dayAndMonth, weekday: 'long' } },
    { locale: 'ru', options: { day: '2-digit', month: '2-digit', year: 'numeric' } },
  ] as const)('$locale $options', ({ locale, options }) => {
    const spell = intl(locale, options);
    expect(misread((day) => `korday ${spell(day)}`)).toEqual([]);
  });
});

const back = 'аыоуяё';
const rounded = 'оуөү';

/** The last vowel decides the vowels of an ending: а – ы, э – и, о – у, ө – ү. */
function kyrgyz(word: string, ending: 'genitive' | 'locative' | 'ablative' | 'dative'): string {
  const stem = word.replace(/ь$/, '');
  const last = [...stem].findLast((letter) => 'аыоуэеиөүяёю'.includes(letter)) ?? 'а';
  const isBack = back.includes(last) || last === 'ю';
  const [wide, narrow] = isBack ? ['а', rounded.includes(last) ? 'у' : 'ы'] : ['е', rounded.includes(last) ? 'ү' : 'и'];
  const isVoiceless = 'птксшчфх'.includes(stem.at(-1) ?? '');
  const d = isVoiceless ? 'т' : 'д';
  const forms = {
    genitive: `${d}${narrow}н`,
    locative: `${d}${wide}`,
    ablative: `${d}${wide}н`,
    dative: `${isVoiceless ? 'к' : 'г'}${wide}`,
  };
  return stem + forms[ending];
}

const kyrgyzMonths = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const kazakhMonths = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

function kazakh(word: string, ending: 'genitive' | 'locative' | 'ablative' | 'dative'): string {
  const last = [...word].findLast((letter) => 'аәеыіоөұүуи'.includes(letter)) ?? 'а';
  const isBack = 'аыоұу'.includes(last);
  const [wide, narrow] = isBack ? ['а', 'ы'] : ['е', 'і'];
  const final = word.at(-1) ?? '';
  const kind = 'қкпстшц'.includes(final) ? 'voiceless' : 'нңм'.includes(final) ? 'nasal' : 'other';
  const isVowel = 'аәеыіоөұү'.includes(final);
  const forms = {
    genitive: `${kind === 'voiceless' ? 'т' : kind === 'nasal' || isVowel ? 'н' : 'д'}${narrow}ң`,
    locative: `${kind === 'voiceless' ? 'т' : 'д'}${wide}`,
    ablative: `${kind === 'voiceless' ? 'т' : kind === 'nasal' ? 'н' : 'д'}${wide}н`,
    dative: `${kind === 'voiceless' ? (isBack ? 'қ' : 'к') : isBack ? 'ғ' : 'г'}${wide}`,
  };
  return word + forms[ending];
}

const ky = (day: DateTime) => kyrgyzMonths[day.month - 1] ?? '';
const kk = (day: DateTime) => kazakhMonths[day.month - 1] ?? '';
/** As it is typed where the keyboard has no letters of its own. */
const plainly = (text: string) => {
  const plain: Readonly<Record<string, string>> = {
    ң: 'н',
    ө: 'о',
    ү: 'у',
    қ: 'к',
    ғ: 'г',
    ұ: 'у',
    і: 'и',
    ә: 'а',
    һ: 'х',
  };
  return [...text].map((letter) => plain[letter] ?? letter).join('');
};

describe('a day as its case requires', () => {
  test.each([
    { what: 'ky locative', spell: (day: DateTime) => `каркыра ${day.day}-${kyrgyz(ky(day), 'locative')} ачыкпы` },
    { what: 'ky dative', spell: (day: DateTime) => `${day.day} ${kyrgyz(ky(day), 'dative')} каркыра ачык болобу` },
    { what: 'ky genitive', spell: (day: DateTime) => `${kyrgyz(ky(day), 'genitive')} ${day.day}инде каркыра` },
    { what: 'kk locative', spell: (day: DateTime) => `қордай ${day.day} ${kazakh(kk(day), 'locative')} ашық па` },
    { what: 'kk dative', spell: (day: DateTime) => `${day.day} ${kazakh(kk(day), 'dative')} қордай ашыла ма` },
    { what: 'kk genitive', spell: (day: DateTime) => `${kazakh(kk(day), 'genitive')} ${day.day}-інде қордай` },
    { what: 'kk genitive', spell: (day: DateTime) => `${kazakh(kk(day), 'genitive')} ${day.day}-сында қордай` },
    {
      what: 'ky, plain letters',
      spell: (day: DateTime) => plainly(`каркыра ${day.day}-${kyrgyz(ky(day), 'locative')}`),
    },
    {
      what: 'kk, plain letters',
      spell: (day: DateTime) => plainly(`қордай ${day.day} ${kazakh(kk(day), 'locative')}`),
    },
    { what: 'kk ablative', spell: (day: DateTime) => `${day.day} ${kazakh(kk(day), 'ablative')} қордай` },
    { what: 'ky ablative', spell: (day: DateTime) => `${day.day}-${kyrgyz(ky(day), 'ablative')} каркыра` },
  ])('$what', ({ spell }) => expect(misread(spell)).toEqual([]));
});

const words = (list: string) => list.split(' ');
const english = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const englishMonth = intl('en-GB', { month: 'long' });
const russian = words(
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого',
);
const russianDate = intl('ru', dayAndMonth);
const kyrgyzOrdinals = words('биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу онунчу');
const kazakhOrdinals = words('бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы');

/** `tens`: the words for ten, twenty, thirty before another word; `round`: the ordinals of twenty and thirty. */
function ordinal(number: number, first: readonly string[], tens: readonly string[], round: readonly string[]): string {
  if (number <= first.length) return first[number - 1] ?? '';
  if (number % 10 === 0) return round[number / 10 - 2] ?? '';
  return `${tens[Math.floor(number / 10) - 1]} ${first[(number % 10) - 1]}`;
}

describe('a day in words', () => {
  test.each([
    {
      language: 'en',
      spell: (day: DateTime) =>
        `karkyra on the ${ordinal(day.day, english, ['', 'twenty', 'thirty'], ['twentieth', 'thirtieth'])} of ${englishMonth(day)}`,
    },
    {
      language: 'ru',
      spell: (day: DateTime) =>
        `каркыра ${ordinal(day.day, russian, ['', 'двадцать', 'тридцать'], ['двадцатого', 'тридцатого'])} ${russianDate(day).split(' ')[1]}`,
    },
    {
      language: 'ky',
      spell: (day: DateTime) =>
        `каркыра ${ordinal(day.day, kyrgyzOrdinals, ['он', 'жыйырма', 'отуз'], ['жыйырманчы', 'отузунчу'])} ${kyrgyz(ky(day), 'locative')}`,
    },
    {
      language: 'kk',
      spell: (day: DateTime) =>
        `қордай ${ordinal(day.day, kazakhOrdinals, ['он', 'жиырма', 'отыз'], ['жиырмасыншы', 'отызыншы'])} ${kazakh(kk(day), 'locative')}`,
    },
  ])('$language', ({ spell }) => expect(misread(spell)).toEqual([]));
});

describe('every hour of the day', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const locative = (hour: number) => ('3 4 9 10 13 14 19 23'.split(' ').includes(String(hour)) ? 'тө' : 'де');

  test.each([
    { what: 'HH:mm', spell: (hour: number) => `кордай завтра ${String(hour).padStart(2, '0')}:30`, minute: 30 },
    { what: 'ru', spell: (hour: number) => `кордай завтра в ${hour}:30`, minute: 30 },
    { what: 'ky', spell: (hour: number) => `кордай эртең саат ${hour}:00${locative(hour)}`, minute: 0 },
    { what: 'kk', spell: (hour: number) => `қордай ертең сағат ${hour}:00-де`, minute: 0 },
    {
      what: 'am, pm',
      spell: (hour: number) => `korday tomorrow ${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'}`,
      minute: 0,
    },
  ])('$what', ({ spell, minute }) => {
    const wrong = hours.flatMap((hour) => {
      const tokens = tokensOf(linguistics.clean(spell(hour)), linguistics);
      const { moment } = momentIn(tokens, linguistics.readingsOf(tokens), linguistics);
      const { at, other } = resolveMoment(moment, now, zone);
      const right = `2026-11-29T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const read = `${at.toFormat("yyyy-MM-dd'T'HH:mm")}${other ? ' or another' : ''}`;
      return read === right ? [] : [`${spell(hour)}: ${read}`];
    });
    expect(wrong).toEqual([]);
  });
});
