import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { projectDir } from '../../house/check.ts';

/** A question, with what its first line has to say, what else has to be told, and what nobody asked. */
export interface FirstAsked {
  readonly lang: string;
  readonly kind: string;
  readonly q: string;
  readonly first: string;
  readonly must: readonly string[];
  readonly never: readonly string[];
}

/** The questions of a set that stands beside the tests. */
export function askedIn<Row>(set: string): readonly Row[] {
  const lines = readFileSync(join(projectDir, `test/questions/kinds/${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

export const firstAsked = (set: string): readonly FirstAsked[] => askedIn(set);

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);

/** Not said within the first lines, something else left out, or told what nobody asked. */
export function isMissed({ q, first, must, never }: FirstAsked, firstLines: number, flags: string): boolean {
  const text = plain(answer({ text: q, now, fallbackLanguage: 'en' }).html);
  const begins = text.split('\n').slice(0, firstLines).join('\n');
  const isIn = (words: string, said: string) => new RegExp(words, flags).test(said);
  return !isIn(first, begins) || !must.every((words) => isIn(words, text)) || never.some((words) => isIn(words, text));
}
