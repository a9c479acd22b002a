import { seasonRuleAt } from '../seasons/season.ts';
import {
  type AdmitsStatement,
  type HoursStatement,
  isSighting,
  type SeasonStatement,
  type Statement,
} from '../statement.ts';
import type { Evidence } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import { sameHours } from '../time/hours-at.ts';
import { admissionAt } from './admission.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { statementsOfKind, type WeighedStatement } from './ledger.ts';
import { isFresh, reportsIn } from './reports.ts';
import { speaksOf, speaksOfPost } from './scope.ts';
import { resolveStanding } from './standing-rules.ts';

/** How far back a report or a closure that is over still tells a traveller something. */
const reportsBackMs = 365 * dayMs;

/** Every statement that bears on the answer: what decides first, the rest from new to old. */
export function evidenceFor(timeline: TravellerTimeline, decision: Decision, trustedTo: Statement | null): Evidence[] {
  const { at } = timeline.ledger;
  const all = [
    ...hoursEvidence(timeline, decision, at),
    ...seasonEvidence(timeline, decision, at),
    ...admitsEvidence(timeline, decision, at),
    ...closureEvidence(timeline, decision, at),
    ...reportEvidence(timeline, decision, trustedTo),
  ];
  const first = (one: Item) => (one.statement === decision.decidedBy ? 2 : one.decides ? 1 : 0);
  return all
    .sort((a, b) => first(b) - first(a) || (a.saidLast === b.saidLast ? 0 : b.saidLast > a.saidLast ? 1 : -1))
    .map(({ statement, decides, conflicts, outdated }) => ({ statement, decides, conflicts, outdated }));
}

interface Item extends Evidence {
  readonly saidLast: number;
}

function hoursEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const choices = timeline.posts.map((post) => ({ id: post.post.id, ...resolveStanding(post.statements, at) }));
  const statements = new Set(choices.flatMap((one) => [...one.inForce, ...(one.lapsed ? [one.lapsed] : [])]));
  return [...statements].map((weighed) => {
    const rivals = choices
      .filter((one) => speaksOfPost(weighed.statement, one.id) && one.winner !== null && one.winner !== weighed)
      .map((one) => one.winner as WeighedStatement<HoursStatement>);
    const differs = rivals.filter((winner) => !sameHours(winner.statement.hours, weighed.statement.hours));
    const decides = rivals.length === 0 && decision.posts.length > 0;
    return itemOf(weighed, decides, differs);
  });
}

function seasonEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const seen = new Map<WeighedStatement<SeasonStatement>, Item>();
  for (const seasons of timeline.seasons) {
    const rule = seasonRuleAt(seasons, at);
    for (const weighed of resolveStanding(seasons.statements, at).inForce) {
      const decides = weighed === rule && (decision.posts.length > 0 || decision.decidedBy === weighed.statement);
      const differs = rule !== null && !sameSeason(rule.statement, weighed.statement) ? [rule] : [];
      seen.set(weighed, itemOf(weighed, decides, differs));
    }
  }
  return [...seen.values()];
}

function sameSeason(a: SeasonStatement, b: SeasonStatement): boolean {
  return JSON.stringify(a.season) === JSON.stringify(b.season);
}

function admitsEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const { people, traffic } = admissionAt(timeline.ledger, at);
  const differ = (
    winner: WeighedStatement<AdmitsStatement> | null,
    weighed: WeighedStatement<AdmitsStatement>,
    key: 'people' | 'traffic',
  ) =>
    winner !== null &&
    weighed.statement.admits[key] !== undefined &&
    String(winner.statement.admits[key]) !== String(weighed.statement.admits[key]);
  return [...new Set([...people.inForce, ...traffic.inForce])].map((weighed) => {
    const rivals = [
      ...(differ(people.winner, weighed, 'people') && people.winner ? [people.winner] : []),
      ...(differ(traffic.winner, weighed, 'traffic') && traffic.winner ? [traffic.winner] : []),
    ];
    return itemOf(weighed, decision.decidedBy === weighed.statement, rivals);
  });
}

/** Closures in force, closures to come, and those that ended lately. */
function closureEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const statements = new Map<WeighedStatement, { over: boolean }>();
  for (const stretch of timeline.closures) {
    if (stretch.to <= at - reportsBackMs) continue;
    const now = stretch.from <= at && at < stretch.to && stretch.outcome !== 'reopened';
    const ahead = stretch.from > at;
    const before = statements.get(stretch.closure);
    const lately = stretch.to <= at || (stretch.outcome === 'reopened' && stretch.from > at - reportsBackMs);
    if (now || ahead || lately) statements.set(stretch.closure, { over: (before?.over ?? true) && !now && !ahead });
  }
  return [...statements].map(([weighed, { over }]) => ({
    ...itemOf(weighed, decision.decidedBy === weighed.statement, []),
    outdated: over,
  }));
}

/** Sightings of the last year, and always the newest one. */
function reportEvidence(timeline: TravellerTimeline, decision: Decision, trustedTo: Statement | null): Item[] {
  const { ledger, traveller } = timeline;
  const { at } = ledger;
  const edges = statementsOfKind(ledger, 'opens', 'closes').filter(
    ({ statement }) => statement.date.last > at - reportsBackMs,
  );
  const reports = reportsIn(ledger).filter(({ statement }) => statement.date.first <= at);
  const newest = reports.reduce<WeighedStatement | null>(
    (last, weighed) => (last && last.saidLast > weighed.saidLast ? last : weighed),
    null,
  );
  const statements = new Set<WeighedStatement>([
    ...edges,
    ...reports.filter((weighed) => weighed === newest || weighed.statement.date.last > at - reportsBackMs),
  ]);
  const shut = decision.because === 'closure' || decision.because === 'season';
  // Traffic seen before a closure began says nothing against it.
  const since = decision.closure?.from ?? -Infinity;
  return [...statements]
    .filter((weighed) => speaksOf(weighed.statement, traveller, ledger.crossing))
    .map((weighed) => {
      const { statement } = weighed;
      const seen = isSighting(statement) && isFresh({ ...weighed, statement }, at) && statement.date.last > since;
      const decides = decision.decidedBy === statement || trustedTo === statement;
      return { ...itemOf(weighed, decides, []), conflicts: shut && seen };
    });
}

/** A statement that differs from what counts conflicts with it, and is out of date when what counts was said later. */
function itemOf(weighed: WeighedStatement, decides: boolean, differsFrom: readonly WeighedStatement[]): Item {
  const conflicts = differsFrom.length > 0;
  return {
    statement: weighed.statement as Statement,
    decides,
    conflicts,
    outdated: conflicts && differsFrom.every((other) => other.saidLast > weighed.saidLast),
    saidLast: weighed.saidLast,
  };
}
