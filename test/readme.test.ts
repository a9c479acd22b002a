import { expect, test } from 'vitest';
import { freshReadme, readReadme } from '../scripts/readme.ts';

test('README shows what the program says', () => {
  const readme = readReadme();
  expect(readme, 'npm run generate writes it anew').toBe(freshReadme(readme));
});
