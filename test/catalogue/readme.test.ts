import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFolder, problemsOf } from './folder.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

test('the example that contributors copy can be used', () => {
  const example = /```yaml\n(?<text>.*?)```/s.exec(readme)?.groups?.['text'] ?? '';
  expect(problemsOf(createFolder({ 'crossings/upper-gate.yaml': () => example }))).toEqual([]);
});
