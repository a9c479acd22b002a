import { expect, test } from 'vitest';
import type { WatchedState } from '#domain/notes/watched.ts';
import type { Opened } from '../place.ts';

const state: WatchedState = { readAt: 5, nextAt: 10, failures: 0, trouble: null, newestAt: 4, since: 1, etag: '"x"' };

/** How far sources have been read. */
export function promisesAboutWatched(opened: Opened): void {
  test('how far a source was read is kept, the newest word of it', async () => {
    const { watched } = opened.store;
    expect(await watched.states()).toEqual(new Map());
    await watched.keep('24.kg', { ...state, readAt: null });
    await watched.keep('24.kg', state);
    expect(await watched.states()).toEqual(new Map([['24.kg', state]]));
  });

  test('a post is new once, of each source', async () => {
    const { watched } = opened.store;
    expect(await watched.unseen('24.kg', [])).toEqual([]);
    await watched.see('24.kg', ['a', 'b'], 10);
    expect(await watched.unseen('24.kg', ['a', 'c', 'b'])).toEqual(['c']);
    expect(await watched.unseen('kabar', ['a'])).toEqual(['a']);
  });

  test('posts that are shown no more are forgotten, those that still are stay', async () => {
    const { watched } = opened.store;
    await watched.see('24.kg', ['a', 'b'], 10);
    await watched.see('24.kg', ['b'], 20);
    await watched.ageSeen(20);
    expect(await watched.unseen('24.kg', ['a', 'b'])).toEqual(['a']);
  });
}
