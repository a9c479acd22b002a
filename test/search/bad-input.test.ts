import { describe, expect, test } from 'vitest';
import { cpuMs } from '../cpu.ts';
import { createUnderstand } from '../languages.ts';
import { offered, ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

describe('what is not a question gets a polite none', () => {
  test.each([
    { input: 'nothing', text: '' },
    { input: 'blanks', text: ' \n\t ' },
    { input: 'emoji', text: '🏔️🚗🇰🇿🙏🏽👨‍👩‍👧‍👦' },
    { input: 'control characters', text: '\u0000\u0001\u0007\u001b[31m\u007f' },
    { input: 'direction marks', text: '\u202e\u200f\u2066\u2069' },
    { input: 'one letter ten thousand times', text: 'к'.repeat(10_000) },
    { input: 'ten thousand emoji', text: '🏔️'.repeat(5_000) },
    { input: 'ten thousand invisible characters', text: '\u200b'.repeat(10_000) },
    { input: 'punctuation', text: '?!...()[]{}<>/\\|@#$%^&*'.repeat(100) },
    { input: 'halves of characters', text: '\ud83d \udc00 \ud800' },
    { input: 'a stack of accents', text: `о${'\u0301\u0316\u0489'.repeat(3_000)}` },
    { input: 'Arabic', text: 'هل الحدود مفتوحة' },
    { input: 'words of a prototype', text: 'constructor __proto__ toString hasOwnProperty' },
    { input: 'a regular expression', text: '(a+)+$ [a-z]* .*.*.*' },
  ])('$input', ({ text }) => {
    expect(understand(text).found.kind).toBe('none');
  });
});

describe('what the eye does not see changes nothing', () => {
  const clean = understand('Кордай завтра в 7 утра открыт?');

  test.each([
    { trick: 'zero-width characters', text: 'Кор\u200bд\u200dай завт\u2060ра в 7 утра откр\ufeffыт?' },
    { trick: 'soft hyphens', text: 'Кор\u00adдай завтра в 7 утра от\u00adкрыт?' },
    { trick: 'stress marks', text: 'Корда\u0301й за\u0301втра в 7 утра\u0301 откры\u0301т?' },
    { trick: 'decomposed letters', text: 'Кордай завтра в 7 утра открыт?'.normalize('NFD') },
    { trick: 'direction marks', text: '\u202bКордай\u202c завтра \u2067в 7\u2069 утра открыт?\u200f' },
    { trick: 'control characters', text: 'Кор\u0000дай завтра\u0007 в 7 утра открыт?' },
    { trick: 'Latin letters that look Cyrillic', text: 'Kopдaй зaвтpa в 7 yтpa oткpыт?' },
    { trick: 'full-width digits', text: 'Кордай завтра в ７ утра открыт？' },
    { trick: 'line breaks', text: 'Кордай\r\nзавтра\u2028в\t7 утра открыт?' },
    { trick: 'capitals', text: 'КОРДАЙ ЗАВТРА В 7 УТРА ОТКРЫТ?' },
    { trick: 'emoji', text: '🚗Кордай🚗 завтра в 7 утра открыт?🙏🏻' },
  ])('$trick', ({ text }) => {
    expect(understand(text)).toEqual(clean);
  });

  test('Cyrillic letters that look Latin', () => {
    expect(understand('is Коrdау ореn at 7')).toEqual(understand('is Korday open at 7'));
  });

  test('letters spread out', () => {
    expect(offered(understand('к о р д а й').found)).toEqual(['ak-jol-korday']);
  });
});

describe('any text takes bounded time', () => {
  const words = 'корд акжо карк чонка кеге тилек булун сорт чалды'.split(' ');
  const text = (length: number, separator: string) => {
    let long = '';
    for (let at = 0; long.length < length; at += 1) long += `${words[(at * 7) % words.length]}${at % 10}${separator}`;
    return long.replace(/\d/gu, (digit) => 'абвгдежзик'.charAt(Number(digit))).slice(0, length);
  };
  const rounds = 5;
  const cost = (asked: string, times: number) =>
    cpuMs(() => {
      for (let time = 0; time < times; time += 1) understand(asked);
    });
  // The measure is a text of ordinary length on the same machine; how many milliseconds that is, the bench tells.
  const allowed = cost(text(512, ' '), 25 * rounds);

  test.each([
    { what: 'a full message', long: text(4_096, ' ') },
    { what: 'a full message without a blank', long: text(4_096, '') },
    { what: 'ten thousand characters', long: text(10_000, ' ') },
    { what: 'ten thousand letters', long: text(10_000, '') },
    { what: 'a book', long: text(1_000_000, ' ') },
    { what: 'single letters', long: 'а б '.repeat(1_024) },
    { what: 'dates', long: '1 мая 01.05.2027 в 7:00 '.repeat(200) },
  ])('$what costs no more than twenty-five texts of 512 letters', ({ long }) => {
    expect(cost(long, rounds)).toBeLessThan(allowed);
  });

  test('a name at the start of a very long message is still read', () => {
    expect(offered(understand(`Кордай открыт? ${'бла '.repeat(3_000)}`).found)).toEqual(['ak-jol-korday']);
  });
});
