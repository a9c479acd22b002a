import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Log } from '#domain/ports/log.ts';
import type { Config } from './config.ts';
import { readTextFile } from './text-file.ts';

/** A shorter one could be guessed; a power cut leaves an empty file. */
const shortest = 16;

/**
 * The key that hides who reports: that of the settings, or of the file, which is made when it is missing. `null` where
 * neither can be: the bot answers, and takes no reports. Whoever shares a store has it from the settings: with a key of their
 * own nobody would find, and forget, what a person told another process.
 */
export function readSecret(
  { secret, secretFile, redisUrl }: Pick<Config, 'secret' | 'secretFile' | 'redisUrl'>,
  log: Log,
): string | null {
  if (secret !== null) return secret;
  if (redisUrl !== null) {
    log.warn({}, 'SECRET is not set, and REDIS_URL is: no reports are taken');
    return null;
  }
  try {
    if (!existsSync(secretFile)) {
      writeFileSync(secretFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    }
    const kept = readTextFile(secretFile).trim();
    if (kept.length < shortest) throw new Error(`it has less than ${shortest} letters: delete it`);
    return kept;
  } catch (error) {
    log.warn({ file: secretFile, problem: String(error) }, 'SECRET_FILE cannot be used: no reports are taken');
    return null;
  }
}
