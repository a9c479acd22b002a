/** What is open only to lorries or trains is no answer to somebody who drives, rides or walks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const forPeople = /Ak-Jol|Ak-Tilek|Karkyra|Chaldybar|Chon-Kapka|Tokmok/;

test('beside the railway the nearest crossings are those of the road', async () => {
  const location = { latitude: 42.825, longitude: 73.676 };
  const told = String(await house.traveller({ language: 'en' }).sends({ location }));
  const lines = told.split('\n').filter((line) => line.includes(' · '));
  expect(lines[0]).toContain('Chaldybar');
  const first = lines.findIndex((line) => /Kaindy|Ken-Bulun/.test(line));
  for (const line of first === -1 ? lines : lines.slice(first)) {
    expect(first === -1 || !forPeople.test(line)).toBe(true);
  }
});

test('who has typed nothing yet is offered the most used, with until when or why, and how sure', async () => {
  const { results } = await house.telegram.person({ language: 'en' }).inline('@bot ');
  expect(results.map(({ title }) => title.split(' · ')[1])).toEqual([
    'Ak-Jol – Korday',
    'Ak-Tilek – Karasu',
    'Karkyra – Kegen',
    'Chaldybar – Sypatai batyr',
    'Chon-Kapka – Aisha-bibi',
  ]);
  for (const { title, description } of results) {
    const how = title.startsWith('🟡 Not sure')
      ? /^By the rule it is open, but/
      : / · (Confirmed|Announced|Likely|Usual pattern)/;
    expect(description).toMatch(how);
  }
});

test('the railway has no page about roads and cars', async () => {
  const bob = house.traveller({ language: 'en' });
  await bob.says('kaindy');
  const menu = await bob.presses('Details');
  expect(bob.buttons()).toContain('Transport');
  for (const label of ['Road', 'Cars and insurance', 'Lorries']) expect(bob.buttons()).not.toContain(label);
  expect(String(menu).split('\n'), 'one line, not the card').toHaveLength(1);
});
