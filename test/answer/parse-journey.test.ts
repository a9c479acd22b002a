import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { impliesJourney, isJourney, journeyOf, townsKnown } from '#answer/parse-journey.ts';
import type { Crossing } from '#domain/crossing.ts';
import { aCrossing } from '../domain/build.ts';
import { findTown } from '../languages.ts';

const same = (text: string) => ({ en: text, ru: text, ky: text, kk: text });
const karakol = { name: same('Karakol'), driveMinutes: 90 };
const tyup = { name: same('Tyup') };
const almaty = { name: same('Almaty'), km: 278 };
const pass: Crossing = aCrossing([], {
  posts: [
    { id: 'kg', country: 'KG', zone: 'Asia/Bishkek', towns: [tyup, karakol] },
    { id: 'kz', country: 'KZ', zone: 'Asia/Almaty', towns: [almaty] },
  ],
});
const now = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

type Words = Parameters<typeof journeyOf>[0];
type Options = Parameters<typeof journeyOf>[1];

function put(words: Partial<Words>, options: Options = {}, toward?: string) {
  const journey = journeyOf({ moment: {}, ...words }, options, pass, {
    now,
    findTown,
    driveFrom: () => null,
    traveller: { toward },
  });
  if (typeof journey === 'string') return journey;
  const { leave, arrive, from } = journey;
  const clock = (at?: DateTime) => at?.toFormat('HH:mm');
  return { toward: journey.traveller.toward, from: from?.name['en'], leave: clock(leave), arrive: clock(arrive) };
}

const one = 13 * 60;

describe('which way', () => {
  test('the way that the town lies', () => {
    expect(put({}, { from: 'Almaty', leave: '13:00' })).toMatchObject({ toward: 'KG' });
    expect(put({}, { from: 'Karakol', leave: '13:00' })).toMatchObject({ toward: 'KZ' });
  });

  test('without a town, the way of the road', () => {
    expect(put({}, { arrive: '13:00' })).toMatchObject({ toward: 'KZ' });
  });

  test('or the way that is asked', () => {
    expect(put({}, { arrive: '13:00' }, 'KG')).toMatchObject({ toward: 'KG' });
    expect(put({}, { arrive: '13:00' }, 'CN')).toBe('no-direction');
  });
});

describe('by whose clock', () => {
  test('that of the town one leaves', () => {
    const journey = journeyOf({ moment: {} }, { from: 'Almaty', leave: '13:00' }, pass, {
      now,
      findTown,
      driveFrom: () => null,
      traveller: {},
    });
    expect(typeof journey === 'object' && journey.leave?.toISO()).toBe('2026-11-22T13:00:00.000+05:00');
  });

  test('that of the post reached first', () => {
    const journey = journeyOf({ moment: {} }, { arrive: '13:00' }, pass, {
      now,
      findTown,
      driveFrom: () => null,
      traveller: { toward: 'KG' },
    });
    expect(typeof journey === 'object' && journey.arrive?.toISO()).toBe('2026-11-22T13:00:00.000+05:00');
  });
});

describe('leaving or arriving', () => {
  test.each([
    { said: 'leaving Karakol at 13:00', words: { from: karakol, clock: 'leave' }, is: 'leave' },
    { said: 'from Karakol at 13:00', words: { from: karakol }, is: 'leave' },
    { said: 'arriving at 13:00', words: { clock: 'arrive' }, is: 'arrive' },
    { said: 'can I make it at 13:00', words: {}, is: 'arrive' },
    { said: 'leaving at 13:00', words: { clock: 'leave' }, is: 'leave' },
  ] as const)('$said: $is', ({ words, is }) => {
    const journey = put({ moment: { time: one }, ...words });
    expect(journey).toMatchObject({ [is]: '13:00' });
  });

  test('from Karakol, and no time: now', () => {
    expect(put({ from: karakol })).toMatchObject({ leave: '12:00' });
  });

  test('from Karakol tomorrow, and no time: nobody can tell', () => {
    expect(put({ from: karakol, moment: { day: { inDays: 1 } } })).toMatchObject({
      leave: undefined,
      arrive: undefined,
    });
  });

  test('words win over options', () => {
    expect(put({ from: karakol, moment: { time: one } }, { from: 'Almaty', leave: '09:00' })).toMatchObject({
      from: 'Karakol',
      leave: '13:00',
    });
  });
});

describe('the town', () => {
  test('is forgiven one slip of the finger, and no more', () => {
    expect(put({}, { from: 'Karakul', leave: '13:00' })).toMatchObject({ from: 'Karakol' });
    expect(put({}, { from: 'Karaganda', leave: '13:00' })).toBe('town-unknown');
    expect(put({}, { from: '', leave: '13:00' })).toBe('town-unknown');
  });

  test('those offered have a known drive, and lie on the side of departure', () => {
    const names = (toward?: string) => townsKnown(pass, toward).map(({ name }) => name['en']);
    expect(names()).toEqual(['Karakol', 'Almaty']);
    expect(names('KZ')).toEqual(['Karakol']);
    expect(names('KG')).toEqual(['Almaty']);
  });
});

describe('what asks for a journey', () => {
  test('the topic, or any of the options', () => {
    expect(isJourney({ topic: 'makeit' }, {})).toBe(true);
    expect(isJourney({ topic: 'status' }, { from: 'Karakol' })).toBe(true);
    expect(isJourney({ topic: 'status' }, {})).toBe(false);
  });

  test('"open if I leave Karakol at 13:00?" means on arrival, where the drive is known', () => {
    const asked = { topic: 'status', moment: { time: one }, clock: 'leave' } as const;
    expect(impliesJourney({ ...asked, from: karakol }, pass)).toBe(true);
    expect(impliesJourney({ ...asked, from: tyup }, pass)).toBe(false);
    expect(impliesJourney({ ...asked, topic: 'documents', from: karakol }, pass)).toBe(false);
    expect(impliesJourney({ ...asked, clock: 'arrive', from: karakol }, pass)).toBe(false);
  });
});
