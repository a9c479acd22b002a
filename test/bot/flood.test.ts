import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';
import { createIsEmergency } from '#search/help/emergency.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type House, languages, openHouse, type Traveller } from './house.ts';

/** Nobody is loud for others. */

const editor = 900_000_001;
const tooMuch = 'Too many questions at once. We will answer again in 1 min.';

async function asks(traveller: Traveller, times: number, text = 'karkyra'): Promise<void> {
  for (let at = 0; at < times; at += 1) expect(await traveller.says(text)).toContain('Karkyra');
}

describe('in one process', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({ editors: [editor] });
  });
  afterEach(() => house.close());

  test('a person has twenty answers a minute, then one word, then silence; others do not wait', async () => {
    const loud = house.traveller({ language: 'en' });
    await asks(loud, 20);
    expect(await loud.says('karkyra')).toBe(tooMuch);
    expect(await loud.says('karkyra')).toBe('');
    expect(await loud.says('/help')).toBe('');
    await asks(house.traveller({ language: 'en' }), 1);
  });

  test('it is said in the language of whoever hears it', async () => {
    const loud = house.traveller({ language: 'ky' });
    for (let at = 0; at < 20; at += 1) await loud.says('каркыра');
    expect(await loud.says('каркыра')).toBe('Өтө көп суроо келди. 1 мүнөттөн кийин кайра жооп беребиз.');
  });

  test('a tap counts half', async () => {
    const loud = house.traveller({ language: 'en' });
    await asks(loud, 1);
    for (let at = 0; at < 38; at += 1) await loud.sendsData('settings:en:opening');
    expect(await loud.sendsData('mine:en')).toContain('Too many questions');
    expect(await loud.sendsData('mine:en')).toBe('');
  });

  test('somebody in danger is answered all the same', async () => {
    const loud = house.traveller({ language: 'en' });
    await asks(loud, 20);
    expect(await loud.says('karkyra')).toBe(tooMuch);
    for (const words of ['112', 'помогите', 'жардам бергиле!', 'көмектесіңіз', 'HELP ME']) {
      expect(await loud.says(words)).not.toBe('');
    }
    expect(await loud.says('karkyra')).toBe('');
  });

  test('an editor is not counted', async () => {
    await asks(house.traveller({ chat: editor, language: 'en' }), 25);
  });

  test('a group has twenty a minute together, and what is said to others does not count', async () => {
    const members = [1, 2, 3].map(() => house.telegram.person({ language: 'en' }));
    const group = house.telegram.group();
    const [one, two, three] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];
    for (let at = 0; at < 30; at += 1) await group.writes(three, at % 2 === 0 ? 'karkyra is far' : '/play');
    for (let at = 0; at < 10; at += 1) {
      for (const member of [one, two]) expect((await group.says(member, '/status karkyra')).text).toContain('Karkyra');
    }
    expect((await group.says(three, '@bot karkyra')).text).toBe(tooMuch);
    await group.writes(one, '/status karkyra');
    await group.nothingIsSaid();
    expect((await one.says('karkyra')).text).toContain('Karkyra');
  });

  test('inline questions are sixty a minute, and the word stands above the empty list', async () => {
    const loud = house.telegram.person({ language: 'en' });
    for (let at = 0; at < 60; at += 1) expect((await loud.inline('@bot karkyra')).results).toHaveLength(1);
    const { results } = await loud.inline('@bot karkyra');
    expect(results).toHaveLength(0);
    expect(house.telegram.callsOf('answerInlineQuery').at(-1)?.params['button']).toMatchObject({ text: tooMuch });
    const answered = house.telegram.callsOf('answerInlineQuery').length;
    expect((await loud.says('karkyra')).text).toContain('Karkyra');
    expect(house.telegram.callsOf('answerInlineQuery')).toHaveLength(answered);
  });

  test('administrators who stay anonymous are not one person in all their groups', async () => {
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const groups = [1, 2, 3].map(() => house.telegram.group());
    for (const group of groups) {
      const bob = house.telegram.person({ language: 'en' }).in(group);
      const command = { text: '/status karkyra', entities: [{ type: 'bot_command', offset: 0, length: 7 }] };
      for (let at = 0; at < 15; at += 1) {
        const { text } = await bob.sends({ ...command, from: anonymous, sender_chat: group.chat });
        expect(text).toContain('Karkyra');
      }
    }
  });
});

test('with the store away answers go on, as many as anybody wants', async () => {
  const store = openSqlite(':memory:');
  const away = async () => {
    throw new StoreUnavailable('away');
  };
  const house = await openHouse({ store: { ...store, flood: { count: away } } });
  await asks(house.traveller({ language: 'en' }), 25);
  await house.close();
});

describe.skipIf(withoutRedis)('of two replicas on one Redis', () => {
  let server: RedisServer;
  let stores: readonly Store[];
  beforeAll(async () => {
    server = await startRedis();
    stores = [1, 2].map(() => openRedis(server.url, { report: () => {}, warn: () => {} }));
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await server.remove();
  });

  test('each knows what the other has answered', async () => {
    const houses = await Promise.all(stores.map((store) => openHouse({ store })));
    const [here, there] = houses.map((house) => house.traveller({ chat: 4_711, language: 'en' }));
    await asks(here as Traveller, 12);
    await asks(there as Traveller, 8);
    expect(await (here as Traveller).says('karkyra')).toBe(tooMuch);
    expect(await (there as Traveller).says('karkyra')).toBe('');
    for (const house of houses) await house.close();
  });
});

describe('words of somebody in danger', () => {
  const { vocabularies, letters } = loadSearchData(
    'locales',
    languages.map(({ code }) => code),
  );
  const isEmergency = createIsEmergency(createLinguistics(letters, vocabularies));
  test.each([
    '112',
    'SOS!!!',
    'Помогите, авария на Кордае',
    'тез жардам керек',
    'жедел жәрдем',
    'we need help',
    'zhardam bergile',
  ])('%s', (text) => expect(isEmergency(text)).toBe(true));
  test.each(['karkyra', 'каркыра ачыкпы', '/help', 'Korday 11:20', 'Қарқыра', '1120', ''])('not: %s', (text) =>
    expect(isEmergency(text)).toBe(false),
  );
});
