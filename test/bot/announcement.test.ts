import { describe, expect, test } from 'vitest';
import { crossingById } from '#domain/crossing.ts';
import { type Announcement, forgotten, nextField, nothingKnown } from '#search/announcement/announcement.ts';
import type { AnnouncementField } from '#search/announcement/written.ts';
import { announcing, catalogue, checkStatement, readAnnouncement } from './house.ts';

const said = (line: string, announcement = nothingKnown) => readAnnouncement().line(announcement, line, announcing);
const answer = (announcement: Announcement, field: AnnouncementField, words: string) =>
  readAnnouncement().answer(announcement, field, words, announcing);
const by = { source: 'border-service-kg' };
const url = 'https://gps.gov.kg/news/1';

/** The statement that a line comes to, when nothing is missing. */
function written(line: string) {
  const { announcement, problems } = said(line);
  expect(problems.map(({ key, args }) => [key, args])).toEqual([]);
  expect(nextField(announcement)).toBeNull();
  const crossing = crossingById(catalogue, announcement.crossings[0]);
  expect(crossing && checkStatement(announcement.written, crossing).slips).toBeUndefined();
  return announcement.written;
}

describe('one line tells it all', () => {
  test.each([
    { news: 'opens 2027-05-01', means: { says: 'opens', date: '2027-05-01' } },
    { news: 'opens 2027-05-01 09:00', means: { says: 'opens', date: '2027-05-01T09:00' } },
    { news: 'opens 1 May', means: { says: 'opens', date: '2027-05-01' } },
    { news: 'closes 2027-10-31', means: { says: 'closes', date: '2027-10-31' } },
    { news: 'closed 2026-12-01 weather', means: { says: 'closed', from: '2026-12-01', cause: 'weather' } },
    {
      news: 'closed 2026-12-01 until 2027-03-01 repair certain',
      means: { says: 'closed', from: '2026-12-01', until: '2027-03-01', cause: 'repair', ends: 'certain' },
    },
    { news: 'hours 24/7', means: { says: 'hours', hours: '24/7' } },
    {
      news: 'hours Mo-Fr 09:00-18:00; Sa-Su off since 2026-12-01 until 2027-03-31 at kg',
      means: {
        says: 'hours',
        hours: 'Mo-Fr 09:00-18:00; Sa-Su off',
        since: '2026-12-01',
        until: '2027-03-31',
        posts: ['kg'],
      },
    },
    { news: 'season year-round', means: { says: 'season', season: 'year-round' } },
    { news: 'season 05-01..10-31', means: { says: 'season', season: { from: '05-01', to: '10-31' } } },
    { news: 'works 2026-11-21', means: { says: 'works', date: '2026-11-21' } },
    { news: 'admits citizens', means: { says: 'admits', people: 'citizens' } },
    { news: 'admits car,bus', means: { says: 'admits', traffic: ['car', 'bus'] } },
    {
      news: 'closed 2026-12-01 holiday toward KZ for foreigners only truck,bus',
      means: {
        says: 'closed',
        from: '2026-12-01',
        cause: 'holiday',
        toward: 'KZ',
        people: 'foreigners',
        traffic: ['truck', 'bus'],
      },
    },
  ])('$news', ({ news, means }) => {
    expect(written(`karkyra-kegen ${news} by border-service-kg ${url}`)).toEqual({ ...means, by: { ...by, url } });
  });

  test('a warning, with its text in four lines', () => {
    const text = { ky: 'Жол жабык', kk: 'Жол жабық', ru: 'Дорога закрыта', en: 'The road is shut' };
    const lines = Object.entries(text).map(([language, words]) => `${language}: ${words}`);
    const line = `karkyra-kegen warning 2026-11-22 until 2026-12-01 road by border-service-kg ${url}`;
    expect(written([line, ...lines].join('\n'))).toEqual({
      says: 'warning',
      from: '2026-11-22',
      until: '2026-12-01',
      cause: 'road',
      text,
      by: { ...by, url },
    });
  });

  test('a place by its name, a source by its own', () => {
    expect(written(`Каркыра opens 2027-05-01 by Пограничная служба ГКНБ КР ${url}`)).toMatchObject({ by });
  });

  test.each([
    {
      line: 'каркыра закрыта с 1 декабря по 20 декабря ремонт только грузовики сообщает Пограничная служба ГКНБ КР',
      means: { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'repair', traffic: ['truck'] },
    },
    {
      line: 'каркыра закрыта 1 декабря снег для иностранцев источник border-service-kg',
      means: { says: 'closed', from: '2026-12-01', cause: 'weather', people: 'foreigners' },
    },
    { line: 'каркыра пропускает граждан источник border-service-kg', means: { says: 'admits', people: 'citizens' } },
    {
      line: 'каркыра жабык 2026-12-01 баштап 2026-12-20 чейин кар булак border-service-kg',
      means: { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'weather' },
    },
    {
      line: 'қарқыра жабық 1 желтоқсан бастап 2026-12-20 дейін жөндеу дереккөз border-service-kg',
      means: { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'repair' },
    },
    { line: 'қарқыра ашылады 1 мамыр дереккөз border-service-kg', means: { says: 'opens', date: '2027-05-01' } },
  ])('in the editor’s own language: $line', ({ line, means }) => {
    expect(written(`${line} ${url}`)).toEqual({ ...means, by: { ...by, url } });
  });

  test('a name that is in no list brings its kind', () => {
    expect(written(`karkyra-kegen works 2026-11-21 by "Aizada and her bus" traveller said 2026-11-21 ${url}`)).toEqual({
      says: 'works',
      date: '2026-11-21',
      by: { who: 'Aizada and her bus', kind: 'traveller', date: '2026-11-21', url },
    });
  });
});

