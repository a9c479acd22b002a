import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';

/** What the data does not take is said in the editor's own language, and asked again. */

const chats = { en: 900, ky: 901, ru: 902, kk: 903 };
let house: House;
beforeAll(async () => {
  house = await openHouse({ editors: Object.values(chats) });
});
afterAll(() => house.close());

test.each([
  ['en', 'does not lead to that country'],
  ['ru', 'не ведёт в эту страну'],
  ['ky', 'ал ошол өлкөгө алып барбайт'],
  ['kk', 'ол арқылы ол елге өтпейді'],
] as const)('a direction that the other crossing does not have, in %s', async (language, problem) => {
  const editor = house.traveller({ chat: chats[language], language });
  const link = '24.kg https://24.kg/1';
  await editor.says(`/announce karkyra-kegen closed 2026-12-01 until 2026-12-03 holiday toward KZ, ${link}`);
  await editor.sendsData(`draft:${language}:change:`);
  await editor.sendsData(`draft:${language}:redo:crossing`);
  const answer = await editor.sendsData(`draft:${language}:crossing:torugart`);
  expect(answer).toContain(problem);
  expect(answer).not.toMatch(/nobody goes/);
});
