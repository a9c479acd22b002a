import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';

/** What the data does not take is said in the editor's own language, and asked again. */

const chats = { en: 900, ky: 901, ru: 902, kk: 903 };
let house: House;
beforeAll(async () => {
  house = await openHouse({ editors: Object.values(chats) });
});
afterAll(() => house.close());

const end = '24.kg https://24.kg/1';

test.each([
  ['en', `torugart closed 1-3 December, holiday, toward Uzbekistan, ${end}`, 'does not lead to that country'],
  ['ru', `торугарт закрыт 1-3 декабря, праздник, в сторону Узбекистана, ${end}`, 'не ведёт в эту страну'],
  ['ky', `Торугарт 1-3-декабрда жабык, майрам, Өзбекстан тарапка, ${end}`, 'ал ошол өлкөгө алып барбайт'],
  ['kk', `Торугарт 1-3 желтоқсанда жабық, мереке, Өзбекстан бағытына, ${end}`, 'ол сол елге апармайды'],
] as const)('%s: %s', async (language, line, problem) => {
  const editor = house.traveller({ chat: chats[language], language });
  const answer = await editor.says(`/announce ${line}`);
  expect(answer).toContain(problem);
  expect(answer).not.toMatch(/nobody goes|write /);
});
