import { DateTime } from 'luxon';
import type { Crossing } from '../crossing.ts';
import type { Question } from '../question.ts';
import { saidOn } from '../rules/ledger.ts';
import { isHearsayOf, type Statement, type WorksStatement } from '../statement.ts';
import { type Certainty, certainties, type Status } from '../status.ts';
import { statusAt } from '../status-at.ts';
import type { Texts } from '../texts.ts';
import { parseDated } from '../time/dated.ts';
import { onDate } from '../time/period.ts';
import { type Heard, type WordOfTravellers, wordAt } from './word-of-travellers.ts';

/** A question with all that bears on it: the ledger, and what travellers told. */
export interface Seeing {
  readonly crossing: Crossing;
  readonly statements: readonly Statement[];
  readonly question: Question;
  readonly heard: Heard;
  /** What travellers are called as a source. */
  readonly name: Texts;
}

/** What the rules and the travellers say together of one moment; the end is that of the rules alone. */
export function weighedWith(seeing: Seeing, at: number): Status {
  const base = ruled(seeing, at);
  const { passed, shut, isDoubted } = wordAt(seeing.heard, at);
  if (base.state === 'open' && isDoubted) return doubted(base);
  if (passed === null || base.state === 'closed') return base;
  const sighting = sightingOf(passed, seeing);
  if (base.state === 'open') return surer(withoutDoubt(base), sighting, seeing, at);
  return shut.length > 0 ? base : shown(base, sighting, seeing, at);
}

/** What the rules alone say of that moment. */
export function ruled({ crossing, statements, question }: Seeing, at: number): Status {
  const moment = { ...question.moment, at: DateTime.fromMillis(at) };
  return statusAt(crossing, statements, { ...question, moment });
}

/** Nobody can say that it is open while several tell that it is shut. */
function doubted(base: Status): Status {
  return {
    ...base,
    ...{ state: 'unknown', because: 'travellers', sure: 'unsure', decidedBy: null, trustedTo: null, next: null },
  };
}

/** Whoever passed shows more than a rule, and than years before. */
function withoutDoubt({ doubt: _, ...shown }: Status): Status {
  return shown;
}

/** What is open because somebody saw it working is surer when two people did today. */
function surer(base: Status, sighting: readonly WorksStatement[], seeing: Seeing, at: number): Status {
  if (base.because !== 'works') return base;
  const { state, sure } = ruled({ ...seeing, statements: [...seeing.statements, ...sighting] }, at);
  return state === 'open' ? { ...base, sure: surest(base.sure, atMostLikely(sure)) } : base;
}

/** Where nobody said anything, or only hearsay that it is shut, those who passed show that it works. */
function shown(base: Status, sighting: readonly WorksStatement[], seeing: Seeing, at: number): Status {
  if (base.because !== 'no-evidence' && !isHearsayClosure(base)) return base;
  const since = Math.min(...sighting.map(({ date }) => date.first));
  const statements = seeing.statements.filter((statement) => !isOverBy(statement, since));
  const without = ruled({ ...seeing, statements }, at);
  const status =
    without.because === 'no-evidence' ? ruled({ ...seeing, statements: [...statements, ...sighting] }, at) : without;
  return status.state === 'open' ? { ...status, sure: atMostLikely(status.sure) } : base;
}

function isHearsayClosure({ because, closure }: Status): boolean {
  return because === 'closure' && closure?.says === 'closed';
}

/** Hearsay of a closure ends when others pass later. */
function isOverBy(statement: Statement, at: number): boolean {
  if (statement.says !== 'closed' || !isHearsayOf(statement.by)) return false;
  return statement.period.every === 'once' && (saidOn(statement)?.last ?? -Infinity) <= at;
}

/** As the ledger would have it: two people saw it working. */
function sightingOf(
  passed: NonNullable<WordOfTravellers['passed']>,
  { name }: Pick<Seeing, 'name'>,
): readonly WorksStatement[] {
  return passed.map(({ person, at }) => {
    const date = parseDated(DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm'Z'"), 'utc');
    const by = { who: person, name, kind: 'traveller', date } as const;
    return { says: 'works', order: Number.MAX_SAFE_INTEGER, by, date, period: onDate(date) };
  });
}

const atMostLikely = (sure: Certainty): Certainty => (isSurer(sure, 'likely') ? 'likely' : sure);
const surest = (one: Certainty, other: Certainty): Certainty => (isSurer(one, other) ? one : other);

function isSurer(one: Certainty, other: Certainty): boolean {
  return certainties.indexOf(one) < certainties.indexOf(other);
}
