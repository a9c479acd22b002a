import type { Note } from '#domain/crossing.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import type { Person } from '#domain/question.ts';
import { isSaidToPass } from '#domain/rules/admission.ts';
import { isUnheard } from '#domain/rules/warnings.ts';
import type { Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, cardTopics, isCardTopic } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';

/** Topics whose answer is the state itself, or what a button under the card gives: a direct answer would say it twice. */
const ofState: ReadonlySet<AskedAbout['topic']> = new Set([
  ...cardTopics,
  ...(['status', 'hours', 'overview', 'news'] as const),
]);

export function isOfState({ topic }: AskedAbout): boolean {
  return ofState.has(topic);
}

export function isCountry(people: Person | undefined): people is CountryCode {
  return people !== undefined && people !== 'citizens' && people !== 'foreigners';
}

/** At a post for citizens of its two countries alone, whoever names a passport is told whether they pass, before any visa. */
export function withBarFirst(
  topics: readonly AskedAbout[],
  { status, traveller: { people }, words }: Pick<DirectQuestion, 'status' | 'traveller' | 'words'>,
): readonly AskedAbout[] {
  const [saidOf] = words.topics;
  const isAsked = topics.some(asksOfState);
  const isOfVisa = topics.some(({ part }) => part === 'visa' || part === 'stay' || part === 'passport');
  if (status === undefined || isAsked || !isOfVisa || !isCountry(people)) return topics;
  if (status.admits.people !== 'citizens') return topics;
  if (!ownCountries(status).includes(people)) return [{ topic: 'admits', part: 'foreigners' }, ...topics];
  return saidOf.part === 'passport' ? [{ topic: 'admits' }, ...topics] : topics;
}

/** Who may pass is told of how one travels and of whose citizen one is, where both were named; and before whatever waits at a gate that may not let them through. */
export function withPassageOf(
  topics: readonly AskedAbout[],
  { status, traveller: { traffic }, words }: Pick<DirectQuestion, 'status' | 'traveller' | 'words'>,
): readonly AskedAbout[] {
  const [first] = topics;
  const said = words.traveller.traffic;
  if (status === undefined || first === undefined || said === undefined) return topics;
  if (asksOfState(first)) {
    const isOfBoth =
      traffic !== 'car' && (isCountry(words.traveller.people) || words.traveller.people === 'foreigners');
    const others = topics.filter(({ part, topic }) => topic !== 'admits' || part !== 'foreigners');
    return isOfBoth ? [...others.slice(0, 1), { topic: 'admits', part: 'foreigners' }, ...others.slice(1)] : topics;
  }
  if (!isPassageInDoubt(status) || (first.topic !== 'waits' && first.topic !== 'vehicles')) return topics;
  return [
    { topic: 'admits', part: said },
    ...topics.filter(({ topic, part }) => topic !== 'vehicles' || part !== undefined),
  ];
}

/** That others are kept out is no answer to those who may pass, nor are walkers and cars one to a lorry. */
export function barsOthers({ note: { topic, part, tells = [] } }: DirectNote, admits: DirectAnswer['admits']): boolean {
  if (topic !== 'admits') return false;
  const isOfAll = part === undefined && !tells.includes('truck');
  return (
    (admits?.what === 'citizens' && part === 'foreigners') ||
    (admits?.what === 'truck' && admits.verdict === 'yes' && isOfAll)
  );
}

/** What is told of all posts of a border is no answer where the rule of this one is known, nor to whoever asks of a vehicle. */
export function isOfBorderAlone(
  { note, country }: DirectNote,
  { crossing, asked, traveller }: DirectQuestion,
  admits: DirectAnswer['admits'],
): boolean {
  const isOfOwn = crossing === undefined || country !== null || crossing.notes.includes(note);
  const isRuled = admits !== undefined && admits.verdict !== 'unsaid';
  const isOfVehicle = asked.part === undefined && traveller.people === undefined && traveller.traffic !== undefined;
  return note.topic === 'admits' && !isOfOwn && (isRuled || isOfVehicle);
}

/** The state, the hours or who may pass; a button asks for something of its own. */
function asksOfState({ topic }: AskedAbout): boolean {
  return topic === 'admits' || (ofState.has(topic) && !isCardTopic(topic));
}

