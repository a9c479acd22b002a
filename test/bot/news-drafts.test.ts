import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FoundDraft } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, present, type Traveller } from './house.ts';

const chats = { ru: 902, ky: 901 };

let store: Store;
let house: House;
let editor: Traveller;
let other: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: Object.values(chats) });
  editor = house.traveller({ chat: chats.ru, language: 'ru' });
  other = house.traveller({ chat: chats.ky, language: 'ky' });
  for (const one of [editor, other]) await one.says('/start');
  await store.travellers.rememberLanguage(chats.ky, 'ky');
});
afterEach(() => house.close());

/** A post that was read an hour ago. */
async function found(draft: Partial<NewsDraft>, id = 'a1b2c3d4a1b2c3d4', title = 'Что пишут'): Promise<void> {
  const at = present.minus({ hours: 1 }).toMillis();
  const said: NewsDraft = {
    ...{ crossings: ['torugart'], says: 'closed', who: 'border-service-kg', kind: 'authority', guessed: [] },
    ...draft,
  };
  const post: FoundDraft = {
    id,
    source: 'kabar',
    title,
    ...{ at, foundAt: at, shingles: [] },
    draft: said,
  };
  await store.drafts.add(post, 'https://kabar.kg/1');
}

const standing = async () => (await store.notices.all()).filter(({ ended }) => ended === null);

describe('a post that names two crossings with the same words', () => {
  const joint = {
    crossings: ['torugart', 'irkeshtam'],
    from: '2026-12-01',
    until: '2026-12-03',
    cause: 'holiday',
  } as const;

  test('is one message, and one tap publishes both', async () => {
    await found(joint);
    const shown = await editor.says('/drafts');
    expect(shown.match(/Из новостей/gu)).toHaveLength(1);
    expect(shown).toContain('То же касается: Иркештам');
    expect(await editor.presses('Опубликовать')).toContain('✅ Опубликовано');
    expect((await standing()).map(({ id, crossing }) => [id, crossing])).toEqual([
      ['a1b2c3d4a1b2c3d4-1', 'torugart'],
      ['a1b2c3d4a1b2c3d4-2', 'irkeshtam'],
    ]);
    expect(await editor.says('/drafts')).toBe('Черновиков нет.');
  });

  test('another end takes the place of both', async () => {
    await found(joint);
    await editor.says('/drafts');
    await editor.presses('Опубликовать');
    await found({ ...joint, until: '2026-12-05', supersedes: true }, 'b1b2c3d4a1b2c3d4');
    expect(await editor.says('/drafts')).toContain('Новые сведения');
    expect(await editor.presses('Опубликовать')).toContain('✅ Обновлено');
    expect((await standing()).map(({ written }) => written['until'])).toEqual(['2026-12-05', '2026-12-05']);
  });

  test('one of them can be unticked', async () => {
    await found(joint);
    await editor.says('/drafts');
    await editor.presses('Изменить');
    await editor.presses('✓ Торугарт – Китай');
    await editor.presses('Опубликовать');
    expect((await standing()).map(({ crossing }) => crossing)).toEqual(['irkeshtam']);
  });
});

test('markup in a title is shown as it was printed, and makes no link', async () => {
  const title = '<a href="https://evil.example">Торугарт</a> & <b>закрыт</script>';
  await found({ crossings: ['torugart'], from: '2026-12-01' }, undefined, title);
  expect(await editor.says('/drafts')).toContain(title);
  expect(editor.last.links).toContain('https://kabar.kg/1');
  expect(editor.last.links.filter((link) => link.includes('evil'))).toEqual([]);
});

describe('a post that denies what was published', () => {
  const denial = { says: 'works', date: '2026-11-22', cancels: true, guessed: ['date'] } as const;
  const announce = async (line: string) => {
    await editor.says(`/announce ${line}, 24.kg https://24.kg/1`);
    await editor.presses('Опубликовать');
  };

  test('offers to withdraw the notice by one tap, and the others see whose it was', async () => {
    await announce('торугарт закрыт с 1 по 3 декабря, ремонт');
    await found(denial);
    expect(await other.says('/drafts')).toContain('Бул биз жарыялаган кабарды төгүндөйт.');
    await store.drafts.tell('a1b2c3d4a1b2c3d4', 1, { chat: chats.ky, message: other.last.id });
    expect(await editor.says('/drafts')).toContain('Это опровергает то, что мы опубликовали.');
    expect(editor.buttons()).not.toContain('Опубликовать');
    const label = editor.buttons().find((words) => words.startsWith('Отозвать: Торугарт')) ?? '';
    expect(await editor.presses(label)).toContain('Отозвано');
    expect(await standing()).toEqual([]);
    expect((await store.notices.all())[0]?.ended?.how).toBe('retracted');
    expect(other.last.text).toContain('төгүндөлгөн кабарды кайтарып алды');
    expect(await other.says('/drafts')).toBe('Күтүп турган каралама жок.');
  });

  test('of what has begun it may be published as well that it works again: what was told was right', async () => {
    await announce('торугарт закрыт с 22 ноября по 3 декабря, ремонт');
    await found({ ...denial, guessed: [] });
    await editor.says('/drafts');
    expect(editor.buttons().some((words) => words.startsWith('Отозвать: Торугарт'))).toBe(true);
    expect(await editor.presses('Опубликовать')).toContain('✅ Опубликовано');
    expect((await standing()).map(({ written }) => written['says'])).toEqual(['closed', 'works']);
  });

  test('where nothing of ours says so there is nothing to withdraw, and nothing to publish by one tap', async () => {
    await announce('иркештам закрыт с 1 по 3 декабря, ремонт');
    await found(denial);
    await editor.says('/drafts');
    expect(editor.buttons()).toEqual(['Изменить', 'Не новость']);
  });

  test('a button for a notice that it does not deny withdraws nothing', async () => {
    await announce('иркештам закрыт с 1 по 3 декабря, ремонт');
    await found(denial);
    const [{ id } = { id: '' }] = await standing();
    await editor.sendsData(`news:ru:a1b2c3d4a1b2c3d4:retract:${id}`);
    expect(await standing()).toHaveLength(1);
  });
});
