import { describe, expect, test } from 'vitest';
import { nextField, nothingKnown } from '#search/announcement/announcement.ts';
import { announcing, readAnnouncement } from '../house.ts';

/** What one line of an editor tells, and what is asked next. */
function read(line: string) {
  const { announcement, problems } = readAnnouncement().line(nothingKnown, line, announcing);
  const { crossings, written, either } = announcement;
  return { crossings, written, either, asks: nextField(announcement), problems: problems.map(({ key }) => key) };
}

const services = ['border-service-kg', 'border-service-kz'];

describe('a closure', () => {
  const written = { says: 'closed', from: '2026-12-01', cause: 'weather', traffic: ['truck'] };
  test.each([
    'каркыра закрыта с 1 до 20 декабря, снег, только грузовики, Погранслужба',
    'Каркыра 1-20-декабрь жабык, кар, жүк ташуучу унаалар гана, Чек ара кызматы',
    'Karkyra closed from 1 to 20 December, snow, only trucks, Border Service',
  ])('%s', (line) => {
    expect(read(line)).toEqual({
      crossings: ['karkyra-kegen'],
      written: { ...written, until: '2026-12-20' },
      either: { who: services },
      asks: 'who',
      problems: [],
    });
  });

  test.each([
    'Каркыра 1-декабрдан 20-декабрга чейин жабык, кар, жүк ташуучу унаалар гана, Чек ара кызматы',
    'Қарқыра 1 желтоқсаннан 20 желтоқсанға дейін жабық, қар, тек жүк көліктері, Шекара қызметі',
  ])('a bare "until" leaves one tap to decide which day is the last: %s', (line) => {
    expect(read(line)).toMatchObject({
      written,
      either: { until: ['2026-12-19', '2026-12-20'], who: services },
      asks: 'until',
      problems: [],
    });
  });

  test('for foreigners alone, told by a newspaper', () => {
    expect(read('каркыра закрыта с 5 декабря, ремонт, для иностранцев, 24.kg')).toMatchObject({
      written: { says: 'closed', from: '2026-12-05', cause: 'repair', people: 'foreigners', by: { source: '24.kg' } },
      asks: 'link',
      problems: [],
    });
  });
});

describe('every other kind', () => {
  test.each([
    { line: 'каркыра откроется 1 мая', written: { says: 'opens', date: '2027-05-01' }, asks: 'scope' },
    { line: 'Каркыра 1-майда ачылат', written: { says: 'opens', date: '2027-05-01' }, asks: 'scope' },
    { line: 'Қарқыра 1 мамырда ашылады', written: { says: 'opens', date: '2027-05-01' }, asks: 'scope' },
    { line: 'каркыра работает с 9 до 18', written: { says: 'hours', hours: '09:00-18:00' }, asks: 'since' },
    { line: 'Каркыра саат 9дан 18ге чейин иштейт', written: { says: 'hours', hours: '09:00-18:00' }, asks: 'since' },
    { line: 'Қарқыра жұмыс уақыты 9-дан 18-ге дейін', written: { says: 'hours', hours: '09:00-18:00' }, asks: 'since' },
    { line: 'Каркыра күнү-түнү иштейт', written: { says: 'hours', hours: '24/7' }, asks: 'since' },
    { line: 'каркыра круглосуточно', written: { says: 'hours', hours: '24/7' }, asks: 'since' },
    { line: 'каркыра сезон круглый год', written: { says: 'season', season: 'year-round' }, asks: 'since' },
    {
      line: 'Каркыра сезон 1-майдан 31-октябрга чейин',
      written: { says: 'season', season: { from: '05-01', to: '10-31' } },
      asks: 'since',
    },
    { line: 'каркыра пропускает только граждан', written: { says: 'admits', people: 'citizens' }, asks: 'since' },
    { line: 'Каркыра жарандарды гана өткөрөт', written: { says: 'admits', people: 'citizens' }, asks: 'since' },
    {
      line: 'каркыра пропускает легковые и пешеходов',
      written: { says: 'admits', traffic: ['car', 'foot'] },
      asks: 'since',
    },
    {
      line: 'Каркыра предупреждение: дорога перекрыта лавиной до 5 декабря',
      written: { says: 'warning', cause: 'road' },
      asks: 'when',
    },
    {
      line: 'Каркыра эскертүү, жол жабык, 5-декабрга чейин',
      written: { says: 'warning', cause: 'road' },
      asks: 'when',
    },
  ])('$line', ({ line, written, asks }) => {
    expect(read(line)).toMatchObject({ crossings: ['karkyra-kegen'], written, asks, problems: [] });
  });

  test.each([
    'кордай очередь 3 часа, грузовики, в сторону Казахстана',
    'Кордайда кезек 3 саат, жүк ташуучу унаалар, Казакстан тарапка',
    'Қордайда кезек 3 сағат, жүк көліктері, Қазақстан бағытына',
    'Korday queue 3 hours, trucks, toward Kazakhstan',
  ])('a queue: %s', (line) => {
    expect(read(line)).toMatchObject({
      crossings: ['ak-jol-korday'],
      written: { says: 'queue', minutes: 180, toward: 'KZ', traffic: ['truck'] },
      asks: 'when',
      problems: [],
    });
  });
});

