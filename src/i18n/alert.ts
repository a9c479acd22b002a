import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Certainty, Status } from '#domain/status.ts';
import { newsWords } from './alert-news.ts';
import type { AlertView, AlertWords } from './alert-view.ts';
import { moment, postsInOrder } from './clocks.ts';
import { datedWords, dayWords } from './dates.ts';
import { agoWords } from './durations.ts';
import { factWords } from './fact.ts';
import { stateWords } from './headline.ts';
import { bold, escapeHtml } from './html.ts';
import { crossingName } from './names.ts';
import { createTelling, type How } from './telling.ts';
import { spoken, trustLines } from './trust.ts';
import type { Voice } from './voice.ts';

/** What an alert says, in Telegram's HTML: what changed, from when by every clock, who says so and how sure. */
export function alertText(view: AlertView, voice: Voice): string {
  const { crossing } = statusOf(view);
  const { sign, words, lines } = wordsOf(view, voice);
  const head = [sign, bold(words)].filter((part) => part !== '').join(' ');
  return [`${head} · ${headTail(view, crossing, voice)}`, ...lines.filter((line) => line !== '').map(escapeHtml)].join(
    '\n',
  );
}

function wordsOf(view: AlertView, voice: Voice): AlertWords {
  switch (view.kind) {
    case 'news':
      return newsWords(view, voice);
    case 'correction':
      return correctionWords(view, voice);
    case 'opens-tomorrow':
      return opensTomorrowWords(view, voice);
    case 'trip':
      return tripWords(view, voice);
    case 'trip-over':
      return { sign: '', words: voice.phrase('alert-trip-over'), lines: [voice.phrase('alert-date-passed')] };
  }
}

/** A trip is named by its date as well. */
function headTail(view: AlertView, crossing: Crossing, voice: Voice): string {
  const name = escapeHtml(crossingName(crossing, voice));
  if (view.kind !== 'trip' && view.kind !== 'trip-over') return name;
  return `${escapeHtml(dayWords(view.status.at.setZone(crossing.posts[0].zone), voice))} · ${name}`;
}

function correctionWords(view: AlertView & { kind: 'correction' }, voice: Voice): AlertWords {
  const { wrong, wrote, correct, status } = view;
  const fact = factWords(wrong, status.crossing, voice);
  const basis = correct ?? { statement: status.trustedTo, sure: status.sure };
  return {
    sign: '⚠️',
    words: voice.phrase('alert-wrong'),
    lines: [
      voice.phrase('alert-correct', { state: stateLine(status, { precision: 'now' }, voice) }),
      ...(correct === null
        ? []
        : [voice.phrase('alert-new', { fact: factWords(correct.statement, status.crossing, voice) })]),
      voice.phrase('alert-we-wrote', { date: datedWords(wrote, voice), fact }),
      voice.phrase('alert-sorry'),
      trustLine(basis.statement, basis.sure, voice),
    ],
  };
}

function opensTomorrowWords({ status, opens }: AlertView & { kind: 'opens-tomorrow' }, voice: Voice): AlertWords {
  const posts = postsInOrder(opens.crossing, undefined);
  const first = opens.window[0]?.[0];
  const heard = status.lastHeard;
  const ago = heard === null ? null : agoWords(heard.date, voice);
  const date = heard === null ? '' : datedWords(heard.date, voice);
  return {
    sign: '🟢',
    words: voice.phrase('alert-opens-tomorrow'),
    lines: [
      first === undefined ? dayWords(opens.at, voice) : moment(first, posts, voice),
      ...(heard === null
        ? []
        : [ago === null ? voice.phrase('last-heard-lately', { date }) : voice.phrase('last-heard', { date, ago })]),
    ],
  };
}

function tripWords({ daysBefore, status }: AlertView & { kind: 'trip' }, voice: Voice): AlertWords {
  const telling = createTelling(status, voice, { precision: 'day' });
  const state = stateLine(status, { precision: 'day' }, voice);
  return {
    sign: '',
    words:
      daysBefore === 1
        ? voice.phrase('alert-trip-tomorrow')
        : voice.phrase('alert-trip-days', { days: String(daysBefore) }),
    lines: [voice.phrase('alert-that-day', { state }), ...trustLines(telling)],
  };
}

/** A whole status in one line: `🔴 Closed, opens 15 May`. */
function stateLine(status: Status, how: How, voice: Voice): string {
  const [sign, words] = stateWords(createTelling(status, voice, how));
  const state = `${sign} ${words}`;
  const opens = status.next ?? (status.expected?.kind === 'planned' ? status.expected.at : null);
  if (status.state === 'open' || opens === null || how.precision === 'day') return state;
  return voice.phrase('alert-state-opens', { state, date: dayWords(opens, voice) });
}

function trustLine(statement: Statement | null, sure: Certainty, voice: Voice): string {
  const words = voice.phrase('sure', { sure });
  if (statement === null) return voice.phrase('trust-alone', { sure: words });
  return voice.phrase('trust', { sure: words, ...spoken(statement.by, voice) });
}

function statusOf(view: AlertView): Status {
  return view.kind === 'news' ? view.after : view.status;
}
