import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from './house.ts';

const chat = 611;
let store: Store;
let house: House;
let bob: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store });
  bob = house.traveller({ chat, language: 'en' });
});
afterEach(() => house.close());

const kept = () => store.travellers.settingsOf(chat);
/** As Telegram sends what somebody types under a question that opens a reply. */
const types = (who: Traveller, text: string) => who.sends({ text, reply_to_message: who.last.message });

describe('in a private chat one may tell of oneself', () => {
  test('and need not: /settings says what for, and that nothing is set', async () => {
    const text = await bob.says('/settings');
    for (const line of ['Passport: not set', 'Vehicle: not set', 'Town: not set', 'You need not set them.']) {
      expect(text).toContain(line);
    }
    expect(bob.buttons()).toEqual(expect.arrayContaining(['Passport', 'Vehicle', 'Town']));
  });

  test('a passport by a button: our countries first, then those that the data names most', async () => {
    await bob.says('/settings');
    expect(await bob.presses('Passport')).toBe('Which country’s passport do you travel with?');
    expect(bob.buttons().slice(0, 3)).toEqual(['Kyrgyzstan', 'Kazakhstan', 'Russia']);
    expect(bob.buttons()).toEqual(expect.arrayContaining(['Uzbekistan', 'China', 'Tajikistan']));
    expect(bob.buttons().slice(-2)).toEqual(['Another country', 'Back']);
    expect(await bob.presses('Russia')).toContain('Passport: Russia');
    expect(await kept()).toEqual({ passport: 'RU' });
  });

  test.each([
    ['Germany', 'DE'],
    ['я из Монголии', 'MN'],
    ['германия', 'DE'],
    ['өзбекстан', 'UZ'],
  ])('a passport by words, in any language: %s', async (words, code) => {
    await bob.says('/settings');
    await bob.presses('Passport');
    expect(await bob.presses('Another country')).toContain('in reply to this message');
    expect(bob.last.opensReply).toBe(true);
    expect(await types(bob, words)).toContain('Passport: ');
    expect(await kept()).toEqual({ passport: code });
  });

  test('a country that we do not know is asked for again', async () => {
    await bob.says('/settings');
    await bob.presses('Passport');
    await bob.presses('Another country');
    expect(await types(bob, '<b>Atlantis</b>')).toContain('We do not know this country: <b>Atlantis</b>.');
    expect(await kept()).toEqual({});
    expect(await types(bob, 'Japan')).toContain('Passport: Japan');
  });

  test('a command in the place of a country is a command', async () => {
    await bob.says('/settings');
    await bob.presses('Passport');
    await bob.presses('Another country');
    const entities = [{ type: 'bot_command', offset: 0, length: 8 }];
    const text = await bob.sends({ text: '/privacy', entities, reply_to_message: bob.last.message });
    expect(text).toContain('We keep');
  });

  test('a vehicle by a button', async () => {
    await bob.says('/settings');
    await bob.presses('Vehicle');
    expect(bob.buttons()).toEqual(['On foot', 'Bicycle', 'Motorcycle', 'Car', 'Bus', 'Lorry', 'Back']);
    expect(await bob.presses('Lorry')).toContain('Vehicle: Lorry');
    expect(await kept()).toEqual({ vehicle: 'truck' });
  });

  test('a town by words, one of those on the way to a crossing', async () => {
    await bob.says('/settings');
    await bob.presses('Town');
    await bob.presses('Write the town');
    expect(await types(bob, 'Astana')).toMatch(/We know no such town .*: Astana\. Known are, for example: \w+/);
    expect(await types(bob, 'алмата')).toContain('Town: Almaty');
    expect(await kept()).toEqual({ town: 'Almaty' });
  });

  test('each is told in the language of the chat', async () => {
    const aizada = house.traveller({ chat: 612, language: 'ky' });
    await store.travellers.rememberSettings(612, { passport: 'DE', vehicle: 'truck', town: 'Tokmok' });
    const text = await aizada.says('/settings');
    for (const line of ['Паспорт: Германия', 'Унаа: Жүк ташуучу унаа', 'Шаар: Токмок']) expect(text).toContain(line);
  });

  test.each([
    ['Passport', 'Passport: not set', { vehicle: 'truck', town: 'Almaty' }],
    ['Vehicle', 'Vehicle: not set', { passport: 'DE', town: 'Almaty' }],
    ['Town', 'Town: not set', { passport: 'DE', vehicle: 'truck' }],
  ])('%s can be removed alone', async (button, line, left) => {
    await store.travellers.rememberSettings(chat, { passport: 'DE', vehicle: 'truck', town: 'Almaty' });
    await bob.says('/settings');
    await bob.presses(button);
    expect(await bob.presses('Remove')).toContain(line);
    expect(await kept()).toEqual(left);
  });

  test('the one that is set is ticked, and Back changes nothing', async () => {
    await store.travellers.rememberSettings(chat, { vehicle: 'bicycle' });
    await bob.says('/settings');
    await bob.presses('Vehicle');
    expect(bob.buttons()).toContain('✅ Bicycle');
    expect(await bob.presses('Back')).toContain('Vehicle: Bicycle');
    expect(await kept()).toEqual({ vehicle: 'bicycle' });
  });

  test.each([
    'own:en:passport:XX',
    'own:en:vehicle:train',
    'own:en:town:Almaty',
    'own:en:shoes:44',
    'own:en:vehicle:type',
  ])('a forged button is refused: %s', async (data) => {
    expect(await bob.sendsData(data)).toContain('out of date');
    expect(await kept()).toEqual({});
  });
});

