import { bold, escapeHtml } from './html.ts';
import { isRestricted } from './limits.ts';
import { crossingName } from './names.ts';
import type { Telling } from './telling.ts';

const soonMinutes = 60;

/** The first line: a sign that never stands alone, the state in bold, the name. */
export function headline(telling: Telling): string {
  const { status, voice } = telling;
  const [sign, words] = stateWords(telling);
  return `${sign} ${bold(words)} · ${escapeHtml(crossingName(status.crossing, voice))}`;
}

/** Asked for a day, a crossing that opens at some hour of it is open that day, with a limit. */
export function opensThatDay({ status, precision }: Telling): boolean {
  return precision === 'day' && status.state === 'closed' && status.because === 'hours' && status.window.length > 0;
}

/** A sign, which never stands alone, and the state in words. */
export function stateWords(telling: Telling): readonly [sign: string, words: string] {
  const { status, voice, tense } = telling;
  if (status.state === 'unknown') return ['⚪', voice.phrase('state-unknown')];
  if (status.state === 'open' || opensThatDay(telling)) return openWords(telling);
  if (tense === 'past') return ['🔴', voice.phrase('state-was-closed')];
  if (tense === 'future') return ['🔴', voice.phrase('state-should-be-closed')];
  return ['🔴', closedWords(telling)];
}

function openWords(telling: Telling): readonly [sign: string, words: string] {
  const { status, voice, tense } = telling;
  const limited = isRestricted(status) || status.state !== 'open';
  if (tense !== 'present') {
    return [limited ? '🟡' : '🟢', voice.phrase(tense === 'past' ? 'state-was-open' : 'state-should-be-open')];
  }
  if (isForCitizensOnly(telling)) return ['🟡', voice.phrase('state-citizens-only')];
  const [only, ...others] = status.admits.traffic ?? [];
  if (only === 'truck' && others.length === 0) return ['🟡', voice.phrase('state-lorries-only')];
  if (only === 'foot' && others.length === 0) return ['🟡', voice.phrase('state-pedestrians-only')];
  if (closesSoon(telling)) return ['🟡', voice.phrase('state-closes-soon')];
  return limited ? ['🟡', voice.phrase('state-limited')] : ['🟢', voice.phrase('state-open')];
}

function closedWords({ status, voice }: Telling): string {
  switch (status.because) {
    case 'hours':
      return voice.phrase('state-closed-now');
    case 'season':
      return voice.phrase('state-closed-season');
    case 'closure':
      return voice.phrase(isTemporary(status) ? 'state-closed-temporarily' : 'state-closed');
    case 'admits':
      if (status.admits.traffic?.includes(status.traffic) === false) {
        return voice.phrase('state-closed-traffic', { traffic: status.traffic });
      }
      return voice.phrase('state-closed-foreigners');
    default:
      return voice.phrase('state-closed');
  }
}

/** A halt that began over a year ago and has no end in sight is not called temporary any more. */
function isTemporary({ closure, at, expected, until }: Telling['status']): boolean {
  if (closure?.says !== 'closed') return false;
  if (expected !== null || until !== null || closure.span.every === 'year') return true;
  return at.minus({ years: 1 }).toMillis() < closure.span.from.first;
}

function isForCitizensOnly({ status }: Telling): boolean {
  return status.admits.people === 'citizens';
}

function closesSoon({ status }: Telling): boolean {
  if (status.until === null || status.becomes !== 'closed') return false;
  return status.until.diff(status.at, 'minutes').minutes <= soonMinutes;
}
