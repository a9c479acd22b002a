import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visible } from '#render/html.ts';
import { catalogue, type House, languages, missing, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('a traveller asks in plain words', () => {
  test('and gets the card, with what to ask next under it', async () => {
    const aizada = house.traveller({ language: 'ky' });
    expect(await aizada.says('каркыра')).toContain('🟡 Ачык-жабыгы так эмес · Каркыра – Кеген');
    expect(aizada.buttons()).toEqual([
      'Эмне үчүн?',
      'Чоо-жайы',
      'Үлгүрөмбү?',
      'Сезон',
      'Карта',
      'Бөлүшүү',
      'Жаңыртуу',
      'Башка бекеттер',
      'Билдирмелер',
      'Ал жакта болдум',
    ]);
  });

  test('as HTML without link previews', async () => {
    await house.traveller().says('karkyra');
    expect(house.telegram.callsOf('sendMessage').at(-1)?.params).toMatchObject({
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    });
  });

  test('by the command too, with a moment', async () => {
    const text = await house.traveller().says('/status korday tomorrow at 7');
    expect(text).toContain('Ak-Jol – Korday');
    expect(text).toContain('07:00 Bishkek / 06:00 Almaty');
  });

  test('/status with no place offers the list', async () => {
    const bob = house.traveller();
    expect(await bob.says('/status')).toMatch(/^Open to cars or walkers, as far as we know\n/);
    expect(bob.buttons()).toHaveLength(catalogue.borders.length);
  });
});

describe('a topic named in words', () => {
  test('is answered first, with the state under it, and a button leads to the rest', async () => {
    const bob = house.traveller();
    const card = await bob.says('documents for karkyra');
    expect(card).toMatch(
      /^If you need a visa[\s\S]*Source: [\s\S]*\n🟡 Not sure it is open · Karkyra – Kegen · [\s\S]*Checked: /,
    );
    expect(bob.buttons()[0]).toBe('Documents');
    expect(await bob.presses('Documents')).toContain('Where are you going?');
  });

  test('has its button first, whatever it is', async () => {
    const bob = house.traveller();
    expect(await bob.says('exchange money at karkyra')).toMatch(/^Money exchange at Karkyra is not confirmed/);
    expect(bob.buttons()[0]).toBe('Money exchange');
  });

  test('fits into one message, whatever the topic, the crossing and the language', async () => {
    for (const { code } of languages) {
      const bob = house.traveller({ language: code });
      for (const { id } of catalogue.crossings) {
        for (const words of ['documents', 'вещи машина страховка', 'safety', 'history'])
          await bob.says(`${id} ${words}`);
      }
    }
    const texts = house.telegram.callsOf('sendMessage').map(({ params }) => visible(String(params['text'])).length);
    expect(Math.max(...texts)).toBeLessThanOrEqual(4096);
  });
});

describe('the language of the answer', () => {
  test('is that of the words, whatever the client speaks', async () => {
    expect(await house.traveller({ language: 'en' }).says('Қордай ашық па')).toContain('Ақ-Жол – Қордай');
  });

  test('is the client’s where the words do not tell', async () => {
    expect(await house.traveller({ language: 'kk' }).says('Korday')).toContain('Ақ-Жол – Қордай');
  });

  test('is English for a client that speaks none of ours, or says nothing', async () => {
    expect(await house.traveller({ language: 'de' }).says('Korday')).toContain('Ak-Jol – Korday');
    expect(await house.traveller().says('Korday')).toContain('Ak-Jol – Korday');
  });

  test('is the chosen one, whatever the words and the client', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('/language');
    await aizada.presses('Русский');
    expect(await aizada.says('Қордай ашық па')).toContain('Ак-Жол – Кордай');
  });

  test('stays that of the card when its buttons are pressed', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('Кегенде чек ара ачыкпы?');
    expect(await aizada.presses('Эмне үчүн?')).toContain('Эмне үчүн жооп ушундай');
    expect(await aizada.presses('Артка')).toContain('🟡 Ачык-жабыгы так эмес · Каркыра – Кеген');
  });
});

