import type { Traffic } from '#domain/statement.ts';
import { clausesOf, type Unit } from '../units.ts';
import { trafficsOf } from '../words.ts';

/** So many words stand at most between "only" and whom it is of. */
const besideOnly = 2;

/** "Only people on foot pass, cars are turned back": who is told to pass alone, in a clause that bars nobody. */
export function passingAlone(unit: Unit): readonly Traffic[] {
  const { news, tokens, words } = unit;
  // "Only outbound lorries" are told from those that come, and not from cars.
  if (news.has('leaving') || news.has('entering')) return [];
  const clauses = clausesOf(unit);
  const barring = new Set([...news.of('shut'), ...news.of('limit')].map(({ start }) => clauses[start]));
  // "Only thirty lorries a day" are no kind of traveller.
  const isCount = (at: number) => tokens[at]?.number === true || words.at(at, 'numbers') !== null;
  const alone = news
    .of('only')
    .filter(({ start }) => !barring.has(clauses[start]) && !isCount(start - 1) && !isCount(start + 1));
  const isBeside = ({ start, length }: { readonly start: number; readonly length: number }) =>
    alone.some((only) => {
      const gap = start > only.start ? start - only.start - only.length : only.start - start - length;
      return clauses[start] === clauses[only.start] && gap < besideOnly;
    });
  return trafficsOf(news.of('traffic').filter(isBeside));
}
