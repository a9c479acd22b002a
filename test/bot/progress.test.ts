import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProgress } from '#bot/telegram/progress.ts';

test('Telegram is told of what is done, and of nothing after what is not', () => {
  const progress = createProgress();
  expect(progress.offset).toBe(0);
  for (const id of [7, 8, 9]) progress.begin(id);
  progress.end(8);
  expect(progress.offset).toBe(7);
  expect([7, 8, 9, 10].map((id) => progress.isNew(id))).toEqual([false, false, false, true]);
  progress.end(7);
  expect(progress.offset).toBe(9);
  progress.end(9);
  expect(progress.offset).toBe(10);
});

test('one that takes long keeps no more than fifty others from being confirmed', () => {
  const progress = createProgress();
  for (let id = 1; id <= 80; id += 1) progress.begin(id);
  for (let id = 2; id <= 80; id += 1) progress.end(id);
  expect(progress.offset).toBe(31);
  expect([1, 30, 31, 80, 81].map((id) => progress.isNew(id))).toEqual([false, false, false, false, true]);
});

test('somebody who waits hears of the next end, and of none that was before', async () => {
  const progress = createProgress();
  await progress.ended();
  progress.begin(1);
  progress.begin(2);
  progress.end(1);
  let heard = false;
  const next = progress.ended().then(() => (heard = true));
  await Promise.resolve();
  expect(heard).toBe(false);
  progress.end(2);
  await next;
});

/** Telegram keeps what was not confirmed; the process may die at any time, and what was done by then is remembered. */
test('no update is lost, and none begun again by the same process, in whatever order they end', () => {
  let deaths = 0;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 99 }), { minLength: 20, maxLength: 300 }), (choices) => {
      let waiting = Array.from({ length: 40 }, (_, index) => 100 + index);
      const done = new Set<number>();
      let progress = createProgress();
      let begun = new Set<number>();
      let underWay: number[] = [];
      const ask = () => {
        waiting = waiting.filter((id) => id >= progress.offset);
        for (const id of waiting.slice(0, 10).filter((one) => progress.isNew(one))) {
          expect(begun).not.toContain(id);
          begun.add(id);
          progress.begin(id);
          underWay.push(id);
        }
      };
      const finish = (place: number) => {
        const [id] = underWay.splice(place % Math.max(1, underWay.length), 1);
        if (id === undefined) return;
        done.add(id);
        progress.end(id);
      };
      for (const choice of choices) {
        if (choice < 5) {
          [progress, begun, underWay] = [createProgress(), new Set(), []];
          deaths += 1;
        } else if (choice < 40) ask();
        else finish(choice);
      }
      while (waiting.length > 0) {
        ask();
        while (underWay.length > 0) finish(0);
      }
      expect(done.size).toBe(40);
    }),
    { seed: 12, numRuns: 500 },
  );
  expect(deaths).toBeGreaterThan(500);
});
