import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { seasonHistory } from '#domain/seasons/season-history.ts';
import { aCrossing, type Jotted } from '../build.ts';

function history(ledger: readonly Jotted[], on = '2026-11-22', now = '2026-11-22') {
  const crossing = aCrossing(ledger);
  const moment = (text: string) => DateTime.fromISO(`${text}T12:00`, { zone: 'Asia/Bishkek' });
  return seasonHistory(crossing, crossing.statements, { at: moment(on), now: moment(now) });
}

const year = (ledger: readonly Jotted[], wanted: number, on?: string) =>
  history(ledger, on).years.find((one) => one.year === wanted);

const opens = (date: string, said = date): Jotted => ({ says: 'opens', date, by: `authority border ${said}` });
const closes = (date: string, said = date): Jotted => ({ says: 'closes', date, by: `authority border ${said}` });
const works = (date: string): Jotted => ({ says: 'works', date, by: `traveller cyclist ${date}` });
const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'guide old-page' };

describe('the years', () => {
  test('are those with something on record, newest first, and none is invented', () => {
    const years = history([season, opens('2013-06'), closes('2013-10-02'), works('2019-08-07'), works('2002')]).years;
    expect(years.map((one) => one.year)).toEqual([2019, 2013, 2002]);
  });

  test('a day known from one side only belongs to the year that the source names', () => {
    expect(history([works('<=2013-07-04')]).years.map((one) => one.year)).toEqual([2013]);
    expect(history([works('>=2015-09')]).years.map((one) => one.year)).toEqual([2015]);
  });

  test('a closure over several years is on record in each', () => {
    const closure: Jotted = { says: 'closed', from: '2010-04', until: '2013-06', by: 'press paper 2013' };
    expect(history([closure]).years.map((one) => one.year)).toEqual([2013, 2012, 2011, 2010]);
  });

  test('a closure of some travellers is no closure of the crossing', () => {
    const closure: Jotted = {
      says: 'closed',
      from: '2022-01-17',
      until: '2022-04',
      people: ['KG'],
      by: 'press paper 2022',
    };
    expect(history([closure]).years).toEqual([]);
  });

  test('nothing after the present, and nothing that was said later', () => {
    expect(history([opens('2027-05-01', '2026-11-01')]).years).toEqual([]);
    expect(history([works('2025-06-01')], '2024-06-01', '2024-06-01').years).toEqual([]);
  });
});

describe('what a year tells', () => {
  test('both edges: nothing is left untold', () => {
    expect(year([season, opens('2013-06'), closes('2013-10-02')], 2013)).toMatchObject({
      opened: [{ says: 'opens' }],
      closed: [{ says: 'closes' }],
      unknownEdges: { opening: false, closing: false },
    });
  });

  test('seen working only: both edges are untold where a season is the rule', () => {
    expect(year([season, works('2019-08-07')], 2019)?.unknownEdges).toEqual({ opening: true, closing: true });
    expect(year([works('2019-08-07')], 2019)?.unknownEdges).toEqual({ opening: false, closing: false });
  });

  test('this year may still close', () => {
    expect(year([season, opens('2026-05-01')], 2026)?.unknownEdges).toEqual({ opening: false, closing: false });
  });

  test('once it works all year, there is no edge to tell', () => {
    const allYear: Jotted = {
      says: 'season',
      season: 'year-round',
      since: '2025-01-01',
      by: 'authority border 2025-01-01',
    };
    expect(year([season, allYear, works('2025-08-07')], 2025)?.unknownEdges).toEqual({
      opening: false,
      closing: false,
    });
  });

  test('a plan is no record', () => {
    const planned = year([season, opens('2021-05-01', '2021-04-01'), works('2021-07-15')], 2021, '2026-04-10');
    expect(planned).toMatchObject({ opened: [], planned: [{ says: 'opens' }], onDay: 'unknown' });
  });

  test('first and last sighting', () => {
    const seen = year([works('2018-08'), works('2018-06'), works('2018-07-01')], 2018)?.seen;
    expect([seen?.first, seen?.last].map((one) => one && 'date' in one && one.date.text)).toEqual([
      '2018-06',
      '2018-08',
    ]);
  });
});

