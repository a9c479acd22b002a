import { expect, test } from 'vitest';
import { createTurns } from '#bot/telegram/turns.ts';

test('work of one key waits for what came before it, also where that failed', async () => {
  const turns = createTurns(60_000);
  const first = Promise.withResolvers<string>();
  const done: string[] = [];
  const note = (name: string) => async () => {
    done.push(name);
    return name;
  };
  const failing = turns.take('a', () => first.promise);
  const second = turns.take('a', note('second'));
  expect(await turns.take('b', note('elsewhere'))).toBe('elsewhere');
  expect(done).toEqual(['elsewhere']);
  first.reject(new Error('no'));
  await expect(failing).rejects.toThrow('no');
  expect(await second).toBe('second');
});

test('whoever waits too long goes without a turn, and keeps nobody from theirs', async () => {
  const turns = createTurns(5);
  const slow = Promise.withResolvers<string>();
  const done: string[] = [];
  const first = turns.take('a', () => slow.promise);
  const gone = await turns.take('a', async () => done.push('too late'));
  expect(gone).toBeNull();
  slow.resolve('slow');
  expect(await first).toBe('slow');
  expect(await turns.take('a', async () => 'next')).toBe('next');
  expect(done).toEqual([]);
});
