import { dayMs, startOfDay } from './clock.ts';
import { firstPost, type Post } from './crossing.ts';
import { isRough, type Ledger, type Rung, sightingHoldsMs, typical, type Word, wordsThatSay } from './ledger.ts';
import { holdsFrom, type Report, reportedSince, reportsIn, seenByTwo } from './reports.ts';
import { type Asking, coversScopeOf, speaksOf, speaksOfPost } from './scope.ts';
import { type Choice, chooseStanding, rungOfStep } from './standing.ts';
import type { EdgeStatement, SeasonStatement, Statement } from './statement.ts';

/**
 * The season: on which days of the year a crossing works at all.
 *
 * A standing rule names an edge that nature moves by weeks, so near it nobody knows; an announced edge is sharp.
 */
const edgeDoubtMs = 14 * dayMs;

/** An opening or a closing of one year. Standing edges are moments, announced ones as precise as the word. */
export interface SeasonEdge {
  readonly kind: 'opens' | 'closes';
  readonly first: number;
  readonly last: number;
  /** Who announced it; a standing edge has none. */
  readonly word: Word<EdgeStatement> | null;
}

export type SeasonStep =
  | { readonly outcome: 'goes-on'; readonly rung: Rung | null; readonly by: Statement | null }
  | { readonly outcome: 'closed'; readonly rung: Rung; readonly by: Statement }
  | {
      readonly outcome: 'unknown';
      readonly because: 'season-edge' | 'rough-date' | 'expired';
      readonly by: Statement;
      readonly near: SeasonEdge | null;
    };

/** The season's part of a ledger, laid out for one kind of traveller. */
export interface Seasons {
  readonly words: readonly Word<SeasonStatement>[];
  readonly sightings: readonly Report[];
  readonly edgesOf: (rule: Word<SeasonStatement>) => readonly SeasonEdge[];
  readonly confirmed: boolean;
}

/** @param post whose season it is; the whole crossing's, where no source tells the posts apart */
export function layOutSeasons(ledger: Ledger, asking: Asking, years: readonly number[], post: Post | null): Seasons {
  const concerns = ({ statement }: Word) =>
    speaksOf(statement, asking, ledger.crossing) && (post === null || speaksOfPost(statement, post.id));
  const words = wordsThatSay(ledger, 'season').filter(concerns);
  const announcements = wordsThatSay(ledger, 'opens', 'closes').filter(concerns);
  const known = new Map<Word<SeasonStatement>, readonly SeasonEdge[]>();
  const edgesOf = (rule: Word<SeasonStatement>) => {
    const edges = known.get(rule) ?? layOutEdges(rule, announcements, ledger, years);
    known.set(rule, edges);
    return edges;
  };
  const sightings = reportsIn(ledger).filter(concerns);
  return { words, sightings, edgesOf, confirmed: seenByTwo(ledger) };
}

/** Where the season leaves the question at a moment. */
export function seasonAt(seasons: Seasons, moment: number, ledger: Ledger): SeasonStep {
  const choice = chooseStanding(seasons.words, moment);
  const step = stepBy(choice, seasons, moment, ledger);
  const rival = choice.rival ?? trialUnreplaced(choice, seasons, moment);
  if (rival === null) return step;
  const otherwise = stepBy({ ...choice, winner: rival }, seasons, moment, ledger);
  if (otherwise.outcome === step.outcome) return step;
  const because = choice.rival === null ? 'expired' : 'rough-date';
  return { outcome: 'unknown', because, by: rival.statement, near: null };
}

/** The rule that counts at a moment, if there is a season at all. */
export function seasonRuleAt(seasons: Seasons, moment: number): Word<SeasonStatement> | null {
  return chooseStanding(seasons.words, moment).winner;
}

/** The moments at which the season may change its part of the answer. */
export function edgesOfSeasons(seasons: Seasons): number[] {
  const edges = seasons.words.flatMap((rule) => seasons.edgesOf(rule));
  return [
    ...edges.flatMap((edge) =>
      edge.word === null
        ? [edge.first - edgeDoubtMs, edge.first, edge.first + edgeDoubtMs + 1]
        : [edge.first, edge.last],
    ),
    ...seasons.sightings.flatMap((report) => [holdsFrom(report), report.statement.date.first + sightingHoldsMs]),
  ];
}

/** A trial season past its planned end, as long as nobody reported traffic since. */
function trialUnreplaced(choice: Choice<SeasonStatement>, seasons: Seasons, moment: number) {
  return choice.lapsed !== null && !reportedSince(seasons.sightings, choice.lapsed, moment) ? choice.lapsed : null;
}

function stepBy(choice: Choice<SeasonStatement>, seasons: Seasons, moment: number, ledger: Ledger): SeasonStep {
  const rule = choice.winner;
  if (rule === null) return { outcome: 'goes-on', rung: null, by: null };
  const agrees = agreement(seasons, moment, insideOf(rule, seasons, moment));
  const rung = rungOfStep(choice, rule, agrees);
  const by = rule.statement;
  if (by.season === 'year-round') return { outcome: 'goes-on', rung: sureBy(seasons, rung), by };

  const sighting = sightingThatHolds(rule, seasons, moment, ledger);
  const place = placeIn(seasons.edgesOf(rule), moment);
  if (place.outcome === 'inside') {
    const opening = place.after.word;
    const best = Math.min(sighting?.rung ?? typical, opening === null ? typical : Math.min(rung, opening.rung));
    const weighed = sighting !== null && sighting.rung <= best ? sighting.statement : (opening?.statement ?? by);
    return { outcome: 'goes-on', rung: sureBy(seasons, best), by: weighed };
  }
  if (sighting !== null) return { outcome: 'goes-on', rung: sureBy(seasons, sighting.rung), by: sighting.statement };
  if (place.outcome === 'outside') {
    const closing = place.after.word;
    return { outcome: 'closed', rung: closing?.rung ?? rung, by: closing?.statement ?? by };
  }
  const because = place.outcome === 'near' ? 'season-edge' : 'rough-date';
  return { outcome: 'unknown', because, by: place.edge.word?.statement ?? by, near: place.edge };
}

