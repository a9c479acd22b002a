import { expect, test } from 'vitest';
import { readReadme } from '../../scripts/readme.ts';
import { freshTable } from '../../scripts/readme-table.ts';
import { shipped } from './shipped.ts';

test('README shows the answer of every crossing as the data has it', () => {
  const readme = readReadme();
  expect(readme, 'npm run generate writes it anew').toBe(freshTable(readme));
  expect(readme.match(/^\| .+ \| (?:🟢|🟡|🔴|⚪) .+ \|$/gm)).toHaveLength(shipped.crossings.length);
});

test('an old table is noticed, and the moment in its caption decides', () => {
  const readme = readReadme();
  expect(freshTable(readme.replace('round the clock |', 'from eight to six |'))).toBe(readme);
  expect(freshTable(readme, '2026-11-23T12:00+06:00')).toContain('at `2026-11-23T12:00+06:00`');
});

test('a table without a moment says what is missing', () => {
  const readme = '<!-- crossings:begin -->\n<!-- crossings:end -->';
  expect(() => freshTable(readme)).toThrow('the caption of the crossings says no moment');
});
