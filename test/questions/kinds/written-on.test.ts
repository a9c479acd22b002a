import { describe, expect, test } from 'vitest';
import { firstLine, topics, understand } from './asked.ts';

/* How Kyrgyz and Kazakh are typed in a hurry, and what is asked so of papers, kin, carts and booked places. */

describe('a particle that asks is read where it is written on its word', () => {
  test.each([
    ['шалдыбарда кезек барма', 'waits/now'],
    ['айша бибі түнде ашықпа', 'status'],
    ['сақтандыру керекпе көлікке', 'vehicles/insurance'],
    ['төлқұжатсыз жібередіме', 'documents/passport'],
    ['дрон әкелуге боламаекен', 'customs/drone'],
  ])('%s', (q, topic) => {
    expect(topics(q)).toContain(topic);
    expect(understand(q).language).toBe('kk');
  });

  test.each(['анықтама керек көлікке', 'құжаттың көшірмесі жете ме'])(
    'a word that ends like one stays whole: %s',
    (q) => expect(understand(q).language).toBe('kk'),
  );

  test('a word of another language ends in none', () =>
    expect(understand('проблема с реклама на кордае').language).toBe('ru'));
});

describe('a paper or a thing is known with the ending that says whose it is', () => {
  test.each([
    ['айдимди көрсөтсөм өткөрөбү', 'documents/id-card'],
    ['удымен өте аламыз ба', 'documents/id-card'],
    ['итімізді алып өтсек бола ма', 'customs/animals'],
    ['мәшине жездемдікі, қандай құжат', 'vehicles/power-of-attorney'],
    ['унаа байкемдики, кандай кагаз керек', 'vehicles/power-of-attorney'],
  ])('%s', (q, topic) => {
    expect(topics(q)[0]).toBe(topic);
    expect(firstLine(q)).not.toMatch(/түсінбей|түшүнбөй/u);
  });
});

test.each([
  ['түркіменстанға қазақтарға виза керекпе', /Түрікменстанға виза керек/u],
  ['туркменияга казактарга виза керекпи', /Түркмөнстанга виза керек/u],
])('a country is known by the names that people give it: %s', (q, line) => expect(firstLine(q)).toMatch(line));

test.each([
  ['алған слотымды басқа күнге көшірсем бола ма', /басқа бекетке ауыстыруға болмайды/u],
  ['электрондук кезектеги бронду башка постко которсо болобу', /башка бекетке которууга болбойт/u],
  ['можно перенести слот на другой пост', /нельзя перенести на другой пост/u],
  ['can i move my slot to another post', /cannot be moved/u],
])('whether a booked place can be moved is told first: %s', (q, line) => expect(firstLine(q)).toMatch(line));

test.each([
  ['кеденнің пломбасы сынып қалды, айыппұл бар ма', /пломбасы туралы/u],
  ['пломбасы бузулса эмне болот фуранын', /пломбасы тууралуу/u],
  ['на фуре сорвана пломба что делать', /пломб/u],
  ['the customs seal broke on my trailer what now', /customs seal/u],
  ['есек арбамен шекарадан өте аламыз ба', /арбамен/u],
  ['можно ли проехать границу на телеге', /гужевой/u],
  ['жасы үлкен әжеме жеңілдік бар ма шекарада', /Қарттарға/u],
  ['улгайган атама жеңилдик барбы чек арада', /Улгайгандарга/u],
])('what nobody told of is named: %s', (q, line) => expect(firstLine(q)).toMatch(line));

test.each([
  ['улуттук паспорт жок, айди картам менен өтөмбү', /^(?:Ооба\. )?Кыргызстандын жаранына/u],
  ['күйеуімнің рұқсаты керек пе баланы алып шығуға', /^(?:Жоқ\. )?Адвокаттың/u],
  ['атасынын уруксаты керекпи уулум менен чыгууга', /^(?:Ооба\. )?Кыргызстандан/u],
])('what holds for the people whose language is spoken comes first: %s', (q, line) =>
  expect(firstLine(q)).toMatch(line),
);

test.each([
  ['демалыс пен мерекеде шекарада кезек қандай', 'waits/peaks'],
  ['майрам күнү чек арада тыгын болобу', 'waits/peaks'],
  ['большая ли очередь на границе в праздники', 'waits/peaks'],
])('a queue on holidays is none of now: %s', (q, topic) => expect(topics(q)[0]).toBe(topic));

test.each([
  ['казак права менен Кыргызстанда айдаса болобу', 'KG'],
  ['қырғыз құжатымен Қазақстанда неше күн тұруға болады', 'KZ'],
  ['с казахскими правами в Кыргызстане можно ездить', 'KG'],
  ['can i drive in Kazakhstan with a kyrgyz licence', 'KZ'],
])('where one lives or drives is where the rule holds: %s', (q, country) =>
  expect(understand(q).about).toMatchObject({ kind: 'country', country }),
);

test('a lorry in the heat is told of the country that it drives through', () =>
  expect(firstLine('шымкенттен күндіз 30 тонна фурамен шілдеде жүре аламын ба')).toContain('25 градустан'));
