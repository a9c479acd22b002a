import { DateTime } from 'luxon';
import { type Crossing, firstPost } from './crossing.ts';
import { given } from './given.ts';
import type { Question, Traveller } from './question.ts';
import { admissionAt, doubtedTraffic, usualTraffic } from './rules/admission.ts';
import { changeAhead } from './rules/ahead.ts';
import { decideAt, type TravellerTimeline, timelineFor } from './rules/decide.ts';
import { evidenceFor } from './rules/evidence.ts';
import { dueFor, edgeOf, expectedFor, expiredOf, seasonOf } from './rules/expected.ts';
import {
  certaintyAt,
  confirmed,
  createLedger,
  type Ledger,
  saidOn,
  statementsOfKind,
  type WeighedStatement,
} from './rules/ledger.ts';
import { isPastOutlived, statedHours } from './rules/post-hours.ts';
import { speaksOf, type TravellerKind } from './rules/scope.ts';
import { nextChange, nextOpening, openBetween, stateAt } from './rules/timeline.ts';
import { limitsOf, mostOpen, travellerKinds } from './rules/traveller-kinds.ts';
import { endOfWarning } from './rules/warnings.ts';
import { seasonDoubt } from './seasons/doubt.ts';
import type { Statement, WarningStatement } from './statement.ts';
import type { DayHours, PostStatus, Status } from './status.ts';
import { minuteMs, startOfDay } from './time/clock.ts';
import { hoursAt, hoursOn } from './time/hours-at.ts';

/**
 * Answers the bot's one question: may I cross at this moment?
 *
 * Times may be in any zone and come back in the first post's own. An end nobody can foresee is `null`.
 */
export function statusAt(
  crossing: Crossing,
  statements: readonly Statement[],
  { traveller, moment }: Question,
): Status {
  const told = toldAt(crossing, statements, { traveller, moment });
  const { ledger, admission, traffic, timelines, decided, timeline, decision, inZone } = told;
  const { level, by: trustedTo } = decision.assess();
  const change = nextChange(timelines, ledger.at);
  const until = wholeMinute(change);
  const next = decision.state === 'open' ? null : wholeMinute(nextOpening(timelines, ledger.at, change));

  const season = seasonOf(timeline, ledger.at);
  const isDoubtful = decision.state === 'open' && season !== null && level > confirmed;
  const at = inZone(ledger.at);
  const asked = { months: [at.month], at, now: inZone(ledger.now) };

  return {
    ...hoursIn(told),
    now: inZone(ledger.now),
    state: decision.state,
    because: decision.because,
    sure: decision.state === 'unknown' ? 'unsure' : certaintyAt(level),
    until: until === null ? null : inZone(until),
    ...(until === null ? {} : { becomes: stateAt(timelines, until).state }),
    next: next === null ? null : inZone(next),
    expected: expectedFor(timeline, decision, inZone),
    due: dueFor(timeline, decision, inZone),
    ahead: changeAhead(timelines, { from: ledger.at, until }, inZone),
    lastHeard: lastHeard(ledger),
    admits: {
      people: admission.people.winner?.statement.admits.people ?? null,
      traffic: admission.traffic.winner?.statement.admits.traffic ?? null,
    },
    doubted: doubtedTraffic(admission, ledger),
    traffic,
    limits: limitsOf(decided, decision.state, ledger, traveller),
    warnings: warningsFor(ledger, timeline.traveller),
    evidence: evidenceFor(timeline, decision, trustedTo),
    decidedBy: decision.decidedBy,
    trustedTo,
    closure: decision.closure?.closure.statement ?? null,
    season,
    ...given({ doubt: isDoubtful ? (seasonDoubt(crossing, statements, asked, season) ?? undefined) : undefined }),
    edge: edgeOf(timeline, decision),
    expired: expiredOf(decision),
  };
}

