import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTexts } from '#catalogue/schema.ts';
import { createStatementSchema } from '#catalogue/statements/statement-schema.ts';
import { codes } from '../languages.ts';
import { createFolder, problemsOf } from './folder.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

test('the example that contributors copy can be used', () => {
  const example = /```yaml\n(?<text>.*?)```/s.exec(readme)?.groups?.['text'] ?? '';
  expect(problemsOf(createFolder({ 'crossings/upper-gate.yaml': () => example }))).toEqual([]);
});

test('every kind of statement has its row', () => {
  const kinds = createStatementSchema(createTexts(codes)).options.flatMap(({ shape: { says } }) =>
    'options' in says ? says.options : [says.value],
  );
  const rows = [...readme.matchAll(/^\| (?<said>`.*?`) \|.*\|.*\|$/gm)].flatMap(({ groups }) =>
    [...(groups?.['said'] ?? '').matchAll(/`(\w+)`/g)].map(([, kind]) => kind),
  );
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => !rows.includes(kind))).toEqual([]);
});
