import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { oldHours } from '#domain/rules/warnings.ts';
import type { Status } from '#domain/status.ts';
import { partsOf } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { clocks, moment } from '../clocks.ts';
import { escapeHtml } from '../html.ts';
import type { CardContext } from './context.ts';

/** "Checked: 14:05 Bishkek / 13:05 Almaty": the age of a card that stays where it was asked for. Telegram's HTML. */
export function checked(crossing: Crossing, at: DateTime, localizer: Localizer): string {
  return escapeHtml(localizer.message('checked', { clocks: clocks(at, crossing.posts, localizer) }));
}

/**
 * The age of a card that travels to other chats, where nobody sees when it was asked for. Telegram shows how long ago that is,
 * in the reader's language; old programs, and the terminal, show the words inside: "22 November, 14:05 Bishkek / 13:05 Almaty".
 */
export function checkedAgo(crossing: Crossing, at: DateTime, localizer: Localizer): string {
  const words = moment(at, crossing.posts, localizer);
  const ago = `<tg-time unix="${at.toUnixInteger()}" format="r">${escapeHtml(words)}</tg-time>`;
  return escapeHtml(localizer.message('checked', { clocks: words })).replace(escapeHtml(words), () => ago);
}

/** So old a word is told of in the line that it decides. */
const heardOldYears = 2;

/** "as of 2022": how old the word is on which the first line rests, where it is very old. Plain. */
export function asOf({ status, tense, localizer }: CardContext): readonly string[] {
  if (tense === 'past' || status.state === 'unknown') return [];
  const hours = oldHours(status);
  if (hours !== undefined) return [localizer.message('hours-as-of', { year: String(partsOf(hours).year) })];
  const heard = status.lastHeard?.date;
  if (heard === undefined || !isOlder(heard.last, heardOldYears, status)) return [];
  return [localizer.message('heard-as-of', { year: String(partsOf(heard).year) })];
}

function isOlder(last: number, years: number, { now }: Status): boolean {
  return last < now.minus({ years }).toMillis();
}
