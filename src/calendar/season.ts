import { DateTime } from 'luxon';
import { firstPost } from '#domain/crossing.ts';
import { anybodyAt } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import { minuteMs } from '#domain/time/clock.ts';
import { wholeDay } from '#domain/time/dated.ts';
import { gateOn, type KnownCrossing } from './gate.ts';
import type { Happening } from './words.ts';

/** How far ahead a calendar looks: the next season stands in it whatever the day. */
export const daysAhead = 400;

/** Where the usual season begins and ends in the time ahead: expected, and never more than that. */
export function seasonHappenings(known: KnownCrossing): readonly Happening[] {
  const { crossing, statements, now } = known;
  const rule = statusAt(crossing, statements, anybodyAt(now, now)).season;
  if (rule === null || rule.season === 'year-round') return [];
  const { zone } = firstPost(crossing);
  const { from, to } = rule.season;
  const edges = [
    { what: 'opens', on: from },
    { what: 'closes', on: to },
  ] as const;
  return edges.flatMap(({ what, on: { month, day } }) =>
    [now.year, now.year + 1].flatMap((year): readonly Happening[] => {
      const at = gateOn(what, wholeDay(zone, year, month, day), known);
      const isAhead = now.toMillis() < at && at < now.plus({ days: daysAhead }).toMillis();
      if (!isAhead || isShut(what === 'opens' ? at : at - minuteMs, known)) return [];
      const uid = `${crossing.id}-season-${what}-${year}`;
      return [{ uid, what, by: rule, from: at, until: null, status: 'tentative' }];
    }),
  );
}

/** Whatever the season, a halt goes on. */
function isShut(at: number, { crossing, statements, now }: KnownCrossing): boolean {
  const question = anybodyAt(DateTime.fromMillis(at), now);
  return statusAt(crossing, statements, question).state === 'closed';
}
