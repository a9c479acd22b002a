import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, type House, openHouse } from './house.ts';

/** Sixty crossings do not fit into one message: one looks for one's own by its border. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('/crossings', () => {
  test('says of every border how many of its crossings one may use, ours first, each a button', async () => {
    const bob = house.traveller();
    const said = await bob.says('/crossings');
    expect(said).toMatch(/^Open to cars or walkers, as far as we know\n🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan: \d+ of 10\n/);
    expect(said).toMatch(/\n🇰🇿🇷🇺 Kazakhstan – Russia: \d+ of 20\n/);
    expect(bob.buttons()).toHaveLength(catalogue.borders.length);
    expect(bob.buttons()).toContain('🇰🇬🇨🇳 Kyrgyzstan – China');
  });

  test('down to a page of a border, further, up again, and to a card', async () => {
    const bob = house.traveller();
    await bob.says('/crossings');
    const overview = await bob.presses('🇰🇿🇷🇺 Kazakhstan – Russia');
    expect(overview).toMatch(/^Border between Kazakhstan and Russia\n.*\d+ of 20 crossings /);
    expect(overview).toContain('more behind the button below.');
    const first = await bob.presses('All 20 crossings');
    const second = await bob.presses('▶');
    expect(new Set([...linesOf(first), ...linesOf(second)]).size).toBe(16);
    const third = await bob.presses('▶');
    expect(linesOf(third)).toHaveLength(4);
    expect(bob.buttons()).not.toContain('▶');
    await bob.presses('All borders');
    await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(await bob.presses('Ak-Jol – Korday')).toMatch(/^🟢 Open · Ak-Jol – Korday\n/);
  });
});

describe('what was asked is kept on the way', () => {
  test('the day and the vehicle', async () => {
    const bob = house.traveller();
    const said = await bob.says('what is open on 31 December for lorries');
    expect(said).toMatch(/^Open to lorries, as far as we know\nFor Thursday 31 December\n/);
    const overview = await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(overview).toMatch(/\nFor Thursday 31 December\n\d+ of 10 crossings should be open to lorries\./);
    expect(await bob.presses('Ak-Jol – Korday')).toContain('For Thursday 31 December');
  });

  test('the topic, where a command asks which crossing', async () => {
    const bob = house.traveller();
    await bob.says('/season');
    await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
    expect(await bob.presses('Karkyra – Kegen')).toContain('year');
  });
});

describe('one country', () => {
  test('of ours: our common border, and the others as buttons', async () => {
    const bob = house.traveller({ language: 'ru' });
    const said = await bob.says('граница с Казахстаном');
    expect(said).toMatch(/^Граница Кыргызстана и Казахстана\n/);
    expect(said).toMatch(/На других границах для машин и пешеходов должно быть открыто \d+ из 35\./);
    expect(bob.buttons()).toContain('🇰🇿🇷🇺 Казахстан – Россия');
  });
});

test('other crossings, under a card, are those of its border, and lead back', async () => {
  const bob = house.traveller();
  await bob.says('torugart');
  expect(await bob.presses('Other crossings')).toMatch(/^Border between China and Kyrgyzstan\n/);
  expect(await bob.presses('Back')).toContain('Torugart – China');
});

test('the list of all crossings of older messages leads to the borders', async () => {
  expect(await house.traveller().sendsData('all:en')).toMatch(/^Open to cars or walkers/);
  const bob = house.traveller();
  await bob.sendsData('all:en:makeit');
  await bob.presses('🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan');
  expect(await bob.presses('Karkyra – Kegen')).toMatch(/^Where do you leave from, and when\?/);
});

test('a forged border is refused politely', async () => {
  const bob = house.traveller();
  await bob.says('/crossings');
  for (const data of ['border:en:XX-YY', 'border:en:KG-KZ:zzzzzzzzm', 'border:en:../..', 'border:en']) {
    expect(await bob.sendsData(data), data).toContain('out of date');
  }
});

const linesOf = (text: string) => text.split('\n').filter((line) => /^[🟢🟡🔴⚪]/u.test(line));
