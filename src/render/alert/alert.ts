import type { PlannedOpening } from '#domain/alerts/planned-opening.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { formatDated, formatDay, formatDayOn } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { alternativesLine } from '../card/alternatives.ts';
import { certaintyLines } from '../card/certainty.ts';
import { createCardContext } from '../card/context.ts';
import { reasonLines } from '../card/reasons.ts';
import { hoursOnClocks } from '../card/timetable.ts';
import { moment, postsInOrder } from '../clocks.ts';
import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { describeStatement } from '../statement.ts';
import { awaitedText } from './awaited.ts';
import { noticeText } from './notice.ts';
import { isMidnight, openingTime, openingWords, stateLine, trustLine } from './parts.ts';
import { queueText } from './queue.ts';
import type { AlertText, AlertView, EndedView, OpeningDayView, TripDay, TripView } from './view.ts';

/** What an alert says, in Telegram's HTML: what changed, from when by every clock, who says so, how sure, and what to do. */
export function alertText(view: AlertView, localizer: Localizer): string {
  const { crossing } = statusOf(view);
  const { sign, words, lines } = wordsOf(view, localizer);
  const head = [sign, bold(words)].filter((part) => part !== '').join(' ');
  return [
    `${head} · ${headTail(view, crossing, localizer)}`,
    ...[...lines, ...readerLines(view, localizer)].filter((line) => line !== '').map(escapeHtml),
  ].join('\n');
}

function wordsOf(view: AlertView, localizer: Localizer): AlertText {
  switch (view.kind) {
    case 'news':
      return noticeText(view, localizer);
    case 'correction':
      return correctionWords(view, localizer);
    case 'update':
      return updateWords(view, localizer);
    case 'opens-tomorrow':
    case 'opens-today':
      return openingDayWords(view, localizer);
    case 'trip':
      return tripWords(view, localizer);
    case 'awaited':
      return awaitedText(view, localizer);
    case 'queue':
      return queueText(view, localizer);
    case 'planned-end':
      return {
        sign: '❓',
        words: localizer.message('alert-planned-end'),
        lines: [
          describeStatement(view.statement, view.status.crossing, localizer),
          localizer.message('alert-planned-end-ask'),
        ],
      };
    case 'trip-over':
      return { sign: '', words: localizer.message('alert-trip-over'), lines: [localizer.message('alert-date-passed')] };
  }
}

/** A trip is named by its date as well, and what was published for a border by the border. */
function headTail(view: AlertView, crossing: Crossing, localizer: Localizer): string {
  if (view.kind === 'planned-end' && view.border) return escapeHtml(view.border.map(localizer.country).join(' – '));
  const name = escapeHtml(crossingName(crossing, localizer));
  if (view.kind !== 'trip' && view.kind !== 'trip-over') return name;
  return `${escapeHtml(formatDay(statusOf(view).at.setZone(crossing.posts[0].zone), localizer))} · ${name}`;
}

/** What it means for the reader's own days, and where else one gets through. */
function readerLines(view: AlertView, localizer: Localizer): readonly string[] {
  if (!('others' in view)) return [];
  return [
    ...view.trips.flatMap((day) => tripLines(day, localizer)),
    alternativesLine(view.others, view.tense, localizer),
  ];
}

/** "Your trip on 4 December: 🟢 Should be open", and the time that was announced for that day. */
export function tripLines({ status, opening }: TripDay, localizer: Localizer): readonly string[] {
  const on = formatDayOn(status.at.setZone(status.crossing.posts[0].zone), localizer);
  const state = stateLine(status, { precision: 'day' }, localizer);
  return [
    localizer.message('alert-your-trip', { on, state }),
    ...(opening?.precision === 'minute' ? [planLine(opening, status, localizer)] : []),
  ];
}

function correctionWords(view: EndedView, localizer: Localizer): AlertText {
  const { status } = view;
  return {
    sign: '⚠️',
    words: localizer.message('alert-wrong'),
    lines: [
      localizer.message('alert-correct', { state: stateLine(status, { precision: 'now' }, localizer) }),
      ...newAndOld(view, localizer),
      localizer.message('alert-sorry'),
      trustOf(view, localizer),
    ],
  };
}

/** The plan moved, or its end was named: nobody was wrong. */
function updateWords(view: EndedView, localizer: Localizer): AlertText {
  return {
    sign: 'ℹ️',
    words: localizer.message('alert-update'),
    lines: [
      localizer.message('alert-now', { state: stateLine(view.status, { precision: 'now' }, localizer) }),
      ...newAndOld(view, localizer),
      trustOf(view, localizer),
    ],
  };
}

function newAndOld({ correct, old, wrote, status }: EndedView, localizer: Localizer): readonly string[] {
  const factIn = (statement: Statement) => {
    if (statement.says !== 'hours') return describeStatement(statement, status.crossing, localizer);
    return hoursOnClocks(statement, createCardContext(status, localizer, { precision: 'now' }));
  };
  return [
    ...(correct === null ? [] : [localizer.message('alert-new', { fact: factIn(correct.statement) })]),
    localizer.message('alert-we-wrote', { date: formatDated(wrote, localizer), fact: factIn(old) }),
  ];
}

function trustOf({ correct, status }: EndedView, localizer: Localizer): string {
  return correct === null
    ? trustLine(status.trustedTo, status.sure, localizer)
    : trustLine(correct.statement, correct.sure, localizer);
}

function openingDayWords(view: OpeningDayView, localizer: Localizer): AlertText {
  const { status, opening, said } = view;
  const posts = postsInOrder(status.crossing, undefined);
  const first = status.window[0]?.[0];
  const byHours = opening.precision === 'day' && first !== undefined && !isMidnight(first, status.crossing);
  return {
    sign: '🟢',
    words: localizer.message(view.kind === 'opens-today' ? 'alert-opens-today' : 'alert-opens-tomorrow'),
    lines: [
      byHours ? moment(first, posts, localizer) : openingWords(opening, status.crossing, localizer),
      trustLine(said.statement, said.sure, localizer),
    ],
  };
}

function tripWords({ daysBefore, day }: TripView, localizer: Localizer): AlertText {
  const { status, opening } = day;
  const context = createCardContext(status, localizer, { precision: 'day' });
  return {
    sign: '',
    words:
      daysBefore === 1
        ? localizer.message('alert-trip-tomorrow')
        : localizer.message('alert-trip-days', { days: daysBefore }),
    lines: [
      localizer.message('alert-that-day', { state: stateLine(status, { precision: 'day' }, localizer) }),
      // Where it is not open then, the reasons name the plan.
      ...(opening?.precision === 'minute' && status.state === 'open'
        ? [openingTime(opening.at, status.crossing, localizer)]
        : []),
      ...reasonLines(context),
      ...certaintyLines(context),
    ],
  };
}

/** The hour that was announced for that day; where nobody can say yet that it will open, it stays a plan. */
function planLine(opening: PlannedOpening, { state, crossing }: Status, localizer: Localizer): string {
  if (state === 'open') return openingTime(opening.at, crossing, localizer);
  return localizer.message('reopening-planned', { date: openingWords(opening, crossing, localizer) });
}

function statusOf(view: AlertView): Status {
  if (view.kind === 'news') return view.after;
  return view.kind === 'trip' ? view.day.status : view.status;
}
