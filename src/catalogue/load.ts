/** Reads the crossings from files. The data is used as a whole or not at all. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DateTime } from 'luxon';
import type { z } from 'zod';
import type { Border, Catalogue, Crossing } from '#domain/crossing.ts';
import { noRoads } from '#domain/roads/piece.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { type AroundBorder, readBorder, readUnion, type Union, withBorderDoubts, withUnions } from './border.ts';
import { type ReadCountry, readCountry, readSources } from './country.ts';
import { type Bounds, readCrossing, type Surroundings } from './crossing.ts';
import { createSchemas } from './file-schemas.ts';
import { readHolidays } from './holidays/holidays.ts';
import { checkNames } from './names.ts';
import type { Verdicts } from './note-schema.ts';
import { CatalogueError, describe, type Problem } from './problem.ts';
import { readPlaces } from './roads/places.ts';
import { readRoads } from './roads/roads.ts';
import { countryCode, key } from './schema.ts';
import { validate } from './validate.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/**
 * Loads `crossings/<id>.yaml`, `countries/<code>.yaml`, `borders/<a>-<b>.yaml` and `sources.yaml` of a folder, and
 * `holidays.yaml`, `places.json` and `roads.yaml` where there are such. Nothing in them may lie after `now` that is said to have been seen. Every text must be in each of the `languages`, the reference
 * language first, and no direct answer begins with one of the `verdicts` of its language. `warn` is told what is left out.
 *
 * @throws CatalogueError with every problem of every file.
 */
export function loadCatalogue(
  folder: string,
  now: DateTime,
  languages: readonly string[],
  verdicts?: Verdicts,
  warn: (problem: string) => void = () => {},
): Catalogue {
  const problems: Problem[] = [];
  const schemas = createSchemas(languages, verdicts);
  const sourcesFile = readYamlFile(join(folder, 'sources.yaml'), problems);
  const sources = sourcesFile && readSources(sourcesFile, schemas);
  const read = readCountries(join(folder, 'countries'), { schemas, sources, now }, problems);
  const bounds = read.length === 0 ? null : new Map(read.map(({ code, bounds }) => [code, bounds]));
  const crossings = readCrossings(join(folder, 'crossings'), { schemas, sources, bounds, now }, problems);
  const countries = read.map(({ code }) => code);
  const aroundBorder = { schemas, sources, now, crossings, countries };
  const unions = readUnions(join(folder, 'unions'), aroundBorder, problems);
  const borders = readBorders(join(folder, 'borders'), aroundBorder, problems).map((border) =>
    withUnions(border, unions),
  );
  const holidaysAt = join(folder, 'holidays.yaml');
  const holidaysFile = existsSync(holidaysAt) ? readYamlFile(holidaysAt, problems) : null;
  const holidays = holidaysFile ? readHolidays(holidaysFile, { schemas, sources, now }) : [];
  const net = readNet(folder, { schemas, sources, now, bounds, crossings, reference: languages[0] ?? '' }, problems);
  if (problems.some(({ isLeftOut }) => isLeftOut !== true)) throw new CatalogueError(problems);
  for (const problem of problems) warn(describe(problem));
  return {
    crossings: [...crossings.values()].flatMap((crossing) =>
      crossing === null ? [] : withBorderDoubts(crossing, borders),
    ),
    countries: read.flatMap(({ country }) => country ?? []),
    borders,
    holidays,
    ...net,
    sources: [...(sources?.values() ?? [])],
  };
}

function readCountries(
  folder: string,
  around: Omit<Surroundings, 'bounds'>,
  problems: Problem[],
): readonly ReadCountry[] {
  const codes = idsIn(folder, countryCode, 'no country here: write at least one <CODE>.yaml', problems);
  return codes.flatMap((code) => {
    const yaml = readYamlFile(join(folder, `${code}.yaml`), problems);
    return yaml ? [readCountry(code, yaml, { ...around, neighbours: codes })] : [{ code, country: null, bounds: null }];
  });
}

