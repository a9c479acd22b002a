import type { NewsFamily } from '#domain/notes/news.ts';
import { clausesOf, notsIn, type Unit } from '../units.ts';

const ofOthers: readonly NewsFamily[] = ['unaffected', 'usual', 'works', 'noQueue', 'open', 'willOpen', 'bothWays'];
const acting: readonly NewsFamily[] = ['shut', 'limit', 'extend', 'harder', 'queue', 'waiting'];

/** "Buses cannot pass, nothing changes for cars": the clauses that say of others that it does not touch them. */
export function clausesOfOthers(unit: Unit): ReadonlySet<number> {
  const { news } = unit;
  const clauses = clausesOf(unit);
  const clausesWith = (families: readonly NewsFamily[]) =>
    new Set(families.flatMap((family) => news.of(family).map(({ start }) => clauses[start] ?? 0)));
  const acts = clausesWith(acting);
  const isOfAct = news.of('traffic').some(({ start }) => acts.has(clauses[start] ?? 0));
  if (!isOfAct) return new Set();
  const others = [...clausesWith(ofOthers), ...notsIn(unit).map((at) => clauses[at] ?? 0)];
  return new Set(others.filter((clause) => !acts.has(clause)));
}
