import type { Note } from '#domain/crossing.ts';
import { isAspectOf } from '#domain/notes/aspects.ts';
import { type DirectNote, isPriced } from '#domain/notes/direct-notes.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Unsaid } from '#render/direct/direct-answer.ts';
import { isCountry } from './admits.ts';
import { asksPrice, isSpan } from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';

/** What one buys for the trip, or pays for at an office, and asks the price of. */
const sold: ReadonlySet<string> = new Set([
  ...['vehicles/insurance', 'vehicles/rental', 'vehicles/power-of-attorney'],
  ...['documents/visa', 'documents/eta', 'documents/registration', 'trucks/queue', 'services/fuel'],
]);

const ofReasons: ReadonlySet<AskedAbout['topic']> = new Set(['procedure', 'waits', 'trucks'] as const);

function asksWhy({ topics }: DirectQuestion['words']): boolean {
  return topics.some(({ topic }) => topic === 'why');
}

/** Why they check so long: what they check is no answer. */
export function asksReason({ asked, words }: DirectQuestion): boolean {
  return asked.topic === 'procedure' && asksWhy(words);
}

/** When fewest people come, where only when most do is told. */
function isQuietest(asked: AskedAbout, { aspects }: DirectQuestion['words'], notes: readonly DirectNote[]): boolean {
  const isAsked = asked.part === 'peaks' && aspects.some(({ aspect }) => aspect === 'quietest');
  return isAsked && notes.length > 0 && !notes.some(({ note }) => note.of?.includes('quietest'));
}

/** Nobody can know ahead who will stand at a post, or when a queue will be over; when one shift follows another nobody tells. */
const unknowable = ['guards', 'queue-end', 'shift-change'] as const;

/** Of what was asked, that of which nobody tells us: a forecast, a road today, a reason, a price. */
export function unsaidOf(question: DirectQuestion, notes: readonly DirectNote[]): readonly Unsaid[] {
  const { asked, words, moment } = question;
  const isNear = moment.precision !== 'month' && !isSpan(moment);
  const isRoadNow = asked.topic === 'road' && words.aspects.some(({ aspect }) => aspect === 'road-now');
  const isPrice = sold.has(askedKey(asked)) && asksPrice(words) && isUnpriced(question, notes);
  const isOfOtherRide = asked.topic === 'transport' && asksPrice(words) && areOfOtherRides(question, notes);
  return [
    ...(asked.topic === 'weather' ? (['weather'] as const) : []),
    ...(isRoadNow && isNear ? (['road'] as const) : []),
    ...(ofReasons.has(asked.topic) && asksWhy(words) ? (['reason'] as const) : []),
    ...(isPrice ? (['price'] as const) : []),
    ...(isOfOtherRide ? (['fare'] as const) : []),
    ...(isQuietest(asked, words, notes) ? (['quietest'] as const) : []),
    ...unknowable.filter((aspect) => isAspectOf(aspect, asked) && words.aspects.some((one) => one.aspect === aspect)),
    ...(isVisaThere(question, notes) ? (['visa-there'] as const) : []),
    ...(isTransitUntold(question, notes) ? (['transit-visa'] as const) : []),
    ...(notes.some(saysVisaNeeded) ? [] : renewal(question)),
  ];
}

/** A visa to pass through is one of its own, and whoever needs none to enter needs none for that. */
function isTransitUntold({ asked, words }: DirectQuestion, notes: readonly DirectNote[]): boolean {
  const isAsked = asked.part === 'visa' && words.aspects.some(({ aspect }) => aspect === 'transit-visa');
  return isAsked && !notes.some(({ note }) => note.of?.includes('transit-visa') === true || note.verdict === 'no');
}

/** Who needs a visa asks whether one is given where they cross, and nobody tells. */
function isVisaThere({ asked, words, traveller: { people } }: DirectQuestion, notes: readonly DirectNote[]): boolean {
  const isAsked = asked.part === 'visa' && words.aspects.some(({ aspect }) => aspect === 'visa-there');
  const isTold = notes.some(({ note }) => note.of?.includes('visa-there') === true || note.verdict === 'no');
  return isAsked && isCountry(people) && notes.length > 0 && !isTold;
}

/** Whose days are counted from entry to entry needs no visa. */
function saysVisaNeeded({ note: { part, verdict, of } }: DirectNote): boolean {
  return part === 'visa' && (verdict === 'yes' || of?.includes('e-visa') === true);
}

/** No price stands in what is told, and nothing says that there is nothing to pay. */
function isUnpriced({ traveller: { people } }: DirectQuestion, notes: readonly DirectNote[]): boolean {
  if (notes.length === 0) return !isCountry(people);
  return !notes.some(({ note }) => isPriced(note) || note.verdict === 'no' || note.of?.includes('fuel-price') === true);
}

/** They cost what is told, but run between other places than those that were named. */
function areOfOtherRides({ words: { between } }: DirectQuestion, notes: readonly DirectNote[]): boolean {
  const isOther = ({ joins }: Note) => joins !== undefined && between?.every((id) => joins.includes(id)) === false;
  return between !== undefined && notes.length > 0 && notes.every(({ note }) => isOther(note));
}

/** What was named of it, to be said by its own word. */
export function namedOf(asked: AskedAbout, { named }: DirectQuestion['words']): readonly string[] {
  // A bed and fuel have names of their own in our sentences.
  if (asked.part !== undefined) return [];
  return named.flatMap(({ of, word }) => (of === askedKey(asked) ? word : []));
}

/** Whether leaving and coming back begins new days, for the citizens who were named. */
function renewal({ asked, words, traveller: { people }, countries }: DirectQuestion): readonly Unsaid[] {
  const isRun = asked.part === 'stay' && words.aspects.some(({ aspect }) => aspect === 'border-run');
  if (!isRun || !isCountry(people)) return [];
  const [renews] = countries.flatMap(({ stay }) =>
    stay.flatMap((one) => (one.citizens.includes(people) ? (one.renews ?? []) : [])),
  );
  return renews === undefined ? ['renewal'] : [renews ? 'renews' : 'renews-not'];
}
