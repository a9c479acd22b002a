import { expect, test } from 'vitest';
import { editor, editorsHouse } from '../editors-house.ts';
import { present } from '../house.ts';

/** The day before a planned end: what an editor's answer leads to. */

const at = editorsHouse();

const by = { source: 'border-service-kg', date: '2026-11-10' };
const halt = { says: 'closed', from: '2026-11-10', until: '2026-11-23', cause: 'repair', by };

async function published(written: object = halt): Promise<void> {
  const publishedAt = present.minus({ days: 10 }).toMillis();
  await at.store.notices.publish({ id: 'n1', crossing: 'karkyra-kegen', written: { ...written }, editor, publishedAt });
}

test('«Да, по плану»: the opening of the day after is announced, by whoever says so', async () => {
  await published();
  const anna = at.house.traveller({ chat: editor, language: 'ru' });
  const asked = await anna.sendsData('end:ru:n1:planned');
  expect(asked).toContain('Кто');
  await anna.says('Погранслужба Кыргызстана');
  await anna.presses('Нет ссылки');
  expect(await anna.presses('Опубликовать')).toContain('✅ Опубликовано');
  const [, opens] = await at.store.notices.all();
  expect(opens).toMatchObject({
    crossing: 'karkyra-kegen',
    supersedes: null,
    written: { says: 'opens', date: '2026-11-24' },
  });
});

test('«Узартылат»: until when and who says so are asked, and the notice is updated', async () => {
  await published();
  const aizada = at.house.traveller({ chat: editor, language: 'ky' });
  expect(await aizada.sendsData('end:ky:n1:extended')).toContain('Акыркы күнү качан?');
  await aizada.says('30-ноябрь');
  await aizada.says('Кыргызстандын Чек ара кызматы');
  await aizada.presses('Шилтеме жок');
  expect(aizada.last.text).toContain('Жаңысы: 10-ноябрдан 30-ноябрга чейин убактылуу жабык (оңдоо иштери)');
  expect(await aizada.presses('Жарыялоо')).toContain('✅ Жаңыртылды');
  expect(
    (await at.store.notices.all()).map(({ supersedes, ended, written }) => [supersedes, ended?.how, written['until']]),
  ).toEqual([
    [null, 'updated', '2026-11-23'],
    ['n1', undefined, '2026-11-30'],
  ]);
});

test('of a whole border one answer extends the notice of each crossing', async () => {
  const publishedAt = present.minus({ days: 10 }).toMillis();
  const crossings = ['torugart', 'irkeshtam'];
  const written = { ...halt, ends: 'planned' };
  await at.store.notices.publish(
    crossings.map((crossing, index) => ({ id: `n1-${index + 1}`, crossing, written, editor, publishedAt })),
  );
  const anna = at.house.traveller({ chat: editor, language: 'ru' });
  await anna.sendsData('end:ru:n1-1:extended');
  await anna.says('30 ноября');
  await anna.says('Погранслужба Кыргызстана');
  await anna.presses('Нет ссылки');
  expect(await anna.presses('Опубликовать')).toContain('✅');
  const standing = (await at.store.notices.all()).filter(({ ended }) => ended === null);
  expect(standing.map(({ crossing, supersedes, written: { until } }) => [crossing, supersedes, until])).toEqual([
    ['torugart', 'n1-1', '2026-11-30'],
    ['irkeshtam', 'n1-2', '2026-11-30'],
  ]);
});

test('«I do not know»: nothing changes, and it can be told later', async () => {
  await published();
  const anna = at.house.traveller({ chat: editor, language: 'en' });
  expect(await anna.sendsData('end:en:n1:unsure')).toContain('Then it stays as published.');
  expect(anna.buttons()).toEqual(['Update', 'Correct', 'Withdraw', 'Hold']);
  expect(await at.store.notices.all()).toHaveLength(1);
});

test('hours on trial end as planned: nothing is announced', async () => {
  await published({ says: 'hours', hours: '24/7', since: '2026-11-10', until: '2026-11-23', ends: 'planned', by });
  const anna = at.house.traveller({ chat: editor, language: 'en' });
  expect(await anna.sendsData('end:en:n1:planned')).toContain('All right. Nothing changes.');
});

test('of a notice that is over, and from who is no editor, nothing comes', async () => {
  await published();
  const bob = at.house.traveller({ chat: 833, language: 'en' });
  expect(await bob.sendsData('end:en:n1:extended')).not.toContain('Until');
  await at.store.notices.retract('n1', { at: present.toMillis(), editor });
  const anna = at.house.traveller({ chat: editor, language: 'en' });
  expect(await anna.sendsData('end:en:n1:extended')).toContain('n1');
  expect(await anna.sendsData('end:en:n1:whatever')).toContain('n1');
});
