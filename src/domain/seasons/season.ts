import type { Post } from '../crossing.ts';
import {
  type AssessCertainty,
  confirmed,
  type Ledger,
  type StepCertainty,
  sightingHoldsMs,
  statementsOfKind,
  typical,
  type WeighedStatement,
} from '../rules/ledger.ts';
import { holdsFrom, type Report, reportedSince, reportsIn, seenByTwo } from '../rules/reports.ts';
import { speaksOf, speaksOfPost, type TravellerKind } from '../rules/scope.ts';
import { edgesOfStanding, levelOfStep, resolveStanding, type StandingResolution } from '../rules/standing-rules.ts';
import type { SeasonStatement, Statement } from '../statement.ts';
import { edgeDoubtMs, layOutEdges, type SeasonEdge } from './edges.ts';

/** The season: on which days of the year a crossing works at all. */
export type SeasonStep =
  | { readonly outcome: 'goes-on'; readonly assess: AssessCertainty | null }
  | {
      readonly outcome: 'closed';
      readonly assess: AssessCertainty;
      readonly by: Statement;
      /** The closing that it is closed by. */
      readonly after: SeasonEdge;
    }
  | {
      readonly outcome: 'unknown';
      readonly because: 'season-edge' | 'rough-date' | 'expired';
      readonly by: Statement;
      readonly near: SeasonEdge | null;
    };

/** The season's part of a ledger, laid out for one kind of traveller. */
export interface SeasonTimeline {
  readonly statements: readonly WeighedStatement<SeasonStatement>[];
  readonly sightings: readonly Report[];
  readonly edgesOf: (rule: WeighedStatement<SeasonStatement>) => readonly SeasonEdge[];
  readonly confirmed: boolean;
}

/** @param post whose season it is; the whole crossing's, where no source tells the posts apart */
export function layOutSeasons(
  ledger: Ledger,
  traveller: TravellerKind,
  years: readonly number[],
  post: Post | null,
): SeasonTimeline {
  const concerns = ({ statement }: WeighedStatement) =>
    speaksOf(statement, traveller, ledger.crossing) && (post === null || speaksOfPost(statement, post.id));
  const statements = statementsOfKind(ledger, 'season').filter(concerns);
  const announcements = statementsOfKind(ledger, 'opens', 'closes').filter(concerns);
  const known = new Map<WeighedStatement<SeasonStatement>, readonly SeasonEdge[]>();
  const edgesOf = (rule: WeighedStatement<SeasonStatement>) => {
    const edges = known.get(rule) ?? layOutEdges(rule, announcements, ledger.crossing, years);
    known.set(rule, edges);
    return edges;
  };
  const sightings = reportsIn(ledger).filter(concerns);
  return { statements, sightings, edgesOf, confirmed: seenByTwo(ledger) };
}

/** Where the season leaves the question at a moment. */
export function seasonAt(seasons: SeasonTimeline, moment: number): SeasonStep {
  const choice = resolveStanding(seasons.statements, moment);
  const step = stepBy(choice, seasons, moment);
  const differs = (weighed: WeighedStatement<SeasonStatement>) =>
    stepBy({ ...choice, winner: weighed }, seasons, moment).outcome !== step.outcome;
  const rival = choice.rivals.find(differs);
  if (rival) return { outcome: 'unknown', because: 'rough-date', by: rival.statement, near: null };
  const trial = trialUnreplaced(choice, seasons, moment);
  if (trial === null || !differs(trial)) return step;
  return { outcome: 'unknown', because: 'expired', by: trial.statement, near: null };
}

/** The rule that counts at a moment, if there is a season at all. */
export function seasonRuleAt(seasons: SeasonTimeline, moment: number): WeighedStatement<SeasonStatement> | null {
  return resolveStanding(seasons.statements, moment).winner;
}

/** The moments from one on at which the season may change its part of the answer. */
export function edgesOfSeasons(seasons: SeasonTimeline, from: number): number[] {
  const edges = rulesFrom(seasons, from).flatMap((rule) => seasons.edgesOf(rule));
  return [
    ...edges.flatMap((edge) =>
      edge.announcement === null
        ? [edge.first - edgeDoubtMs, edge.first, edge.first + edgeDoubtMs + 1]
        : [edge.first, edge.last],
    ),
    ...seasons.sightings.flatMap((report) => [holdsFrom(report), report.statement.date.first + sightingHoldsMs]),
  ];
}

/** The rules that count at a moment or at any later one. */
function rulesFrom(seasons: SeasonTimeline, from: number): readonly WeighedStatement<SeasonStatement>[] {
  const moments = [from, ...edgesOfStanding(seasons.statements).filter((edge) => edge > from)];
  const rules = moments.flatMap((moment) => {
    const { winner, rivals, lapsed } = resolveStanding(seasons.statements, moment);
    return [winner, ...rivals, lapsed];
  });
  return [...new Set(rules)].filter((rule) => rule !== null);
}

