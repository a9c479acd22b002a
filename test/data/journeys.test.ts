/** The ways that people take, by what the data says of their posts on the day it was last gone through. */
import { expect, test } from 'vitest';
import { statusAt } from '#domain/status-at.ts';
import { createRoutes } from '#routes/routes.ts';
import type { Way } from '#routes/way.ts';
import { knownBy, momentOf, shipped } from './shipped.ts';

const routes = createRoutes(shipped);
const now = momentOf(knownBy);

function placeNamed(id: string) {
  const place = shipped.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`there is no ${id} in data/places.json`);
  return place;
}

function waysOf(from: string, to: string) {
  const answer = routes.journeys({
    ...{ from: placeNamed(from), to: placeNamed(to), traveller: {}, moment: { at: now, now, precision: 'now' } },
    statusOf: (crossing, question) => statusAt(crossing, crossing.statements, question),
  });
  if (answer.kind !== 'ways') throw new Error(`${from} – ${to} is ${answer.kind}`);
  return answer;
}

const over = (way: Way | null) => way?.crossings.map(({ crossing }) => crossing.id).join(' + ');
const hindrances = (ways: readonly Way[]) =>
  ways.flatMap(({ crossings }) =>
    crossings.flatMap(({ crossing, hindrance }) => (hindrance === null ? [] : [`${crossing.id}: ${hindrance}`])),
  );

test.each([
  { from: 'almaty', to: 'bishkek', usual: 'ak-jol-korday' },
  { from: 'almaty', to: 'karakol', usual: 'karkyra-kegen' },
  { from: 'almaty', to: 'balykchy', usual: 'ak-jol-korday' },
  { from: 'almaty', to: 'yining-cn', usual: 'nur-zholy-khorgos' },
  { from: 'bishkek', to: 'taraz', usual: 'chaldybar-sypatai-batyr' },
  { from: 'tashkent-uz', to: 'osh', usual: 'dostuk-dustlik' },
  { from: 'tashkent-uz', to: 'bishkek', usual: 'kaplanbek-navoi + chaldybar-sypatai-batyr' },
  { from: 'osh', to: 'khujand-tj', usual: 'kyzyl-bel-guliston' },
  { from: 'osh', to: 'kashgar-cn', usual: 'irkeshtam' },
  { from: 'oral', to: 'samara-ru', usual: 'shagan-teploye' },
  // As long to five parts in a hundred, and one of the two was last heard of years ago.
  { from: 'karaganda', to: 'bishkek', usual: 'ak-jol-korday' },
  { from: 'astana', to: 'bishkek', usual: 'ak-jol-korday' },
  // Over Karkyra it is somewhat shorter, and in no November on record was that open.
  { from: 'karaganda', to: 'karakol', usual: 'ak-jol-korday' },
  // Otukchu leads into the Sokh exclave alone.
  { from: 'kokand-uz', to: 'batken', usual: 'kaytpas-rishton' },
  { from: 'fergana-uz', to: 'ravon-uz', usual: 'kaytpas-rishton + otukchu-sokh' },
  { from: 'shieli', to: 'tashkent-uz', usual: 'kaplanbek-navoi' },
  { from: 'yekaterinburg-ru', to: 'petropavl', usual: 'zhana-zhol-petukhovo' },
  { from: 'tomsk-ru', to: 'pavlodar', usual: 'kosak-pavlovka' },
  // Over Bedel nobody knows of anybody who got through.
  { from: 'urumqi-cn', to: 'bishkek', usual: 'nur-zholy-khorgos + ak-jol-korday' },
])('$from – $to goes over $usual', ({ from, to, usual }) => expect(over(waysOf(from, to).usual)).toBe(usual));

test('what is shorter and not to be relied on is named with its reason', () => {
  expect(hindrances(waysOf('oral', 'samara-ru').passedOver)).toContain('syrym-mashtakovo: admission');
  expect(hindrances(waysOf('tashkent-uz', 'bishkek').passedOver)).toContain('zhibek-zholy-gisht-kuprik: unknown');
});

test.each([
  { from: 'jizzax-uz', to: 'turkistan', traffic: 'truck', usual: 'konysbayev-yallama' },
  { from: 'tashkent-uz', to: 'almaty', traffic: 'truck', usual: 'kazygurt-mayskiy' },
  { from: 'osh', to: 'tashkent-uz', traffic: 'bus', usual: 'dostuk-dustlik' },
] as const)('$from – $to by $traffic goes where such were seen to pass', ({ from, to, traffic, usual }) => {
  const answer = routes.journeys({
    ...{
      from: placeNamed(from),
      to: placeNamed(to),
      traveller: { traffic },
      moment: { at: now, now, precision: 'now' },
    },
    statusOf: (crossing, question) => statusAt(crossing, crossing.statements, question),
  });
  expect(answer.kind === 'ways' ? over(answer.usual) : answer.kind).toBe(usual);
});

test('a lorry goes another way than a car, and a foreigner than a citizen', () => {
  const by = (traveller: { traffic?: 'truck'; people?: string }) =>
    routes.journeys({
      ...{
        from: placeNamed('oral'),
        to: placeNamed('samara-ru'),
        traveller,
        moment: { at: now, now, precision: 'now' },
      },
      statusOf: (crossing, question) => statusAt(crossing, crossing.statements, question),
    });
  const usual = (answer: ReturnType<typeof by>) => (answer.kind === 'ways' ? over(answer.usual) : answer.kind);
  expect(usual(by({ traffic: 'truck' }))).toBe('syrym-mashtakovo');
  expect(usual(by({ people: 'DE' }))).not.toBe('shagan-teploye');
});

test('round a border that is shut nobody drives over the Pamirs: no way is open then', () => {
  const at = momentOf('2024-02-29T12:00+06:00');
  const answer = routes.journeys({
    ...{
      from: placeNamed('batken'),
      to: placeNamed('isfara-tj'),
      traveller: {},
      moment: { at, now: at, precision: 'now' },
    },
    statusOf: (crossing, question) => statusAt(crossing, crossing.statements, question),
  });
  expect(answer).toMatchObject({ kind: 'ways', usual: null });
  expect(answer.kind === 'ways' && hindrances(answer.passedOver)).toContain('kyzyl-bel-guliston: closure');
});
