import type { Log } from '#domain/ports/log.ts';
import type { Config } from './config.ts';

/** What fails again and again is said once in so long, with how often it was held back. */
const heldBackMs = 600_000;
/** More different lines than this are not remembered. */
const rememberedAtMost = 200;

type Say = (what: object, message: string) => void;

/** The log that operators read: JSON on standard error, and no line that is repeated many times a second. */
export async function openLog({ logLevel }: Pick<Config, 'logLevel'>): Promise<Log> {
  const { pino, destination } = await import('pino');
  return withoutRepeats(pino({ level: logLevel }, destination({ fd: process.stderr.fd, sync: true })));
}

/** @param now Milliseconds of a clock that only rises. */
export function withoutRepeats(log: Log, now: () => number = () => performance.now()): Log {
  const said = new Map<string, { readonly at: number; held: number }>();

  function once(say: Say): Say {
    return (what, message) => {
      const line = `${message} ${JSON.stringify(what)}`;
      const last = said.get(line);
      if (last !== undefined && now() - last.at < heldBackMs) {
        last.held += 1;
        return;
      }
      if (said.size >= rememberedAtMost) said.clear();
      said.set(line, { at: now(), held: 0 });
      say(last === undefined || last.held === 0 ? what : { ...what, heldBack: last.held }, message);
    };
  }

  return {
    info: (what, message) => log.info(what, message),
    warn: once((what, message) => log.warn(what, message)),
    error: once((what, message) => log.error(what, message)),
  };
}
