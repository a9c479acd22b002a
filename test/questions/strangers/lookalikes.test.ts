import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { jsonOf } from '#answer/told/json.ts';
import { Refusal } from '#domain/errors.ts';
import { ourAnswer } from '../../answer/ours.ts';

/*
 * What only looks like a question of ours: inside one country, of a foreign border, a thing or a person called like a post; and
 * beside them near twins that are ours. By who mended, three sets of 100, 100 and 80 with 40, 40 and 20 twins, each written before its
 * first run (27, 22 and 13 traps, 3, 1 and 1 twins wrong then), read since. The bounds hold what was won.
 */

interface Line {
  readonly q: string;
  readonly of?: 'inside' | 'abroad' | 'alike';
  /** The crossing that is meant; `null`: any. */
  readonly ours?: string | null;
}

const lines = readFileSync(new URL('./lookalikes.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** Every crossing that the answer names, those of a border and of a way among them. */
function crossingsTold(q: string): readonly string[] {
  try {
    return jsonOf(answer({ text: q, now }), []).crossings;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function expectAtMost(most: number, wrong: readonly Line[]): void {
  expect(wrong.length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(most);
}

test('what only looks like a question of ours hardly ever gets a crossing', () => {
  const traps = lines.filter(({ of }) => of !== undefined);
  expect(traps).toHaveLength(280);
  expectAtMost(
    20,
    traps.filter(({ q }) => crossingsTold(q).length > 0),
  );
});

test('what looks like one that is not, and is ours, gets its crossing', () => {
  const twins = lines.filter(({ of }) => of === undefined);
  expect(twins).toHaveLength(100);
  const isMissed = ({ q, ours }: Line) => {
    const told = crossingsTold(q);
    return ours ? !told.includes(ours) : told.length === 0;
  };
  expectAtMost(1, twins.filter(isMissed));
});
