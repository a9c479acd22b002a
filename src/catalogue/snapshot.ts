import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * Reading and checking the data takes seconds, and it seldom changes: what came of it is kept, as JSON, under a hash of every
 * file it was made of and of the program that made it. It is never trusted where that does not fit, or where somebody else
 * could have written it. Nothing of people is in it.
 */

/** Where a snapshot is kept, and who is told that it cannot be. */
export interface SnapshotPlace {
  /** Made where it is missing, for its owner only. */
  readonly cacheDir: string;
  /** One line, where a snapshot is there and cannot be used, or none can be written. */
  warn(problem: string): void;
}

/** What is read, and what it is made of beside the files of its folder. */
export interface MadeOf<T> {
  /** Of letters: it names the file. */
  readonly name: string;
  readonly folder: string;
  /** Of which of its files, by their names in it; of all where it is not given. */
  isOf?(file: string): boolean;
  /** Reads it from the files. */
  read(): T;
  /** Whether what was read may be kept: what was left out may be in place at the next start. */
  isLasting?(): boolean;
  /** To what JSON can hold, and back. */
  pack(value: T): unknown;
  unpack(json: unknown): T;
  /** What else decides what is read: the languages, and such. */
  readonly also: unknown;
  /** In milliseconds since 1970. What nobody can have seen yet is refused, so a snapshot of the future is none. */
  readonly now: number;
}

/** What was read last, where nothing has changed; else it is read anew, and kept. */
export function withSnapshot<T>(place: SnapshotPlace, made: MadeOf<T>): T {
  const file = join(place.cacheDir, `${made.name}-${hashOf([resolve(made.folder)]).slice(0, 16)}.json`);
  const key = keyOf(made);
  const kept = keptIn(file, key, made, place);
  if (kept !== null) return made.unpack(JSON.parse(kept));
  const value = made.read();
  if (made.isLasting?.() === false) return value;
  keep(file, written(JSON.stringify(made.pack(value)), key, made), place);
  return value;
}

/** Grows when the shape of the file changes. */
const format = 1;
const programFolders = [import.meta.dirname, join(import.meta.dirname, '..', 'domain')];

/** Of the program itself: it stays the same while it runs. */
let programHash: string | undefined;

function keyOf({ folder, also, isOf = () => true }: Pick<MadeOf<unknown>, 'folder' | 'also' | 'isOf'>): string {
  programHash ??= hashOf(programFolders.flatMap((one) => contentsOf(one, filesIn(one))));
  const files = filesIn(folder).filter((file) => isOf(file));
  return hashOf([String(format), programHash, JSON.stringify(also), ...contentsOf(folder, files)]);
}

function contentsOf(folder: string, files: readonly string[]): readonly (string | Buffer)[] {
  return files.flatMap((name) => [name, readFileSync(join(folder, name))]);
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Its first line says of what it was made, when, and what the rest has to be. */
function written(body: string, key: string, { now }: Pick<MadeOf<unknown>, 'now'>): string {
  return `${key} ${now} ${hashOf([body])}\n${body}`;
}

function keptIn(
  file: string,
  key: string,
  { now }: Pick<MadeOf<unknown>, 'now'>,
  { warn }: SnapshotPlace,
): string | null {
  if (!existsSync(file)) return null;
  if (!isOwnersOnly(file)) {
    warn(`the snapshot ${file} may have been written by somebody else: it is not used, and written anew`);
    return null;
  }
  const whole = readFileSync(file);
  const end = whole.indexOf('\n');
  const [madeOf, madeAt, sum] = whole.toString('utf8', 0, end).split(' ');
  if (madeOf !== key || Number(madeAt) > now) return null;
  const body = whole.subarray(end + 1);
  if (sum !== hashOf([body])) {
    warn(`the snapshot ${file} is damaged: it is not used, and written anew`);
    return null;
  }
  return body.toString('utf8');
}

/** Others may neither write it nor put another in its place. Windows has no such owners. */
function isOwnersOnly(file: string): boolean {
  const uid = process.getuid?.();
  const stat = statSync(file);
  return uid === undefined || (stat.uid === uid && (stat.mode & 0o077) === 0);
}

function keep(file: string, text: string, { cacheDir, warn }: SnapshotPlace): void {
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(cacheDir, { recursive: true, mode: 0o700 });
    writeFileSync(half, text, { mode: 0o600 });
    chmodSync(half, 0o600);
    renameSync(half, file);
    forgetOld(cacheDir);
  } catch (error) {
    if (existsSync(half)) rmSync(half);
    warn(`no snapshot of the data can be kept in ${cacheDir}, so every start reads it anew: ${String(error)}`);
  }
}

/** Of other folders, the ones read last. */
const keptAtMost = 16;

function forgetOld(cacheDir: string): void {
  const files = readdirSync(cacheDir).filter((name) => /^[a-z]+-[0-9a-f]{16}\.json$/.test(name));
  const byAge = files
    .map((name) => join(cacheDir, name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => other.at - one.at);
  for (const { path } of byAge.slice(keptAtMost)) rmSync(path, { force: true });
}
