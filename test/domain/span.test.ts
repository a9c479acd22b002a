import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { type StateOfSpan, statesOver } from '#domain/seasons/span.ts';
import type { State, Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing, type Jotted } from './build.ts';
import { cases } from './oracle/cases.ts';

const zone = 'Asia/Bishkek';
const at = (text: string) => DateTime.fromISO(text, { zone });

function rowsOf(ledger: readonly Jotted[], from: string, until: string): readonly string[] {
  const crossing = aCrossing(ledger);
  const span = { from: at(from), until: at(until), now: at('2026-11-22T12:00') };
  const shown = (moment: DateTime) => moment.toFormat('MM-dd HH:mm');
  return statesOver(crossing, crossing.statements, {}, span).map(
    (row) => `${shown(row.from)} – ${shown(row.until)} ${row.state}`,
  );
}

const hours = { says: 'hours', by: 'authority Guards 2026-10-01', hours: '08:00-18:00' } as const;

describe('how a crossing works through a stretch of time', () => {
  test('nights between its hours are no change', () => {
    expect(rowsOf([hours], '2026-11-30', '2026-12-07')).toEqual(['11-30 00:00 – 12-07 00:00 open']);
  });

  test('days on which its hours shut it are closed, from midnight to midnight', () => {
    const weekdays = { ...hours, hours: 'Mo-Fr 08:00-18:00; Sa-Su off' };
    expect(rowsOf([weekdays], '2026-11-28', '2026-11-30')).toEqual(['11-28 00:00 – 11-30 00:00 closed']);
    expect(rowsOf([weekdays], '2026-11-30', '2026-12-08')).toEqual([
      '11-30 00:00 – 12-05 00:00 open',
      '12-05 00:00 – 12-07 00:00 closed',
      '12-07 00:00 – 12-08 00:00 open',
    ]);
  });

  test('where nobody has told its hours, the dark is no change either', () => {
    const seen = { says: 'works', by: 'authority Guards 2026-11-20', date: '2026-11-20' } as const;
    expect(rowsOf([seen], '2026-11-30', '2026-12-07')).toEqual(['11-30 00:00 – 12-07 00:00 open']);
  });

  test('a halt in the middle is a row of its own', () => {
    const halt = {
      says: 'closed',
      by: 'authority Guards 2026-11-20',
      from: '2026-12-02',
      until: '2026-12-03',
      ends: 'certain',
      cause: 'repair',
    } as const;
    expect(rowsOf([hours, halt], '2026-11-30', '2026-12-07')).toEqual([
      '11-30 00:00 – 12-02 00:00 open',
      '12-02 00:00 – 12-04 00:00 closed',
      '12-04 00:00 – 12-07 00:00 open',
    ]);
  });

  test('where nothing is known, all of it is unknown', () => {
    expect(rowsOf([], '2026-11-30', '2026-12-01')).toEqual(['11-30 00:00 – 12-01 00:00 unknown']);
  });
});

const rounds = Number(process.env['ORACLE_ROUNDS'] ?? 1);

/** The slow oracle: the one answer, asked every seven hours. */
test('on random crossings every moment answers as the row that it lies in', { timeout: 600_000 }, () => {
  const compared = { open: 0, closed: 0, unknown: 0, rows: 0 };
  fc.assert(
    fc.property(
      cases,
      fc.integer({ min: 1, max: 20 }),
      ({ ledger, posts, kind, at: minute, now, ...traveller }, days) => {
        const crossing = aCrossing(ledger, { posts: posts as Crossing['posts'], kind });
        const clock = (moment: number) => DateTime.fromMillis(moment * 60_000, { zone });
        const asked = { ...traveller, traffic: traveller.traffic ?? 'car' } as never;
        const span = { from: clock(minute), until: clock(minute + days * 1440), now: clock(now) };
        const rows = statesOver(crossing, crossing.statements, asked, span);
        compared.rows += rows.length;
        expectWhole(rows, span);
        for (let moment = minute; moment < minute + days * 1440; moment += 420) {
          const question = { at: clock(moment), now: clock(now), precision: 'moment' } as const;
          const { state, because } = statusAt(crossing, crossing.statements, { traveller: asked, moment: question });
          const ask = (when: DateTime) =>
            statusAt(crossing, crossing.statements, { traveller: asked, moment: { ...question, at: when } });
          const isNight =
            (state === 'closed' && because === 'hours' && !isDayOff(question.at, span, ask)) ||
            (state === 'unknown' && because === 'no-hours' && isDark(question.at, span, ask));
          const works = isNight ? 'open' : state;
          const row = rows.find((one) => one.from <= question.at && question.at < one.until);
          compared[works] += 1;
          expect(`${question.at.toISO()} ${row?.state}`).toBe(`${question.at.toISO()} ${works}`);
        }
      },
    ),
    { numRuns: 8 + 4 * rounds, seed: 20261128 },
  );
  expect(Math.min(...Object.values(compared))).toBeGreaterThan(10);
});

/** Is the whole day of a moment shut by hours, and in the span? Asked every half hour, from noon. */
function isDayOff(
  moment: DateTime,
  { from, until }: { from: DateTime; until: DateTime },
  ask: (at: DateTime) => Status,
) {
  const start = moment.startOf('day');
  const end = start.plus({ days: 1 });
  if (start < from || end > until) return false;
  const halves = Array.from({ length: 48 }, (_, index) => start.plus({ minutes: ((index + 24) % 48) * 30 }));
  return halves
    .filter((at) => at < end)
    .every((at) => {
      const { state, because } = ask(at);
      return state === 'closed' && because === 'hours';
    });
}

/** Is a moment of unknown hours in a stretch of less than a whole day, with an open moment right before or behind it? */
function isDark(moment: DateTime, span: { from: DateTime; until: DateTime }, ask: (at: DateTime) => Status) {
  const [begin, before] = edgeOf(moment, -1, span, ask);
  const [end, behind] = edgeOf(moment, 1, span, ask);
  const first = begin.startOf('day').equals(begin) ? begin : begin.startOf('day').plus({ days: 1 });
  return first >= end.startOf('day') && [before, behind].includes('open');
}

/** Where a stretch of unknown hours begins or ends, and the state beyond; two days on it is long enough. */
function edgeOf(
  moment: DateTime,
  way: 1 | -1,
  { from, until }: { from: DateTime; until: DateTime },
  ask: (at: DateTime) => Status,
): readonly [DateTime, State | null] {
  let last = moment;
  for (const minutes of [60, 1]) {
    for (let steps = 0; steps < 100; steps += 1) {
      const next = last.plus({ minutes: way * minutes });
      if (next < from || next >= until) {
        if (minutes === 1) return [way < 0 ? from : until, null];
        break;
      }
      const { state, because } = ask(next);
      const isOn = state === 'unknown' && because === 'no-hours';
      if (!isOn && minutes === 1) return [way < 0 ? last : next, state];
      if (!isOn) break;
      last = next;
    }
  }
  return [last, null];
}

function expectWhole(rows: readonly StateOfSpan[], { from, until }: { from: DateTime; until: DateTime }): void {
  expect(rows[0]?.from.toMillis()).toBe(from.toMillis());
  expect(rows.at(-1)?.until.toMillis()).toBe(until.toMillis());
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    expect(next === undefined || (next.from.equals(row.until) && next.state !== row.state)).toBe(true);
  }
}
