import type { Border, Country, CountryCode, Crossing } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import { plain } from '#render/html.ts';
import { crossingsIn, type Understanding } from '#search/question.ts';
import { answerDirectly, isOfState } from './direct.ts';
import { momentOf } from './moment.ts';
import type { AnswerBase, AnswerBorder, AnswerCountry, AnswerPlaceless, AnswerServices, Asked } from './question.ts';

/** A question that names no single crossing of ours. */
export interface PlacelessQuestion {
  readonly words: Understanding;
  readonly asked: Asked;
  readonly traveller: Traveller;
  readonly told: Omit<AnswerBase, 'html'>;
}

/** The answer, or `null` where the words are noise or a place that somebody has to name. */
export function answerPlaceless(
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorder | AnswerCountry | AnswerPlaceless | null {
  const { words, told } = question;
  const { renderer } = told;
  const { about } = words;
  const { catalogue } = parts;
  const none = { crossings: [], near: [], ...told };
  switch (about.kind) {
    case 'emergency': {
      const { part: _, ...whole } = none;
      return { kind: 'placeless', ...whole, topic: 'emergency', html: renderer.emergency(catalogue.countries) };
    }
    case 'smalltalk': {
      const [example] = catalogue.crossings;
      if (example === undefined) return null;
      return { kind: 'smalltalk', ...none, html: renderer.smallTalk(about.what, example) };
    }
    case 'border':
      return answerBorder(about.countries, question, parts);
    case 'country':
      return answerCountry(about.country, about.side, question, parts);
    case 'unsaid':
      return withDirect({ kind: 'placeless' as const, ...none }, [], catalogue.countries, question, parts);
    case 'crossings':
    case 'elsewhere':
    case 'nothing':
      return null;
  }
}

/** A border as a whole: how many of its crossings one may use, or what holds at all of them. */
function answerBorder(
  countries: readonly CountryCode[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerBorder | null {
  const { told, words, asked, traveller } = question;
  const border = parts.catalogue.borders.find((one) => countries.every((code) => one.countries.includes(code)));
  if (border === undefined) return null;
  const base = { kind: 'border', border: border.countries.join('-'), near: [], ...told } as const;
  const crossings = crossingsOf(border, parts);
  if (!words.topics.every(isOfState) && words.topics[0].topic !== 'admits' && words.topics[0].topic !== 'waits') {
    const sides = parts.catalogue.countries.filter(({ code }) => border.countries.includes(code));
    return withDirect({ ...base, crossings }, border.countries, sides, question, parts);
  }
  const { toward } = traveller;
  const { holidays } = parts.catalogue;
  const statuses = crossings.map((crossing) => {
    const moment = momentOf(words, asked, crossing, { toward, holidays });
    return parts.statusAt(crossing, parts.statementsOf(crossing), { traveller, moment });
  });
  const how = { precision: told.moment.precision, traveller };
  const { renderer } = told;
  const ordered = renderer.overviewOrder(statuses, how).map(({ crossing }) => crossing);
  return { ...base, crossings: ordered, html: renderer.overview(border.countries, statuses, how) };
}

function crossingsOf(border: Border, { catalogue }: AnswerServices): readonly Crossing[] {
  const own = catalogue.crossings.filter(({ posts }) =>
    posts.every(({ country }) => border.countries.includes(country)),
  );
  const rank = ({ id }: Crossing) => (border.crossings.includes(id) ? border.crossings.indexOf(id) : own.length);
  return own.toSorted((one, other) => rank(one) - rank(other));
}

/** Of the country left and of the country entered different things are asked. */
function answerCountry(
  code: CountryCode,
  side: 'entered' | 'left',
  question: PlacelessQuestion,
  parts: AnswerServices,
): AnswerCountry {
  const { catalogue } = parts;
  const country = catalogue.countries.filter((one) => one.code === code);
  const crossings = crossingsIn(question.words.found);
  const base = { kind: 'country', country: code, crossings, near: [], ...question.told } as const;
  const { traveller } = question;
  const toward = traveller.toward ?? (side === 'entered' ? code : undefined);
  return withDirect(
    base,
    [code],
    side === 'left' ? country : catalogue.countries,
    { ...question, traveller: { ...traveller, ...(toward === undefined ? {} : { toward }) } },
    parts,
  );
}

/** `countries`: those of the place that was asked about, where one was; `sources`: those whose facts may answer. */
function withDirect<Base extends object>(
  base: Base,
  countries: readonly CountryCode[],
  sources: readonly Country[],
  { words, traveller, told }: PlacelessQuestion,
  { catalogue }: AnswerServices,
): Base & Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> {
  const question = {
    ...{ traveller, words, borders: catalogue.borders, countries: sources },
    ...{ language: told.language, others: catalogue.crossings },
  };
  const { renderer } = told;
  const { html, inVain } = answerDirectly(words.topics.slice(0, 2), question, { countries, renderer });
  return { ...base, direct: plain(html), inVain, html };
}
