import { describe, expect, test } from 'vitest';
import { understand } from './asked.ts';

/* The two ends of a journey, however they are typed: by two names, as an adjective, with what lies there, or after where they live. */

/** The ends that are read, by their ids; one of them where nobody can say which is meant. */
function endsOf(q: string): readonly string[] {
  const { about } = understand(q);
  return about.kind === 'journey' ? [about.from, about.to].map((places) => places.map(({ id }) => id).join('|')) : [];
}

describe('two names of one town side by side are one end', () => {
  test.each([
    ['Раззаков (бывшая Исфана) – Худжанд', 'razzakov', 'khujand-tj'],
    ['из Тараза (Джамбул) в Бишкек', 'taraz', 'bishkek'],
    ['Исфана/Раззаков Худжандга барабыз', 'razzakov', 'khujand-tj'],
    ['Каракол (Пржевальск)дан Жаркентке', 'karakol', 'zharkent'],
    ['Өскемен (Усть-Каменогорск) Барнаул', 'oskemen', 'barnaul-ru'],
    ['Талас Тараз (Жамбыл) жолы', 'talas', 'taraz'],
    ['Semey (formerly Semipalatinsk) to Barnaul', 'semey', 'barnaul-ru'],
    ['Bishkek / Frunze to Shymkent', 'bishkek', 'shymkent'],
  ])('%s', (q, from, to) => expect(endsOf(q)).toEqual([from, to]));

  test.each([
    ['Osh / Fergana', 'osh', 'fergana-uz'],
    ['Талас/Тараз', 'talas', 'taraz'],
  ])('two towns are two: %s', (q, from, to) => expect(endsOf(q)).toEqual([from, to]));
});

describe('who goes to a thing that lies in a town goes to the town', () => {
  test.each([
    ['в андижанскую клинику из оша', 'osh', 'andijan-uz'],
    ['из бишкекского аэропорта в шымкент', 'bishkek', 'shymkent'],
    ['таразский рынок, как добраться из таласа', 'talas', 'taraz'],
    ['Оштогу ооруканага Андижандан', 'andijan-uz', 'osh'],
    ['Бишкектен Алматы аэропортуна', 'bishkek', 'almaty'],
    ['Шымкенттен Ташкенттегі емханаға', 'shymkent', 'tashkent-uz'],
    ['Бішкектегі базарға Тараздан', 'taraz', 'bishkek'],
    ['омбыдағы ағайындарға петропавлдан', 'petropavl', 'omsk-ru'],
    ['talas to the market in taraz', 'talas', 'taraz'],
    ['almaty airport from bishkek', 'bishkek', 'almaty'],
  ])('%s', (q, from, to) => expect(endsOf(q)).toEqual([from, to]));

  test.each([
    'hospital in tashkent phone number',
    'алматинский аэропорт',
    'Ташкенттегі аурухана жақсы ма',
    'Оштогу базар',
    'диплом Андижанского института в Оше',
  ])('one town alone makes no journey: %s', (q) => expect(endsOf(q)).toEqual([]));
});

describe('where they live or are is what they leave', () => {
  test.each([
    ['мы сейчас в актобе, завтра в оренбург', 'aktobe', 'orenburg-ru'],
    ['сестра живёт в шымкенте, едет в ташкент', 'shymkent', 'tashkent-uz'],
    ['we are in karakol and want to get to zharkent', 'karakol', 'zharkent'],
    ['uzbek living in almaty drives to bishkek', 'almaty', 'bishkek'],
    ['Taraz, how do I get there from Talas', 'talas', 'taraz'],
    ['мы в жаркенте, в каракол завтра', 'zharkent', 'karakol'],
    ['брат в таразе, мы в таласе, как к нему проехать', 'talas', 'taraz'],
    ['Bishkek (Kyrgyzstan) – Taraz', 'bishkek', 'taraz'],
    ['токмок – бишкек – алматы', 'tokmok', 'almaty'],
  ])('%s', (q, from, to) => expect(endsOf(q)).toEqual([from, to]));

  test.each([['Қазақстанда тұратын қырғызбын, Ташкентке барамын', ['KZ', 'UZ']]])(
    'also where only the country is named: %s',
    (q, countries) => expect(understand(q).about).toEqual({ kind: 'border', countries }),
  );
});

describe('of two places with one name', () => {
  test.each([
    ['Қаракөл – Жаркент', 'karakol', 'zharkent'],
    ['Алматыдан Ыстықкөлдің Қаракөліне', 'almaty', 'karakol'],
    ['bishkekten moskvaga', 'bishkek', 'moscow-ru'],
  ])('the town is meant that lies so much nearer, or that everybody knows: %s', (q, from, to) =>
    expect(endsOf(q)).toEqual([from, to]),
  );
});

describe('who leaves the town at a gate for another of the same country goes inland', () => {
  test.each(['Кегеннен Алматыға', 'from Korday to Almaty how far', 'Кордайдан Алматыга канча километр'])('%s', (q) =>
    expect(endsOf(q)[1]).toBe('almaty'),
  );
});

describe('in whose language towns alone are written', () => {
  test.each([
    ['қостанайдан омбыға', 'kk'],
    ['павлодардан новосибирскиге', 'kk'],
    ['семейден рубцовскиге', 'kk'],
    ['кызылордадан ташкентке', 'kk'],
    ['баткенден канибадамга', 'ky'],
    ['кара-балтадан таразга', 'ky'],
    ['Кызыл-Кыя Ош', 'ky'],
    ['Өскемен Астана', 'kk'],
    ['oshton tashkentke taxi', 'ky'],
  ])('%s', (q, language) => expect(understand(q).language).toBe(language));

  test.each(['Ош Андижан', 'Фрунзе Алма-Ата', 'Кадамжай – Фергана'])('where all write them so, in nobody’s: %s', (q) =>
    expect(understand(q).language).toBeNull(),
  );
});
