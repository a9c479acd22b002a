import { expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* Words that mean one thing beside a car and another beside a paper, a telephone or a gate. */

test.each([
  'hostel keeps my passport as a deposit, can i pass with a photo of it',
  'айди остался в залоге у хозяина квартиры, по фото пропустят?',
  'паспортум күрөөдө калды, сүрөтү менен өтсө болобу',
  'паспортым кепілде қалды, суретімен өтуге бола ма',
])('what was left as a pledge is no car where it is a paper: %s', (q) =>
  expect(topics(q)[0]).not.toBe('vehicles/papers'),
);

test.each(['can i buy a charger for my phone at korday', 'зарядку для телефона на кордае купить можно'])(
  'a charger fills no tank: %s',
  (q) => expect(topics(q)).not.toContain('services/fuel'),
);

test.each([
  'need an invitation letter for kazakhstan? indonesian passport',
  'нужно ли приглашение в казахстан гражданину египта',
  'Казакстанга чакыруу кат керекпи',
  'Қырғызстанға шақыру қағаз керек пе',
])('an invitation is a matter of the visa: %s', (q) => {
  expect(topics(q)[0]).toBe('documents/visa');
  expect(firstLine(q)).not.toMatch(/regist|регистр|катта|тірке/u);
});

test.each([
  'do they ask to see money when you enter kazakhstan, how much must i show',
  'надо ли показывать деньги на въезде в казахстан и сколько',
  'Казакстанга киргенде акча көрсөтүү керекпи, канча',
  'Қазақстанға кіргенде ақша көрсету керек пе, қанша',
])('money that is shown is neither changed nor declared: %s', (q) =>
  expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('return-ticket'),
);

test.each([
  'how long is the walk between the kyrgyz and the kazakh post at korday',
  'сколько идти между постами на кордае',
  'Кордайда эки посттун ортосу канча метр',
  'Қордайда екі бекеттің арасы қанша метр',
])('how far it is from post to post is no way to a town: %s', (q) => {
  expect(topics(q)[0]).toBe('distance');
  expect(answered(q)).not.toMatch(/215|Bishkek and|от Бишкека/u);
});

test.each(['реф с овощами, бишкек – алматы, какие документы', 'рефкой идём из оша на алматы, через какой пост'])(
  'a reefer is a lorry: %s',
  (q) => expect(understand(q).traveller.traffic).toBe('truck'),
);

test.each([
  'empty lorry from bishkek, which post lets trucks out to kazakhstan',
  'через какой пост выпускают пустые фуры из бишкека в казахстан',
])('a lorry is told of no minibus: %s', (q) => expect(answered(q)).not.toMatch(/minibus|маршрутк/u));

test.each([
  'отменить все уведомления',
  'как отписаться от уведомлений',
  'cancel all my notifications',
  'how do i cancel notifications',
])('who wants no more of them is told how to stop: %s', (q) =>
  expect(answered(q).split('\n').slice(0, 1).join('')).toContain('/unsubscribe'),
);

test.each([
  'the guard wants me to unlock my phone and took pictures of my passport, is that normal',
  'пограничник просит разблокировать телефон и фоткает паспорт, это нормально?',
])('whose telephone is looked into calls no ambulance: %s', (q) => expect(answered(q)).not.toMatch(/\b103\b/u));

test.each([
  'is it common that police ask drivers with kazakh plates for bribes in kyrgyzstan',
  'с киргизскими номерами гаишники в казахстане часто взятки вымогают?',
])('whose plates they are changes nothing of a bribe: %s', (q) => expect(topics(q)[0]).toBe('safety/bribes'));

test.each([
  ['may we walk over the border at korday, we hike from china to turkey along the road', /on foot/u],
  ['можно ли пешком через кордай дальше по дороге идти', /пешком/iu],
])('who walks asks of the gate, and not of the road: %s', (q, words) => expect(firstLine(q)).toMatch(words));

test.each([
  'i entered kazakhstan and nobody put a mark in my passport, can i leave',
  'въехал без отметки в паспорте, выпустят?',
])('a mark in the passport is a stamp: %s', (q) =>
  expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('passport-stamp'),
);

test.each(['where to stop for the night near korday', 'где у кордая остановиться на ночь'])(
  'where one stops for the night is where one sleeps: %s',
  (q) => expect(topics(q)[0]).toBe('services/sleep'),
);

test.each(['сильно стоят пешком на достуке в субботу', 'how bad is the queue on foot at dostuk on saturday'])(
  'what is known of a queue is told before what is not: %s',
  (q) => expect(answered(q)).not.toMatch(/usual waits|обычное ожидание/u),
);

test.each([
  'do cyclists skip the queue of cars at korday',
  'велосипедисты проходят кордай без очереди?',
  'велосипед менен Кордайдан кезексиз өтсө болобу',
  'Қордайда велосипедпен кезексіз өтуге бола ма',
])('who rides past the queue is told first whether bicycles pass: %s', (q) => expect(topics(q)[0]).toBe('status'));
