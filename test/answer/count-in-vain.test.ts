import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#answer/answer.ts';

import { countInVain, mostInVain } from '#answer/count-in-vain.ts';

import { answering, present } from '../bot/house.ts';

const { answer } = answering();

/** What is added to the store, as `month topic countries`. */
function counting(add: () => Promise<void> = async () => {}) {
  const added: string[] = [];
  const counted = countInVain(answer, {
    add: ({ topic, countries }, month) => {
      added.push([month, topic, ...countries].join(' '));
      return add();
    },
  });
  return { added, counted, done: () => new Promise((resolve) => setImmediate(resolve)) };
}

describe('what is asked in vain', () => {
  test.each([
    { text: 'is there a wheelchair ramp at chon-kapka', counts: ['2026-11 accessibility KG KZ'] },
    { text: 'road tolls anywhere in kyrgyzstan?', counts: ['2026-11 vehicles/tolls KG'] },
    { text: 'karkyra', counts: [] },
    { text: 'how long may I stay in kyrgyzstan', counts: [] },
    { text: 'qwrtpsdf', counts: [] },
    { text: '112', counts: [] },
  ])('"$text" counts $counts', async ({ text, counts }) => {
    const { added, counted, done } = counting();
    counted({ text, now: present });
    await done();
    expect(added).toEqual(counts);
  });

  test('an answer says so in words exactly where it is counted', () => {
    for (const text of ['is there a wheelchair ramp at chon-kapka', 'toilets at korday', 'insurance for kazakhstan']) {
      const answered: Answer = answer({ text, now: present, language: 'en' });
      expect(answered.direct?.includes('We have nothing about') ?? false).toBe((answered.inVain ?? []).length > 0);
    }
  });

  test('a month is the same everywhere', async () => {
    const { added, counted, done } = counting();
    const now = DateTime.fromISO('2026-12-01T03:00+06:00', { setZone: true });
    counted({ text: 'is there a wheelchair ramp at chon-kapka', now });
    await done();
    expect(added).toEqual(['2026-11 accessibility KG KZ']);
  });

  test('what a button or an inline question asks is not counted', async () => {
    const { added, counted, done } = counting();
    counted({ crossing: 'chon-kapka-aisha-bibi', topic: 'accessibility', now: present });
    counted({ text: 'is there a wheelchair ramp at chon-kapka', topic: 'status', now: present });
    await done();
    expect(added).toEqual([]);
  });

  test('no answer waits for the store, or fails by it', async () => {
    const question = { text: 'is there a wheelchair ramp at chon-kapka', now: present };
    const { added, counted, done } = counting(() => Promise.reject(new Error('the store is away')));
    expect(counted(question).html).toBe(answer(question).html);
    expect(added).toEqual([]);
    await done();
    expect(added).toHaveLength(1);
  });
});

test('what was asked most stands first, its months taken together', () => {
  const counted = [
    { topic: 'contacts', countries: ['KG'], month: '2026-10', count: 2 },
    { topic: 'road', countries: [], month: '2026-10', count: 3 },
    { topic: 'contacts', countries: ['KG'], month: '2026-11', count: 2 },
    { topic: 'contacts', countries: ['KZ'], month: '2026-11', count: 1 },
  ];
  expect(mostInVain(counted, 2)).toEqual([
    { topic: 'contacts', countries: ['KG'], count: 4 },
    { topic: 'road', countries: [], count: 3 },
  ]);
});
