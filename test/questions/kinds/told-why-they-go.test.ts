import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics } from './asked.ts';

/* Why somebody goes is told, and not asked: the gate that was asked for comes first, and whom they visit is no service of it. */

describe('a doctor to whom they go is none at the gate', () => {
  test.each([
    'is chaldybar open, we are driving grandma to the hospital',
    'is Zhaisan working? taking my son to a dentist in Orenburg',
    'чалдовар открыт? везём ребёнка в больницу',
    'жайсан работает, еду к стоматологу',
    'Ак-Тилек ачыкпы, энемди ооруканага алып баратабыз',
    'Достук иштейби? дарыканага барам',
    'Қордай ашық па, анамды ауруханаға апарамыз',
    'Жайсаң жұмыс істей ме, дәрігерге бара жатырмыз',
  ])('%s', (q) => {
    expect(topics(q).filter((topic) => topic.startsWith('services'))).toEqual([]);
    expect(firstLine(q)).toMatch(/^[⚪🟡🟢🔴]/u);
  });

  test.each([
    'is korday open, is there a doctor there',
    'кордай открыт? врач там есть',
    'Ак-Жол ачыкпы, врач барбы',
    'Қордай ашық па, дәрігер бар ма',
    'кордай открыт, гостиница рядом?',
  ])('but one that is asked after is: %s', (q) => {
    expect(topics(q).some((topic) => topic.startsWith('services'))).toBe(true);
  });
});

test.each([
  'чалдовар работает? едем с дедом на поминки',
  'достук открыт? едем с сестрой на смотрины',
  'is korday open? going with my aunt to a christening',
])('what they go to stands under the state: %s', (q) => {
  expect(firstLine(q)).toMatch(/^[⚪🟡🟢🔴]/u);
  expect(answered(q)).not.toMatch(/^(?:Мы не поняли|We did not)/u);
});
