import { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import type { ClosedStatement, EdgeStatement, HoursStatement, Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import type { AlertWords, NewsView } from './alert-view.ts';
import { clocks } from './clocks.ts';
import { factWords, whomWords } from './fact.ts';
import { stateWords } from './headline.ts';
import { seasonWords } from './hours.ts';
import { createTelling, datedOnClocks, dayOrMoment, type Telling } from './telling.ts';
import { hoursLines, sideWords } from './timetable.ts';
import { spoken } from './trust.ts';
import { capital, type Voice } from './voice.ts';

/** The news that a published word brings. */
export function newsWords(view: NewsView, voice: Voice): AlertWords {
  const { statement, sure, after } = view;
  const telling = createTelling(after, voice, { precision: 'now' });
  const { lines, ...head } = tellNews(view, telling);
  const whom = whomWords(statement, voice);
  const trust = voice.phrase('trust', { sure: voice.phrase('sure', { sure }), ...spoken(statement.by, voice) });
  const spelledOut = statement.says === 'opens' || statement.says === 'closes' || statement.says === 'closed';
  const forWhom = spelledOut && whom !== '' ? [voice.phrase('alert-for', { whom })] : [];
  return { ...head, lines: [...forWhom, ...lines, ...(statement.says === 'warning' ? [] : [trust])] };
}

function tellNews(view: NewsView, telling: Telling): AlertWords {
  const { statement } = view;
  switch (statement.says) {
    case 'opens':
      return isAhead(statement.date, telling) ? opening(statement, view, telling) : openAgain(statement, view, telling);
    case 'closes':
      return closing(statement, view, telling);
    case 'closed':
      return closure(statement, telling);
    case 'hours':
      return newHours(statement, view, telling);
    case 'warning':
      return change(
        telling,
        telling.voice.phrase('warning', { text: factOf(statement, telling), ...spokenBy(statement, telling) }),
      );
    default:
      return change(telling, telling.voice.phrase('alert-new', { fact: factOf(statement, telling) }));
  }
}

function opening(statement: EdgeStatement, { thatDay, after, oldOpening }: NewsView, telling: Telling): AlertWords {
  const { voice } = telling;
  const { date } = statement;
  if (oldOpening !== null && oldOpening.first < date.first) {
    const lines = [
      voice.phrase('alert-new-date', { date: datedOnClocks(date, telling) }),
      voice.phrase('alert-old-date', { date: datedOnClocks(oldOpening, telling) }),
    ];
    return { sign: '🔴', words: voice.phrase('alert-postponed'), lines };
  }
  const first = date.precision === 'minute' ? inZone(date.first, telling) : thatDay.window[0]?.[0];
  const lines = [
    ...(first === undefined || isMidnight(first, telling)
      ? []
      : [voice.phrase('alert-opening-time', { clocks: clocks(first, telling.posts, voice) })]),
    ...(isSeasonal(after) ? [voice.phrase('alert-season-starts')] : []),
    ...hoursThen(thatDay, telling),
  ];
  return { sign: '🟢', words: dayHead('alert-opens', statement, telling), lines };
}

function openAgain(statement: EdgeStatement, { after }: NewsView, telling: Telling): AlertWords {
  const { voice } = telling;
  const fact = factOf(statement, telling);
  // Somebody else may say otherwise: then it is a word like any other.
  if (after.state !== 'open' && after.because !== 'hours') return change(telling, voice.phrase('alert-new', { fact }));
  const since = voice.phrase('alert-open-since', { date: datedOnClocks(statement.date, telling) });
  return {
    sign: '🟢',
    words: voice.phrase('alert-open-again'),
    lines: [isPlainDay(statement.date) ? since : capital(fact), ...hoursThen(after, telling)],
  };
}

function closing(statement: EdgeStatement, { after }: NewsView, telling: Telling): AlertWords {
  const { voice } = telling;
  const { date } = statement;
  const seasonal = isSeasonal(after) ? after.season : null;
  const season = [
    ...(seasonal === null ? [] : [voice.phrase('alert-season-ends')]),
    ...(seasonal === null ? [] : [voice.phrase('alert-usually-opens', { months: seasonWords(seasonal, voice) })]),
  ];
  if (!isAhead(date, telling)) {
    const since = isPlainDay(date) ? 'closed-since' : 'closed-rough';
    return {
      sign: '🔴',
      words: voice.phrase('state-closed'),
      lines: [voice.phrase(since, { date: datedOnClocks(date, telling) }), ...season],
    };
  }
  const at = inZone(date.first, telling);
  const time =
    date.precision === 'minute'
      ? [voice.phrase('alert-closing-time', { clocks: clocks(at, telling.posts, voice) })]
      : [];
  return { sign: '🔴', words: dayHead('alert-closes', statement, telling), lines: [...time, ...season] };
}

function closure(statement: ClosedStatement, telling: Telling): AlertWords {
  const { voice } = telling;
  const { span, cause, ends } = statement;
  const narrowed = statement.people ?? statement.traffic ?? statement.toward;
  const sign = narrowed === undefined ? '🔴' : '🟡';
  const reason = cause === 'other' ? [] : [voice.phrase('reason', { cause: voice.phrase('cause', { cause }) })];
  if (span.every === 'year') {
    return { sign, words: capital(factOf({ ...statement, cause: 'other' }, telling)), lines: reason };
  }
  const until = span.until === undefined ? null : dayOrMoment(inZone(span.until.last, telling), telling);
  const end =
    until === null
      ? voice.phrase('reopening-no-date')
      : voice.phrase(ends === 'certain' ? 'reopening-certain' : 'alert-planned', { date: until });
  return {
    sign,
    words: voice.phrase(isAhead(span.from, telling) ? 'alert-will-close' : 'alert-closed'),
    lines: [voice.phrase('alert-from', { date: datedOnClocks(span.from, telling) }), ...reason, end],
  };
}

function newHours(statement: HoursStatement, { before, after }: NewsView, telling: Telling): AlertWords {
  const { voice } = telling;
  const [sign] = stateWords(telling);
  const posts = telling.posts.filter(({ id }) => statement.posts?.includes(id) ?? true);
  const hours = hoursAt(posts, () => statement, telling);
  const old = hoursAt(posts, (post) => before.posts.find((one) => one.post.id === post.id)?.hours, telling);
  const { since } = statement;
  return {
    sign: after.because === 'hours' ? '🟢' : sign,
    words: voice.phrase('alert-new-hours'),
    lines: [
      voice.phrase('alert-hours-new', { hours }),
      ...(old === hours ? [] : [voice.phrase('alert-hours-before', { hours: old })]),
      ...(since !== undefined && isAhead(since, telling)
        ? [voice.phrase('alert-from', { date: datedOnClocks(since, telling) })]
        : []),
    ],
  };
}

/** Each side's hours by every clock, said once where they are the same for the whole crossing. */
function hoursAt(
  posts: readonly Post[],
  hoursOf: (post: Post) => HoursStatement | undefined,
  telling: Telling,
): string {
  const sides = posts.map((post) => sideWords(post, hoursOf(post), telling));
  const [first] = sides;
  const alike = posts.length === telling.posts.length && sides.every(({ hours }) => hours === first?.hours);
  if (first !== undefined && alike) return first.hours;
  return sides.map((side) => telling.voice.phrase('side-hours', side)).join('; ');
}

/** The state that it brings, and the word itself. */
function change(telling: Telling, line: string): AlertWords {
  const [sign, words] = stateWords(telling);
  return { sign, words, lines: [line] };
}

/** A date that is not a plain day does not fit behind "on". */
function dayHead(key: 'alert-opens' | 'alert-closes', statement: EdgeStatement, telling: Telling): string {
  const { date } = statement;
  if (!isPlainDay(date)) return capital(factOf(statement, telling));
  return telling.voice.phrase(key, { date: datedOnClocks({ ...date, precision: 'day' }, telling) });
}

function hoursThen(then: Status, { voice }: Telling): readonly string[] {
  const telling = createTelling(then, voice, { precision: 'now' });
  const lines = hoursLines(telling);
  const known = then.posts.every(({ hours }) => hours !== undefined);
  return lines.length > 0 || !known ? lines : [voice.phrase('hours', { hours: voice.phrase('hours-always') })];
}

function isAhead({ first }: Dated, { status }: Telling): boolean {
  return first > status.now.toMillis();
}

function isPlainDay({ bound, precision }: Dated): boolean {
  return bound === 'exact' && (precision === 'day' || precision === 'minute');
}

function isMidnight(at: DateTime, { posts }: Telling): boolean {
  const { hour, minute } = at.setZone(posts[0]?.zone ?? at.zone);
  return hour === 0 && minute === 0;
}

function isSeasonal({ season }: Status): boolean {
  return season !== null && season.season !== 'year-round';
}

function inZone(moment: number, { posts }: Telling): DateTime {
  return DateTime.fromMillis(moment, { zone: posts[0]?.zone ?? 'utc' });
}

function factOf(statement: Statement, { status, voice }: Telling): string {
  return factWords(statement, status.crossing, voice);
}

function spokenBy(statement: Statement, { voice }: Telling) {
  return spoken(statement.by, voice);
}
