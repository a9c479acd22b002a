import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** One of the bots that are compared, and what it needs beside the address of Telegram. */
export interface Contestant {
  readonly name: 'bare' | 'sqlite' | 'redis';
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A bot in a process of its own, looked at from outside. */
export interface Measured {
  /** Milliseconds that its processor has worked, all its threads together. */
  cpuMs(): number;
  memoryMb(): number;
  end(): Promise<void>;
}

/** The kernel counts in hundredths of a second. */
const tickMs = 10;

export function start(args: readonly string[], env: Readonly<Record<string, string>>): Measured {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('exit', (code) => {
    process.off('exit', leave);
    if (code !== 0 && code !== null) throw new Error(`${args.join(' ')} ended with ${code}`);
  });
  return {
    cpuMs: () => {
      const fields = statOf(child, 'stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * tickMs;
    },
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(statOf(child, 'status'))?.[1]) / 1024,
    /** In order, as an operator does: what a process leaves for the next start is then there. */
    async end() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function statOf({ pid }: ChildProcess, name: string): string {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8');
}