/** The hours of the posts on the first post's day of the moment asked about, and when one may cross on it. */
export function dayAt(crossing: Crossing, statements: readonly Statement[], question: Question): DayHours {
  return hoursIn(toldAt(crossing, statements, question));
}

/** What is told to a traveller at a moment, before anybody looks for what comes after. */
function toldAt(crossing: Crossing, statements: readonly Statement[], { traveller, moment }: Question) {
  const moments = { at: moment.at.toMillis(), now: moment.now.toMillis() };
  const ledger = createLedger(crossing, statements, moments);
  const { admission, traffic, timelines } = timelinesFor(ledger, traveller);
  const decided = timelines.map((timeline) => ({ timeline, decision: decideAt(timeline, ledger.at) }));
  const inZone = (moment: number) => DateTime.fromMillis(moment, { zone: firstPost(crossing).zone });
  return { ledger, admission, traffic, timelines, decided, ...mostOpen(decided), inZone };
}

function hoursIn({ ledger, timelines, timeline, inZone }: ReturnType<typeof toldAt>): DayHours {
  const window = windowOf(timelines, inZone(ledger.at)).map(([from, to]) => [inZone(from), inZone(to)] as const);
  return { crossing: ledger.crossing, at: inZone(ledger.at), posts: postsByHours(timeline, ledger.at), window };
}

/** What the rules say through time to each kind of traveller that the sources tell apart. */
export function timelinesFor(ledger: Ledger, traveller: Traveller) {
  const admission = admissionAt(ledger, ledger.at);
  const traffic = traveller.traffic ?? usualTraffic(ledger, admission);
  const timelines: readonly TravellerTimeline[] = travellerKinds(ledger, traveller, traffic).map((kind) =>
    timelineFor(ledger, kind, traveller.traffic !== undefined),
  );
  return { admission, traffic, timelines };
}

/** A doubt of fourteen days ends just after its last moment: what is said is the first minute that answers otherwise. */
function wholeMinute(moment: number | null): number | null {
  return moment === null ? null : Math.ceil(moment / minuteMs) * minuteMs;
}

/** Each post by its hours alone: what is written at it, whatever closures or seasons say. */
function postsByHours(timeline: TravellerTimeline, at: number): PostStatus[] {
  const isOutlived = timeline.posts.some((hours) => isPastOutlived(hours, at));
  return timeline.posts.map((hours) => {
    const { post, position } = hours;
    const stated = isOutlived ? null : statedHours(hours, at);
    if (stated === null) return { post, state: null, today: null };
    const { state } = hoursAt(stated.hours, at, post.zone, position);
    const today = hoursOn(stated.hours, at, post.zone, position);
    return { post, state: state === 'unknown' ? null : state, today, hours: stated };
  });
}

/** When it is open on the first post's date of the moment asked about. */
function windowOf(timelines: readonly TravellerTimeline[], at: DateTime): (readonly [number, number])[] {
  const { zoneName, year, month, day } = at;
  const zone = zoneName ?? 'UTC';
  return openBetween(timelines, startOfDay(zone, year, month, day), startOfDay(zone, year, month, day + 1));
}

/** The newest statement that is not a guide's, as of the present. */
function lastHeard(ledger: Ledger): Status['lastHeard'] {
  const newest = ledger.statements
    .filter((weighed) => weighed.statement.by.kind !== 'guide')
    .reduce<WeighedStatement | null>(
      (last, weighed) => (last && last.saidLast > weighed.saidLast ? last : weighed),
      null,
    );
  const date = newest && saidOn(newest.statement);
  return newest && date ? { date, statement: newest.statement } : null;
}

function warningsFor(ledger: Ledger, traveller: TravellerKind): WarningStatement[] {
  return statementsOfKind(ledger, 'warning')
    .filter(({ statement }) => speaksOf(statement, traveller, ledger.crossing))
    .filter(({ statement, saidFirst }) => {
      return statement.from.first <= ledger.at && ledger.at < endOfWarning(statement, saidFirst);
    })
    .map(({ statement }) => statement);
}
