import { describe, expect, test } from 'vitest';
import type { FoundDraft } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';
import { hourMs } from '#domain/time/units.ts';
import { editor, editorsHouse } from './editors-house.ts';
import { catalogue, openHouse, present, type Traveller } from './house.ts';

/** Drafts of the news in an editor's chat: what was guessed, what comes late, and what is forwarded. */

const at = editorsHouse();

const halt: NewsDraft = {
  ...{ crossings: ['karkyra-kegen'], says: 'closed', from: '2026-12-01', until: '2026-12-05', cause: 'repair' },
  ...{ kind: 'authority', who: 'border-service-kg', guessed: [] },
};

async function found(draft: Partial<NewsDraft> = {}, more: Partial<FoundDraft> = {}): Promise<void> {
  const foundAt = present.toMillis() - hourMs;
  const base = {
    id: 'a1b2c3d4e5f60718',
    source: null,
    title: 'Karkyra will be shut',
    at: foundAt,
    foundAt,
    shingles: [1, 2],
  };
  await at.store.drafts.add({ ...base, ...more, draft: { ...halt, ...draft } }, 'https://news.example/1');
}

const noticeUntil = async () => (await at.store.notices.all()).map(({ written }) => written['until']);

describe('what was guessed is tapped before it can be published', () => {
  test('по-русски', async () => {
    await found({ guessed: ['until', 'from'] });
    const anna = at.house.traveller({ chat: editor, language: 'ru' });
    expect(await anna.says('/drafts')).toContain('Karkyra will be shut');
    expect(anna.buttons()).not.toContain('Опубликовать');
    const guesses = anna.buttons().filter((label) => label.startsWith('✓'));
    expect(guesses).toHaveLength(2);
    await anna.presses(guesses[0] ?? '');
    expect(anna.buttons()).not.toContain('Опубликовать');
    await anna.presses(guesses[1] ?? '');
    expect(anna.buttons().filter((label) => label.startsWith('✓'))).toEqual([]);
    expect(await anna.presses('Опубликовать')).toContain('✅ Опубликовано');
    expect(await noticeUntil()).toEqual(['2026-12-05']);
  });

  test.each([
    ['ky', 'Кабар'],
    ['ru', 'Новость'],
    ['kk', 'Хабар'],
    ['en', 'News'],
  ] as const)('so is what happens, where what was learned told it: %s', async (language, label) => {
    await found({ guessed: ['says'] });
    const anna = at.house.traveller({ chat: editor, language });
    await anna.says('/drafts');
    expect(anna.buttons().filter((one) => one.startsWith('✓'))).toEqual([`✓ ${label}`]);
    await anna.presses(`✓ ${label}`);
    expect(anna.buttons().filter((one) => one.startsWith('✓'))).toEqual([]);
  });

  test('a forged tap confirms nothing that was not guessed, and publishes nothing', async () => {
    await found({ guessed: ['until'] });
    const anna = at.house.traveller({ chat: editor, language: 'en' });
    await anna.sendsData('news:en:a1b2c3d4e5f60718:confirm:says');
    await anna.sendsData('news:en:a1b2c3d4e5f60718:publish');
    await anna.sendsData('news:en:a1b2c3d4e5f60718:sure');
    expect((await at.store.drafts.find('a1b2c3d4e5f60718'))?.confirmed).toEqual([]);
    expect(await at.store.notices.all()).toEqual([]);
  });
});

