import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** Whether what was shut is open yet: the plain word comes first, then which to take instead. */

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const lines = (text: string) => plain(answer({ text, now, fallbackLanguage: 'en' }).html).split('\n');

test.each([
  ['can foreigners go through bedel already', 'By the last word it is closed', /Torugart or Irkeshtam/],
  ['пускают ли уже туристов через Бедель', 'По последним сведениям закрыт', /Торугарт или Иркештам/],
  ['Бедел чет элдиктерге ачыкпы', 'Акыркы кабар боюнча жабык', /Торугартты же Эркечтамды/],
  ['Беделден шетелдіктер өте ала ма', 'Соңғы хабар бойынша жабық', /Торуғартты не Еркештамды/],
])('nobody has told that it opened: %s', (question, word, instead) => {
  const [first = '', second = ''] = lines(question);
  expect(first).toContain(word);
  expect(second).toMatch(instead);
});

test.each([
  ['will mashtakovo be open for cars on 5 January', /^🔴 Closed to cars · Syrym – Mashtakovo · That it will be open/u],
  [
    'Маштаково откроют для легковых 5 января?',
    /^🔴 Закрыт для легковых машин · Сырым – Маштаково · Что к этому времени/u,
  ],
  ['Маштаково жеңил унаага 5-январда ачылабы', /^🔴 .*Сырым – Маштаково · Ага чейин ачылары/u],
  ['Маштаково жеңіл көлікке 5 қаңтарда ашыла ма', /^🔴 .*Сырым – Маштаково · Оған дейін ашылатыны/u],
])('that it is shut now stands before a plan: %s', (question, first) => {
  expect(lines(question)[0]).toMatch(first);
});

test.each([
  ['is mashtakovo open for cars again', /^🔴 Closed to cars/u],
  ['Маштаково снова открыт для легковых?', /^🔴 Закрыт для легковых/u],
])('that it is shut to them is told first: %s', (question, first) => {
  expect(lines(question)[0]).toMatch(first);
});

/** Of several ways to ride each is told, and what is known of one before what nobody told of the other. */
test.each([
  ['train or bus from bishkek to almaty', /train/i, /bus/i],
  ['на автобусе или поездом из Бишкека в Алматы', /автобус/, /поезд/],
  ['Бишкектен Алматыга автобус барбы же поезд барбы', /автобус/, /поезд/],
  ['Бішкектен Алматыға пойызбен барам ба әлде автобуспен бе', /пойыз/, /автобус/],
])('each ride has its own line: %s', (question, one, other) => {
  const told = lines(question);
  expect(told.some((line) => one.test(line) && !/^(We have|У нас|Бизде)/u.test(line))).toBe(true);
  expect(told.some((line) => other.test(line))).toBe(true);
});
