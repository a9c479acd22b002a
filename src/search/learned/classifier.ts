/** What was learned: how much each sign speaks for each label. */
export interface Model {
  readonly labels: readonly string[];
  /** Where the weights of each bucket of signs begin, and where the last ones end. */
  readonly starts: Uint32Array;
  /** For each weight, of which label it is. */
  readonly of: Uint8Array | Uint16Array;
  readonly weights: Int8Array;
  /** What a weight of one stands for. */
  readonly unit: number;
}

/** A label, and how likely it is among all of them: from 0 to 1. */
export interface Likely {
  readonly label: string;
  readonly sure: number;
}

/** What is seen of a text: in which bucket, and how much it counts. */
export type Weighed = ReadonlyMap<number, number>;

/** The labels, the likeliest first. */
export type Classify<Seen> = (seen: Seen) => readonly Likely[];

/** In which of so many buckets a sign lies: FNV-1a, mixed once more, the same on every machine. */
export function bucketOf(sign: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % buckets;
}

/** The signs in their buckets; all of them together count one. */
export function weighed(signs: readonly string[], buckets: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const sign of signs) seen.set(bucketOf(sign, buckets), 0);
  const share = 1 / Math.sqrt(seen.size);
  for (const bucket of seen.keys()) seen.set(bucket, share);
  return seen;
}

/** How likely each is among all, from 0 to 1, by what was added up for it. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const sure = scores.map((score) => Math.exp(score - top));
  let sum = 0;
  for (const power of sure) sum += power;
  for (let at = 0; at < sure.length; at += 1) sure[at] = (sure[at] ?? 0) / sum;
  return sure;
}

/** What speaks for each label, in their order: what each sign says for it is added up. */
export function scoresOf({ labels, starts, of, weights, unit }: Model, seen: Weighed): Float64Array {
  const scores = new Float64Array(labels.length);
  for (const [bucket, value] of seen) {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      const label = of[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  return scores.map((score) => unit * score);
}

/** Softmax regression. */
export function createClassify<Seen>(model: Model, weigh: (seen: Seen, buckets: number) => Weighed): Classify<Seen> {
  const { labels, starts } = model;
  return (seen) => {
    const sure = softmax(scoresOf(model, weigh(seen, starts.length - 1)));
    const likely = labels.map((label, at) => ({ label, sure: sure[at] ?? 0 }));
    return likely.toSorted((one, other) => other.sure - one.sure);
  };
}

/** A label may narrow its topic: `documents/children#consent`. */
export function keyOf(label: string): string {
  const narrowing = label.indexOf('#');
  return narrowing === -1 ? label : label.slice(0, narrowing);
}

/** What labels narrow is as sure as all of them together. */
export function surenessOf(likely: readonly Likely[]): ReadonlyMap<string, number> {
  const sure = new Map<string, number>();
  for (const { label, sure: share } of likely) {
    const key = keyOf(label);
    sure.set(key, (sure.get(key) ?? 0) + share);
  }
  return sure;
}

/** What is asked, or small talk, a report, other matters: of all labels, with what narrows them, the likeliest. */
export function likeliestOf(sure: ReadonlyMap<string, number>): string {
  let [likeliest, most] = ['', -Infinity];
  for (const [label, share] of sure) if (share > most) [likeliest, most] = [label, share];
  return likeliest;
}
