/** Reads the crossings from files. The data is used as a whole or not at all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DateTime } from 'luxon';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { readCountries, readSources } from './country.ts';
import { readCrossing, type Surroundings } from './crossing.ts';
import { createSchemas } from './file-schemas.ts';
import { checkNames } from './names.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { key } from './schema.ts';
import { validate } from './validate.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/**
 * Loads `crossings/<id>.yaml`, `countries.yaml` and `sources.yaml` of a folder. Nothing in them may lie after `now`
 * that is said to have been seen. Every text must be in each of the `languages`, the reference language first.
 *
 * @throws CatalogueError with every problem of every file.
 */
export function loadCatalogue(folder: string, now: DateTime, languages: readonly string[]): Catalogue {
  const problems: Problem[] = [];
  const schemas = createSchemas(languages);
  const sourcesFile = readYamlFile(join(folder, 'sources.yaml'), problems);
  const sources = sourcesFile && readSources(sourcesFile, schemas);
  const countriesFile = readYamlFile(join(folder, 'countries.yaml'), problems);
  const countries = countriesFile && readCountries(countriesFile, { schemas, sources, now });
  const bounds = countries && new Map(countries.map(({ code, bounds }) => [code, bounds]));
  const crossings = readCrossings(join(folder, 'crossings'), { schemas, sources, bounds, now }, problems);
  if (problems.length > 0) throw new CatalogueError(problems);
  return {
    crossings,
    countries: (countries ?? []).flatMap(({ country }) => country ?? []),
    sources: [...(sources?.values() ?? [])],
  };
}

function readCrossings(folder: string, around: Surroundings, problems: Problem[]): readonly Crossing[] {
  const files = new Map<string, YamlFile>();
  const crossings: Crossing[] = [];
  for (const id of idsIn(folder, problems)) {
    const yaml = readYamlFile(join(folder, `${id}.yaml`), problems);
    const crossing = yaml && readCrossing(id, yaml, around);
    if (!yaml || !crossing) continue;
    files.set(id, yaml);
    crossings.push(crossing);
  }
  checkNames(crossings, (id, path, message) => files.get(id)?.report(path, message));
  return crossings;
}

/** The file names are the ids. */
function idsIn(folder: string, problems: Problem[]): readonly string[] {
  const names = namesIn(folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) {
    problems.push({ file: folder, path: '', message: 'no crossing here: write at least one <id>.yaml' });
  }
  return names.flatMap((name) => {
    const id = name.replace(/\.yaml$/, '');
    validate(key, id, [], (_, message) => {
      problems.push({ file: join(folder, name), path: '', message: `the file name ${message}, and .yaml after it` });
    });
    return name.endsWith('.yaml') ? [id] : [];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
