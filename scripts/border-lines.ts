/**
 * `npm run border-lines` writes `data/border-lines.json`: the lines between the countries of the data, from the 1:10m set of
 * Natural Earth (public domain) in the package world-atlas. Run it when a country is added.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** ISO 3166: what the set calls the countries of the data. */
const numeric: Readonly<Record<string, string>> = {
  156: 'CN',
  398: 'KZ',
  417: 'KG',
  643: 'RU',
  762: 'TJ',
  795: 'TM',
  860: 'UZ',
};
/** About fifty metres: a picture shows less. */
const decimals = 3;

interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly objects: {
    readonly countries: { readonly geometries: readonly { readonly id?: string; readonly arcs: unknown }[] };
  };
}

const require = createRequire(import.meta.url);
const topology: Topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const ours = readdirSync(new URL('../data/countries', import.meta.url)).map((file) => file.slice(0, 2).toUpperCase());
const missing = ours.filter((code) => !Object.values(numeric).includes(code));
if (missing.length > 0) throw new Error(`write the ISO numbers of ${missing.join(', ')} into this script`);

/** Which countries each arc belongs to; one that runs backwards is counted from -1. */
const owners = new Map<number, Set<string>>();
for (const { id, arcs } of topology.objects.countries.geometries) {
  const country = numeric[id ?? ''];
  if (country === undefined || !ours.includes(country)) continue;
  for (const arc of [arcs].flat(Number.POSITIVE_INFINITY) as number[]) {
    const index = arc < 0 ? ~arc : arc;
    owners.set(index, (owners.get(index) ?? new Set()).add(country));
  }
}

function pointsOf(index: number): readonly (readonly [number, number])[] {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  return (topology.arcs[index] ?? []).map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [
      Number((x * scale[0] + translate[0]).toFixed(decimals)),
      Number((y * scale[1] + translate[1]).toFixed(decimals)),
    ];
  });
}

const lines = [...owners]
  .filter(([, countries]) => countries.size === 2)
  .map(([index, countries]) => ({ between: [...countries].toSorted().join('-'), points: pointsOf(index) }))
  .toSorted((one, other) => one.between.localeCompare(other.between));
const text = lines.map((line) => JSON.stringify(line)).join(',\n');
writeFileSync(
  new URL('../data/border-lines.json', import.meta.url),
  `{ "source": "Natural Earth, 1:10m, public domain", "lines": [\n${text}\n] }\n`,
);
