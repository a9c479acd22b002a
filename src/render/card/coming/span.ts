import type { Dated } from '#domain/time/dated.ts';
import { isOneSided } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { closureDates } from '../../statement.ts';
import { type CardContext, datedOnClocks, momentForms, sinceWords } from '../context.ts';

/** "From 20 June". */
export function fromLine(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = sinceWords(dated, context);
  if (from !== null) return capital(localizer.message('alert-from', { from }));
  return isOneSided(dated)
    ? localizer.message('alert-from-rough', { date: datedOnClocks(dated, context) })
    : capital(localizer.message('alert-from-moment', momentForms(dated, context)));
}

/** "From 29 November to 3 December"; with times, each moment on every clock. */
export function spanLine(from: Dated, until: Dated | undefined, context: CardContext): string {
  if (from.precision !== 'minute' && until?.precision !== 'minute') {
    return capital(
      closureDates({ every: 'once', from, ...(until === undefined ? {} : { until }) }, context.localizer).dates,
    );
  }
  if (until === undefined) return fromLine(from, context);
  return context.localizer.message('dates-range', {
    from: datedOnClocks(from, context),
    to: datedOnClocks(until, context),
  });
}
