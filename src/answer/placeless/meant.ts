import { type Border, type Catalogue, type CountryCode, defaultBorder, homeCountries } from '#domain/crossing.ts';
import { homeOf } from '../direct/whose.ts';
import type { AnswerServices } from '../question.ts';
import type { PlacelessQuestion } from './directly.ts';
import { onlyOf } from './only.ts';

/** Which borders are answered, and which others are only offered. */
export function bordersMeant(
  countries: readonly CountryCode[],
  question: PlacelessQuestion,
  { catalogue }: AnswerServices,
): { readonly meant: readonly Border[]; readonly others: readonly Border[] } {
  const fallback = defaultBorder(catalogue);
  const borders = catalogue.borders.toSorted((one, other) => Number(other === fallback) - Number(one === fallback));
  const own = borders.filter((border) => countries.every((code) => border.countries.includes(code)));
  if (countries.length > 1) return { meant: own.slice(0, 1), others: [] };
  const kept = keptAt(own, question, catalogue);
  if (kept !== undefined) return { meant: [kept], others: own.filter((border) => border !== kept) };
  const near = countries.length === 1 ? nearestTo(own, question, catalogue) : undefined;
  if (near !== undefined && own.length > 1) return { meant: [near], others: own.filter((border) => border !== near) };
  // "The borders of Kyrgyzstan", and not which of its posts one enters it by.
  const isOfAll = countries.length === 0 || question.traveller.toward === undefined;
  const { words } = question;
  const isWhich = words.asksWhich === true && onlyOf(words) !== undefined;
  const isList = words.topics[0].topic === 'overview' || isWhich;
  const isEverything = isOfAll && isList;
  if (isEverything || fallback === undefined || !own.includes(fallback)) return { meant: own, others: [] };
  return { meant: [fallback], others: own.filter((border) => border !== fallback) };
}

/** A holiday that one country alone keeps is asked of its border with the one that was named. */
function keptAt(
  own: readonly Border[],
  { words: { about, moment } }: PlacelessQuestion,
  { holidays }: Pick<Catalogue, 'holidays'>,
): Border | undefined {
  const { day } = moment;
  if (day === undefined || !('holiday' in day) || about.kind !== 'border') return undefined;
  const keeper = holidays.find(({ id }) => id === day.holiday)?.country;
  return own.find((border) => border.countries.some((code) => code === keeper));
}

/** Of the borders of a neighbour that which their own country has: where they set out from, whose citizens they are, what is spoken there. */
function nearestTo(
  own: readonly Border[],
  { words, told }: PlacelessQuestion,
  catalogue: Catalogue,
): Border | undefined {
  const homes = homeCountries(catalogue).map(({ code }) => code);
  const said = [words.fromPlace?.country, words.traveller.people, homeOf(told.language, catalogue)];
  const home = said.find((code) => homes.some((one) => one === code));
  const isOfNeighbour = own.every((border) => border.countries.filter((code) => homes.includes(code)).length === 1);
  return isOfNeighbour ? own.find((border) => border.countries.some((code) => code === home)) : undefined;
}
