import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* A word read without what stands beside it: a date for a holiday, an hour to be there for one to leave, a citizen for a country. */

test.each(['8 наурыз мерекесінде Қордай істей ме', '8-наурыз мерекесінде кезек бола ма қордайда'])(
  'a day of a month is no holiday that is called after the month: %s',
  (q) => expect(understand(q).moment.day).toEqual({ month: 3, day: 8 }),
);

test.each(['жаңа жылдық демалыста қордайда кезек бола ма', 'жаңы жылдык эс алууда кордайда кезек болобу'])(
  'the days off of New Year are no weekend: %s',
  (q) => expect(understand(q).moment.day).toEqual({ holiday: 'new-year' }),
);

test.each([
  'Бишкекке саат 15тен кечикпей жетишим керек, Алматыдан качан чыксам болот',
  'Алматыға таңғы 9-да жетуім керек, Бішкектен қашан шықсам болады',
])('the hour at which one has to be there is none to leave at: %s', (q) => expect(understand(q).clock).toBe('arrive'));

describe('who needs a visa stands behind it with the ending of a place', () => {
  test.each([
    ['Түрікменстанға виза керек пе қазаққа', 'KZ', /Түрікменстан/u],
    ['Тажикстанга виза керекпи кыргызга', 'KG', /Тажикстан/u],
    ['Өзбекстанға виза керек пе қырғызға', 'KG', /Өзбекстан/u],
  ])('%s', (q, people, of) => {
    expect(understand(q).traveller.people).toBe(people);
    expect(firstLine(q)).toMatch(of);
  });
});

test.each([
  'айтып коюңузчу, кордайда комендант саат киргизишиптир деген чынбы',
  'айтып қойыңызшы, қордай жабылады дегені рас па',
])('whoever asks to be told wants no alert: %s', (q) => expect(topics(q)[0]).not.toBe('alerts'));

test.each(['инимди аскерден качып жүрсө чек арадан чыгарабы', 'інім әскерден қашып жүр, шекарадан шығара ма'])(
  'who runs from the army is asked of conscripts: %s',
  (q) => expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('conscript'),
);

test.each([
  'казакстандан 3 жылга чыгарып салган, кайра кирсем болобу',
  'қазақстаннан 5 жылға шығарып жіберген, қайта кірсем бола ма',
])('who was sent out of a country asks of a ban: %s', (q) => expect(topics(q)[0]).toBe('documents/entry-ban'));

test.each([
  'каркырадан жазгы шина менен өтсө болобу',
  'қарқарадан жазғы дөңгелекпен өтуге бола ма',
  'можно на летней резине через каркыру',
])('tyres on a car are a matter of the road: %s', (q) => expect(topics(q)[0]).toBe('road'));

test.each(['қордай неше сағатта ашылады таңертең', 'торугарт нече саатта ачылат'])(
  'at what hour it opens is no length of a drive: %s',
  (q) => expect(topics(q)).not.toContain('distance'),
);

test.each(['ауылдан шығып Қордайға бара жатырмыз, кезек бар ма'])(
  'the village where one lives is no crossing: %s',
  (q) => {
    const { found } = understand(q);
    const ids = found.kind === 'choose' ? found.crossings.map(({ id }) => id) : [];
    expect(ids).not.toContain('auyl-veseloyarsk');
  },
);

test.each([
  ['Бедел менен Торугарттын кайсынысы жакын Нарындан Кашкарга', /^Кыскасы|Торугарт/u],
  ['Достық пен Қорғастың қайсысы жақын Алматыдан Үрімжіге', /^Қысқасы|Қорғас/u],
])('of two that are joined one is asked for: %s', (q, words) => {
  expect(firstLine(q)).toMatch(words);
  expect(firstLine(q)).not.toMatch(/мындай жолду|ондай жолды/u);
});

test.each([
  'Токтогулдан Таласка барып Таразга өтсөм кайсы пост',
  'Алматыдан Шымкентке барып Ташкентке өтсем қай бекет',
])('a place that one goes to first is on the way: %s', (q) =>
  expect(answered(q)).toMatch(/Талас – Тараз|Шымкент – Ташкент/u),
);

test.each([
  'ақтауға жұмысқа барамын, қырғызбын, рұқсат керек пе',
  'алматыга иштегени бара жатам, патент керекпи',
  'нужно ли разрешение на работу в казахстане кыргызу',
])('a permit to work is none for a zone: %s', (q) => expect(topics(q)[0]).toBe('documents/stay'));

test.each(['кыздарым өздөрү эле Алматыга барса чек арадан өткөрөбү', 'қыздарымыз өздері Бішкекке барса жібере ме'])(
  'daughters who go by themselves: %s',
  (q) => expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('without-parents'),
);
