import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

const inlineButtons = () =>
  house.telegram
    .callsOf('sendMessage')
    .flatMap(({ params }) => (params['reply_markup'] as { inline_keyboard: object[][] }).inline_keyboard.flat());

const address = 'https://otkel.example/en/karkyra-kegen';

test.each([
  { where: 'alone with the bot', who: {}, words: 'karkyra', button: { text: 'Open page', web_app: { url: address } } },
  { where: 'in a group', who: { group: true }, words: '/status karkyra', button: { text: 'Open page', url: address } },
])('$where the page of a crossing opens', async ({ who, words, button }) => {
  house = await openHouse({ webUrl: 'https://otkel.example' });
  await house.traveller({ language: 'en', ...who }).says(words);
  expect(inlineButtons()).toContainEqual(button);
  expect(house.telegram.rejected).toEqual([]);
});

test('without an address of the page nothing leads to it', async () => {
  house = await openHouse();
  await house.traveller({ language: 'en' }).says('karkyra');
  expect(JSON.stringify(inlineButtons())).not.toMatch(/web_app|Open page/);
});
