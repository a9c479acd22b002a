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
