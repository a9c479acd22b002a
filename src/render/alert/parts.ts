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

/** An opening that was announced is a plan, as the planned end of a halt is; one by the hours or a usual season is a rule. */
function openingOf({ next, expected, evidence }: Status): { readonly at: DateTime; readonly isPlan: boolean } | null {
  if (next === null)
    return expected?.kind === 'planned' && isNamedBy(expected.by) ? { at: expected.at, isPlan: true } : null;
  const moment = next.toMillis();
  const isPlan = evidence.some(
    ({ statement, outdated }) =>
      !outdated && statement.says === 'opens' && statement.date.first <= moment && moment <= statement.date.last,
  );
  return { at: next, isPlan };
}

/** That a halt without an end fades after a while is no plan of anybody's. */
function isNamedBy(statement: Statement | undefined): boolean {
  if (statement?.says !== 'closed') return true;
  return statement.period.every === 'year' || statement.period.until !== undefined;
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
