import { describe, expect, test } from 'vitest';
import { answering, present } from '../../bot/house.ts';
import { answered, firstLine, understand } from './asked.ts';

/* Which way is told first, and which beside it, where the nearest is in doubt, shut by then or not for everybody. */

const { answer } = answering();

/** Over which crossings one goes first, and which are told beside. */
function ways(text: string): readonly (string | undefined)[] {
  const said = answer({ text, now: present });
  return said.kind === 'route' ? said.options.map(({ crossings }) => crossings[0]?.crossing.id) : [said.kind];
}

describe('a gate that is hardly open at that time of the year', () => {
  test.each([
    ['Алматы – Бостери в феврале', 'ak-jol-korday'],
    ['Алматыдан Бостериге августта', 'karkyra-kegen'],
    ['Almaty to Bosteri in August', 'karkyra-kegen'],
    ['Алматыдан Бостеріге ақпанда', 'ak-jol-korday'],
  ])('%s', (question, first) => expect(ways(question)[0]).toBe(first));

  test('where the other way is much longer, it is told beside', () => {
    expect(ways('Kegen to Karakol in January')).toContain('karkyra-kegen');
    expect(ways('из Шелека в Каракол в январе').slice(0, 2)).toEqual(['karkyra-kegen', 'ak-jol-korday']);
  });
});

test.each([
  ['Дербент – Атырау, выезд в 21:00', 'taskala-ozinki'],
  ['bus Sterlitamak to Aktobe', 'taskala-ozinki'],
  ['Бийсктен Алматыга 20:00дө чыгам', 'kyzylzhar-kazanskoye'],
  ['Барнаулдан Павлодарға кешкі 22:00-де', 'urlyutobe-olkhovka'],
])('where only the hours are unsaid, or whether a bus passes, nobody is sent a long way round: %s', (question, far) => {
  expect(ways(question)).not.toContain(far);
  expect(ways(question).length).toBeGreaterThan(0);
});

test('at night the way whose gate is open then comes before one that is shut till the morning', () => {
  expect(ways('Араван – Андижан в 22:00')[0]).toBe('dostuk-dustlik');
  expect(ways('Аравандан Анжанга саат 21:00дө чыгам')[0]).toBe('dostuk-dustlik');
});

test.each(['Oral to Samara', 'из Уральска в Самару', 'Оралдан Самараға', 'Казандан Бишкекке'])(
  'what is passed over stands behind the way: %s',
  (question) => expect(firstLine(question)).not.toMatch(/shorter|короче|жақынырақ|жакыныраак/u),
);

test('a post for citizens of two countries is no way of a third, and beside it stands one for all', () => {
  expect(ways('Костанай – Курган')[0]).toBe('ubagan-zverinogolovskoye');
  expect(answered('Kostanay to Kurgan, Uzbek passport')).toMatch(/Ubagan.*only citizens of the two countries/u);
  const forCitizens = ['shagan-teploye', 'syrym-mashtakovo'];
  expect(ways('Oral to Samara').filter((id) => !forCitizens.includes(id ?? ''))).not.toEqual([]);
});

describe('how a name is spelt tells which of two languages has the ending behind it', () => {
  test.each([
    ['Таразга Бишкектен', 'ky'],
    ['Ноокаттан Кокандга', 'ky'],
    ['Тараздан Бішкекке', 'kk'],
    ['Самараға Бішкектен', 'kk'],
    ['Астанадан Ошко', 'ky'],
  ])('%s', (question, language) => expect(understand(question).language).toBe(language));
});

describe('the country beside a name tells which of the namesakes is meant', () => {
  test.each([
    ['Гулистон Таджикистан открыт?', 'kyzyl-bel-guliston'],
    ['Gulistan Tajikistan crossing', 'kyzyl-bel-guliston'],
    ['Достык Узбекистан ачыкпы', 'dostuk-dustlik'],
    ['Достық Қытай ашық па', 'dostyk-alashankou'],
  ])('%s', (question, id) => {
    const { found } = understand(question);
    expect(found.kind === 'answer' ? found.crossing.id : found.kind).toBe(id);
  });
});

test.each([
  'Чон-Капка открыта и большая ли очередь?',
  'Чоң-Капка ачыкпы, кезек көппү?',
  'Шалдыбар ашық па, кезек қанша?',
  'is Dostuk open, how long is the line?',
])('the gate is told before its queue: %s', (question) => expect(firstLine(question)).toMatch(/^🟢/u));

test.each([
  'Ташкент – Шымкент на своей машине',
  'Тараздан Бишкекке өз унаам менен',
  'Шымкенттен Бішкекке өз көлігіммен',
  'Taraz to Bishkek in my own car',
  'Ақтаудан Нүкіске көлікпен отбасыммен барамын',
])('by what they go is told and not asked: %s', (question) =>
  expect(answer({ text: question, now: present }).kind).toBe('route'),
);

describe('after a journey', () => {
  const then = (before: string, text: string) => {
    const { last } = answer({ text: before, now: present });
    return answer({ text, now: present, ...(last === undefined ? {} : { last }) });
  };
  const ends = (before: string, text: string) => {
    const said = then(before, text);
    return said.kind === 'route' ? [said.from.id, said.to.id] : [said.kind];
  };

  test('a place alone is its other end', () => {
    expect(ends('Бишкек – Тараз', 'а Шымкент?')).toEqual(['bishkek', 'shymkent']);
    expect(ends('Osh to Andijan', 'and to Fergana?')).toEqual(['osh', 'fergana-uz']);
    expect(ends('Оштон Анжанга', 'Баткенден чы?')).toEqual(['batken', 'andijan-uz']);
    expect(ends('Алматыдан Бішкекке', 'ал Астанадан ше?')).toEqual(['astana', 'bishkek']);
  });

  test('a name alone leaves the language as it was', () => {
    expect(then('Торугарт ачыкпы', 'а Эркечтамчы').language).toBe('ky');
    expect(then('Семей – Барнаул', 'а Омск?').language).toBe('ru');
  });
});
