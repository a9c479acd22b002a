import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, present, type Traveller } from './house.ts';

let store: Store;
let house: House;
let bob: Traveller;
const chat = 701;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store });
  bob = house.traveller({ chat, language: 'en' });
});
afterEach(() => house.close());

describe('the next question', () => {
  test('leaves out what the last was about, and hears what was taken', async () => {
    await bob.says('karkyra 31 December');
    expect(await bob.says('and documents?')).toMatch(/^Karkyra – Kegen, 31 December:\n/);
    expect(await bob.says('and tomorrow?')).toMatch(/^Karkyra – Kegen:\n/);
    expect(await bob.says('from Karakol at 14:00')).toContain('⚪ Unknown · Karakol → Karkyra – Kegen');
  });

  test('after a tap on another crossing is about that', async () => {
    await bob.says('karkyra');
    await bob.presses('Other crossings');
    await bob.presses('Ak-Jol – Korday');
    expect(await bob.says('and tomorrow?')).toMatch(/^Ak-Jol – Korday:\n/);
  });

  test('that says how one travels, or with whose passport, does not ask again what that changes nothing of', async () => {
    await bob.says('exchange at karkyra');
    expect(await bob.says('and by bicycle?')).toContain('bicycle');
    await bob.says('кордай с ребенком');
    expect(await bob.says('а на велике?')).toContain('велосипед');
    await bob.says('обмен денег на кордае');
    expect(await bob.says('а немцам можно?')).toContain('Граждан других стран');
    await bob.says('кордайда кезек канча');
    expect(await bob.says('жөөчү?')).toContain('Жөө өткөндөр канча күтөрүн билбейбиз.');
  });

  test('and a command are in the language of the words before them, for as long as they go on from those', async () => {
    expect(await bob.says('/settings')).toMatch(/^Settings/);
    await bob.says('Кордой ачыкпы');
    expect(await bob.says('/settings')).toContain('Тил: Кыргызча');
    expect(await bob.says('/trip')).toMatch(/[өүң]/u);
    expect(await bob.says('Бишкектен Ташкентке')).toMatch(/[өүң]/u);
    const [at, about] = [present.minus({ minutes: 16 }).toMillis(), { kind: 'nothing' } as const];
    const longAgo = { at, about, topic: { topic: 'status' }, traveller: {}, language: 'ky' } as const;
    await store.lastQuestions.write(chat, 'last', longAgo, 900);
    expect(await bob.says('/settings')).toMatch(/^Settings/);
  });

  test('with nothing before it is asked back, and the button keeps the day', async () => {
    expect(await bob.says('and tomorrow?')).toMatch(/^Which crossing do you mean\?/);
    expect(bob.buttons()).toHaveLength(3);
    expect(await bob.presses('Karkyra – Kegen')).toContain('23 November');
  });

  test('much later is asked back, with the last crossing first', async () => {
    const at = present.minus({ minutes: 16 }).toMillis();
    const about = { kind: 'crossings', crossings: ['chaldybar-sypatai-batyr'] } as const;
    const last = { at, about, topic: { topic: 'documents' }, traveller: {} } as const;
    await store.lastQuestions.write(chat, 'crossing', last, 60);
    expect(await bob.says('and tomorrow?')).toMatch(/^Which crossing do you mean\?/);
    expect(bob.buttons()[0]).toBe('Chaldybar – Sypatai batyr');
  });

  test('of somebody else is their own', async () => {
    await bob.says('karkyra');
    const aizada = house.traveller({ chat: 702, language: 'ky' });
    expect(await aizada.says('эртеңчи?')).toMatch(/^Сизге кайсы бекет керек\?/);
  });

  test('is forgotten by /forget, and shown by /export', async () => {
    await bob.says('karkyra');
    expect((await store.travellers.exportOf(chat)).lastQuestions[0]).toMatchObject({
      about: { crossings: ['karkyra-kegen'] },
    });
    expect(JSON.stringify(await store.travellers.exportOf(chat))).not.toContain('"karkyra"');
    await bob.says('/forget');
    await bob.presses('Yes');
    expect((await store.travellers.exportOf(chat)).lastQuestions).toEqual([]);
    expect(await bob.says('and tomorrow?')).toMatch(/^Which crossing/);
  });
});

describe('what was passed on or changed', () => {
  test('a forwarded message neither takes nor leaves', async () => {
    await bob.says('karkyra');
    const passedOn = (text: string) => ({
      text,
      forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: 1 },
    });
    expect(await bob.sends(passedOn('and tomorrow?'))).toMatch(/^Which crossing/);
    await bob.sends(passedOn('korday'));
    expect(await bob.says('and tomorrow?')).toMatch(/^Karkyra – Kegen:/);
  });

  test('the newest question may be changed, and takes what it took', async () => {
    const person = house.telegram.person({ language: 'en' });
    await person.says('karkyra');
    await person.says('and tomorow by lorry?');
    expect((await person.edits('and tomorrow?')).text).toMatch(/^Karkyra – Kegen:\n/);
  });
});

