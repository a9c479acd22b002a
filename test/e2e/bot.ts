import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArgs } from '../house/start-command.ts';
import { programEnv } from '../program-env.ts';
import { createTelegram, type Options, type Telegram } from '../telegram/server.ts';

/*
 * The real program as people start it, with a stand-in for Telegram:
 *
 *   const otkel = await startBot();
 *   const aizada = otkel.telegram.person({ language: 'ky' });
 *   …
 *   expect(await otkel.stop()).toBe(0);
 *
 * Nothing of this machine's settings reaches it, and its database is in a folder that goes away with it. If it dies,
 * whoever waits for its answer fails with its log.
 */
export interface RunningBot {
  readonly telegram: Telegram;
  /** All that it wrote to its log so far. */
  log(): string;
  pid(): number | undefined;
  /** Asks it to end (SIGTERM), as an operator does; resolves with its exit code. Afterwards nothing of it is left. */
  stop(): Promise<number | null>;
  /** Ends it at once (SIGKILL), as a power cut does; Telegram stays. */
  kill(): Promise<void>;
  /** Starts it again with the same Telegram and the same database. */
  restart(): Promise<void>;
}

export interface BotOptions extends Options {
  /** A folder with the whole program, which runs as `npm start` runs it; without it, what stands here runs. */
  readonly from?: string;
  /** Settings besides those that every bot needs. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startBot({ env = {}, from, ...options }: BotOptions = {}): Promise<RunningBot> {
  const telegram = await createTelegram(options);
  const folder = mkdtempSync(join(tmpdir(), 'otkel-'));
  const settings = {
    ...programEnv,
    BOT_TOKEN: telegram.token,
    BOT_API_ROOT: telegram.apiRoot,
    DATABASE_FILE: join(folder, 'otkel.db'),
    ...env,
  };
  let log = '';
  let running = runProgram(settings, hear, from);

  function hear(part: string): void {
    log += part;
  }

  /** Waits until it polls; from then on a sudden end is news to whoever waits for an answer. */
  async function listening(program: Process): Promise<void> {
    const died = program.ended.then((code) => {
      const reason = new Error(`the bot ended with ${code}:\n${log}`);
      if (!program.expected) telegram.abandon(reason);
      throw reason;
    });
    died.catch(() => {});
    await Promise.race([telegram.ready(), died]);
  }

  async function clear(): Promise<void> {
    await telegram.close();
    rmSync(folder, { recursive: true, force: true });
  }

  await listening(running).catch(async (error: unknown) => {
    await clear();
    throw error;
  });

  return {
    telegram,
    log: () => log,
    pid: () => running.pid,
    async stop() {
      const code = await running.end('SIGTERM');
      await clear();
      return code;
    },
    async kill() {
      await running.end('SIGKILL');
    },
    async restart() {
      await running.end('SIGTERM');
      running = runProgram(settings, hear, from);
      await listening(running);
    },
  };
}

interface Process {
  readonly pid: number | undefined;
  readonly ended: Promise<number | null>;
  /** Somebody asked it to end. */
  expected: boolean;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** How long it may take to say goodbye before it is ended. */
const goodbyeMs = 12_000;

function runProgram(env: NodeJS.ProcessEnv, hear: (part: string) => void, from?: string): Process {
  const args = from === undefined ? ['src/main.ts', 'bot'] : startArgs;
  const child = spawn(process.execPath, args, { cwd: from, env, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.setEncoding('utf8').on('data', hear);
  // The tests may be ended themselves.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', orphaned);
      resolve(code);
    });
  });
  const program: Process = {
    pid: child.pid,
    ended,
    expected: false,
    async end(signal) {
      program.expected = true;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), goodbyeMs);
      return await ended.finally(() => clearTimeout(timer));
    },
  };
  return program;
}
