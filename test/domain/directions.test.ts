import { describe, expect, test } from 'vitest';
import { compassPointTo } from '#domain/nearby.ts';

const bishkek = { lat: 42.87, lon: 74.57 };

describe('where to look for a place', () => {
  test.each([
    ['Almaty', { lat: 43.24, lon: 76.89 }, 'east'],
    ['Taraz', { lat: 42.9, lon: 71.37 }, 'west'],
    ['Osh', { lat: 40.53, lon: 72.8 }, 'south-west'],
    ['Astana', { lat: 51.17, lon: 71.45 }, 'north'],
    ['Kashgar', { lat: 39.47, lon: 75.99 }, 'south'],
    ['Karakol', { lat: 42.49, lon: 78.39 }, 'east'],
    ['Semey', { lat: 50.41, lon: 80.25 }, 'north-east'],
    ['Kulja', { lat: 43.91, lon: 81.32 }, 'east'],
    ['Naryn', { lat: 41.43, lon: 75.99 }, 'south-east'],
    ['Turkistan', { lat: 43.3, lon: 68.25 }, 'west'],
    ['Zhezkazgan', { lat: 47.78, lon: 67.7 }, 'north-west'],
  ])('%s from Bishkek', (_, place, direction) => {
    expect(compassPointTo(bishkek, place)).toBe(direction);
  });

  test('there and back are opposite on the equator, over the date line too', () => {
    const [west, east] = [
      { lat: 0, lon: 179 },
      { lat: 0, lon: -179 },
    ];
    expect([compassPointTo(west, east), compassPointTo(east, west)]).toEqual(['east', 'west']);
  });

  test('from a pole everything lies away from it', () => {
    expect(compassPointTo({ lat: 90, lon: 74.57 }, bishkek)).toBe('south');
    expect(compassPointTo({ lat: -90, lon: 74.57 }, bishkek)).toBe('north');
  });

  test('a place itself has a direction like any other', () => {
    expect(compassPointTo(bishkek, bishkek)).toBe('north');
  });
});
