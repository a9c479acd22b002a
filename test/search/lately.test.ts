import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lately } from '#search/text/lately.ts';

/** The same work, and on what it was done. */
function counted(bounds?: Parameters<typeof lately>[1]) {
  const worked: string[] = [];
  const work = (word: string) => {
    worked.push(word);
    return word.length > 2 ? { length: word.length } : null;
  };
  return { worked, work, remembered: lately(work, bounds) };
}

test('what came of a word lately is not worked out again, be it nothing', () => {
  const { worked, remembered } = counted({ atMost: 2 });
  expect(['a', 'bbb', 'a', 'bbb'].map(remembered)).toEqual([null, { length: 3 }, null, { length: 3 }]);
  expect(worked).toEqual(['a', 'bbb']);
});

test('the words that come up again stay, whatever else was written in the meantime', () => {
  const { worked, remembered } = counted({ atMost: 2 });
  for (const word of ['often', 'once', 'seldom', 'often', 'never', 'often', 'rarely', 'often', 'once'])
    remembered(word);
  expect(worked).toEqual(['often', 'once', 'seldom', 'never', 'rarely', 'once']);
});

test('with the memory and without it every word comes to the same', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 5 }), (some, atMost) => {
      const { work, remembered } = counted({ atMost, longest: 4 });
      for (const word of some) expect(remembered(word)).toEqual(work(word));
    }),
  );
});

test('a flood of words leaves no more than twice what may be remembered, and no long text', () => {
  const [atMost, flood] = [50, 100_000];
  const { worked, remembered } = counted({ atMost });
  for (let at = 0; at < flood; at += 1) remembered(`word${at}`);
  worked.length = 0;
  for (let at = flood - 1; at >= 0; at -= 1) remembered(`word${at}`);
  expect(flood - worked.length).toBeGreaterThan(0);
  expect(flood - worked.length).toBeLessThanOrEqual(2 * atMost);
  worked.length = 0;
  const text = 'a'.repeat(41);
  expect([remembered(text), remembered(text)]).toEqual([{ length: 41 }, { length: 41 }]);
  expect(worked).toEqual([text, text]);
});
