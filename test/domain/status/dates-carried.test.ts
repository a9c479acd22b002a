import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing } from '../build.ts';
import { type Case, cases } from '../oracle/cases.ts';

/** On random crossings: every date that an answer names is carried by the statement it names, and lies where it should. */

const minuteMs = 60_000;
const seed = Number(process.env['ORACLE_SEED'] ?? 20240301);
const runs = Number(process.env['ORACLE_RUNS'] ?? 500);

function answered({ ledger, posts, kind, at, now, ...traveller }: Case): Status {
  const crossing = aCrossing(ledger, { posts: posts as Crossing['posts'], kind });
  const onClock = (minute: number) => DateTime.fromMillis(minute * minuteMs, { zone: 'utc' });
  const moment = { at: onClock(at), now: onClock(now), precision: 'moment' };
  return statusAt(crossing, crossing.statements, { traveller, moment } as never);
}

/** The days and moments that a statement itself names, as they are written; after the last day of a halt comes the next. */
function datesIn(statement: Statement): readonly string[] {
  if (statement.says === 'season' && statement.season !== 'year-round') {
    return [statement.season.from, statement.season.to].map(monthDay);
  }
  const { period } = statement;
  if (period.every === 'year')
    return [monthDay(period.from), monthDay(period.until), dayAfter(`2025-${monthDay(period.until)}`).slice(5)];
  const written = [period.from, period.until].flatMap((date) => (date === undefined ? [] : [date.text]));
  return [...written, ...written.map(dayAfter)];
}

const monthDay = ({ month, day }: { month: number; day: number }) =>
  [month, day].map((one) => String(one).padStart(2, '0')).join('-');

function dayAfter(text: string): string {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return text;
  return DateTime.fromISO(text, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? text;
}

test('every date to come, or passed without a word, is one that its statement names', { timeout: 120_000 }, () => {
  const seen = { expected: 0, due: 0, ahead: 0 };
  fc.assert(
    fc.property(cases, (one) => {
      const { expected, due, ahead, at, state } = answered(one);
      for (const [kind, told] of Object.entries({ expected, due, ahead, ends: ahead?.ends ?? null })) {
        if (told === null) continue;
        if (kind in seen) seen[kind as keyof typeof seen]++;
        const named = datesIn(told.by);
        expect(
          named.some((date) => told.date.text === date || told.date.text.endsWith(`-${date}`)),
          `${kind} ${told.date.text}, ${told.by.says} names ${named.join(', ')}`,
        ).toBe(true);
      }
      if (expected !== null) expect(expected.date.last).toBeGreaterThan(at.toMillis() - 1);
      if (due !== null) expect([state, due.date.first <= at.toMillis()]).toEqual(['unknown', true]);
      if (ahead !== null) expect(ahead.at.toMillis()).toBeGreaterThan(at.toMillis());
      if (state === 'open') expect(expected).toBeNull();
    }),
    { numRuns: runs, seed },
  );
  // Enough of each: no rule holds only because nothing was said.
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(5);
});
