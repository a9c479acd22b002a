import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/* Crossings and towns of one name, or nearly: the town or the country that is named beside it tells which is meant. */

const understand = createUnderstand(ourCatalogue());
const crossingsOf = (q: string) => crossingsIn(understand(q).found).map(({ id }) => id);

describe('a crossing whose name sounds the same is meant where the towns that are named are at it', () => {
  test.each([
    ['what time does dostyk close tonight for walkers, i am still in jalalabad', 'dostuk-dustlik'],
    ['is Dostyk open? coming from osh', 'dostuk-dustlik'],
    ['я в Джалал-Абаде, Достык во сколько закрывается', 'dostuk-dustlik'],
    ['Достык открыт? мы в Андижане', 'dostuk-dustlik'],
    ['Әндіжанға барамыз, Достық ашық па', 'dostuk-dustlik'],
    ['Ошко барам, Достык ачыкпы', 'dostuk-dustlik'],
    ['Достык открыт? едем из Урумчи', 'dostyk-alashankou'],
    ['is dostyk open, i am in Ucharal', 'dostyk-alashankou'],
    ['Достық ашық па, Алматыдан шығамыз', 'dostyk-alashankou'],
    ['Достук открыт? я в Оше', 'dostuk-dustlik'],
    ['Dostyk open now?', 'dostyk-alashankou'],
  ])('%s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });
});

describe('of crossings of one name the one that touches the country of the town is meant', () => {
  test.each([
    ['Карасу открыт? едем в Андижан', 'kara-suu-qorasuv'],
    ['is karasu open, I am in Andijan', 'kara-suu-qorasuv'],
    ['Кара-Суу ачыкпы, Анжиянга барабыз', 'kara-suu-qorasuv'],
    ['Карасуу ачыкпы, мен Анжияндамын', 'kara-suu-qorasuv'],
    ['Қарасу ашық па, Алматыдан шығамыз', 'ak-tilek-karasu'],
    ['Карасу открыт? едем в Алматы', 'ak-tilek-karasu'],
  ])('%s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });
});

describe('where one goes over a crossing that was said is no crossing of that name', () => {
  test.each([
    ['Нарындан Бедел аркылуу Аксуга барса болобу', 'bedel'],
    ['через Бедель в Аксу пускают?', 'bedel'],
    ['can i go to Aksu via Bedel', 'bedel'],
    ['Бедел арқылы Ақсуға баруға бола ма', 'bedel'],
  ])('%s', (q, id) => {
    expect(crossingsOf(q)).toEqual([id]);
  });

  test.each([
    ['через Кордай или через Чалдовар ехать?', ['ak-jol-korday', 'chaldybar-sypatai-batyr']],
    ['Аксу закрыт?', ['tomonku-chuy-aqsu']],
  ])('two that are asked about stay two: %s', (q, ids) => {
    expect(crossingsOf(q)).toEqual(ids);
  });
});
