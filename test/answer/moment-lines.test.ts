import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { answering } from '../bot/house.ts';

const { answer } = answering();
/** A Saturday. */
const now = DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });

/** The lines over the card, in the language of the question. */
function above(text: string, language = 'en'): readonly string[] {
  const { html } = answer({ text, now, language });
  const [first = '', second] = plain(html).split('\n\n');
  return second === undefined || /^[🟢🟡🔴⚪]/u.test(first) ? [] : first.split('\n');
}

describe('over the card', () => {
  test.each([
    { text: 'korday next blah', lines: ['⚠️ We did not understand the time: next blah.', 'This is for now:'] },
    { text: 'korday on the holidays', lines: ['⚠️ We did not understand the time: holidays.', 'This is for now:'] },
    {
      text: 'korday 31 November',
      lines: ['⚠️ There is no such day: 31 November. That month has 30 days.', 'This is for now:'],
    },
    {
      text: 'korday 29.02.2027',
      lines: ['⚠️ There is no 29 February in 2027. The next is in 2028.', 'This is for now:'],
    },
    { text: 'korday 25:00', lines: ['⚠️ No clock shows 25:00.', 'This is for now:'] },
    { text: 'korday at 7', lines: [] },
    { text: 'korday next week', lines: ['30 November – 6 December: should work all of that time'] },
    { text: 'korday tomorrow', lines: [] },
    { text: 'korday', lines: [] },
  ])('$text', ({ text, lines }) => expect(above(text)).toEqual(lines));

  test('a holiday that the moon decides is told with its doubt', () => {
    expect(above('Каркыра Орозо айтта', 'ky')[0]).toBe(
      'Орозо айт күтүлгөн күн — 2027-жылдын 9-марты. Так күнү азырынча белгилене элек.',
    );
  });

  test('"open on 1 March", and I had asked about March: a month is counted as a month', () => {
    const told = plain(answer({ text: 'karkyra in March', now, language: 'en' }).html);
    expect(told).toMatch(/Open in March in \d+ of the \d+ years whose record tells of it\./);
    expect(told).not.toContain('1 March in');
  });

  test('29 February without a year is answered for the year that has it, and says so', () => {
    expect(above('кордай 29 февраля', 'ru')).toEqual([
      '⚠️ В 2027 году нет 29 февраля. Следующее будет в 2028 году.',
      'Отвечаем на 29 февраля 2028 г.:',
    ]);
  });

  test.each(['en', 'ru', 'ky', 'kk'])('every line is said in %s', (language) => {
    const asked = ['korday next blah', 'korday 31 November', 'korday next week', 'karkyra eid al-fitr'];
    for (const text of asked) expect(above(text, language), text).not.toEqual([]);
  });

  test.each([
    [
      'en',
      'Morning or evening was not said. If you mean 29 November, 07:00 Bishkek / 06:00 Almaty, the answer is the same.',
    ],
    ['ru', 'Утром или вечером, не сказано. Если вы про 29 ноября, 07:00 Бишкек / 06:00 Алматы, ответ тот же.'],
    [
      'ky',
      'Эртең мененби же кечкиби, айтылган жок. 29-ноябрь, 07:00 Бишкек / 06:00 Алматы жөнүндө сурасаңыз да, жооп ушундай.',
    ],
    [
      'kk',
      'Таңертең бе, кешке ме, айтылмаған. 29 қараша, 07:00 Бішкек / 06:00 Алматы туралы сұрасаңыз да, жауап осындай.',
    ],
  ])('an hour of either half of the day that is answered alike says so under the answer, in %s', (language, line) =>
    expect(answer({ text: 'korday at 7', now, language }).html.split('\n').at(-1)).toBe(line),
  );

  test('a moment that is a button’s says nothing over the card', () => {
    const moment = { at: now.plus({ days: 3 }), precision: 'day' } as const;
    expect(answer({ crossing: 'ak-jol-korday', now, moment, language: 'en' }).html).toMatch(/^🟢/u);
  });
});

test('the answer carries the moment: its span, its words, and what is not understood', () => {
  const about = answer({ text: 'korday from 1 to 5 May', now });
  if (about.kind !== 'answer') throw new Error('one crossing was expected');
  const { from, until, said, unread } = about.moment;
  expect([from?.toISODate(), until?.toISODate(), said, unread]).toEqual([
    '2027-05-01',
    '2027-05-06',
    'from 1 to 5 may',
    [],
  ]);
});
