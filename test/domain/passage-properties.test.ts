import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { passageOf } from '#domain/passage.ts';
import { aCrossing, type Jotted } from './build.ts';

/*
 * The slow, obviously right answer, minute by minute on plain numbers: is each gate open when it is reached, and for how
 * many minutes from then on? Bishkek is six hours ahead of UTC, Almaty five.
 */
const aheadMinutes = { kg: 360, kz: 300 };
const start = Date.parse('2026-11-20T00:00Z') / 60_000;
const day = 1440;

interface Gate {
  readonly opens: number;
  readonly shuts: number;
}

/** Open from `opens` to `shuts` on its own clock, over midnight where it shuts before it opens. */
function isOpen({ opens, shuts }: Gate, clock: number): boolean {
  const minute = ((clock % day) + day) % day;
  return opens < shuts ? opens <= minute && minute < shuts : opens <= minute || minute < shuts;
}

/** Minutes until it shuts, or since it did (negative); a gate that opens before it last shut is not late, but early. */
function leftAt(gate: Gate, clock: number): number | 'early' {
  if (isOpen(gate, clock)) return count((minutes) => !isOpen(gate, clock + minutes));
  const since = count((minutes) => isOpen(gate, clock - 1 - minutes));
  const ahead = count((minutes) => isOpen(gate, clock + minutes));
  return ahead < since ? 'early' : -since;
}

function count(isThere: (minutes: number) => boolean): number {
  let minutes = 0;
  while (!isThere(minutes)) minutes += 1;
  return minutes;
}

function expected(gates: readonly { gate: Gate; clock: number }[], usual: number, worst: number) {
  const left = gates.map(({ gate, clock }) => leftAt(gate, clock));
  const shut = left.filter((one) => one !== 'early' && one < 0);
  if (gates.every(({ gate, clock }) => isOpen(gate, clock))) {
    const slack = Math.min(...left.map(Number));
    return { slackMinutes: slack, verdict: slack < usual ? 'no' : slack < worst ? 'tight' : 'yes' };
  }
  // A gate that shuts at this very minute has been shut for none.
  const late = gates.filter(({ gate, clock }, place) => !isOpen(gate, clock) && left[place] !== 'early');
  return { slackMinutes: late.length === 0 ? null : Math.min(0, ...shut.map(Number)), verdict: 'no' };
}

const clockText = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const gates = fc
  .record({ opens: fc.integer({ min: 0, max: day - 1 }), length: fc.integer({ min: 30, max: day - 30 }) })
  .map(({ opens, length }) => ({ opens, shuts: (opens + length) % day }))
  .filter(({ shuts }) => shuts !== 0);

const journeys = fc.record({
  kg: gates,
  kz: gates,
  toward: fc.constantFrom('KG' as const, 'KZ' as const),
  arrives: fc.integer({ min: 2 * day, max: 4 * day }),
  between: fc.integer({ min: 0, max: 40 }),
  usual: fc.integer({ min: 0, max: 90 }),
  more: fc.integer({ min: 0, max: 240 }),
});

test('a thousand journeys through two gates agree with counting minutes', () => {
  let compared = 0;
  const verdicts = new Set<string>();
  const property = fc.property(journeys, ({ kg, kz, toward, arrives, between, usual, more }) => {
    const hours = ({ opens, shuts }: Gate) => `${clockText(opens)}-${clockText(shuts)}`;
    const by = 'authority border 2026-11-10';
    const ledger: Jotted[] = [
      { says: 'hours', posts: ['kg'], hours: hours(kg), by },
      { says: 'hours', posts: ['kz'], hours: hours(kz), by },
    ];
    const crossing = aCrossing(ledger, {
      betweenPosts: { minutes: between, by: [] },
      waits: { usualMinutes: usual, worstMinutes: usual + more, by: [] },
    });
    const arrive = DateTime.fromMillis((start + arrives) * 60_000);
    const passage = passageOf(crossing, crossing.statements, {
      traveller: { toward },
      arrive,
      now: DateTime.fromMillis(start * 60_000),
    });
    if (typeof passage === 'string') throw new Error(passage);
    const order =
      toward === 'KZ'
        ? ([
            ['kg', kg],
            ['kz', kz],
          ] as const)
        : ([
            ['kz', kz],
            ['kg', kg],
          ] as const);
    const reached = order.map(([post, gate], place) => ({
      gate,
      clock: arrives + place * between + aheadMinutes[post],
    }));
    const { verdict, slackMinutes, latestDeparture } = passage;
    expect({ slackMinutes, verdict }).toEqual(expected(reached, usual, usual + more));
    if (slackMinutes !== null) {
      const needed = Math.max(1, usual + more);
      const shift = slackMinutes - needed;
      const isSafe = reached.every(({ gate, clock }) => {
        return isOpen(gate, clock + shift) && Number(leftAt(gate, clock + shift)) >= needed;
      });
      expect(latestDeparture?.toMillis()).toBe(isSafe ? arrive.plus({ minutes: shift }).toMillis() : undefined);
    }
    verdicts.add(verdict);
    compared += 1;
  });
  fc.assert(property, { numRuns: 1000, seed: 20261122 });
  expect(compared).toBe(1000);
  expect([...verdicts].sort()).toEqual(['no', 'tight', 'yes']);
});
