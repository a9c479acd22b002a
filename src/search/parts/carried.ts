import type { Aspect } from '#domain/notes/aspects.ts';
import type { Traffic } from '#domain/statement.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { TopicsLearned } from '../learned/topics.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isDeed, isDone } from '../unread/endings.ts';
import { unknownAmong } from '../unread/unread.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { AspectSaid } from './aspects.ts';
import { asksGate } from './manner.ts';

/** Beside words of taking along these ask whether it is allowed. */
const allowing: ReadonlySet<AskedAbout['topic']> = new Set(['status', 'admits', 'overview', 'news'] as const);

/** What is taken over a border and means nothing to us ("a sword", "кылыч"), where nothing else that is taken was understood. */
export function carriedIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  {
    topics,
    isOther,
    vocabulary,
  }: {
    readonly topics: readonly AskedAbout[];
    readonly isOther: (token: number) => boolean;
    readonly vocabulary: Vocabulary | undefined;
  },
): readonly string[] {
  const mayBe = ({ topic, part }: AskedAbout) => allowing.has(topic) || (topic === 'customs' && part === undefined);
  // Whoever asks whether the gate itself is open tells why they go.
  const isOfGate = asksGate(readings) && !topics.some(({ topic }) => topic === 'customs');
  if (!says(readings, 'carrying') || !topics.every(mayBe) || isOfGate) return [];
  // "Көмүрдү алып өтсөм": right before what is done to it the ending is no verb's.
  const isDoneTo = (at: number) =>
    isDone(tokens[at], vocabulary) &&
    readings.some(({ meaning, start }) => meaning.kind === 'carrying' && start === at + 1);
  const isNoThing = (at: number) => isOther(at) || (isDeed(tokens[at], vocabulary) && !isDoneTo(at));
  const unknown = unknownAmong(tokens, readings, isNoThing);
  return unknown.map((word) => bare(word, vocabulary?.frames.objects ?? ''));
}

const shortestThing = 3;

/** A thing without the ending of what is done to it. */
function bare(word: string, objects: string): string {
  const hung = objects.split(/\s+/u).filter((ending) => ending !== '' && word.endsWith(ending));
  const [ending] = hung.toSorted((one, other) => other.length - one.length);
  const left = ending === undefined ? word : word.slice(0, -ending.length);
  return left.length < shortestThing ? word : left;
}

/** A thing that is taken along is goods, whatever it is; whether it is let through is no question of who may pass. */
export function asGoods(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  return [{ topic: 'customs', part: 'goods' }, ...topics.filter(({ topic }) => topic !== 'customs')];
}

/** What lorries are laden with, and what else is taken along. */
const goods: ReadonlySet<string> = new Set(['food', 'animals', 'goods'] as const);

function isOfPapers({ meaning }: WordReading): boolean {
  return meaning.kind === 'topic' && (meaning.topic === 'documents' || askedKey(meaning) === 'customs');
}

/** Who asks to be let through first and drives a load, and no child and no dog, asks whether the load goes first. */
export function asLoad(
  aspects: readonly AspectSaid[],
  { vehicle, spoken }: { readonly vehicle: Traffic | undefined; readonly spoken: readonly AskedAbout[] },
): readonly AspectSaid[] {
  const isSaid = (...some: readonly Aspect[]) => aspects.some(({ aspect }) => some.includes(aspect));
  const isLoad = ({ topic, part }: AskedAbout) => topic === 'trucks' || (topic === 'customs' && goods.has(part ?? ''));
  const isLaden = vehicle === 'truck' || isSaid('goods-first') || (spoken.some(isLoad) && !isSaid('pets'));
  if (!isSaid('out-of-turn') || !isLaden) return aspects;
  const others = aspects.filter(({ aspect }) => aspect !== 'out-of-turn' && aspect !== 'quietest');
  return isSaid('goods-first') ? others : [...others, { aspect: 'goods-first' }];
}

/** The things that were named, as they were written. */
function goodsNamed(tokens: readonly Token[], readings: readonly WordReading[]): readonly string[] {
  const isGoods = ({ meaning }: WordReading) =>
    (meaning.kind === 'topic' && meaning.topic === 'customs' && goods.has(meaning.part ?? '')) ||
    (meaning.kind === 'aspect' && meaning.aspect === 'other-animals');
  const isDeedOrLorry = ({ meaning: { kind } }: WordReading) => kind === 'carrying' || kind === 'traffic';
  const taken = new Set(readings.filter(isDeedOrLorry).flatMap(tokensUnder));
  const named = new Set(
    readings
      .filter(isGoods)
      .flatMap(tokensUnder)
      .filter((at) => !taken.has(at)),
  );
  return tokens.flatMap(({ text }, at) => (named.has(at) ? [text] : [])).slice(0, atMost);
}

/** No more of them is repeated to the one who asked. */
const atMost = 3;

/** So likely of other matters a thing that nobody takes along is none of customs. */
const leastElse = 0.35;

/** What is asked of a lorry and of what it is laden with. */
const ofLoad: ReadonlySet<AskedAbout['topic']> = new Set(['trucks', 'customs', 'documents'] as const);

interface Goods extends Pick<TopicsLearned, 'topics' | 'sureOf'> {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
}

/** Less likely than this, a thing that is asked after is none of customs either. */
const leastGoods = 0.3;

/** Things that were named and of which no fact tells: what a lorry is laden with, and those that nobody takes along ("who mends tyres"). */
export function goodsBeside({ topics, sureOf, tokens, readings }: Goods): readonly string[] {
  const [first] = topics;
  const has = (...kinds: readonly WordReading['meaning']['kind'][]) => kinds.some((kind) => says(readings, kind));
  const isThere = has('exists') && sureOf('customs/goods') < leastGoods;
  const isAsked = has('border', 'yesNo', 'need') || sureOf('other') < leastElse;
  const isOfElse = first?.part === 'goods' && !has('carrying', 'passing') && (isThere || !isAsked);
  // What a lorry is laden with changes nothing, unless papers or the customs are asked of it.
  const isOfLoadAsked = has('need') || readings.some(isOfPapers);
  const isLaden =
    isOfLoadAsked &&
    first?.topic === 'trucks' &&
    first.part === undefined &&
    topics.every(({ topic }) => ofLoad.has(topic));
  return isOfElse || isLaden ? goodsNamed(tokens, readings) : [];
}
