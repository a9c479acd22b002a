import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/* A crossing that somebody does not want, and which of several with one name is meant by what stands beside it. */

const understand = createUnderstand(ourCatalogue());
const crossingsOf = (q: string) => crossingsIn(understand(q).found).map(({ id }) => id);

describe('what is excluded is not asked about where another crossing is named', () => {
  test.each([
    ['not karkara, how late is sortobe open', ['tokmok-sortobe']],
    ['anything but chaldybar, maybe ken-bulun', ['ken-bulun-aukhatty']],
    ['не Чалдыбар, а Сортобе до скольки открыт', ['tokmok-sortobe']],
    ['кроме Чалдыбара, Кен-Булун работает?', ['ken-bulun-aukhatty']],
    ['Чалдыбар эмес, Каркыра ачыкпы', ['karkyra-kegen']],
    ['Чалдыбардан тышкары, Кен-Булуң иштейби', ['ken-bulun-aukhatty']],
    ['Сыпатай батыр емес, Сортөбе ашық па', ['tokmok-sortobe']],
    ['Қарқарадан бөлек, Кең-Бұлың істей ме', ['ken-bulun-aukhatty']],
  ])('%s', (q, ids) => {
    expect(crossingsOf(q)).toEqual(ids);
    expect(understand(q).without).toBeUndefined();
  });

  test.each([
    ['not chaldybar but karasu, open now?', 'ak-tilek-karasu'],
    ['не Чалдыбар а Карасу открыт?', 'ak-tilek-karasu'],
    ['Чалдыбар эмес, Кара-Суу ачыкпы', 'ak-tilek-karasu'],
    ['Достук эмес, Кара-Суу ачыкпы', 'kara-suu-qorasuv'],
    ['Сыпатай батыр емес, Қарасу ашық па', 'ak-tilek-karasu'],
  ])('it tells at which border the other lies: %s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });
});

describe('what is excluded alone leaves the others', () => {
  test.each([
    'all but chaldybar, which are open at night',
    'кроме Чалдыбара какие открыты ночью',
    'Чалдыбардан башка кайсынысы түнкүсүн ачык',
    'Сыпатай батырдан өзге қайсысы түнде ашық',
  ])('%s', (q) => {
    expect(understand(q).without?.without.length).toBe(1);
  });
});

describe('of crossings with one name', () => {
  test.each([
    ['three days in a lorry at karasu', 'ak-tilek-karasu'],
    ['КамАЗом через Карасу пропускают?', 'ak-tilek-karasu'],
    ['Кара-Сууда жүк ташуучу унаа канча турат', 'ak-tilek-karasu'],
    ['Қарасуда жүк көлігімен тұрмыз', 'ak-tilek-karasu'],
  ])('lorries go over one: %s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });

  test.each([
    ['karasu, uzbek side, when does it open', 'kara-suu-qorasuv'],
    ['Карасу, узбеки сегодня пускают?', 'kara-suu-qorasuv'],
    ['Кара-Суудан өзбек тарапка өтсө болобу', 'kara-suu-qorasuv'],
    ['Қара-Суу, өзбек шекарашылары өткізе ме', 'kara-suu-qorasuv'],
    ['Карасу, казахские пограничники долго держат?', 'ak-tilek-karasu'],
    ['Кара-Сууда казактар көп кармайбы', 'ak-tilek-karasu'],
  ])('whoever stands there decides: %s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });

  test('in the language of one side that one comes first', () => {
    expect(crossingsOf('Қарасу бекеті ашық па')[0]).toBe('ak-tilek-karasu');
    expect(crossingsOf('гражданин Узбекистана, Карасу открыт?').length).toBe(2);
  });

  test.each([
    ['Достукта турганга жер барбы', 'dostuk-dustlik'],
    ['иду на Достук к сестре в Андижан', 'dostuk-dustlik'],
    ['через Достук к родителям в Андижан', 'dostuk-dustlik'],
  ])('what is no town says nothing of it: %s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });
});
