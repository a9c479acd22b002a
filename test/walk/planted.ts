import type { PrintedAs } from './rules/rule.ts';
import type { Sample } from './samples.ts';

/** A slip that somebody could make, put into a text that is right. */
export interface Planted {
  readonly slip: string;
  readonly into: Sample;
  readonly of: PrintedAs;
  /** The rules that must report it, and no other may. */
  readonly breaks: readonly string[];
  readonly plant: (text: string, language: string) => string;
}

/** Some words in each of the four languages. */
type Words = Readonly<Record<string, string>>;

const reopens: Words = { en: 'Reopens', ru: 'Откроется снова', ky: 'Кайра ачылат', kk: 'Қайта ашылады' };
const lastOf: Words = { en: 'Last heard', ru: 'Последние сведения', ky: 'Акыркы кабар', kk: 'Соңғы хабар' };
const city: Words = { en: 'Bishkek', ru: 'Бишкек', ky: 'Бишкек', kk: 'Бішкек' };
const other: Words = { en: 'Almaty', ru: 'Алматы', ky: 'Алматы', kk: 'Алматы' };
const confirmed: Words = { en: 'Confirmed', ru: 'Подтверждено', ky: 'Тастыкталган', kk: 'Расталған' };
const announced: Words = { en: 'Announced', ru: 'Объявлено', ky: 'Жарыяланган', kk: 'Жарияланған' };
const july: Words = { en: '15 July', ru: '15 июля', ky: '15-июль', kk: '15 шілде' };
const guards: Words = {
  en: 'Border Service of Kyrgyzstan',
  ru: 'Пограничная служба ГКНБ КР',
  ky: 'УКМКнын Чек ара кызматы',
  kk: 'Қырғызстан ҰҚК Шекара қызметі',
};
const twelfthOfJuly: Words = { en: '12 July', ru: '12 июля', ky: '12-июль', kk: '12 шілде' };
const tenth: Words = { en: '10 June', ru: '10 июня', ky: '10-июнь', kk: '10 маусым' };
const plan: Words = { en: 'planned', ru: 'по плану', ky: 'пландалган', kk: 'жоспарланған' };
const of = (words: Words, language: string) => words[language] ?? '';

/** The line with the day on which it is to open, put in other words. */
const withReopening = (text: string, said: (line: string) => string) =>
  text
    .split('\n')
    .map((line) => (/(?<!\d)15[ -](?:July|июл|шілде)/u.test(line) ? said(line) : line))
    .join('\n');

export const planted: readonly Planted[] = [
  {
    slip: 'a day that nobody said',
    into: 'planned',
    of: 'card',
    breaks: ['dates'],
    plant: (text) => text.replace(/(?<!\d)12(?=[ -])/u, '17'),
  },
  {
    slip: 'a year that nobody said',
    into: 'planned',
    of: 'card',
    breaks: ['dates', 'reopening'],
    plant: (text, language) =>
      text.replace(
        of(july, language),
        of(
          { en: '15 July 2028', ru: '15 июля 2028 г.', ky: '2028-жылдын 15-июлу', kk: '2028 жылғы 15 шілде' },
          language,
        ),
      ),
  },
  {
    slip: 'thirty days of our own made into a plan',
    into: 'endless',
    of: 'news',
    breaks: ['dates', 'reopening'],
    plant: (text, language) => `${text}\n${of(reopens, language)}: ${of(twelfthOfJuly, language)}`,
  },
  {
    slip: 'the day on which a halt was told, as its end',
    into: 'endless',
    of: 'news',
    breaks: ['reopening'],
    plant: (text, language) => `${text}\n${of(reopens, language)}: ${of(tenth, language)}`,
  },
  {
    slip: 'a plan told as certain',
    into: 'planned',
    of: 'card',
    breaks: ['planned'],
    plant: (text, language) => withReopening(text, () => `${of(reopens, language)}: ${of(july, language)}`),
  },
  {
    slip: 'what is certain told as a plan',
    into: 'certain',
    of: 'news',
    breaks: ['planned'],
    plant: (text, language) => withReopening(text, (line) => `${line} (${of(plan, language)})`),
  },
  {
    slip: 'a day made into a midnight',
    into: 'planned',
    of: 'card',
    breaks: ['midnight'],
    plant: (text, language) =>
      text.replace(
        of(july, language),
        `${of(july, language)}, 00:00 ${of(city, language)} / 23:00 ${of(other, language)}`,
      ),
  },
  {
    slip: 'half an hour more',
    into: 'open',
    of: 'card',
    breaks: ['hours'],
    plant: (text) =>
      text
        .split('\n')
        .map((line, index) => (index === 1 ? line.replace('18:00', '18:30').replace('17:00', '17:30') : line))
        .join('\n'),
  },
  {
    slip: 'one clock forgotten, and the sentence about the two',
    into: 'certain',
    of: 'card',
    breaks: ['two clocks'],
    plant: (text, language) => text.replace(` / 08:00 ${of(other, language)}`, ''),
  },
  {
    slip: 'the clocks the wrong way round',
    into: 'certain',
    of: 'card',
    breaks: ['two clocks'],
    plant: (text) => text.replace('09:00', '07:00').replace('08:00', '09:00').replace('07:00', '08:00'),
  },
  {
    slip: 'a word said on a day when its source said nothing',
    into: 'planned',
    of: 'card',
    breaks: ['said on', 'sourced'],
    plant: (text, language) => text.replace(`${of(guards, language)}, 10`, `${of(guards, language)}, 12`),
  },
  {
    slip: 'surer than the word can be',
    into: 'old',
    of: 'card',
    breaks: ['sure'],
    plant: (text, language) => text.replace(/^.*?(?=\. (?:Source|Источник|Булак|Дереккөз))/mu, of(announced, language)),
  },
  {
    slip: 'sure by nobody',
    into: 'planned',
    of: 'card',
    breaks: ['sourced'],
    plant: (text, language) => text.replace(new RegExp(`^(${of(confirmed, language)}\\.).*$`, 'mu'), '$1'),
  },
  {
    slip: 'unknown, and yet confirmed',
    into: 'planned',
    of: 'card',
    breaks: ['unknown'],
    plant: (text) => text.replace('🔴', '⚪'),
  },
  {
    slip: 'green over a halt',
    into: 'planned',
    of: 'card',
    breaks: ['green'],
    plant: (text) => text.replace('🔴', '🟢'),
  },
  {
    slip: 'a warning dressed as a closure',
    into: 'warning',
    of: 'news',
    breaks: ['warning'],
    plant: (text) => text.replace('⚠️', '🔴'),
  },
  {
    slip: 'a warning without its days',
    into: 'warning',
    of: 'news',
    breaks: ['warning'],
    plant: (text) => text.split('\n').toSpliced(2, 1).join('\n'),
  },
  {
    slip: 'the last day like any other',
    into: 'lastDay',
    of: 'card',
    breaks: ['last day'],
    plant: (text, language) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('🟢') || line.startsWith(of(lastOf, language)))
        .join('\n'),
  },
];
