import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { answeredSchema } from '#answer/schema.ts';
import { jsonOf } from '#answer/told/json.ts';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/* Ways that are named, and ways without what is named, on a Friday in November when Karkyra is hardly open. */

const now = DateTime.fromISO('2026-11-27T12:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const lines = (text: string) => plain(answer({ text, now }).html).split('\n');
const json = (text: string) => answeredSchema.parse(jsonOf(answer({ text, now }), []));

describe('a way that is named', () => {
  test('is told with its state, how far it is, and which way is the usual one', () => {
    const [state, far, usual] = lines('Almaty to Bishkek via Karkyra');
    expect(state).toMatch(/Not sure it will be open · Karkyra – Kegen/);
    expect(far).toBe('Almaty – Bishkek over Karkyra – Kegen: 719 km, 14 h by road.');
    expect(usual).toMatch(/usual way is over Ak-Jol – Korday/);
  });

  test('through a town goes there, and is said to be the usual one where it is', () => {
    const told = lines('Шымкент – Бишкек через Тараз сколько км');
    expect(told[0]).toMatch(/^Шымкент – Тараз – Бишкек через Чалдыбар – Сыпатай батыр: 464 км/);
    expect(told.at(-1)).toBe('Обычно так и едут.');
  });

  test('that nobody knows is not made up', () => {
    expect(lines('Ош – Худжанд Өзбекстан аркылуу')[0]).toBe('Ош – Өзбекстан – Кожент: мындай жолду билбейбиз.');
  });

  test('beside another is compared: which to take, and each in its line as they were named', () => {
    const [verdict, shut, open] = lines('Oral – Samara via Syrym or Shagan by car');
    expect(shut).toMatch(/^🔴.*Syrym/u);
    expect(open).toMatch(/Shagan/);
    expect(verdict).toMatch(/^Take Shagan – Teploye/);
    expect(lines('Алматыдан Чолпон-Атага Кеген же Кордай аркылуу, 15-июлда')[0]).toMatch(/^Кыскасы: Каркыра – Кеген/);
  });

  test.each([
    ['almaty to cholpon-ata, cheaper over korday or kegen', /Korday/, /Kegen/, /km/],
    ['из Алматы в Чолпон-Ату дешевле через Бишкек или через Кеген', /^Бишкек/, /Кеген/, /км/],
    ['Алматыдан Чолпон-Атага Бишкекти айланып барабызбы же Кеген аркылуубу', /^Бишкек/, /Кеген/, /км/],
    ['Алматыдан Шолпан-Атаға Бішкекті айналып барамыз ба әлде Кеген арқылы ма', /^Бішкек/, /Кеген/, /км/],
  ])('both are told with how far they are: %s', (question, first, second, far) => {
    const [, one, other] = lines(question);
    expect(one).toMatch(first);
    expect(one).toMatch(far);
    expect(other).toMatch(second);
    expect(other).toMatch(far);
  });

  test('stands in the JSON with what was named on it', () => {
    const told = json('Almaty to Karakol via Kegen or Bishkek');
    const route = told.kind === 'route' ? told.route : undefined;
    expect(route?.over).toEqual([['karkyra-kegen'], ['bishkek']]);
    expect(route?.options.map(({ over }) => over)).toEqual([['karkyra-kegen'], ['bishkek']]);
  });
});

describe('a way without what is named', () => {
  test('is told with what it costs beside the usual one, and a premise that is wrong is told', () => {
    const told = lines('Almaty-Bishkek if Korday is closed, how else?');
    expect(told[0]).toMatch(/^Almaty – Bishkek: another way is over Ak-Tilek – Karasu/);
    expect(told).toContain('It is 50 km and 30 min longer than over Ak-Jol – Korday.');
    expect(told.at(-1)).toMatch(/Should be open · Ak-Jol – Korday$/);
  });

  test('without a journey is over another crossing of the border', () => {
    const [first = ''] = lines('Қордайдан басқа Қырғызстанға қай бекет ашық');
    expect(first).toMatch(/^Қазір ашық ең жақын бекет: Ақ-Тілек/);
    expect(lines('какие переходы открыты кроме Кордая').join()).not.toContain('Ак-Жол');
  });

  test('is said not to be known where there is none', () => {
    expect(lines('Алматы – Бишкек без Казахстана')[0]).not.toMatch(/другой дороги/);
    expect(lines('Ош – Уральск не через Казахстан')[0]).not.toMatch(/другой дороги/);
    expect(lines('Ташкент – Самара, минуя Казахстан')[0]).toBe('Ташкент – Самара: другой дороги мы не знаем.');
  });

  test('stands in the JSON with what was left out', () => {
    const told = json('Алматы – Бишкек кроме Кордая');
    expect(told.kind === 'route' && told.route.without).toEqual(['ak-jol-korday']);
    expect(told.crossings).not.toContain('ak-jol-korday');
  });
});
