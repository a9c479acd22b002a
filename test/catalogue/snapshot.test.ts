import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { withSnapshot } from '#catalogue/snapshot.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { loadKnowledge } from '#knowledge.ts';
import { projectDir } from '../house/check.ts';
import { codes } from '../languages.ts';
import { createFolder, now } from './folder.ts';

/** What was read is kept for the next start, and never trusted where it does not fit. */

let base: string;
let warned: string[];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'otkel-snapshot-'));
  warned = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

interface Try {
  readonly folder: string;
  readonly cacheDir?: string;
  readonly also?: unknown;
  readonly at?: number;
  readonly read?: () => Catalogue;
  readonly isOf?: (file: string) => boolean;
}

/** How often the data itself was read, and what came of it. */
function loaded({ folder, cacheDir = join(base, 'cache'), also = codes, at = now.toMillis(), read, isOf }: Try) {
  let reads = 0;
  const catalogue = withSnapshot<Catalogue>(
    { cacheDir, warn: (line) => warned.push(line) },
    {
      ...{ name: 'data', folder, also, now: at, ...given({ isOf }) },
      read() {
        reads += 1;
        return read === undefined ? loadCatalogue(folder, now, codes) : read();
      },
      pack: ({ roads, ...rest }) => ({ ...rest, points: [...roads.points], roads }),
      unpack(json) {
        const { points, roads, ...rest } = json as Catalogue & { readonly points: [string, never][] };
        return { ...rest, roads: { ...roads, points: new Map(points) } };
      },
    },
  );
  return { catalogue, reads };
}

const snapshotIn = (cacheDir: string) => join(cacheDir, readdirSync(cacheDir)[0] ?? '');

describe('a second start', () => {
  test('reads nothing anew, and knows the same', () => {
    const folder = createFolder();
    const first = loaded({ folder });
    const second = loaded({ folder });
    expect([first.reads, second.reads]).toEqual([1, 0]);
    expect(second.catalogue).toStrictEqual(first.catalogue);
    expect(warned).toEqual([]);
  });

  test('of all that is shipped: data, words and messages', () => {
    const config = { dataDir: join(projectDir, 'data'), localesDir: join(projectDir, 'locales') };
    const plain = loadKnowledge({ config, now: () => now });
    const cacheDir = join(base, 'cache');
    const [first, second] = [1, 2].map(() => loadKnowledge({ config: { ...config, cacheDir }, now: () => now }));
    expect(readdirSync(cacheDir)).toHaveLength(3);
    expect(first?.catalogue).toStrictEqual(plain.catalogue);
    expect(second?.catalogue).toStrictEqual(plain.catalogue);
    const asked = [
      'каркыра завтра в 7',
      'Кордайда кезек канчабы',
      'from Almaty to Bishkek',
      'шекарада ит бар',
      'what is open',
    ];
    for (const text of asked) {
      expect(second?.createAnswerFrom()({ text, now }).html).toBe(plain.createAnswerFrom()({ text, now }).html);
    }
  });

  test('where only a file has changed of which nothing is read', () => {
    const folder = createFolder();
    const isOf = (file: string) => file !== 'notes.txt';
    loaded({ folder, isOf });
    writeFileSync(join(folder, 'notes.txt'), 'new');
    expect(loaded({ folder, isOf }).reads).toBe(0);
    writeFileSync(join(folder, 'other.txt'), 'new');
    expect(loaded({ folder, isOf }).reads).toBe(1);
  });

  test('is for its owner only', () => {
    loaded({ folder: createFolder() });
    const cacheDir = join(base, 'cache');
    expect(statSync(cacheDir).mode & 0o777).toBe(0o700);
    expect(statSync(snapshotIn(cacheDir)).mode & 0o777).toBe(0o600);
  });
});

describe('everything is read anew', () => {
  test('where a file has changed, has come, or has gone', () => {
    const folder = createFolder();
    const crossing = join(folder, 'crossings', readdirSync(join(folder, 'crossings'))[0] ?? '');
    const text = readFileSync(crossing, 'utf8');
    loaded({ folder });
    writeFileSync(crossing, `${text}\n# a word more\n`);
    expect(loaded({ folder }).reads).toBe(1);
    writeFileSync(join(folder, 'crossings', 'notes.txt'), 'new');
    expect(loaded({ folder }).reads).toBe(1);
    rmSync(join(folder, 'crossings', 'notes.txt'));
    expect(loaded({ folder }).reads).toBe(1);
    expect(loaded({ folder }).reads).toBe(0);
  });

  test('where other languages are asked for, or the clock stands before the day on which it was kept', () => {
    const folder = createFolder();
    loaded({ folder });
    expect(loaded({ folder, at: now.toMillis() - 1 }).reads).toBe(1);
    expect(loaded({ folder, also: ['en'] }).reads).toBe(1);
  });

  test('where it was cut in half, with one line', () => {
    const folder = createFolder();
    loaded({ folder });
    const snapshot = snapshotIn(join(base, 'cache'));
    truncateSync(snapshot, statSync(snapshot).size / 2);
    expect(loaded({ folder }).reads).toBe(1);
    expect(warned).toEqual([expect.stringContaining('is damaged')]);
    expect(loaded({ folder }).reads).toBe(0);
  });

  test.each([0o644, 0o620])('where others may read or write it (%o), with one line', (mode) => {
    const folder = createFolder();
    loaded({ folder });
    chmodSync(snapshotIn(join(base, 'cache')), mode);
    expect(loaded({ folder }).reads).toBe(1);
    expect(warned).toEqual([expect.stringContaining('by somebody else')]);
  });
});

test('where none can be kept, one line says so, and every start reads the data', () => {
  const folder = createFolder();
  const cacheDir = join(base, 'a-file', 'cache');
  writeFileSync(join(base, 'a-file'), '');
  expect([loaded({ folder, cacheDir }).reads, loaded({ folder, cacheDir }).reads]).toEqual([1, 1]);
  expect(warned).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('can be kept')));
});

test('what left something out is not kept: it may be in place at the next start', () => {
  const folder = createFolder();
  const pass = join(folder, 'crossings', 'high-pass.yaml');
  writeFileSync(
    pass,
    readFileSync(pass, 'utf8').replace('kind: carrier, date: 2026-05 }', 'kind: carrier, date: 2026-12 }'),
  );
  const config = { dataDir: folder, localesDir: join(projectDir, 'locales'), cacheDir: join(base, 'cache') };
  const start = () => loadKnowledge({ config, now: () => now, warn: (line) => warned.push(line) });
  expect(start().catalogue.crossings).toHaveLength(start().catalogue.crossings.length);
  expect(warned).toEqual(Array(2).fill(expect.stringContaining('this statement is left out')));
});

test('a refusal is not kept', () => {
  const folder = createFolder();
  const read = () => {
    throw new Error('the data has a problem');
  };
  expect(() => loaded({ folder, read })).toThrow('a problem');
  expect(loaded({ folder }).reads).toBe(1);
});

test('of many folders the newest are kept', () => {
  for (let at = 0; at < 20; at += 1) loaded({ folder: createFolder() });
  expect(readdirSync(join(base, 'cache'))).toHaveLength(16);
});