/** Who may pass is answered where the question named them and asked nothing else of the crossing. */
export function admitsOf({ asked, traveller, words, moment }: DirectQuestion, status: Status): DirectAnswer['admits'] {
  const { traffic, people } = traveller;
  const isWay =
    asked.topic === 'transport' && asked.part === undefined && (traffic === 'foot' || traffic === 'bicycle');
  if (!asksOfState(asked) && !isWay) return undefined;
  // Through a gate that is shut to everybody nobody passes, whoever may by its rule.
  if (isShutForAll(status)) return undefined;
  // The state says that it is a post on the road.
  if (traffic === 'train' && status.crossing.kind !== 'rail') return undefined;
  // How one travels may be known from before: who names a people only asks of them.
  const isOfPeople = words.traveller.traffic === undefined && words.traveller.people !== undefined;
  // Of cars the state tells, unless it is they of whom nobody knows whether they pass.
  const isOfCars = traffic === 'car' && (words.traveller.traffic === undefined || !isPassageInDoubt(status));
  const isOther = traffic !== undefined && !isOfCars && asked.part !== 'foreigners' && !isOfPeople;
  // A bus may be one of up to so many seats: what is told of that says more than that they pass.
  if (isOther && isPassedInPart(status)) return undefined;
  if (isOther) return { what: traffic, verdict: verdictOn(status), ...besideLorries(status) };
  // Whose visa is asked as well is told who may pass by the visa.
  if (asked.topic !== 'admits' && words.topics.some(({ part }) => part === 'visa')) return undefined;
  // Who may pass at other times passes at no gate that is shut, or of which nobody knows.
  const isShut = status.state !== 'open' && status.because !== 'admits' && status.admits.people === 'everyone';
  if (isShut && moment.precision !== 'now') return undefined;
  const isOfAnyForeigner = people === 'foreigners' || (people === undefined && asked.part === 'foreigners');
  if (isOfAnyForeigner || (isCountry(people) && !ownCountries(status).includes(people))) {
    return { what: 'foreigners', verdict: foreignersIn(status) };
  }
  const isOwn = isCountry(people) && status.admits.people === 'citizens' && status.state !== 'closed';
  return isOwn ? { what: 'citizens', verdict: 'yes' } : undefined;
}

/** Somebody shut it, and nobody has told that it opened: whoever may pass by its rule does not; whom that keeps out is told so first. */
export function isShutForAll({ state, because, closure, admits }: Status): boolean {
  const isShut = state === 'closed' && because === 'closure';
  return isShut && closure?.people === undefined && closure?.traffic === undefined && admits.people !== 'citizens';
}

/** Nobody knows whether they are let through. */
function isPassageInDoubt({ because, state }: Status): boolean {
  return because === 'admits' && state === 'unknown';
}

/** Nobody tells of any who travel, and of lorries somebody does. */
function besideLorries(status: Status): { readonly isOfLorries?: true } {
  const isOfNobody = (['foot', 'car', 'bus'] as const).every((traffic) => !isSaidToPass(status, traffic));
  const isOfLorries = isPassageInDoubt(status) && isOfNobody && isSaidToPass(status, 'truck');
  return isOfLorries ? { isOfLorries } : {};
}

/** Those who pass as they do pass in part, or by a condition of their own. */
function isPassedInPart({ crossing: { notes }, traffic }: Status): boolean {
  return notes.some(
    ({ topic, part, tells, verdict, doubts }) =>
      topic === 'admits' &&
      part === undefined &&
      verdict === 'depends' &&
      doubts !== true &&
      tells?.includes(traffic) === true,
  );
}

function verdictOn(status: Status): 'yes' | 'unsaid' | 'no' {
  if (status.state === 'closed' && status.because === 'admits') return 'no';
  return isSaidToPass(status, status.traffic) ? 'yes' : 'unsaid';
}

/** Where nobody knows whether one gets through at all, no word that bars foreigners is sure either. */
function foreignersIn(status: Status): 'yes' | 'unsaid' | 'no' {
  const { admits, because, state } = status;
  if (state === 'closed' && because === 'admits') return 'no';
  if (admits.people === 'citizens') return state === 'unknown' ? 'unsaid' : 'no';
  return admits.people === 'everyone' && !isUnsure(status) ? 'yes' : 'unsaid';
}

/** Nobody has told of it for years, lorries alone pass, or a source has more to say than that they may. */
function isUnsure(status: Status): boolean {
  const { crossing, traffic, admits } = status;
  const isOfLorries = traffic !== 'truck' && admits.traffic?.every((one) => one === 'truck') === true;
  const isLess = ({ topic, part, verdict }: Note) => topic === 'admits' && part === 'foreigners' && verdict !== 'yes';
  return isUnheard(status) || isOfLorries || crossing.notes.some(isLess);
}

function ownCountries({ crossing }: Status): readonly CountryCode[] {
  return crossing.posts.map(({ country }) => country);
}
