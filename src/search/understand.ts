import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { AskedTopic } from '#domain/topic.ts';
import { directionIn } from './direction.ts';
import type { Linguistics } from './linguistics.ts';
import { momentIn, type ParsedMoment } from './moment/moment.ts';
import { type NameMatch, nameMatchesIn, wordOf } from './names/finder.ts';
import { createNameIndex, type NameIndex } from './names/index.ts';
import { rank } from './names/rank.ts';
import type { AskedMoment, Found, Understand, Understanding } from './question.ts';
import { languageOf } from './text/language.ts';
import type { Meaning, WordReading } from './text/lexicon.ts';
import { squeeze } from './text/normalize.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { topicOf, trafficOf } from './topic.ts';

/** Builds the index of every name once and answers from it. `otherPlaces`: names that are not ours, between spaces. */
export function createUnderstand(catalogue: Catalogue, linguistics: Linguistics, otherPlaces: string): Understand {
  const names = createNameIndex(catalogue, linguistics, otherPlaces);
  const { clean, repairLayout } = linguistics;
  return (text) => {
    const cleaned = clean(text);
    const understanding = understandIn(names, cleaned);
    if (understanding.found.kind !== 'none') return understanding;
    const repaired = repairLayout(cleaned, (chunk) => isSense(names, chunk));
    if (!repaired || !isCertain(understandIn(names, repaired.part))) return understanding;
    const second = understandIn(names, repaired.text);
    return second.found.kind === 'none' ? understanding : second;
  };
}

interface Read extends Understanding {
  readonly matches: readonly NameMatch[];
}

/** A name was read as it is written, or nearly: a wrong layout must not turn noise into a guess. */
function isCertain({ found, matches }: Read): boolean {
  const allowed = (key: string) => (key.length < 6 ? 0.3 : 1);
  return (
    found.kind !== 'none' && matches.some(({ named, mistakes, key }) => named.length > 0 && mistakes <= allowed(key))
  );
}

function understandIn(names: NameIndex, cleaned: string): Read {
  const { linguistics } = names;
  const tokens = tokensOf(cleaned, linguistics);
  const readings = linguistics.readingsOf(tokens);
  const read = momentIn(tokens, readings, linguistics.beside);
  const understood = understoodBy(names, tokens, readings, read);
  const matches = nameMatchesIn(names, { tokens, isUnderstood: (at) => understood.has(at) });
  const topic = topicOf(tokens, readings);
  const found = rank(matches, {
    isRelevant: isRelevant(tokens, readings, read, topic, matches),
    isElsewhere: says(readings, 'elsewhere'),
    saysBorder: says(readings, 'border'),
  });
  const clock = clockOf(readings);
  const leaving = clock === 'leave';
  const spoken = { tokens, readings, matches, crossings: crossingsOf(found), leaving };
  const { toward, from } = directionIn(names, spoken);
  return {
    found,
    moment: read.moment,
    topic: topic ?? (read.moment.month ? 'season' : 'status'),
    traveller: { toward, traffic: trafficOf(readings, topic) },
    ...(from ? { from } : {}),
    ...(clock ? { clock } : {}),
    language: languageOf(linguistics.vocabularies, tokens, readings, (at) => placeAt(names, tokens, matches, at)),
    matches,
  };
}

const says = (readings: readonly WordReading[], kind: Meaning['kind']) =>
  readings.some(({ meaning }) => meaning.kind === kind);
const isIn = (matches: readonly NameMatch[], at: number) =>
  matches.some(({ start, length, trust }) => trust !== 'near' && at >= start && at < start + length);

/** Whether a token names a place, and whether a case ending hangs on it. */
function placeAt(
  { linguistics }: NameIndex,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  at: number,
): 'bare' | 'inflected' | null {
  const named = matches.filter((match) => match.named.length > 0);
  const match = named.find(({ start, length }) => at >= start && at < start + length);
  if (!match) return null;
  const isLast = at === match.start + match.length - 1;
  return isLast && linguistics.directionOf(wordOf(tokens, match), match.key) ? 'inflected' : 'bare';
}

function crossingsOf(found: Found): readonly Crossing[] {
  if (found.kind === 'answer') return [found.crossing];
  return found.kind === 'choose' ? found.crossings : [];
}

/** Words that mean something already, and so are no misspelt names; the words of names are spared. */
function understoodBy(
  names: NameIndex,
  tokens: readonly Token[],
  readings: readonly WordReading[],
  read: ParsedMoment,
): Set<number> {
  const understood = new Set(read.used);
  for (const { start, length } of readings) {
    for (let at = start; at < start + length; at += 1) {
      const key = squeeze(tokens[at]?.word ?? '');
      if (!names.nameWords.has(key) && !names.exact.has(key)) understood.add(at);
    }
  }
  return understood;
}

/** A town alone makes a question only where something else speaks of crossing, or where there is nothing else. */
function isRelevant(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { moment }: ParsedMoment,
  topic: AskedTopic | null,
  matches: readonly NameMatch[],
): boolean {
  const towns = matches.filter(({ named, trust }) => named.length > 0 && trust === 'sure').length;
  const known = new Set(readings.map(({ start }) => start));
  const everyWordCounts = tokens.every(({ number }, at) => number || known.has(at) || isIn(matches, at));
  const hasMoment = Object.keys(moment satisfies AskedMoment).length > 0;
  return towns > 1 || topic !== null || says(readings, 'border') || hasMoment || everyWordCounts;
}

function clockOf(readings: readonly WordReading[]): 'leave' | 'arrive' | undefined {
  if (says(readings, 'leaving')) return 'leave';
  return says(readings, 'arriving') ? 'arrive' : undefined;
}

function isPlace({ linguistics, exact, elsewhere }: NameIndex, word: string): boolean {
  return linguistics.formsOf(word).some(({ key }) => exact.has(key) || elsewhere.has(key));
}

/** Whether a chunk of text is a word we know, so that the keyboard was in the right layout. */
function isSense(names: NameIndex, chunk: string): boolean {
  const { linguistics } = names;
  const tokens = tokensOf(chunk, linguistics);
  const isSaid = (word: string) => linguistics.isKnownWord(word) || isPlace(names, word);
  return tokens.length > 0 && tokens.every(({ word, number }) => number || isSaid(word));
}
