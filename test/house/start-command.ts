import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './check.ts';

/**
 * What Node is given by `npm start`, but for the file of settings: its flags stand there, and what else starts the bot, in an
 * image or a unit of systemd, is held to it.
 */
export const startArgs: readonly string[] = (
  JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start
  .replace(/ --settings .*$/, '')
  .split(' ')
  .slice(1);
