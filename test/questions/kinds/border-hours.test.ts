import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics } from './asked.ts';

/* From when to when the posts of a border work; when shifts change; and what the clock shows in a city that has no post. */

describe('of a border as a whole the hours of each post are told, and not how sure its state is', () => {
  test.each([
    ['what are the working hours of posts to uzbekistan', /Dostuk.*Round the clock/u],
    ['с какого часа работают посты на узбекской границе', /Достук.*Круглосуточно/u],
    ['өзбек чек арасындагы бекеттер кайсы убакытта ачылат', /Достук.*Күнү-түнү/u],
    ['қазақ өзбек бекеттері қай сағаттан істейді', /Қонысбаев.*Тәулік бойы/u],
  ])('%s', (q, said) => {
    expect(answered(q)).toMatch(said);
  });

  test('where nobody told them, that is told of each', () => {
    expect(answered('во сколько открываются посты с россией')).toMatch(/Жайсан.*часы.*неизвестн/iu);
  });

  test('the days on which one is shut are told with them', () => {
    expect(answered('режим работы постов в китай')).toMatch(/Иркештам.*сб–вс закрыто/u);
  });
});

test.each([
  ['what time do the officers swap shifts at Korday', /shifts change/u],
  ['на Достыке смену когда сдают', /пересменка/u],
  ['Торугартта чек арачылар кезметин качан тапшырат', /Кезмет качан/u],
  ['Қорғаста кезекші ауысқанда тоқтай ма', /Ауысым қашан/u],
  ['пересменок на границе во сколько', /пересменка/u],
])('when shifts change nobody has told us, and it is no matter of the hours of the post: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['what time is it in Beijing', /China/u],
  ['который час в Пекине', /Китае/u],
  ['Бээжинде саат канча болду', /Кытайда/u],
  ['Пекинде сағат қанша болды', /Қытайда/u],
])('the capital shows the clock of its country: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  'how many hours behind is Bishkek from Urumqi',
  'hours differ between naryn and kashgar?',
  'time diff naryn kashgar',
])('how far two clocks are apart is no way between two towns: %s', (q) => {
  expect(topics(q)[0]).toBe('clocks');
  expect(answered(q)).not.toContain('km');
});

describe('a train goes on, and so does the road: beyond the next country is no wrong way', () => {
  test.each([
    'is there a train over Kaindy to Russia',
    'через Каинды на поезде в Россию',
    'Каиңды аркылуу Орусияга поезд менен өтсө болобу',
    'Қайыңды арқылы Ресейге пойызбен шығуға бола ма',
    'через Чалдыбар в Узбекистан пропустят',
  ])('%s', (q) => {
    expect(answered(q)).toMatch(/[🟢🟡]/u);
  });
});

describe('an hour at which it is said to close asks for the hours, and nothing of that hour', () => {
  test.each([
    ['they say Kaplanbek shuts at 9 pm', /8 to 20/u],
    ['попутчик сказал Капланбек в 21:00 закрывается', /с 8 до 20/u],
    ['Капланбек саат 9да жабылат дешти', /8ден 20/u],
    ['Қапланбек сағат 21-де жабылады дейді', /8-ден 20/u],
  ])('%s', (q, said) => {
    expect(firstLine(q)).toMatch(said);
    expect(answered(q)).not.toMatch(/21:00/u);
  });
});

test.each([
  ['how long is the wait at Kosak', /longer waits/u],
  ['сколько стоят на Косаке', /ждать приходилось дольше/u],
  ['Косакта кезек канча турат', /кезек узар|көбүрөөк күт|узак/u],
  ['Қосақта қанша күтеді', /кезек ұзар/u],
])('what is being built at a gate makes people wait, and is told before that nobody knows the queue: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

describe('where a source says daylight and no hour, no minute is told, and nothing is promised near dark', () => {
  test.each([
    ['is Mingtepa open at 17:30', '🟡'],
    ['Мингтепа в полшестого вечера открыта?', '🟡'],
    ['Кара-Багыш 17:30да ачыкпы', '🟡'],
    ['Мыңтөбе 17:30-да ашық па', '🟡'],
    ['Kara-Bagysh at noon', '🟢'],
  ])('%s', (q, sign) => {
    const said = answered(q);
    expect(said.slice(0, 2)).toBe(sign);
    expect(said).not.toMatch(/17:4|07:4|08:0|16:4/u);
  });
});

describe('hours of long ago against a word without a date: that they disagree is told first, and night is no promise', () => {
  test.each([
    ['what are the hours of Chon-Kapka', /disagree/u],
    ['до скольки работает Чон-Капка', /расходятся/u],
    ['Чоң-Капка саат канчага чейин', /ар башка/u],
    ['Шоң-Қапқа нешеге дейін', /әртүрлі/u],
  ])('%s', (q, said) => {
    expect(firstLine(q)).toMatch(said);
  });

  test('nobody calls the undated word outdated, and by night it is not sure', () => {
    const said = answered('Чон-Капка в 23:00 открыта');
    expect(said).toContain('🟡');
    expect(said).not.toContain('устарело');
  });
});

describe('for how many days it is shut in a month is told by the holidays of other years, and is no matter of a stay', () => {
  test.each([
    ['how many days will Dostyk be closed in May', /May/u],
    ['сколько дней будет закрыт Достык в мае', /1 мая/u],
    ['Достык майда нече күн жабылат', /майы/u],
    ['Достық мамырда қанша күн жабылады', /мамыр/u],
  ])('%s', (q, said) => {
    expect(firstLine(q)).toMatch(said);
    expect(answered(q)).toMatch(/Dostyk|Достык|Достық/u);
    expect(topics(q)).not.toContain('documents/stay');
  });
});

describe('what is told of the season stands before that few years tell of it', () => {
  test.each([
    ['is Zhelkuar shut in April', /floods/u],
    ['Желкуар в апреле закрывают?', /заливает/u],
    ['Желкуар апрелде жабылабы', /суу|ташкын/u],
    ['Желқуар сәуірде жабыла ма', /су басады/u],
  ])('%s', (q, said) => {
    expect(firstLine(q)).toMatch(said);
    expect(answered(q)).not.toMatch(/No year on record tells of March|Как было в марте, неизвестно/u);
  });
});

describe('which of two is better is told by whom they let through, where nobody knows whether they work', () => {
  test.each([
    ['better to go over Kolzhat or Khorgos', /whether travellers are let through nobody has told/u],
    ['Кольжат или Хоргос, что лучше', /пропускают ли путешественников, никто не сообщал/u],
  ])('%s', (q, said) => expect(answered(q)).toMatch(said));
});

describe('of several borders on a day it is told which posts are shut on it, and of which nobody is sure', () => {
  test.each([
    ['which posts to china are open on saturday', /Closed: .*Torugart/u, /Reported to work.*Khorgos/u],
    ['какие посты в китай работают в субботу', /Закрыты: .*Торугарт/u, /Сообщали, что работают.*Хоргос/u],
  ])('%s', (q, shut, unsure) => {
    expect(answered(q)).toMatch(shut);
    expect(answered(q)).toMatch(unsure);
  });
});

test('at an hour at which it is shut that stands before who may pass at others', () => {
  expect(firstLine('Сырдарья – Малик в 21:00 пешком пройду?')).toContain('🔴');
});
