import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('a channel is set up in the chat of its administrator', () => {
  test('who made us one hears of it there, and chooses language and quiet hours', async () => {
    const aizada = house.telegram.person({ name: 'Айзада', language: 'ky' });
    await aizada.says('каркыра');
    const news = house.telegram.channel({ title: 'Жол', username: 'jol2', administrators: [aizada] });
    await news.welcomesTheBot(aizada);
    expect(() => news.last.text).toThrow('said nothing');
    expect(aizada.last.text).toContain('Жол каналынын жөндөөлөрү');
    expect(aizada.last.text).toContain('Шашылыш болбосо, 22:00дөн 07:00гө чейин кабар үнсүз келет.');
    await aizada.taps('Русский');
    expect(aizada.last.text).toContain('Тил: Русский');
    await aizada.taps('▫️ Дайыма үнсүз');
    expect(aizada.last.text).toContain('Кабар дайыма үнсүз келет.');
    expect(aizada.last.buttons).toContain('✅ Дайыма үнсүз');
    await news.posts('/subscribe@bot каркыра');
    expect((await aizada.says('/settings @jol2')).text).toContain('Кабар келет: Каркыра – Кеген.');
    expect(() => house.telegram.channel().last).toThrow('said nothing');
  });

  test('nobody else does, by name or by a forged button', async () => {
    const dana = house.telegram.person({ name: 'Дана', language: 'en' });
    const bek = house.telegram.person({ name: 'Бек', language: 'en' });
    const news = house.telegram.channel({ title: 'Жол', username: 'jol3', administrators: [bek] });
    expect((await dana.says('/settings @jol3')).text).toContain('Only administrators');
    expect((await dana.says('/settings @nobody_here')).text).toContain('Only administrators');
    const forged = `channel:en:${news.chat.id}:quiet:always`;
    expect((await dana.tapsData(forged)).notice).toContain('Only administrators');
    expect((await bek.says('/settings @jol3')).text).toContain('Settings of the channel Жол');
    expect((await bek.tapsData(`channel:en:${news.chat.id}:quiet:never`)).notice).toContain('out of date');
    expect((await bek.tapsData('channel:en:x:quiet:always')).notice).toContain('out of date');
  });

  test('who never wrote to us is not written to', async () => {
    const bek = house.telegram.person({ name: 'Бек', language: 'en' });
    const news = house.telegram.channel({ title: 'Жол', administrators: [bek] });
    await news.welcomesTheBot(bek);
    expect(() => news.last.text).toThrow('said nothing');
  });
});
