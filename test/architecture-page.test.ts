/** What docs/architecture.md says of the code is so: names, lines and walls. */
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDir } from './house/check.ts';

const read = (file: string) => readFileSync(join(projectDir, file), 'utf8');
const page = read('docs/architecture.md');

interface Wall {
  readonly includes: readonly string[];
  readonly allowed: readonly string[];
}

/** The rows of `biome.json`, in their order: the last one that includes a file counts. */
const walls: readonly Wall[] = JSON.parse(read('biome.json')).overrides.flatMap(
  // biome-ignore lint/suspicious/noExplicitAny: the form of somebody else's settings
  ({ includes, linter }: any) => {
    const rule = linter?.rules?.style?.noRestrictedImports;
    return rule === undefined ? [] : [{ includes, allowed: rule.options.patterns[0].group.slice(1) }];
  },
);

/** What a file may import beside its own room's files: our rooms and files by name, then packages. */
function mayImport(file: string, rows: readonly Wall[] = walls): string {
  const wall = rows.findLast(({ includes }) => includes.some((glob) => matchesGlob(file, glob)));
  const names = (wall?.allowed ?? []).flatMap((pattern) => {
    const name = pattern.replace(/^!/, '');
    return name === './*' || name === '../*' ? [] : [name.replace(/(\/\*+)+$/, '').replace(/^(\.\.?\/|#)/, '')];
  });
  return [...new Set(names)].join(', ') || 'nothing';
}

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string, text = page): readonly (readonly string[])[] {
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

/** The code in a cell, without its quotes. */
const codeIn = (cell = '') => [...cell.matchAll(/(`+)(.+?)\1/g)].map(([, , code = '']) => code);

/** Names of a cell, such as `` `Trip` `src/…` ``, that their file does not declare. */
function undeclared(cell: string): readonly string[] {
  let names: string[] = [];
  const missing: string[] = [];
  for (const code of codeIn(cell)) {
    if (!code.includes('/')) names.push(code);
    else {
      missing.push(...names.filter((name) => !declares(read(code), name)).map((name) => `${name} in ${code}`));
      names = [];
    }
  }
  return [...missing, ...names.map((name) => `${name} without a file`)];
}

const declares = (text: string, name: string) =>
  new RegExp(`\\b(interface|type|class|function|const) ${name}\\b`).test(text);

/** What is not so about a quoted line. */
function wrongIn([, line, file, allowed]: readonly string[]): readonly string[] {
  const [code = ''] = codeIn(line);
  const [path = ''] = codeIn(file);
  const stands = read(path)
    .split('\n')
    .some((one) => one.trim() === code);
  return [
    ...(stands ? [] : [`${path} has no line: ${code}`]),
    ...(allowed === mayImport(path) ? [] : [`${path} may import: ${mayImport(path)}`]),
  ];
}

describe('docs/architecture.md', () => {
  const words = tableUnder('Words');
  const lines = tableUnder('Which room is it?');

  test('has a word for every idea, and each is in the code where the page says', () => {
    expect(words.length).toBeGreaterThanOrEqual(30);
    expect(words.every((row) => row.length === 3)).toBe(true);
    expect(words.flatMap(([, , cell = '']) => undeclared(cell))).toEqual([]);
  });

  test('quotes lines as they stand, with what their room may import', () => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(new Set(lines.map(([, , file]) => file)).size).toBe(lines.length);
    expect(lines.flatMap(wrongIn)).toEqual([]);
  });

  test('names only files and functions that there are', () => {
    const prose = page.split('## Words')[0] ?? '';
    const files = codeIn(prose).filter((code) => /^(src|test|data|locales)\//.test(code));
    const isThere = (file: string) => globSync(file.replace(/\/$/, ''), { cwd: projectDir }).length > 0;
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !isThere(file))).toEqual([]);
    const source = globSync('src/**/*.ts', { cwd: projectDir }).map(read).join('\n');
    const names = codeIn(prose).filter((code) => /^[A-Za-z]*[a-z][A-Z]\w*$/.test(code));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
  });
});

test('from the typed words to the preview at most twelve functions are entered, and each is there', () => {
  const listed = /From the typed words to the preview these are\s+entered in turn: ([^.]+)\./.exec(page)?.[1] ?? '';
  const names = codeIn(listed.replaceAll(/\s+/g, ' '));
  expect(names.length).toBeGreaterThanOrEqual(10);
  expect(names.length).toBeLessThanOrEqual(12);
  const source = globSync('src/{search,bot,alerts,domain}/**/*.ts', { cwd: projectDir }).map(read).join('\n');
  const missing = (name: string) => !new RegExp(`\\b(function|type|const) ${name}\\b`).test(source);
  expect(names.filter(missing)).toEqual([]);
});

test('a statement kind that editors can announce costs at most nine files beside the language folders', () => {
  const section = read('docs/adding.md').split('\n## A statement kind\n')[1] ?? '';
  const rows = tableUnder('A statement kind', read('docs/adding.md'));
  const byHand = rows.filter(([, how]) => how === 'yes').flatMap(([files]) => codeIn(files));
  const announced = codeIn(section.split('can announce')[1]).filter((code) => code.includes('/'));
  const files = new Set([...byHand, ...announced].filter((file) => !file.startsWith('locales/')));
  expect(announced.length).toBe(2);
  expect(files.size).toBeLessThanOrEqual(9);
});

describe('what is not so is found', () => {
  const ledger = 'src/domain/rules/ledger.ts';
  const allowed = mayImport(ledger);

  test('a name that its file does not declare, or that has no file', () => {
    expect(undeclared(`\`Ledger\` \`${ledger}\``)).toEqual([]);
    expect(undeclared(`\`Board\` \`${ledger}\` \`Desk\``)).toEqual([`Board in ${ledger}`, 'Desk without a file']);
  });

  test('a line that is not quoted exactly', () => {
    const quoted = (line: string) => wrongIn(['', `\`\`${line}\`\``, `\`${ledger}\``, allowed]);
    expect(quoted('export interface Ledger extends WeighedStatements {')).toEqual([]);
    expect(quoted('interface Ledger extends WeighedStatements {')).toEqual([
      `${ledger} has no line: interface Ledger extends WeighedStatements {`,
    ]);
  });

  test('a room that may import something else', () => {
    const row = ['', '`export interface Ledger extends WeighedStatements {`', `\`${ledger}\``, `${allowed}, grammy`];
    expect(wrongIn(row)).toEqual([`${ledger} may import: ${allowed}`]);
    expect(mayImport('src/a/b.ts', [{ includes: ['src/a/*'], allowed: ['!./*', '!#domain/*', '!luxon'] }])).toBe(
      'domain, luxon',
    );
  });

  test('the last row that includes a file counts', () => {
    const rows = [
      { includes: ['src/*/**'], allowed: ['!luxon'] },
      { includes: ['src/a/**'], allowed: ['!./*'] },
    ];
    expect(mayImport('src/a/b.ts', rows)).toBe('nothing');
    expect(mayImport('src/b/b.ts', rows)).toBe('luxon');
  });
});
