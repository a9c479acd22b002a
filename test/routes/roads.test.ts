/** The roads as a whole: every post hangs on the net, and what is odd about a piece is known. */
import { describe, expect, test } from 'vitest';
import { distanceKm } from '#domain/nearby.ts';
import { createEndPositions, lengthOfPiece } from '#domain/roads/length.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { arrivingAt, createNet, placeNode } from '#routes/net.ts';
import { createRoutes } from '#routes/routes.ts';
import { crossings, now, placeNamed, places, roads } from './net.ts';

const byId = new Map(places.map((place) => [place.id, place]));
const crossingIds = new Set(crossings.map(({ id }) => id));
const positionOf = createEndPositions(byId, crossings, roads.points);

test('there are as many as were gathered', () => {
  expect(places.length).toBeGreaterThan(950);
  expect(roads.pieces.length).toBeGreaterThan(270);
  expect(crossings).toHaveLength(64);
});

test('every piece joins two points that are known, and has a length', () => {
  for (const piece of roads.pieces) {
    const name = `${piece.from} – ${piece.to}`;
    for (const end of [piece.from, piece.to]) expect(byId.has(end) !== crossingIds.has(end), name).toBe(true);
    expect(lengthOfPiece(piece, positionOf), name).not.toBeNull();
    expect(piece.by.length > 0, name).toBe(piece.km !== undefined);
  }
});

test('every crossing hangs on the net on both of its sides, and on each a way leads to a town', () => {
  const net = createNet({ places, roads, crossings }, 7);
  const towns = places.filter(({ kind }) => kind === 'town');
  for (const crossing of crossings) {
    expect(countriesOf(crossing), crossing.id).toHaveLength(2);
    for (const country of countriesOf(crossing)) {
      const node = arrivingAt(crossing.id, country);
      const near = towns.find((town) => town.country === country && net.stretch(placeNode(town.id), node) !== null);
      expect(near?.id, `${crossing.id} in ${country}`).toBeDefined();
    }
  }
});

test('a piece below the straight line is marked, and no other', () => {
  const below = roads.pieces.filter(({ from, to, km }) => {
    const [here, there] = [positionOf(from), positionOf(to)];
    return km !== undefined && here !== null && there !== null && km < distanceKm(here, there) - 0.5;
  });
  const named = (pieces: typeof below) => pieces.map(({ from, to }) => `${from} – ${to}`).toSorted();
  expect(named(below)).toEqual(named(roads.pieces.filter(({ short }) => short)));
  expect(named(below)).toEqual([
    'akbulak-ru – zhaisan-sagarchin',
    'aktobe – zhaisan-sagarchin',
    'almaty – konaev',
    'kalbatau – semey',
    'karabutak – aktobe',
    'kolzhat-dulata – yining-cn',
    'nur-zholy-khorgos – yining-cn',
    'oral – taskala-ozinki',
    'otar – korday',
    'pavlodar – semey',
    'shelek – kokpek',
    'taraz – chon-kapka-aisha-bibi',
    'taraz – shymkent',
    'temir-baba-garabogaz – turkmenbashi-tm',
  ]);
});

describe('a drive', () => {
  const routes = createRoutes({ places, roads, crossings });
  const crossing = (id: string) => crossings.find((one) => one.id === id) as (typeof crossings)[number];

  test('leads to the post of the country one is in', () => {
    expect(routes.distance(placeNamed('karakol'), crossing('karkyra-kegen'), now)).toMatchObject({
      km: 80,
      about: false,
    });
    expect(routes.distance(placeNamed('almaty'), crossing('karkyra-kegen'), now)?.km).toBe(272);
    expect(routes.distance(placeNamed('tashkent-uz'), crossing('karkyra-kegen'), now)).toBeNull();
  });

  test('begins at any place or point: the nearest road is reached by an estimate', () => {
    const village = routes.distance(placeNamed('karkara'), crossing('karkyra-kegen'), now);
    expect(village).toMatchObject({ about: true });
    const point = routes.distance({ lat: 42.5, lon: 78.4 }, crossing('karkyra-kegen'), now);
    expect(point?.reckoned.km).toBeGreaterThan(80);
    expect(routes.distance({ lat: 0, lon: 0 }, crossing('karkyra-kegen'), now)).toBeNull();
  });

  test('what is near is near by road, and no other', () => {
    const near = routes.nearest(placeNamed('bishkek'), now).map((one) => one.crossing.id);
    expect(near[0]).toBe('ak-jol-korday');
    expect(near).not.toContain('zhibek-zholy-gisht-kuprik');
  });

  test('a detour is what the other way costs more, or from post to post', () => {
    const [usual, other] = [crossing('ak-jol-korday'), crossing('chaldybar-sypatai-batyr')];
    const ends = { from: placeNamed('bishkek'), to: placeNamed('taraz') };
    expect(routes.detour(other, usual, { ...ends, side: 'KG', at: now })?.km).toBe(64);
    expect(routes.detour(usual, other, { ...ends, side: 'KG', at: now })?.km).toBe(-64);
    expect(routes.detour(usual, other, { side: 'KG', at: now })?.km).toBeGreaterThan(100);
  });
});
