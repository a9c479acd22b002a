import type { DateTime } from 'luxon';
import type { Statement } from '../statement.ts';
import type { Change } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import { sameHours } from '../time/hours-at.ts';
import { type Decision, decideAt, type TravellerTimeline } from './decide.ts';
import { endOfClosure } from './expected.ts';
import { statedHours } from './post-hours.ts';
import { mostOpen } from './traveller-kinds.ts';

/** What begins later than this is told only where nothing changes before. */
const foreseenMs = 14 * dayMs;

type InZone = (moment: number) => DateTime;
type Found = Omit<Change, 'at'>;

/**
 * What begins next and is no part of the daily hours: a halt, the end of the season, new hours. What is shut already, or
 * in doubt, has its own words for what comes.
 */
export function changeAhead(
  timelines: readonly TravellerTimeline[],
  { from, until }: { readonly from: number; readonly until: number | null },
  inZone: InZone,
): Change | null {
  const { timeline, decision } = decidedAt(timelines, from);
  if (!['hours', 'works', 'no-hours'].includes(decision.because)) return null;
  const limit = Math.max(from + foreseenMs, until ?? 0);
  const edges = new Set(timelines.flatMap((one) => one.edges.filter((edge) => edge > from && edge <= limit)));
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const then = decidedAt(timelines, edge);
    const found = beginningOf(then.decision, inZone) ?? newHours(timeline, edge);
    if (found !== null) return { ...found, at: inZone(edge) };
  }
  return null;
}

function decidedAt(timelines: readonly TravellerTimeline[], moment: number) {
  return mostOpen(timelines.map((timeline) => ({ timeline, decision: decideAt(timeline, moment) })));
}

/** What shuts the crossing, or puts it in doubt, from this moment on. */
function beginningOf(decision: Decision, inZone: InZone): Found | null {
  const { closure, because, seasonEdge: edge } = decision;
  if (closure !== null) {
    const by = closure.closure.statement;
    return { because: 'closure', date: closure.begins, by, ends: endOfClosure(decision, inZone) };
  }
  if (edge === null || edge.kind !== 'closes' || decision.decidedBy === null) return null;
  const by: Statement = edge.announcement?.statement ?? decision.decidedBy;
  return { because: because === 'season' ? 'season' : 'season-edge', date: edge.date, by, ends: null };
}

/** Hours that hold from this moment on: since then, or else since the day on which they were said. */
function newHours({ posts }: TravellerTimeline, moment: number): Found | null {
  for (const post of posts) {
    const [before, after] = [statedHours(post, moment - 1), statedHours(post, moment)];
    const since = after?.since ?? after?.by.date;
    if (after === null || since?.first !== moment || (before !== null && sameHours(before.hours, after.hours)))
      continue;
    return { because: 'hours', date: since, by: after, ends: null };
  }
  return null;
}
