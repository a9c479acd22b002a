import type { Letters } from '../letters.ts';

/** How far a misspelling is from a name, in typing mistakes. Infinity beyond the limit. */
export type MistakesBetween = (a: string, b: string, limit: number) => number;

const vowels = new Set('aeiou');
const omission = (letter: string): number => (vowels.has(letter) ? 0.75 : 1);

/** A vowel for a vowel, or a consonant for one that sounds like it, is half a mistake. */
function createExchange({ near }: Letters): (a: string, b: string) => number {
  const alike = new Set(near.split(' ').flatMap((pair) => [pair, [...pair].toReversed().join('')]));
  return (a, b) => {
    if (a === b) return 0;
    return (vowels.has(a) && vowels.has(b)) || alike.has(a + b) ? 0.5 : 1;
  };
}

type Exchange = ReturnType<typeof createExchange>;

export function createMistakesBetween(letters: Letters): MistakesBetween {
  const exchange = createExchange(letters);
  return (a, b, limit) => mistakesBetween(a, b, limit, exchange);
}

/** Insertions, omissions, exchanges and swapped neighbours. */
function mistakesBetween(a: string, b: string, limit: number, exchange: Exchange): number {
  if (Math.abs(a.length - b.length) > limit / 0.75) return Infinity;
  let older: number[] = [];
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + omission(letter));
  for (let i = 1; i <= a.length; i += 1) {
    const [left, before] = [a.charAt(i - 1), a.charAt(i - 2)];
    const next = [(row[0] ?? 0) + omission(left)];
    let best = next[0] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const right = b.charAt(j - 1);
      let cost = Math.min(
        (row[j] ?? 0) + omission(left),
        (next[j - 1] ?? 0) + omission(right),
        (row[j - 1] ?? 0) + exchange(left, right),
      );
      if (i > 1 && j > 1 && left === b.charAt(j - 2) && before === right)
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return Infinity;
    older = row;
    row = next;
  }
  const mistakes = row[b.length] ?? Infinity;
  const start = sameStart(a, b) ? 0 : 0.5;
  return mistakes + start > limit ? Infinity : mistakes + start;
}

/** People get the first letter right; it may have another pushed before it, or have swapped places. */
function sameStart(a: string, b: string): boolean {
  const [first, second] = [a.charAt(0), b.charAt(0)];
  return first === second || a.charAt(1) === second || first === b.charAt(1);
}
