/** Every room has a floor of coverage, and none is named that is gone. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageFloors } from '../vitest.config.ts';
import { projectDir } from './house/check.ts';

test('every room has its floor', () => {
  const files = globSync('src/**/*.ts', { cwd: projectDir });
  const rooms = new Set(files.flatMap((file) => /^src\/(\w+)\//.exec(file)?.[1] ?? []));
  expect(Object.keys(coverageFloors).sort()).toEqual([...rooms].sort());
});

test('the core has the highest', () => {
  expect(coverageFloors.domain).toBe(Math.max(95, ...Object.values(coverageFloors)));
});
