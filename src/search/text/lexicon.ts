import { type EmergencyService, emergencyServices } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import { holidayIds } from '#domain/seasons/holiday.ts';
import type { Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, type AskedKey, askedAbout } from '#domain/topic.ts';
import { type SmallTalk, smallTalk, type Vocabulary } from '../vocabulary.ts';
import type { MomentWords } from './moment-words.ts';
import type { Normalizer } from './normalize.ts';
import { createPatternReader, type PatternReader, type Reading } from './patterns.ts';
import { tokensUnder } from './tokens.ts';

const directionKinds = [
  ...(['from', 'to', 'toOrAt', 'at', 'fromAfter', 'toAfter', 'atAfter'] as const),
  ...([
    'due',
    'wanted',
    'next',
    'via',
    'viaAfter',
    'inTown',
    'thing',
    'thingAfter',
    'facility',
    'called',
    'calledAfter',
    'placeKind',
    'ofYears',
    'back',
    'nearest',
    'or',
    'and',
    'between',
    'sharedWith',
    'around',
    'aroundAfter',
    'detourAfter',
    'shutOff',
    'ifShut',
    'turnsAway',
    'demands',
    'another',
    'by',
  ] as const),
] as const;

/** What a word can mean to us. */
export type Meaning =
  | {
      readonly kind:
        | 'stop'
        | 'border'
        | 'elsewhere'
        | 'otherwise'
        | 'compared'
        | 'abroad'
        | 'noise'
        | (typeof directionKinds)[number]
        | 'leaving'
        | 'arriving'
        | 'when'
        | 'yearly'
        | 'citizens'
        | 'foreigners'
        | 'plates'
        | 'side'
        | 'clockBehind'
        | 'ours'
        | 'clockAhead'
        | 'passing'
        | 'seizing'
        | 'carrying'
        | 'booking'
        | 'birth'
        | 'openly'
        | 'yesNo'
        | 'need'
        | 'not'
        | 'exists'
        | 'without'
        | 'behind'
        | 'ahead'
        | 'slot'
        | 'slotAhead'
        | 'filler'
        | 'stranded'
        | 'plight'
        | 'supposed'
        | 'joins'
        | 'seenShut'
        | 'seenPassed'
        | 'mistaken'
        | 'rumour'
        | 'change'
        | 'saidShut'
        | 'saidOpened'
        | 'saidRepaired'
        | 'saidAlways'
        | 'saidWhich';
    }
  /** Of somebody who needs help, by the service that is called for; what is a mishap may be none any more. */
  | { readonly kind: 'emergency' | 'mishap'; readonly service?: EmergencyService }
  | ({ readonly kind: 'topic' } & AskedAbout)
  | { readonly kind: 'aspect'; readonly aspect: Aspect }
  | { readonly kind: 'smalltalk'; readonly what: SmallTalk }
  | { readonly kind: 'citizenship' | 'country' | 'clockOf'; readonly country: CountryCode }
  | { readonly kind: 'traffic'; readonly traffic: Traffic }
  | { readonly kind: 'moment'; readonly role: MomentRole; readonly index: number };

export type MomentRole = keyof MomentWords;

/** A meaning found in the text. */
export type WordReading = Reading<Meaning>;

/** The words of all languages that mean something to us, with every meaning of each. */
export type Lexicon = PatternReader<Meaning>;

export function createLexicon(vocabularies: readonly Vocabulary[], normalizer: Normalizer): Lexicon {
  const words = vocabularies.map((vocabulary) => ({ of: vocabulary, lists: meaningsIn(vocabulary) }));
  return createPatternReader(words, normalizer, ({ kind }) => !unasked.has(kind));
}

/** What somebody tells: asked, it is not told. And words that frame others: asked, they frame nothing. */
const unasked: ReadonlySet<Meaning['kind']> = new Set([
  ...(['seenShut', 'mistaken', 'rumour', 'change'] as const),
  ...(['behind', 'ahead', 'slot', 'slotAhead', 'not', 'joins', 'without'] as const),
]);

/** Lists that have a meaning by their own names. */
const ownKinds = ['stop', 'border', 'elsewhere', 'otherwise', 'compared', 'noise'] as const;

