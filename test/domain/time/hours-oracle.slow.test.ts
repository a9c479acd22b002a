import fc from 'fast-check';
import { DateTime } from 'luxon';
import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { parseHours } from '#domain/time/hours.ts';
import { hoursAt } from '#domain/time/hours-at.ts';

/**
 * Our hours against the reference implementation of the language they are written in.
 *
 * The library knows no zone but the machine's, so it is told what the post's wall clock shows as if it were the machine's.
 * It cuts a night shift where another rule names the next day; our shifts belong to the day on which they start, so night
 * shifts are compared in texts of one rule, and have tests by name for the rest.
 */
const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `May-Sep`, `Oct-Apr`, `Jan,Feb`, or nothing. */
const daysOf = (names: readonly string[]) =>
  fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
      .map(([from, to]) => (from === to ? from : `${from}-${to}`)),
    fc.subarray([...names], { minLength: 1, maxLength: 4 }).map((list) => list.join(',')),
  );

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One to three spans of a day that do not overlap. */
const dayTimes = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.slice(0, minutes.length - (minutes.length % 2)).sort((a, b) => a - b))
  .map((minutes) =>
    minutes.flatMap((start, index) =>
      index % 2 === 0 ? [`${clockTime(start)}-${clockTime(minutes[index + 1] ?? 1440)}`] : [],
    ),
  )
  .map((spans) => spans.join(','));

/** A shift that ends on the next morning, after a stretch in the daytime or not. */
const nightTimes = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 4, maxLength: 4 })
  .map((minutes) => minutes.sort((a, b) => a - b).map(clockTime))
  .chain(([dawn, open, shut, dusk]) => fc.constantFrom(`${dusk}-${dawn}`, `${open}-${shut},${dusk}-${dawn}`));

const ruleOf = (times: fc.Arbitrary<string>) =>
  fc
    .tuple(daysOf(monthNames), daysOf(weekdayNames), times)
    .map((parts) => parts.filter((part) => part !== '').join(' '));

/** A later rule names days: one for every day would only hide what came before it. */
const laterRuleOf = (times: fc.Arbitrary<string>) => ruleOf(times).filter((rule) => /^[A-Z]/.test(rule));

const anyTimes = fc.oneof(
  { weight: 5, arbitrary: dayTimes },
  { weight: 1, arbitrary: fc.constantFrom('off', 'unknown') },
);

const dayTexts = fc
  .tuple(ruleOf(anyTimes), fc.array(laterRuleOf(anyTimes), { maxLength: 3 }))
  .map(([first, later]) => [first, ...later].join('; '));

const texts = fc.oneof(
  { weight: 6, arbitrary: dayTexts },
  { weight: 2, arbitrary: ruleOf(nightTimes) },
  { weight: 1, arbitrary: fc.constantFrom('24/7', 'off', 'unknown', '24/7; Su off', '24/7; Dec-Feb 09:00-17:00') },
);

/** Berlin is no neighbour, but moves its clock twice a year. */
const zones = fc.constantFrom('Asia/Almaty', 'Asia/Bishkek', 'Asia/Tashkent', 'Asia/Shanghai', 'Europe/Berlin');

const moments = fc.array(
  fc
    .integer({ min: Date.UTC(2023, 0, 1) / minuteMs, max: Date.UTC(2027, 0, 1) / minuteMs })
    .map((minute) => minute * minuteMs),
  { minLength: 10, maxLength: 10 },
);

/** What the clock on the wall shows, as the machine's own clock: the only one that the library knows. */
const onMachine = (moment: number, zone: string) => {
  const { year, month, day, hour, minute } = DateTime.fromMillis(moment, { zone });
  return new Date(year, month - 1, day, hour, minute);
};

/** Near a moved clock an hour on the wall is missing or comes twice, and the library cannot tell; on either clock. */
const clockMoves = (moment: number, zone: string) =>
  [zone, 'system'].some((clock) => {
    const [before, after] = [-dayMs, dayMs].map((step) => DateTime.fromMillis(moment + step, { zone: clock }).offset);
    return before !== after;
  });

/** Coordinates are text: with numbers, as its own types want them, the library silently lets the sun rise at six. */
const libraryOf = (text: string, lat = '42.8', lon = '79.2') =>
  new OpeningHours(text, { lat, lon, address: { country_code: 'kg', state: '' } } as never);

function libraryAt(library: OpeningHours, wall: Date) {
  const state = library.getState(wall) ? 'open' : library.getUnknown(wall) ? 'unknown' : 'closed';
  return { state, until: library.getNextChange(wall)?.getTime() ?? null };
}

test('our hours agree with the library that reads the same language', { timeout: 60_000 }, () => {
  let compared = 0;
  let nearMovedClock = 0;
  fc.assert(
    fc.property(texts, zones, moments, (text, zone, several) => {
      const hours = parseHours(text);
      const library = libraryOf(text);
      for (const at of several) {
        const { state, until } = hoursAt(hours, at, zone);
        const theirs = libraryAt(library, onMachine(at, zone));
        expect({ at, state }).toEqual({ at, state: theirs.state });
        if (clockMoves(at, zone) || (until !== null && clockMoves(until, zone))) {
          nearMovedClock++;
          continue;
        }
        const untilOnTheWall = until === null ? null : onMachine(until, zone).getTime();
        expect({ at, until: untilOnTheWall }).toEqual({ at, until: theirs.until });
        compared++;
      }
    }),
    { numRuns: 2_400, seed: 20240301 },
  );
  expect(compared).toBeGreaterThanOrEqual(20_000);
  expect(nearMovedClock).toBeLessThan(compared / 20);
});

/**
 * The library's sun stands over the machine's zone, so the post is moved along to where the sun keeps the same hours.
 * Declination goes on meanwhile: two minutes are forgiven, and moments that near to a change are left out.
 */
test('our hours by the sun agree with the library, within two minutes', { timeout: 60_000 }, () => {
  const texts = fc.constantFrom(
    'sunrise-sunset',
    '08:00-sunset',
    'sunrise-18:00',
    'May-Sep sunrise-sunset; Oct-Apr 09:00-16:00',
    'sunrise-sunset; Sa 10:00-14:00; Su off',
  );
  const places = fc.record({
    lat: fc.double({ min: 37, max: 50, noNaN: true }),
    lon: fc.double({ min: 55, max: 85, noNaN: true }),
    withinKm: fc.constant(1),
  });
  const near = 2 * minuteMs;
  let compared = 0;
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('Asia/Almaty', 'Asia/Bishkek'),
      places,
      moments,
      (text, zone, place, several) => {
        const hours = parseHours(text);
        for (const at of several) {
          const { state, until } = hoursAt(hours, at, zone, place);
          const changesSoon = [-near, near].some((step) => hoursAt(hours, at + step, zone, place).state !== state);
          if (changesSoon || until === null || clockMoves(at, zone) || clockMoves(until, zone)) continue;
          const machine = DateTime.fromMillis(at).offset;
          const degrees = (DateTime.fromMillis(at, { zone }).offset - machine) / 4;
          const theirs = libraryAt(
            libraryOf(text, String(place.lat), String(place.lon - degrees)),
            onMachine(at, zone),
          );
          expect({ at, state }).toEqual({ at, state: theirs.state });
          expect(Math.abs(onMachine(until, zone).getTime() - (theirs.until ?? 0)), `${at}`).toBeLessThanOrEqual(near);
          compared++;
        }
      },
    ),
    { numRuns: 250, seed: 20240301 },
  );
  expect(compared).toBeGreaterThanOrEqual(2_000);
});
