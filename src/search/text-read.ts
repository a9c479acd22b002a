import type { KnownPlace } from '#domain/roads/place.ts';
import { momentIn, type ParsedMoment } from './moment/moment.ts';
import { type NameMatch, nameMatchesIn, wordOf } from './names/finder.ts';
import type { NameIndex } from './names/index.ts';
import { inOwnLanguage } from './own-language.ts';
import { hasLettersOfOne, languageOf, type PlaceWord } from './text/language.ts';
import { says, type WordReading } from './text/lexicon.ts';
import { squeeze } from './text/normalize.ts';
import { isWithin, type Token, tokensOf, tokensUnder } from './text/tokens.ts';

/** A text with the language it is in, and what its words mean in that language: times and names. */
export interface TextRead {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly read: ParsedMoment;
  readonly matches: readonly NameMatch[];
  readonly language: string | null;
  /** Languages that share the word, where there is but one and nothing else tells: the one that lends it first. */
  readonly alike?: readonly string[];
}

/**
 * Reads a text that has been through `clean`: its language first, because that decides what its words mean. `spoken`: the
 * language, where the text is part of a longer one that told it. `townOf`: a town is in no language.
 */
export function readText(names: NameIndex, cleaned: string, spoken?: string | null, townOf?: TownOf): TextRead {
  const { linguistics } = names;
  const { vocabularies } = linguistics;
  const tokens = tokensOf(cleaned, linguistics);
  const every = linguistics.readingsOf(tokens);
  // To tell the language, words that mean anything in any of them are no names.
  const meant = understoodBy(names, tokens, every, noTime);
  const named = matchesBut(meant, names, tokens);
  const towns = townOf === undefined ? [] : townsIn(names, tokens, townOf);
  const placeOf = (at: number) =>
    placeAt(names, { tokens, townOf }, [...named.filter((match) => match.named.length > 0), ...towns], at);
  const language = spoken ?? languageOf(vocabularies, tokens, every, placeOf, linguistics);
  const readings = inOwnLanguage(every, language, { tokens, vocabularies });
  const read = momentIn(tokens, readings, linguistics);
  const understood = understoodBy(names, tokens, readings, read);
  // Names are what costs most: they are looked up again only where the language has changed which words may be one.
  const isSame = understood.size === meant.size && [...understood].every((at) => meant.has(at));
  const matches = isSame ? named : matchesBut(understood, names, tokens);
  return { tokens, readings, read, matches, language };
}

/** The same text, of whose words some mean less than they seemed to. */
export function reread({ linguistics }: NameIndex, text: TextRead, readings: readonly WordReading[]): TextRead {
  return { ...text, readings, read: momentIn(text.tokens, readings, linguistics) };
}

const noTime: Pick<ParsedMoment, 'used'> = { used: new Set() };

/** The names among the words that mean nothing else. */
function matchesBut(understood: ReadonlySet<number>, names: NameIndex, tokens: readonly Token[]): readonly NameMatch[] {
  return nameMatchesIn(names, { tokens, isUnderstood: (at) => understood.has(at) });
}

/** The town that everybody knows by this key; `isLed`: any town, from where or to where an ending says that somebody goes. */
export type TownOf = (key: string, isLed?: boolean) => KnownPlace | undefined;

const longestTown = 3;
/** So many letters of an ending are taken off a name that is too short for it to be done unseen: "ошко". */
const endingsOfShort = [2, 3];
const shortestLed = 4;

