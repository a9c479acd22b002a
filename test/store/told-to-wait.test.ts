import { expect, test } from 'vitest';
import { createNoteWait } from '#store/told-to-wait.ts';

test('one chat may be told to wait as often as it likes', () => {
  const noteWait = createNoteWait();
  expect(Array.from({ length: 50 }, (_, second) => noteWait(-7, second * 1000))).not.toContain(true);
});

test('a third chat within five seconds speaks for all, and not one that comes later', () => {
  const noteWait = createNoteWait();
  expect([noteWait(1, 0), noteWait(2, 1_000), noteWait(3, 4_999)]).toEqual([false, false, true]);
  expect([noteWait(4, 9_000), noteWait(5, 20_000)]).toEqual([false, false]);
});
