/** What will not be halted, what is so every week, and what opens to some first. */
import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

const draftsOf = draftsAt('2029-06-04T06:00:00Z');

describe('who will not be halted is not shut out', () => {
  test.each([
    ['8 июня «Торугарт» не принимает грузовики, пассажирский поток не остановят.', 'KG'],
    ['On June 8 Torugart takes no lorries, passenger traffic will not be halted.', 'KG'],
    ['8-июнда «Торугарт» жүк ташуучу унааларды кабыл албайт, жүргүнчүлөр агымы токтотулбайт.', 'KG'],
    ['8 маусымда «Қордай» жүк көліктерін қабылдамайды, жолаушылар ағыны тоқтатылмайды.', 'KZ'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, { country })).toMatchObject([{ says: 'closed', from: '2029-06-08', traffic: ['truck'] }]);
  });
});

describe('from one weekday to another, every week, is no end', () => {
  test.each([
    'From June 9 lorries are barred from the Torugart crossing from 18:00 on Fridays to 06:00 on Mondays.',
    'С 9 июня грузовики не пропускают через КПП «Торугарт» с 18:00 пятницы до 06:00 понедельника.',
  ])('%s', (text) => {
    for (const draft of draftsOf(text)) expect(draft).not.toHaveProperty('until');
  });
});

describe('what opens to people first opens to cars later', () => {
  test.each([
    ['Пост «Маданият» откроется 20 июня для пешеходов. Машины начнут пропускать с 1 августа.', 'KG'],
    [
      'The Madaniyat checkpoint will open on June 20 for pedestrians. Vehicles will be let through from August 1.',
      'KG',
    ],
    ['«Маданият» бекети 20-июнда жөө адамдар үчүн ачылат. Унаалар 1-августтан баштап өткөрүлөт.', 'KG'],
    ['«Қордай» бекеті 20 маусымда жаяу жүргіншілер үшін ашылады. Көліктер 1 тамыздан бастап өткізіледі.', 'KZ'],
  ])('%s', (text, country) => {
    const [first] = draftsOf(text, { country });
    expect(first).toMatchObject({ says: 'opens', date: '2029-06-20', traffic: ['foot'] });
  });
});

test.each([
  ['Маршрутка Бишкек — Кордай №12 не ходит с 6 июня.', 'KG'],
  ['Бишкек — Кордай маршруткасы 6-июндан тарта каттабайт.', 'KG'],
  ['Бішкек – Қордай маршруткасы 6 маусымнан бастап жүрмейді.', 'KZ'],
])('a minibus that does not run shuts no gate: %s', (text, country) => {
  expect(draftsOf(text, { country }).filter(({ says }) => says === 'closed')).toEqual([]);
});

test('opening hours open nothing', () => {
  const text = 'From June 10 to June 30 the checkpoint will receive vehicles from 09:00 to 14:00 only.';
  expect(draftsOf(text, { title: 'Torugart opening hours cut' })).toMatchObject([
    { says: 'hours', from: '2029-06-10', until: '2029-06-30', hours: '09:00-14:00' },
  ]);
});
