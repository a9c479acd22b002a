import { expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* What speaks against an open gate, whose rule it is, and what is the matter: told before anything green. */

test.each([
  'lorry at torugart on sunday 6 december, do they take goods',
  'торугарт, грузовик, 5 декабря суббота',
  'Торугартка жүк машина менен 6-декабрда өтөмбү',
  'Торугартқа фурамен 6 желтоқсанда өтуге бола ма',
])('no lorry is promised a gate that another word shuts at weekends: %s', (q) => {
  expect(answered(q)).not.toContain('🟢');
  expect(answered(q)).toContain('⚪');
});

test.each([
  'does jeminay work on sunday 6 december',
  'зимунай 6 декабря откроют?',
  'Майкапчагай 6-декабрда ачыкпы',
  'Майқапшағай 6 желтоқсанда ашық па',
])('that it was shut on such a day puts it in doubt: %s', (q) => expect(answered(q)).toMatch(/🟡.*\n/u));

test.each(['is baketu open on new year day 2027', 'достык 1 января на машине', 'Бактуу 1-январда ачыкпы'])(
  'a holiday of China is no day like others: %s',
  (q) => expect(answered(q)).not.toContain('🟢'),
);

test.each([
  'can i take a stun gun from kazakhstan to kyrgyzstan',
  'перцовый баллончик из казахстана в кыргызстан можно?',
])('a weapon is asked of the country that is entered: %s', (q) => {
  expect(answered(q)).toMatch(/Kyrgyzstan|ГКНБ/u);
  expect(answered(q)).not.toMatch(/Border Service of Kazakhstan|КНБ РК/u);
});

test.each(['is the road from bishkek to naryn a toll road', 'дорога ош – бишкек платная или нет'])(
  'what a road costs is asked of its country, though no border is crossed: %s',
  (q) => expect(firstLine(q)).toMatch(/toll|платные/u),
);

test.each(['chinese citizen to naryn through torugart, visa?', 'гражданин китая, виза нужна через торугарт?'])(
  'that one needs no visa at home is told to nobody who goes abroad: %s',
  (q) => expect(firstLine(q)).toMatch(/Kyrgyzstan|Кыргызстан/u),
);

test.each([
  'the driver of our bus is drunk, we are near korday',
  'таксист пьяный, подъезжаем к кордаю',
  'айдоочу мас, Кордайга баратабыз',
  'жүргізуші мас, Қордайға бара жатырмыз',
])('a drunk driver is a matter of the police: %s', (q) => expect(firstLine(q)).toContain('102'));

test.each([
  'pensioner 75 years old, is there a queue for the elderly at korday',
  'пожилым людям на кордае очередь или вперед пускают',
  'карыяларды Кордайда кезексиз өткөрөбү',
  'қарияларды Қордайда кезексіз өткізе ме',
])('the old in a queue ask for no ramp: %s', (q) =>
  expect(understand(q).aspects.map(({ aspect }) => aspect)).toContainEqual(
    expect.stringMatching(/^(elderly|out-of-turn)$/u),
  ),
);

test.each([
  ['what time is it in tashkent when it is 8 in osh', /08:00 in Kyrgyzstan, it is 07:00 in Uzbekistan/u],
  ['7:00 по алматинскому это сколько по бишкеку', /07:00.*08:00/u],
])('an hour on one clock is told on the other first: %s', (q, words) => expect(firstLine(q)).toMatch(words));

test.each([
  ['прицеп 5.5 м через кордай', 'trailer 5.5 m over korday'],
  ['груз 9.5 тонн через карасу', 'load of 9.5 tons over karasu'],
])('a measure is no day: %s', (ru, en) => {
  for (const q of [ru, en]) expect(understand(q).moment).not.toHaveProperty('day');
});

test.each(['seal on the container is broken, i am at karasu', 'сорвали пломбу с фуры под карасу'])(
  'a seal is of the cargo: %s',
  (q) => expect(topics(q)[0]).toBe('trucks'),
);
