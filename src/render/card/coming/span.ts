import type { Dated } from '#domain/time/dated.ts';
import { capital } from '#i18n/localizer.ts';
import { closureDates } from '../../statement.ts';
import { type CardContext, datedOnClocks, sinceWords } from '../context.ts';

/** "From 20 June". */
export function fromLine(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = sinceWords(dated, context);
  return from === null
    ? localizer.message('alert-from-moment', { moment: datedOnClocks(dated, context) })
    : capital(localizer.message('alert-from', { from }));
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
