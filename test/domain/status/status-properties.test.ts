import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import type { State } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing } from '../build.ts';
import { minuteOnWall, wallClock } from '../oracle/calendar.ts';
import { type Case, cases } from '../oracle/cases.ts';
import type { Asked } from '../oracle/ledger.ts';
import { oracle } from '../oracle/status.ts';
import type { Verdict } from '../oracle/verdict.ts';

const minuteMs = 60_000;
const [hour, day] = [60, 1440];

/** How far the oracle looks by the hour, and then in steps that land on every hour of the day. */
const hourlyFor = 30 * day;
const searchedFor = 400 * day;
const coarseStep = 23 * hour;

/** A round has its own seed and its own time. `npm run test:slow` runs ten; by hand with another first seed. */
const runs = 500;
const firstSeed = Number(process.env['ORACLE_SEED'] ?? 20240301);
const rounds = Number(process.env['ORACLE_ROUNDS'] ?? 1);
const seeds = Array.from({ length: rounds }, (_, round) => firstSeed + round);

interface Answer {
  readonly state: State;
  readonly until: number | null;
  readonly next: number | null;
  readonly window: readonly (readonly [number, number])[];
}

function ours({ ledger, posts, kind, at, now, ...traveller }: Case): Answer {
  const crossing = aCrossing(ledger, { posts: posts as Crossing['posts'], kind });
  const onClock = (minute: number) => DateTime.fromMillis(minute * minuteMs, { zone: 'utc' });
  const moment = { at: onClock(at), now: onClock(now), precision: 'moment' };
  const status = statusAt(crossing, crossing.statements, { traveller, moment } as never);
  // What changes within a minute has changed in the next one: fourteen days from an edge are still in doubt to the end.
  const minute = (time: DateTime | null) => (time === null ? null : Math.ceil(time.toMillis() / minuteMs));
  return {
    state: status.state,
    until: minute(status.until),
    next: minute(status.next),
    window: status.window.map(([from, to]) => [minute(from) ?? 0, minute(to) ?? 0] as const),
  };
}

const stateOf = (verdict: Verdict) => verdict.slice(0, verdict.indexOf(' ')) as State;

/**
 * What the random crossings leave out: a 29 February every year; traffic that a crossing cannot carry, such as a car on
 * rails; a statement that ends before it begins, which is refused at the start. `sure`, limits and evidence have tests by name.
 */
test.each(seeds)(
  'on random crossings, state, end, next opening and window are those of the slow oracle, seed %i',
  {
    timeout: 120_000,
  },
  (seed) => {
    const compared = {
      open: 0,
      closed: 0,
      unknown: 0,
      until: 0,
      changes: 0,
      next: 0,
      openings: 0,
      window: 0,
      windows: 0,
    };
    fc.assert(
      fc.property(cases, (one) => {
        const { at, ledger } = one;
        const answer = ours(one);
        const read = oracle(one, ledger, one as Asked);
        const stateAt = remembering((minute) => stateOf(read(minute)));
        const tell = (what: string, theirs: unknown, right: unknown) =>
          expect(theirs, `${what}\n${readable(one, read)}`).toEqual(right);

        tell('state', answer.state, stateAt(at));
        compared[answer.state]++;

        const until = changeAfter(stateAt, at, answer.until);
        tell('until', iso(answer.until), iso(until));
        compared.until++;
        if (until !== null) compared.changes++;

        if (answer.state !== 'open') {
          const next = openingAfter(stateAt, until, answer.next);
          tell('next', iso(answer.next), iso(next));
          compared.next++;
          if (next !== null) compared.openings++;
        }

        const window = openStretches(stateAt, ...firstPostsDay(one));
        tell(
          'window',
          answer.window.map((pair) => pair.map(iso)),
          window.map((pair) => pair.map(iso)),
        );
        compared.window++;
        if (window.length > 0) compared.windows++;
      }),
      { numRuns: runs, seed },
    );
    expect([compared.until, compared.window], `seed ${seed}`).toEqual([runs, runs]);
    expect(compared.next).toBe(compared.closed + compared.unknown);
    // Enough of everything: no answer is compared only in theory.
    const least = Math.min(compared.open, compared.closed, compared.unknown, compared.openings, compared.windows);
    expect(least, JSON.stringify(compared)).toBeGreaterThan(runs / 10);
    expect(compared.changes).toBeGreaterThan(runs / 2);
  },
);

function remembering(read: (minute: number) => State): (minute: number) => State {
  const known = new Map<number, State>();
  return (minute) => {
    const state = known.get(minute) ?? read(minute);
    known.set(minute, state);
    return state;
  };
}

/**
 * The next change: every minute for half a day ahead and for half a day before a predicted change, by the hour between,
 * more coarsely far out. Where none is predicted, more than a year is searched.
 */
function changeAfter(stateAt: (minute: number) => State, at: number, predicted: number | null): number | null {
  const state = stateAt(at);
  const end = predicted ?? at + searchedFor;
  const isNear = (minute: number) => minute < at + 12 * hour || (predicted !== null && minute >= predicted - 12 * hour);
  for (let minute = at; minute < end; ) {
    const step = isNear(minute) ? 1 : minute < at + hourlyFor ? hour : coarseStep;
    const then = isNear(minute) ? minute + 1 : Math.min(minute + step, end - (predicted === null ? 0 : 12 * hour));
    if (stateAt(then) !== state) {
      while (stateAt(minute) === state) minute++;
      return minute;
    }
    minute = then;
  }
  return null;
}

/** The first opening ahead, unless a stretch of which nobody knows lies before it. */
function openingAfter(stateAt: (minute: number) => State, change: number | null, predicted: number | null) {
  if (change === null || stateAt(change) === 'unknown') return null;
  if (stateAt(change) === 'open') return change;
  const then = changeAfter(stateAt, change, predicted);
  return then !== null && stateAt(then) === 'open' ? then : null;
}

function firstPostsDay({ posts, at }: Case): readonly [number, number] {
  const zone = posts[0]?.zone ?? '';
  const midnight = Math.floor(wallClock(zone, at) / day) * day;
  return [minuteOnWall(zone, midnight), minuteOnWall(zone, midnight + day)];
}

function openStretches(stateAt: (minute: number) => State, from: number, to: number): [number, number][] {
  const stretches: [number, number][] = [];
  for (let minute = from; minute < to; minute++) {
    if (stateAt(minute) !== 'open') continue;
    const last = stretches.at(-1);
    if (last && last[1] === minute) last[1] = minute + 1;
    else stretches.push([minute, minute + 1]);
  }
  return stretches;
}

function iso(minute: number | null): string | null {
  return minute === null ? null : `${new Date((minute + 360) * minuteMs).toISOString().slice(0, 16)}+06:00`;
}

function readable({ ledger, posts, kind, at, now, ...rest }: Case, read: (minute: number) => Verdict): string {
  return [
    `${kind}: ${posts.map((post) => `${post.id} ${post.zone}${post.position ? ' placed' : ''}`).join(', ')}`,
    ...ledger.map((jot) => `  ${JSON.stringify(jot)}`),
    `asked at ${iso(at)} (now ${now === at ? 'the same' : iso(now)}) ${JSON.stringify(rest)}; the oracle says ${read(at)}`,
  ].join('\n');
}
