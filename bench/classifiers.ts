/*
 * Two learned classifiers of short texts over their letter n-grams, for `topics.ts`. Deterministic.
 */

export interface Example {
  readonly text: string;
  readonly label: string;
}

/** The likeliest label, and how likely among all of them. */
export type Classifier = (text: string) => { readonly label: string; readonly sure: number };

const shortest = 2;
const longest = 5;

/** Every run of two to five letters of a text, with the edges of its words, once. */
function gramsOf(text: string): readonly string[] {
  const clean = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Set<string>();
  for (let size = shortest; size <= longest; size += 1) {
    for (let at = 0; at + size <= clean.length; at += 1) grams.add(clean.slice(at, at + size));
  }
  return [...grams];
}

function likeliest(scores: ReadonlyMap<string, number>): ReturnType<Classifier> {
  const [first = ['', 0] as const] = [...scores].toSorted(([, one], [, other]) => other - one);
  const [label, top] = first;
  const sum = [...scores.values()].reduce((total, score) => total + Math.exp(score - top), 0);
  return { label, sure: 1 / sum };
}

const smoothing = 0.05;

/** Multinomial naive Bayes; every label is as likely before a word was read. */
export function naiveBayes(examples: readonly Example[]): Classifier {
  const counts = new Map<string, Map<string, number>>();
  const known = new Set<string>();
  for (const { text, label } of examples) {
    const of = counts.get(label) ?? new Map<string, number>();
    counts.set(label, of);
    for (const gram of gramsOf(text)) {
      of.set(gram, (of.get(gram) ?? 0) + 1);
      known.add(gram);
    }
  }
  const labels = [...counts].map(([label, of]) => {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0) + smoothing * known.size;
    return { label, of, total };
  });
  return (text) => {
    const grams = gramsOf(text).filter((gram) => known.has(gram));
    const scoreOf = ({ of, total }: (typeof labels)[number]) =>
      grams.reduce((sum, gram) => sum + Math.log(((of.get(gram) ?? 0) + smoothing) / total), 0);
    return likeliest(new Map(labels.map((one) => [one.label, scoreOf(one)])));
  };
}

const rounds = 12;
const rate = 5;

/** Softmax regression by stochastic gradient descent, on grams weighed by their rareness and brought to length one. */
export function logisticRegression(examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const featuresOf = createFeatures(examples);
  // The weights of a gram for all labels lie side by side.
  const weights = new Float64Array(featuresOf.size * labels.length);
  const scoresOf = (features: readonly Feature[]): Float64Array => {
    const scores = new Float64Array(labels.length);
    for (const { gram, value } of features) {
      const start = gram * labels.length;
      for (let label = 0; label < labels.length; label += 1) {
        scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
      }
    }
    return scores;
  };
  const learn = (features: readonly Feature[], right: number): void => {
    const powers = scoresOf(features).map(Math.exp);
    const total = powers.reduce((sum, power) => sum + power, 0);
    const steps = powers.map((power, label) => rate * ((label === right ? 1 : 0) - power / total));
    for (const { gram, value } of features) {
      const start = gram * labels.length;
      for (const [label, step] of steps.entries())
        weights[start + label] = (weights[start + label] ?? 0) + step * value;
    }
  };
  const rows = examples.map(({ text, label }) => ({ features: featuresOf(text), right: labels.indexOf(label) }));
  for (let round = 0; round < rounds; round += 1) {
    // A step by a large prime visits the rows out of their order, each once.
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[(step * 7919 + round) % rows.length];
      if (row !== undefined) learn(row.features, row.right);
    }
  }
  return (text) => likeliest(new Map([...scoresOf(featuresOf(text))].map((score, at) => [labels[at] ?? '', score])));
}

interface Feature {
  readonly gram: number;
  readonly value: number;
}

/** The grams of a text that the examples have, by number; and how many there are. */
function createFeatures(examples: readonly Example[]) {
  const seen = new Map<string, number>();
  for (const { text } of examples) for (const gram of gramsOf(text)) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const known = new Map(
    [...seen].map(([gram, count], number) => [
      gram,
      { gram: number, value: Math.log((1 + examples.length) / (1 + count)) + 1 },
    ]),
  );
  const featuresOf = (text: string): readonly Feature[] => {
    const found = gramsOf(text).flatMap((gram) => known.get(gram) ?? []);
    const norm = Math.hypot(...found.map(({ value }) => value)) || 1;
    return found.map(({ gram, value }) => ({ gram, value: value / norm }));
  };
  return Object.assign(featuresOf, { size: known.size });
}