describe('what is missing is asked', () => {
  test.each([
    { line: '', asks: 'crossing' },
    { line: `nowhere opens 2027-05-01 by border-service-kg ${url}`, asks: 'crossing' },
    { line: 'karkyra-kegen admits cats', asks: 'admits' },
    { line: 'karkyra-kegen', asks: 'says' },
    { line: 'karkyra-kegen opens', asks: 'when' },
    { line: 'karkyra-kegen opens 2027-05-01', asks: 'scope' },
    { line: 'karkyra-kegen closed 2026-12-01', asks: 'until' },
    { line: 'karkyra-kegen closed 2026-12-01 until 2027-03-01', asks: 'cause' },
    { line: 'karkyra-kegen hours 24/7', asks: 'since' },
    { line: 'karkyra-kegen closed 2026-12-01 by border-service-kg', asks: 'cause' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg', asks: 'link' },
    { line: `karkyra-kegen opens 2027-05-01 by Aizada ${url}`, asks: 'kind' },
    { line: `opens 2027-05-01 by border-service-kg ${url}`, asks: 'crossing' },
  ])('"$line" asks for $asks', ({ line, asks }) => {
    expect(nextField(said(line).announcement)).toBe(asks);
  });
});

describe('what is wrong is named, and what is right is kept', () => {
  const full = ['crossing', 'says', 'when', 'who', 'link'] as const;
  test.each([
    { line: `karkyra-kegen opens 2020-05-01 by border-service-kg ${url}`, wrong: 'when', key: 'announce-error-past' },
    { line: `karkyra-kegen opens 2027-02-30 by border-service-kg ${url}`, wrong: 'when', key: 'announce-error-date' },
    { line: `karkyra-kegen opens soonish by border-service-kg ${url}`, wrong: 'when', key: 'announce-error-words' },
    { line: `karkyra-kegen opens 2027-05-01 by border-servise-kg ${url}`, wrong: 'who', key: 'announce-error-who' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg htp://x', wrong: 'link', key: 'announce-error-link' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg https://', wrong: 'link', key: 'announce-error-link' },
  ] as const)('$line', ({ line, wrong, key }) => {
    const { announcement, problems } = said(line);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    expect(announcement.known).toEqual(expect.arrayContaining(full.filter((field) => field !== wrong)));
    expect(announcement.known).not.toContain(wrong);
    expect(nextField(announcement)).toBe(wrong);
  });

  test.each([
    { line: 'karkyra-kegen closed 2027-03-01 until 2026-12-01 weather', key: 'announce-error-order' },
    { line: 'karkyra-kegen closed 2026-11-10 until 2026-11-20 weather', key: 'announce-error-past' },
    { line: 'karkyra-kegen closed 2026-12-01 until 2027-02-31 weather', key: 'announce-error-date' },
    { line: 'karkyra-kegen hours from 8 to 6', key: 'announce-error-hours' },
    { line: 'karkyra-kegen season 05-01..13-40', key: 'announce-error-season' },
    { line: 'karkyra-kegen works 2027-01-01', key: 'announce-error-future' },
    { line: 'karkyra-kegen opens 2027-05-01 at uz', key: 'announce-error-scope' },
    { line: 'karkyra-kegen opens 2027-05-01 toward UZ', key: 'announce-error-scope' },
    { line: 'karkyra-kegen warning 2026-12-01 road\nen: The road is shut', key: 'announce-error-text' },
    { line: `karkyra-kegen opens 2027-05-01 by border-service-kg ${url} blah blah`, key: 'announce-error-words' },
  ])('$line', ({ line, key }) => {
    expect(said(line).problems.map((problem) => problem.key)).toEqual([key]);
  });

  test.each([
    'karkyra-kegen opens 29 February 2027',
    'karkyra-kegen opens 29.02.2027',
    'каркыра открывается 29 февраля 2027',
    'каркыра 2027-жылдын 29-февралынан ачылат',
    'қарқыра 2027 жылғы 30 ақпаннан бастап ашылады',
  ])('no other day is taken for one that does not exist: %s', (line) => {
    const { announcement, problems } = said(line);
    expect(problems.map(({ key }) => key)).toEqual(['announce-error-date']);
    expect(announcement.written).toEqual({ says: 'opens' });
    expect(said('karkyra-kegen opens 29 February 2028').announcement.written).toMatchObject({ date: '2028-02-29' });
  });

  test('an opening of yesterday is news, one of last month a slip', () => {
    expect(said('karkyra-kegen opens 2026-11-21').problems).toEqual([]);
    expect(said('karkyra-kegen opens 2026-10-21').problems).toHaveLength(1);
  });

  test('a date is checked on the clock of the crossing: today is not over', () => {
    expect(said('karkyra-kegen closed 2026-11-22 until 2026-11-22 weather').problems).toEqual([]);
  });

  test('no words are too strange', () => {
    for (const words of [
      '',
      '   ',
      '😀',
      'opens opens opens',
      'by by by',
      '\n\n',
      'ы'.repeat(4000),
      'https://x.y by at',
    ]) {
      expect(() => said(words)).not.toThrow();
    }
  });
});

describe('an answer given again', () => {
  const { announcement } = said(`karkyra-kegen closed 2026-12-01 weather by border-service-kg ${url}`);

  test('takes the place of the first', () => {
    const { announcement: next } = answer(forgotten(announcement, 'when'), 'when', '2026-12-05');
    expect(next.written).toMatchObject({ from: '2026-12-05', cause: 'weather' });
  });

  test('of another kind of news lets go of what was said about the first', () => {
    const { written: left, crossings } = forgotten(announcement, 'says');
    expect(left).not.toHaveProperty('cause');
    expect(left).toMatchObject({ by });
    expect(crossings).toEqual(['karkyra-kegen']);
  });
});
