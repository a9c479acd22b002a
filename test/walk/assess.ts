import { walk } from './cases.ts';
import { faultsIn } from './checker.ts';
import { noticeKinds } from './kinds.ts';
import { readingsOf } from './walked.ts';
import { crossingIds } from './world.ts';

/** What came of a walk: what strangers found, and how much they really looked at. */
export interface Walked {
  readonly faults: readonly string[];
  /** By rule: how often it found something to look at. */
  readonly looked: Readonly<Record<string, number>>;
  /** By kind of text. */
  readonly texts: Readonly<Record<string, number>>;
}

/** Each kind of notice as often as any other. */
export const kindsOfNotice = Object.keys(noticeKinds).length;

export async function assess(seed: number, cases: number): Promise<Walked> {
  const looked: Record<string, number> = {};
  const texts: Record<string, number> = {};
  const faults: string[] = [];
  for (const one of walk(seed, cases, crossingIds)) {
    for (const reading of await readingsOf(one)) {
      texts[reading.of] = (texts[reading.of] ?? 0) + 1;
      const { of, language } = reading;
      faults.push(...faultsIn(reading, looked).map((fault) => `${fault} (${of} in ${language}, case ${one.name})`));
    }
  }
  return { faults: firstOfEach(faults), looked, texts };
}

/** Enough of each kind to see it; a kind that is everywhere would hide the others. */
function firstOfEach(faults: readonly string[]): readonly string[] {
  const byRule = Map.groupBy(faults, (fault) => fault.slice(0, fault.indexOf(':')));
  return [...byRule.values()].flatMap((same) => [
    ...same.slice(0, 6),
    ...(same.length > 6 ? [`… ${same.length} in all`] : []),
  ]);
}
