import { expect, test } from 'vitest';
import type { Catalogue } from '#domain/crossing.ts';
import type { Attribution } from '#domain/statement.ts';
import { shipped } from './shipped.ts';

test('every source has said something, or is watched; to have printed what others said is no use of its key', () => {
  const said = whoSaidAnything(shipped);
  expect(said.size).toBeGreaterThan(20);
  const silent = shipped.sources.filter(({ id, watch }) => !said.has(id) && watch === undefined);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('one mouth has one key: the same kind of source at the same address is one source', () => {
  const mouths = shipped.sources.flatMap(({ id, kind, url }) =>
    url === undefined ? [] : [{ id, mouth: `${kind} ${url}` }],
  );
  const shared = Map.groupBy(mouths, ({ mouth }) => mouth);
  expect([...shared.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test('whoever only prints what others say is not among those who said something', () => {
  const by = {
    who: 'border-service',
    name: { en: '', ru: '', ky: '', kk: '' },
    kind: 'authority',
    via: { mul: 'paper' },
  } as const;
  expect([...whoSaidAnything([{ notes: [{ by }] }])]).toEqual(['border-service']);
});

/** Everybody named in a `by`, wherever it stands, and the border services of the countries. */
function whoSaidAnything(catalogue: unknown): ReadonlySet<string> {
  const said = new Set((catalogue as Partial<Catalogue>).countries?.map(({ borderService }) => borderService));
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('who' in value && 'kind' in value) said.add((value as Attribution).who);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(catalogue);
  return said;
}
