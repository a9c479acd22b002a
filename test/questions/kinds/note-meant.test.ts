import { expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* Which note is meant was learned from questions that were written for each; none of these is among them. */

test.each([
  ['our lorry is full of peaches, may it jump the queue', /perishable/u],
  ['у меня полный реф клубники, могу ли не ждать в очереди', /скоропортящ/u],
  ['муздаткычта эт бар, кезексиз өтсөм болобу', /тез бузул|кезексиз/u],
  ['рефпен ет әкеле жатырмын, кезексіз өткізе ме', /тез бұзыл/u],
])('a word that stands in no list and in no note: %s', (q, told) => expect(answered(q)).toMatch(told));

test.each([
  ['no mobile money at karkyra? any atm or sim shop', /no cash machine/u],
  ['на каркыре симку купить или деньги снять можно', /банкомата|SIM/u],
  ['каркырадан симка сатып алып акча чечсе болобу', /банкомат/u],
  ['қарқырада симка мен банкомат бар ма', /банкомат/u],
])('two things that one note tells together: %s', (q, told) => expect(answered(q)).toMatch(told));

test.each([
  ['how many cigarettes into uzbekistan', /drone|cash/iu],
  ['сколько сигарет можно в узбекистан', /дрон|наличн/iu],
  ['өзбекстанга канча тамеки алып барсам болот', /дрон|накталай/iu],
  ['өзбекстанға қанша темекі апаруға болады', /дрон|қолма-қол/iu],
])('what nothing tells of there is answered by no other note: %s', (q, other) => {
  expect(firstLine(q)).not.toMatch(other);
});

test.each([
  ['Karkyra', /not sure|Karkyra – Kegen/u],
  ['kara suu kazakh border', /Ak-Tilek/u],
])('a name alone asks how it stands: %s', (q, told) => expect(firstLine(q)).toMatch(told));

test.each([
  'two-room flat for rent in Tokmok near the bazaar, call after six',
  'в Токмоке сдаётся двухкомнатная квартира, залог месяц',
  'Кордайдагы мектепте англис тилинен мугалим керек',
  'Жаркентте наурыз көже пісіретін кім бар',
])('who names a place of ours and asks for nothing of ours is told of no gate: %s', (q) => {
  expect(answered(q)).not.toMatch(/🟢|🔴|🟡|⚪/u);
});

test.each([
  'is Korday open without a haircut',
  'Кордайда мечит барбы',
  'почтовые голуби 20 штук, через Кордай как',
  'Қордайға жетсем ашық бола ма',
])('and who asks for something of ours is: %s', (q) => expect(answered(q)).toMatch(/🟢|🔴|🟡|⚪/u));
