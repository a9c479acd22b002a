/** The pairs of places that people ask about most, over the roads we have: which way is the usual one. */
import { describe, expect, test } from 'vitest';
import { createRoutes } from '#routes/routes.ts';
import type { Way } from '#routes/way.ts';
import { asked, barred, crossings, places, roads, type Standing, shut, unknown } from './net.ts';

const routes = createRoutes({ places, roads, crossings });

/** Posts that no traveller gets through, and those of which nobody knows. All others are open to everyone here. */
const standings: Readonly<Record<string, Standing>> = {
  'kichi-kapka-besagash': shut,
  'tomonku-chuy-aqsu': shut,
  bedel: shut,
  'kulundu-ovchi-kalacha': shut,
  'alekseevka-aheitubieke': shut,
  'ken-bulun-aukhatty': barred,
  'ak-tilek-karasu': barred,
  'syrym-mashtakovo': barred,
  'tokmok-sortobe': { sure: 'typical' },
  'zhibek-zholy-gisht-kuprik': unknown,
  'kolzhat-dulata': unknown,
};

const over = (way: Way | null) => way?.crossings.map(({ crossing }) => crossing.id).join(' + ') ?? '';
const hindrances = (way: Way) =>
  way.crossings.flatMap(({ crossing, hindrance }) => (hindrance ? [`${crossing.id}: ${hindrance}`] : []));

function waysOf(from: string, to: string) {
  const answer = routes.journeys(asked(from, to, standings));
  if (answer.kind !== 'ways') throw new Error(`${from} – ${to} is ${answer.kind}`);
  return answer;
}

/** Of two ways the longer is over the surer gate: by 60 km of 1,980, and by 20 of 500. */
test.each([
  { from: 'bishkek', to: 'aktobe', first: 'chaldybar-sypatai-batyr' },
  { from: 'aral', to: 'bishkek', first: 'chaldybar-sypatai-batyr' },
  { from: 'naryn', to: 'almaty', first: 'ak-jol-korday' },
])('on a long way no more kilometres are equal than on a short one: $from – $to', ({ from, to, first }) => {
  const surer = { ...standings, 'chaldybar-sypatai-batyr': { sure: 'typical' as const } };
  const answer = routes.journeys(asked(from, to, surer));
  expect(answer.kind === 'ways' && over(answer.usual)).toBe(first);
});

describe('the usual way', () => {
  test.each([
    { from: 'almaty', to: 'bishkek', first: ['ak-jol-korday'] },
    { from: 'astana', to: 'bishkek', first: ['ak-jol-korday', 'chaldybar-sypatai-batyr'] },
    { from: 'almaty', to: 'karakol', first: ['karkyra-kegen'] },
    { from: 'bishkek', to: 'taraz', first: ['chaldybar-sypatai-batyr'] },
    { from: 'taraz', to: 'talas', first: ['chon-kapka-aisha-bibi'] },
    { from: 'shymkent', to: 'bishkek', first: ['chaldybar-sypatai-batyr'] },
    { from: 'bishkek', to: 'shymkent', first: ['chaldybar-sypatai-batyr'] },
    { from: 'tashkent-uz', to: 'bishkek', first: ['kaplanbek-navoi + chaldybar-sypatai-batyr'] },
    { from: 'karaganda', to: 'karakol', first: ['karkyra-kegen', 'ak-jol-korday'] },
    { from: 'narynkol', to: 'karakol', first: ['karkyra-kegen'] },
    { from: 'zharkent', to: 'karakol', first: ['karkyra-kegen'] },
    { from: 'andijan-uz', to: 'osh', first: ['dostuk-dustlik'] },
    { from: 'osh', to: 'khujand-tj', first: ['kyzyl-bel-guliston'] },
    { from: 'osh', to: 'murghab-tj', first: ['bor-dobo-kyzyl-art'] },
    { from: 'osh', to: 'kashgar-cn', first: ['irkeshtam'] },
    { from: 'naryn', to: 'kashgar-cn', first: ['torugart'] },
    { from: 'almaty', to: 'urumqi-cn', first: ['nur-zholy-khorgos'] },
    { from: 'almaty', to: 'yining-cn', first: ['nur-zholy-khorgos'] },
    { from: 'semey', to: 'barnaul-ru', first: ['auyl-veseloyarsk'] },
    { from: 'oral', to: 'samara-ru', first: ['shagan-teploye'] },
    { from: 'aktobe', to: 'orenburg-ru', first: ['zhaisan-sagarchin'] },
    { from: 'aktau', to: 'nukus-uz', first: ['tazhen-daut-ata'] },
    { from: 'tashkent-uz', to: 'shymkent', first: ['kaplanbek-navoi', 'kazygurt-mayskiy'] },
    { from: 'almaty', to: 'osh', first: ['ak-jol-korday'] },
    // From Aktobe by Orenburg or by Oral: which is shorter is estimated.
    {
      from: 'bishkek',
      to: 'samara-ru',
      first: ['zhaisan-sagarchin', 'shagan-teploye'].map((post) => `chaldybar-sypatai-batyr + ${post}`),
    },
    // Over Bedel there is a shorter way, if anybody gets through.
    { from: 'urumqi-cn', to: 'bishkek', first: ['nur-zholy-khorgos + ak-jol-korday'] },
    // Towns that lie nearer to a post than to the next town on the road.
    { from: 'troitsk-ru', to: 'kostanay', first: ['kairak-bugristoye'] },
    { from: 'shemonaikha', to: 'zmeinogorsk-ru', first: ['ube-mikhailovka'] },
    { from: 'kurmangazy', to: 'astrakhan-ru', first: ['kurmangazy-karauzek'] },
    { from: 'makhachkala-ru', to: 'atyrau', first: ['kurmangazy-karauzek'] },
    { from: 'rasht-tj', to: 'osh', first: ['karamyk-tojvaron'] },
    { from: 'at-bashy', to: 'artux-cn', first: ['torugart'] },
    { from: 'usharal', to: 'alashankou', first: ['dostyk-alashankou'] },
  ])('$from – $to', ({ from, to, first }) => expect(first).toContain(over(waysOf(from, to).usual)));
});

