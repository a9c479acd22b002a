import { describe, expect, test } from 'vitest';
import { placeIn } from '#search/position.ts';

/** Karkyra, give or take. */
const there = { kind: 'place', place: { lat: 42.8, lon: 79.2 } };

describe('a place in words', () => {
  test.each([
    '42.8, 79.2',
    ' 42.8,79.2 ',
    '42.8 79.2',
    '42,8 79,2',
    '42,8; 79,2',
    '42.8°, 79.2°',
    '79.2, 42.8',
    '42.8N 79.2E',
    'N42.8 E79.2',
    'n 42.8, e 79.2',
    `42°48'N 79°12'E`,
    `42°48'0"N, 79°12'0.0"E`,
    '42° 48′ 0″ N 79° 12′ 0″ E',
    'мы тут: 42.8000, 79.2000, что открыто?',
    'биз бул жердебиз 42.800 79.200',
  ])('%s', (text) => expect(placeIn(text)).toEqual(there));

  test('south and west are below nought', () => {
    expect(placeIn(`33°52'12"S 151°12'0"E`)).toEqual({ kind: 'place', place: { lat: -33.87, lon: 151.2 } });
    expect(placeIn('48.8584, -2.2945')).toEqual({ kind: 'place', place: { lat: 48.8584, lon: -2.2945 } });
  });

  test.each([
    'karkyra',
    'каркыра 08.00 18.00',
    '08.00 18.00',
    '01.05, 02.05',
    '31.12 31.12',
    '42, 79',
    'Korday 29.02.2028, 07.30',
    '2027-05-01',
    '112',
    '95.123, 200.123',
    '1.5, 2.5',
    '',
  ])('is none: %s', (text) => expect(placeIn(text)).toEqual({ kind: 'none' }));
});

describe('a place behind the link of a map', () => {
  test.each([
    'https://www.google.com/maps/@42.8,79.2,15z',
    'https://www.google.com/maps?q=42.8,79.2',
    'https://maps.google.com/?q=42.8,79.2',
    'https://maps.google.com/maps?q=loc:42.8,79.2&z=14',
    'https://www.google.com/maps/search/?api=1&query=42.8%2C79.2',
    'https://www.google.com/maps/search/42.8,+79.2?entry=tts',
    'https://www.google.kg/maps/place/42.8,79.2',
    'https://www.google.com/maps/place/Karkyra/@42.9,79.0,12z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d42.8!4d79.2',
    'https://www.google.com/maps/dir/?api=1&destination=42.8,79.2',
    'https://yandex.ru/maps/?ll=79.2%2C42.8&z=12',
    'https://yandex.kz/maps/10309/karakol/?ll=79.0,42.0&pt=79.2,42.8&z=9',
    'https://yandex.ru/maps/?ll=79.0%2C42.0&mode=whatshere&whatshere%5Bpoint%5D=79.2%2C42.8&whatshere%5Bzoom%5D=12',
    'https://yandex.com/maps/?rtext=~42.8,79.2&rtt=auto',
    'yandex.kg/maps/?ll=79.2,42.8',
    'https://2gis.kg/geo/79.2,42.8',
    'https://2gis.kz/almaty/geo/9430047375002261/79.2,42.8',
    'https://2gis.kg/bishkek?m=79.2%2C42.8%2F16',
    'geo:42.8,79.2',
    'geo:42.8,79.2?z=12',
    'geo:0,0?q=42.8,79.2(Karkyra)',
    'https://www.openstreetmap.org/?mlat=42.8&mlon=79.2#map=15/42.9/79.1',
    'https://www.openstreetmap.org/#map=15/42.8/79.2',
    'https://maps.apple.com/?ll=42.8,79.2&q=Pin',
    'https://waze.com/ul?ll=42.8,79.2&navigate=yes',
  ])('%s', (link) => {
    expect(placeIn(link)).toEqual(there);
    expect(placeIn(`мы стоим здесь ${link} сколько ждать?`)).toEqual(there);
    expect(placeIn('мы стоим здесь', [link])).toEqual(there);
  });

  test.each(['https://maps.app.goo.gl/AbCdEf123', 'https://yandex.ru/maps/-/CCUxyz', 'https://go.2gis.com/abc12'])(
    'cannot be seen without opening it: %s',
    (link) => {
      expect(placeIn(link)).toEqual({ kind: 'hidden' });
      expect(placeIn(`Кордай ${link}`)).toEqual({ kind: 'none' });
    },
  );

  test.each([
    'https://24.kg/news/?ll=42.8,79.2',
    'https://notgoogle.com/?q=42.8,79.2',
    'https://t.me/otkel_bot?start=x',
  ])('is no map: %s', (link) => expect(placeIn(link)).toEqual({ kind: 'none' }));

  test('any text is read in no time', () => {
    for (const text of [
      '1.1,'.repeat(2000),
      'google.com/maps/dir/'.repeat(400),
      '%'.repeat(8000),
      '42° '.repeat(2000),
    ]) {
      const began = performance.now();
      placeIn(text);
      expect(performance.now() - began).toBeLessThan(200);
    }
  });
});
