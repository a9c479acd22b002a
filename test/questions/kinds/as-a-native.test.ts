import { describe, expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/*
 * What people of the border ask in few words: the day that is meant and not the one that is denied, one number, what a visit of a
 * president shuts, how long a car may stay. What is asked stands first, in each language.
 */

describe('a day that is denied beside another is not the one that is meant', () => {
  test.each([
    'Is Torugart open not on Friday but on Sunday?',
    'Торугарт не в пятницу, а в воскресенье работает?',
    'жума эмес жекшемби торугарт иштейби',
    'жұма емес жексенбі торугарт жұмыс істей ме',
  ])('%s', (question) => {
    const { moment } = understand(question);
    expect(moment.day).toEqual({ weekday: 7 });
    expect(understand(question).unread).toEqual([]);
  });

  test('alone it is the day that is asked about', () => {
    expect(understand('ишемби эмеспи, кордай ачыкпы').moment.day).toEqual({ weekday: 6 });
  });
});

describe('a number that is named is told, and no other but the one for everything', () => {
  test.each([
    ['if I ring 110 will they tell me the wait', 'Kazakhstan'],
    ['позвоню на 110 — скажут сколько стоять?', 'Казахстан'],
    ['110го телефон чалсам кезекти айтып береби', 'Казакстан'],
    ['110 ға телефон соқсам кезекті айта ма', 'Қазақстан'],
  ])('%s', (question, country) => {
    const lines = answered(question).split('\n');
    expect(lines[0]).toContain(country);
    expect(lines[1]).toMatch(/^110/u);
    expect(lines.filter((line) => /^\d{3}/u.test(line))).toHaveLength(2);
  });
});

describe('what a visit may shut was not announced', () => {
  test.each([
    ['will Korday be closed for the summit', /^Nobody|^We know of no|announced/u],
    ['президент едет, Кордай перекроют?', /ничего не объявляли/u],
    ['саммит болсо кордайды жаап салышабы', /жарыяланганын билбейбиз/u],
    ['саммит болса қордайды жауып тастай ма', /жарияланғанын білмейміз/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told);
  });
});

describe('when one waits least comes before when one waits most', () => {
  test.each([
    ['quietest time to cross at Korday', /quickest on weekday mornings/u],
    ['когда на Кордае меньше всего народу', /утром в будни/u],
    ['кордайда эл аз убакыт качан', /жумуш күнү эртең менен/u],
    ['қордайда адам аз уақыт қашан', /жұмыс күні таңертең/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told);
  });
});

describe('how long a car of the union may stay is told by the country first', () => {
  test.each([
    ['how long may a car with Kazakh plates stay in Kyrgyzstan', /six months/u],
    ['сколько машина на казахских номерах может быть в Кыргызстане', /шести месяцев|полугода|6 месяцев/u],
    ['казак номериндеги машина кыргызстанда канча убакыт жүрө алат', /алты айга/u],
    ['қазақ нөміріндегі көлік қырғызстанда қанша уақыт жүре алады', /алты айға/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told);
  });
});

describe('whoever is turned back is no citizen of the country that did it', () => {
  test('in Kyrgyz it was Kazakhstan', () => {
    expect(firstLine('инимди кордайдан киргизген жок, кара тизмеге түшүптүр')).toMatch(/^Казакстанда тыюу/u);
  });
  test('in Kazakh it was Kyrgyzstan', () => {
    expect(answered('інімді қордайдан кіргізбеді, қара тізімде екен')).not.toMatch(/Қазақстанда тыйым/u);
  });
});

describe('who stayed too long may be fined as well as kept out', () => {
  test.each([
    ['алматыда мөөнөтүмдү 10 күн ашырып койдум, эмне болот', /43 250/u],
    ['қырғызстанда 90 күннен асып кеттім, не болады', /айыппұл/u],
  ])('%s', (question, told) => {
    expect(answered(question)).toMatch(told);
  });
});

describe('several of one name are told side by side, when one asks for the hours as well as for the season', () => {
  test.each([
    'маданият качан ачылат',
    'мәдениет бекеті қашан ашылады',
    'when does Madaniyat open',
    'Маданият когда открывается',
  ])('%s', (question) => {
    expect(answered(question)).toMatch(/19:00/u);
  });
});
