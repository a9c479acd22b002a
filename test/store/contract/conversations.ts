import { expect, test } from 'vitest';
import type { Opened } from '../place.ts';

/** The state of a conversation. */
export function promisesAboutConversations(opened: Opened): void {
  test('a dialogue is read as it was written, until its time is over', async () => {
    const { conversations } = opened.store;
    await conversations.write(1, { step: ['when', 2] }, 60);
    await conversations.write(2, 'brief', 0.02);
    expect(await conversations.read(1)).toEqual({ step: ['when', 2] });
    await expect.poll(() => conversations.read(2)).toBeUndefined();
    await conversations.remove(1);
    expect(await conversations.read(1)).toBeUndefined();
  });
}
