import { expect, test } from 'vitest';
import type { Opened } from '../place.ts';

/** What Telegram calls the pictures that it has. */
export function promisesAboutSentPictures(opened: Opened): void {
  test('a picture that was sent is known by its name, after a restart and in another process, until its time is over', async () => {
    const { sentPictures } = opened.store;
    expect(await sentPictures.fileOf('season')).toBeNull();
    await sentPictures.keep('season', 'file-1', 60);
    await sentPictures.keep('map', 'file-2', 0.02);
    const other = await opened.open();
    expect(await other.sentPictures.fileOf('season')).toBe('file-1');
    await expect.poll(() => other.sentPictures.fileOf('map')).toBeNull();
    await other.sentPictures.keep('season', 'file-3', 60);
    expect(await sentPictures.fileOf('season')).toBe('file-3');
    await other.close();
  });

  test('what is over leaves nothing behind', async () => {
    const { sentPictures } = opened.store;
    await sentPictures.keep('map', 'file-of-a-map', 0.02);
    await expect.poll(() => sentPictures.fileOf('map')).toBeNull();
    await sentPictures.keep('season', 'file-of-a-season', 60);
    const everything = await opened.everything();
    expect(everything).toContain('file-of-a-season');
    expect(everything).not.toContain('file-of-a-map');
  });
}
