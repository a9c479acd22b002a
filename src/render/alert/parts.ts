import type { DateTime } from 'luxon';
import type { PlannedOpening } from '#domain/alerts/planned-opening.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Statement } from '#domain/statement.ts';
import type { Certainty, Status } from '#domain/status.ts';
import { formatDay, formatDayOn } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { describeSource } from '../card/certainty.ts';
import { type CardOptions, createCardContext } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { clocks, moment, postsInOrder } from '../clocks.ts';

/** A whole status in one line: `🔴 Closed, opens on 15 May`; what is only planned stays a plan. */
export function stateLine(status: Status, how: CardOptions, localizer: Localizer): string {
  const [sign, words] = describeState(createCardContext(status, localizer, how));
  const state = `${sign} ${words}`;
  const opening = openingOf(status);
  if (status.state === 'open' || opening === null || how.precision === 'day') return state;
  const on = formatDayOn(opening.at, localizer);
  return localizer.message(opening.isPlan ? 'alert-state-planned' : 'alert-state-opens', { state, on });
}

/** An opening that somebody named, or the next by the hours. A usual date is no news, and our own thirty days no date. */
function openingOf({ next, expected, because }: Status): { readonly at: DateTime; readonly isPlan: boolean } | null {
  if (expected !== null)
    return expected.kind === 'usual' ? null : { at: expected.at, isPlan: expected.kind === 'planned' };
  return because === 'hours' && next !== null ? { at: next, isPlan: false } : null;
}

export function trustLine(statement: Statement | null, sure: Certainty, localizer: Localizer): string {
  const words = localizer.message('certainty', { sure });
  if (statement === null) return localizer.message('certainty-alone', { sure: words });
  return localizer.message('certainty-source', { sure: words, ...describeSource(statement.by, localizer) });
}

/** "3 December", or with the time that was announced on every clock. */
export function openingWords({ at, precision }: PlannedOpening, crossing: Crossing, localizer: Localizer): string {
  return precision === 'day' ? formatDay(at, localizer) : moment(at, postsInOrder(crossing, undefined), localizer);
}

export function openingTime(at: DateTime, crossing: Crossing, localizer: Localizer): string {
  return localizer.message('alert-opening-time', { clocks: clocks(at, postsInOrder(crossing, undefined), localizer) });
}

export function isMidnight(at: DateTime, { posts }: Crossing): boolean {
  const { hour, minute } = at.setZone(posts[0].zone);
  return hour === 0 && minute === 0;
}
