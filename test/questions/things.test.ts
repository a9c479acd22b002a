import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../answer/ours.ts';

/* The very thing that is asked about: its name or its kind stands in the first line, and its neighbour is not told. */

interface Asked {
  readonly q: string;
  /** What the first line names. */
  readonly first: string;
  /** What would be told of a neighbour. */
  readonly never: string;
}

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const asked = readFileSync('test/questions/things.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Asked => JSON.parse(line));

/** Eighty questions, written before they were asked; these are still answered by the kind alone, or behind something else. */
const missed: readonly string[] = [
  'astronomical telescope and two car batteries in the trunk, korday customs',
  'can i bring breast milk frozen in a cooler through dostuk',
  'металлоискатель и рация в багажнике, придерутся на Тажене?',
  'машинам бузулуп калды, трос менен сүйрөтүп Карасуудан өтсөк болобу',
  'комуз жана эски килем, музейдики эмес, Ак-Жолдон алып чыксам болобу',
];

test('eighty questions about a thing are answered of that thing', () => {
  const wrong = asked.filter(({ q, first, never }) => {
    const text = plain(answer({ text: q, now, fallbackLanguage: 'en' }).html);
    const [line = ''] = text.split('\n');
    return !new RegExp(first, 'iu').test(line) || new RegExp(never, 'iu').test(text);
  });
  expect(wrong.map(({ q }) => q)).toEqual(missed);
});
