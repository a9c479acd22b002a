import { type Language, type Rule, slips } from './slips.ts';

/**
 * Rules for every word that people read, in `locales/` and in `data/` alike. Each finds what is wrong with a text in a
 * language, or nothing. That a text is right, only a reader can say.
 */
const everywhere: readonly Language[] = ['en', 'ru', 'ky', 'kk'];

/** A word on its own: JavaScript's `\b` knows only Latin letters. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'iu');
}

/** Words of Russian that slip into Kyrgyz and Kazakh, and are not words of theirs too, as да, не, от and так are. */
const russianWords = anyOf(`
  и или на из до для по в с(?!\\.) к о об при через без если чтобы это этот эта эти как также уже ещё еще
  открыт открыта открыто закрыт закрыта закрыто работает часы время дорога граница границе пункт пропуска
  сейчас сегодня завтра вчера когда только можно нельзя нужно есть нет был была были быть будет
  источник данных неизвестно погода ремонт года году дня день месяц месяцев назад
  вы мы ваш наш выберите напишите обновить почему подробнее машин машины грузовик грузовики людей человек`);

/** Words of Kazakh without a letter of its own, and of Kyrgyz: all letters of Kyrgyz are Kazakh ones too. */
const kazakhWords = anyOf('емес бойынша болады барады келеді бастап дейін кейін және туралы ашық жабық сағат');
const kyrgyzWords = anyOf(`
  жана менен үчүн эмес эки эле боюнча тууралуу болот барат келет чейин кийин жок ачык жабык саат мүнөт чек өткөрмө
  кайра азыр бүгүн эртең кечээ унаа`);

export const rules: readonly Rule[] = [
  { name: 'nothing', languages: everywhere, wrong: /^\s*$/u },
  { name: 'isolation mark', languages: everywhere, wrong: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
  { name: 'exclamation mark', languages: everywhere, wrong: /[!！]/u },
  {
    name: 'date in digits',
    languages: everywhere,
    wrong: /(?<![\d.])\d{1,2}([./])\d{1,2}\1\d{2,4}(?!\d)|\d{4}-\d\d-\d\d/u,
  },
  { name: 'Russian word', languages: ['ky', 'kk'], wrong: russianWords },
  { name: 'Kazakh word', languages: ['ky'], wrong: kazakhWords },
  { name: 'Kyrgyz word', languages: ['kk'], wrong: kyrgyzWords },
  { name: 'letter of another language', languages: ['ky'], wrong: /[қғұәіһё]/iu },
  { name: 'letter of another language', languages: ['kk'], wrong: /ё/iu },
  { name: 'letter of another language', languages: ['ru'], wrong: /[қғұәіһңөү]/iu },
  { name: 'letter of another language', languages: ['en'], wrong: /\p{Script=Cyrillic}/u },
  {
    name: 'two scripts in one word',
    languages: everywhere,
    wrong: /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{2,}/u,
  },
  {
    name: 'Latin letters that look Cyrillic',
    languages: ['ru', 'ky', 'kk'],
    wrong: /(?<![\p{L}\d.@/*-])[aceopxyABCEHKMOPTXYi]+(?![\p{L}\d.@/*-])/u,
  },
  ...slips,
];

/** What is wrong with a text, each as the rule and what it found: `Russian word: сейчас`. */
export function faultsIn(text: string, language: string): readonly string[] {
  return rules
    .filter(({ languages }) => languages.includes(language as Language))
    .flatMap(({ name, wrong }) => {
      const [found] = wrong.exec(text) ?? [];
      return found === undefined ? [] : [`${name}: ${found}`];
    });
}

/** Whose clock it is, or that nobody says. */
const clocks: Record<Language, RegExp> = {
  en: /\bclock|local time|(?:Kyrgyz|Kazakh|Bishkek|Almaty) time|both sides|each side|the same time|in Kyrgyzstan/i,
  ru: /чь[её]\p{L}* врем|местн\p{L}* врем|врем\p{L}* (?:Бишкек|Алмат)|(?:бишкекск|алматинск)\p{L}* врем|обе(?:их)? сторон|обе стороны|в Кыргызстане/iu,
  ky: /кайсы өлкөнүн уба|жергиликтүү убак|(?:Бишкек|Алматы|Кыргызстан|Казакстан)\p{L}* (?:убак|саат)|эки тарап/iu,
  kk: /қай елдің уақыт|жергілікті уақыт|(?:Бішкек|Алматы|Қырғызстан|Қазақстан)\p{L}* (?:уақыт|сағат)|екі тарап/iu,
};

/** Hours in digits, and no word of whose clock they are on: the two countries are an hour apart. */
export function hoursWithoutClock(text: string, language: string): boolean {
  return /(?<!\d)\d{1,2}:\d\d(?!\d)/u.test(text) && !clocks[language as Language].test(text);
}
