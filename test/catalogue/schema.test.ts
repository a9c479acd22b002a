import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataSchemas } from '../../scripts/data-schema.ts';

test.each(Object.entries(dataSchemas()))('data/schema/%s says what the program reads', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(new URL(`../../data/schema/${name}`, import.meta.url), 'utf8'));
  expect(written, 'out of date: run npm run generate').toEqual(JSON.parse(JSON.stringify(schema)));
});
