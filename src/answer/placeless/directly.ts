import {
  type Border,
  type Catalogue,
  type Country,
  type CountryCode,
  defaultBorder,
  homeCountries,
} from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Traveller } from '#domain/question.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { answerDirectly } from '../direct/direct.ts';
import { homeOf } from '../direct/whose.ts';
import type { AnswerBase, AnswerServices, Asked } from '../question.ts';

/** A question that names no single crossing of ours. */
export interface PlacelessQuestion {
  readonly words: Understanding;
  readonly asked: Asked;
  readonly traveller: Traveller;
  readonly told: Omit<AnswerBase, 'html'>;
}

/** The same for a question that names no single crossing. `countries`: those of the place that was asked about, where one was; `sources`: those whose facts may answer. */
export function withDirect<Base extends object>(
  base: Base,
  countries: readonly CountryCode[],
  sources: readonly Country[],
  { words, traveller, told }: PlacelessQuestion,
  { catalogue, notesAsked }: AnswerServices,
): Base & Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> {
  const question = {
    ...{
      traveller,
      words,
      moment: told.moment,
      borders: bordersOf(withOrigin(countries, words), traveller, catalogue),
      countries: sources,
    },
    ...{ language: told.language, others: catalogue.crossings, notesAsked: notesAsked(words) },
    ...given({ atHome: homeOf(told.language, catalogue) }),
    home: homeCountries(catalogue),
  };
  const { renderer } = told;
  const { html, inVain } = answerDirectly(words.topics, question, { countries, renderer });
  return { ...base, direct: plain(html), inVain, html };
}

/** Who says where they set out from comes over the border of the two. */
function withOrigin(
  countries: readonly CountryCode[],
  { fromPlace }: Pick<Understanding, 'fromPlace'>,
): readonly CountryCode[] {
  const isOther = countries.length === 1 && fromPlace?.country !== undefined && !countries.includes(fromPlace.country);
  return isOther ? [...countries, fromPlace.country] : countries;
}

/**
 * Whose own rules may answer: those of the border between the countries that were named, or of the one that is meant unsaid;
 * what holds at another border is no answer. Who enters a neighbour of their own country comes over the border of the two.
 */
function bordersOf(named: readonly CountryCode[], { people }: Traveller, catalogue: Catalogue): readonly Border[] {
  const [entered, ...others] = named;
  const own = catalogue.borders.filter(
    ({ countries }) =>
      others.length === 0 &&
      entered !== people &&
      [entered, people].every((code) => countries.some((one) => one === code)),
  );
  if (own.length > 0) return own;
  const usual = defaultBorder(catalogue);
  if (usual !== undefined && named.every((code) => usual.countries.includes(code))) return [usual];
  return catalogue.borders.filter(({ countries }) =>
    named.length > 1 ? countries.every((code) => named.includes(code)) : countries.some((code) => named.includes(code)),
  );
}
