import { isDoubted } from '#domain/rules/warnings.ts';
import { dayMs } from '#domain/time/clock.ts';
import { asOf } from '../card/age.ts';
import { askedLines } from '../card/asked.ts';
import { againstRecord, holidaysInLine, lastHeardLines } from '../card/certainty.ts';
import type { CardContext } from '../card/context.ts';
import { headline } from '../card/headline.ts';
import { reasonsInLine } from '../card/reasons.ts';
import { summary } from '../card/summary.ts';
import { escapeHtml } from '../html.ts';

/** How old the newest word may be before the line says so. */
const freshForDays = 30;

/** The state of the crossing in one line: the sign and the state, the name, the moment unless it is now, until when, how sure. */
export function stateLine(context: CardContext): string {
  const { status } = context;
  const heard = status.lastHeard;
  const isOld = heard !== null && status.now.toMillis() - heard.date.last > freshForDays * dayMs;
  const parts = [
    ...asOf(context),
    ...askedLines(context),
    ...holidaysInLine(context),
    summary(context),
    ...(isOld ? lastHeardLines(context) : []),
  ];
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? headline(context) : `${headline(context)} · ${escapeHtml(words)}`;
}

/** One of many: the state, the name, and how sure that is, or why it is shut. */
export function briefLine(context: CardContext): string {
  const { status, localizer } = context;
  const [reason] = isDoubted(status)
    ? [...againstRecord(context), ...holidaysInLine(context)]
    : status.state === 'open'
      ? [localizer.message('certainty', { sure: status.sure })]
      : reasonsInLine(context);
  return reason === undefined ? headline(context) : `${headline(context)} · ${escapeHtml(reason)}`;
}
