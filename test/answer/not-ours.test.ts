import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering } from '../bot/house.ts';

const { answer } = answering();
/** A Saturday. */
const now = DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });
const linesOf = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html).split('\n');

describe('a thing that means nothing to us', () => {
  test.each([
    { text: 'is there a mosque at Korday?', first: 'We have nothing about “mosque”.' },
    { text: 'Есть ли на Кордае мечеть?', first: 'У нас ничего нет про «мечеть».' },
    { text: 'Кордайда мечит барбы?', first: '«мечит» тууралуу маалыматыбыз жок.' },
    { text: 'Қордайда мешіт бар ма?', first: '«мешіт» туралы мәліметіміз жоқ.' },
  ])('$text: first that we have nothing, then whom to ask, then the state in one line', ({ text, first }) => {
    const lines = linesOf(text);
    expect(lines[0]).toBe(first);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^🟢/u);
  });

  test('what we know of is answered', () => {
    expect(linesOf('is there a queue at Korday?').join(' ')).not.toContain('have nothing about');
  });
});

describe('a weekday that is not that of its date', () => {
  test.each([
    { text: 'Korday Monday 1 December', line: '⚠️ 1 December is a Tuesday, not a Monday.' },
    { text: 'Кордай в понедельник 1 декабря', line: '⚠️ 1 декабря — это вторник, а не понедельник.' },
    { text: 'Кордай 1-декабрь дүйшөмбү ачыкпы', line: '⚠️ 1-декабрь — шейшемби, дүйшөмбү эмес.' },
    { text: 'Қордай 1 желтоқсан дүйсенбі ашық па', line: '⚠️ 1 желтоқсан – сейсенбі, дүйсенбі емес.' },
  ])('$text', ({ text, line }) => expect(linesOf(text)[0]).toBe(line));

  test('one that is says nothing', () => {
    expect(linesOf('Korday Tuesday 1 December')[0]).not.toContain('⚠️');
  });
});

describe('which languages we answer in', () => {
  test.each([
    'Ist die Grenze heute offen?',
    '哈萨克斯坦边境开放吗',
    'Сарҳад имрӯз кушода аст?',
    'Чегара бугун очиқми, ўтса бўладими?',
  ])('is said once to who writes in none of them: %s', (text) => {
    const told = linesOf(text).filter((line) => /English/u.test(line) && /Кыргыз/u.test(line));
    expect(told).toHaveLength(1);
  });

  test.each(['Is Korday open?', 'Кордай ачыкпы?', 'Қордай ашық па?', 'Кордай открыт?'])(
    'and not to others: %s',
    (text) => {
      expect(linesOf(text).join(' ')).not.toMatch(/English/u);
    },
  );
});

test.each(['кешіріңіз', 'сау болыңыз', 'не істеп жатырсың', 'Сергектик танытыңыз', 'рахмат, чоң ыракмат'])(
  'whoever writes in one of our languages is not told which those are: %s',
  (text) => expect(plain(answer({ text, now }).html)).not.toContain('Русский'),
);

describe('who thanks', () => {
  test.each([
    ['Спасибо огромное, вчера проехали как вы сказали', 'Пожалуйста. Счастливого пути.'],
    ['рахмат, кечээ силердин айтканыңар менен өттүк', 'Арзыбайт. Ак жол.'],
    ['рақмет бәрі дұрыс болды, кеше өтіп кеттік', 'Оқасы жоқ. Жол болсын.'],
    ['thanks for everything, you were right', 'You are welcome. Safe travels.'],
  ])('is not told that it is no matter of ours: %s', (text, line) => expect(linesOf(text)).toEqual([line]));
});

test('two countries whose border is none of ours are not called unknown words', () => {
  expect(linesOf('can my 8 yr old cross from tajikistan to uzbekistan with just me, dad is working in russia')).toEqual(
    ['We only know the crossings on the borders of Kyrgyzstan and Kazakhstan.'],
  );
});
