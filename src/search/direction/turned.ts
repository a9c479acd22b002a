import type { CountryCode } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import type { CountryAt } from '../parts/peoples.ts';
import { asPlace } from '../parts/traveller.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { endingsIn } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

interface TurnedWords {
  readonly tokens: readonly Token[];
  readonly language: string | null;
  readonly linguistics: Pick<Linguistics, 'vocabularies' | 'normalizeWord'>;
  readonly ours: ReadonlySet<CountryCode>;
  readonly namedIn: () => readonly CountryAt[];
}

const isDeed = ({ meaning: { kind } }: WordReading) => kind === 'turnsAway' || kind === 'demands';

/**
 * "Казахи завернули меня", "Россия не пропустила", "узбеки требуют": who turns somebody back, or asks something of them, is a
 * country, and not whose citizen asks.
 */
export function turnersAmong(readings: readonly WordReading[], words: TurnedWords): readonly WordReading[] {
  const [verb] = readings.filter(isDeed);
  if (verb === undefined || !says(readings, 'citizenship')) return readings;
  const { tokens, ours } = words;
  const endings = theyEndings(words);
  const bare = words.namedIn().filter(({ side, isAt }) => side === null && !isAt);
  const isTurner = (word: WordReading) => {
    const { meaning, start, length } = word;
    if (meaning.kind !== 'citizenship' || length !== 1 || !ours.has(meaning.country)) return false;
    const name = bare.find((one) => one.start === start);
    if (name?.isName === true) return true;
    return endings.some((ending) => tokens[start]?.word.endsWith(ending) === true);
  };
  const turners = readings.filter(isTurner);
  // "Uzbeks say that Russia refused me": whoever stands nearest before it did it.
  const nearest = turners.findLast(({ start }) => start < verb.start) ?? turners[0];
  return readings.map((word) => (word.start === nearest?.start ? asPlace(word) : word));
}

function theyEndings({ language, linguistics }: TurnedWords): readonly string[] {
  const { vocabularies, normalizeWord } = linguistics;
  const own = vocabularies.find((one) => one.language === language);
  return endingsIn(own?.direction.theyEndings ?? '').map(normalizeWord);
}

/** Whose guards turned somebody back: the country that is named nearest to what they did, before it rather than behind. */
export function turnedBackBy<Named extends Pick<CountryAt, 'start' | 'country' | 'side'>>(
  readings: readonly WordReading[],
  named: readonly Named[],
): CountryCode | undefined {
  const [verb] = readings.filter(({ meaning }) => meaning.kind === 'turnsAway');
  if (verb === undefined) return undefined;
  const others = named.filter(({ side }) => side !== 'from');
  const before = others.filter(({ start }) => start < verb.start);
  return (before.at(-1) ?? others[0])?.country;
}
