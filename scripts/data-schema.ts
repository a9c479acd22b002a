/** Writes the JSON Schemas by which editors complete and check the data files: `node scripts/data-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { wholeFiles } from '#catalogue/file-schemas.ts';

/** File name under `data/schema` → its schema. */
export function dataSchemas(): Readonly<Record<string, unknown>> {
  const entries = Object.entries(wholeFiles).map(([name, schema]) => [
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
