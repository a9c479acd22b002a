import { expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* Whose papers they are, which country is entered, and for how long: each of these decides which of two mirrored rules is told. */

test.each([
  ['паспорт рк в ош на неделю хватит?', 'KZ'],
  ['id карта рк для чолпон-аты', 'KZ'],
  ['Кыргызстандын паспорту менен Шымкентке барса болобу', 'KG'],
  ['орыс азаматы ішкі паспортпен Ошқа бара ма', 'RU'],
  ['uzbek id card jalal-abad enough?', 'UZ'],
  ['kazakhs to samarkand, visa?', 'KZ'],
  ['Самарқандқа қазақтар визасыз бара ма', 'KZ'],
  ['кыргыздар Самаркандга визасыз барабы', 'KG'],
  ['казахстанка с сыном едет в каракол, что показать', 'KZ'],
])('a country beside a paper of its citizens, or several of its people, are whose it is: %s', (q, people) => {
  expect(understand(q).traveller.people).toBe(people);
  expect(understand(q).traveller.toward).not.toBe(people);
});

test.each([
  ['to naryn for a week from kazakhstan, need to register?', /Citizens of Kazakhstan need no registration/u],
  ['в нарын на неделю из казахстана нужна регистрация?', /Гражданам Казахстана/u],
  ['Тарасқа бір аптаға барам тіркелем бе', /Қазақстан/u],
  ['Нарынға бір аптаға барамыз тіркелу керек пе', /^(?:Жоқ\. )?Қазақстан азаматтарына Қырғызстанда/u],
  ['Таразга бир жумага барам каттоо керекпи', /^(?:Жок\. )?Кыргызстандын жарандарына Казакстанда/u],
])('a rule that is asked for a town is one of its country: %s', (q, rule) => expect(firstLine(q)).toMatch(rule));

test.each([
  ['50 days in shymkent, where do i register', /over 30 days/u],
  ['белорус два месяца в астане, как регистрироваться', /дольше 30 дней/u],
  ['Астанада жети жума турам каттоого турамбы', /30 күндөн ашык/u],
  ['Астанада екі ай тұрамын тіркелу керек пе', /30 күннен/u],
])('a longer stay has a rule of its own: %s', (q, rule) => expect(firstLine(q)).toMatch(rule));

test.each([
  ['two weeks in shymkent, do i register', /up to 30 days|for 30 days/u],
  ['белорус две недели в астане, регистрироваться?', /до 30 дней/u],
  ['Астанада эки жума турам каттоого турамбы', /30 күнгө чейин/u],
  ['Астанада екі апта тұрамын тіркелу керек пе', /30 күн/u],
])('a short one has the usual rule: %s', (q, rule) => expect(firstLine(q)).toMatch(rule));

test.each([
  ['american at dostuk, can i cross into uzbekistan', /e-visa/u],
  ['с американским паспортом перейду в узбекистан на достуке?', /виза/u],
  ['Америка жараны Достуктан Өзбекстанга өтө алабы', /виза/u],
  ['Америка азаматы Достуктан Өзбекстанға өте ала ма', /виза/u],
])('that a visa is needed stands before the gate: %s', (q, visa) => {
  expect(firstLine(q)).toMatch(visa);
  expect(answered(q)).toContain('🟢');
});

test.each([
  'bangladeshi on a kyrgyz visa, where is registration',
  'египтянин по кыргызской визе, регистрация нужна?',
  'Бангладештик виза менен келди, каттоо керекпи',
  'Бангладеш азаматы визамен келді, тіркеу керек пе',
])('who came on a visa asks of the rest: %s', (q) => {
  expect(topics(q)[0]).toBe('documents/registration');
  expect(topics(q)).not.toContain('documents/visa');
});

test.each([
  ['i am from kyrgyzstan, how can i see if there is an entry ban in kazakhstan', /Kazakhstan we do not know/u],
  ['мы из кр, где посмотреть запрет на въезд в казахстан', /в Казахстан, мы не знаем/u],
])('who comes from one country asks of the ban of the other: %s', (q, told) => expect(firstLine(q)).toMatch(told));

test.each([
  ['sent back at ak-jol, not registered, how many months cannot enter', /three months/u],
  ['казахстанку вернули с ак-жола без регистрации, на сколько не впустят', /три месяца/u],
  ['Ақ-Жолдан тіркеуі жоқ деп қайтарды, енді қанша ай кіре алмаймын', /үш айға/u],
])('how long they stay out is asked, and not of the registration: %s', (q, told) => expect(firstLine(q)).toMatch(told));

test.each([
  ['kazakh overstayed in bishkek, what now', /^Citizens of Kazakhstan/u],
  ['казахстанец пересидел в оше, что на границе будет', /^Граждан Казахстана/u],
  ['Казак жараны Бишкекте мөөнөттөн ашып кетти, эми эмне болот', /Казакстан жараны/u],
])('what comes of it for the asker stands before what everybody pays: %s', (q, told) =>
  expect(firstLine(q)).toMatch(told),
);

test.each([
  ['bringing petrol cans from kazakhstan to bishkek', /maker's tank/u],
  ['привезти бензин в канистре из казахстана в ош', /заводском баке/u],
  ['Казакстандан бензин алып келейин десем канистра болобу', /заводдук бакта/u],
  ['Қазақстаннан Бішкекке канистрмен бензин апарсам', /зауыт/u],
])('fuel is let out by the country it is brought from: %s', (q, told) => expect(answered(q)).toMatch(told));