describe('in a group', () => {
  test('the context is that of the message replied to, whoever replies', async () => {
    const aizada = house.telegram.person({ language: 'en' });
    const azamat = house.telegram.person({ language: 'en' });
    const group = house.telegram.group();
    const first = await aizada.in(group).says('@bot karkyra');
    const card = aizada.in(group).last;
    expect(first.text).toContain('Karkyra – Kegen');
    await aizada.in(group).says('@bot korday');
    expect((await azamat.in(group).replies('and tomorrow?', card)).text).toMatch(/^Karkyra – Kegen:\n/);
    expect((await azamat.in(group).says('@bot and tomorrow?')).text).toMatch(/^Which crossing/);
  });
});

describe('our own questions', () => {
  test('/makeit: the town and the hour are an answer', async () => {
    expect(await bob.says('/makeit karkyra')).toContain('Where do you leave from, and when?');
    expect(await bob.says('Karakol 14:00')).toContain('⚪ Unknown · Karakol → Karkyra – Kegen');
  });

  test('/makeit where the drive is only reckoned: the hour of arrival is an answer', async () => {
    expect(await bob.says('/makeit chaldybar from bishkek 13:00')).toContain('About 1 h by our estimate.');
    expect(await bob.says('arriving at 17:00')).toContain('At the first post: 17:00 Bishkek');
  });

  test('another crossing, an emergency and a command are no answers', async () => {
    await bob.says('/makeit karkyra');
    expect(await bob.says('112')).toContain('112');
    expect(await bob.says('korday')).toMatch(/· Ak-Jol – Korday/);
  });

  test.each([
    { command: '/makeit', asks: 'Where do you leave from, and when?' },
    { command: '/season', asks: 'Season by year · Karkyra – Kegen' },
  ])('$command keeps what was asked through the list, tapped or typed', async ({ command, asks }) => {
    await bob.says(command);
    await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(await bob.presses('Karkyra – Kegen')).toContain(asks);
    await bob.says(command);
    expect(await bob.says('karkyra')).toContain(asks);
  });

  test('/makeit: a town that stands alone is where from', async () => {
    expect(await bob.says('/makeit karkyra karakol 14:00')).toContain('Karakol → Karkyra – Kegen');
    await bob.says('karkyra');
    expect(await bob.says('/makeit karakol 14:00')).toContain('Karakol → Karkyra – Kegen');
  });

  test('All crossings asks each of them the same', async () => {
    await bob.says('/makeit from asdfgh');
    await bob.presses('All crossings');
    await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(await bob.presses('Karkyra – Kegen')).toMatch(/^Where do you leave from, and when\?/);
    const aizada = house.traveller({ chat: 702, language: 'en' });
    await aizada.says('which documents do I need at the border?');
    await aizada.presses('All crossings');
    await aizada.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(await aizada.presses('Karkyra – Kegen')).toMatch(/^If you need a visa, have it before you come to Karkyra/);
    expect(await aizada.presses('Refresh')).toBe('Nothing has changed.');
  });

  test('/trip: the day, the crossing or both are an answer', async () => {
    expect(await bob.says('/trip karkyra')).toContain('Karkyra – Kegen');
    expect(await bob.says('1 May')).toContain('✅');
    await bob.says('/trip');
    expect(await bob.says('korday 2 May')).toContain('✅');
    await bob.says('/trip 3 May');
    expect(await bob.says('korday')).toContain('✅');
    await bob.says('/trip');
    expect(await bob.says('4 May')).toMatch(/^Which crossing do you mean\?/);
    expect(await bob.presses('Karkyra – Kegen')).toContain('✅');
    expect(await store.trips.of(chat)).toEqual([
      { crossing: 'karkyra-kegen', date: '2027-05-01' },
      { crossing: 'ak-jol-korday', date: '2027-05-02' },
      { crossing: 'ak-jol-korday', date: '2027-05-03' },
      { crossing: 'karkyra-kegen', date: '2027-05-04' },
    ]);
  });

  test('/trip: another crossing or another topic is a new question', async () => {
    await bob.says('/trip karkyra');
    expect(await bob.says('korday 2 May')).toContain('🟢');
    await bob.says('/trip karkyra');
    await bob.says('documents 1 May');
    expect(await store.trips.of(chat)).toEqual([]);
  });

  test('which crossing: the town that one leaves stays with every button', async () => {
    await bob.says('can I make it from Almaty if I leave at 13:00');
    expect(bob.buttons()).toContain('Karkyra – Kegen');
    expect(await bob.presses('Karkyra – Kegen')).toContain('Almaty → Karkyra – Kegen');
  });

  test('which crossing: a topic stays with every button', async () => {
    expect(await bob.says('road from Almaty?')).toMatch(/^Which crossing do you mean\?/);
    expect(await bob.presses('Karkyra – Kegen')).toMatch(/road/i);
  });
});
