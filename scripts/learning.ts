/** Softmax regression by stochastic gradient descent, for `learn.ts`: the same rows give the same weights. */
import { mostOfOneByte } from '#catalogue/words/learned.ts';
import { type Model, softmax, type Weighed } from '#search/learned/classifier.ts';
import { type TopicSigns, weighedLanguage, weighedTopic } from '#search/learned/signs.ts';

/** From 0 to 1, another one each time. */
type Random = () => number;

/** What a look at an example sees of it, and its label. */
type Row = readonly [look: (random: Random) => Weighed, label: string];

interface Lesson {
  readonly buckets: number;
  /** How often every row is looked at. */
  readonly rounds: number;
  /** A smaller weight is left out: it costs room and says nothing. */
  readonly least: number;
  /** How much of a row is not its label's: who labelled it may have erred. */
  readonly doubt: number;
  /** What share of a weight fades, at the first pace, each time its sign is seen: no few rows alone are believed much. */
  readonly fades: number;
  /** By how much it is written as surer than it was learned: what fades stays below the limits of the reader of posts. */
  readonly surer: number;
  /** So many learn it, each in another order, and the mean of them is written: no order decides about a single row. */
  readonly learners: number;
}

/** How far one row moves the weights at first. */
const rate = 5;

/** Each look at a question misses these shares of its signs, so that no one of them is relied on where others are there. */
const missed: Readonly<Record<keyof TopicSigns, number>> = { letters: 0.5, lists: 0.3 };

/** Each look sees all of it. */
const always = (seen: Weighed) => () => seen;

/** In which language the words are. */
export function learnLanguages(rows: readonly (readonly [words: string, language: string])[]) {
  const buckets = 2 ** 14;
  return learn(
    rows.map(([words, language]) => [always(weighedLanguage(words, buckets)), language]),
    { buckets, rounds: 8, least: 0.02, doubt: 0, fades: 0, surer: 1, learners: 1 },
  );
}

/** What is asked. */
export function learnTopics(rows: readonly (readonly [signs: TopicSigns, label: string])[]) {
  const buckets = 2 ** 17;
  return learn(
    rows.map(([signs, label]) => [(random) => weighedTopic(glimpse(signs, random), buckets), label]),
    { buckets, rounds: 20, least: 0.5, doubt: 0.04, fades: 0, surer: 1, learners: 1 },
  );
}

function glimpse({ letters, lists }: TopicSigns, random: Random): TopicSigns {
  return {
    letters: letters.filter(() => random() >= missed.letters),
    lists: lists.filter(() => random() >= missed.lists),
  };
}

/** For which note it asks. */
export function learnNotes(rows: readonly (readonly [signs: TopicSigns, note: string])[]) {
  const buckets = 2 ** 16;
  return learn(
    rows.map(([signs, label]) => [(random) => weighedTopic(glimpse(signs, random), buckets), label]),
    { buckets, rounds: 10, least: 0.3, doubt: 0, fades: 0, surer: 1, learners: 1 },
  );
}

/** Whether it is a question of ours. */
export function learnOthers(rows: readonly (readonly [signs: TopicSigns, label: string])[]) {
  const buckets = 2 ** 16;
  return learn(
    rows.map(([signs, label]) => [(random) => weighedTopic(glimpse(signs, random), buckets), label]),
    { buckets, rounds: 8, least: 0.1, doubt: 0, fades: 0, surer: 1, learners: 1 },
  );
}

/** What a post tells. */
export function learnPosts(rows: readonly (readonly [signs: TopicSigns, label: string])[]) {
  const buckets = 2 ** 16;
  return learn(
    rows.map(([signs, label]) => [always(weighedTopic(signs, buckets)), label]),
    { buckets, rounds: 12, least: 0.3, doubt: 0, fades: 0.0005, surer: 1.4, learners: 3 },
  );
}

/** What was learned, and the same as it is written. */
function learn(rows: readonly Row[], lesson: Lesson) {
  const labels = [...new Set(rows.map(([, label]) => label))].toSorted();
  const learners = Array.from({ length: lesson.learners }, (_, at) => weightsOf(rows, labels, lesson, at + 1));
  const [first = new Float32Array()] = learners;
  const mean = first.map((_, at) => learners.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / learners.length);
  return packed(mean, labels, lesson);
}

function weightsOf(
  rows: readonly Row[],
  labels: readonly string[],
  { buckets, rounds, doubt, fades }: Lesson,
  seed: number,
): Float32Array {
  const weights = new Float32Array(buckets * labels.length);
  const examples = rows.map(([look, label]) => ({ look, right: labels.indexOf(label) }));
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    const pace = rate * (1 - round / rounds);
    const stays = 1 - (fades * pace) / rate;
    for (const { look, right } of examples) {
      const seen = look(random);
      const likely = softmax(scoresOf(weights, seen, labels.length));
      const wrong = likely.map((share, at) => doubt / labels.length + (at === right ? 1 - doubt : 0) - share);
      for (const [bucket, value] of seen) {
        const start = bucket * labels.length;
        const step = pace * value;
        for (let at = 0; at < wrong.length; at += 1)
          weights[start + at] = (weights[start + at] ?? 0) * stays + step * (wrong[at] ?? 0);
      }
    }
  }
  return weights;
}

function scoresOf(weights: Float32Array, seen: Weighed, labels: number): Float64Array {
  const scores = new Float64Array(labels);
  for (const [bucket, value] of seen) {
    const start = bucket * labels;
    for (let at = 0; at < labels; at += 1) scores[at] = (scores[at] ?? 0) + value * (weights[start + at] ?? 0);
  }
  return scores;
}

/** The weights that say something, in a byte each. */
function packed(weights: Float32Array, labels: readonly string[], { least, surer }: Pick<Lesson, 'least' | 'surer'>) {
  const unit = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127;
  const buckets = weights.length / labels.length;
  const starts = new Uint32Array(buckets + 1);
  const of: number[] = [];
  const kept: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    for (const at of labels.keys()) {
      const weight = weights[bucket * labels.length + at] ?? 0;
      const rounded = Math.round(weight / unit);
      if (Math.abs(weight) < least || rounded === 0) continue;
      of.push(at);
      kept.push(rounded);
    }
    starts[bucket + 1] = of.length;
  }
  const Numbers = labels.length > mostOfOneByte ? Uint16Array : Uint8Array;
  const model: Model = { labels, unit: unit * surer, starts, of: Numbers.from(of), weights: Int8Array.from(kept) };
  const lengths = Numbers.from(Array.from({ length: buckets }, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0)));
  return {
    model,
    written: {
      labels,
      unit: model.unit,
      lengths: base64(lengths),
      of: base64(model.of),
      weights: base64(model.weights),
    },
  };
}

/** The bytes of numbers as text. */
export function base64({ buffer }: Uint8Array | Uint16Array | Int8Array | Uint32Array): string {
  return Buffer.from(buffer).toString('base64');
}

function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: Random): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}
