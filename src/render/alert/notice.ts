import { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import type { ClosedStatement, EdgeStatement, HoursStatement, Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDatedAs } from '#i18n/dates.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { describeSource } from '../card/certainty.ts';
import { closedSince } from '../card/closures.ts';
import { type CardContext, createCardContext, datedOnClocks, dayOrMoment, sinceWords } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { describeSide, hoursLines } from '../card/timetable.ts';
import { clocks } from '../clocks.ts';
import { describeSeason } from '../hours.ts';
import { describeScope, describeStatement } from '../statement.ts';
import type { AlertText, NoticeView } from './view.ts';

/** The news that a published word brings. */
export function noticeText(view: NoticeView, localizer: Localizer): AlertText {
  const { statement, sure, after } = view;
  const context = createCardContext(after, localizer, { precision: 'now' });
  const { lines, ...head } = tellNews(view, context);
  const whom = describeScope(statement, localizer);
  const trust = localizer.message('certainty-source', {
    sure: localizer.message('certainty', { sure }),
    ...describeSource(statement.by, localizer),
  });
  const spelledOut = statement.says === 'opens' || statement.says === 'closes' || statement.says === 'closed';
  const forWhom = spelledOut && whom !== '' ? [localizer.message('alert-for', { whom })] : [];
  return { ...head, lines: [...forWhom, ...lines, ...(statement.says === 'warning' ? [] : [trust])] };
}

function tellNews(view: NoticeView, context: CardContext): AlertText {
  const { statement } = view;
  switch (statement.says) {
    case 'opens':
      return isAhead(statement.date, context) ? opening(statement, view, context) : openAgain(statement, view, context);
    case 'closes':
      return closing(statement, view, context);
    case 'closed':
      return closure(statement, context);
    case 'hours':
      return newHours(statement, view, context);
    case 'warning':
      return change(
        context,
        context.localizer.message('warning', { text: factOf(statement, context), ...spokenBy(statement, context) }),
      );
    default:
      return change(context, context.localizer.message('alert-new', { fact: factOf(statement, context) }));
  }
}

function opening(
  statement: EdgeStatement,
  { thatDay, after, oldOpening }: NoticeView,
  context: CardContext,
): AlertText {
  const { localizer } = context;
  const { date } = statement;
  if (oldOpening !== null && oldOpening.first < date.first) {
    const lines = [
      localizer.message('alert-new-date', { date: datedOnClocks(date, context) }),
      localizer.message('alert-old-date', { date: datedOnClocks(oldOpening, context) }),
    ];
    return { sign: '🔴', words: localizer.message('alert-postponed'), lines };
  }
  const first = date.precision === 'minute' ? inZone(date.first, context) : thatDay.window[0]?.[0];
  const lines = [
    ...(first === undefined || isMidnight(first, context)
      ? []
      : [localizer.message('alert-opening-time', { clocks: clocks(first, context.posts, localizer) })]),
    ...(isSeasonal(after) ? [localizer.message('alert-season-starts')] : []),
    ...hoursThen(thatDay, context),
  ];
  return { sign: '🟢', words: dayHead('alert-opens', statement, context), lines };
}

function openAgain(statement: EdgeStatement, { after }: NoticeView, context: CardContext): AlertText {
  const { localizer } = context;
  const fact = factOf(statement, context);
  // Somebody else may say otherwise: then it is a word like any other.
  if (after.state !== 'open' && after.because !== 'hours')
    return change(context, localizer.message('alert-new', { fact }));
  const from = sinceWords(statement.date, context);
  const since =
    from === null
      ? localizer.message('alert-open-at', { moment: datedOnClocks(statement.date, context) })
      : capital(localizer.message('alert-open-since', { from }));
  return {
    sign: '🟢',
    words: localizer.message('alert-open-again'),
    lines: [isPlainDay(statement.date) ? since : capital(fact), ...hoursThen(after, context)],
  };
}

function closing(statement: EdgeStatement, { after }: NoticeView, context: CardContext): AlertText {
  const { localizer } = context;
  const { date } = statement;
  const seasonal = isSeasonal(after) ? after.season : null;
  const season = [
    ...(seasonal === null ? [] : [localizer.message('alert-season-ends')]),
    ...(seasonal === null
      ? []
      : [localizer.message('alert-usually-opens', { months: describeSeason(seasonal, localizer) })]),
  ];
  if (!isAhead(date, context)) {
    return {
      sign: '🔴',
      words: localizer.message('state-closed'),
      lines: [closedSince(date, context), ...season],
    };
  }
  const at = inZone(date.first, context);
  const time =
    date.precision === 'minute'
      ? [localizer.message('alert-closing-time', { clocks: clocks(at, context.posts, localizer) })]
      : [];
  return { sign: '🔴', words: dayHead('alert-closes', statement, context), lines: [...time, ...season] };
}

function closure(statement: ClosedStatement, context: CardContext): AlertText {
  const { localizer } = context;
  const { period, cause, ends } = statement;
  const narrowed = statement.people ?? statement.traffic ?? statement.toward;
  const sign = narrowed === undefined ? '🔴' : '🟡';
  const reason =
    cause === 'other' ? [] : [localizer.message('reason', { cause: localizer.message('cause', { cause }) })];
  if (period.every === 'year') {
    return { sign, words: capital(factOf({ ...statement, cause: 'other' }, context)), lines: reason };
  }
  const until = period.until === undefined ? null : dayOrMoment(inZone(period.until.last, context), context);
  const end =
    until === null
      ? localizer.message('reopening-no-date')
      : localizer.message(ends === 'certain' ? 'reopening-certain' : 'alert-planned', { date: until });
  return {
    sign,
    words: localizer.message(isAhead(period.from, context) ? 'alert-will-close' : 'alert-closed'),
    lines: [fromLine(period.from, context), ...reason, end],
  };
}

function newHours(statement: HoursStatement, { before, after }: NoticeView, context: CardContext): AlertText {
  const { localizer } = context;
  const [sign] = describeState(context);
  const posts = context.posts.filter(({ id }) => statement.posts?.includes(id) ?? true);
  const hours = hoursAt(posts, () => statement, context);
  const old = hoursAt(posts, (post) => before.posts.find((one) => one.post.id === post.id)?.hours, context);
  const { since } = statement;
  return {
    sign: after.because === 'hours' ? '🟢' : sign,
    words: localizer.message('alert-new-hours'),
    lines: [
      localizer.message('alert-hours-new', { hours }),
      ...(old === hours ? [] : [localizer.message('alert-hours-before', { hours: old })]),
      ...(since !== undefined && isAhead(since, context) ? [fromLine(since, context)] : []),
    ],
  };
}

/** Each side's hours by every clock, said once where they are the same for the whole crossing. */
function hoursAt(
  posts: readonly Post[],
  hoursOf: (post: Post) => HoursStatement | undefined,
  context: CardContext,
): string {
  const sides = posts.map((post) => describeSide(post, hoursOf(post), context));
  const [first] = sides;
  const alike = posts.length === context.posts.length && sides.every(({ hours }) => hours === first?.hours);
  if (first !== undefined && alike) return first.hours;
  return sides.map((side) => context.localizer.message('side-hours', side)).join('; ');
}

/** The state that it brings, and the word itself. */
function change(context: CardContext, line: string): AlertText {
  const [sign, words] = describeState(context);
  return { sign, words, lines: [line] };
}

/** A date that is not a plain day does not fit behind "on". */
function dayHead(key: 'alert-opens' | 'alert-closes', statement: EdgeStatement, context: CardContext): string {
  const { date } = statement;
  if (!isPlainDay(date)) return capital(factOf(statement, context));
  return context.localizer.message(key, { on: formatDatedAs('on', date, context.localizer) });
}

/** "From 20 June". */
function fromLine(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = sinceWords(dated, context);
  return from === null
    ? localizer.message('alert-from-moment', { moment: datedOnClocks(dated, context) })
    : capital(localizer.message('alert-from', { from }));
}

function hoursThen(then: Status, { localizer }: CardContext): readonly string[] {
  const context = createCardContext(then, localizer, { precision: 'now' });
  const lines = hoursLines(context);
  const known = then.posts.every(({ hours }) => hours !== undefined);
  return lines.length > 0 || !known
    ? lines
    : [localizer.message('hours', { hours: localizer.message('hours-always') })];
}

function isAhead({ first }: Dated, { status }: CardContext): boolean {
  return first > status.now.toMillis();
}

function isPlainDay({ bound, precision }: Dated): boolean {
  return bound === 'exact' && (precision === 'day' || precision === 'minute');
}

function isMidnight(at: DateTime, { posts }: CardContext): boolean {
  const { hour, minute } = at.setZone(posts[0]?.zone ?? at.zone);
  return hour === 0 && minute === 0;
}

function isSeasonal({ season }: Status): boolean {
  return season !== null && season.season !== 'year-round';
}

function inZone(moment: number, { posts }: CardContext): DateTime {
  return DateTime.fromMillis(moment, { zone: posts[0]?.zone ?? 'utc' });
}

function factOf(statement: Statement, { status, localizer }: CardContext): string {
  return describeStatement(statement, status.crossing, localizer);
}

function spokenBy(statement: Statement, { localizer }: CardContext) {
  return describeSource(statement.by, localizer);
}