/** A trial season past its planned end, as long as nobody reported traffic since. */
function trialUnreplaced(choice: StandingResolution<SeasonStatement>, seasons: SeasonTimeline, moment: number) {
  return choice.lapsed !== null && !reportedSince(seasons.sightings, choice.lapsed, moment) ? choice.lapsed : null;
}

function stepBy(choice: StandingResolution<SeasonStatement>, seasons: SeasonTimeline, moment: number): SeasonStep {
  const rule = choice.winner;
  if (rule === null) return { outcome: 'goes-on', assess: null };
  const by = rule.statement;
  const ruled: AssessCertainty = () => ({
    level: levelOfStep(choice, rule, agreement(seasons, moment, insideOf(rule, seasons, moment))),
    by,
  });
  const seen =
    (assess: AssessCertainty): AssessCertainty =>
    () =>
      seasons.confirmed ? { ...assess(), level: confirmed } : assess();
  if (by.season === 'year-round') return { outcome: 'goes-on', assess: seen(ruled) };

  const sighting = sightingThatHolds(rule, seasons, moment);
  const place = placeIn(seasons.edgesOf(rule), moment);
  if (place.outcome === 'inside') {
    return { outcome: 'goes-on', assess: seen(() => surestOf(sighting, openingOf(place.after, ruled), by)) };
  }
  if (sighting !== null) return { outcome: 'goes-on', assess: seen(() => weightOf(sighting)) };
  if (place.outcome === 'outside') {
    const { after } = place;
    const closing = after.announcement;
    if (closing === null) return { outcome: 'closed', assess: ruled, by, after };
    return { outcome: 'closed', assess: () => weightOf(closing), by: closing.statement, after };
  }
  const because = place.outcome === 'near' ? 'season-edge' : 'rough-date';
  return { outcome: 'unknown', because, by: place.edge.announcement?.statement ?? by, near: place.edge };
}

/** This year's opening was said: then the season is as sure as the better of that statement and the rule. */
function openingOf(edge: SeasonEdge, ruled: AssessCertainty): StepCertainty | null {
  if (edge.announcement === null) return null;
  const rule = ruled();
  return rule.level < edge.announcement.level ? rule : weightOf(edge.announcement);
}

/** Inside the season by its usual dates alone, nobody said that it opened this year: at most *typical*. */
function surestOf(sighting: Report | null, opening: StepCertainty | null, rule: SeasonStatement): StepCertainty {
  const seen = sighting === null ? null : weightOf(sighting);
  if (seen !== null && (opening === null || seen.level <= opening.level)) return seen;
  return opening ?? { level: typical, by: rule };
}

function weightOf(weighed: WeighedStatement): StepCertainty {
  return { level: weighed.level, by: weighed.statement };
}

type Place =
  | { readonly outcome: 'inside'; readonly after: SeasonEdge }
  | { readonly outcome: 'outside'; readonly after: SeasonEdge }
  | { readonly outcome: 'near'; readonly edge: SeasonEdge }
  | { readonly outcome: 'rough'; readonly edge: SeasonEdge };

/** Which side of the season's edges a moment is on. */
function placeIn(edges: readonly SeasonEdge[], moment: number): Place {
  const rough = edges.find((edge) => edge.announcement !== null && edge.first <= moment && moment < edge.last);
  if (rough !== undefined) return { outcome: 'rough', edge: rough };
  const after = edges.findLast((edge) => edge.first <= moment) ?? edges[0];
  if (after === undefined) throw new Error('a season without edges');
  const near = edges.find((edge) => edge.announcement === null && Math.abs(moment - edge.first) <= edgeDoubtMs);
  if (near !== undefined) return { outcome: 'near', edge: near };
  return after.kind === 'opens' ? { outcome: 'inside', after } : { outcome: 'outside', after };
}

function insideOf(rule: WeighedStatement<SeasonStatement>, seasons: SeasonTimeline, moment: number): boolean | null {
  if (rule.statement.season === 'year-round') return true;
  const place = placeIn(seasons.edgesOf(rule), moment);
  return place.outcome === 'inside' ? true : place.outcome === 'outside' ? false : null;
}

function agreement(seasons: SeasonTimeline, moment: number, inside: boolean | null) {
  return (weighed: WeighedStatement<SeasonStatement>): boolean | null => {
    const theirs = insideOf(weighed, seasons, moment);
    return theirs === null || inside === null ? null : theirs === inside;
  };
}

/** A report that lets the answer go on for thirty days, or until the first closing edge after it. */
function sightingThatHolds(
  rule: WeighedStatement<SeasonStatement>,
  seasons: SeasonTimeline,
  moment: number,
): Report | null {
  const closings = seasons.edgesOf(rule).filter((edge) => edge.kind === 'closes');
  const holding = seasons.sightings.filter((report) => {
    const seen = report.statement.date.first;
    const closing = closings.find((edge) => edge.first > seen)?.first ?? Infinity;
    return (
      report.level <= rule.level && holdsFrom(report) <= moment && moment < Math.min(seen + sightingHoldsMs, closing)
    );
  });
  return holding.reduce<Report | null>((best, report) => (best && best.level <= report.level ? best : report), null);
}
