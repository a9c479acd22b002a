/** Whatever happens to a data file, its reader names it, or reads it as before: it never fails in a stack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogueError, type Problem } from '#catalogue/problem.ts';
import { createFolder, problemsOf, small } from './folder.ts';

const files = ['crossings/high-pass.yaml', 'countries/KG.yaml', 'borders/KG-KZ.yaml', 'sources.yaml'];
const textOf = (file: string) => readFileSync(join(small, file), 'utf8');

/** Every value of a line, one at a time: `  zone: Asia/Bishkek`. */
function valuesIn(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (/^[\s-]*\w+: [^|>]/.test(line) ? [index] : []));
}

function withValue(text: string, index: number, value: string): string {
  const lines = text.split('\n');
  lines[index] = (lines[index] ?? '').replace(/: \S.*$/, () => `: ${value}`);
  return lines.join('\n');
}

function linesOf(problems: readonly Problem[]): readonly string[] {
  return problems.length === 0 ? [] : new CatalogueError(problems).message.split('\n').slice(1);
}

describe('an alias', () => {
  test.each(files)('of nothing, in the place of any value of %s, is named with its line and wants quotes', (file) => {
    const text = textOf(file);
    const places = valuesIn(text);
    expect(places.length).toBeGreaterThan(1);
    for (const index of places) {
      const [first] = problemsOf(createFolder({ [file]: () => withValue(text, index, '*Karkyra') }));
      expect(first).toMatchObject({ file, line: index + 1, message: expect.stringContaining('write "*Karkyra"') });
    }
  });

  test('that stands for more than any memory holds is a problem of its file', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) => [...pair])) {
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
    }
    const problems = problemsOf(createFolder({ 'crossings/bomb.yaml': () => bomb.join('\n') }));
    expect(problems).toEqual([
      { file: 'crossings/bomb.yaml', path: '', message: expect.stringMatching(/^not usable/) },
    ]);
  });
});

describe('the way a file is saved', () => {
  const saved = (file: string, bytes: Buffer) => problemsOf(createFolder({ [file]: () => bytes as never }));

  test.each(files)('%s in UTF-16 is named shortly, with what to do', (file) => {
    const problems = saved(file, Buffer.from(`\uFEFF${textOf(file)}`, 'utf16le'));
    const ofFile = problems.filter((problem) => problem.file === file);
    expect(ofFile).toEqual([{ file, path: '', message: 'is written in UTF-16: save it as UTF-8' }]);
    expect(Math.max(...linesOf(ofFile).map((line) => line.length))).toBeLessThan(300);
  });

  test.each(files)('%s with the line ends of Windows and a mark is as before', (file) => {
    expect(saved(file, Buffer.from(`\uFEFF${textOf(file).replaceAll('\n', '\r\n')}`))).toEqual([]);
  });
});

test('a message quotes no more than a line of what it found', () => {
  const file = 'crossings/high-pass.yaml';
  const book = 'word '.repeat(30_000).trim();
  for (const index of valuesIn(textOf(file))) {
    const said = linesOf(problemsOf(createFolder({ [file]: (text) => withValue(text, index, book) })));
    expect(said.filter((line) => line.length > 900)).toEqual([]);
  }
});

test('no mutation of a file ends in anything but problems that name a file', () => {
  const mutation = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    what: fc.constantFrom(
      '',
      '&',
      '*',
      '!',
      '!!binary x',
      '|',
      '>',
      '{',
      '[',
      '\t',
      '\u0000',
      '"',
      "'",
      '~',
      '- ',
      '? ',
      ': ',
      '%',
      '@',
      '<<: *x',
      '---',
      '...',
      '!!js/function x',
      '0x1F',
      '.inf',
      '1e999',
      '😀',
      '\ud800',
      '2026-02-30',
      '[]',
      '{}',
      'null',
    ),
    cut: fc.nat({ max: 40 }),
  });
  let named = 0;
  fc.assert(
    fc.property(mutation, ({ file, at, what, cut }) => {
      const text = textOf(file);
      const place = at % text.length;
      const problems = problemsOf(
        createFolder({ [file]: () => text.slice(0, place) + what + text.slice(place + cut) }),
      );
      named += Math.min(problems.length, 1);
      return problems.every((problem) => problem.file !== '' && problem.message !== '');
    }),
    { numRuns: 120 },
  );
  expect(named).toBeGreaterThan(40);
});
