import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { crossingsIn } from '#search/question.ts';
import { answered, understand } from './asked.ts';

/* Kinds of question whose answer was not given, or stood behind another, each in several words of each language. */

const firstLine = (q: string) => answered(q).split('\n')[0];

describe('a rule that holds at every crossing of that name is told, and which one is only offered', () => {
  test.each([
    ['can I take my dog through Karasu', 'Kyrgyzstan – Kazakhstan', 'vaccination'],
    ['с собакой через Карасу можно', 'Кыргызстан – Казахстан', 'прививка'],
    ['Кара-Суудан ит алып өтсө болобу', 'Кыргызстан – Казакстан', 'эмдөө'],
    ['Қарасудан ит өткізуге бола ма', 'Қырғызстан – Қазақстан', 'екпе'],
  ])('under the names of both borders: %s', (q, border, said) => {
    const [first = '', second = ''] = answered(q).split('\n');
    expect(first).toContain(border);
    expect(second).toContain(said);
    expect(answered(q)).toMatch(/Karasu|Карасу|Кара-Суу|Қарасу/u);
  });

  test.each(['мясо через Тараз можно', 'Тараз чек ара эт өткөрсө болобу', 'Тараз шекара ет өткізу'])(
    'of one border without its name: %s',
    (q) => {
      expect(firstLine(q)).toMatch(/Казахстан|Казакстан|Қазақстан/u);
      expect(firstLine(q)).not.toContain('?');
    },
  );

  test.each([
    'is Karasu open',
    'how long is the queue at Karasu',
    'Карасу открыт',
    'Кара-Суу ачыкпы',
    'Қарасу ашық па',
  ])('what is of the crossing itself is told of each that bears the name, and which one is offered: %s', (q) => {
    const states = answered(q)
      .split('\n')
      .filter((line) => /^[🟢🟡🔴⚪]/u.test(line));
    expect(states).toHaveLength(2);
    expect(answered(q)).toMatch(/\n• .*🇰🇬🇰🇿.*\n• .*🇰🇬🇺🇿/u);
  });
});

describe('whoever asks to be told is offered alerts at once', () => {
  test.each([
    'tell me when Karkyra opens',
    'сообщи когда откроют Каркыру',
    'напиши мне когда откроется Каркыра',
    'Каркыра ачылганда айтып кой',
    'Каркыра жабылса билдир',
    'Қарқара ашылса хабарла',
    'Қарқара ашылғанда хабар берші',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('alerts');
    expect(firstLine(q)).toContain('/subscribe');
  });

  test.each(['tell me when it opens', 'сообщи когда откроют границу', 'ачылганда айтып кой', 'ашылса хабарла'])(
    'without a crossing it is chosen first: %s',
    (q) => {
      expect(firstLine(q)).toContain('/subscribe');
      expect(answered(q)).toMatch(/Ak-Jol|Ак-Жол|Ақ-Жол/u);
    },
  );
});

