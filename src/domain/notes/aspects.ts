import { type AskedAbout, type AskedKey, askedKey } from '../topic.ts';
import { type Narrowing, narrowings } from './narrowings.ts';

/** To what within a topic a question may narrow it: a note answers that only where it says that it speaks of it. */
export type Aspect = keyof typeof narrowings;

export const aspects = Object.keys(narrowings) as readonly Aspect[];

/** The topic for which the words of an aspect ask by themselves. */
export function topicSaidBy(aspect: Aspect): AskedKey | undefined {
  const { of, saysTopic }: Narrowing = narrowings[aspect];
  return saysTopic ? of : undefined;
}

/** @example isAspectOf('fare', { topic: 'transport', part: 'taxi' }) //=> true */
export function isAspectOf(aspect: Aspect, asked: AskedAbout): boolean {
  const { of, also = [] }: Narrowing = narrowings[aspect];
  return of === asked.topic || [of, ...also].some((key) => key === askedKey(asked));
}

/** Whether it narrows a part of what is asked as a whole. */
export function isWithin(aspect: Aspect, { topic, part }: AskedAbout): boolean {
  return part === undefined && narrowings[aspect].of.startsWith(`${topic}/`);
}

/** Whether it names what is asked about, and not only which way that goes. */
export function isNamed(aspect: Aspect): boolean {
  const { isWay }: Narrowing = narrowings[aspect];
  return isWay !== true;
}

/** Something of it alone was asked. */
export function isNarrowed(asked: AskedAbout, aspects: readonly { readonly aspect: Aspect }[]): boolean {
  return aspects.some(({ aspect }) => isNamed(aspect) && isAspectOf(aspect, asked));
}

/** It narrows one part of a topic, and no other. */
export function isOfPart(aspect: Aspect): boolean {
  return narrowings[aspect].of.includes('/');
}

export function isLoose(aspect: Aspect): boolean {
  return narrowings[aspect].isLoose;
}

/** Whether what is told of it answers its topic no less than what speaks of the whole. */
export function tellsWhole(aspect: Aspect): boolean {
  const { isLoose: isLooseOne, isOfWhole }: Narrowing = narrowings[aspect];
  return isLooseOne || isOfWhole === true;
}

/** Whether what is told of it answers nothing else. */
export function isApart(aspect: Aspect): boolean {
  const { isApart }: Narrowing = narrowings[aspect];
  return isApart === true;
}

/** Whether it is asked of the country that one leaves; `null`: as its topic is. */
export function isOnExit(aspect: Aspect): boolean | null {
  const { isOnExit, isOnEntry }: Narrowing = narrowings[aspect];
  return isOnExit === true ? true : isOnEntry === true ? false : null;
}

/** Whether one country is asked about, though the topic is of another: where it happened or they stayed, or whose telephone it is. */
export function isOfOneSide(asked: AskedAbout, said: readonly Aspect[]): boolean {
  // An embassy stands in another country.
  // What somebody was tried for in one country is weighed by the one that they enter.
  if (said.includes('embassy') || said.includes('criminal-record')) return false;
  return (
    asked.topic === 'contacts' ||
    asked.part === 'overstay' ||
    asked.part === 'entry-ban' ||
    said.some((aspect) => {
      const { isOfPlace }: Narrowing = narrowings[aspect];
      return isOfPlace === true && isAspectOf(aspect, asked);
    })
  );
}

/** A child that goes alone goes without its parents, one with one of them needs the other's consent, and a camera sees who speeds. */
const meantBy: Readonly<Partial<Record<Aspect, Aspect>>> = {
  'child-alone': 'without-parents',
  'one-parent': 'consent',
  camera: 'speeding',
};

/** Without those in place of which another was said, each by what it means. */
export function withoutReplaced<Said extends { readonly aspect: Aspect }>(said: readonly Said[]): readonly Said[] {
  const replaced = said.flatMap(({ aspect }): readonly string[] => {
    const { insteadOf = [] }: Narrowing = narrowings[aspect];
    return insteadOf;
  });
  return said
    .filter(({ aspect }) => !replaced.includes(aspect))
    .map((one) => ({ ...one, aspect: meantBy[one.aspect] ?? one.aspect }));
}

/** The things that are taken along in the order in which they are named: what is punished hardest first. */
export function hardestFirst<Said extends { readonly aspect: Aspect }>(said: readonly Said[]): readonly Said[] {
  const things = said
    .filter(({ aspect }) => isThing(aspect))
    .toSorted((one, other) => aspects.indexOf(one.aspect) - aspects.indexOf(other.aspect));
  return said.map((one) => (isThing(one.aspect) ? (things.shift() ?? one) : one));
}

/** Whether the word that was said can stand for it in a sentence. */
export function isThing(aspect: Aspect): boolean {
  const { isThing }: Narrowing = narrowings[aspect];
  return isThing === true;
}

/** Whether what is told of its class stands beside that nothing is told of it. */
export function isOfClass(aspect: Aspect): boolean {
  const { isOfClass: isOne }: Narrowing = narrowings[aspect];
  return isOne === true;
}
