import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* What is known of the hours stands before what has to be asked back, and whoever is there already is asked nothing. */

const askedBack = /Where do you leave|Откуда и когда|Кайдан жана качан|Қайдан және сағат|Жол уақыты|Жол убактысы/u;

describe('whoever stands before the gate is told its hours', () => {
  test.each([
    ['we are in Zharkent, can we make it through Khorgos today', /07:00–19:00/u],
    ['мы уже в Жаркенте, сегодня через Хоргос успеем пройти?', /07:00–19:00/u],
    ['Жаркенттебиз, бүгүн Коргостон өтүп үлгүрөбүзбү', /07:00–19:00/u],
    ['біз Жаркенттеміз, бүгін Қорғастан өтіп үлгереміз бе', /07:00–19:00/u],
  ])('%s', (q, hours) => {
    expect(answered(q).split('\n').slice(0, 2).join('\n')).toMatch(hours);
    expect(firstLine(q)).not.toMatch(askedBack);
  });

  test.each(['мы в Сары-Таше, на Иркештам сегодня успеваем?', 'Эркечтамга азыр келдик, үлгүрөбүзбү'])(
    'and is asked nothing: %s',
    (q) => expect(answered(q)).not.toMatch(askedBack),
  );
});

describe('whoever says neither where from nor when is asked under the state', () => {
  test.each([
    ['can we make it to Karkyra', /Karkyra/u],
    ['успеем на Чалдовар?', /Чалдыбар/u],
    ['Ак-Жолго үлгүрөмбү', /Ак-Жол/u],
    ['Қордайға үлгерем бе', /Ақ-Жол/u],
  ])('%s', (q, card) => {
    expect(firstLine(q)).toMatch(card);
    expect(firstLine(q)).not.toMatch(askedBack);
  });
});

test('that a round-the-clock trial ended is told with the hours it was a trial against', () => {
  for (const q of ['khorgos 24h?', 'хоргос круглосуточно?', 'Қорғас тәулік бойы ма', 'Коргос күнү-түнү иштейби']) {
    expect(answered(q).split('\n').slice(0, 2).join('\n')).toMatch(/07:00–19:00/u);
  }
});
