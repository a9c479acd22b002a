import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { given } from '#domain/given.ts';
import { anybodyAt, completed } from '#domain/question.ts';
import { withoutSuperseded } from '#domain/rules/ledger.ts';
import { parseDated } from '#domain/time/dated.ts';
import { beginningOf, datesOf, onDate } from '#domain/time/period.ts';
import { askedAbout, askedKey, askedKeys, isTopic, topics } from '#domain/topic.ts';

const now = DateTime.fromISO('2026-11-22T12:00+06:00');

describe('a question', () => {
  test('about the present is as precise as that, about another moment to the moment', () => {
    expect(anybodyAt(now, now).moment.precision).toBe('now');
    expect(anybodyAt(now.plus({ days: 1 }), now).moment.precision).toBe('moment');
  });

  test('what one source leaves unsaid of a traveller, another may say', () => {
    expect(completed({ toward: 'KZ' }, { toward: 'KG', traffic: 'bus' })).toEqual({ toward: 'KZ', traffic: 'bus' });
  });

  test('an option that is not given is left out', () => {
    expect(given({ until: undefined, from: 1 })).toStrictEqual({ from: 1 });
  });
});

describe('a topic', () => {
  test('of the notes is not one of the answer’s own parts', () => {
    expect(isTopic('road')).toBe(true);
    expect(isTopic('status')).toBe(false);
  });

  test('has one place in the precedence', () => {
    expect(new Set(askedKeys).size).toBe(askedKeys.length);
    expect(askedKeys.map((key) => askedKey(askedAbout(key)))).toEqual([...askedKeys]);
    const asked = new Set(askedKeys.map((key) => askedAbout(key).topic));
    expect(topics.filter((topic) => topic !== 'peaks' && !asked.has(topic))).toEqual([]);
  });
});

describe('a period', () => {
  const may = parseDated('2026-05-01', 'Asia/Bishkek');
  const june = parseDated('2026-06', 'Asia/Bishkek');

  test('names its dates, the first of them where it begins', () => {
    expect(datesOf({ every: 'once', from: may, until: june })).toEqual([may, june]);
    expect(beginningOf({ every: 'once', until: june })).toBeNull();
  });

  test('of an event begins and ends on its date', () => {
    expect(onDate(may)).toEqual({ every: 'once', from: may, until: may });
  });

  test('of every year names none', () => {
    const newYear = { every: 'year', from: { month: 1, day: 1 }, until: { month: 1, day: 2 } } as const;
    expect(datesOf(newYear)).toEqual([]);
    expect(beginningOf(newYear)).toBeNull();
  });
});

test('what another statement replaces is left out, also by way of others', () => {
  const first = { id: 'first' };
  const second = { id: 'second', supersedes: 'first' };
  const third = { supersedes: 'second' };
  expect(withoutSuperseded([first, second])).toEqual([second]);
  expect(withoutSuperseded([first, second, third])).toEqual([third]);
});