/** Every list of a language with what its words mean. */
function* meaningsIn(words: Vocabulary): Generator<readonly [list: string, meaning: Meaning]> {
  for (const kind of ownKinds) yield [words[kind], { kind }];
  for (const kind of directionKinds) yield [words.direction[kind], { kind }];
  yield [words.leaving, { kind: 'leaving' }];
  yield [words.arriving, { kind: 'arriving' }];
  yield [words.when, { kind: 'when' }];
  yield [words.yearly, { kind: 'yearly' }];
  yield [words.citizens, { kind: 'citizens' }];
  yield [words.foreigners, { kind: 'foreigners' }];
  yield [words.plates, { kind: 'plates' }];
  yield [words.sides, { kind: 'side' }];
  yield [words.clockBehind, { kind: 'clockBehind' }];
  yield [words.clockAhead, { kind: 'clockAhead' }];
  yield [words.ours, { kind: 'ours' }];
  yield [words.passing, { kind: 'passing' }];
  // Whoever fears that takes it over a border.
  yield [words.seizing, { kind: 'passing' }];
  yield [words.seizing, { kind: 'seizing' }];
  yield [words.carrying, { kind: 'carrying' }];
  yield [words.booking, { kind: 'booking' }];
  yield [words.births, { kind: 'birth' }];
  yield [words.asking.openly, { kind: 'openly' }];
  yield [words.asking.yesNo, { kind: 'yesNo' }];
  yield [words.asking.need, { kind: 'need' }];
  yield [words.asking.not, { kind: 'not' }];
  yield [words.asking.exists, { kind: 'exists' }];
  yield [words.asking.joins, { kind: 'joins' }];
  yield [words.asking.without, { kind: 'without' }];
  yield [words.frames.behind, { kind: 'behind' }];
  yield [words.frames.ahead, { kind: 'ahead' }];
  yield [words.frames.slots, { kind: 'slot' }];
  yield [words.frames.slotsAhead, { kind: 'slotAhead' }];
  yield [words.fillers, { kind: 'filler' }];
  yield [words.reporting.shut, { kind: 'seenShut' }];
  yield [words.reporting.passed, { kind: 'seenPassed' }];
  yield [words.reporting.mistaken, { kind: 'mistaken' }];
  yield [words.hearsay.rumour, { kind: 'rumour' }];
  yield [words.hearsay.change, { kind: 'change' }];
  yield [words.listing.shut, { kind: 'saidShut' }];
  yield [words.listing.opened, { kind: 'saidOpened' }];
  yield [words.listing.repaired, { kind: 'saidRepaired' }];
  yield [words.listing.always, { kind: 'saidAlways' }];
  yield [words.listing.which, { kind: 'saidWhich' }];
  yield* meaningsOfHelp(words);
  for (const [country, list] of Object.entries(words.countries)) yield [list, { kind: 'country', country }];
  for (const [country, list] of Object.entries(words.clocksOf)) yield [list, { kind: 'clockOf', country }];
  for (const what of smallTalk) yield [words[what], { kind: 'smalltalk', what }];
  for (const [country, list] of Object.entries(words.citizenships)) yield [list, { kind: 'citizenship', country }];
  for (const [key, list] of Object.entries(words.topics))
    yield [list, { kind: 'topic', ...askedAbout(key as AskedKey) }];
  for (const [aspect, list] of Object.entries(words.aspects))
    yield [list, { kind: 'aspect', aspect: aspect as Aspect }];
  for (const [kind, list] of Object.entries(words.traffic)) yield [list, { kind: 'traffic', traffic: kind as Traffic }];
  const moment = Object.entries(words.moment) as [MomentRole, string | readonly string[]][];
  for (const [role, list] of moment) {
    const lists = role === 'holidays' ? holidayIds.map((id) => words.moment.holidays[id]) : [list].flat();
    for (const [index, each] of lists.entries()) yield [each, { kind: 'moment', role, index }];
  }
}

/** The words of who needs help, or may. */
function* meaningsOfHelp(words: Vocabulary): Generator<readonly [list: string, meaning: Meaning]> {
  const { any, unwell, wronged, peril, plight, supposed, stranded } = words.emergency;
  yield [any, { kind: 'emergency' }];
  for (const service of emergencyServices) yield [words.emergency[service], { kind: 'emergency', service }];
  yield [unwell, { kind: 'mishap', service: 'ambulance' }];
  yield [wronged, { kind: 'mishap', service: 'police' }];
  yield [peril, { kind: 'mishap' }];
  yield [plight, { kind: 'plight' }];
  yield [supposed, { kind: 'supposed' }];
  yield [stranded, { kind: 'stranded' }];
}

/** Whether some word means this. */
export function says(readings: readonly WordReading[], kind: Meaning['kind']): boolean {
  return readings.some(({ meaning }) => meaning.kind === kind);
}

/** Words that frame a name, of the kinds that stand right before it or of those right behind it. */
export function isFramed(
  readings: readonly WordReading[],
  { start, length }: { readonly start: number; readonly length: number },
  [before, behind]: readonly [before: readonly Meaning['kind'][], behind: readonly Meaning['kind'][]],
): boolean {
  return readings.some(
    (word) =>
      (before.includes(word.meaning.kind) && word.start + word.length === start) ||
      (behind.includes(word.meaning.kind) && word.start === start + length),
  );
}

/** Every token that means something; that something is a museum, or is with something, says nothing to us. */
export function tokensRead(readings: readonly WordReading[]): ReadonlySet<number> {
  return new Set(readings.filter(({ meaning }) => !ofThings.has(meaning.kind)).flatMap(tokensUnder));
}

const ofThings: ReadonlySet<Meaning['kind']> = new Set(['thing', 'thingAfter', 'sharedWith'] as const);

/** Tokens of the official wrapping of post names, such as "road crossing point". */
export function noiseIn(readings: readonly WordReading[]): ReadonlySet<number> {
  const noise = readings.filter(({ meaning }) => meaning.kind === 'noise');
  return tokensRead(noise);
}