test.each([
  { from: 'oral', to: 'samara-ru', named: 'syrym-mashtakovo: admission' },
  { from: 'tashkent-uz', to: 'bishkek', named: 'zhibek-zholy-gisht-kuprik: unknown' },
  { from: 'tashkent-uz', to: 'shymkent', named: 'zhibek-zholy-gisht-kuprik: unknown' },
  { from: 'almaty', to: 'yining-cn', named: 'kolzhat-dulata: unknown' },
])('$from – $to: the shorter way is named first, with its reason', ({ from, to, named }) => {
  const { usual, others, passedOver } = waysOf(from, to);
  expect(passedOver.flatMap(hindrances)).toEqual([named]);
  expect(passedOver[0]?.reckoned.km).toBeLessThan(usual?.reckoned.km ?? 0);
  expect(others.map(({ way }) => way)).not.toContain(passedOver[0]);
});

test('Tashkent – Osh: Dostuk and Kyzyl-Kiya, in either order', () => {
  const { usual, others } = waysOf('tashkent-uz', 'osh');
  expect([usual, others[0]?.way ?? null].map(over).toSorted()).toEqual(['dostuk-dustlik', 'kyzyl-kiya-uzbekistan']);
});

test('Almaty – Cholpon-Ata: by Kegen and by Korday, with what the longer one costs', () => {
  const { usual, others } = waysOf('almaty', 'cholpon-ata');
  expect(over(usual)).toBe('karkyra-kegen');
  const korday = others.find(({ way }) => over(way) === 'ak-jol-korday');
  expect(korday?.more?.km).toBeGreaterThan(0);
});

test('Almaty – Issyk-Kul: the end of the lake is asked back, on either side of the journey', () => {
  for (const [from, to, of] of [
    ['almaty', 'issyk-kul-lake', 'to'],
    ['issyk-kul-lake', 'almaty', 'from'],
  ] as const) {
    const answer = routes.journeys(asked(from, to, standings));
    expect(answer).toMatchObject({ kind: 'ends', of });
    const ends = answer.kind === 'ends' ? answer.ends.map(({ id }) => id) : [];
    expect(ends).toEqual(['balykchy', 'cholpon-ata', 'karakol']);
  }
});

test('what lies in one country is driven inside it, however short the road abroad is', () => {
  const bishkekOsh = routes.journeys(asked('bishkek', 'osh'));
  expect(bishkekOsh).toMatchObject({ kind: 'inside', way: { countries: ['KG'], crossings: [] } });
  expect(routes.journeys(asked('almaty', 'astana')).kind).toBe('inside');
});

test('where more than a third is estimated no kilometres are told, and yet a drive is reckoned', () => {
  const { usual } = waysOf('taraz', 'talas');
  expect(usual).toMatchObject({ km: null, minutes: null, about: true });
  expect(usual?.reckoned.minutes).toBeGreaterThan(60);
  expect(waysOf('osh', 'kashgar-cn').usual).toMatchObject({ km: 521, about: false });
});

test.each([
  { from: 'troitsk-ru', to: 'kostanay', atMostKm: 220 },
  { from: 'shemonaikha', to: 'zmeinogorsk-ru', atMostKm: 110 },
  { from: 'kurmangazy', to: 'astrakhan-ru', atMostKm: 150 },
])('$from – $to: a town beside a post goes straight to it', ({ from, to, atMostKm }) => {
  expect(waysOf(from, to).usual?.reckoned.km).toBeLessThanOrEqual(atMostKm);
});

test('every place is joined to a road, or no road is known', () => {
  for (const place of places) {
    const answer = routes.journeys(asked('bishkek', place.id, standings));
    expect(['ways', 'inside', 'ends', 'none'], place.id).toContain(answer.kind);
  }
});
