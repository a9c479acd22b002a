import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDir } from './house/check.ts';

const sources = globSync('src/**/*.ts', { cwd: projectDir });

describe('what the linters do not see', () => {
  const clock = /Date\.now\(|new Date\(\)|\bDateTime\.(now|local|utc)\(\)|performance\.now\(/;
  const typeFromAfar = /(?<!await )\bimport\(/;
  const excuse = /biome-ignore\S* lint\/(style\/noRestrictedImports|suspicious\/noImportCycles|style\/noProcessEnv)/;

  const offenders = (files: readonly string[], pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(projectDir, file), 'utf8')));

  test.each(['domain', 'search', 'answer', 'i18n', 'render', 'catalogue'])('%s never reads the clock', (room) => {
    const files = sources.filter((file) => file.startsWith(join('src', room)));
    expect(offenders(files, clock)).toEqual([]);
  });

  test('no room takes a type by import(…), past its walls', () => {
    const rooms = sources.filter((file) => file !== join('src', 'main.ts'));
    expect(offenders(rooms, typeFromAfar)).toEqual([]);
  });

  test('nobody excuses themselves from the walls', () => {
    expect(offenders(sources, excuse)).toEqual([]);
  });

  test('each pattern knows what it looks for', () => {
    for (const read of ['Date.now()', 'new Date()', 'DateTime.now()', 'DateTime.utc()']) expect(read).toMatch(clock);
    expect('DateTime.utc(2026, 7, 1)').not.toMatch(clock);
    expect("type Planted = import('#bot/intent.ts').Intent").toMatch(typeFromAfar);
    expect('// biome-ignore lint/style/noRestrictedImports: just once').toMatch(excuse);
  });
});
