/** A place that is named twice in a row, by two of its names. */
import type { JourneyEnd } from '../places/frames.ts';
import type { Token } from '../text/tokens.ts';

/** So many words stand between the two: one alone, or two behind the opening bracket: "Manas (the former Jalal-Abad)". */
const mostBetween = { bare: 1, inBrackets: 2 };

interface Words {
  readonly tokens: readonly Token[];
  /** By its ending where they leave or go, of letters that stand alone behind a bracket. */
  readonly sideBehind: (ending: string) => JourneyEnd['side'];
  /** The token names a country. */
  readonly isCountry: (at: number) => boolean;
}

/** "Manas (Jalal-Abad)", "Исфана/Раззаков": one end, and of several places with one name the one that has the other name too. */
export function withOtherNames(ends: readonly JourneyEnd[], words: Words): readonly JourneyEnd[] {
  const joined: JourneyEnd[] = [];
  for (const named of ends) {
    const end = withCountry(named, words);
    const before = joined.at(-1);
    const both = before === undefined ? [] : placesOfBoth(before, end, words.tokens);
    if (before === undefined || both.length === 0) joined.push(end);
    else joined.splice(-1, 1, asOne(before, end, { ...words, both }));
  }
  return joined;
}

/** "Osh (Kyrgyzstan) – Fergana": the country in brackets belongs to the name before it. */
function withCountry(end: JourneyEnd, { tokens, isCountry }: Words): JourneyEnd {
  const at = end.start + end.length;
  return tokens[at]?.gap === '(' && isCountry(at) ? { ...end, length: end.length + 1 } : end;
}

function placesOfBoth(one: JourneyEnd, other: JourneyEnd, tokens: readonly Token[]): JourneyEnd['places'] {
  const end = one.start + one.length;
  const isBracketed = tokens.slice(end, other.start + 1).some(({ gap }) => gap.includes('('));
  const most = isBracketed ? mostBetween.inBrackets : mostBetween.bare;
  if (one.key === other.key || other.start - end > most) return [];
  return one.alike.filter(({ id }) => other.alike.some((place) => place.id === id));
}

function asOne(
  one: JourneyEnd,
  other: JourneyEnd,
  { tokens, sideBehind, both }: Words & { readonly both: JourneyEnd['places'] },
): JourneyEnd {
  const end = other.start + other.length;
  const behind = tokens[end]?.gap === ')' ? sideBehind(tokens[end].word) : null;
  return {
    ...one,
    length: end - one.start + (behind === null ? 0 : 1),
    places: both,
    alike: both,
    side: one.side ?? other.side ?? behind,
    isAt: one.isAt || other.isAt,
    isOf: one.isOf && other.isOf,
    isPost: one.isPost && other.isPost,
    isWeak: one.isWeak && other.isWeak,
  };
}
