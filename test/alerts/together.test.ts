import { expect, test } from 'vitest';
import type { NewNotice } from '#domain/alerts/notice.ts';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Border } from '#domain/crossing.ts';
import { aCrossing, everywhere, type Jotted } from '../domain/build.ts';
import { aWorld } from './told.ts';

const hours: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const guards = { source: 'border-kg', date: '2027-06-20' };
const closed = {
  says: 'closed',
  from: '2027-07-01',
  until: '2027-07-03',
  ends: 'certain',
  cause: 'holiday',
  by: guards,
};
const [aizada, bolot, chynara, editor] = [11, 12, 13, 900];
const now = '2027-06-20T12:00';
const at = Date.parse('2027-06-20T12:00+06:00');

const named = (id: string, name: string) => {
  const { posts } = aCrossing([]);
  const [first, ...others] = posts;
  return aCrossing([hours], { id, posts: [{ ...first, name: everywhere(name) }, ...others] });
};

/** Three crossings; Aizada subscribes to all, Bolot to the second alone, Chynara watches a day at the third. */
async function border(editors: readonly number[] = []) {
  const crossings = ['pass', 'gorge', 'ridge'];
  const borders: Border[] = [{ countries: ['KG', 'KZ'], isDefault: true, crossings, notes: [] }];
  const others = [named('gorge', 'Gorge'), named('ridge', 'Ridge')];
  const world = await aWorld(now, [hours], others, { editors, borders });
  const { store } = world;
  await world.subscribes(aizada, 'en');
  for (const [chat, crossing] of [
    [aizada, 'gorge'],
    [aizada, 'ridge'],
    [bolot, 'gorge'],
  ] as const) {
    world.meets(chat);
    await store.travellers.rememberLanguage(chat, 'en');
    await store.subscriptions.put(chat, { crossing, alertKinds: usualAlertKinds, muted: false });
  }
  world.meets(chynara);
  await store.travellers.rememberLanguage(chynara, 'en');
  for (const crossing of ['pass', 'ridge']) await store.trips.add(chynara, { crossing, date: '2027-07-02' });
  return world;
}

const parts = (id: string, written: object = closed): NewNotice[] =>
  ['pass', 'gorge', 'ridge'].map((crossing, index) => ({
    id: `${id}-${index + 1}`,
    ...{ crossing, written: { ...written }, editor: 900, publishedAt: at },
  }));

const heard = (told: readonly { chat: number; text: string }[]) =>
  told.map(({ chat, text }) => [chat, text.split('\n')[0]?.split(' · ')[1], /The same goes for: .*/.exec(text)?.[0]]);

test('news of three crossings is one message a chat, which names those that this chat wants', async () => {
  const world = await border();
  await world.store.notices.publish(parts('p'));
  const told = await world.passes();
  expect(heard(told)).toEqual([
    [aizada, 'Karkyra – Kegen', 'The same goes for: Gorge – Kegen; Ridge – Kegen'],
    [chynara, 'Karkyra – Kegen', 'The same goes for: Ridge – Kegen'],
    [bolot, 'Gorge – Kegen', undefined],
  ]);
  expect(told[1]?.text).toMatch(/Ridge – Kegen\. Your trip on 2 July: /);
});

test('a withdrawal is one message too, and says how it is at each of them', async () => {
  const world = await border();
  await world.store.notices.publish(parts('p'));
  await world.passes();
  await world.store.notices.retract('p', { at: at + 60_000, editor: 900 });
  const told = await world.passes();
  expect(heard(told)).toEqual([
    [aizada, 'Karkyra – Kegen', expect.stringContaining('The same goes for: Gorge – Kegen (🟢')],
    [chynara, 'Karkyra – Kegen', expect.stringContaining('The same goes for: Ridge – Kegen (🟢')],
    [bolot, 'Gorge – Kegen', undefined],
  ]);
});

test('a correction of one of them reaches exactly those who were told of that one', async () => {
  const world = await border();
  await world.store.notices.publish(parts('p'));
  await world.passes();
  const right = {
    id: 'q',
    crossing: 'gorge',
    written: { ...closed, until: '2027-07-05' },
    editor: 900,
    publishedAt: at + 60_000,
  };
  await world.store.notices.correct('p', right);
  expect(heard(await world.passes())).toEqual([
    [aizada, 'Gorge – Kegen', undefined],
    [bolot, 'Gorge – Kegen', undefined],
  ]);
  // What is left of it stands, and goes without the one that went its own way.
  await world.store.notices.retract('p', { at: at + 120_000, editor: 900 });
  expect(heard(await world.passes())).toEqual([
    [aizada, 'Karkyra – Kegen', expect.stringContaining('Ridge – Kegen')],
    [chynara, 'Karkyra – Kegen', expect.stringContaining('Ridge – Kegen')],
  ]);
});

test('where the first is not for a chat any more the next one names the rest', async () => {
  const world = await border();
  await world.store.notices.publish(parts('p'));
  await world.store.subscriptions.remove(aizada, 'pass');
  const told = await world.passes();
  expect(heard(told).filter(([chat]) => chat === aizada)).toEqual([
    [aizada, 'Gorge – Kegen', 'The same goes for: Ridge – Kegen'],
  ]);
});

test('each crossing of a joint message that the chat subscribes to can be muted, by its name', async () => {
  const world = await border();
  await world.store.notices.publish(parts('p'));
  const told = await world.passes();
  const mutes = told.map(({ chat, buttons, data }) => [
    chat,
    buttons.filter((label) => label.startsWith('Mute')),
    data.filter((one) => one.startsWith('mute:')),
  ]);
  expect(mutes).toEqual([
    [
      aizada,
      ['Mute Karkyra – Kegen', 'Mute Gorge – Kegen', 'Mute Ridge – Kegen'],
      ['mute:en:pass', 'mute:en:gorge', 'mute:en:ridge'],
    ],
    [chynara, [], []],
    [bolot, ['Mute'], ['mute:en:gorge']],
  ]);
});

test('of an end that is planned for several crossings the editors are asked once, of the border, and all are named', async () => {
  const planned = { ...closed, from: '2027-06-20', until: '2027-06-25', ends: 'planned' };
  const world = await border([editor]);
  world.meets(editor);
  await world.store.travellers.rememberLanguage(editor, 'en');
  await world.store.notices.publish(parts('p', planned));
  await world.passes();
  world.setClock('2027-06-24T09:00');
  const asked = (await world.passes()).filter(({ chat }) => chat === editor);
  expect(asked.map(({ text }) => text)).toEqual([expect.stringContaining('Does it still stand?')]);
  expect(asked[0]?.text.split('\n')[0]).toBe('❓ Planned to end tomorrow · Kyrgyzstan – Kazakhstan');
  expect(asked[0]?.text).toContain('Crossings: Karkyra – Kegen; Gorge – Kegen; Ridge – Kegen');
});
