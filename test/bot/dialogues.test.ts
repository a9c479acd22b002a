import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What a person hears last who says these things one after the other. */
async function lastOf(language: string, lines: readonly string[]): Promise<string> {
  const person = house.traveller({ language });
  let heard = '';
  for (const line of lines) heard = await person.says(line);
  return heard;
}

describe('the way back', () => {
  test.each([
    ['en', ['from Osh to Kashgar', 'and on the way back?'], 'Kashgar – Osh'],
    ['ru', ['из Тараза в Бишкек', 'а на обратном пути?'], 'Бишкек – Тараз'],
    ['ky', ['Караколдон Алматыга', 'кайтыштачы?'], 'Алматы – Каракол'],
    ['kk', ['Алматыдан Бішкекке', 'ал қайтқанда ше'], 'Бішкек – Алматы'],
  ])('of a journey is asked as that journey turned round (%s)', async (language, lines, told) => {
    expect(await lastOf(language, lines)).toContain(told);
  });

  test.each([
    ['en', ['can i cross korday to kyrgyzstan', 'and returning?'], 'toward Kazakhstan'],
    ['ru', ['документы на кордае в Казахстан', 'а назад?'], 'в сторону Кыргызстана'],
    ['kk', ['Қордайдан Қырғызстанға құжаттар', 'кері ше?'], 'Қазақстан бағытында'],
  ])('of a crossing leads to its other side (%s)', async (language, lines, told) => {
    expect((await lastOf(language, lines)).split('\n')[0]).toContain(told);
  });

  test('that is asked about once more stays the way back', async () => {
    const lines = ['карасу в Казахстан пешком', 'ак-тилек в Казахстан', 'а обратно?', 'а обратно вечером?'];
    expect((await lastOf('ru', lines)).split('\n')[0]).toContain('в сторону Кыргызстана');
  });

  test('is not asked by who asks when it opens again', async () => {
    expect(await lastOf('ky', ['Торугарттан Кытайга өтсө болобу', 'кайра качан ачылат?'])).not.toContain(
      'Кыргызстан тарапка',
    );
  });
});

describe('one name of several crossings', () => {
  test.each([
    ['en', ['madaniyat', 'tomorrow?'], ['Kairagach', 'Madaniyat']],
    ['ru', ['маданият', 'а послезавтра?'], ['Кайрагач – Маданият', '24 ноября']],
    ['kk', ['қарасу', 'ертең ше'], ['Ақ-Тілек – Қарасу', 'Қара-Суу']],
  ])('is what the next question is about (%s)', async (language, lines, names) => {
    const heard = await lastOf(language, lines);
    for (const name of names) expect(heard).toContain(name);
  });

  test('and those are left that lead where one then says', async () => {
    const heard = await lastOf('ru', ['ош', 'в китай']);
    expect(heard).toContain('Иркештам');
    expect(heard).not.toContain('Достук');
  });
});

describe('a message that asks for nothing', () => {
  test.each([
    ['en', 'alright, got it', 'All right.'],
    ['en', 'nope', 'All right.'],
    ['ru', 'ага, понял', 'Хорошо.'],
    ['ru', 'не надо', 'Хорошо.'],
    ['ky', 'түшүнүктүү', 'Макул.'],
    ['kk', 'түсіндім', 'Жақсы.'],
    ['ru', '🙏', 'Хорошо.'],
    ['en', 'undo', '/unsubscribe'],
    ['ru', 'отменить', '/unsubscribe'],
    ['ky', 'жокко чыгаруу', '/unsubscribe'],
    ['kk', 'бас тарту', '/unsubscribe'],
    ['ru', '?!', 'Спрашивайте'],
  ])('is answered in one line (%s: %s)', async (language, text, told) => {
    expect(await lastOf(language, [text])).toContain(told);
  });

  test('is in the language of the dialogue where several share the word', async () => {
    expect(await lastOf('en', ['Кордой ачыкпы', 'ок'])).toContain('Макул');
  });

  test.each([
    ['en', ['karkyra', 'cheers, and tomorrow?'], '23 November'],
    ['ru', ['торугарт', 'благодарю, а завтра?'], '23 ноября'],
    ['ky', ['Каркыра ачыкпы', 'рахмат, эртеңчи?'], '23-ноябрь'],
    ['kk', ['Қарқара ашық па', 'рақмет, ал ертең ше'], '23 қараша'],
  ])('may stand before one that goes on (%s)', async (language, lines, told) => {
    expect(await lastOf(language, lines)).toContain(told);
  });
});