describe('the asked day', () => {
  const on = (ledger: readonly Jotted[], wanted: number, day: string) => year(ledger, wanted, day)?.onDay;
  const told = [opens('2013-06-10'), closes('2013-10-02T18:00')];

  test.each([
    { day: '2026-06-09', state: 'closed' },
    { day: '2026-06-11', state: 'open' },
    { day: '2026-10-02', state: 'open' },
    { day: '2026-10-03', state: 'closed' },
  ])('between the edges it was open: $day, $state', ({ day, state }) => {
    expect(on(told, 2013, day)).toBe(state);
  });

  test('inside an edge known only to the month nobody can tell', () => {
    expect(on([opens('2013-06'), closes('2013-10-02')], 2013, '2026-06-15')).toBe('unknown');
    expect(on([opens('2013-06'), closes('2013-10-02')], 2013, '2026-05-31')).toBe('closed');
    expect(on([opens('2013-06'), closes('2013-10-02')], 2013, '2026-07-01')).toBe('open');
  });

  test('what opens again after a closure had been open before it, or nobody knows', () => {
    const closure: Jotted = { says: 'closed', from: '2010-04-07', until: '2010-05-19', by: 'press paper 2010-05-20' };
    const reopened = [season, closure, opens('2010-05-20')];
    expect(on(reopened, 2010, '2026-02-01')).toBe('unknown');
    expect(on(reopened, 2010, '2026-05-01')).toBe('closed');
    expect(on([opens('2010-05-20')], 2010, '2026-02-01')).toBe('unknown');
  });

  test('a season of winter closes in spring and opens in autumn', () => {
    const winter = [closes('2013-03-31'), opens('2013-11-01')];
    expect(['01-15', '06-15', '12-15'].map((day) => on(winter, 2013, `2025-${day}`))).toEqual([
      'open',
      'closed',
      'open',
    ]);
  });

  test('a sighting speaks for the days around it, and two for the time between', () => {
    expect(on([works('2019-08-07')], 2019, '2026-08-20')).toBe('open');
    expect(on([works('2019-08-07')], 2019, '2026-09-10')).toBe('unknown');
    expect(on([works('2019-06-07'), works('2019-09-07')], 2019, '2026-07-25')).toBe('open');
  });

  test('a sighting known from one side, or only to the year, speaks for no day', () => {
    expect(on([works('<=2023-11')], 2023, '2026-11-22')).toBe('unknown');
    expect(on([works('2002')], 2002, '2026-07-01')).toBe('unknown');
  });

  test('a closure was closed', () => {
    const closure: Jotted = { says: 'closed', from: '2010-04', until: '2013-06', by: 'authority border 2013-07' };
    expect(on([closure], 2011, '2026-07-01')).toBe('closed');
    expect(on([closure], 2010, '2026-01-01')).toBe('unknown');
  });

  test('a day of this year that is still ahead counts for nothing', () => {
    expect(on([opens('2026-05-01')], 2026, '2026-12-24')).toBe('unknown');
  });

  test('the rule alone opens no year', () => {
    expect(history([season], '2026-07-01')).toMatchObject({ years: [], share: { open: 0, of: 0 } });
  });
});

describe('the share', () => {
  const openIn = (...years: number[]) => years.map((one) => works(`${one}-07-05`));

  test('of the years whose record tells of the day, and of no others', () => {
    const ledger = [...openIn(2014, 2015, 2016, 2017), closes('2018-06-20'), works('2019-02')];
    const { share, enough, years } = history(ledger, '2026-07-01');
    expect(years).toHaveLength(6);
    expect({ share, enough }).toEqual({ share: { open: 4, of: 5 }, enough: true });
  });

  test('four years are too few for a rule', () => {
    expect(history(openIn(2014, 2015, 2016, 2017), '2026-07-01')).toMatchObject({ share: { of: 4 }, enough: false });
  });

  test('29 February has a day in every year', () => {
    const ledger = [2021, 2022, 2023, 2024, 2025].map((one) => works(`${one}-03-01`));
    expect(history(ledger, '2024-02-29').share.of).toBe(5);
  });
});

test('the rule now, not the one of years ago', () => {
  const allYear: Jotted = { says: 'season', season: 'year-round', since: '2025-09-07', by: 'press paper 2025-09-08' };
  expect(history([season, allYear]).rule?.season).toBe('year-round');
  expect(history([season, allYear], '2019-07-15').rule?.season).toBe('year-round');
  expect(history([season]).rule?.season).toEqual({ from: { month: 5, day: 1 }, to: { month: 10, day: 31 } });
  expect(history([]).rule).toBeNull();
});