describe('a draft that is late asks once more', () => {
  const question = 'This is more than a day old, or already over. Publish all the same?';

  async function publishes(anna: Traveller): Promise<void> {
    expect(await anna.presses('Yes, publish')).toContain('✅ Published');
    expect(await at.store.notices.all()).toHaveLength(1);
  }

  test('of a post older than a day', async () => {
    await found({}, { at: present.toMillis() - 24 * hourMs - 1 });
    const anna = at.house.traveller({ chat: editor, language: 'en' });
    expect(await anna.says('/drafts')).not.toContain(question);
    expect(await anna.presses('Publish')).toContain(question);
    expect(await at.store.notices.all()).toEqual([]);
    await publishes(anna);
  });

  test('whose end has passed', async () => {
    await found({ from: '2026-11-15', until: '2026-11-21' });
    const anna = at.house.traveller({ chat: editor, language: 'en' });
    await anna.says('/drafts');
    expect(await anna.presses('Publish')).toContain(question);
    await publishes(anna);
  });

  test('and one of today does not', async () => {
    await found({}, { at: present.toMillis() - 24 * hourMs });
    const anna = at.house.traveller({ chat: editor, language: 'en' });
    await anna.says('/drafts');
    expect(await anna.presses('Publish')).toContain('✅ Published');
  });
});

describe('a post that an editor forwards from a channel', () => {
  const text =
    'КПП «Каркыра» временно закроют\nС 1 по 5 декабря пункт пропуска «Каркыра» на границе с Казахстаном будет закрыт ' +
    'для проезда. Причина – замена оборудования.';
  const origin = (username: string | undefined, date: number) => ({
    type: 'channel',
    chat: { id: -1_001_234_567_890, type: 'channel', title: 'News', ...(username === undefined ? {} : { username }) },
    message_id: 55,
    date,
  });
  const today = present.toSeconds() - 3_600;

  test('becomes a draft with its link', async () => {
    const anna = at.house.traveller({ chat: editor, language: 'ru' });
    const shown = await anna.sends({ text, forward_origin: origin('some_news', today) });
    expect(shown).toContain('КПП «Каркыра» временно закроют');
    const [record, ...others] = await at.store.drafts.since(0);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ links: ['https://t.me/some_news/55'], found: { source: null, at: today * 1_000 } });
    expect(record?.found.draft).toMatchObject({ crossings: ['karkyra-kegen'], says: 'closed', from: '2026-12-01' });
  });

  test('of a channel that is watched is that source’s', async () => {
    const watch = { url: 'https://t.me/s/Some_News', kind: 'telegram' } as const;
    const source = { id: 'some-news', kind: 'press', name: { en: 'Some News' }, aliases: [], watch } as const;
    const other = await openHouse({
      store: at.store,
      editors: [editor],
      known: { ...catalogue, sources: [...catalogue.sources, source] },
    });
    await other.traveller({ chat: editor, language: 'ru' }).sends({ text, forward_origin: origin('some_news', today) });
    await other.close();
    expect((await at.store.drafts.since(0))[0]?.found.source).toBe('some-news');
  });

  test('of a private channel has no link, and twice is one draft', async () => {
    const anna = at.house.traveller({ chat: editor, language: 'ru' });
    for (let time = 0; time < 2; time += 1) await anna.sends({ text, forward_origin: origin(undefined, today) });
    expect((await at.store.drafts.since(0)).map(({ links }) => links)).toEqual([[]]);
  });

  test('three days after it was written keeps the day of its writing', async () => {
    const anna = at.house.traveller({ chat: editor, language: 'en' });
    await anna.sends({ text, forward_origin: origin('some_news', today - 3 * 86_400) });
    const [record] = await at.store.drafts.since(0);
    expect(record?.found.at).toBe((today - 3 * 86_400) * 1_000);
  });

  test('that says nothing of a crossing says so; a traveller’s forwarded post is no draft', async () => {
    const anna = at.house.traveller({ chat: editor, language: 'ru' });
    const idle = { text: 'Сегодня солнечно.', forward_origin: origin('some_news', today) };
    expect(await anna.sends(idle)).toBe('Новостей о пунктах пропуска здесь не нашлось.');
    await at.house.traveller({ chat: 850, language: 'ru' }).sends({ text, forward_origin: origin('some_news', today) });
    expect(await at.store.drafts.since(0)).toEqual([]);
  });
});
