import { seasonRuleAt } from '../seasons/season.ts';
import {
  type AdmitsStatement,
  type HoursStatement,
  isSighting,
  type SeasonStatement,
  type Statement,
} from '../statement.ts';
import { type Evidence, isHistory } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import { sameHours } from '../time/hours-at.ts';
import { admissionAt } from './admission.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { roleOf } from './evidence-role.ts';
import { statementsOfKind, type WeighedStatement } from './ledger.ts';
import { isFresh, reportsIn } from './reports.ts';
import { speaksOf, speaksOfPost } from './scope.ts';
import { beginsAt, resolveStanding } from './standing-rules.ts';
import { endOfWarning } from './warnings.ts';

/** How far back a report or a closure that is over still tells a traveller something. */
const reportsBackMs = 365 * dayMs;

/** Every statement that bears on the answer: what decides first, then from new to old, and history last. */
export function evidenceFor(timeline: TravellerTimeline, decision: Decision, trustedTo: Statement | null): Evidence[] {
  const { at } = timeline.ledger;
  const items = [
    ...hoursEvidence(timeline, decision, at),
    ...seasonEvidence(timeline, decision, at),
    ...admitsEvidence(timeline, decision, at),
    ...closureEvidence(timeline, decision, at),
    ...reportEvidence(timeline, decision, trustedTo),
  ];
  const told = new Set(items.map(({ statement }) => statement));
  const all = [
    ...items,
    ...standingAhead(timeline).filter(({ statement }) => !told.has(statement)),
    ...warnings(timeline),
  ];
  const place = ({ role, statement }: Ranked) =>
    statement === decision.decidedBy ? 0 : role === 'decides' ? 1 : isHistory(role) ? 3 : 2;
  const ranked = [
    ...all.map((item) => ({ ...item, role: roleOf(item, timeline, decision) })),
    ...replacedLately(timeline).map((item) => ({ ...item, role: 'replaced' as const })),
  ];
  return ranked
    .sort((a, b) => place(a) - place(b) || (a.saidLast === b.saidLast ? 0 : b.saidLast > a.saidLast ? 1 : -1))
    .map(({ saidLast: _, ...one }) => one);
}

interface Item extends Omit<Evidence, 'role'> {
  readonly saidLast: number;
}

type Ranked = Item & Pick<Evidence, 'role'>;

/** Rules that are to hold from a later day on. */
function standingAhead({ ledger, traveller }: TravellerTimeline): Item[] {
  return statementsOfKind(ledger, 'hours', 'season', 'admits')
    .filter((weighed) => beginsAt(weighed) > ledger.at && speaksOf(weighed.statement, traveller, ledger.crossing))
    .map((weighed) => itemOf(weighed, false, []));
}

/** Warnings that are not over. */
function warnings({ ledger, traveller }: TravellerTimeline): Item[] {
  return statementsOfKind(ledger, 'warning')
    .filter(({ statement }) => speaksOf(statement, traveller, ledger.crossing))
    .filter(({ statement, saidFirst }) => endOfWarning(statement, saidFirst) > ledger.at)
    .map((weighed) => itemOf(weighed, false, []));
}

/** What another statement took the place of, and the plans that were moved. */
function replacedLately({ ledger, traveller }: TravellerTimeline): Item[] {
  return ledger.replaced
    .filter(
      ({ statement, saidLast }) =>
        speaksOf(statement, traveller, ledger.crossing) && saidLast > ledger.at - reportsBackMs,
    )
    .map((weighed) => itemOf(weighed, false, []));
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
