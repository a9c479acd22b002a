import { IANAZone } from 'luxon';
import { dayMs, minuteMs } from './units.ts';

/** How far a zone's clock is ahead of UTC, and the moment until which that surely holds. */
export interface Offset {
  readonly offsetMs: number;
  /** Epoch milliseconds: the clock may be moved then, never before. */
  readonly holdsUntil: number;
}

const weekMs = 7 * dayMs;

/** Weeks looked up so far, by zone and number: asking the time zone data is what costs. At most a few centuries each. */
const weeks = new Map<string, Map<number, readonly [Offset, Offset]>>();
const weeksAtMost = 20_000;

/** The offset of a zone at a moment. No zone moves its clock twice within a week, so a week has at most two. */
export function offsetAt(zone: string, at: number): Offset {
  const [first, second] = weekOf(zone, Math.floor(at / weekMs));
  return at < first.holdsUntil ? first : second;
}

function weekOf(zone: string, number: number): readonly [Offset, Offset] {
  const known = weeks.get(zone) ?? remember(zone);
  const remembered = known.get(number);
  if (remembered !== undefined) return remembered;
  if (known.size >= weeksAtMost) known.clear();
  const week = readWeek(zone, number * weekMs);
  known.set(number, week);
  return week;
}

/** Luxon asks the time zone data at every step of every date: from now on its clock of this zone asks here, too. */
function remember(zone: string): Map<number, readonly [Offset, Offset]> {
  const clock = IANAZone.create(zone);
  if (!clock.isValid) throw new Error(`"${zone}" is not a time zone`);
  clock.offset = (at) => offsetAt(zone, at).offsetMs / minuteMs;
  const known = new Map<number, readonly [Offset, Offset]>();
  weeks.set(zone, known);
  return known;
}

function readWeek(zone: string, from: number): readonly [Offset, Offset] {
  // Of the class: the zone's own asks here.
  const offsetMs = (at: number) => IANAZone.prototype.offset.call(IANAZone.create(zone), at) * minuteMs;
  const to = from + weekMs;
  const [before, after] = [offsetMs(from), offsetMs(to)];
  let [stays, changed] = [from, to];
  while (before !== after && changed - stays > 1) {
    const middle = Math.floor((stays + changed) / 2);
    if (offsetMs(middle) === before) stays = middle;
    else changed = middle;
  }
  return [
    { offsetMs: before, holdsUntil: changed },
    { offsetMs: after, holdsUntil: to },
  ];
}
