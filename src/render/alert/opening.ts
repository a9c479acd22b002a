import { DateTime } from 'luxon';
import type { PlannedOpening } from '#domain/alerts/planned-opening.ts';
import type { EdgeStatement, SightingStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { isRough } from '#domain/time/dated.ts';
import { formatDatedAs } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { type CardContext, createCardContext, datedOnClocks, momentForms, sinceWords } from '../card/context.ts';
import { hoursLines } from '../card/timetable.ts';
import { factOf, inZone } from './dates.ts';
import { isMidnight, openingTime, openingWords } from './parts.ts';
import type { AlertText, NoticeView } from './view.ts';

/** It is said to open on a day to come, for the first time or on another day than was said before. */
export function opening(statement: EdgeStatement, view: NoticeView, context: CardContext): AlertText {
  const { thatDay, after, oldOpening } = view;
  const { localizer, status } = context;
  const { date } = statement;
  const first = date.precision === 'minute' ? inZone(date.first, context) : thatDay.window[0]?.[0];
  const time =
    first === undefined || isMidnight(first, status.crossing) ? [] : [openingTime(first, status.crossing, localizer)];
  const lines = [
    ...(after.season !== null && after.season.season !== 'year-round'
      ? [localizer.message('alert-season-starts')]
      : []),
    ...hoursThen(thatDay, context),
  ];
  if (oldOpening !== null && isAnotherDay(oldOpening, statement, context)) {
    return moved(statement, oldOpening, date.precision === 'minute' ? lines : [...time, ...lines], context);
  }
  if (isRough(date)) return { sign: '🟢', words: capital(factOf(statement, context)), lines };
  const on = formatDatedAs('on', date, localizer);
  return { sign: '🟢', words: localizer.message('alert-opens', { on }), lines: [...time, ...lines] };
}

/** Earlier or later than was said. */
function moved(
  { date }: EdgeStatement,
  old: PlannedOpening,
  lines: readonly string[],
  context: CardContext,
): AlertText {
  const { localizer, status } = context;
  const isLater = old.at.toMillis() < date.first;
  return {
    sign: isLater ? '🔴' : '🟢',
    words: localizer.message(isLater ? 'alert-postponed' : 'alert-earlier'),
    lines: [
      localizer.message('alert-new-date', { date: datedOnClocks(date, context) }),
      localizer.message('alert-old-date', { date: openingWords(old, status.crossing, localizer) }),
      ...lines,
    ],
  };
}

/** An hour that is named later for the same day moves nothing. */
function isAnotherDay({ at }: PlannedOpening, { date }: EdgeStatement, { posts }: CardContext): boolean {
  const zone = posts[0]?.zone ?? at.zone;
  return at.toISODate() !== DateTime.fromMillis(date.first, { zone }).toISODate();
}

/**
 * It works again, or was seen to; what nobody called shut is not open "again". `null` where somebody else says otherwise: then
 * it is a word like any other.
 */
export function openAgain(
  statement: EdgeStatement | SightingStatement,
  { before, after }: NoticeView,
  context: CardContext,
): AlertText | null {
  const { localizer } = context;
  const isNew = before.state !== 'open' || after.state !== 'open';
  if (after.state !== 'open' && after.because !== 'hours') return null;
  const { date } = statement;
  const from = sinceWords(date, context);
  const since =
    from === null
      ? capital(localizer.message('alert-open-at', momentForms(date, context)))
      : capital(localizer.message('alert-open-since', { from }));
  return {
    sign: '🟢',
    words: localizer.message(isNew ? 'alert-open-again' : 'state-open'),
    lines: [
      statement.says === 'opens' && !isRough(date) ? since : capital(factOf(statement, context)),
      ...hoursThen(after, context),
    ],
  };
}

function hoursThen(then: Status, { localizer }: CardContext): readonly string[] {
  const context = createCardContext(then, localizer, { precision: 'now' });
  const lines = hoursLines(context);
  const known = then.posts.every(({ hours }) => hours !== undefined);
  return lines.length > 0 || !known
    ? lines
    : [localizer.message('hours', { hours: localizer.message('hours-always') })];
}
