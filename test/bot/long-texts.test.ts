import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { messageRoom } from '#render/fit.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse } from './house.ts';

/** Three warnings, each as long as an editor may write it: no answer is longer than Telegram takes, and the status comes first. */

const headline = /^(🟢|🟡|🔴|⚪) .*Каркыра – Кеген/;
let store: Store;
let house: House;
beforeAll(async () => {
  store = openSqlite(':memory:');
  for (const id of ['w1', 'w2', 'w3']) {
    const long = (words: string, length: number) => words.repeat(length).slice(0, length);
    const text = {
      ru: long('Снег и лёд 🚧 на перевале. ', 1300),
      en: long('Snow. ', 800),
      ky: long('Кар. ', 800),
      kk: long('Қар. ', 800),
    };
    const by = { source: 'border-service-kg', date: '2026-11-20', url: `https://gps.gov.kg/${id}` };
    const written = { says: 'warning', from: '2026-11-21', cause: 'weather', text, by };
    await store.notices.publish({ id, crossing: 'karkyra-kegen', written, editor: 1, publishedAt: 1 });
  }
  house = await openHouse({ store });
});
afterAll(() => house.close());

describe('in Russian', () => {
  test.each(['каркыра', '/start karkyra-kegen', '/status karkyra', 'каркыра документы', 'почему каркыра'])(
    '%s',
    async (words) => {
      const text = await house.traveller({ language: 'ru' }).says(words);
      expect(text).toContain('Каркыра – Кеген');
      expect(text.length).toBeLessThanOrEqual(messageRoom);
      expect(text.isWellFormed()).toBe(true);
      if (!/почему|документы/u.test(words)) expect(text).toMatch(headline);
    },
  );

  test('by inline query, with its age at the end', async () => {
    const { results } = await house.telegram.person({ language: 'ru' }).inline('@bot каркыра');
    const text = results[0]?.text ?? '';
    expect(text).toMatch(headline);
    expect(text.length).toBeLessThanOrEqual(messageRoom);
    expect(text.split('\n').at(-1)).toContain('12:00');
  });

  test('and Telegram had nothing to complain about', () => {
    expect(house.telegram.rejected).toEqual([]);
    expect(house.logged.filter((line) => /^(error|warn)/.test(line))).toEqual([]);
  });
});