describe('/start', () => {
  test('asks the language once, the client’s first, each by its own name', async () => {
    const aizada = house.traveller({ language: 'ky' });
    expect(await aizada.says('/start')).toContain('Тилди тандаңыз');
    expect(aizada.buttons()[0]).toBe('Кыргызча');
    expect(aizada.buttons().toSorted()).toEqual(languages.map(({ name }) => name).toSorted());
    expect(await aizada.presses('Кыргызча')).toContain('Бекеттин атын жазыңыз');
    expect(await aizada.says('/start')).toContain('Бекеттин атын жазыңыз');
  });

  test('offers crossings, and the next message is already a card', async () => {
    const bob = house.traveller();
    await bob.says('/start');
    await bob.presses('English');
    expect(await bob.presses(bob.buttons()[0] ?? '')).toMatch(/^(🟢|🟡|🔴|⚪) /);
  });
});

describe('what is no question', () => {
  test.each([
    ['10,000 characters', 'слово за словом '.repeat(10_000).slice(0, 10_000)],
    ['10,000 letters of nothing', 'ы'.repeat(10_000)],
    ['only emoji', '😀🏔🚗'],
    ['control characters', '\u0000\u0007\u001b[2J\u202e'],
    ['nothing', ''],
    ['a greeting', 'hello'],
  ])('%s: a polite answer, and the bot goes on', async (_, text) => {
    const bob = house.traveller();
    expect(await bob.says(text)).not.toBe('');
    expect(await bob.says('korday')).toContain('Ak-Jol – Korday');
  });

  test.each([
    ['a sticker', { sticker: { file_id: '1', file_unique_id: '1', type: 'regular', width: 1, height: 1 } }],
    ['an unknown command', { text: '/teleport', entities: [{ type: 'bot_command', offset: 0, length: 9 }] }],
  ])('%s gets a hint how to ask', async (_, message) => {
    expect(await house.traveller().sends(message)).toContain('Type a name');
  });

  test('nothing found offers the list', async () => {
    const bob = house.traveller();
    expect(await bob.says('Timbuktu')).toContain('Not found');
    expect(bob.buttons()).toContain('All crossings');
    expect(await bob.presses('All crossings')).toContain('Kyrgyzstan – Kazakhstan');
  });
});

describe('in a group', () => {
  test('commands are answered', async () => {
    expect(await house.traveller({ group: true }).says('/status@otkel_bot karkyra')).toContain('Karkyra – Kegen');
  });

  test('a question with our name is answered, without it it is not ours', async () => {
    const group = house.traveller({ group: true });
    expect(await group.says('@otkel_bot karkyra')).toContain('Karkyra – Kegen');
    expect(await group.says('karkyra')).toBe('');
  });

  test('a reply to us is a question to us', async () => {
    const reply_to_message = { message_id: 5, date: 1, from: house.telegram.bot };
    expect(await house.traveller({ group: true }).sends({ text: 'korday', reply_to_message })).toContain('Korday');
  });

  test('what we do not understand, and stickers, are met with silence', async () => {
    const group = house.traveller({ group: true });
    expect(await group.says('@otkel_bot hello')).toBe('');
    expect(await group.sends({ sticker: { file_id: '1' } })).toBe('');
    expect(await group.says('/teleport@otkel_bot')).toBe('');
  });
});

describe('/help and the menu', () => {
  test('help says what one can ask, and every command', async () => {
    const help = await house.traveller().says('/help');
    for (const command of ['start', 'help', 'status', 'crossings', 'language'])
      expect(help).toMatch(new RegExp(`/${command}( |$)`, 'm'));
    expect(help.length, 'a screen').toBeLessThan(700);
  });

  test('the menu is set in every language, English for everybody else', async () => {
    const menus = () => house.telegram.callsOf('setMyCommands').map(({ params }) => params);
    await expect
      .poll(() => menus().map((menu) => menu['language_code']))
      .toEqual([undefined, ...languages.map(({ code }) => code).filter((code) => code !== 'en')]);
    for (const menu of menus()) expect(menu['commands']).toContainEqual(expect.objectContaining({ command: 'status' }));
  });
});

test('no message was missing in any language', () => {
  expect(missing).toEqual([]);
});

test('nothing of all this was an error of ours', () => {
  expect(house.telegram.rejected).toEqual([]);
  expect(house.telegram.spinning).toEqual([]);
  expect(house.logged.filter((line) => line.startsWith('error'))).toEqual([]);
});
