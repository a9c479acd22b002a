import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

export const projectDir = resolve(import.meta.dirname, '../..');

/** What `npm run check` runs, in its order. */
export const checkCommands: readonly string[] = JSON.parse(
  readFileSync(join(projectDir, 'package.json'), 'utf8'),
).scripts.check.split(' && ');

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the commands of `npm run check` that start with `tool`, as they stand in package.json. */
export function runCheck(tool: 'tsc' | 'biome' | 'oxlint' | 'knip', directory: string, options = ''): Outcome {
  const command = checkCommands.find((one) => one.startsWith(`${tool} `));
  if (command === undefined) throw new Error(`npm run check does not run ${tool}`);
  const bin = join(projectDir, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(`${command} ${options}`, {
    cwd: directory,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`, NO_COLOR: '1' },
  });
  return { code: status ?? -1, output: stdout + stderr };
}

/** A folder with the project's own rules and nothing but these files, outside the project: others read its `src`. */
export function plant(files: Readonly<Record<string, string>>): { directory: string; [Symbol.dispose](): void } {
  const directory = mkdtempSync(join(tmpdir(), 'otkel-check-'));
  for (const rules of ['biome.json', '.oxlintrc.json', 'knip.json', 'tsconfig.json', 'package.json', '.gitignore']) {
    copyFileSync(join(projectDir, rules), join(directory, rules));
  }
  symlinkSync(join(projectDir, 'node_modules'), join(directory, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}
