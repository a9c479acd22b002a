import type { DateTime } from 'luxon';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import { anybody, anybodyAt } from '#domain/question.ts';
import { statesOver } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import type { Happening } from './words.ts';

/** How far ahead a calendar looks: the next season stands in it whatever the day. */
export const daysAhead = 400;

/**
 * Where the usual season begins and ends in the time ahead. Only what is announced as certain is more than tentative.
 */
export function seasonHappenings(
  crossing: Crossing,
  statements: readonly Statement[],
  now: DateTime,
): readonly Happening[] {
  if (!statements.some(isSeasonal)) return [];
  const rows = statesOver(crossing, statements, anybody, { from: now, until: now.plus({ days: daysAhead }), now });
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index]?.state;
    if (row.state === 'open' && before === 'closed') {
      const shut = statusAt(crossing, statements, anybodyAt(row.from.minus({ minutes: 1 }), now));
      const isCertain = shut.expected?.kind === 'certain';
      return isOfSeason(shut) ? [happening('opens', row.from, isCertain, crossing, shut.expected?.by ?? null)] : [];
    }
    if (row.state === 'closed' && before === 'open') {
      const shut = statusAt(crossing, statements, anybodyAt(row.from, now));
      return isOfSeason(shut) ? [happening('closes', row.from, false, crossing, shut.decidedBy)] : [];
    }
    return [];
  });
}

/** Where nothing of the kind was ever said, there is no need to lay a year out. */
function isSeasonal(statement: Statement): boolean {
  return statement.says === 'opens' || (statement.says === 'season' && statement.season !== 'year-round');
}

function isOfSeason({ because }: ReturnType<typeof statusAt>): boolean {
  return because === 'season' || because === 'season-edge';
}

function happening(
  what: 'opens' | 'closes',
  at: DateTime,
  isCertain: boolean,
  crossing: Crossing,
  by: Statement | null,
): Happening {
  const { year } = at.setZone(firstPost(crossing).zone);
  const uid = `${crossing.id}-season-${what}-${year}`;
  return { uid, what, by, from: at.toMillis(), until: null, status: isCertain ? 'confirmed' : 'tentative' };
}
