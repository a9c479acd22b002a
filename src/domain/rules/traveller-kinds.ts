import type { Person, Traveller } from '../question.ts';
import { isSighting, type Traffic, trafficClasses } from '../statement.ts';
import { type Limit, openness, type State } from '../status.ts';
import { dayMs } from '../time/clock.ts';
import type { Hours } from '../time/hours.ts';
import { admissionAt } from './admission.ts';
import { type Decision, decideAt, type TravellerTimeline, timelineFor } from './decide.ts';
import { type Ledger, oncePerWeighing, statementsOfKind, trafficProofMs, type WeighedStatement } from './ledger.ts';
import { carries, countriesOf, speaksOfPost, type TravellerKind } from './scope.ts';
import { edgesOfStanding, resolveStanding } from './standing-rules.ts';

/**
 * The unasked question. Where sources tell travellers apart, the answer is worked out for each kind they name; the most
 * open result is the answer, and the others are its limits.
 */
export function travellerKinds(ledger: Ledger, asked: Traveller, traffic: Traffic): TravellerKind[] {
  const statements = statementsThatMatter(ledger);
  const directions = asked.toward !== undefined ? [asked.toward] : directionsNamed(statements, ledger);
  const people = peopleNamed(statements, ledger, asked.people);
  return directions.flatMap((toward) => people.map((person) => ({ toward, traffic, people: person })));
}

/** What the rules say to one kind of traveller. */
export interface KindDecision {
  readonly timeline: TravellerTimeline;
  readonly decision: Decision;
}

/** The answer is for whoever gets through; of equal answers it is the one that most share, then the surest. */
export function mostOpen(decided: readonly KindDecision[]): KindDecision {
  const shared = ({ decision }: KindDecision) =>
    decided.filter((one) => one.decision.state === decision.state && one.decision.because === decision.because).length;
  return decided.reduce((best, one) => {
    const more =
      openness[one.decision.state] - openness[best.decision.state] ||
      shared(one) - shared(best) ||
      best.decision.assess().level - one.decision.assess().level;
    return more > 0 ? one : best;
  });
}

/** For whom and what the answer differs from the one given, as briefly as it can be said. */
export function limitsOf(decided: readonly KindDecision[], state: State, ledger: Ledger, asked: Traveller): Limit[] {
  const different = decided.filter((one) => one.decision.state !== state);
  const whole = [...limitsAlong('people', decided, state), ...limitsAlong('toward', decided, state)];
  const rest = different
    .filter(({ timeline: { traveller } }) => !whole.some((limit) => isWithin(traveller, limit)))
    .map(({ timeline: { traveller }, decision }) => limitOf(traveller, ['people', 'toward'], decision));
  return [...whole, ...rest, ...limitsByTraffic(decided, state, ledger, asked.traffic !== undefined)];
}

type Dimension = 'people' | 'toward' | 'traffic';

/** Where everybody of one country, or everybody in one direction, gets another answer. */
function limitsAlong(dimension: 'people' | 'toward', decided: readonly KindDecision[], state: State): Limit[] {
  const values = [...new Set(decided.map((one) => one.timeline.traveller[dimension]))];
  return values.flatMap((value) => {
    const those = decided.filter((one) => one.timeline.traveller[dimension] === value);
    const first = those[0];
    if (value === undefined || first === undefined || those.some((one) => one.decision.state === state)) return [];
    return [limitOf(first.timeline.traveller, [dimension], first.decision)];
  });
}

/**
 * Other traffic that a source names, or that it leaves out of what is admitted, where it fares differently. Whoever
 * asked for one kind hears only of the latter: who is admitted is said on every answer, and must be said as surely.
 */
function limitsByTraffic(
  decided: readonly KindDecision[],
  state: State,
  ledger: Ledger,
  trafficAsked: boolean,
): Limit[] {
  const traveller = decided[0]?.timeline.traveller;
  if (traveller === undefined) return [];
  const named = statementsThatMatter(ledger)
    .filter((weighed) => !isSighting(weighed.statement))
    .flatMap((weighed) => weighed.statement.traffic ?? []);
  const admitted = admissionAt(ledger, ledger.at).traffic.winner?.statement.admits.traffic;
  const leftOut = admitted === undefined ? [] : trafficClasses.filter((traffic) => !admitted.includes(traffic));
  return [...new Set([...(trafficAsked ? [] : named), ...leftOut])]
    .filter((traffic) => traffic !== traveller.traffic && carries(ledger.crossing, traffic))
    .map((traffic) => {
      const other = { ...traveller, traffic };
      return { traveller: other, decision: decideAt(timelineFor(ledger, other, true), ledger.at) };
    })
    .filter((other) => other.decision.state !== state)
    .map((other) => limitOf(other.traveller, ['traffic'], other.decision));
}

