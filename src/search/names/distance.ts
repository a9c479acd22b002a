/** How far a misspelling is from a name, in typing mistakes: a vowel for a vowel, or т for д, is half a mistake. */

const vowels = new Set('aeiou');
const alike = new Set([
  'kg',
  'gk',
  'kh',
  'hk',
  'gh',
  'hg',
  'td',
  'dt',
  'pb',
  'bp',
  'sz',
  'zs',
  'şç',
  'çş',
  'jz',
  'zj',
  'vb',
  'bv',
  'jç',
  'çj',
  'sş',
  'şs',
  'mn',
  'nm',
]);

const omission = (letter: string): number => (vowels.has(letter) ? 0.75 : 1);

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return (vowels.has(a) && vowels.has(b)) || alike.has(a + b) ? 0.5 : 1;
}

/** Insertions, omissions, exchanges and swapped neighbours; Infinity beyond `limit`. */
export function mistakesBetween(a: string, b: string, limit: number): number {
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
