import type { AdmitsStatement, HoursStatement, SeasonStatement, Statement } from '../statement.ts';
import type { Evidence } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import { sameHours } from '../time/hours-at.ts';
import { admissionAt } from './admission.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { statementsOfKind, type WeighedStatement } from './ledger.ts';
import { isFresh, reportsIn } from './reports.ts';
import { speaksOf, speaksOfPost } from './scope.ts';
import { seasonRuleAt } from './season.ts';
import { resolveStanding } from './standing-rules.ts';

/** How far back a report or a halt that is over still tells a traveller something. */
const reportsBackMs = 365 * dayMs;

/** Every word that bears on the answer: what decides first, the rest from new to old. */
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
  const choices = timeline.posts.map((post) => ({ id: post.post.id, ...resolveStanding(post.words, at) }));
  const words = new Set(choices.flatMap((one) => [...one.inForce, ...(one.lapsed ? [one.lapsed] : [])]));
  return [...words].map((word) => {
    const rivals = choices
      .filter((one) => speaksOfPost(word.statement, one.id) && one.winner !== null && one.winner !== word)
      .map((one) => one.winner as WeighedStatement<HoursStatement>);
    const differs = rivals.filter((winner) => !sameHours(winner.statement.hours, word.statement.hours));
    const decides = rivals.length === 0 && decision.posts.length > 0;
    return weighed(word, decides, differs);
  });
}

function seasonEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const seen = new Map<WeighedStatement<SeasonStatement>, Item>();
  for (const seasons of timeline.seasons) {
    const rule = seasonRuleAt(seasons, at);
    for (const word of resolveStanding(seasons.words, at).inForce) {
      const decides = word === rule && (decision.posts.length > 0 || decision.decidedBy === word.statement);
      const differs = rule !== null && !sameSeason(rule.statement, word.statement) ? [rule] : [];
      seen.set(word, weighed(word, decides, differs));
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
    word: WeighedStatement<AdmitsStatement>,
    key: 'people' | 'traffic',
  ) =>
    winner !== null &&
    word.statement.admits[key] !== undefined &&
    String(winner.statement.admits[key]) !== String(word.statement.admits[key]);
  return [...new Set([...people.inForce, ...traffic.inForce])].map((word) => {
    const rivals = [
      ...(differ(people.winner, word, 'people') && people.winner ? [people.winner] : []),
      ...(differ(traffic.winner, word, 'traffic') && traffic.winner ? [traffic.winner] : []),
    ];
    return weighed(word, decision.decidedBy === word.statement, rivals);
  });
}

/** Halts in force, halts to come, and those that ended lately. */
function closureEvidence(timeline: TravellerTimeline, decision: Decision, at: number): Item[] {
  const words = new Map<WeighedStatement, { over: boolean }>();
  for (const stretch of timeline.closures) {
    if (stretch.to <= at - reportsBackMs) continue;
    const now = stretch.from <= at && at < stretch.to && stretch.outcome !== 'reopened';
    const ahead = stretch.from > at;
    const before = words.get(stretch.closure);
    const lately = stretch.to <= at || (stretch.outcome === 'reopened' && stretch.from > at - reportsBackMs);
    if (now || ahead || lately) words.set(stretch.closure, { over: (before?.over ?? true) && !now && !ahead });
  }
  return [...words].map(([word, { over }]) => ({
    ...weighed(word, decision.decidedBy === word.statement, []),
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
    (last, word) => (last && last.saidLast > word.saidLast ? last : word),
    null,
  );
  const words = new Set<WeighedStatement>([
    ...edges,
    ...reports.filter((word) => word === newest || word.statement.date.last > at - reportsBackMs),
  ]);
  const shut = decision.because === 'closure' || decision.because === 'season';
  // Traffic seen before a halt began says nothing against it.
  const since = decision.closure?.from ?? -Infinity;
  return [...words]
    .filter((word) => speaksOf(word.statement, traveller, ledger.crossing))
    .map((word) => {
      const { statement } = word;
      const seen =
        statement.says === 'works' || statement.says === 'queue'
          ? isFresh({ ...word, statement }, at) && statement.date.last > since
          : false;
      const decides = decision.decidedBy === statement || trustedTo === statement;
      return { ...weighed(word, decides, []), conflicts: shut && seen };
    });
}

/** A word that differs from what counts conflicts with it, and is out of date when what counts was said later. */
function weighed(word: WeighedStatement, decides: boolean, differsFrom: readonly WeighedStatement[]): Item {
  const conflicts = differsFrom.length > 0;
  return {
    statement: word.statement as Statement,
    decides,
    conflicts,
    outdated: conflicts && differsFrom.every((other) => other.saidLast > word.saidLast),
    saidLast: word.saidLast,
  };
}
