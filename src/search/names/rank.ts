import type { Crossing } from '#domain/crossing.ts';
import { isSameBorder } from '#domain/rules/scope.ts';
import type { Found } from '../question.ts';
import type { NameMatch } from './finder.ts';

/** What the rest of the question says about whether a mere town makes it a question about a border. */
export interface Setting {
  /** Words about borders, a topic, a moment, or no other words that we do not know. */
  readonly isRelevant: boolean;
  /** Words about borders, or no words beside the names, and what they are near to, that we do not know. */
  readonly mayMisspell: boolean;
  /** Weather, films, flights. */
  readonly isElsewhere: boolean;
  readonly saysBorder: boolean;
}

const most = 5;
const mostNear = 3;
const tie = 0.3;
/** A letter for one like it, and the ending of a case. */
const plainMistakes = 0.65;
const longEnough = 6;
const likelyMistakes = 2;

/** From names seen to one crossing, a few, or none. Names weigh more than towns; a tie is asked back. */
export function rank(matches: readonly NameMatch[], setting: Setting): Found {
  const sure = matches.filter((match) => match.trust === 'sure' && (setting.isRelevant || isPlain(match)));
  const byName = byWeight(sure.filter(isNamed), (match) => weigh(match, setting));
  if (byName.length > 0) return several(sure) ?? settle(supported(byName, sure), 'name');
  const towns = sure.filter(({ named }) => named.length > 0);
  const isOther = sure.some(({ named }) => named.length === 0);
  if (towns.length > 0) {
    const isWay = towns.length > 1;
    if (isOther || (setting.isElsewhere && !isWay) || !setting.isRelevant) return { kind: 'none', near: [] };
    return settle(route(towns), 'town');
  }
  const doubtful = isOther || !setting.isRelevant ? [] : matches.filter((match) => isLikely(match, setting));
  if (doubtful.length > 0) {
    return { kind: 'choose', crossings: crossingsOf(doubtful).slice(0, most) };
  }
  const near = isOther || !setting.mayMisspell ? [] : matches.filter(({ trust }) => trust === 'near');
  return { kind: 'none', near: crossingsOf(near).slice(0, mostNear) };
}

/** In the midst of other talk a misspelt name is more likely another word. */
const isPlain = ({ mistakes, named }: NameMatch) =>
  mistakes <= plainMistakes && !named.every(({ kind }) => kind === 'part');
/** Where a border is spoken of, an unknown word is more likely a misspelt post. */
function isLikely({ trust, named, mistakes, key }: NameMatch, { saysBorder }: Setting): boolean {
  if (named.length === 0) return false;
  if (trust === 'maybe') return true;
  return trust === 'near' && saysBorder && key.length >= longEnough && mistakes <= likelyMistakes;
}

const isNamed = ({ named }: NameMatch) => named.some(({ kind }) => kind !== 'town');
/**
 * Crossings that were named side by side, by names that nothing else shares, or nothing else at the same border: beside Korday
 * the Karasu of Kazakhstan is meant.
 */
function several(sure: readonly NameMatch[]): Found | null {
  const owners = sure
    .filter((match) => !isTownOfAnother(match, sure))
    .toSorted((one, other) => one.start - other.start)
    .map(({ named }) => [...new Set(named.filter(({ kind }) => kind !== 'town').map(({ crossing }) => crossing))]);
  const certain = owners.filter(({ length }) => length === 1).flat();
  const named = owners.map((own) =>
    own.length < 2 ? own : own.filter((one) => certain.some((other) => isSameBorder(one, other))),
  );
  const crossings = [...new Set(named.filter(({ length }) => length === 1).flat())];
  return crossings.length > 1 ? { kind: 'choose', crossings: crossings.slice(0, most), isNamed: true } : null;
}

/** A town on the way over another that was named, and no more than a word of its own longer name: Kurgan beside Akbalshyk is no Uchkurgan. */
function isTownOfAnother(match: NameMatch, sure: readonly NameMatch[]): boolean {
  const others = sure.filter((one) => one !== match && isNamed(one));
  const isNamedElsewhere = (crossing: Crossing) =>
    others.some(({ named }) => named.some((one) => one.crossing === crossing));
  return (
    match.named.every(({ kind }) => kind !== 'name' && kind !== 'pair') &&
    match.named.some(({ kind, crossing }) => kind === 'town' && isNamedElsewhere(crossing))
  );
}

const crossingsOf = (matches: readonly NameMatch[]): Crossing[] => [
  ...new Set(matches.flatMap(({ named }) => named.map(({ crossing }) => crossing))),
];

type Ranked = (readonly [Crossing, number])[];

function byWeight(matches: readonly NameMatch[], weights: (match: NameMatch) => ReadonlyMap<Crossing, number>): Ranked {
  const total = new Map<Crossing, number>();
  for (const match of matches) {
    for (const [crossing, weight] of weights(match)) total.set(crossing, (total.get(crossing) ?? 0) + weight);
  }
  return [...total].sort((a, b) => b[1] - a[1]);
}

const weights = { pair: 2, name: 1, part: 0.7, town: 0.75 } as const;
const homonymAtTheBorder = 0.5;

/** One word may be the post of one crossing and a town on the way to another. */
function weigh({ named, mistakes }: NameMatch, { saysBorder }: Setting): ReadonlyMap<Crossing, number> {
  const best = new Map<Crossing, number>();
  for (const { kind, crossing } of named) {
    const weight = (kind === 'town' && saysBorder ? homonymAtTheBorder : weights[kind]) - mistakes * 0.1;
    best.set(crossing, Math.max(best.get(crossing) ?? 0, weight));
  }
  return best;
}

/** Towns beside the name speak for the crossings they belong to. */
function supported(byName: Ranked, sure: readonly NameMatch[]): Ranked {
  const towns = sure.filter((match) => !isNamed(match));
  return byName
    .map(([crossing, weight]) => {
      const support = towns.filter(({ named }) => named.some((other) => other.crossing === crossing)).length;
      return [crossing, weight + support * 0.4] as const;
    })
    .sort((a, b) => b[1] - a[1]);
}

/** Two towns make a route: the crossings that serve both. */
function route(towns: readonly NameMatch[]): Ranked {
  const ranked = byWeight(towns, ({ named }) => {
    const best = new Map<Crossing, number>();
    for (const { crossing, rank: place } of named)
      best.set(crossing, Math.max(best.get(crossing) ?? 0, 1 - place * 0.02));
    return best;
  });
  const top = Math.floor((ranked[0]?.[1] ?? 0) + 0.5);
  return ranked
    .filter(([, weight]) => Math.floor(weight + 0.5) === top)
    .map(([crossing, weight]) => [crossing, weight]);
}

function settle(ranked: Ranked, via: 'name' | 'town'): Found {
  const [first, ...rest] = ranked;
  if (!first) return { kind: 'none', near: [] };
  const close = rest.filter(([, weight]) => first[1] - weight < (via === 'town' ? Infinity : tie));
  if (close.length === 0) return { kind: 'answer', crossing: first[0], via };
  const crossings = [first, ...close].slice(0, most).map(([crossing]) => crossing);
  return { kind: 'choose', crossings, ...(via === 'town' ? { via } : {}) };
}
