import { type AskedAbout, type AskedKey, askedAbout, askedKey } from '#domain/topic.ts';
import { carried, rows } from './weighing/rows.ts';
import type { Beside, TopicsRead } from './weighing.ts';

/** A fine, a trailer, papers or a permit for a thing that is carried: the thing is asked about. */
function carriedIn({ is, has, narrows }: TopicsRead): AskedKey | undefined {
  const isOfCar = is('vehicles/fines') || is('vehicles/papers') || is('vehicles/tolls');
  if ((!isOfCar && !is('documents/border-zone')) || ofCars.some(narrows)) return undefined;
  return carried.find((key) => has(key));
}

/** What is the matter with the car itself, whatever is in it. */
const ofCars = ['pledged-car', 'car-certificate', 'oversize', 'weights'] as const;

/** What a permit or a paper for a thing asks beside it. */
const saidOfThing: readonly AskedKey[] = ['documents/border-zone', 'documents'];

/** "Will they turn me back" for a paper, a car, a thing: those are asked about, and being turned back comes after. */
function withoutOutcome(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  const [first, second] = topics;
  const isAskedFor = ['documents', 'vehicles', 'customs'].includes(second?.topic ?? '') && second?.part !== 'overstay';
  const isOutcome = first?.part === 'entry-ban' && isAskedFor;
  return isOutcome && first !== undefined ? [...topics.slice(1), first] : topics;
}

/** Who has a visa asks for none, unless it is where an electronic one is good; and who read something online, for no network. */
function withoutTold(topics: readonly AskedAbout[], { narrows }: Beside): readonly AskedAbout[] {
  const told = [
    narrows('visa-held') && !narrows('e-visa') ? 'documents/visa' : null,
    // Who came on a visa may ask whether one is needed, where nothing else is asked.
    narrows('on-visa') && !narrows('e-visa') && topics.length > 1 ? 'documents/visa' : null,
    narrows('read-online') ? 'connectivity' : null,
  ];
  return topics.filter((asked) => !told.includes(askedKey(asked)));
}

/** The topics that were read, weighed against each other: what they make together comes first. */
export function weighed(spoken: readonly AskedAbout[], beside: Beside): readonly AskedAbout[] {
  const topics = withoutOutcome(withoutTold(spoken, beside));
  const keys = topics.map(askedKey);
  const read: TopicsRead = {
    ...beside,
    has: (...wanted) => wanted.some((key) => keys.includes(key)),
    leads: (...wanted) => wanted.some((topic) => topic === topics[0]?.topic),
    is: (key) => key === keys[0],
    only: (...wanted) => keys.every((key) => wanted.some((one) => one === key)),
    isNothing: keys.length === 0,
  };
  const thing = carriedIn(read);
  const row = rows.find(([, holds]) => holds(read));
  const made = thing ?? row?.[0];
  const usedUp = (thing === undefined ? row?.[2] : saidOfThing) ?? [];
  if (made === undefined) return withoutWholes(topics);
  const isLeft = (key: string) => key !== made && !usedUp.some((used) => used === key);
  const left = topics.filter((topic) => isLeft(askedKey(topic)));
  const withIt = ofCars.some(read.narrows) ? [] : (saysWithIt[made] ?? []);
  return withoutWholes([askedAbout(made), ...withIt.map(askedAbout), ...left]);
}

/** Who asks what a car needs is told of its papers and of its insurance. */
const saysWithIt: Partial<Record<AskedKey, readonly AskedKey[]>> = { 'vehicles/papers': ['vehicles/insurance'] };

/** What these ask beside what leads is the way, the place or the paper of that, and nothing of its own. */
const saidByLead: Partial<Record<string, readonly string[]>> = {
  documents: ['customs', 'vehicles', 'trucks'],
  way: ['transport', 'distance'],
  why: ['history'],
  map: ['exchange', 'connectivity', 'services', 'contacts', 'transport'],
};

/** Without what has been asked by then: of a thing what it is, behind a part the whole of its topic, but for the queue. */
function withoutWholes(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  const [first, ...others] = topics;
  if (first === undefined) return topics;
  const isAsked = (asked: AskedAbout, before: readonly AskedAbout[]) => {
    const isWhole = asked.part === undefined && asked.topic !== 'waits';
    const isBeside = saidByLead[askedKey(asked)]?.includes(first.topic) ?? asked.topic === 'about';
    return isBeside || (isWhole && before.some(({ topic }) => topic === asked.topic));
  };
  return [first, ...others.filter((asked, at) => !isAsked(asked, topics.slice(0, at + 1)))];
}
