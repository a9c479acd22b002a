import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { projectDir } from '../../house/check.ts';

/*
 * A hundred questions by kind, written before they were asked: what the first line has to say, what else has to be told, and
 * what nobody asked. A call for help has its first two lines. A Friday, 18:00 in Bishkek.
 */

interface Row {
  readonly lang: string;
  readonly kind: string;
  readonly q: string;
  readonly first: string;
  readonly must: readonly string[];
  readonly never: readonly string[];
}

const rowsOf = (name: string): readonly Row[] =>
  readFileSync(join(projectDir, 'test/questions/kinds', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
const rows = rowsOf('asked-first.jsonl');

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

function isMissed({ q, kind, first, must, never }: Row): boolean {
  const text = plain(answer({ text: q, now, fallbackLanguage: 'en' }).html);
  const begins = text
    .split('\n')
    .slice(0, kind === 'help' ? 2 : 1)
    .join('\n');
  const isSaid = new RegExp(first, 'u').test(begins) && must.every((words) => new RegExp(words, 'u').test(text));
  return !isSaid || never.some((words) => new RegExp(words, 'u').test(text));
}

const kinds = [...new Set(rows.map(({ kind }) => kind))];

/** How many of a kind are missed at most. */
const missed: Readonly<Record<string, number>> = {
  ...{ 'no-help': 3, lorry: 2, holiday: 1, both: 2, 'not-ours': 2 },
};

describe('what is asked is said first', () => {
  test.each(kinds)('%s', (kind) => {
    const misses = rows.filter((row) => row.kind === kind && isMissed(row)).map(({ q }) => q);
    expect(misses, misses.join('\n')).toHaveLength(missed[kind] ?? 0);
  });
});

describe('what strangers type is answered in the first line', () => {
  test.each([
    ['told-plainly.jsonl', 15],
    ['told-plainly-second.jsonl', 15],
  ])('%s: at most %d are missed', (name, most) => {
    const misses = rowsOf(name)
      .filter(isMissed)
      .map(({ q }) => q);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(most);
  });
});
