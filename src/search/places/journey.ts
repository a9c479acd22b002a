import type { KnownPlace } from '#domain/roads/place.ts';
import type { JourneyEnds } from '../question.ts';
import type { WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isWellKnown, type PlaceIndex, shortName } from './index.ts';
import { type PlaceSighting, placesIn } from './sightings.ts';

/** What stands around the places of a question. */
export interface JourneyWords {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  /** Words of time and names of countries: no places, whatever village is called so. */
  readonly isElse: (at: number) => boolean;
  /** Words of the text that name a post of ours, or a whole crossing: where one crosses, and not where one goes. */
  readonly isPost: (at: number) => boolean;
  readonly sideOf: (span: PlaceSighting) => 'from' | 'to' | 'toOrAt' | null;
}

/** The ends, and the words that name them: they ask for nothing else. */
export interface JourneyRead extends JourneyEnds {
  readonly covered: ReadonlySet<number>;
  /** A crossing is named beside them. */
  readonly named: boolean;
}

/** A place that may be where a journey begins or ends. */
export interface JourneyEnd extends PlaceSighting {
  readonly side: 'from' | 'to' | 'toOrAt' | null;
  readonly isPost: boolean;
  /** A name that is short, or a word that means something else, and of no town that everybody knows: alone it says nothing. */
  readonly isWeak: boolean;
}

/**
 * The journey that a question speaks of: two places in the frame of one. A place alone makes none, nor do two that only
 * stand in the same sentence.
 */
export function journeyIn(ends: readonly JourneyEnd[], words: JourneyWords): JourneyRead | null {
  const [from, to] = framed(ends, words.readings) ?? paired(withoutChance(ends, words.tokens), words.tokens) ?? [];
  if (from === undefined || to === undefined) return null;
  const [one, other] = [from.places[0], to.places[0]];
  if (one === undefined || other === undefined || one === other) return null;
  // The post of a town in one's own country is where one goes to cross.
  if ((from.isPost || to.isPost) && one.country === other.country) return null;
  const covered = new Set([from, to].flatMap(tokensUnder));
  const named = words.tokens.some((_, at) => !covered.has(at) && words.isPost(at));
  return { from: from.places, to: to.places, covered, named };
}

/** The one place that they say they leave. */
export function originIn(ends: readonly JourneyEnd[]): KnownPlace | undefined {
  const left = ends.filter(({ side, isWeak }) => side === 'from' && !isWeak);
  const [only] = left;
  return left.length === 1 && only?.places.length === 1 ? only.places[0] : undefined;
}

/** Every place that is named; a village at a post of its name is where one crosses, and no end of a journey. */
export function endsIn(index: PlaceIndex, words: JourneyWords): readonly JourneyEnd[] {
  return placesIn(index, words.tokens, words.isElse)
    .map((sighting) => endOf(sighting, index, words))
    .filter(({ isPost, places }) => !isPost || places.some(({ kind }) => kind === 'town'));
}

function endOf(sighting: PlaceSighting, { linguistics }: PlaceIndex, words: JourneyWords): JourneyEnd {
  const { start, length, key, places } = sighting;
  const span = words.tokens.slice(start, start + length);
  const isWord = length === 1 && span.every(({ word }) => linguistics.isKnownWord(word));
  return {
    ...sighting,
    side: words.sideOf(sighting),
    isPost: span.some((_, index) => words.isPost(start + index)),
    isWeak: (isWord || key.length <= shortName) && !places.some(isWellKnown),
  };
}

/** From one and to the other, as prepositions or endings say; one of the two may be bare beside the other. */
function framed(
  ends: readonly JourneyEnd[],
  readings: readonly WordReading[],
): readonly [JourneyEnd, JourneyEnd] | null {
  const from = ends.find(({ side }) => side === 'from');
  const to = ends.find((end) => end !== from && (end.side === 'to' || end.side === 'toOrAt'));
  if (from !== undefined && to !== undefined) return [from, to];
  const isBare = (end: JourneyEnd) => end.side === null && !end.isPost && !end.isWeak;
  const bare = ends.filter(isBare);
  if (from !== undefined && !from.isWeak) {
    const goal = bare.find(({ start }) => start > from.start);
    return goal === undefined ? null : [from, goal];
  }
  if (to === undefined || to.isWeak) return null;
  const begins = readings.find(({ meaning, start, length }) => isSide(meaning.kind) && start + length === to.start);
  const before = beforeCountry(readings, begins?.start ?? to.start);
  const begin = bare.find((end) => end.start + end.length === before);
  return begin === undefined ? null : [begin, to];
}

/** "Saratov, Russia": the name of a country behind its town parts nothing. */
function beforeCountry(readings: readonly WordReading[], at: number): number {
  const country = readings.find(({ meaning, start, length }) => meaning.kind === 'country' && start + length === at);
  return country?.start ?? at;
}

const isSide = (kind: string) => kind === 'to' || kind === 'toOrAt';

/** A word that only happens to be a place too counts where a dash ties it to another. */
function withoutChance(ends: readonly JourneyEnd[], tokens: readonly Token[]): readonly JourneyEnd[] {
  const isTied = (index: number) => linkOf(ends[index - 1], ends[index], tokens) === 'dash';
  return ends.filter(({ isWeak }, index) => !isWeak || isTied(index) || isTied(index + 1));
}

/** Two names side by side, or with a dash or an arrow between them: the first and the last of the only row. */
function paired(ends: readonly JourneyEnd[], tokens: readonly Token[]): readonly [JourneyEnd, JourneyEnd] | null {
  const [row, ...others] = rowsOf(ends, tokens).filter(({ length }) => length > 1);
  const [first, last] = [row?.[0], row?.at(-1)];
  if (row === undefined || first === undefined || last === undefined || others.length > 0) return null;
  const isBySide = row.some((end, index) => index > 0 && linkOf(row[index - 1], end, tokens) === 'side');
  const isWeak = isBySide && row.some((end) => end.isWeak);
  return isWeak || first.isPost || last.isPost ? null : [first, last];
}

/** The names, cut where two of them are not linked. */
function rowsOf(ends: readonly JourneyEnd[], tokens: readonly Token[]): readonly (readonly JourneyEnd[])[] {
  const rows: JourneyEnd[][] = [];
  for (const end of ends) {
    const row = rows.at(-1);
    if (row !== undefined && linkOf(row.at(-1), end, tokens) !== null) row.push(end);
    else rows.push([end]);
  }
  return rows;
}

const dash = /^(?:[-–—−]*[>→⇒➔»]|[-–—−]+|\/)$/u;

function linkOf(
  one: JourneyEnd | undefined,
  next: JourneyEnd | undefined,
  tokens: readonly Token[],
): 'dash' | 'side' | null {
  if (one === undefined || next === undefined || one.start + one.length !== next.start) return null;
  const gap = tokens[next.start]?.gap ?? '';
  if (dash.test(gap)) return 'dash';
  return gap === '' ? 'side' : null;
}
