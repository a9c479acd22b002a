import type { Catalogue } from '#domain/crossing.ts';
import { textIn } from '#domain/crossing.ts';

/** A question, and the language of the Telegram that it comes from. */
export interface Asking {
  readonly text: string;
  readonly language: string;
}

/** One question of each topic that people have, and the days they name; `@` stands for a crossing. */
const phrases: Readonly<Record<string, { readonly topics: readonly string[]; readonly moments: readonly string[] }>> = {
  en: {
    topics:
      '@|is @ open|opening hours @|why is @ closed|which documents for @|visa at @|queue at @|can a lorry pass @|bus to @|is the road to @ good|how far is @|can I make it to @ from Bishkek|when does the season at @ begin|currency exchange at @|customs at @|toll at @|telephone of @|foreigners at @|on foot through @|map of @'.split(
        '|',
      ),
    moments: '|tomorrow|tomorrow at 7|on Sunday|1 May|at 18:00|on 15 July at 9:30'.split('|'),
  },
  ru: {
    topics:
      '@|@ открыт?|часы работы @|почему закрыт @|какие документы на @|виза на @|очередь на @|фура через @|автобус через @|дорога на @|сколько ехать до @|успею на @ из Бишкека|когда сезон на @|обмен валюты @|таможня @|платная дорога @|телефон @|иностранцам через @|пешком через @|карта @'.split(
        '|',
      ),
    moments: '|завтра|завтра в 7|в воскресенье|1 мая|в 18:00|15 июля в 9:30'.split('|'),
  },
  ky: {
    topics:
      '@|@ ачыкпы|@ иш убактысы|@ эмне үчүн жабык|@ кандай документ керек|@ виза|@ кезек барбы|@ жүк ташуучу|@ автобус|@ жолу кандай|@ канча километр|Бишкектен @ жетишемби|@ сезон качан|@ акча алмаштыруу|@ бажы|@ акысы канча|@ телефону|@ чет өлкөлүктөр|@ жөө өтсө болобу|@ картасы'.split(
        '|',
      ),
    moments: '|эртең|эртең 7де|жекшемби|1-май|18:00дө|15-июль 9:30'.split('|'),
  },
  kk: {
    topics:
      '@|@ ашық па|@ жұмыс уақыты|@ неге жабық|@ қандай құжат керек|@ виза|@ кезек бар ма|@ жүк көлігі|@ автобус|@ жолы қандай|@ қанша шақырым|Бішкектен @ үлгеремін бе|@ маусымы қашан|@ ақша айырбастау|@ кеден|@ ақысы қанша|@ телефоны|@ шетелдіктер|@ жаяу өтуге бола ма|@ картасы'.split(
        '|',
      ),
    moments: '|ертең|ертең сағат 7-де|жексенбі|1 мамыр|18:00-де|15 шілде 9:30'.split('|'),
  },
};

/** So many different questions about all crossings, in all languages, of all topics, well mixed; the same on every run. */
export function differentQuestions(count: number, { crossings }: Pick<Catalogue, 'crossings'>): readonly Asking[] {
  const all = Object.entries(phrases).flatMap(([language, { topics, moments }]) =>
    crossings.flatMap(({ posts }) =>
      posts.flatMap(({ name }) =>
        moments.flatMap((moment) =>
          topics.map((topic) => ({
            language,
            text: `${topic.replace('@', name === undefined ? '' : textIn(name, language))} ${moment}`.trim(),
          })),
        ),
      ),
    ),
  );
  const known = new Map(all.map((asking) => [`${asking.language} ${asking.text}`, asking]));
  const different = [...known.values()].filter(({ text }) => text !== '');
  if (different.length < count) throw new Error(`only ${different.length} questions are different`);
  // A step by a large prime goes through all of them, far apart.
  return Array.from({ length: count }, (_, step) => different[(step * 7_919) % different.length] as Asking);
}

/** What everybody asks in the minute in which something has happened. */
export const theSameQuestions: readonly Asking[] = [
  { language: 'ru', text: 'кордай открыт?' },
  { language: 'ky', text: 'Кордай ачыкпы' },
  { language: 'kk', text: 'Қордай ашық па' },
  { language: 'en', text: 'is korday open' },
  { language: 'ru', text: 'каркыра' },
  { language: 'ky', text: 'каркыра' },
  { language: 'kk', text: 'Қордайда кезек бар ма' },
  { language: 'ru', text: 'кордай завтра' },
];
