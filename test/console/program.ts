import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { refusalIn } from '#answer/refusal.ts';
import { ask } from '#console/ask.ts';
import { answering, catalogue, languages, present, translate } from '../bot/house.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the program as people do, with this input. Nothing of this machine's settings reaches it. */
export function run(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const { input = '', env = {} } = options;
  const child = spawn(process.execPath, ['src/main.ts', ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
  });
}

/** The same in this process, where no start has to be waited for. */
export async function askHere(args: readonly string[]): Promise<Ended> {
  const [out, errors] = [new PassThrough(), new PassThrough()];
  const code = await ask(args, {
    ...answering(),
    languages,
    sources: catalogue.sources,
    refusal: (refused, language) => refusalIn(translate, language, refused),
    now: () => present,
    input: Readable.from([]),
    output: out,
    errors,
  });
  return { code, out: String(out.read() ?? ''), errors: String(errors.read() ?? '') };
}

/** Asks every line of a batch in one process. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
export async function batch(lines: readonly (object | string)[], args: readonly string[] = []): Promise<any[]> {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { out } = await run(['ask', '--batch', ...args], { input });
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
