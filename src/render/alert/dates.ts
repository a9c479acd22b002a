import { DateTime } from 'luxon';
import type { Statement } from '#domain/statement.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDatedAs, formatDay } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { type CardContext, datedOnClocks, dayAfter, momentForms } from '../card/context.ts';
import { describeStatement } from '../statement.ts';

/** "Until 20 June", that day included. */
export function untilLine(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  return dated.precision === 'minute'
    ? capital(localizer.message('alert-until-moment', momentForms(dated, context)))
    : capital(localizer.message('alert-until', { until: formatDatedAs('until', dated, localizer) }));
}

/** When what lasts until then is over: the next day, or the moment. */
export function endWords(until: Dated, context: CardContext): string {
  return until.precision === 'day' && until.bound === 'exact'
    ? formatDay(dayAfter(until), context.localizer)
    : datedOnClocks(until, context);
}

export function isAhead({ first }: Dated, { status }: CardContext): boolean {
  return first > status.now.toMillis();
}

export function inZone(moment: number, { posts }: CardContext): DateTime {
  return DateTime.fromMillis(moment, { zone: posts[0]?.zone ?? 'utc' });
}

export function factOf(statement: Statement, { status, localizer }: CardContext): string {
  return describeStatement(statement, status.crossing, localizer);
}
