import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* What was stands behind what is asked of the present: an older pause, the end of works, what is told of others. */

describe('when it was opened again stands under a later word that it works', () => {
  test.each(['is zhezkent open', 'жезкент открыт?', 'Жезкент ачыкпы', 'Жезкент ашық па'])('%s', (q) => {
    expect(firstLine(q)).toMatch(/^[⚪🟡🟢🔴]/u);
    expect(answered(q)).toMatch(/2025/u);
  });

  test.each(['has zhezkent reopened', 'жезкент снова открыли?', 'Жезкент кайра ачылдыбы', 'Жезкент қайта ашылды ма'])(
    'but not where that is asked: %s',
    (q) => expect(firstLine(q)).toMatch(/2022/u),
  );
});

test.each([
  'what hours does the kaindy train post work',
  'во сколько работает жд пост каинды',
  'Кайыңды темир жол бекети качан иштейт',
  'Қайыңды теміржол бекеті қашан жұмыс істейді',
])('the hours of a train post stand before when trains ran again: %s', (q) => {
  expect(answered(q).split('\n').slice(0, 2).join('\n')).not.toMatch(/2020/u);
});

describe('that only lorries pass stands before when the works will be over', () => {
  test.each(['has syrym opened yet', 'сырым уже открыли?', 'Сырым ачылдыбы', 'Сырым ашылды ма'])('%s', (q) => {
    expect(firstLine(q)).toMatch(/^[🟡🔴]/u);
    expect(answered(q)).toMatch(/2027/u);
  });

  test.each(['when does syrym open for cars', 'когда откроют сырым для легковых'])(
    'but not where it is asked when: %s',
    (q) => expect(firstLine(q)).toMatch(/2026|2027/u),
  );
});

describe('to a lorry nothing is told of walkers, and a place in the queue is', () => {
  test.each([
    'is Ak-Tilek open for a lorry now',
    'фура, ак-тилек работает?',
    'Ак-Тилек жүк ташуучу унаага ачыкпы',
    'Ақ-Тілек жүк көлігіне ашық па',
  ])('%s', (q) => {
    expect(answered(q).split('\n')[1]).toMatch(/^[🟡🟢]/u);
    expect(answered(q)).toMatch(/CarGoRuqsat/u);
  });
});

test.each([
  'turkmen passport, will temir baba let her through',
  'паспорт туркмении, виза есть, темир баба пропустит?',
  'Түркмөн паспорту менен Темир-Бабадан өткөрөбү',
  'Түрікмен паспортымен Темір-бабадан өткізе ме',
])('whom it did not let through stands before that nothing is told of passports: %s', (q) => {
  expect(firstLine(q)).toMatch(/2018/u);
});
