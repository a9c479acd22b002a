import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Log } from '#domain/ports/log.ts';
import type { Config } from './config.ts';
import { readTextFile } from './text-file.ts';

/**
 * The key that hides who reports: that of the settings, or of the file, which is made when it is missing. `null` where
 * neither can be: the bot answers, and takes no reports.
 */
export function readSecret({ secret, secretFile }: Pick<Config, 'secret' | 'secretFile'>, log: Log): string | null {
  if (secret !== null) return secret;
  try {
    if (!existsSync(secretFile)) {
      writeFileSync(secretFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    }
    return readTextFile(secretFile).trim() || null;
  } catch (error) {
    log.warn({ file: secretFile, problem: String(error) }, 'SECRET_FILE cannot be used: no reports are taken');
    return null;
  }
}
