import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../telegram/people.ts';
import { type House, openHouse } from './house.ts';

/** Where somebody is, anywhere in the region and beyond: what is near is near by road. */

let house: House;
let bob: Person;
beforeAll(async () => {
  house = await openHouse();
  bob = house.telegram.person({ language: 'en' });
});
afterAll(() => house.close());

const near = async (lat: number, lon: number) => (await bob.sendsLocation(lat, lon)).text.split('\n');

describe('a position outside Kyrgyzstan and Kazakhstan', () => {
  test.each([
    ['Tashkent', 41.3, 69.25, 'Kaplanbek – Navoi: about 30 min by road'],
    ['Andijan', 40.78, 72.34, 'Dostuk – Dustlik: about 40 min by road'],
    ['Kashgar', 39.47, 75.99, 'Torugart – China: about 134 km, to the north, about 3 h 20 min by road'],
    ['Omsk', 54.99, 73.37, 'Karakoga – Isilkul: about 2 h 30 min by road'],
    ['Nukus', 42.45, 59.61, 'Tazhen – Daut-Ata: about 6 h 30 min by road'],
    ['Ashgabat', 37.95, 58.38, 'Temir-Baba – Garabogaz: about 11 h 50 min by road'],
  ] as const)('%s: the crossing that is nearest by road', async (_, lat, lon, line) => {
    const [heading, ...lines] = await near(lat, lon);
    expect(heading).toBe('Nearest to you by road (kilometres as the crow flies):');
    expect(lines.join('\n')).toContain(line);
    // What no known road leads to is not near, however short the straight line.
    expect(lines.filter((one) => one.includes(' · ') && !one.includes('by road'))).toEqual([]);
  });

  test('too far for a day: said so, with the drive', async () => {
    const [heading, first] = await near(55.75, 37.6);
    expect(heading).toMatch(/^No crossing that we know is near you/);
    expect(first).toMatch(/(?:Syrym|Shagan|Taskala).* by road$/);
  });

  test('where no road is known it is said', async () => {
    const [heading] = await near(34.5, 69.2);
    expect(heading).toBe('We know no road from there to a crossing of ours. The nearest, as the crow flies:');
  });
});
