import { expect, test } from 'vitest';
import { freshReadme, readReadme } from '../scripts/readme.ts';

test('README shows what the program says', () => {
  const readme = readReadme();
  expect(readme, 'npm run generate writes it anew').toBe(freshReadme(readme));
});

test('README is read in one sitting, the table of the crossings apart', () => {
  const prose = readReadme().replace(/(?<=<!-- crossings:begin -->)[\s\S]*(?=<!-- crossings:end -->)/, '');
  expect(prose.split('\n').length).toBeLessThanOrEqual(170);
});
