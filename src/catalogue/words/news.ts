import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { newsFamilies } from '#domain/notes/news.ts';
import { causes, trafficClasses } from '#domain/statement.ts';
import { CatalogueError, type Problem } from '../problem.ts';
import { validate } from '../validate.ts';
import { readYamlFile } from '../yaml-file.ts';
import { list } from './lists.ts';

const families = Object.fromEntries(newsFamilies.map((family) => [family, list])) as {
  [Family in (typeof newsFamilies)[number]]: typeof list;
};

export const newsSchema = z.strictObject({
  ...families,
  passing: list,
  denied: list,
  thereEndings: list,
  unlessEndings: list,
  traffic: z.partialRecord(z.enum(trafficClasses), list),
  cause: z.partialRecord(z.enum(causes), list),
  clocks: z.record(z.string().regex(/^[A-Z]{2}$/u), list),
});

/**
 * Reads the words of the news of every language that has some.
 *
 * @throws CatalogueError with every problem of every file
 */
export function loadNewsWords(localesDir: string, languages: readonly string[]) {
  const problems: Problem[] = [];
  const words = languages.flatMap((language) => {
    const file = join(localesDir, language, 'news.yaml');
    const yaml = existsSync(file) ? readYamlFile(file, problems) : null;
    const news = yaml && validate(newsSchema, yaml.raw, [], yaml.report);
    return news ? [[language, news] as const] : [];
  });
  if (problems.length > 0) throw new CatalogueError(problems);
  return new Map(words);
}
