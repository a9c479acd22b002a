/**
 * Writes into README.md what the program really prints for the question shown there. Run it after changing the data or
 * the words: `npm run generate`.
 */
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const projectDir = resolve(import.meta.dirname, '..');
const readmeFile = join(projectDir, 'README.md');
const exchange = /(\n\$ npm run -s (ask -- .*)\n)[^`]*(\n```)/;

export function readReadme(): string {
  return readFileSync(readmeFile, 'utf8');
}

/** The README with its exchange as it goes today. */
export function freshReadme(readme: string): string {
  const asked = exchange.exec(readme)?.[2];
  if (asked === undefined)
    throw new Error('README.md shows no question: "$ npm run -s ask -- …" in a block of its own');
  const command = asked.replace('ask --', `"${process.execPath}" src/main.ts ask`);
  const said = execSync(command, { cwd: projectDir, encoding: 'utf8' }).trim();
  return readme.replace(exchange, (_, question: string, _asked: string, end: string) => question + said + end);
}

if (import.meta.main) writeFileSync(readmeFile, freshReadme(readReadme()));
