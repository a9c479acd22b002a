import { describe, expect, test } from 'vitest';
import { answered } from './asked.ts';

/* What is shut, or rebuilt, is asked of all borders where none is named; of a border without hours it is told that its posts work. */

const linesOf = (question: string) => answered(question).split('\n');

describe('what is shut at a weekend is told of every border, and of no border alone', () => {
  test.each([
    ['which crossings do not work on saturday', 'Closed:', 'Torugart'],
    ['какие пункты в субботу не работают', 'Закрыты:', 'Торугарт'],
    ['ишемби күнү кайсы чек ара бекеттери иштебейт', 'Жабык:', 'Торугарт'],
    ['сенбіде қай шекара бекеттері жабық', 'Жабық:', 'Торуғарт'],
  ])('%s', (question, heading, name) => {
    const lines = linesOf(question);
    expect(lines[0]).toBe(heading);
    expect(lines.filter((line) => line.startsWith('🔴')).join()).toContain(name);
    expect(lines.filter((line) => line.startsWith('🟢')).length).toBeLessThan(3);
  });
});

describe('when the border shuts, or why, is no list of what is shut', () => {
  test.each([['what time does the border close'], ['по какой причине закрыта граница с таджикистаном']])(
    '%s',
    (question) => expect(linesOf(question)[0]).not.toMatch(/^(Closed|Закрыты):/u),
  );
});

describe('a post that was to be ready and of which nobody told is among those rebuilt', () => {
  test.each([
    ['which kazakh uzbek posts are being reconstructed', 'Zhibek Zholy'],
    ['на каких пунктах казахстана и узбекистана стройка', 'Жибек жолы'],
    ['казакстан өзбекстан чек арасында кайсы бекеттерде курулуш', 'Жибек жолу'],
    ['қазақстан өзбекстан шекарасында қай бекеттерде жөндеу', 'Жібек жолы'],
  ])('%s', (question, name) => expect(linesOf(question).slice(0, 5).join('\n')).toContain(name));
});

describe('of posts whose hours nobody published it is counted how many work by the last word, at whatever hour it is asked', () => {
  test.each([
    ['do all crossings from kazakhstan to russia work', /16 of 20 crossings work/u],
    ['граница казахстана с россией, все работает?', /работает 16 из 20/u],
    ['казакстан россия чек арасы иштеп жатабы', /20 бекеттин он алтысы/u],
    ['қазақстан ресей шекарасы жұмыс істеп тұр ма', /20 бекеттің он алтысы/u],
  ])('%s', (question, counted) => {
    const lines = linesOf(question);
    expect(lines.find((line) => counted.test(line))).toBeDefined();
    expect(lines.slice(0, 5).join('\n')).toMatch(/Alimbet|Алимбет|Әлімбет/u);
  });
});