function limitOf(traveller: TravellerKind, dimensions: readonly Dimension[], decision: Decision): Limit {
  const named = Object.fromEntries(
    dimensions.filter((one) => traveller[one] !== undefined).map((one) => [one, traveller[one]]),
  );
  return { ...named, state: decision.state, because: decision.because };
}

function isWithin(traveller: TravellerKind, limit: Limit): boolean {
  return (
    (limit.people === undefined || limit.people === traveller.people) &&
    (limit.toward === undefined || limit.toward === traveller.toward)
  );
}

function directionsNamed(statements: readonly WeighedStatement[], ledger: Ledger): (string | undefined)[] {
  return statements.some((weighed) => weighed.statement.toward !== undefined)
    ? [...countriesOf(ledger.crossing)]
    : [undefined];
}

/** Each of the crossing's own countries, foreigners, and every other country named, once a source tells them apart. */
function peopleNamed(
  statements: readonly WeighedStatement[],
  ledger: Ledger,
  asked: Person | undefined,
): (Person | undefined)[] {
  if (asked !== undefined && asked !== 'citizens') return [asked];
  const toldApart = statements.some(({ statement }) => statement.people !== undefined);
  const bars = statements.some(
    ({ statement }) => statement.says === 'admits' && statement.admits.people === 'citizens',
  );
  const own = countriesOf(ledger.crossing);
  if (asked === 'citizens') return toldApart ? [...own] : ['citizens'];
  if (!toldApart && !bars) return [undefined];
  const named = statements.flatMap(({ statement: { people } }) => (Array.isArray(people) ? (people as Person[]) : []));
  return [...new Set([...own, 'foreigners', ...named])];
}

/**
 * What surely ended tells nobody apart any more. Where somebody's hours are not stated it may still prove that somebody
 * passes, and then it counts for as long as such proof does.
 */
function statementsThatMatter(ledger: Ledger): readonly WeighedStatement[] {
  const known = mattering.get(ledger) ?? matteringIn(ledger);
  mattering.set(ledger, known);
  return known;
}

/** A ledger never changes, and its kinds of travellers and its limits ask for the same. */
const mattering = new WeakMap<Ledger, readonly WeighedStatement[]>();

function matteringIn(ledger: Ledger): readonly WeighedStatement[] {
  const proves = ledger.crossing.posts.every((post) => hoursAreStated(ledger, post.id)) ? 0 : trafficProofMs;
  return ledger.statements.filter((weighed) => mattersNow(weighed, ledger.at - dayMs - proves));
}

/** The statement that counts for everybody, from yesterday on and for good, leaves no hour unknown, and no statement for some does. */
function hoursAreStated(ledger: Ledger, post: string): boolean {
  const { statements = [], forAll = [] } = hoursOfPosts(ledger).get(post) ?? {};
  const from = ledger.at - dayMs;
  const { winner, lapsed } = resolveStanding(forAll, from);
  return (
    winner !== null &&
    lapsed === null &&
    edgesOfStanding(statements).every((edge) => edge <= from) &&
    [winner, ...statements.filter((weighed) => !forAll.includes(weighed))].every(({ statement }) =>
      isFullyStated(statement.hours),
    )
  );
}

/** What is told of the hours of each post, and what of that holds for everybody. */
const hoursOfPosts = oncePerWeighing((weighed) => {
  const ofPost = (post: string) => {
    const statements = statementsOfKind(weighed, 'hours').filter(({ statement }) => speaksOfPost(statement, post));
    const forAll = statements.filter(({ statement: { toward, people, traffic } }) => !toward && !people && !traffic);
    return { statements, forAll };
  };
  return new Map(weighed.crossing.posts.map(({ id }) => [id, ofPost(id)]));
});

/** Hours by the sun are not: they may lack a position. */
function isFullyStated({ rules }: Hours): boolean {
  return rules.every(
    ({ times }) =>
      times === 'off' ||
      (times !== 'unknown' && times.every(({ start, end }) => Number.isFinite(start) && Number.isFinite(end))),
  );
}

function mattersNow({ statement }: WeighedStatement, from: number): boolean {
  if (statement.says === 'warning') return false;
  // An edge of a season may be asked about for years.
  if (statement.says === 'opens' || statement.says === 'closes') return true;
  if (statement.period.every === 'year' || ('ends' in statement && statement.ends === 'planned')) return true;
  const { until } = statement.period;
  return until === undefined || until.last >= from;
}
