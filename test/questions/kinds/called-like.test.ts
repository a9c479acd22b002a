import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { understand } from './asked.ts';

/* What is called like a post of ours, or lies at another border, each in several languages. */

const crossingsOf = (q: string) => crossingsIn(understand(q).found).map(({ id }) => id);

describe('a thing of a town that is called like a post is none', () => {
  test.each([
    'музей Кордай вход',
    'Дордой и проспект Достык, где пробка',
    'Torugart street 5, Bishkek',
    'is Khorgos mall any good',
    'Қарқара дүкенінің телефоны',
    'Қордай мектебінің директоры кім',
    'Торугарт көчөсүндө квартира',
    'Достук театрынын афишасы',
    'opening hours of the Aisha Bibi mausoleum',
    'Достук оюну качан башталат',
    'Ақ-Жол матчы неше болып бітті',
  ])('%s', (q) => {
    expect(crossingsOf(q)).toEqual([]);
    expect(['nothing', 'elsewhere']).toContain(understand(q).about.kind);
  });

  test.each([
    ['кафе у поста Кордай открыто?', 'ak-jol-korday'],
    ['hotel at the Torugart border post', 'torugart'],
    ['Қордай бекетінде дүкен бар ма', 'ak-jol-korday'],
    ['Каркыра постунун жанында дүкөн барбы', 'karkyra-kegen'],
    ['еду с проспекта Манаса, Кордай открыт?', 'ak-jol-korday'],
  ])('what stands at a post is asked of it: %s', (q, id) => expect(crossingsOf(q)).toEqual([id]));
});

test.each([
  'hello, my name is Torugart',
  'привет, меня зовут Достук',
  'салам, менин атым Каркыра',
  'сәлем, менің атым Қордай',
])('whoever says what they are called asks of no post: %s', (q) => expect(crossingsOf(q)).toEqual([]));

describe('a town at another border is none of ours', () => {
  test.each([
    'is the Narva checkpoint open tonight',
    'очередь на границе в Терезполе, Тересполь стоит?',
    'Гродно шекарасында кезек бар ма',
    'Ивангород чек арасы ачыкпы',
    'Torfyanovka Vaalimaa border closed?',
    'Благовещенск аркылуу Кытайга өтсө болобу',
  ])('%s', (q) => expect(understand(q).about.kind).toBe('elsewhere'));

  test('who comes from one goes over a border of ours', () =>
    expect(understand('из Нарвы в Казахстан на машине, граница открыта?').about.kind).not.toBe('elsewhere'));
});

describe('a namesake abroad is no post', () => {
  test.each([
    'Михайловка, Украина, погода',
    'Tokmak, Ukraine, hospital',
    'Павловка Харьковской области',
    'Украинадагы Токмак шаары',
    'Украинадағы Михайловка',
  ])('%s', (q) => expect(crossingsOf(q)).toEqual([]));

  test.each([
    ['Маштаково Россия Казахстан', 'syrym-mashtakovo'],
    ['Кордай Жамбылской области открыт?', 'ak-jol-korday'],
    ['Tajikistan border Bor-Dobo', 'bor-dobo-kyzyl-art'],
    ['Жамбыл облысындағы Қордай ашық па', 'ak-jol-korday'],
  ])('what lies in the countries of its own border does: %s', (q, id) => expect(crossingsOf(q)).toEqual([id]));
});

test('whose a thing is makes no question of a border', () =>
  expect(understand('who was Toktogul in the Kyrgyz poetry').about.kind).not.toBe('border'));
