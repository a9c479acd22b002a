import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { answered, answeredAnybody, understand } from './asked.ts';

/* The name of a post that belongs to something else: a hotel, a bakery, a person; and what is asked of the post all the same. */

const crossingsOf = (q: string) => crossingsIn(understand(q).found).map(({ id }) => id);

describe('a name belongs to the thing beside it', () => {
  test.each([
    'гостиница Каркыра есть места?',
    'общепит Торугарт телефон',
    'Torugart bakery opening times',
    'korday fashion boutique closing time',
    'Кордай мейманканасында бош бөлмө барбы',
    'Достук палатасына кантип кайрылам',
    'Каркыра көрмөсүнүн ээси',
    'Қарқара мейрамханасында той болады ма',
    'Қордай палатасына өтініш',
    'Торуғарт мейрамханасы бос па',
  ])('%s', (q) => expect(crossingsOf(q)).toEqual([]));
});

describe('a name is that of a person', () => {
  test.each([
    'Кордаев Нурлан юрист',
    'стоматолог Торугартова запись',
    'my cousin is called Karkyra, she sings',
    'Достук деген бала келди',
    'Каркыра аттуу кыз мектепте окуйт',
    'Қордай есімді ағам зейнетке шықты',
  ])('%s', (q) => expect(crossingsOf(q)).toEqual([]));
});

describe('what is asked of the post is its own', () => {
  test.each([
    ['Кордай ашуусунда тайгакпы азыр', 'ak-jol-korday'],
    ['Қордай асуында тұман бар ма', 'ak-jol-korday'],
    ['на каркыре есть где поесть', 'karkyra-kegen'],
    ['кто-нибудь ехал Торугарт вчера?', 'torugart'],
    ['where to fix a tyre at Chaldybar', 'chaldybar-sypatai-batyr'],
    ['Каркырада кафе барбы', 'karkyra-kegen'],
    ['Қарқара жақта қонақүй бар ма', 'karkyra-kegen'],
  ])('%s', (q, id) => expect(crossingsOf(q)).toEqual([id]));
});

describe('towns and words that everybody borrows are in no language', () => {
  test.each(['ош мургаб', 'атырау астрахань', 'омск новосибирск электричка', 'фура тараз бишкек', 'кызыл кия фергана'])(
    'whoever chose no language and writes in Cyrillic letters is not answered in English: %s',
    (q) => expect(answeredAnybody(q)).toMatch(/[а-я]/u),
  );

  test.each([
    ['павлодар чолпон-ата на автобусе', 'ru'],
    ['ташкенттен ошко такси', 'ky'],
    ['баткенден худжандга автобус', 'ky'],
    ['тараздан таласқа такси', 'kk'],
    ['қостанайдан омбыға автобус', 'kk'],
    ['from osh to murghab by taxi', 'en'],
  ])('%s', (q, language) => expect(understand(q).language).toBe(language));

  test('Kazakh letters are those of Kazakh', () => expect(understand('қостанай түркістан').written?.[0]).toBe('kk'));
});

describe('what is only told of a journey comes behind its ways', () => {
  test.each([
    ['алматы урумчи автобусом', /Алматы – Урумчи.*автобус/su],
    ['аягоз чугучак за товаром', /Аягоз – Тачэн.*товар/su],
    ['Атыраудан Астраханға автобуспен барамыз', /Атырау – Астрахан.*автобус/su],
  ])('%s', (q, told) => expect(answeredAnybody(q)).toMatch(told));
});

describe('of two ways the one whose hours are unknown comes before the one that is known to be shut by then', () => {
  test.each(['из Талдыкоргана в Урумчи', 'Taldykorgan – Urumqi', 'Талдықорғаннан Үрімжіге', 'Талдыкоргандан Үрүмчүгө'])(
    '%s',
    (q) => expect(answered(q).split('\n')[0]).toMatch(/Khorgos|Хоргос|Қорғас|Коргос/u),
  );
});
