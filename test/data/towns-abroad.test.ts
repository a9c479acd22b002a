import { expect, test } from 'vitest';
import { createNameIndex } from '#search/names/index.ts';
import { linguistics, otherPlaces } from '../languages.ts';
import { shipped } from './shipped.ts';

const { towns, frontiers } = otherPlaces;
const { exact } = createNameIndex(shipped, linguistics, otherPlaces);

test('the towns abroad are many, each once', () => {
  const keys = [...towns, ...frontiers];
  expect(keys.length).toBeGreaterThan(3000);
  expect(new Set(keys).size).toBe(keys.length);
});

test('none of them is called like a crossing of ours, or is a word that asks something', () => {
  const keys = [...towns, ...frontiers];
  expect(keys.filter((key) => exact.has(key.replaceAll(' ', '')))).toEqual([]);
  expect(keys.filter((key) => !key.includes(' ') && linguistics.isKnownWord(key))).toEqual([]);
});

test('towns at borders of the world are known, and those at ours are not among them', () => {
  expect(frontiers).toEqual(expect.arrayContaining(['narva', 'terespol', 'zabaikalsk', 'poipet']));
  for (const town of ['kordai', 'almati', 'orenburg', 'kaşgar']) expect([...towns, ...frontiers]).not.toContain(town);
});
