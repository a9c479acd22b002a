/** Writes the JSON Schemas by which editors complete and check the data files: `npm run generate`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createSchemas, wholeFiles } from '#catalogue/file-schemas.ts';
import { glossesSchema } from '#catalogue/words/glosses.ts';
import { newsSchema } from '#catalogue/words/news.ts';
import { lettersSchema, otherPlacesSchema, vocabularySchema } from '#catalogue/words/vocabulary.ts';
import { loadLanguages } from '#i18n/languages.ts';

/** File name under `data/schema` → its schema. */
export function dataSchemas(): Readonly<Record<string, unknown>> {
  const codes = loadLanguages(fileURLToPath(new URL('../locales', import.meta.url))).map(({ code }) => code);
  const entries = Object.entries({
    ...wholeFiles(createSchemas(codes)),
    vocabulary: vocabularySchema,
    news: newsSchema,
    letters: lettersSchema,
    glosses: glossesSchema,
    'other-places': otherPlacesSchema,
  }).map(([name, schema]) => [
    `${name}.schema.json`,
    // Of what is written, not of what is read; draft 7 is what editors understand best.
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
  ]);
  return Object.fromEntries(entries);
}

if (import.meta.main) {
  for (const [name, schema] of Object.entries(dataSchemas())) {
    writeFileSync(new URL(`../data/schema/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
