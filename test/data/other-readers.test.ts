/** People read the data with other programs, many of which know only YAML 1.1: they must find the same in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';

const root = new URL('../..', import.meta.url).pathname;
const files = ['data', 'locales'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

test('every file is looked at', () => {
  expect(files.length).toBeGreaterThan(15);
});

test.each(files)('%s reads alike by the rules of YAML 1.1', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(withoutDates(parse(text, { version: '1.1' }))).toEqual(withoutDates(parse(text)));
  expect(bareInBraces(text)).toEqual([]);
});

test.each([
  { text: 'by: { url: https://a.example?hl=pl }', bare: ['https://a.example?hl=pl'] },
  { text: 'by: { url: https://a.example }', bare: ['https://a.example'] },
  { text: "by: { url: 'https://a.example?hl=pl', date: 2026-05 }", bare: [] },
  { text: 'url: https://a.example?hl=pl', bare: [] },
])('in $text quotes are missing around $bare', ({ text, bare }) => {
  expect(bareInBraces(text)).toEqual(bare);
});

test('a bare yes is no word to other readers', () => {
  const text = 'verdict: yes';
  expect(parse(text, { version: '1.1' })).not.toEqual(parse(text));
});

/** What stands without quotes inside braces or brackets, with a sign that some readers take for their own. */
function bareInBraces(text: string): readonly string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Collection(_, node) {
      if (node.flow !== true) return undefined;
      visit(node, {
        Scalar(__, scalar) {
          if (isScalar(scalar) && scalar.type === 'PLAIN' && /[?#,:]/.test(String(scalar.source))) {
            found.push(String(scalar.source));
          }
        },
      });
      return visit.SKIP;
    },
  });
  return found;
}

/** YAML 1.1 makes dates of days; they mean the same. */
function withoutDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDates(inner)]));
}
