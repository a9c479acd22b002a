import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Certainty, Status } from '#domain/status.ts';
import { formatDated, formatDay, formatDayOn } from '#i18n/dates.ts';
import { formatAge } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { certaintyLines, describeSource } from '../card/certainty.ts';
import { type CardOptions, createCardContext } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { moment, postsInOrder } from '../clocks.ts';
import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { describeStatement } from '../statement.ts';
import { noticeText } from './notice.ts';
import type { AlertText, AlertView } from './view.ts';

/** What an alert says, in Telegram's HTML: what changed, from when by every clock, who says so and how sure. */
export function alertText(view: AlertView, localizer: Localizer): string {
  const { crossing } = statusOf(view);
  const { sign, words, lines } = wordsOf(view, localizer);
  const head = [sign, bold(words)].filter((part) => part !== '').join(' ');
  return [
    `${head} · ${headTail(view, crossing, localizer)}`,
    ...lines.filter((line) => line !== '').map(escapeHtml),
  ].join('\n');
}

function wordsOf(view: AlertView, localizer: Localizer): AlertText {
  switch (view.kind) {
    case 'news':
      return noticeText(view, localizer);
    case 'correction':
      return correctionWords(view, localizer);
    case 'opens-tomorrow':
      return opensTomorrowWords(view, localizer);
    case 'trip':
      return tripWords(view, localizer);
    case 'trip-over':
      return { sign: '', words: localizer.message('alert-trip-over'), lines: [localizer.message('alert-date-passed')] };
  }
}

/** A trip is named by its date as well. */
function headTail(view: AlertView, crossing: Crossing, localizer: Localizer): string {
  const name = escapeHtml(crossingName(crossing, localizer));
  if (view.kind !== 'trip' && view.kind !== 'trip-over') return name;
  return `${escapeHtml(formatDay(view.status.at.setZone(crossing.posts[0].zone), localizer))} · ${name}`;
}

function correctionWords(view: AlertView & { kind: 'correction' }, localizer: Localizer): AlertText {
  const { wrong, wrote, correct, status } = view;
  const fact = describeStatement(wrong, status.crossing, localizer);
  const basis = correct ?? { statement: status.trustedTo, sure: status.sure };
  return {
    sign: '⚠️',
    words: localizer.message('alert-wrong'),
    lines: [
      localizer.message('alert-correct', { state: stateLine(status, { precision: 'now' }, localizer) }),
      ...(correct === null
        ? []
        : [localizer.message('alert-new', { fact: describeStatement(correct.statement, status.crossing, localizer) })]),
      localizer.message('alert-we-wrote', { date: formatDated(wrote, localizer), fact }),
      localizer.message('alert-sorry'),
      trustLine(basis.statement, basis.sure, localizer),
    ],
  };
}

function opensTomorrowWords(
  { status, opens }: AlertView & { kind: 'opens-tomorrow' },
  localizer: Localizer,
): AlertText {
  const posts = postsInOrder(opens.crossing, undefined);
  const first = opens.window[0]?.[0];
  const heard = status.lastHeard;
  const ago = heard === null ? null : formatAge(heard.date, localizer);
  const date = heard === null ? '' : formatDated(heard.date, localizer);
  return {
    sign: '🟢',
    words: localizer.message('alert-opens-tomorrow'),
    lines: [
      first === undefined ? formatDay(opens.at, localizer) : moment(first, posts, localizer),
      ...(heard === null
        ? []
        : [
            ago === null
              ? localizer.message('last-heard-lately', { date })
              : localizer.message('last-heard', { date, ago }),
          ]),
    ],
  };
}

function tripWords({ daysBefore, status }: AlertView & { kind: 'trip' }, localizer: Localizer): AlertText {
  const context = createCardContext(status, localizer, { precision: 'day' });
  const state = stateLine(status, { precision: 'day' }, localizer);
  return {
    sign: '',
    words:
      daysBefore === 1
        ? localizer.message('alert-trip-tomorrow')
        : localizer.message('alert-trip-days', { days: String(daysBefore) }),
    lines: [localizer.message('alert-that-day', { state }), ...certaintyLines(context)],
  };
}

/** A whole status in one line: `🔴 Closed, opens 15 May`. */
function stateLine(status: Status, how: CardOptions, localizer: Localizer): string {
  const [sign, words] = describeState(createCardContext(status, localizer, how));
  const state = `${sign} ${words}`;
  const opens = status.next ?? (status.expected?.kind === 'planned' ? status.expected.at : null);
  if (status.state === 'open' || opens === null || how.precision === 'day') return state;
  return localizer.message('alert-state-opens', { state, on: formatDayOn(opens, localizer) });
}

function trustLine(statement: Statement | null, sure: Certainty, localizer: Localizer): string {
  const words = localizer.message('certainty', { sure });
  if (statement === null) return localizer.message('certainty-alone', { sure: words });
  return localizer.message('certainty-source', { sure: words, ...describeSource(statement.by, localizer) });
}

function statusOf(view: AlertView): Status {
  return view.kind === 'news' ? view.after : view.status;
}
