import { type Crossing, firstPost } from '../crossing.ts';
import type { WeighedStatement } from '../rules/ledger.ts';
import type { EdgeStatement, SeasonStatement } from '../statement.ts';
import { dayMs } from '../time/clock.ts';
import { type Dated, isRough, wholeDay } from '../time/dated.ts';

/**
 * The edges of a season. A standing rule names an edge that nature moves by weeks, so near it nobody knows; an announced
 * edge is sharp.
 */
export const edgeDoubtMs = 14 * dayMs;

/** An opening or a closing of one year. Standing edges are moments, announced ones as precise as the statement. */
export interface SeasonEdge {
  readonly kind: 'opens' | 'closes';
  readonly first: number;
  readonly last: number;
  /** As its source gave it: of a closing it is the last day open. */
  readonly date: Dated;
  /** Who announced it; a standing edge has none. */
  readonly announcement: WeighedStatement<EdgeStatement> | null;
}

/** The standing edges of the years given, each replaced by the announcement nearest to it. */
export function layOutEdges(
  rule: WeighedStatement<SeasonStatement>,
  announcements: readonly WeighedStatement<EdgeStatement>[],
  crossing: Crossing,
  years: readonly number[],
): readonly SeasonEdge[] {
  const standing = standingEdges(rule, firstPost(crossing).zone, years);
  const announced = new Map<SeasonEdge, WeighedStatement<EdgeStatement>>();
  for (const announcement of announcements) {
    const edge = nearestEdge(standing, announcement.statement);
    const rival = edge && announced.get(edge);
    if (edge && (rival === undefined || rival.saidLast <= announcement.saidLast)) announced.set(edge, announcement);
  }
  const edges = standing.flatMap((edge, place) => {
    const announcement = announced.get(edge);
    if (announcement === undefined) return [edge];
    const sharp = announcedEdge(announcement, edge);
    // A closing before its own season's opening is another year's statement: the standing edge must still close the season.
    const opening = standing[place - 1];
    const opened = opening && (announced.get(opening)?.statement.date.first ?? opening.first);
    return edge.kind === 'closes' && opened !== undefined && sharp.first <= opened ? [sharp, edge] : [sharp];
  });
  // A season that ends as another begins goes on.
  return edges.sort((a, b) => a.first - b.first || Number(a.kind === 'opens') - Number(b.kind === 'opens'));
}

function standingEdges(rule: WeighedStatement<SeasonStatement>, zone: string, years: readonly number[]): SeasonEdge[] {
  const { season } = rule.statement;
  if (season === 'year-round') return [];
  const { from, to } = season;
  const wraps = to.month * 100 + to.day < from.month * 100 + from.day;
  return years.flatMap((year) => {
    const opens = wholeDay(zone, year, from.month, from.day);
    const closes = wholeDay(zone, wraps ? year + 1 : year, to.month, to.day);
    return [
      { kind: 'opens' as const, first: opens.first, last: opens.first, date: opens, announcement: null },
      { kind: 'closes' as const, first: closes.last, last: closes.last, date: closes, announcement: null },
    ];
  });
}

function nearestEdge(standing: readonly SeasonEdge[], statement: EdgeStatement): SeasonEdge | undefined {
  const { date, says } = statement;
  const distance = (edge: SeasonEdge) => Math.abs(edge.first - (date.bound === 'before' ? date.last : date.first));
  return standing
    .filter((edge) => edge.kind === says)
    .reduce<SeasonEdge | undefined>(
      (best, edge) => (best && distance(best) <= distance(edge) ? best : edge),
      undefined,
    );
}

/** A day opens at its start and closes at its end. A date bound from one side is doubted no further than the usual edge. */
function announcedEdge(announcement: WeighedStatement<EdgeStatement>, usual: SeasonEdge): SeasonEdge {
  const { date, says } = announcement.statement;
  if (date.bound === 'before') {
    return {
      kind: says,
      date,
      announcement,
      first: Math.min(date.last, Math.max(date.first, usual.first - edgeDoubtMs)),
      last: date.last,
    };
  }
  if (date.bound === 'after') {
    return {
      kind: says,
      date,
      announcement,
      first: date.first,
      last: Math.max(date.first, Math.min(date.last, usual.first + edgeDoubtMs)),
    };
  }
  if (isRough(date)) return { kind: says, date, announcement, first: date.first, last: date.last };
  const moment = says === 'opens' ? date.first : date.last;
  return { kind: says, date, announcement, first: moment, last: moment };
}
