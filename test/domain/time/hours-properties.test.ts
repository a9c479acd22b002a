import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHours } from '#domain/time/hours.ts';
import { hoursAt } from '#domain/time/hours-at.ts';

/**
 * The slow, obviously right answer: look at the clock on the wall, minute by minute, and read the rules aloud. Plain
 * numbers only; the one fact about zones is that on 1 March 2024 at 00:00 the clocks of Almaty went back to 23:00.
 */
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const clocksWentBack = Date.UTC(2024, 1, 29, 18);

type State = 'open' | 'closed' | 'unknown';

/** Days of the week from 1 (Monday) and of the year by month; minutes from `start` to `end`, perhaps of the next day. */
interface Rule {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  readonly times: 'off' | 'unknown' | { start: number | null; end: number | null };
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Around the moved clock most of all: February and March, in steps that find both sides of an hour. */
const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom(0, 22 * 60, 23 * 60, 23 * 60 + 30, 1439, 30, 60),
);
const times: fc.Arbitrary<Rule['times']> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ start: minuteOfDay, end: minuteOfDay }).filter(({ start, end }) => start !== end),
  },
  { weight: 1, arbitrary: minuteOfDay.map((end) => ({ start: null, end: end || 1440 })) },
  { weight: 1, arbitrary: minuteOfDay.map((start) => ({ start, end: null })) },
  { weight: 2, arbitrary: fc.constantFrom('off' as const, 'unknown' as const) },
);
const rule: fc.Arbitrary<Rule> = fc.record({
  months: fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 12], { minLength: 1 })),
  weekdays: fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })),
  times,
});
const rules = fc
  .tuple(rule, fc.array(rule, { maxLength: 2 }))
  .map(([first, later]) => [first, ...later.filter(({ months, weekdays }) => months.length + weekdays.length > 0)]);

function textOf(all: readonly Rule[]): string {
  const clock = (minute: number | null) =>
    minute === null ? '?' : minute === 1440 ? '24:00' : new Date(minute * minuteMs).toISOString().slice(11, 16);
  return all
    .map(({ months, weekdays, times: time }) =>
      [
        months.map((month) => monthNames[month - 1]).join(','),
        weekdays.map((weekday) => weekdayNames[weekday - 1]).join(','),
        typeof time === 'string' ? time : `${clock(time.start)}-${clock(time.end)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('; ');
}

/** Does this rule speak of the day on the wall, and what does it say of a minute counted from that day's midnight? */
function ruleSays(all: readonly Rule[], day: Date, minute: number): State {
  const names = (list: readonly number[], value: number) => list.length === 0 || list.includes(value);
  const ofDay = all.filter(
    ({ months, weekdays }) => names(months, day.getUTCMonth() + 1) && names(weekdays, day.getUTCDay() || 7),
  );
  const time = ofDay.at(-1)?.times ?? 'off';
  if (time === 'off') return 'closed';
  if (time === 'unknown') return minute < 1440 ? 'unknown' : 'closed';
  const { start, end } = time;
  if (start === null || end === null) {
    return minute >= (start ?? 0) && minute < (end ?? 1440) ? 'unknown' : 'closed';
  }
  return minute >= start && minute < (end < start ? end + 1440 : end) ? 'open' : 'closed';
}

function stateAt(all: readonly Rule[], moment: number): State {
  const wall = moment + (moment < clocksWentBack ? 6 : 5) * hourMs;
  const midnight = Math.floor(wall / dayMs) * dayMs;
  const minute = Math.floor((wall - midnight) / minuteMs);
  if (ruleSays(all, new Date(midnight - dayMs), minute + 1440) === 'open') return 'open';
  return ruleSays(all, new Date(midnight), minute);
}

/** The first minute after a moment whose state differs, looked for through so many days. */
function changeAfter(all: readonly Rule[], at: number, days: number): number | null {
  const state = stateAt(all, at);
  const first = Math.floor(at / minuteMs + 1) * minuteMs;
  for (let moment = first; moment < at + days * dayMs; moment += minuteMs) {
    if (stateAt(all, moment) !== state) return moment;
  }
  return null;
}

test('minute by minute around the night of the moved clock, state and end are those of the clock on the wall', {
  timeout: 60_000,
}, () => {
  const days = 4;
  const moments = fc.integer({ min: -3 * 1440, max: 2 * 1440 }).map((minute) => clocksWentBack + minute * minuteMs);
  let compared = 0;
  let changes = 0;
  fc.assert(
    fc.property(rules, fc.array(moments, { minLength: 4, maxLength: 4 }), (all, several) => {
      const hours = parseHours(textOf(all));
      for (const at of several) {
        const { state, until } = hoursAt(hours, at, 'Asia/Almaty');
        const seen = changeAfter(all, at, days);
        const untilInSight = until !== null && until < at + days * dayMs ? until : null;
        expect({ text: hours.text, at, state, until: untilInSight }).toEqual({
          text: hours.text,
          at,
          state: stateAt(all, at),
          until: seen,
        });
        compared++;
        if (seen !== null) changes++;
      }
    }),
    { numRuns: 600, seed: 20240301 },
  );
  expect(compared).toBe(2_400);
  expect(changes).toBeGreaterThan(1_200);
});

test('a moment within a minute is answered like the minute it is in', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 59_999 }), (all, milliseconds) => {
      const hours = parseHours(textOf(all));
      const minute = clocksWentBack - 30 * minuteMs;
      const zone = 'Asia/Almaty';
      expect(hoursAt(hours, minute + milliseconds, zone)).toEqual(hoursAt(hours, minute, zone));
    }),
    { numRuns: 500, seed: 20240301 },
  );
});
