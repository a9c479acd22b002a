import type { MomentRole } from '../text/lexicon.ts';
import { numberAt } from './numbers.ts';
import type { MomentWordsIn } from './words.ts';

/** Words that speak of nothing but time. */
const timeRoles: readonly MomentRole[] = [
  'tomorrow',
  'afterTomorrow',
  'yesterday',
  'weekend',
  'weekdays',
  'months',
  'seasons',
  'holidays',
  'someHoliday',
];

/** The tokens that speak of time and were not understood, and those that stand where a time should. */
export function unreadIn(words: MomentWordsIn): readonly number[] {
  const unread: number[] = [];
  for (const at of words.tokens.keys()) {
    if (words.used.has(at)) continue;
    const length = unreadAt(words, at);
    for (let token = at; token < at + length; token += 1) unread.push(token);
  }
  return [...new Set(unread)];
}

function unreadAt(words: MomentWordsIn, at: number): number {
  const isDoubtful = words.at(at, 'doubtfulMonths') !== null;
  const found = timeRoles.map((role) => (isDoubtful ? null : words.at(at, role))?.length ?? 0);
  const longest = Math.max(...found);
  if (longest > 0) return longest;
  const next = words.at(at, 'next');
  if (next && words.isUnknown(at + next.length)) return next.length + 1;
  const ahead = words.at(at, 'in');
  const number = ahead && numberAt(words, at + ahead.length);
  const after = at + (ahead?.length ?? 0) + (number?.length ?? 0);
  const isNoun = number && words.isUnknown(after) && !words.beside.counted(words.tokens[after]?.word ?? '');
  return isNoun ? after + 1 - at : 0;
}

/** An hour that no clock shows, such as 25:00. */
export function noHourIn(words: MomentWordsIn): string | null {
  for (const [at, { text, number }] of words.tokens.entries()) {
    if (!number || words.used.has(at) || !/^\d{1,2}:\d\d$/u.test(text)) continue;
    words.use(at, 1);
    return text;
  }
  return null;
}
