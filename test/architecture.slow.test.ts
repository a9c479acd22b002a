import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCommands, plant, projectDir, runCheck } from './house/check.ts';
import { faults } from './house/room-faults.ts';

const sources = globSync('src/**/*.ts', { cwd: projectDir });

describe('npm run check reports what is planted', () => {
  test.each([
    {
      fault: 'another room by its alias',
      files: {
        'src/domain/planted.ts': "import { fold } from '#search/text/normalize.ts';\n\nexport const planted = fold;\n",
      },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'another room by a relative path',
      files: {
        'src/store/planted.ts': "import { fold } from '../search/text/normalize.ts';\n\nexport const planted = fold;\n",
      },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'another room by a detour',
      files: {
        'src/i18n/planted.ts':
          "import { fold } from './../search/text/normalize.ts';\n\nexport const planted = fold;\n",
      },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'a type of another room',
      files: {
        'src/search/planted.ts': "import type { Intent } from '#bot/intent.ts';\n\nexport type Planted = Intent;\n",
      },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'a type passed on from another room',
      files: { 'src/alerts/planted.ts': "export type { Intent } from '#bot/intent.ts';\n" },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'an intent that leaves the bot',
      files: {
        'src/bot/answers/planted.ts':
          "import { open } from '../../store/sqlite/sqlite.ts';\n\nexport const planted = open;\n",
      },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'the package of another room',
      files: { 'src/answer/planted.ts': "import { parse } from 'yaml';\n\nexport const planted = parse;\n" },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'Node in the domain',
      files: { 'src/domain/planted.ts': "export const planted = await import('node:fs');\n" },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'a room that is not in the table',
      files: { 'src/attic/planted.ts': "import { DateTime } from 'luxon';\n\nexport const planted = DateTime;\n" },
      rule: 'noRestrictedImports',
    },
    {
      fault: 'a package that travellers do not get',
      files: { 'src/main.ts': "import { test } from 'vitest';\n\nexport const planted = test;\n" },
      rule: 'noUndeclaredDependencies',
    },
    {
      fault: 'a setting read outside config.ts',
      files: { 'src/bot/planted.ts': "export const planted = process.env['BOT_TOKEN'];\n" },
      rule: 'noProcessEnv',
    },
    {
      fault: 'a cycle',
      files: {
        'src/domain/hen.ts': "import { egg } from './egg.ts';\n\nexport const hen = () => egg;\n",
        'src/domain/egg.ts': "import { hen } from './hen.ts';\n\nexport const egg = () => hen;\n",
      },
      rule: 'noImportCycles',
    },
    {
      fault: 'a cycle of types',
      files: {
        'src/domain/hen.ts': "import type { Egg } from './egg.ts';\n\nexport type Hen = { lays: Egg };\n",
        'src/domain/egg.ts': "import type { Hen } from './hen.ts';\n\nexport type Egg = { of: Hen };\n",
      },
      rule: 'noImportCycles',
    },
  ])('$fault', ({ files, rule }) => {
    using planted = plant(files);
    const { code, output } = runCheck('biome', planted.directory);
    expect(output).toContain(rule);
    expect(output).toMatch(/Found [12] errors?\./);
    expect(code).not.toBe(0);
  });

  test.each([
    { fault: 'a promise nobody waits for', line: 'save();', rule: 'no-floating-promises' },
    {
      fault: 'a promise where none is expected',
      line: '[1].forEach(async () => save());',
      rule: 'no-misused-promises',
    },
  ])('$fault', ({ line, rule }) => {
    using planted = plant({
      'src/store/planted.ts': `async function save(): Promise<void> {}\n\nexport function planted(): void {\n  ${line}\n}\n`,
    });
    const { code, output } = runCheck('oxlint', planted.directory);
    expect(output).toContain(rule);
    expect(code).not.toBe(0);
  });

  test('a wrong type', () => {
    using planted = plant({ 'src/domain/planted.ts': "export const planted: number = 'eight';\n" });
    const { code, output } = runCheck('tsc', planted.directory);
    expect(output).toContain('TS2322');
    expect(code).not.toBe(0);
  });

  test('what nobody uses: an export, a file, a package', () => {
    using planted = plant({
      'src/main.ts': "import { used } from './domain/planted.ts';\n\nused();\n",
      'src/domain/planted.ts': 'export function used(): void {}\n\nexport function unused(): void {}\n',
      'src/domain/forgotten.ts': 'export const forgotten = 1;\n',
    });
    const { code, output } = runCheck('knip', planted.directory);
    expect(output).toMatch(/^unused +function +src\/domain\/planted\.ts/m);
    expect(output).toMatch(/^src\/domain\/forgotten\.ts/m);
    expect(output).toMatch(/^luxon +package\.json/m);
    expect(output).not.toMatch(/^used /m);
    expect(code).not.toBe(0);
  });

  test('and is silent about a room that keeps to its walls', () => {
    using planted = plant({
      'src/domain/place.ts': "import { DateTime } from 'luxon';\n\nexport const place = () => DateTime;\n",
      'src/search/planted.ts': "import { place } from '#domain/place.ts';\n\nexport const planted = place;\n",
    });
    for (const tool of ['biome', 'oxlint', 'tsc'] as const) {
      expect(runCheck(tool, planted.directory)).toMatchObject({ code: 0 });
    }
  });
});

describe('every room has its wall', { timeout: 300_000 }, () => {
  test('and its planted fault', () => {
    const rooms = new Set(sources.map((file) => dirname(file).replace(/^src\/?/, '')).filter((room) => room !== ''));
    expect(Object.keys(faults)).toEqual([...rooms].toSorted());
  });

  test('which is reported in each', () => {
    const planted = Object.entries(faults).map(([room, from]) => {
      return [`src/${room}/planted.ts`, `import { anything } from '${from}';\n\nexport const planted = anything;\n`];
    });
    using house = plant(Object.fromEntries(planted));
    const { output } = runCheck('biome', house.directory, '--max-diagnostics=none');
    const reported = output.matchAll(/^src\/(\S+)\/planted\.ts:\S+ lint\/style\/noRestrictedImports/gm);
    expect([...reported].map(([, room]) => room).toSorted()).toEqual(Object.keys(faults));
  });
});

describe('npm run check reads the whole house', { timeout: 300_000 }, () => {
  test('and there is a house to read', () => {
    expect(checkCommands).toHaveLength(4);
    expect(sources.length).toBeGreaterThan(25);
  });

  test.each([
    { tool: 'biome', options: '--max-diagnostics=1', count: /Checked (\d+) files/ },
    { tool: 'oxlint', options: '', count: /on (\d+) files with 2 rules/ },
  ] as const)('$tool', ({ tool, options, count }) => {
    const { output } = runCheck(tool, projectDir, options);
    expect(Number(count.exec(output)?.[1])).toBeGreaterThanOrEqual(sources.length);
  });

  test('tsc', () => {
    const read = new Set(runCheck('tsc', projectDir, '--listFilesOnly').output.split('\n'));
    expect(sources.filter((file) => !read.has(join(projectDir, file)))).toEqual([]);
  });
});