describe('a people after a question that turns on whose passport one has', () => {
  test.each([
    ['en', ['visa for china', 'what if kazakh?'], 'Kazakhstan'],
    ['ru', ['нужна виза в китай?', 'а русским?'], 'Россия: '],
    ['ky', ['Өзбекстанга виза керекпи', 'оруска болсочу?'], 'Россия'],
    ['kk', ['Өзбекстанға виза керек пе', 'ал орысқа ше'], 'Ресей азаматтары'],
  ])('is who goes, and no country (%s)', async (language, lines, told) => {
    expect(await lastOf(language, lines)).toContain(told);
  });

  test('and a country that one goes to stays one', async () => {
    expect(await lastOf('ky', ['Өзбекстанга виза керекпи', 'Кытайгачы?'])).toContain('Кытай');
  });
});

describe('by what one travels', () => {
  test.each([
    ['en', ['i ride a motorcycle, is korday open', 'is insurance needed', 'and tomorrow?'], 'motorcycles'],
    ['ru', ['я на фуре, ак-тилек открыт?', 'а страховка нужна?', 'а завтра?'], 'грузовики'],
    ['ky', ['велосипед менен Кордойдон өтөм', 'камсыздандыруу керекпи', 'эртеңчи?'], 'велосипед'],
  ])('stays what was said, whatever a topic implies (%s)', async (language, lines, told) => {
    expect((await lastOf(language, lines)).split('\n')[0]).toContain(told);
  });

  test('is not said by who asks about insurance', async () => {
    expect((await lastOf('ru', ['кордай', 'страховка', 'а завтра?'])).split('\n')[0]).toBe('Ак-Жол – Кордай:');
  });
});

test.each([
  ['en', ['korday', 'and with a tuba?'], 'tuba'],
  ['ru', ['каркыра', 'а с контрабасом?'], 'контрабасом'],
])(
  'what goes on with a word that nobody knows is of the last question, and says so (%s)',
  async (language, lines, word) => {
    const heard = await lastOf(language, lines);
    expect(heard).toContain(word);
    expect(heard).not.toMatch(/^(Not found|Не найдено)/);
  },
);

test('an ending that goes on tells the language where a numeral is read as that of another', async () => {
  expect(await lastOf('ru', ['эртең саат 8де Бишкектен чыксам Кордойго үлгүрөмбү', '9до чыксамчы?'])).toContain(
    'Жолго чыгуу',
  );
});

describe('a command', () => {
  test.each([
    ['/sesaon karkyra', 'Season by year'],
    ['/statu torugart', 'Torugart'],
    ['/settingss', 'Settings'],
    ['/hellp', 'What you can ask'],
  ])('with one slip is that command: %s', async (text, told) => {
    expect(await lastOf('en', [text])).toContain(told);
  });

  test.each([
    ['/torugart', 'Torugart'],
    ['/border irkeshtam tomorrow', '23 November'],
    ['/каркыра', 'Karkyra'],
  ])('that we do not know is read as words: %s', async (text, told) => {
    expect(await lastOf('en', [text])).toContain(told);
  });

  test('of editors, or of nothing, is answered with what we are for', async () => {
    for (const text of ['/announce karkyra opens', '/teleport'])
      expect(await lastOf('en', ['korday', text])).toMatch(/^Otkel/);
  });
});

test.each([
  ['en', 'torugart', 'karkyra', 'and on foot?', 'Torugart'],
  ['ru', 'кордай', 'каркыра', 'а завтра?', 'Ак-Жол – Кордай'],
  ['ky', 'Иркештам ачыкпы', 'Кордой ачыкпы', 'документтерчи?', 'Эркечтам'],
])('a reply to an older card is about that one (%s)', async (language, first, second, asked, name) => {
  const person = house.telegram.person({ language });
  await person.says(first);
  const card = person.last;
  await person.says(second);
  expect((await person.replies(asked, card)).text.split('\n')[0]).toContain(name);
  expect((await person.says(asked)).text.split('\n')[0]).toContain(name);
});
