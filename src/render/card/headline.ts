import { isDoubted } from '#domain/rules/warnings.ts';
import { hourMs } from '#domain/time/clock.ts';
import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import type { CardContext } from './context.ts';
import { isRestricted, onlyOnes } from './limits.ts';

const soonMs = hourMs;

/** Of a state; it never stands alone. */
export type Sign = '🟢' | '🟡' | '🔴' | '⚪';

const onlyWords = {
  citizens: 'state-citizens-only',
  train: 'state-trains-only',
  truck: 'state-lorries-only',
  foot: 'state-pedestrians-only',
} as const;

const doubtedWords = { past: 'state-doubted-past', present: 'state-doubted', future: 'state-doubted-then' } as const;

/** The first line: a sign that never stands alone, the state in bold, the name. */
export function headline(context: CardContext): string {
  const { status, localizer } = context;
  const [sign, words] = describeState(context);
  return `${sign} ${bold(words)} · ${escapeHtml(crossingName(status.crossing, localizer))}`;
}

/** Asked for a day, a crossing that opens at some hour of it is open that day, with a limit. */
function opensThatDay({ status, precision }: CardContext): boolean {
  return precision === 'day' && status.state === 'closed' && status.because === 'hours' && status.window.length > 0;
}

/** The sign of a state, and the state in words. */
export function describeState(context: CardContext): readonly [sign: Sign, words: string] {
  const { status, localizer, tense } = context;
  // A railway may run beside it: that is another crossing, and shut is neither.
  if (isOffRails(status)) return ['⚪', localizer.message('state-road-post')];
  if (status.state === 'unknown') return ['⚪', localizer.message('state-unknown')];
  if (status.state === 'open' || opensThatDay(context)) return openWords(context);
  if (tense === 'past') return ['🔴', localizer.message('state-was-closed')];
  if (tense === 'future') return ['🔴', localizer.message('state-should-be-closed')];
  return ['🔴', closedWords(context)];
}

/** A train is asked of a post on the road. */
export function isOffRails({ because, decidedBy, crossing, traffic }: CardContext['status']): boolean {
  return because === 'admits' && decidedBy === null && crossing.kind !== 'rail' && traffic === 'train';
}

function openWords(context: CardContext): readonly [sign: Sign, words: string] {
  const { status, localizer, tense } = context;
  const limited = isRestricted(context) || status.state !== 'open';
  const only = onlyOnes(context);
  const doubted = isDoubted(status) ? localizer.message(doubtedWords[tense]) : undefined;
  if (doubted !== undefined && only === null) return ['🟡', doubted];
  if (tense !== 'present') {
    const state = doubted ?? localizer.message(tense === 'past' ? 'state-was-open' : 'state-should-be-open');
    if (only === null) return [limited ? '🟡' : '🟢', state];
    const words = { only: localizer.message('state-only', { only }), state: state.toLowerCase() };
    return ['🟡', localizer.message('state-only-then', words)];
  }
  if (only !== null) return ['🟡', localizer.message(onlyWords[only])];
  if (closesSoon(context)) return ['🟡', localizer.message('state-closes-soon')];
  return limited ? ['🟡', localizer.message('state-limited')] : ['🟢', localizer.message('state-open')];
}

function closedWords({ status, localizer }: CardContext): string {
  switch (status.because) {
    case 'hours':
      return localizer.message('state-closed-now');
    case 'season':
      return localizer.message('state-closed-season');
    case 'closure':
      return localizer.message(isTemporary(status) ? 'state-closed-temporarily' : 'state-closed');
    case 'admits':
      // Without any word it is the crossing's own kind: no train without rails.
      if (status.decidedBy === null || status.admits.traffic?.includes(status.traffic) === false) {
        return localizer.message('state-closed-traffic', { traffic: status.traffic });
      }
      return localizer.message('state-closed-foreigners');
    default:
      return localizer.message('state-closed');
  }
}

/** A halt that began over a year ago and has no end in sight is not called temporary any more. */
function isTemporary({ closure, at, expected, until }: CardContext['status']): boolean {
  if (closure?.says !== 'closed') return false;
  if (expected !== null || until !== null || closure.period.every === 'year') return true;
  return at.minus({ years: 1 }).toMillis() < closure.period.from.first;
}

function closesSoon({ status }: CardContext): boolean {
  if (status.until === null || status.becomes !== 'closed') return false;
  return status.until.toMillis() - status.at.toMillis() <= soonMs;
}
