import { describe, expect, test } from 'vitest';
import { readLine, setField } from '#bot/announcements/answer.ts';
import { decodeStatement, encodeStatement } from '#bot/announcements/codec.ts';
import { type Draft, nextField, withoutField } from '#bot/announcements/draft.ts';
import { parseStatement } from '#catalogue/statements/statement.ts';
import { schemas } from '../languages.ts';
import { announcing, catalogue, present } from './house.ts';

const empty: Draft = { id: 'draft', answers: {} };
const said = (line: string, draft = empty) => readLine(draft, line, announcing);
const by = { source: 'border-service-kg', date: '2026-11-22' };
const url = 'https://gps.gov.kg/news/1';

/** The statement that a line comes to, when nothing is missing. */
function written(line: string) {
  const { draft, problems } = said(line);
  expect(problems.map(({ key, args }) => [key, args])).toEqual([]);
  expect(nextField(draft, announcing)).toBeNull();
  const crossing = catalogue.crossings.find(({ id }) => id === draft.answers.crossing);
  const statement = encodeStatement(draft, announcing);
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const { slips } = parseStatement(statement, {
    schemas,
    posts: crossing?.posts ?? [],
    order: 1,
    sources,
    now: present,
  });
  expect(slips).toBeUndefined();
  return statement;
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
      line: 'каркыра закрыта с 1 декабря до 20 декабря ремонт только грузовики сообщает Пограничная служба ГКНБ КР',
      means: { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'repair', traffic: ['truck'] },
    },
    {
      line: 'каркыра закрыта 1 декабря снег для иностранцев источник border-service-kg',
      means: { says: 'closed', from: '2026-12-01', cause: 'weather', people: 'foreigners' },
    },
    { line: 'каркыра пропускает граждан источник border-service-kg', means: { says: 'admits', people: 'citizens' } },
    {
      line: 'каркыра жабык 2026-12-01 баштап 20-декабрга чейин кар булак border-service-kg',
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
    { line: 'karkyra-kegen', asks: 'says' },
    { line: 'karkyra-kegen opens', asks: 'what' },
    { line: 'karkyra-kegen opens 2027-05-01', asks: 'scope' },
    { line: 'karkyra-kegen closed 2026-12-01', asks: 'until' },
    { line: 'karkyra-kegen closed 2026-12-01 until 2027-03-01', asks: 'cause' },
    { line: 'karkyra-kegen hours 24/7', asks: 'since' },
    { line: 'karkyra-kegen closed 2026-12-01 by border-service-kg', asks: 'cause' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg', asks: 'link' },
    { line: `karkyra-kegen opens 2027-05-01 by Aizada ${url}`, asks: 'kind' },
    { line: `opens 2027-05-01 by border-service-kg ${url}`, asks: 'crossing' },
  ])('"$line" asks for $asks', ({ line, asks }) => {
    expect(nextField(said(line).draft, announcing)).toBe(asks);
  });
});

describe('what is wrong is named, and what is right is kept', () => {
  const full = { crossing: 'karkyra-kegen', says: 'opens', what: '2027-05-01', who: 'border-service-kg', link: url };
  test.each([
    { line: `nowhere opens 2027-05-01 by border-service-kg ${url}`, wrong: 'crossing', key: 'announce-error-crossing' },
    { line: `karkyra-kegen opens 2020-05-01 by border-service-kg ${url}`, wrong: 'what', key: 'announce-error-past' },
    { line: `karkyra-kegen opens 2027-02-30 by border-service-kg ${url}`, wrong: 'what', key: 'announce-error-date' },
    { line: `karkyra-kegen opens soon by border-service-kg ${url}`, wrong: 'what', key: 'announce-error-date' },
    { line: `karkyra-kegen opens 2027-05-01 by border-servise-kg ${url}`, wrong: 'who', key: 'announce-error-who' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg htp://x', wrong: 'link', key: 'announce-error-link' },
    { line: 'karkyra-kegen opens 2027-05-01 by border-service-kg https://', wrong: 'link', key: 'announce-error-link' },
  ] as const)('$line', ({ line, wrong, key }) => {
    const { draft, problems } = said(line);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
    const { [wrong]: _, ...right } = full;
    expect(draft.answers).toMatchObject(right);
    expect(draft.answers[wrong]).toBeUndefined();
    expect(nextField(draft, announcing)).toBe(wrong);
  });

  test.each([
    { line: 'karkyra-kegen closed 2027-03-01 until 2026-12-01 weather', key: 'announce-error-order' },
    { line: 'karkyra-kegen closed 2026-11-10 until 2026-11-20 weather', key: 'announce-error-past' },
    { line: 'karkyra-kegen closed 2026-12-01 until 2027-02-31 weather', key: 'announce-error-date' },
    { line: 'karkyra-kegen hours from eight to six', key: 'announce-error-hours' },
    { line: 'karkyra-kegen season summer', key: 'announce-error-season' },
    { line: 'karkyra-kegen works 2027-01-01', key: 'announce-error-future' },
    { line: 'karkyra-kegen admits cats', key: 'announce-error-admits' },
    { line: 'karkyra-kegen opens 2027-05-01 at uz', key: 'announce-error-scope' },
    { line: 'karkyra-kegen opens 2027-05-01 toward UZ', key: 'announce-error-scope' },
    { line: 'karkyra-kegen warning 2026-12-01 road\nen: The road is shut', key: 'announce-error-text' },
    { line: `karkyra-kegen opens 2027-05-01 by border-service-kg ${url} and so on`, key: 'announce-error-words' },
  ])('$line', ({ line, key }) => {
    expect(said(line).problems.map((problem) => problem.key)).toEqual([key]);
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
  const draft = said(`karkyra-kegen closed 2026-12-01 weather by border-service-kg ${url}`).draft;

  test('takes the place of the first', () => {
    const { draft: next } = setField(withoutField(draft, 'what'), 'what', '2026-12-05', announcing);
    expect(encodeStatement(next, announcing)).toMatchObject({ from: '2026-12-05', cause: 'weather' });
  });

  test('of another kind of news lets go of what was said about the first', () => {
    const { answers } = withoutField(draft, 'says');
    expect(answers).not.toHaveProperty('cause');
    expect(answers).toMatchObject({ crossing: 'karkyra-kegen', who: 'border-service-kg' });
  });
});

test('a notice can be taken apart into the answers that led to it', () => {
  for (const news of [
    'opens 2027-05-01T09:00',
    'closed 2026-12-01 until 2027-03-01 repair certain toward KZ only truck,bus',
    'hours 08:00-18:00 since 2026-12-01 at kg',
    'season 05-01..10-31',
    'admits car,bus',
    'works 2026-11-21 for KG',
  ]) {
    const statement = written(`karkyra-kegen ${news} by border-service-kg via 24.kg ${url}`);
    const notice = { id: 'n', crossing: 'karkyra-kegen', written: statement, editor: 1, publishedAt: 0 };
    const answers = decodeStatement({ ...notice, supersedes: null, ended: null });
    expect(encodeStatement({ id: 'draft', answers }, announcing)).toEqual(statement);
  }
});
