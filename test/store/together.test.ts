import { expect, test } from 'vitest';
import { createTogether } from '#store/sqlite/together.ts';

/** What was begun, done and ended, in order. */
function place() {
  const told: string[] = [];
  const together = createTogether((work) => {
    told.push('begin');
    const result = work();
    told.push('commit');
    return result;
  });
  const write = (name: string) =>
    together.write(() => {
      told.push(name);
      return `${name} is written`;
    });
  return { told, write, together };
}

test('what is written at one moment is one transaction, in the order in which it was asked for', async () => {
  const { told, write } = place();
  expect(await Promise.all([write('a'), write('b'), write('c')])).toEqual([
    'a is written',
    'b is written',
    'c is written',
  ]);
  expect(told).toEqual(['begin', 'a', 'b', 'c', 'commit']);
  await write('d');
  expect(told.slice(5)).toEqual(['begin', 'd', 'commit']);
});

test('where one of them fails nothing is written, everybody hears of it, and what comes after is written', async () => {
  const { told, write, together } = place();
  const fails = () => {
    throw new Error('the disk is full');
  };
  const all = await Promise.allSettled([write('a'), together.write(fails), write('c')]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(told).toEqual(['begin', 'a']);
  expect(await write('d')).toBe('d is written');
});

test('what waits is written before the file is closed', async () => {
  const { told, write, together } = place();
  const written = write('a');
  together.flush();
  expect(told).toEqual(['begin', 'a', 'commit']);
  expect(await written).toBe('a is written');
});
