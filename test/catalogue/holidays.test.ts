import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { daysOfHoliday, holidayIds } from '#domain/seasons/holiday.ts';
import { codes } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { createFolder, now, problemsOf } from './folder.ts';

const name = 'name: { en: a, ru: b, ky: c, kk: d }';
const says = (text: string) =>
  problemsOf(createFolder({ 'holidays.yaml': () => text })).map(({ path, message }) => `${path}: ${message}`);

describe('holidays.yaml', () => {
  test('is not needed', () => {
    expect(loadCatalogue(createFolder(), now, codes).holidays).toEqual([]);
  });

  test.each([
    { slip: `nooruz: { ${name} }`, says: 'has no days, or two kinds of them' },
    { slip: `nooruz: { ${name}, every_year: 03-21, dates: [{ from: 2027-03-21 }] }`, says: 'two kinds of them' },
    { slip: `nooruz: { ${name}, every_year: 02-30 }`, says: 'no such day in the calendar' },
    { slip: `nooruz: { ${name}, every_year: { from: 03-23, to: 03-21 } }`, says: 'ends before it begins' },
    { slip: `eid-al-fitr: { ${name}, dates: [{ from: 2027-02-29 }] }`, says: 'no such day in the calendar' },
    { slip: `nooruz: { ${name}, every_year: 03-21, by: { source: nobody } }`, says: 'is not in sources.yaml' },
    { slip: `easter: { ${name}, every_year: 03-21 }`, says: '' },
  ])('$slip', ({ slip, says: message }) => {
    const problems = says(`${slip}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

test('each holiday that people name has its days, and what is reckoned says so', () => {
  const { holidays } = ourCatalogue();
  expect(holidays.map(({ id }) => id)).toEqual([...holidayIds]);
  for (const holiday of holidays) expect(daysOfHoliday(holiday, 2027).length, holiday.id).toBeGreaterThan(0);
  const reckoned = holidays
    .filter((holiday) => daysOfHoliday(holiday, 2027).some(({ about }) => about))
    .map(({ id }) => id);
  expect(reckoned).toEqual(['eid-al-fitr', 'eid-al-adha', 'eid', 'ramadan', 'chinese-new-year']);
  for (const { id, by } of holidays) expect(by.length > 0 || ['new-year', 'christmas'].includes(id), id).toBe(true);
});
