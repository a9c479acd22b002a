import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import type { CardContext } from './context.ts';
import { isRestricted } from './limits.ts';

const soonMinutes = 60;

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

/** A sign, which never stands alone, and the state in words. */
export function describeState(context: CardContext): readonly [sign: string, words: string] {
  const { status, localizer, tense } = context;
  if (status.state === 'unknown') return ['⚪', localizer.message('state-unknown')];
  if (status.state === 'open' || opensThatDay(context)) return openWords(context);
  if (tense === 'past') return ['🔴', localizer.message('state-was-closed')];
  if (tense === 'future') return ['🔴', localizer.message('state-should-be-closed')];
  return ['🔴', closedWords(context)];
}

function openWords(context: CardContext): readonly [sign: string, words: string] {
  const { status, localizer, tense } = context;
  const limited = isRestricted(status) || status.state !== 'open';
  if (tense !== 'present') {
    return [limited ? '🟡' : '🟢', localizer.message(tense === 'past' ? 'state-was-open' : 'state-should-be-open')];
  }
  if (isForCitizensOnly(context)) return ['🟡', localizer.message('state-citizens-only')];
  const [only, ...others] = status.admits.traffic ?? [];
  if (only === 'truck' && others.length === 0) return ['🟡', localizer.message('state-lorries-only')];
  if (only === 'foot' && others.length === 0) return ['🟡', localizer.message('state-pedestrians-only')];
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
      if (status.admits.traffic?.includes(status.traffic) === false) {
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

function isForCitizensOnly({ status }: CardContext): boolean {
  return status.admits.people === 'citizens';
}

function closesSoon({ status }: CardContext): boolean {
  if (status.until === null || status.becomes !== 'closed') return false;
  return status.until.diff(status.at, 'minutes').minutes <= soonMinutes;
}
