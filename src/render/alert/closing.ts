import { type ClosedStatement, type EdgeStatement, isHearsayOf } from '#domain/statement.ts';
import { isRough } from '#domain/time/dated.ts';
import { formatDatedAs, formatDay } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { closedAfter, shutFrom } from '../card/coming/closures.ts';
import { fromLine } from '../card/coming/span.ts';
import { type CardContext, dayAfter } from '../card/context.ts';
import { clocks } from '../clocks.ts';
import { describeSeason } from '../hours.ts';
import { endWords, factOf, inZone, isAhead } from './dates.ts';
import type { AlertText, NoticeView } from './view.ts';

/** The season ends. A day that is named is the last one open: nobody must read it as the first one shut. */
export function closing(statement: EdgeStatement, { after }: NoticeView, context: CardContext): AlertText {
  const { localizer, status } = context;
  const { date } = statement;
  const seasonal = after.season !== null && after.season.season !== 'year-round' ? after.season : null;
  const season =
    seasonal === null
      ? []
      : [
          localizer.message('alert-season-ends'),
          localizer.message('season-usual', { months: describeSeason(seasonal, localizer) }),
        ];
  if (date.last <= status.now.toMillis()) {
    return { sign: '🔴', words: localizer.message('state-closed'), lines: [closedAfter(date, context), ...season] };
  }
  const from = shutFrom(date, localizer);
  if (from !== null) {
    const last = localizer.message('alert-last-day', { date: formatDay(dayAfter(date).minus({ days: 1 }), localizer) });
    return { sign: '🔴', words: capital(localizer.message('alert-closed-from', { from })), lines: [last, ...season] };
  }
  if (isRough(date)) return { sign: '🔴', words: capital(factOf(statement, context)), lines: season };
  const time = clocks(inZone(date.first, context), context.posts, localizer);
  return {
    sign: '🔴',
    words: localizer.message('alert-closes', { on: formatDatedAs('on', date, localizer) }),
    lines: [localizer.message('alert-closing-time', { clocks: time }), ...season],
  };
}

/** A halt: since when, why, and until when. */
export function closure(statement: ClosedStatement, context: CardContext): AlertText {
  const { localizer } = context;
  const { period, cause, ends, by } = statement;
  const narrowed = statement.people ?? statement.traffic ?? statement.toward;
  const sign = narrowed === undefined ? '🔴' : '🟡';
  const reason =
    cause === 'other' ? [] : [localizer.message('reason', { cause: localizer.message('cause', { cause }) })];
  if (period.every === 'year') {
    return { sign, words: capital(factOf({ ...statement, cause: 'other' }, context)), lines: reason };
  }
  const end =
    period.until === undefined
      ? localizer.message('reopening-no-date')
      : localizer.message(ends === 'certain' && !isHearsayOf(by) ? 'reopening-certain' : 'reopening-planned', {
          date: endWords(period.until, context),
        });
  return {
    sign,
    words: localizer.message(isAhead(period.from, context) ? 'alert-will-close' : 'alert-closed'),
    lines: [fromLine(period.from, context), ...reason, end],
  };
}
