import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { CatalogueError, type Problem } from '#catalogue/problem.ts';
import { codes } from '../languages.ts';

export const now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });

/** How yes and no begin an answer. */
const verdicts = new Map([
  ['en', ['Yes', 'No']],
  ['ru', ['Да', 'Нет']],
  ['ky', ['Ооба', 'Жок']],
  ['kk', ['Иә', 'Жоқ']],
]);

/** A small border that has one of everything. */
export const small = new URL('../fixtures/small', import.meta.url).pathname;

/** A copy of the small border, in which files are changed or added. */
export function createFolder(changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-data-'));
  cpSync(small, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, change(textOf(path)));
  }
  return folder;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Everything that is wrong with a folder; files are named from inside it. */
export function problemsOf(folder: string): readonly Problem[] {
  try {
    loadCatalogue(folder, now, codes, verdicts);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: relative(folder, problem.file) }));
  }
}

/** What is told to be left out of a folder, and how many statements its crossings have. */
export function leftOutOf(folder: string) {
  const told: string[] = [];
  const { crossings } = loadCatalogue(folder, now, codes, verdicts, (problem) => told.push(problem));
  const pass = crossings.find(({ id }) => id === 'high-pass');
  const driveMinutes = pass?.posts[0].towns[0]?.driveMinutes;
  return {
    told,
    statements: crossings.flatMap(({ statements }) => statements).length,
    /** Of the pass. */
    parts: { notes: pass?.notes.length, waits: pass?.waits, driveMinutes },
  };
}

/** What is wrong with the small border when one place of one of its files reads differently. */
export function problemsAfter(file: string, from: string, to: string): readonly Problem[] {
  const change = (text: string) => {
    if (!text.includes(from)) throw new Error(`the fixture ${file} does not say: ${from}`);
    return text.replace(from, () => to);
  };
  return problemsOf(createFolder({ [file]: change }));
}
