import { describe, expect, test } from 'vitest';
import { createReadReport } from '#search/report-words.ts';
import { linguistics } from '../languages.ts';

const read = createReadReport(linguistics);
const brief = (text: string) => {
  const told = read(text);
  return told && `${told.what} ${told.minutes ?? ''} ${told.rest}`.replace(/\s+/g, ' ').trim();
};

describe('words that tell what somebody sees', () => {
  test.each([
    ['Стою на Кордае два часа', 'waiting 120 на кордае'],
    ['прошли Карасу за 40 минут', 'passed 40 карасу за'],
    ['мы проехали Кордай за полтора часа на машине', 'passed 90 мы кордай за на машине'],
    ['стоим уже 2 часа 30 минут на Кордае', 'waiting 150 уже на кордае'],
    ['Кордай прошли за час', 'passed 60 кордай за'],
    ['стою на Кордае полчаса', 'waiting 30 на кордае'],
    ['прошёл Карасу за 2,5 часа', 'passed 150 карасу за'],
    ['Кордайда эки саат турам', 'waiting 120 кордайда'],
    ['Карасуудан 40 мүнөттө өттүк', 'passed 40 карасуудан'],
    ['Кордайда 2 сааттан бери күтүп жатабыз', 'waiting 120 кордайда бери'],
    ['Қордайда екі сағат тұрмын', 'waiting 120 қордайда'],
    ['Қарасудан 40 минутта өттік', 'passed 40 қарасудан'],
    ['Қордайда 3 сағат күтіп тұрмыз', 'waiting 180 қордайда'],
    ["I'm waiting at Korday for two hours", 'waiting 120 at korday for'],
    ['we crossed Karasu in 40 minutes', 'passed 40 karasu in'],
    ['been waiting 3h at korday', 'waiting 180 at korday'],
    ['got through Korday in an hour and a half', 'passed 90 korday in'],
    ['стою на Кордае, закрыто', 'shut на кордае'],
    ['нас не пускают на Кордае', 'shut на кордае'],
    ["I'm here now, huge queue 3 hours", 'waiting 180 now huge'],
    ["huge line, we're at korday 2 hours", 'waiting 120 huge korday'],
    ['мы на кордае 2 часа, очередь большая', 'waiting 120 кордае большая'],
    ['прошли Кордай за 40 часов', 'passed 2400 кордай за'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

test.each([
  ['час назад прошли Кордай за 40 минут', 60],
  ['прошли Кордай за 40 минут два часа назад', 120],
  ['Бир саат мурун Кордайдан 40 мүнөттө өттүк', 60],
  ['Бір сағат бұрын Қордайдан 40 минутта өттік', 60],
  ['an hour ago we crossed Korday in 40 minutes', 60],
  ['we crossed Korday in 40 minutes two hours ago', 120],
])('when it was is not how long it took: %s', (text, ago) => {
  expect(read(text)).toMatchObject({ what: 'passed', minutes: 40, ago });
});

describe('who waits since an hour tells it instead of how long', () => {
  test.each([
    ['с восьми утра стоим на Кордае', 480],
    ['стою с 8:30 на Кордае', 510],
    ['стоим с 20 часов на Кордае', 1200],
    ['стоим на Кордае с полудня', 720],
    ['ждём на Кордае с 7 вечера', 1140],
    ['Кордайда эртең мененки саат 8ден бери турам', 480],
    ['Кордайда 8:00дөн бери күтүп жатабыз', 480],
    ['Кордайда кечки жетиден бери турабыз', 1140],
    ['Қордайда таңғы сегізден бері тұрмыз', 480],
    ['Қордайда түскі бірден бері тұрмыз', 780],
    ['been waiting at korday since eight in the morning', 480],
    ['we are waiting at korday since 14:30', 870],
  ])('%s', (text, since) => {
    const told = read(text);
    expect(told).toMatchObject({ what: 'waiting', since });
    expect(told?.minutes).toBeUndefined();
  });

  test.each([
    'с 2 часов стоим на Кордае',
    'с утра стоим на Кордае',
    'со вчерашнего дня стоим на Кордае',
    'вторые сутки стоим на Кордае',
    'Кордайда саат сегизден бери турабыз',
    'Кордайда эртең мененден бери турабыз',
    'Қордайда таңертеңнен бері тұрмыз',
    'we are waiting at korday since 8',
    'been waiting at korday since yesterday',
  ])('and where it is left open, neither: %s', (text) => {
    const told = read(text);
    expect(told).toMatchObject({ what: 'waiting', isBare: false });
    expect([told?.minutes, told?.since]).toEqual([undefined, undefined]);
  });

  test('hours behind a number are an amount where they stand so, and who is with somebody waits since nothing', () => {
    expect(read('Кордайда 2 сааттан бери турам')).toMatchObject({ minutes: 120 });
    expect(read('Қордайда екі сағаттан бері тұрмыз')).toMatchObject({ minutes: 120 });
    expect(read('стоим с 7 детьми на Кордае два часа')).toMatchObject({ minutes: 120 });
    expect(read('стоим с 3 друзьями на Кордае')).toMatchObject({ isBare: true });
    expect(read('ждём с 5 мая открытия Кордая')).toBeNull();
  });

  test('days are told in days', () => {
    expect(read('три дня стоим на Кордае')).toMatchObject({ minutes: 4320 });
    expect(read('прошли Кордай за 40 минут три дня назад')).toMatchObject({ minutes: 40, ago: 4320 });
  });
});

describe('who tells neither how long nor since when may tell of a crossing all the same', () => {
  test.each(['прошли Кордай', 'стою на Кордае', 'Кордайда кезекте турам', 'Қордайдан өттік', 'we crossed korday'])(
    '%s',
    (text) => {
      expect(read(text)).toMatchObject({ isBare: true, isPlaceless: false });
    },
  );

  test.each(['стою на Кордае, нужна страховка', 'жду открытия Кордая', 'стою на Кордае пустят ли с собакой'])(
    'but not who asks of something: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('who names no place has named none', () => {
    for (const text of ['стоим уже 3 часа', 'прошли за 5 минут', 'жарым саат турам', 'екі сағат тұрмыз'])
      expect(read(text), text).toMatchObject({ isBare: false, isPlaceless: true });
    expect(read('жду тебя час')).toMatchObject({ isPlaceless: false });
  });
});

describe('how people say how long', () => {
  test.each([
    ['стоим на Кордае уже часа три', 'waiting', 180],
    ['стоим на Кордае минут сорок', 'waiting', 40],
    ['прошли Кордай за сорок пять минут', 'passed', 45],
    ['Кордайдан кырк мүнөттө өттүк', 'passed', 40],
    ['Қордайдан елу минутта өттік', 'passed', 50],
    ['we crossed korday in forty minutes', 'passed', 40],
    ['простояли на Кордае 5 часов', 'passed', 300],
    ['ждали на Кордае час 20 минут', 'passed', 80],
    ['Каркырада саат жарым күттүк', 'passed', 90],
    ['Қордайда екі сағат тұрдық', 'passed', 120],
    ['we waited two hours at korday', 'passed', 120],
  ])('%s', (text, what, minutes) => {
    expect(read(text)).toMatchObject({ what, minutes });
  });

  test.each([
    'стоим на Кордае пару часов',
    'стоим на Кордае полдня',
    'Кордайда жарым күн турдук',
    'прошли Кордай за несколько часов',
    'Кордайда бир нече саат турам',
    'Кордайда жүз саат турам',
    'Қордайда бірнеше сағат тұрмын',
    'stuck at korday for several hours',
  ])('several hours are not one: %s', (text) => {
    expect(read(text)?.minutes).toBeUndefined();
    expect(read(text)).toMatchObject({ isBare: false });
  });
});

test('how long ago alone tells of no length', () => {
  expect(read('прошли Кордай час назад')).toMatchObject({ what: 'passed', ago: 60, isBare: true });
  expect(read('час назад стою на Кордае, закрыто')).toMatchObject({ what: 'shut', ago: 60 });
});

describe('words that ask, or tell of no length, are no report', () => {
  test.each([
    'стою на Кордае два часа, когда откроется?',
    'сколько стоять на Кордае',
    'Кордай закрыт',
    'Кордай открыт',
    'waiting time at korday now',
    'how long is the queue at korday, we crossed in 2 hours last year',
    'is korday closed',
    'Кордайда кезек канча',
    'Кордай жабык',
    'Қордайда кезек қанша',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});
