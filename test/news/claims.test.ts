import { describe, expect, test } from 'vitest';
import { draftsAt } from './ours.ts';

/** What a draft may claim: each claim only where the post says so of the gate, of everybody, and of days to come. */

const draftsIn = draftsAt('2027-06-01T06:00:00Z');
const draftsOf = (text: string, country = 'KG') => draftsIn(text, { country });

const closedOf = (text: string, country?: string) => draftsOf(text, country).filter(({ says }) => says === 'closed');

describe('all but some', () => {
  test.each([
    ['С 5 июня «Торугарт» закрыт для всех, кроме автобусов.', 'KG'],
    ['From June 5 Torugart is closed to all except buses.', 'KG'],
    ['5-июндан «Торугарт» автобустардан башка бардык унаага жабылат.', 'KG'],
    ['5 маусымнан бастап «Қордай» автобустардан басқа барлық көлікке жабылады.', 'KZ'],
  ])('%s', (text, country) => {
    expect(draftsOf(text, country)).toMatchObject([
      { says: 'closed', from: '2027-06-05', traffic: ['foot', 'car', 'truck'] },
    ]);
  });

  test.each([
    'С 5 июня все пункты пропуска на границе с Китаем, кроме «Торугарта», закрыты.',
    'All crossings with China except Torugart are closed from June 5.',
    'Торугарттан башка Кытай менен чек арадагы бардык бекеттер 5-июндан жабылат.',
  ])('a crossing that is left out is not shut: %s', (text) => {
    const shut = closedOf(text).flatMap(({ crossings }) => crossings);
    expect(shut).toContain('irkeshtam');
    expect(shut).not.toContain('torugart');
  });
});

describe('some hours of every day', () => {
  test.each([
    ['КПП «Торугарт» с 5 июня не работает с 22 до 06.', '06:00-22:00', 'KG'],
    ['From June 5 the Torugart post is closed from 10 pm to 6 am every night.', '06:00-22:00', 'KG'],
    ['«Торугарт» бекети 5-июндан түнкүсүн 22ден 06га чейин иштебейт.', '06:00-22:00', 'KG'],
    ['«Қордай» бекеті 5 маусымнан бастап түнде 22-ден 06-ға дейін жұмыс істемейді.', '06:00-22:00', 'KZ'],
    ['КПП «Торугарт» с 5 июня пропускает с 22 до 06.', '22:00-06:00', 'KG'],
    ['КПП «Торугарт» с 5 июня работает только ночью, с 22 до 06.', '22:00-06:00', 'KG'],
    ['«Қордай» бекеті 5 маусымнан бастап 22-ден 06-ға дейін ғана өткізеді.', '22:00-06:00', 'KZ'],
  ])('%s', (text, hours, country) => {
    expect(draftsOf(text, country)).toMatchObject([{ says: 'hours', from: '2027-06-05', hours }]);
  });
});

test.each([
  ['another thing that stands there', 'Общежитие у «Торугарта» закроется 5 июня.'],
  ['another thing that stands there', 'The dormitory at Torugart will close on June 5.'],
  ['another thing that stands there', 'Торугарттагы жатакана 5-июнда жабылат.'],
  ['a repair', 'Ремонт на КПП «Торугарт» приостановлен с 5 июня.'],
  ['a repair', 'Repairs at the Torugart checkpoint were halted on June 5.'],
  ['a repair', 'Торугарттагы курулуш 5-июнда токтотулду.'],
  ['a sale', 'Продажу талонов на «Торугарте» прекратят с 5 июня.'],
  ['what was meant once', 'КПП «Торугарт» собирались закрыть 5 июня, но передумали: пост работает.'],
  ['what was meant once', 'Torugart was to close on June 5 but will stay open.'],
  ['what was meant once', 'Торугарт 5-июнда жабылмак, бирок ачык бойдон калат.'],
  ['what is over', 'Кече «Торугарт» бекети үч саат жабык болду.'],
  ['a condition', 'КПП «Торугарт» закроют 5 июня, если снегопад не прекратится.'],
  ['a condition', 'Кар токтобосо, Торугарт бекети 5-июнда жабылат.'],
  ['a part', 'КПП «Торугарт» с 5 июня частично закрыт.'],
  ['a part', 'The Torugart post will be partially closed from June 5.'],
  ['some whom no list knows', 'КПП «Торугарт» с 5 июня закрыт для машин с прицепами.'],
  ['some whom no list knows', 'From June 5 Torugart is closed to vehicles older than ten years.'],
  ['some whom no list knows', '«Торугарт» бекети 5-июндан прицеп тартылган унаалар үчүн жабык.'],
  ['one way', 'КПП «Торугарт» с 5 июня закрыт на въезд.'],
])('%s shuts no gate to everybody: %s', (_, text) => {
  expect(closedOf(text)).toEqual([]);
});

test.each([
  ['КПП «Торугарт» закрыт с 5 июня, ехать надо через «Иркештам».', 'KG', 'torugart'],
  ['КПП «Торугарт» закрыт с 5 июня, а «Иркештам» работает до 20 июня круглосуточно.', 'KG', 'torugart'],
  ['«Қордай» бекеті 5 маусымнан жабық, «Ақ-Тілек» арқылы өтуге болады.', 'KZ', 'ak-jol-korday'],
])('another gate is not shut, and ends nothing: %s', (text, country, crossing) => {
  const [draft, ...others] = closedOf(text, country);
  expect(draft).toMatchObject({ crossings: [crossing], from: '2027-06-05' });
  expect(draft).not.toHaveProperty('until');
  expect(others).toEqual([]);
});

test('an hour in words with a part of the day, in either order with its date', () => {
  const text = 'No vehicles are let out at the Torugart post from seven in the evening on June 5.';
  expect(draftsOf(text)).toMatchObject([{ from: '2027-06-05T19:00' }]);
});

test('an end that is said to be in it ends it, and begins nothing', () => {
  expect(draftsOf('Қонысбаев бекетінде жүк көліктері 18 маусымды қоса алғанда өткізілмейді.', 'KZ')).toMatchObject([
    { says: 'closed', until: '2027-06-18', traffic: ['truck'], guessed: ['from'] },
  ]);
});
