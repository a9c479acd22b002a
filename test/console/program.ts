import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { refusalIn } from '#answer/refusal.ts';
import { ask } from '#console/ask.ts';
import { type Knowledge, loadKnowledge } from '#knowledge.ts';
import { present } from '../bot/house.ts';
import { programEnv } from '../program-env.ts';

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
  const child = spawn(process.execPath, ['src/main.ts', ...args], { env: { ...programEnv, ...env } });
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

/** The same in this process, where no start has to be waited for. Without `--now` it is the present of the tests. */
export async function askHere(
  args: readonly string[],
  options: { input?: string; dataDir?: string } = {},
): Promise<Ended> {
  const { input = '', dataDir = 'data' } = options;
  const [out, errors] = [new PassThrough(), new PassThrough()];
  const [said, complained] = [text(out), text(errors)];
  const { createAnswerFrom, languages, catalogue, translate } = knowledgeOf(dataDir);
  const code = await ask(args, {
    answer: createAnswerFrom(),
    languages,
    sources: catalogue.sources,
    refusal: (refused, language) => refusalIn(translate, language, refused),
    now,
    input: Readable.from(input === '' ? [] : [input]),
    output: out,
    errors,
  });
  out.end();
  errors.end();
  return { code, out: await said, errors: await complained };
}

const now = () => present;
const known = new Map<string, Knowledge>();

function knowledgeOf(dataDir: string): Knowledge {
  const knowledge = known.get(dataDir) ?? loadKnowledge({ config: { dataDir, localesDir: 'locales' }, now });
  known.set(dataDir, knowledge);
  return knowledge;
}

/** What was printed as JSON Lines. */
export function jsonLines(
  out: string,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was printed
): any[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Every line of a batch, answered. */
export async function batch(
  lines: readonly (object | string)[],
  args: readonly string[] = [],
  dataDir?: string,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
): Promise<any[]> {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { out } = await askHere(['--batch', ...args], { input, ...(dataDir === undefined ? {} : { dataDir }) });
  return jsonLines(out);
}
