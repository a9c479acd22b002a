import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { directionIn } from './direction.ts';
import { decide } from './finder/decide.ts';
import { type Sighting, sightingsIn, wordOf } from './finder/finder.ts';
import { otherLayout } from './finder/layout.ts';
import { createNames, type Names } from './finder/names.ts';
import { directionOf, formsOf } from './finder/stems.ts';
import { clean, squeeze } from './fold.ts';
import { languageOf } from './language.ts';
import { isKnownWord, type Meaning, type Reading, readingsOf } from './lexicon.ts';
import type { AskedMoment, AskedTopic, Found, Understand, Understanding } from './question.ts';
import { type Token, tokensOf } from './tokens.ts';
import { topicOf, trafficOf } from './topic.ts';
import { type MomentRead, momentIn } from './when/when.ts';

/** Builds the index of every name once and answers from it. */
export function createUnderstand(catalogue: Catalogue): Understand {
  const names = createNames(catalogue);
  return (text) => {
    const cleaned = clean(text);
    const understanding = understandIn(names, cleaned);
    if (understanding.found.kind !== 'none') return understanding;
    const repaired = otherLayout(cleaned, (chunk) => isSense(names, chunk));
    if (!repaired || !isCertain(understandIn(names, repaired.part))) return understanding;
    const second = understandIn(names, repaired.text);
    return second.found.kind === 'none' ? understanding : second;
  };
}

interface Read extends Understanding {
  readonly sightings: readonly Sighting[];
}

/** A name was read as it is written, or nearly: a wrong layout must not turn noise into a guess. */
function isCertain({ found, sightings }: Read): boolean {
  const allowed = (key: string) => (key.length < 6 ? 0.3 : 1);
  return (
    found.kind !== 'none' && sightings.some(({ named, mistakes, key }) => named.length > 0 && mistakes <= allowed(key))
  );
}

function understandIn(names: Names, cleaned: string): Read {
  const tokens = tokensOf(cleaned);
  const readings = readingsOf(tokens);
  const read = momentIn(tokens, readings);
  const understood = understoodBy(names, tokens, readings, read);
  const sightings = sightingsIn(names, { tokens, isUnderstood: (at) => understood.has(at) });
  const topic = topicOf(tokens, readings);
  const found = decide(sightings, {
    isRelevant: isRelevant(tokens, readings, read, topic, sightings),
    isElsewhere: says(readings, 'elsewhere'),
    saysBorder: says(readings, 'border'),
  });
  const clock = clockOf(readings);
  const leaving = clock === 'leave';
  const direction = directionIn(names, { tokens, readings, sightings, crossings: crossingsOf(found), leaving });
  const traffic = trafficOf(readings, topic);
  return {
    found,
    moment: read.moment,
    topic: topic ?? (read.moment.month ? 'season' : 'status'),
    ...direction,
    ...(clock ? { clock } : {}),
    ...(traffic ? { traffic } : {}),
    language: languageOf(tokens, readings, (at) => placeAt(tokens, sightings, at)),
    sightings,
  };
}

const says = (readings: readonly Reading[], kind: Meaning['kind']) =>
  readings.some(({ meaning }) => meaning.kind === kind);
const isIn = (sightings: readonly Sighting[], at: number) =>
  sightings.some(({ start, length, trust }) => trust !== 'near' && at >= start && at < start + length);

/** Whether a token names a place, and whether a case ending hangs on it. */
function placeAt(tokens: readonly Token[], sightings: readonly Sighting[], at: number): 'bare' | 'inflected' | null {
  const named = sightings.filter((sighting) => sighting.named.length > 0);
  const sighting = named.find(({ start, length }) => at >= start && at < start + length);
  if (!sighting) return null;
  const isLast = at === sighting.start + sighting.length - 1;
  return isLast && directionOf(wordOf(tokens, sighting), sighting.key) ? 'inflected' : 'bare';
}

function crossingsOf(found: Found): readonly Crossing[] {
  if (found.kind === 'answer') return [found.crossing];
  return found.kind === 'choose' ? found.crossings : [];
}

/** Words that mean something already, and so are no misspelt names; the words of names are spared. */
function understoodBy(
  names: Names,
  tokens: readonly Token[],
  readings: readonly Reading[],
  read: MomentRead,
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
  readings: readonly Reading[],
  { moment }: MomentRead,
  topic: AskedTopic | null,
  sightings: readonly Sighting[],
): boolean {
  const towns = sightings.filter(({ named, trust }) => named.length > 0 && trust === 'sure').length;
  const known = new Set(readings.map(({ start }) => start));
  const everyWordCounts = tokens.every(({ number }, at) => number || known.has(at) || isIn(sightings, at));
  const hasMoment = Object.keys(moment satisfies AskedMoment).length > 0;
  return towns > 1 || topic !== null || says(readings, 'border') || hasMoment || everyWordCounts;
}

function clockOf(readings: readonly Reading[]): 'leave' | 'arrive' | undefined {
  if (says(readings, 'leaving')) return 'leave';
  return says(readings, 'arriving') ? 'arrive' : undefined;
}

function isPlace({ exact, elsewhere }: Names, word: string): boolean {
  return formsOf(word).some(({ key }) => exact.has(key) || elsewhere.has(key));
}

/** Whether a chunk of text is a word we know, so that the keyboard was in the right layout. */
function isSense(names: Names, chunk: string): boolean {
  const tokens = tokensOf(chunk);
  return tokens.length > 0 && tokens.every(({ word, number }) => number || isKnownWord(word) || isPlace(names, word));
}
