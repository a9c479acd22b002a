import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { ourCatalogue } from '../../search/evaluation.ts';

/* No answer says of the same traffic that it passes and that nobody says so, or that it does not. Friday, 18:00 in Bishkek. */

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const ids = ourCatalogue().crossings.map(({ id }) => id);
const said = (text: string, crossing: string) => plain(answer({ text, crossing, now, fallbackLanguage: 'en' }).html);

const lorries = {
  pass: /\b[Ll]orries pass\b|takes lorries|way for lorries|cars and lorries/u,
  unsaid: /No source says whether lorries/u,
  not: /Lorries may not pass|Closed to lorries/u,
};
const walkers = {
  pass: /You can cross here on foot|people pass on foot|for people on foot/u,
  unsaid: /No source says whether you can cross here on foot/u,
  not: /You cannot cross here on foot|Closed to pedestrians/u,
};

function contradictions(text: string, { pass, unsaid, not }: typeof lorries): number {
  return [pass, unsaid, not].filter((words) => words.test(text)).length;
}

describe.each(ids)('%s', (id) => {
  test('says one thing of lorries and one of walkers', () => {
    for (const [question, words] of [
      ['can lorries pass', lorries],
      ['can I cross on foot', walkers],
    ] as const) {
      const text = said(question, id);
      expect(contradictions(text, words), text).toBeLessThan(2);
    }
  });
});

test('a post on the road is not shut to trains that pass beside it', () => {
  for (const id of ['dostyk-alashankou', 'nur-zholy-khorgos', 'ak-jol-korday']) {
    const text = said('do trains run there now', id);
    expect(text, text).not.toMatch(/Closed to trains|no train passes/u);
    expect(text).toContain('Of a railway crossing here we know nothing');
  }
});
