/** Which borders a way may cross, and what its roads are like, on made-up ones. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Status } from '#domain/status.ts';
import type { JourneyRequest } from '#routes/journeys.ts';
import { ask, piece, place, places, posts, told } from './made-up.ts';
import { now, shut, statusesBy, unknown } from './net.ts';

describe('borders', () => {
  const abroad = [
    piece('home', 'south', 10),
    piece('south', 'third', 10),
    piece('third', 'west', 10),
    piece('west', 'goal', 10),
  ];

  test('a third country is no short cut', () => {
    expect(told(ask([...abroad, piece('home', 'near', 27), piece('near', 'goal', 27)]))).toBe('near');
  });

  test('but where the direct way is no detour any more, it is unavoidable', () => {
    expect(told(ask([...abroad, piece('home', 'near', 28), piece('near', 'goal', 28)]))).toBe('south+west');
  });

  test('where the direct way is shut, it is unavoidable, and the shut one is named', () => {
    expect(told(ask([...abroad, piece('home', 'near', 19), piece('near', 'goal', 19)], { near: shut }))).toBe(
      '(near) south+west',
    );
  });

  test('and where nobody knows whether the direct way is open', () => {
    const direct = [piece('home', 'near', 28), piece('near', 'goal', 28)];
    expect(told(ask([...abroad, ...direct], { near: unknown }))).toBe('south+west');
    // A direct way that is much shorter is told all the same.
    expect(told(ask([...abroad, piece('home', 'near', 5), piece('near', 'goal', 5)], { near: unknown }))).toBe('near');
  });

  test('named, it is entered', () => {
    const pieces = [...abroad, piece('home', 'near', 10), piece('near', 'goal', 10)];
    expect(told(ask(pieces))).toBe('near');
    expect(told(ask(pieces, {}, { via: { countries: ['UZ'] } }))).toBe('south+west');
    expect(told(ask(pieces, {}, { via: { crossings: [['west']] } }))).toBe('south+west');
  });

  test('through a place that is named, and not there and back', () => {
    const inner = place('inner', 'KG');
    const pieces = [
      piece('home', 'near', 10),
      piece('near', 'goal', 10),
      piece('home', 'inner', 20),
      piece('inner', 'far', 20),
      piece('far', 'goal', 20),
    ];
    const all = [...places, inner];
    expect(told(ask(pieces, {}, {}, all))).toBe('near');
    const over = (standings = {}) => ask(pieces, standings, { via: { places: [inner] } }, all);
    // There and back is 60 km, and the way through it as long; shut, it is still the one that is meant.
    expect(told(over())).toBe('far');
    expect(told(over({ far: shut }))).toBe('(far) -');
    const off = ask(pieces.slice(0, 3), {}, { via: { places: [inner] } }, all);
    expect(told(off)).toBe('near');
    expect(off.kind === 'ways' && off.usual?.reckoned.km).toBe(60);
  });

  test('round over as many countries as are named', () => {
    const town = place('town', 'KG');
    const all = [places[0] as KnownPlace, town, ...places.slice(1)];
    const pieces = [
      piece('home', 'near', 10),
      piece('near', 'goal', 10),
      piece('goal', 'west', 10),
      piece('west', 'third', 10),
      piece('third', 'south', 10),
      piece('south', 'town', 10),
      piece('home', 'town', 10),
    ];
    expect(told(ask(pieces, {}, {}, all))).toBe('inside');
    expect(told(ask(pieces, {}, { via: { countries: ['KZ', 'UZ'] } }, all))).toBe('near+west+south south+west+near');
  });

  test('without what is left out, one that is known before one that nobody knows', () => {
    const pieces = [...posts(20, 21, 22), ...abroad];
    expect(told(ask(pieces, {}, { without: { crossings: ['near'] } }))).toBe('far farther');
    expect(told(ask(pieces, { far: unknown }, { without: { crossings: ['near'] } }))).toBe('(far) farther');
    expect(told(ask(abroad, {}, { without: { countries: ['UZ'] } }))).toBe('none');
    expect(told(ask(abroad, {}, { without: { places: ['third'] } }))).toBe('none');
    expect(told(ask(posts(20, 21, 22), {}, { without: { places: ['third'] } }))).toBe('near far farther');
  });

  test('no road leads through a post without crossing', () => {
    const through = [
      piece('home', 'near', 10),
      piece('near', 'inner', 10),
      piece('inner', 'far', 10),
      piece('far', 'goal', 10),
    ];
    expect(told(ask(through, {}, {}, [...places, place('inner', 'KG')]))).toBe('none');
  });

  test('inside a country no border is crossed, unless no road of its own joins the two', () => {
    const town = place('town', 'KG');
    const all = [places[0] as KnownPlace, town, ...places.slice(1)];
    const round = [
      piece('home', 'near', 10),
      piece('near', 'goal', 10),
      piece('goal', 'far', 10),
      piece('far', 'town', 10),
    ];
    expect(told(ask([...round, piece('home', 'town', 900)], {}, {}, all))).toBe('inside');
    expect(told(ask(round, {}, {}, all))).toBe('near+far');
  });
});

describe('a road', () => {
  test('that is closed in that month is not taken', () => {
    const pass = [
      piece('home', 'near', 10, { closed: { from: 10, to: 5 } }),
      piece('near', 'goal', 10),
      piece('home', 'far', 50),
      piece('far', 'goal', 50),
    ];
    expect(told(ask(pass))).toBe('far');
    const july = DateTime.fromISO('2027-07-01T09:00', { zone: 'Asia/Bishkek' });
    expect(told(ask(pass, {}, { moment: { at: july, now, precision: 'moment' } }))).toBe('near');
  });

  test('for trains carries nothing else', () => {
    const rails = [piece('home', 'iron-rail', 10), piece('iron-rail', 'goal', 10)];
    expect(told(ask(rails))).toBe('none');
    expect(told(ask(rails, {}, { traveller: { traffic: 'train' } }))).toBe('iron-rail');
  });

  test('the status is asked for the vehicle, the citizenship, the direction and the moment of arrival', () => {
    const seen: unknown[] = [];
    const statusOf: JourneyRequest['statusOf'] = (crossing, question) => {
      seen.push([question.traveller, question.moment.at.toMillis(), question.moment.precision]);
      return statusesBy({})(crossing, question) as Status;
    };
    ask(
      [piece('home', 'near', 70), piece('near', 'goal', 70)],
      {},
      { statusOf, traveller: { traffic: 'bus', people: 'DE' } },
    );
    expect(seen).toEqual([
      [{ traffic: 'bus', people: 'DE', toward: 'KZ' }, now.plus({ hours: 1 }).toMillis(), 'moment'],
    ]);
  });
});
