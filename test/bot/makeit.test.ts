import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

/*
 * The data as it is, at noon in Bishkek: Karkyra round the clock, Karakol ninety minutes away, Almaty only by the
 * distance.
 */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('/makeit', () => {
  test('alone offers the crossings', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('/makeit');
    await aizada.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(aizada.buttons()).toContain('Karkyra – Kegen');
  });

  test('with everything in words answers', async () => {
    const aizada = house.traveller({ language: 'en' });
    expect(await aizada.says('/makeit karkyra from karakol 13:00')).toMatch(/^⚪ Unknown · Karakol → Karkyra – Kegen/);
  });

  test('without a town asks back, and names those it knows', async () => {
    const aizada = house.traveller({ language: 'ru' });
    const words = await aizada.says('/makeit каркыра');
    expect(words).toMatch(/^🟡 .*\n\nОткуда и когда выезжаете\?.*Каракол/su);
  });

  test('an arrival in the past is refused in the words of the question', async () => {
    const aizada = house.traveller({ language: 'en' });
    expect(await aizada.says('успею на каркыру из каракола если выеду сегодня в 5:00')).toMatch(
      /^Время прибытия уже прошло: /,
    );
  });

  test('a crossing whose drive no source gives is reckoned by road, and takes an arrival', async () => {
    const aizada = house.traveller({ language: 'en' });
    expect(await aizada.says('/makeit chaldybar from bishkek 13:00')).toContain('About 1 h by our estimate.');
    expect(await aizada.says('/makeit chaldybar arriving at 17:00')).toContain('At the first post: 17:00 Bishkek');
  });
});

describe('the button', () => {
  test.each([
    {
      language: 'en',
      button: 'Can I make it?',
      town: 'Karakol',
      later: '1 h later',
      tomorrow: 'Tomorrow 08:00',
      back: 'Back',
    },
    {
      language: 'ru',
      button: 'Успею?',
      town: 'Каракол',
      later: 'На час позже',
      tomorrow: 'Завтра 08:00',
      back: 'Назад',
    },
    {
      language: 'ky',
      button: 'Үлгүрөмбү?',
      town: 'Каракол',
      later: '1 сааттан кийин',
      tomorrow: 'Эртең 08:00',
      back: 'Артка',
    },
    {
      language: 'kk',
      button: 'Үлгеремін бе?',
      town: 'Қарақол',
      later: '1 сағат кешірек',
      tomorrow: 'Ертең 08:00',
      back: 'Артқа',
    },
  ])('leads from the card to the towns, to other times and back, in $language', async (words) => {
    const aizada = house.traveller({ language: words.language });
    const card = await aizada.says('/status karkyra');
    await aizada.presses(words.button);
    expect(aizada.buttons()).toContain(words.town);
    expect(aizada.buttons()).toContain(words.back);
    expect(await aizada.presses(words.town)).toMatch(/13:30 .*12:30/);
    expect(aizada.buttons()).toEqual([words.later, words.tomorrow, words.back]);
    expect(await aizada.presses(words.later)).toMatch(/14:30 .*13:30/);
    expect(await aizada.presses(words.later)).toMatch(/15:30 .*14:30/);
    expect(await aizada.presses(words.tomorrow)).toMatch(/23.*09:30 .*08:30/);
    expect(await aizada.presses(words.back)).toBe(card);
  });

  test('the town tells the direction, whatever the card was asked for', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('/status karkyra to kyrgyzstan');
    await aizada.presses('Can I make it?');
    expect(await aizada.presses('Karakol')).toMatch(/Karakol → Karkyra – Kegen/);
  });

  test('where no drive is known there is only the way back', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('/status chaldybar');
    expect(await aizada.presses('Can I make it?')).toMatch(/^No drive time to this crossing is known\./);
    expect(aizada.buttons()).toEqual(['Back']);
  });

  test.each(['makeit:en:karkyra-kegen::::z', 'makeit:en:karkyra-kegen::::ab', 'makeit:en:atlantis', 'makeit'])(
    'forged data %s is out of date',
    async (data) => {
      const aizada = house.traveller({ language: 'en' });
      await aizada.says('/status karkyra');
      await aizada.sendsData(data);
      const notes = house.telegram.calls.filter(({ method }) => method === 'answerCallbackQuery');
      expect(notes.at(-1)?.params['text']).toBe('This button is out of date. Please ask again.');
    },
  );
});

describe('/season', () => {
  test('alone offers the crossings', async () => {
    const aizada = house.traveller({ language: 'en' });
    await aizada.says('/season');
    await aizada.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(aizada.buttons()).toContain('Karkyra – Kegen');
  });

  test.each([
    ['en', '/season karkyra', 'Season', 'The rule now: all year', 'Back'],
    ['ru', '/season каркыра', 'Сезон', 'весь год', 'Назад'],
    ['ky', '/season каркыра', 'Сезон', 'жыл бою', 'Артка'],
    ['kk', '/season қарқыра', 'Жұмыс маусымы', 'жыл бойы', 'Артқа'],
  ])('tells the years, by command and by button, in %s', async (language, command, button, rule, back) => {
    const aizada = house.traveller({ language });
    const words = await aizada.says(command);
    expect(words).toContain(rule);
    expect(words).toMatch(/^2013: /m);
    const years = await aizada.presses(button);
    expect(words.startsWith(years)).toBe(true);
    expect(aizada.buttons()).toEqual([expect.stringMatching(/^🖼 /u), back]);
  });

  test('a place it does not know gets what any question gets', async () => {
    const aizada = house.traveller({ language: 'en' });
    expect(await aizada.says('/season timbuktu')).not.toContain('Season by year');
  });
});
