import { expect } from 'vitest';
import { problemsAfter } from './folder.ts';

export const pass = 'crossings/high-pass.yaml';

export interface Slip {
  readonly slip: string;
  readonly file?: string;
  readonly from: string;
  readonly to: string;
  readonly line?: number;
  readonly path: string;
  readonly says: string;
}

export function check({ file = pass, from, to, line, path, says }: Slip): void {
  const problems = problemsAfter(file, from, to);
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(problems[0]).toMatchObject({ file, message: expect.stringContaining(says), ...(line ? { line } : {}) });
}
