import { describe, expect, test } from 'vitest';
import type { Country } from '#domain/crossing.ts';
import { passportsKnown, vehicles, withSettings } from '#domain/personal-settings.ts';

const truckerOfGermany = { passport: 'DE', vehicle: 'truck', town: 'Almaty' } as const;

test('what a question leaves unsaid is taken from the settings', () => {
  expect(withSettings({ toward: 'KZ' }, truckerOfGermany, 'road')).toEqual({
    toward: 'KZ',
    traffic: 'truck',
    people: 'DE',
  });
});

test.each([
  { said: { people: 'RU' }, traveller: { people: 'RU', traffic: 'truck' } },
  { said: { people: 'foreigners' }, traveller: { people: 'foreigners', traffic: 'truck' } },
  { said: { traffic: 'foot' }, traveller: { people: 'DE', traffic: 'foot' } },
] as const)('what was said wins: $said', ({ said, traveller }) => {
  expect(withSettings(said, truckerOfGermany, 'road')).toEqual(traveller);
});

test('by rail nobody’s car matters', () => {
  expect(withSettings({}, truckerOfGermany, 'rail')).toEqual({ people: 'DE', traffic: undefined });
});

test('without settings a traveller stays as they are', () => {
  expect(withSettings({ toward: 'KG' }, {}, 'road')).toEqual({ toward: 'KG', traffic: undefined, people: undefined });
});

test('a train is taken, and not had', () => {
  expect(vehicles).toEqual(['foot', 'bicycle', 'motorcycle', 'car', 'bus', 'truck']);
});

describe('the passports to choose from', () => {
  const country = (code: string, ...lists: readonly string[][]) =>
    ({ code, stay: lists.map((citizens) => ({ citizens, visa: 'none', by: [] })), notes: [] }) as unknown as Country;
  const known = (...countries: readonly Country[]) => passportsKnown({ countries, borders: [] });

  test('are our own countries first, in their order', () => {
    expect(known(country('KG', ['KZ', 'RU']), country('KZ', ['KG']))).toEqual(['KG', 'KZ', 'RU']);
  });

  test('a short list weighs more than a long one, and two more than one', () => {
    const first = country('KG', ['DE', 'FR', 'IT'], ['UZ'], ['BY', 'RU']);
    expect(known(first, country('KZ', ['RU', 'CN', 'IT']))).toEqual([
      'KG',
      'KZ',
      'UZ',
      'RU',
      'IT',
      'BY',
      'DE',
      'FR',
      'CN',
    ]);
  });
});