describe('kinds of question that were missed or buried', () => {
  test.each([
    ['border guard wants 20 dollars what to do', 'safety/bribes'],
    ['policeman asks for cash at Korday', 'safety/bribes'],
    ['do I need to pay something to the officers', 'safety/bribes'],
    ['просят взятку на Кордае куда звонить', 'safety/bribes'],
    ['Кордайда кызматкер акча талап кылды', 'safety/bribes'],
    ['Қордайда ақша талап етті', 'safety/bribes'],
    ['нужно ли регаться в Кыргызстане', 'documents/registration'],
    ['через сколько дней надо зарегаться', 'documents/registration'],
    ['не зарегался штраф', 'documents/registration'],
    ['within how many days must I register', 'documents/registration'],
    ['how much is a ride from the border to Almaty', 'transport/taxi'],
    ['Қордайға маршрутка қанша тұрады', 'transport/minibus'],
    ['Кордайдан Бишкекке такси канча турат', 'transport/taxi'],
    ['limit on cash at the border', 'customs/cash'],
    ['how many litres of petrol in a canister', 'customs/fuel'],
  ])('%s: %s and nothing else', (q, key) => {
    expect(understand(q).topics.map(askedKey)).toEqual([key]);
  });

  test.each([
    ['the guard at Korday asks for money', '102'],
    ['пограничник просит деньги на Кордае', '102'],
    ['Кордайда чек арачы пара сурап жатат', '102'],
    ['Қордайда шекарашы пара сұрап тұр', '102'],
    ['bus from Almaty to Bishkek how much', '600'],
    ['такси от Кордая до Алматы цена', '20'],
  ])('the first line answers: %s', (q, said) => {
    expect(firstLine(q)).toContain(said);
  });

  test.each([
    ['how much is a minibus from Bishkek to Korday', 'we do not know', '600'],
    ['сколько стоит маршрутка до Кордая', 'мы не знаем', '600'],
    ['Бишкектен Кордайга маршрутка канча сом', 'билбейбиз', '600'],
    ['Қордайға маршрутка қанша тұрады', 'білмейміз', '600'],
  ])('a price that nobody told is said first, then what other rides cost: %s', (q, unknown, other) => {
    expect(firstLine(q)).toContain(unknown);
    expect(answered(q)).toContain(other);
  });

  test.each(['anywhere to eat at Korday', 'toilet at Korday', 'где поесть на Кордае', 'Кордайда даараткана барбы'])(
    'of another service or another crossing nothing is told: %s',
    (q) => {
      expect(answered(q)).not.toMatch(/safetravel|Karkyra|Каркыр/u);
    },
  );

  test.each(['can I bring my dog through Issyk Kul', 'лекарства через Иссык-Куль можно'])(
    'a lake is no misspelt town: %s',
    (q) => {
      expect(crossingsIn(understand(q).found)).toEqual([]);
      expect(answered(q)).not.toMatch(/Isilkul|Исилькуль|issyk|иссык/u);
    },
  );

  test.each(['какой сегодня курс доллара', 'сколько стоит доллар'])('a rate is no limit: %s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('exchange');
  });

  test('"how many kg" is a weight and no country', () => {
    expect(understand('how many kg of meat').about.kind).not.toBe('country');
    expect(understand('visa for kg').about).toMatchObject({ kind: 'country', country: 'KG' });
  });
});

describe('where no rule names lorries, what is told of them there is the answer', () => {
  test.each([
    ['фура через Кордай пройдёт?', 'CarGoRuqsat'],
    ['can lorries pass at Korday', 'CarGoRuqsat'],
    ['Кордайдан жүк ташуучу унаа өтөбү', 'CarGoRuqsat'],
    ['Кегеннен жүк көлігі өте ме', 'CarGoRuqsat'],
  ])('%s', (q, told) => {
    expect(answered(q)).toContain(told);
    expect(answered(q)).not.toMatch(/No source says|ни один источник|бир да булак|бірде-бір дереккөз/u);
  });

  test('and where nothing is told of them, that is said', () => {
    expect(firstLine('can lorries pass at Bek-Abad')).toContain('No source says');
  });

  test.each([
    'Кордайдан жүк машина өтөбү',
    'Кордайдан жүк ташуучу унаа өтөбү',
    'Қордайдан жүк машинасы өте ме',
    'грузовая машина через Кордай пройдёт',
  ])('the word before a vehicle says which it is: %s', (q) => {
    expect(understand(q).traveller.traffic).toBe('truck');
    expect(understand(q).about.kind).toBe('crossings');
  });

  test.each(['Кордайдан жүк ташуучу унаа өтөбү', 'Кордайдан жүк ташууга болобу'])(
    'who carries goes to no town of a few letters: %s',
    (q) => expect(understand(q).about.kind).not.toBe('journey'),
  );
});

test.each(['с семьёй из Каракола в Жаркент', 'выезжаем с семьей из Каракола в Жаркент на легковой'])(
  'the family is no town: %s',
  (q) =>
    expect(understand(q).about).toMatchObject({ kind: 'journey', from: [{ id: 'karakol' }], to: [{ id: 'zharkent' }] }),
);