/** The towns that are named as they are written, but for one ending: which words tell the language is asked of the others. */
function townsIn({ linguistics }: NameIndex, tokens: readonly Token[], townOf: TownOf) {
  const isLed = (word: string, key: string) =>
    key.length >= shortestLed && linguistics.directionOf(word, key) !== null && !linguistics.isKnownWord(word);
  const isTown = (key: string, word: string, taken: number) => {
    const alone = townOf(key) !== undefined;
    // Hardly a word is a town where it is led to.
    return taken === 1 && (townOf(key, true) !== undefined) !== alone ? alone !== isLed(word, key) : alone;
  };
  const keyIn = (word: string) =>
    linguistics.formsOf(word).find(({ key, taken }) => taken < 2 && isTown(key, word, taken))?.key ??
    endingsOfShort
      .map((letters) => word.slice(0, -letters))
      .find((key) => townOf(key) !== undefined && linguistics.directionOf(word, key) !== null);
  // Алма-Ата is no apple.
  const isHyphened = (start: number, length: number) =>
    length > 1 && tokens.slice(start + 1, start + length).every(({ joined, glued }) => joined && !glued);
  const keyOfHyphened = (word: string) =>
    linguistics.formsOf(word).find(({ key, taken }) => taken < 2 && townOf(key, true) !== undefined)?.key;
  return tokens.flatMap((_, start) => {
    const lengths = Array.from({ length: Math.min(longestTown, tokens.length - start) }, (__, less) => less + 1);
    return lengths.flatMap((length) => {
      const word = wordOf(tokens, { start, length });
      const key = keyIn(word) ?? (isHyphened(start, length) ? keyOfHyphened(word) : undefined);
      return key === undefined ? [] : [{ start, length, key }];
    });
  });
}

/** How a token names a place, if it does. */
function placeAt(
  { linguistics }: NameIndex,
  { tokens, townOf }: { readonly tokens: readonly Token[]; readonly townOf: TownOf | undefined },
  matches: readonly Pick<NameMatch, 'start' | 'length' | 'key'>[],
  at: number,
): PlaceWord | null {
  const match = matches.find((one) => isWithin(one, at));
  if (!match) return null;
  const isLast = at === match.start + match.length - 1;
  const isInflected = isLast && linguistics.directionOf(wordOf(tokens, match), match.key) !== null;
  const town = isInflected ? townOf?.(match.key, true) : undefined;
  const written = lettersIn(tokensUnder(match).map((one) => tokens[one]?.text ?? ''));
  const { vocabularies, normalizeWord } = linguistics;
  const isPlain = !hasLettersOfOne(written, vocabularies);
  const folded = normalizeWord(written);
  // Қоқан is no name of Коканд.
  const isFolded = (name: string) => folded.startsWith(name) && linguistics.isEnding(folded.slice(name.length));
  const begins = (name: string) => written.startsWith(name) || (isPlain && isFolded(normalizeWord(name)));
  const spelled = Object.entries(town?.names ?? {}).filter(([, name]) => begins(lettersIn([name])));
  return { isInflected, speltIn: spelled.map(([language]) => language) };
}

export const lettersIn = (words: readonly string[]) =>
  words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** Words that mean something already, and so are no misspelt names; names are spared, also with a case ending. */
function understoodBy(
  names: NameIndex,
  tokens: readonly Token[],
  readings: readonly WordReading[],
  read: Pick<ParsedMoment, 'used'>,
): Set<number> {
  const understood = new Set(read.used);
  const isCarried = says(readings, 'carrying');
  for (const { meaning, start, length } of readings) {
    // "Темір жол" is the railway, and sugar that is taken along no town.
    const isThing = meaning.kind === 'topic' && meaning.topic === 'customs';
    const isOrdinary = length > 1 || (isThing && (isCarried || isCounted(tokens, start)));
    for (let at = start; at < start + length; at += 1) {
      if (isOrdinary || !isOfName(names, tokens[at]?.word ?? '')) understood.add(at);
    }
  }
  return understood;
}

/** "Two bags of sugar", "5 кило кант". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.number === true || tokens[at - 2]?.number === true;
}

function isOfName({ nameWords, exact, linguistics }: NameIndex, word: string): boolean {
  return (
    nameWords.has(squeeze(word)) || linguistics.formsOf(word).some(({ key, taken }) => taken < 2 && exact.has(key))
  );
}
