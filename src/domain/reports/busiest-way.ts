import type { CountedWait, UsualCell } from './usual.ts';

/** The way and the class of vehicle of which travellers told most; `null` where nobody told anything. */
export function busiestWay(counted: readonly CountedWait[]): Pick<UsualCell, 'toward' | 'vehicle'> | null {
  const told = Map.groupBy(counted, ({ toward, vehicle }) => `${toward} ${vehicle}`);
  const sums = [...told.values()].map((some) => ({ some, n: some.reduce((sum, { count }) => sum + count, 0) }));
  const [busiest] = sums.toSorted((one, other) => other.n - one.n);
  const first = busiest?.some[0];
  return first === undefined ? null : { toward: first.toward, vehicle: first.vehicle };
}
