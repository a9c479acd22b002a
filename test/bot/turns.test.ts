import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { createCrowd, createTurns, turnIn } from '#bot/telegram/turns.ts';

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

test.each([
  { update: { message: { chat: { id: -5 }, from: { id: 7 } } }, turn: '-5' },
  { update: { callback_query: { message: { chat: { id: -5 } }, from: { id: 7 } } }, turn: '-5' },
  { update: { my_chat_member: { chat: { id: -5 }, from: { id: 7 } } }, turn: '-5' },
  { update: { inline_query: { from: { id: 7 } } }, turn: '7' },
  { update: { callback_query: { inline_message_id: 'a', from: { id: 7 } } }, turn: '7' },
  { update: { guest_message: { chat: { id: -5 }, from: { id: 7 } } }, turn: '7' },
  { update: { message: null }, turn: undefined },
  { update: { message: { chat: null } }, turn: undefined },
  { update: { message: 'a' }, turn: undefined },
  { update: {}, turn: undefined },
])('the turn that $update waits for is $turn', ({ update, turn }) => {
  expect(turnIn({ update_id: 1, ...update } as unknown as Update)).toBe(turn);
});

test('two hundred chats are answered at once, however much of one of them waits', () => {
  const crowd = createCrowd(() => 0);
  for (let count = 0; count < 4_000; count += 1) expect(crowd.enter('loud')).toBe(true);
  for (let chat = 1; chat < 200; chat += 1) {
    expect(crowd.isFull()).toBe(false);
    crowd.enter(String(chat));
  }
  expect(crowd.isFull()).toBe(true);
  crowd.leave('7');
  expect(crowd.isFull()).toBe(false);
  for (let count = 0; count < 1_000; count += 1) crowd.enter('loud');
  expect(crowd.isFull(), 'nobody keeps more than so many').toBe(true);
});

test('of a chat that is slow a hundred wait, and of a quick one whatever comes', () => {
  let now = 0;
  const crowd = createCrowd(() => now);
  for (let count = 0; count < 150; count += 1) crowd.enter('slow');
  for (let count = 0; count < 50; count += 1) crowd.enter('calm');
  now = 10_001;
  expect([crowd.enter('slow'), crowd.enter('calm')]).toEqual([false, true]);
  for (let count = 0; count < 51; count += 1) crowd.leave('slow');
  expect(crowd.enter('slow'), 'one of the hundred is done').toBe(true);
  expect(crowd.enter('slow')).toBe(false);
  for (let count = 0; count < 100; count += 1) crowd.leave('slow');
  for (let count = 0; count < 150; count += 1) expect(crowd.enter('slow'), 'its turns go on').toBe(true);
});
