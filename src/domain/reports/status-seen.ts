import { DateTime } from 'luxon';
import type { Crossing } from '../crossing.ts';
import type { Question } from '../question.ts';
import { saidOn } from '../rules/ledger.ts';
import type { Statement } from '../statement.ts';
import type { Status } from '../status.ts';
import { statusAt } from '../status-at.ts';
import type { Texts } from '../texts.ts';
import { minuteMs } from '../time/clock.ts';
import { ruled, type Seeing, weighedWith } from './seen-step.ts';
import { type TravellerReport, vehicleClassOf } from './traveller-report.ts';
import { windowsAt } from './window.ts';
import { type Heard, turningPoints, type WordOfTravellers, wordAt } from './word-of-travellers.ts';

/** What travellers told of a crossing lately, and what they are called as a source. */
export interface Reports {
  readonly reports: readonly TravellerReport[];
  readonly name: Texts;
}

/**
 * The status with what travellers tell of it. They can make an open crossing doubtful, and show that one works of which
 * nobody said anything, or only hearsay that it is shut. They open nothing that is closed, out of season or past a
 * planned end, and close nothing.
 */
export function statusSeen(
  crossing: Crossing,
  statements: readonly Statement[],
  question: Question,
  { reports, name }: Reports,
): Status {
  const base = statusAt(crossing, statements, question);
  const told = reportsFor(base, question, reports);
  if (told.length === 0) return base;
  const heard = heardFrom(told, crossing, statements, question);
  const at = question.moment.at.toMillis();
  const travellers = { windows: windowsAt(told, at), shut: wordAt(heard, at).shut };
  return { ...withEnd(at, base, { crossing, statements, question, heard, name }), travellers };
}

/** The reports of the direction and the vehicle asked about; without a direction, of all. */
function reportsFor(base: Status, { traveller, moment }: Question, reports: readonly TravellerReport[]) {
  const vehicle = vehicleClassOf(base.traffic);
  const now = moment.now.toMillis();
  return reports.filter(
    (report) =>
      report.crossing === base.crossing.id &&
      report.at <= now &&
      report.vehicle === vehicle &&
      (traveller.toward === undefined || traveller.toward === report.toward),
  );
}

function heardFrom(
  reports: readonly TravellerReport[],
  crossing: Crossing,
  statements: readonly Statement[],
  { traveller, moment }: Question,
): Heard {
  const now = moment.now.toMillis();
  const authority = statements
    .filter(({ by }) => by.kind === 'authority')
    .flatMap((statement) => saidOn(statement) ?? [])
    .filter(({ first }) => first <= now);
  const known = new Map<number, boolean>();
  const wasShutAt = (at: number) => {
    const then = { traveller, moment: { ...moment, at: DateTime.fromMillis(at) } };
    const shut = known.get(at) ?? statusAt(crossing, statements, then).state === 'closed';
    known.set(at, shut);
    return shut;
  };
  return { reports, authority, wasShutAt };
}

/** `base`: by the rules alone. The state changes by them, or where what travellers say changes it. */
function withEnd(at: number, base: Status, seeing: Seeing): Status {
  const status = weighedWith(seeing, at);
  const byRules = status.until?.toMillis() ?? Infinity;
  const points = mayChange(base, seeing.heard)
    ? turningPoints(seeing.heard).filter((point) => at < point && point < byRules)
    : [];
  const end = changesAmong(points, at, seeing.heard).find((point) => weighedWith(seeing, point).state !== status.state);
  if (end !== undefined) {
    const whole = Math.ceil(end / minuteMs) * minuteMs;
    return endingAt(status, whole, weighedWith(seeing, whole).state);
  }
  if (status.until === null || status.becomes !== status.state) return status;
  // The rules change from open to unknown under a doubt: for the traveller nothing changes there.
  const { until, becomes, next } = withEnd(byRules, ruled(seeing, byRules), seeing);
  return { ...status, until, ...(becomes === undefined ? {} : { becomes }), next };
}

/** What is closed no traveller opens; what is open only those make doubtful who found it shut. */
function mayChange({ state }: Status, { reports }: Heard): boolean {
  return state === 'unknown' || (state === 'open' && reports.some(({ saw }) => saw.what === 'shut'));
}

/** The moments at which the travellers' word is another than before. */
function changesAmong(points: readonly number[], at: number, heard: Heard): readonly number[] {
  let before = weightOf(wordAt(heard, at));
  return points.filter((point) => {
    const after = weightOf(wordAt(heard, point));
    const isOther = after !== before;
    before = after;
    return isOther;
  });
}

/** All of a word that a state can rest on. */
function weightOf({ passed, shut, isDoubted }: WordOfTravellers): string {
  return [isDoubted, shut.length > 0, ...(passed ?? []).map(({ id }) => id)].join(' ');
}

function endingAt(status: Status, moment: number, becomes: Status['state']): Status {
  const until = DateTime.fromMillis(moment, { zone: status.at.zone });
  return { ...status, until, becomes, next: status.state !== 'open' && becomes === 'open' ? until : status.next };
}