/** Unions of countries inside of which something holds at every border. */
function readUnions(folder: string, around: AroundBorder, problems: Problem[]): readonly Union[] {
  return namesIn(folder).flatMap((name) => {
    const yaml = readYamlFile(join(folder, name), problems);
    return yaml ? [readUnion(idOf(name), yaml, around)] : [];
  });
}

/** Every border where crossings stand; one of those with a file may be the one that is meant unsaid. */
function readBorders(folder: string, around: AroundBorder, problems: Problem[]): readonly Border[] {
  const files = namesIn(folder);
  const read = files.flatMap((name) => {
    const yaml = readYamlFile(join(folder, name), problems);
    const border = yaml && readBorder(idOf(name), yaml, around);
    return yaml && border ? [{ yaml, border }] : [];
  });
  const [first, ...others] = read.filter(({ border }) => border.isDefault);
  for (const { yaml } of others) {
    yaml.report(['default'], `is true in ${first?.border.countries.join('-')}.yaml too: keep it in one of them`);
  }
  const borders = read.map(({ border }) => border);
  const unwritten = new Set(
    [...around.crossings.values()].flatMap((crossing) => withoutFile(crossing, files.map(idOf))),
  );
  return [...borders, ...[...unwritten].map(borderWithoutFile)];
}

/** The id of the border of a crossing whose two countries have no file together. */
function withoutFile(crossing: Crossing | null, known: readonly string[]): readonly string[] {
  const codes = crossing === null ? [] : countriesOf(crossing).toSorted();
  const id = codes.join('-');
  return codes.length === 2 && !known.includes(id) ? [id] : [];
}

/** A border of which nobody has written more than its crossings. */
function borderWithoutFile(id: string): Border {
  const [first = '', second = ''] = id.split('-');
  return { countries: [first, second], isDefault: false, crossings: [], notes: [] };
}

const idOf = (fileName: string) => fileName.replace(/\.ya?ml$/, '');

interface AroundNet extends Omit<Surroundings, 'bounds'> {
  readonly bounds: ReadonlyMap<string, Bounds | null> | null;
  readonly crossings: ReadonlyMap<string, Crossing | null>;
  readonly reference: string;
}

/** The places, and the roads between them and the crossings. */
function readNet(folder: string, around: AroundNet, problems: Problem[]): Pick<Catalogue, 'places' | 'roads'> {
  const [placesAt, roadsAt] = [join(folder, 'places.json'), join(folder, 'roads.yaml')];
  const places = existsSync(placesAt) ? readPlaces(placesAt, around, problems) : [];
  const yaml = existsSync(roadsAt) ? readYamlFile(roadsAt, problems) : null;
  return { places, roads: yaml ? readRoads(yaml, { ...around, places }) : noRoads };
}

/** Each crossing that has a file; `null` where none can be made of it. */
function readCrossings(
  folder: string,
  around: Surroundings,
  problems: Problem[],
): ReadonlyMap<string, Crossing | null> {
  const files = new Map<string, YamlFile>();
  const crossings = new Map<string, Crossing | null>();
  for (const id of idsIn(folder, key, 'no crossing here: write at least one <id>.yaml', problems)) {
    const yaml = readYamlFile(join(folder, `${id}.yaml`), problems);
    crossings.set(id, yaml && readCrossing(id, yaml, around));
    if (yaml) files.set(id, yaml);
  }
  const read = [...crossings.values()].flatMap((crossing) => crossing ?? []);
  checkNames(read, (id, path, message) => files.get(id)?.report(path, message));
  return crossings;
}

/** The file names are the ids. */
function idsIn(folder: string, schema: z.ZodType, none: string, problems: Problem[]): readonly string[] {
  const names = namesIn(folder);
  if (names.length === 0) problems.push({ file: folder, path: '', message: none });
  return names.flatMap((name) => {
    const id = name.replace(/\.yaml$/, '');
    validate(schema, id, [], (_, message) => {
      problems.push({ file: join(folder, name), path: '', message: `the file name ${message}, and .yaml after it` });
    });
    return name.endsWith('.yaml') ? [id] : [];
  });
}

/** The YAML files of a folder, in the order of the alphabet. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
  } catch {
    return [];
  }
}