describe('what one has told', () => {
  beforeEach(() => store.travellers.rememberSettings(chat, { passport: 'DE', vehicle: 'truck', town: 'Almaty' }));

  test('counts where the question does not say otherwise, and is named where it decided', async () => {
    expect(await bob.says('do I need a visa for kyrgyzstan')).toContain('We took your passport into account: Germany.');
    expect(await bob.says('does a russian need a visa for kyrgyzstan')).not.toContain('We took');
    expect(await bob.says('karkyra')).toContain('We took into account that you go by lorry.');
    expect(await bob.says('/makeit karkyra')).toContain('We took your town into account: Almaty.');
  });

  test('is read again by every button, so that none remembers it', async () => {
    const before = await bob.says('karkyra');
    expect(before).toContain('by lorry');
    expect(await bob.presses('Why?')).toContain('We took into account that you go by lorry.');
    await store.travellers.rememberSettings(chat, {});
    expect(await bob.presses('Back')).not.toContain('lorry');
  });

  test('answers *Can I make it?* at once, and another town can be chosen', async () => {
    await bob.says('karkyra');
    expect(await bob.presses('Can I make it?')).toContain('We took your town into account: Almaty.');
    await bob.presses('Another town');
    expect(await bob.presses('Karakol')).toContain('Karakol → Karkyra');
  });

  test('counts among the crossings nearby', async () => {
    const near = await bob.sends({ location: { latitude: 42.8, longitude: 79.2 } });
    expect(near).toContain('We took into account that you go by lorry.');
  });

  test('stays out of groups, where the words alone count', async () => {
    await house.traveller({ chat, language: 'en' }).says('/language');
    const inGroup = house.traveller({ chat, language: 'en', group: true });
    expect(await inGroup.says('/status karkyra')).not.toContain('We took');
    expect(await inGroup.says('/settings')).not.toContain('Passport');
    expect(inGroup.buttons()).not.toContain('Passport');
    expect(await inGroup.sendsData('own:en:passport:RU')).toContain('out of date');
  });

  test('stays out of what is asked inline: it travels to other chats', async () => {
    const { results } = await house.telegram.person({ id: chat, language: 'en' }).inline('@bot karkyra');
    expect(JSON.stringify(results)).toContain('Karkyra – Kegen');
    expect(JSON.stringify(results)).not.toMatch(/We took|lorr/);
  });

  test('is no reason for a wait, which knows nobody’s settings; where it decided nothing one is offered', async () => {
    await store.travellers.rememberSettings(chat, { passport: 'KZ', vehicle: 'car' });
    expect(await bob.says('kichi-kapka')).not.toContain('We took');
    expect(bob.buttons()).toContain('🔔 When it opens');
    await bob.presses('🔔 When it opens');
    expect(await store.waits.of(chat)).toMatchObject([{ crossing: 'kichi-kapka-besagash' }]);
    expect(await bob.says('ken-bulun')).toContain('We took into account that you go by car.');
    expect(bob.buttons()).not.toContain('🔔 When it opens');
    await bob.sendsData('once:en:ken-bulun-aukhatty::::opening');
    expect(await store.waits.of(chat)).toHaveLength(1);
  });

  test('is named in /privacy with its life, and gone with /forget', async () => {
    expect(await bob.says('/privacy')).toContain(
      'We keep your passport’s country, your vehicle and your town only if you set them in /settings, until you remove them there',
    );
    await bob.says('/forget');
    expect(await bob.presses('Yes')).toBe('Deleted: language, settings, subscriptions, trip dates.');
    expect(await kept()).toEqual({});
    expect(await bob.says('karkyra')).not.toContain('We took');
  });
});

test('plain words in reply to anything else stay a question', async () => {
  await bob.says('karkyra');
  expect(await types(bob, 'korday')).toContain('Ak-Jol – Korday');
  expect(await kept()).toEqual({});
});

test('with the store away a question is answered from its words, and the settings wait', async () => {
  const away = () => Promise.reject(new StoreUnavailable('gone'));
  const travellers = { ...store.travellers, settingsOf: away };
  const poor = await openHouse({ store: { ...store, travellers } });
  const eve = poor.traveller({ language: 'en' });
  expect(await eve.says('karkyra')).toContain('Karkyra – Kegen');
  expect(await eve.says('/settings')).toBe(
    'Subscriptions and settings are paused for a while. You can still ask about crossings.',
  );
  await poor.close();
});
