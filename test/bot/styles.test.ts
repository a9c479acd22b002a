import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStrictly } from '../calendar/read-strictly.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ editors: [77] });
});
afterAll(() => house.close());

type Rows = readonly (readonly { readonly text: string; readonly style?: string }[])[];
const styled = (rows: Rows) => rows.flat().flatMap(({ text, style }) => (style === undefined ? [] : [[text, style]]));

test('three buttons have a colour, and each has its words', async () => {
  const bob = house.telegram.person({ language: 'en' });
  await bob.says('karkyra');
  expect(styled(bob.last.rows)).toEqual([['Alerts', 'success']]);
  await bob.says('/forget');
  expect(styled(bob.last.rows)).toEqual([['Yes', 'danger']]);
  await bob.says('/subscribe karkyra');
  expect(styled(bob.last.rows)).toEqual([['Remove', 'danger']]);
});

test('the editor’s Publish is the primary one', async () => {
  const editor = house.telegram.person({ id: 77, language: 'en' });
  await editor.says('/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://gov.kg/1');
  if (!editor.last.buttons.includes('Publish')) throw new Error(editor.last.text);
  expect(styled(editor.last.rows)).toEqual([['Publish', 'primary']]);
});

test('a watched day comes as a file for the calendar, on both clocks', async () => {
  const aizada = house.telegram.person({ name: 'Айзада', language: 'ky' });
  await aizada.says('/trip Каркыра 1-май');
  const { messages } = await aizada.taps('Календарыма');
  expect(messages[0]?.text).toContain('karkyra-kegen-2027-05-01.ics');
  const sent = house.telegram.callsOf('sendDocument').at(-1)?.params['document'] as Blob;
  const [event] = readStrictly(await sent.text());
  expect(event).toMatchObject({ uid: 'trip-karkyra-kegen-2027-05-01@otkel', status: 'CONFIRMED' });
  expect(event?.summary).toBe('Чек арадан өтүү, Каркыра – Кеген');
  expect(event?.description).toMatch(/2027-жылдын 1-майы.*Бишкек \/ .*Алматы/);
});

test.each(['ics:ky:karkyra-kegen:2027-02-30', 'ics:ky:atlantis:2027-05-01', 'ics:ky:karkyra-kegen:x', 'ics:xx'])(
  'a forged button is refused: %s',
  async (data) => {
    const bob = house.telegram.person({ language: 'en' });
    await bob.says('/trip karkyra 1 May');
    const { messages } = await bob.tapsData(data);
    expect(messages.map(({ text }) => text).join()).not.toContain('.ics');
  },
);