function sureBy(seasons: Seasons, rung: Rung): Rung {
  return seasons.confirmed ? 0 : rung;
}

type Place =
  | { readonly outcome: 'inside'; readonly after: SeasonEdge }
  | { readonly outcome: 'outside'; readonly after: SeasonEdge }
  | { readonly outcome: 'near'; readonly edge: SeasonEdge }
  | { readonly outcome: 'rough'; readonly edge: SeasonEdge };

/** Which side of the season's edges a moment is on. */
function placeIn(edges: readonly SeasonEdge[], moment: number): Place {
  const rough = edges.find((edge) => edge.word !== null && edge.first <= moment && moment < edge.last);
  if (rough !== undefined) return { outcome: 'rough', edge: rough };
  const after = edges.findLast((edge) => edge.first <= moment) ?? edges[0];
  if (after === undefined) throw new Error('a season without edges');
  const near = edges.find((edge) => edge.word === null && Math.abs(moment - edge.first) <= edgeDoubtMs);
  if (near !== undefined) return { outcome: 'near', edge: near };
  return after.kind === 'opens' ? { outcome: 'inside', after } : { outcome: 'outside', after };
}

function insideOf(rule: Word<SeasonStatement>, seasons: Seasons, moment: number): boolean | null {
  if (rule.statement.season === 'year-round') return true;
  const place = placeIn(seasons.edgesOf(rule), moment);
  return place.outcome === 'inside' ? true : place.outcome === 'outside' ? false : null;
}

function agreement(seasons: Seasons, moment: number, inside: boolean | null) {
  return (word: Word<SeasonStatement>): boolean | null => {
    const theirs = insideOf(word, seasons, moment);
    return theirs === null || inside === null ? null : theirs === inside;
  };
}

/** A report that lets the answer go on for thirty days, or until the first closing edge after it. */
function sightingThatHolds(
  rule: Word<SeasonStatement>,
  seasons: Seasons,
  moment: number,
  ledger: Ledger,
): Report | null {
  const closings = seasons.edgesOf(rule).filter((edge) => edge.kind === 'closes');
  const holding = seasons.sightings.filter((report) => {
    const seen = report.statement.date.first;
    const closing = closings.find((edge) => edge.first > seen)?.first ?? Infinity;
    return (
      report.rung <= rule.rung &&
      coversScopeOf(report.statement, rule.statement, ledger.crossing) &&
      holdsFrom(report) <= moment &&
      moment < Math.min(seen + sightingHoldsMs, closing)
    );
  });
  return holding.reduce<Report | null>((best, report) => (best && best.rung <= report.rung ? best : report), null);
}

/** The standing edges of the years given, each replaced by the announcement nearest to it. */
function layOutEdges(
  rule: Word<SeasonStatement>,
  announcements: readonly Word<EdgeStatement>[],
  ledger: Ledger,
  years: readonly number[],
): readonly SeasonEdge[] {
  const standing = standingEdges(rule, firstPost(ledger.crossing).zone, years);
  const announced = new Map<SeasonEdge, Word<EdgeStatement>>();
  for (const word of announcements) {
    const edge = nearestEdge(standing, word.statement);
    const rival = edge && announced.get(edge);
    if (edge && (rival === undefined || rival.saidLast <= word.saidLast)) announced.set(edge, word);
  }
  const edges = standing.flatMap((edge, place) => {
    const word = announced.get(edge);
    if (word === undefined) return [edge];
    const sharp = announcedEdge(word, edge);
    // A closing before its own season's opening is another year's word: the standing edge must still close the season.
    const opening = standing[place - 1];
    const opened = opening && (announced.get(opening)?.statement.date.first ?? opening.first);
    return edge.kind === 'closes' && opened !== undefined && sharp.first <= opened ? [sharp, edge] : [sharp];
  });
  return edges.sort((a, b) => a.first - b.first);
}

function standingEdges(rule: Word<SeasonStatement>, zone: string, years: readonly number[]): SeasonEdge[] {
  const { season } = rule.statement;
  if (season === 'year-round') return [];
  const { from, to } = season;
  const wraps = to.month * 100 + to.day < from.month * 100 + from.day;
  return years.flatMap((year) => {
    const opens = startOfDay(zone, year, from.month, from.day);
    const closes = startOfDay(zone, wraps ? year + 1 : year, to.month, to.day + 1);
    return [
      { kind: 'opens' as const, first: opens, last: opens, word: null },
      { kind: 'closes' as const, first: closes, last: closes, word: null },
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
function announcedEdge(word: Word<EdgeStatement>, usual: SeasonEdge): SeasonEdge {
  const { date, says } = word.statement;
  if (date.bound === 'before') {
    return {
      kind: says,
      word,
      first: Math.min(date.last, Math.max(date.first, usual.first - edgeDoubtMs)),
      last: date.last,
    };
  }
  if (date.bound === 'after') {
    return {
      kind: says,
      word,
      first: date.first,
      last: Math.max(date.first, Math.min(date.last, usual.first + edgeDoubtMs)),
    };
  }
  if (isRough(date)) return { kind: says, word, first: date.first, last: date.last };
  const moment = says === 'opens' ? date.first : date.last;
  return { kind: says, word, first: moment, last: moment };
}
