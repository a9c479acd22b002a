import type { Crossing } from '#domain/crossing.ts';
import type { CountsOf } from '#domain/ports/reports.ts';
import { countedWaits } from '#domain/reports/usual.ts';

/** What reports of these crossings are counted as. */
export function createCountsOf(crossings: readonly Crossing[]): CountsOf {
  return (reports) => {
    const told = Map.groupBy(reports, ({ crossing }) => crossing);
    return new Map(crossings.flatMap((crossing) => [...countedWaits(told.get(crossing.id) ?? [], crossing)]));
  };
}
