import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from './house.ts';

const editorChat = 900;
const url = 'https://gps.gov.kg/news/1';
const line = `/announce karkyra-kegen opens 2027-05-01 by border-service-kg ${url}`;

let store: Store;
let house: House;
let editor: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [editorChat] });
  editor = house.traveller({ chat: editorChat, language: 'en' });
});
afterEach(() => house.close());

describe('afterwards', () => {
  beforeEach(async () => {
    await editor.says(line);
    await editor.presses('Publish');
  });
  const latest = async () => (await store.notices.all()).at(-1)?.id ?? '';

  test('/notices tells who published what, and when', async () => {
    const text = await editor.says('/notices');
    expect(text).toContain(`📌 ${await latest()} Karkyra – Kegen: opening planned 1 May 2027`);
    expect(text).toContain('Published: 22 November, 12:00 Bishkek / 11:00 Almaty, editor 900');
  });

  test('/correct with words leads to the preview of the correction', async () => {
    const id = await latest();
    const preview = await editor.says(`/correct ${id} 2027-05-15`);
    expect(preview).toContain('⚠️ Our last alert was wrong · Karkyra – Kegen');
    expect(preview).toContain('15 May');
    expect(await editor.presses('Publish')).toContain('✅ Corrected.');
    const all = await store.notices.all();
    expect(all[1]).toMatchObject({ supersedes: id, written: { says: 'opens', date: '2027-05-15' } });
    expect(all[0]?.ended).toMatchObject({ how: 'corrected', editor: editorChat });
    expect(await editor.says('/notices')).toContain(`In place of: ${id}`);
  });

  test('/update with words tells the old and the new, and nobody was wrong', async () => {
    await editor.says(`/announce korday closed 2026-11-22 weather by border-service-kg ${url}`);
    await editor.presses('Publish');
    const id = await latest();
    const preview = await editor.says(`/update ${id} until 2026-12-10`);
    expect(preview).toContain('ℹ️ Update · Ak-Jol – Korday');
    expect(preview).toContain('New: temporarily closed from 22 November to 10 December (weather)');
    expect(preview).toContain('We wrote on 22 November: temporarily closed from 22 November (weather)');
    expect(preview).not.toContain('sorry');
    expect(await editor.presses('Publish')).toContain('✅ Updated.');
    const ended = (await store.notices.all()).find((notice) => notice.id === id)?.ended;
    expect(ended).toMatchObject({ how: 'updated', editor: editorChat });
    expect(await editor.says('/notices')).toContain('Updated: 22 November');
  });

  test('/notices tells who said it, since when, and the dates of a warning', async () => {
    await editor.says(`/announce korday hours 08:00-20:00 since 2026-12-01 by border-service-kg ${url}`);
    await editor.presses('Publish');
    const warning = '/announce korday warning 2026-11-29 until 2026-12-03 weather by border-service-kg';
    await editor.says(`${warning} ${url}\nen: Chains.\nru: Цепи.\nky: Чынжыр.\nkk: Шынжыр.`);
    await editor.presses('Publish');
    const text = await editor.says('/notices');
    expect(text).toContain('From 1 December\nSource: Border Service of Kyrgyzstan, 22 November');
    expect(text).toContain('From 29 November to 3 December\nSource: Border Service of Kyrgyzstan, 22 November');
  });

  test('the preview warns where the card would not change, and only there', async () => {
    const outranked = '/announce korday hours 09:00-17:00 by "Old guide" guide';
    await editor.says('/announce korday hours 08:00-20:00 by border-service-kg https://example.org/n');
    expect(await editor.presses('Publish')).toContain('Published');
    await editor.says(outranked);
    if (editor.buttons().includes('Guide')) await editor.presses('Guide');
    if (editor.buttons().includes('No link')) await editor.presses('No link');
    expect(editor.last.text).toContain('⚠️ The card would not change');
    const counts = await editor.says(`/announce karkyra-kegen closed 2026-12-01 weather by border-service-kg ${url}`);
    expect(counts).not.toContain('The card would not change');
  });

  test('/correct alone asks what to change', async () => {
    await editor.says(`/correct ${await latest()}`);
    expect(editor.buttons()).toEqual(['News', 'Date', 'For whom', 'Source', 'Link', 'Back']);
  });

  test('/retract withdraws it, once', async () => {
    const id = await latest();
    expect(await editor.says(`/retract ${id}`)).toBe('Withdrawn. A correction goes to: 0');
    expect(await editor.says(`/retract ${id}`)).toContain(`There is no notice ${id} in force.`);
    expect(await editor.says('/notices')).toContain('Withdrawn: 22 November');
  });

  test.each(['/retract nothing', '/correct nothing 2027-05-15'])('%s names no notice', async (words) => {
    expect(await editor.says(words)).toContain('All of them: /notices');
  });
});

test('/stale lists what to check first in the data, and to nobody else', async () => {
  const list = await editor.says('/stale');
  expect(list).toContain('Last heard, longest ago first');
  expect(list).toMatch(/Kadamjay – Uzbekistan: 20 March 2016/);
  expect(list).toMatch(/… and \d+ more: npm run data:age/);
  expect(await house.traveller({ chat: 901 }).says('/stale')).not.toContain('Last heard');
});

test('/stale has heard the notices: "Karkyra: May, open" an hour after a closure, and no plan that comes due', async () => {
  await editor.says(`/announce karkyra-kegen closed 2026-11-21 until 2026-12-10 weather by border-service-kg ${url}`);
  await editor.presses('Publish');
  const list = await editor.says('/stale');
  expect(list).not.toMatch(/Karkyra – Kegen: May/);
  expect(list).toMatch(/Karkyra – Kegen: .*temporarily closed from 21 November to 10 December/);
});