describe('a whole border', () => {
  test.each([
    'все посты с Китаем закрыты 1-3 декабря, праздник',
    'Кытай менен бардык бекеттер 1-3-декабрда жабык, майрам',
    'Қытаймен барлық бекеттер 1-3 желтоқсанда жабық, мереке',
    'all posts with China closed 1-3 December, holiday',
  ])('is asked for where several are meant: %s', (line) => {
    expect(read(line)).toMatchObject({
      written: { says: 'closed', from: '2026-12-01', until: '2026-12-03', cause: 'holiday' },
      either: { crossing: ['CN-KG', 'CN-KZ'] },
      asks: 'crossing',
      problems: [],
    });
  });
});

describe('what cannot be', () => {
  test.each([
    { line: 'каркыра закрыта 29 февраля 2027', problems: ['announce-error-date'], asks: 'when' },
    { line: 'каркыра закрыта с 20 декабря по 1 декабря 2026, снег', problems: ['announce-error-order'], asks: 'until' },
    { line: 'Каркыра 31-октябрда жабылат', problems: ['announce-error-past'], asks: 'when' },
    { line: 'каркыра закрыта с 1 декабря абракадабра', problems: ['announce-error-words'], asks: 'until' },
  ])('is named, and the rest is kept: $line', ({ line, problems, asks }) => {
    expect(read(line)).toMatchObject({ crossings: ['karkyra-kegen'], problems, asks });
  });
});

test.each([
  'Торугарт закрыт с 5 декабря, ремонт, в сторону Узбекистана, 24.kg',
  'Торугарт 5-декабрдан баштап жабык, оңдоо, Өзбекстан тарапка, 24.kg',
  'Торугарт 5 желтоқсаннан бастап жабық, жөндеу, Өзбекстан бағытында, 24.kg',
  'Torugart closed from 5 December, repair, toward Uzbekistan, 24.kg',
])('a country that the crossing does not reach is asked about, and never dropped: %s', (line) => {
  const { crossings, written, problems } = read(line);
  expect(problems).toContain('announce-error-scope');
  expect(crossings).toEqual(['torugart']);
  expect(written).toMatchObject({ says: 'closed', from: '2026-12-05', cause: 'repair' });
  expect(written).not.toHaveProperty('toward');
});

test('who tells it of another country is no direction', () => {
  const { written, problems } = read('Торугарт закрыт с 5 декабря, ремонт, в сторону Китая, Погранслужба Узбекистана');
  expect(written).toMatchObject({ toward: 'CN' });
  expect(problems).not.toContain('announce-error-scope');
});
