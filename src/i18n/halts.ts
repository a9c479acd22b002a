import { DateTime } from 'luxon';
import type { ClosedStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { dayWords } from './dates.ts';
import { haltDates } from './fact.ts';
import { datedOnClocks, dayOrMoment, type Telling } from './telling.ts';

/** A halt: why, since when, and when it is to end. */
export function haltLines(telling: Telling): readonly string[] {
  const { status, voice, tense } = telling;
  const { closure } = status;
  if (closure === null) return endLines(telling);
  const lines: string[] = [];
  if (closure.says === 'closed' && closure.cause !== 'other') {
    lines.push(voice.phrase('reason', { cause: voice.phrase('cause', { cause: closure.cause }) }));
  }
  if (closure.says === 'closed' && closure.span.every === 'year') {
    lines.push(voice.phrase('closed-every-year', { dates: haltDates(closure, voice) }));
  } else if (closure.says === 'closed' && (tense === 'past' || isAhead(closure, status))) {
    lines.push(voice.phrase('closed-dates', { dates: haltDates(closure, voice) }));
  } else {
    lines.push(sinceLine(telling));
  }
  return tense === 'past' ? lines : [...lines, ...endLines(telling)];
}

/** A halt that is to begin has not been closing anything "since" then. */
function isAhead({ span }: ClosedStatement, { now }: Status): boolean {
  return span.every === 'once' && span.from.first > now.toMillis();
}

/** A day may follow "since" in every language; a month alone or "about" may not. */
function sinceLine(telling: Telling): string {
  const { closure } = telling.status;
  const from = closure === null ? undefined : closure.says === 'closed' ? onceFrom(closure) : closure.date;
  if (from === undefined) return '';
  const plainDay = from.bound === 'exact' && (from.precision === 'day' || from.precision === 'minute');
  return telling.voice.phrase(plainDay ? 'closed-since' : 'closed-rough', { date: datedOnClocks(from, telling) });
}

function onceFrom({ span }: ClosedStatement): Dated | undefined {
  return span.every === 'once' ? span.from : undefined;
}

/** When it opens again: for certain, by plan, usually, or nobody said. */
export function endLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  if (status.next !== null) return [voice.phrase('reopening-certain', { date: dayOrMoment(status.next, telling) })];
  if (status.state === 'unknown') return [];
  if (status.expected?.kind === 'usual') {
    return [voice.phrase('reopening-usual', { date: dayWords(status.expected.at, voice) })];
  }
  const planned = status.expected?.at ?? plannedEnd(status);
  if (planned === null) return [voice.phrase('reopening-no-date')];
  return [voice.phrase('reopening-planned', { date: dayOrMoment(planned, telling) })];
}

/** The last day covered ends at the midnight on which the crossing is to open. */
function plannedEnd({ closure, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  if (closure?.says !== 'closed' || closure.span.every !== 'once' || closure.span.until === undefined) return null;
  return DateTime.fromMillis(closure.span.until.last, { zone });
}

/** The planned end has passed without a word, or will have passed by then. */
export function reopeningLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  const planned = plannedEnd(status) ?? announcedOpening(status);
  const since = status.closure === null ? [] : haltLines({ ...telling, tense: 'present' });
  return [dueWords(planned, telling), voice.phrase('reopening-either'), ...since];
}

/** Of a day to come nobody can have told yet that it reopened. */
function dueWords(planned: DateTime | null, { status, voice }: Telling): string {
  if (planned === null || planned > status.at) return voice.phrase('reopening-no-word');
  const key = planned > status.now ? 'reopening-planned' : 'reopening-was-due';
  return voice.phrase(key, { date: dayWords(planned, voice) });
}

/** An opening told in advance is such a plan too. */
function announcedOpening({ evidence, at, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  const plans = evidence.flatMap(({ statement }) => (statement.says === 'opens' ? [statement.date.first] : []));
  const last = plans.filter((moment) => moment <= at.toMillis()).sort((a, b) => b - a)[0];
  return last === undefined ? null : DateTime.fromMillis(last, { zone });
}
