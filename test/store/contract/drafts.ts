import { expect, test } from 'vitest';
import type { FoundDraft } from '#domain/notes/found-draft.ts';
import type { Opened } from '../place.ts';

const found: FoundDraft = {
  id: 'a1b2c3d4',
  source: 'kabar',
  title: 'Korday is shut',
  at: 1_000,
  foundAt: 2_000,
  shingles: [1, 2, 3],
  draft: { crossings: ['ak-jol-korday'], says: 'closed', from: '2026-12-20', kind: 'press', guessed: ['until'] },
};
const [one, other] = ['https://one.example/1', 'https://other.example/2'];

/** Drafts of the news. */
export function promisesAboutDrafts(opened: Opened): void {
  test('a draft is kept once, with the link of each who tells it', async () => {
    const { drafts } = opened.store;
    expect(await drafts.find(found.id)).toBeNull();
    await drafts.add(found, one);
    await drafts.alsoTold(found.id, other);
    await drafts.add({ ...found, title: 'something else' }, 'https://third.example');
    await drafts.alsoTold(found.id, one);
    const kept = { found, links: [one, other], confirmed: [], decision: null, told: [], toldAt: null };
    expect(await drafts.find(found.id)).toEqual(kept);
    expect(await drafts.since(2_000)).toEqual([kept]);
    expect(await drafts.since(2_001)).toEqual([]);
  });

  test('of several who decide at once, in two processes, one wins, and all hear who', async () => {
    const second = await opened.open();
    await opened.store.drafts.add(found, one);
    const stand = await Promise.all(
      [opened.store, second, opened.store].map(({ drafts }, editor) =>
        drafts.decide(found.id, { how: editor === 1 ? 'dismissed' : 'published', editor }),
      ),
    );
    expect(new Set(stand.map((decision) => JSON.stringify(decision))).size).toBe(1);
    expect((await second.drafts.find(found.id))?.decision).toEqual(stand[0]);
    await second.close();
  });

  test('what was tapped and who was told is kept; of a draft that is not there nothing is', async () => {
    const { drafts } = opened.store;
    await drafts.add(found, null);
    await drafts.confirm(found.id, 'until');
    await drafts.tell(found.id, 3_000, { chat: 7, message: 70 });
    await drafts.tell(found.id, 4_000, { chat: 8, message: 80 });
    await drafts.tell(found.id, 5_000, { chat: 8, message: 81 });
    await drafts.confirm('none', 'until');
    const record = await drafts.find(found.id);
    expect(record).toMatchObject({ links: [], confirmed: ['until'], toldAt: 3_000 });
    expect(record?.told.toSorted((a, b) => a.chat - b.chat)).toEqual([
      { chat: 7, message: 70 },
      { chat: 8, message: 80 },
    ]);
    expect(await drafts.find('none')).toBeNull();
  });

  test('an editor who is forgotten has left their name nowhere; their decision stands', async () => {
    const { drafts } = opened.store;
    await drafts.add(found, one);
    await drafts.tell(found.id, 3_000, { chat: 70_077, message: 1 });
    await drafts.decide(found.id, { how: 'dismissed', editor: 70_077 });
    await drafts.forget(70_077);
    expect(await drafts.find(found.id)).toMatchObject({ told: [], decision: { how: 'dismissed', editor: null } });
    expect(await opened.everything()).not.toContain('70077');
  });

  test('old ones are let go', async () => {
    const { drafts } = opened.store;
    await drafts.add(found, one);
    await drafts.add({ ...found, id: 'newer', foundAt: 9_000 }, one);
    await drafts.age(9_000);
    expect((await drafts.since(0)).map(({ found: { id } }) => id)).toEqual(['newer']);
    expect(await drafts.find(found.id)).toBeNull();
  });
}
