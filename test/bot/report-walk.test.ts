import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { eventually } from '../eventually.ts';
import { type House, openHouse, testSecret } from './house.ts';

const traveller = 831;
let store: Store;
let house: House;
let replica: House;
beforeEach(async () => {
  store = openSqlite(':memory:');
  await store.reports.meet(createReporters(testSecret).personOf(traveller), '2026-11-01');
  house = await openHouse({ store });
  replica = await openHouse({ store });
});
afterEach(async () => {
  await house.close();
  await replica.close();
  await store.close();
});

/** What is written and tapped in each language, and what somebody else reads of it in another replica. */
const walks = {
  ky: {
    ...{ words: 'Кордайда эки саат турам', through: 'Өттүм', undo: 'Кабарды өчүрүү' },
    ...{
      asks: 'Кордайда кезек канча азыр',
      still: 'дагы эле турат',
      counted: 'Бир жолоочу 2 саат күттү',
      gone: 'Өчүрүлдү.',
    },
  },
  kk: {
    ...{ words: 'Қордайда екі сағат тұрмын', through: 'Өттім', undo: 'Хабарды жою' },
    ...{ asks: 'Қордайда кезек қанша қазір', still: 'әлі тұр', counted: 'Бір жолаушы 2 сағат күтті', gone: 'Жойылды.' },
  },
  ru: {
    ...{ words: 'стою на Кордае два часа', through: 'Уже прошли', undo: 'Отозвать' },
    ...{
      asks: 'какая сейчас очередь на Кордае',
      still: 'ещё не прошёл',
      counted: 'Один человек ждал 2 ч',
      gone: 'Удалено.',
    },
  },
  en: {
    ...{ words: 'been waiting two hours at korday', through: 'I am through', undo: 'Take it back' },
    ...{
      asks: 'how long is the queue at korday now',
      still: 'still waits',
      counted: 'One traveller waited 2 h',
      gone: 'Deleted.',
    },
  },
} as const;

test.each(Object.entries(walks))(
  'in %s: stand in the queue, pass, see it counted everywhere, take it back',
  async (language, walk) => {
    const there = house.traveller({ chat: traveller, language });
    // Each time somebody else, so that nobody asks too much.
    let reader = traveller;
    const read = async () => await replica.traveller({ chat: ++reader, language }).says(walk.asks);
    await there.says(walk.words);
    await there.presses(there.buttons()[1] ?? '');
    await eventually(async () => expect(await read()).toContain(walk.still), 250);
    await there.presses(walk.through);
    await eventually(async () => expect(await read()).toContain(walk.counted), 250);
    expect(await there.presses(walk.undo)).toBe(walk.gone);
    await eventually(async () => expect(await read()).not.toContain(walk.counted), 250);
  },
);
