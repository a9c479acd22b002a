import { expect, test } from 'vitest';
import { type Letter, lettersKeptMs } from '#domain/notes/letter.ts';
import type { Opened } from '../place.ts';

const [anna, boris, writer] = [70_011, 70_022, 5_551_234_567];
const at = Date.now();
const letter: Letter = { editor: anna, shown: 31, writer, wrote: 12, language: 'ky', at };
const again: Letter = { ...letter, editor: boris, shown: 47 };

/** Which chat an editor's answer goes to. */
export function promisesAboutLetters(opened: Opened): void {
  test('a letter is found by the message of each editor who has it, in every process', async () => {
    const other = await opened.open();
    await opened.store.letters.keep(letter);
    await other.letters.keep(again);
    expect(await other.letters.find(anna, 31, at)).toEqual(letter);
    expect(await opened.store.letters.find(boris, 47, at)).toEqual(again);
    expect(await opened.store.letters.find(anna, 47, at)).toBeNull();
    await other.close();
  });

  test('for thirty days, and not a moment longer', async () => {
    const { letters } = opened.store;
    await letters.keep(letter);
    expect(await letters.find(anna, 31, at + lettersKeptMs - 1)).toEqual(letter);
    expect(await letters.find(anna, 31, at + lettersKeptMs)).toBeNull();
    await letters.sweep(at + lettersKeptMs - 1);
    expect(await letters.find(anna, 31, at)).toEqual(letter);
  });

  test('/export shows each of the two its own message, and not who the other is', async () => {
    const { letters, travellers } = opened.store;
    await letters.keep(letter);
    await letters.keep(again);
    expect((await travellers.exportOf(writer)).letters).toEqual([{ message: 12, at }]);
    expect((await travellers.exportOf(boris)).letters).toEqual([{ message: 47, at }]);
  });

  test('/forget of the writer leaves nothing of it with any editor', async () => {
    const { letters, travellers } = opened.store;
    await letters.keep(letter);
    await letters.keep(again);
    await travellers.forget(writer);
    expect(await letters.find(anna, 31, at)).toBeNull();
    expect(await letters.find(boris, 47, at)).toBeNull();
    expect(await opened.everything()).not.toContain(String(writer));
  });

  test('/forget of an editor leaves the letter with the others', async () => {
    const { letters, travellers } = opened.store;
    await letters.keep(letter);
    await letters.keep(again);
    await travellers.forget(anna);
    expect(await letters.find(anna, 31, at)).toBeNull();
    expect(await letters.find(boris, 47, at)).toEqual(again);
    expect(await opened.everything()).not.toContain(String(anna));
  });

  test('of a group that became a supergroup the answer goes to its new number', async () => {
    const { letters, travellers } = opened.store;
    await letters.keep({ ...letter, writer: -4_700_077 });
    await travellers.move(-4_700_077, -100_200);
    expect(await letters.find(anna, 31, at)).toEqual({ ...letter, writer: -100_200 });
    expect((await travellers.exportOf(-100_200)).letters).toEqual([{ message: 12, at }]);
    expect(await opened.everything()).not.toContain('-4700077');
  });
}
