import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
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

/** So old a word is told of in the line that it decides; hours change less often than what is open at all. */
const heardOldYears = 2;
const hoursOldYears = 5;

/** "as of 2022": how old the word is on which the first line rests, where it is very old. Plain. */
export function asOf({ status, tense, localizer }: CardContext): readonly string[] {
  if (tense === 'past' || status.state === 'unknown') return [];
  const hours = status.state === 'open' && status.because === 'hours' ? newestHours(status) : undefined;
  if (hours !== undefined && isOlder(hours.last, hoursOldYears, status))
    return [localizer.message('hours-as-of', { year: String(partsOf(hours).year) })];
  const heard = status.lastHeard?.date;
  if (heard === undefined || !isOlder(heard.last, heardOldYears, status)) return [];
  return [localizer.message('heard-as-of', { year: String(partsOf(heard).year) })];
}

function isOlder(last: number, years: number, { now }: Status): boolean {
  return last < now.minus({ years }).toMillis();
}

/** When the hours that decide were last told of: by their own source, or by a newer one that says the same. */
function newestHours({ decidedBy, evidence }: Status): Dated | undefined {
  if (decidedBy?.says !== 'hours') return undefined;
  const isAlike = ({ statement }: Status['evidence'][number]) =>
    statement.says === 'hours' && statement.hours.text === decidedBy.hours.text;
  const dates = [decidedBy, ...evidence.filter(isAlike).map(({ statement }) => statement)].flatMap(
    ({ by }) => by.date ?? [],
  );
  return dates.toSorted((one, other) => other.last - one.last)[0];
}
