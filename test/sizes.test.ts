/**
 * The house is held in one head: small files, small functions, small rooms. The bounds are alarms and no aims; the median
 * file has sixty lines.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readReadme } from '../scripts/readme.ts';
import { projectDir } from './house/check.ts';

/** Written by programs, and never read as code. */
const generated = ['src/i18n/messages.ts'];

const mostLinesOfFile = 250;
/** Of its own: the functions that a factory returns have their own lines. */
const mostLinesOfFunction = 60;
/** With all the functions inside it. */
const mostLinesOfFactory = 100;
/** Of a hundred functions 95 are seen at one glance. */
const usualLinesOfFunction = 25;
/** About twelve are surveyed at a glance; at a third more it is time to divide the room. */
const mostFilesOfRoom = 16;
const mostLinesOfReadme = 170;

interface File {
  readonly file: string;
  readonly text: string;
}

interface Sized {
  readonly name: string;
  /** With the functions inside it. */
  readonly lines: number;
  /** Without them. */
  readonly own: number;
}

const linesOf = (text: string) => text.trimEnd().split('\n').length;

const files: readonly File[] = globSync('{src,test,bench,scripts}/**/*.ts', { cwd: projectDir })
  .filter((file) => !generated.includes(file))
  .map((file) => ({ file, text: readFileSync(join(projectDir, file), 'utf8') }));
const sources = files.filter(({ file }) => file.startsWith('src/'));

/** Files that are longer than a file may be. */
function longFiles(all: readonly File[]): readonly string[] {
  return all.filter(({ text }) => linesOf(text) > mostLinesOfFile).map(({ file, text }) => `${file}: ${linesOf(text)}`);
}

/** Every function, method and arrow; its comment is not counted. */
function functionsIn({ file, text }: File): readonly Sized[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const found: Sized[] = [];
  /** The lines of the functions in a node that lie in no other function. */
  const visit = (node: ts.Node): number => {
    let inside = 0;
    ts.forEachChild(node, (child) => {
      inside += visit(child);
    });
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return inside;
    const [from, to] = [lineAt(node.getStart(source)), lineAt(node.end)];
    const lines = to - from + 1;
    found.push({ name: `${file}:${from + 1}`, lines, own: lines - inside });
    // A function of one line shares its line with what is around it.
    return lines === 1 ? 0 : lines;
  };
  visit(source);
  return found;
}

/** The length that 95 of a hundred functions do not exceed. */
function usualLength(functions: readonly Sized[]): number {
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
}

/** Rooms with more files than one keeps in mind. */
function fullRooms(all: readonly string[]): readonly string[] {
  const rooms = Map.groupBy(all, (file) => dirname(file));
  return [...rooms].filter(([, inside]) => inside.length > mostFilesOfRoom).map(([room]) => room);
}

describe('sizes', () => {
  const functions = sources.flatMap(functionsIn);

  test('much was measured', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(functions.length).toBeGreaterThan(1000);
    for (const file of generated) expect(readFileSync(join(projectDir, file), 'utf8')).toContain('Do not edit by hand');
  });

  test('no file is longer than 250 lines', () => expect(longFiles(files)).toEqual([]));

  test('no function has more than 60 lines of its own, or more than 100 with those inside it', () => {
    expect(functions.filter(({ own }) => own > mostLinesOfFunction)).toEqual([]);
    expect(functions.filter(({ lines }) => lines > mostLinesOfFactory)).toEqual([]);
  });

  test('95 functions of a hundred have at most 25 lines', () => {
    expect(usualLength(functions)).toBeLessThanOrEqual(usualLinesOfFunction);
  });

  test('no room has more than sixteen files', () => {
    expect(fullRooms(sources.map(({ file }) => file))).toEqual([]);
  });

  test('README is read in one sitting, the table of the crossings apart', () => {
    const readme = readReadme().replace(/(?<=<!-- crossings:begin -->)[\s\S]*(?=<!-- crossings:end -->)/, '');
    expect(linesOf(readme)).toBeLessThanOrEqual(mostLinesOfReadme);
  });
});

describe('what is too large is found', () => {
  const body = (lines: number) => `{\n${'  next();\n'.repeat(lines - 2)}}`;

  test('a file', () => {
    const text = `${'\n'.repeat(mostLinesOfFile)}const last = 1;\n`;
    expect(longFiles([{ file: 'planted.ts', text }])).toEqual(['planted.ts: 251']);
    expect(longFiles([{ file: 'planted.ts', text: text.slice(1) }])).toEqual([]);
  });

  test.each([
    { kind: 'a function', of: (lines: number) => `function planted() ${body(lines)}` },
    { kind: 'an arrow', of: (lines: number) => `const planted = () => ${body(lines)};` },
    { kind: 'a method', of: (lines: number) => `const it = { planted() ${body(lines)} };` },
  ])('$kind', ({ of }) => {
    const [long] = functionsIn({ file: 'planted.ts', text: of(61) });
    expect(long).toEqual({ name: 'planted.ts:1', lines: 61, own: 61 });
  });

  test('a factory has the lines of its functions, and they are not its own', () => {
    const text = `function createIt() {\n  return {\n    planted() ${body(50)},\n    other() ${body(50)},\n  };\n}`;
    const [factory] = functionsIn({ file: 'planted.ts', text }).filter(({ name }) => name === 'planted.ts:1');
    expect(factory).toEqual({ name: 'planted.ts:1', lines: 104, own: 4 });
  });

  test('too many functions that are long, none of them an alarm', () => {
    const sized = (lines: number, count: number) =>
      Array.from({ length: count }, () => ({ name: 'planted', lines, own: lines }));
    expect(usualLength([...sized(10, 95), ...sized(26, 5)])).toBe(10);
    expect(usualLength([...sized(10, 94), ...sized(26, 6)])).toBe(26);
  });

  test('a room', () => {
    const room = (count: number) => Array.from({ length: count }, (_, index) => `src/planted/${index}.ts`);
    expect(fullRooms(room(mostFilesOfRoom + 1))).toEqual(['src/planted']);
    expect(fullRooms(room(mostFilesOfRoom))).toEqual([]);
  });
});
