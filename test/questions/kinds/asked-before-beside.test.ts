import { expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/* What was asked stands before what is older, of others, or beside it. */

test.each([
  ['is bakhty open at the moment', /Bakhty/u],
  ['торугарт сейчас открыт', /Торугарт – Китай/u],
  ['иркештам щас работает', /Иркештам – /u],
  ['торугарт азыр иштеп жатабы', /Торугарт – /u],
  ['бақты қазір жұмыс істеп тұр ма', /Бақты – /u],
])('the hours that anybody told stand before when it was opened again: %s', (q, card) => {
  expect(firstLine(q)).toMatch(card);
  expect(firstLine(q)).toMatch(/^[⚪🟡🟢🔴]/u);
});

test.each([
  ['visas are ready, temir baba hours?', /published the hours/u],
  ['виза есть, во сколько открывается темир баба', /Часов работы/u],
  ['темир баба канчада ачылат виза керекпи', /иш убактысын/u],
  ['темір баба нешеде ашылады, визамыз бар', /жұмыс уақытын/u],
  ['does the kaindy train border work at night', /when a train comes/u],
])('hours that are asked beside a paper or a ride come first: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['the bus from karakol to almaty, does it go in january', /bus first ran/u],
  ['в феврале автобус каракол алматы ходит', /Автобус Каракол – Алматы/u],
  ['январда каракол алматы автобусу барбы', /автобусу/u],
  ['ақпанда қарақол алматы автобусы жүре ме', /автобусы/u],
])('what is told of a ride stands before the doubt about the gate then: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['do they take passengers at dostyk or only freight', /takes lorries/u],
  ['достык пассажиров пропускает или только грузы', /пропускает грузовики/u],
  ['пускает ли достык людей или только грузовики', /пропускает грузовики/u],
  ['колжаттан жүргүнчүлөр өтөбү', /жүк ташуучу/u],
  ['қолжаттан жолаушы өткізе ме', /жүк көліктері/u],
])('whether passengers are let through is asked of who passes: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['queue at ken bulun, i come by car', /whether cars may pass/u],
  ['кен-булун очередь на машине большая?', /легковые|машин/u],
  ['кең-булуңда кезек канча, машинам менен барам', /машиналар/u],
  ['кеңбұлұңда кезек бар ма, жеңіл көлікпенмін', /көлік/u],
])('whether they are let through stands before the queue, where nobody knows: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['frenchman walking over baymak', /on foot/u, /other countries/u],
  ['иностранцу пешком через баймак можно', /[Пп]ешком/u, /других стран/u],
  ['чет өлкөлүк баймактан жөө өтө алабы', /жөө/u, /башка өлкөлөрдүн/u],
  ['шетелдік баймақтан жаяу өте ала ма', /жаяу/u, /[Бб]асқа ел/u],
])('how one travels and whose citizen one is are both answered: %s', (q, way, people) => {
  const text = answered(q);
  expect(text).toMatch(way);
  expect(text).toMatch(people);
});

test.each([
  ['ru-kz posts', ['RU', 'KZ']],
  ['kz-ru posts under repair', ['KZ', 'RU']],
  ['kg-cn border open?', ['KG', 'CN']],
  ['kg-tj posts', ['KG', 'TJ']],
])('two codes name a border: %s', (q, codes) => {
  const { about } = understand(q);
  expect(about).toMatchObject({ kind: 'border' });
  expect('countries' in about && about.countries.toSorted()).toEqual(codes.toSorted());
});
