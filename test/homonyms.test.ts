import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from './house/check.ts';

/** One idea, one name: every exported type name with the files that declare it, where those are more than one. */
function homonymsIn(files: ReadonlyMap<string, string>): Record<string, string[]> {
  const declared = new Map<string, string[]>();
  for (const [file, text] of files) {
    for (const [, name = ''] of text.matchAll(/^export (?:declare |abstract )*(?:type|interface|class|enum) (\w+)/gm)) {
      declared.set(name, [...(declared.get(name) ?? []), file]);
    }
  }
  return Object.fromEntries([...declared].filter(([, where]) => where.length > 1));
}

const ours = new Map(
  globSync('src/**/*.ts', { cwd: projectDir }).map((file) => [file, readFileSync(join(projectDir, file), 'utf8')]),
);

test('no exported type name stands twice in src', () => {
  expect(ours.size).toBeGreaterThan(200);
  expect(homonymsIn(ours)).toEqual({});
});

test('and one that is planted is found, with both places', () => {
  const planted = new Map([
    ...ours,
    ['src/http/planted.ts', 'export interface Crossing {\n  readonly id: string;\n}\n'],
  ]);
  expect(homonymsIn(planted)).toEqual({ Crossing: ['src/domain/crossing.ts', 'src/http/planted.ts'] });
});
