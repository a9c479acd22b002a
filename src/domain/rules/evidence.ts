import type { AdmitsStatement, HoursStatement, SeasonStatement, Statement } from '../statement.ts';
import type { Evidence } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import { sameHours } from '../time/hours-at.ts';
import { admissionAt } from './admission.ts';
import type { Decision, Layout } from './decide.ts';
import { type Word, wordsThatSay } from './ledger.ts';
import { isFresh, reportsIn } from './reports.ts';
import { speaksOf, speaksOfPost } from './scope.ts';
import { seasonRuleAt } from './season.ts';
import { chooseStanding } from './standing.ts';

/** How far back a report or a halt that is over still tells a traveller something. */
const reportsBackMs = 365 * dayMs;

/** Every word that bears on the answer: what decides first, the rest from new to old. */
export function evidenceFor(layout: Layout, decision: Decision, trustedTo: Statement | null): Evidence[] {
  const { at } = layout.ledger;
  const all = [
    ...hoursEvidence(layout, decision, at),
    ...seasonEvidence(layout, decision, at),
    ...admitsEvidence(layout, decision, at),
    ...haltEvidence(layout, decision, at),
    ...reportEvidence(layout, decision, trustedTo),
  ];
  const first = (one: Item) => (one.statement === decision.decidedBy ? 2 : one.decides ? 1 : 0);
  return all
    .sort((a, b) => first(b) - first(a) || (a.saidLast === b.saidLast ? 0 : b.saidLast > a.saidLast ? 1 : -1))
    .map(({ statement, decides, conflicts, outdated }) => ({ statement, decides, conflicts, outdated }));
}

interface Item extends Evidence {
  readonly saidLast: number;
}

function hoursEvidence(layout: Layout, decision: Decision, at: number): Item[] {
  const choices = layout.posts.map((post) => ({ id: post.post.id, ...chooseStanding(post.words, at) }));
  const words = new Set(choices.flatMap((one) => [...one.inForce, ...(one.lapsed ? [one.lapsed] : [])]));
  return [...words].map((word) => {
    const rivals = choices
      .filter((one) => speaksOfPost(word.statement, one.id) && one.winner !== null && one.winner !== word)
      .map((one) => one.winner as Word<HoursStatement>);
    const differs = rivals.filter((winner) => !sameHours(winner.statement.hours, word.statement.hours));
    const decides = rivals.length === 0 && decision.posts.length > 0;
    return weighed(word, decides, differs);
  });
}

function seasonEvidence(layout: Layout, decision: Decision, at: number): Item[] {
  const seen = new Map<Word<SeasonStatement>, Item>();
  for (const seasons of layout.seasons) {
    const rule = seasonRuleAt(seasons, at);
    for (const word of chooseStanding(seasons.words, at).inForce) {
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

function admitsEvidence(layout: Layout, decision: Decision, at: number): Item[] {
  const { people, traffic } = admissionAt(layout.ledger, at);
  const differ = (winner: Word<AdmitsStatement> | null, word: Word<AdmitsStatement>, key: 'people' | 'traffic') =>
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
function haltEvidence(layout: Layout, decision: Decision, at: number): Item[] {
  const words = new Map<Word, { over: boolean }>();
  for (const stretch of layout.halts) {
    if (stretch.to <= at - reportsBackMs) continue;
    const now = stretch.from <= at && at < stretch.to && stretch.outcome !== 'reopened';
    const ahead = stretch.from > at;
    const before = words.get(stretch.halt);
    const lately = stretch.to <= at || (stretch.outcome === 'reopened' && stretch.from > at - reportsBackMs);
    if (now || ahead || lately) words.set(stretch.halt, { over: (before?.over ?? true) && !now && !ahead });
  }
  return [...words].map(([word, { over }]) => ({
    ...weighed(word, decision.decidedBy === word.statement, []),
    outdated: over,
  }));
}

/** Sightings of the last year, and always the newest one. */
function reportEvidence(layout: Layout, decision: Decision, trustedTo: Statement | null): Item[] {
  const { ledger, asking } = layout;
  const { at } = ledger;
  const edges = wordsThatSay(ledger, 'opens', 'closes').filter(
    ({ statement }) => statement.date.last > at - reportsBackMs,
  );
  const reports = reportsIn(ledger).filter(({ statement }) => statement.date.first <= at);
  const newest = reports.reduce<Word | null>(
    (last, word) => (last && last.saidLast > word.saidLast ? last : word),
    null,
  );
  const words = new Set<Word>([
    ...edges,
    ...reports.filter((word) => word === newest || word.statement.date.last > at - reportsBackMs),
  ]);
  const shut = decision.because === 'closure' || decision.because === 'season';
  // Traffic seen before a halt began says nothing against it.
  const since = decision.halt?.from ?? -Infinity;
  return [...words]
    .filter((word) => speaksOf(word.statement, asking, ledger.crossing))
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
function weighed(word: Word, decides: boolean, differsFrom: readonly Word[]): Item {
  const conflicts = differsFrom.length > 0;
  return {
    statement: word.statement as Statement,
    decides,
    conflicts,
    outdated: conflicts && differsFrom.every((other) => other.saidLast > word.saidLast),
    saidLast: word.saidLast,
  };
}
