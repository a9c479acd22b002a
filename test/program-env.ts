import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests keep what programs may lose: never in the folder of whoever runs them. */
const cacheDir = join(tmpdir(), `otkel-tests-${process.getuid?.() ?? 'all'}`);

/**
 * What a program under test finds in its environment: nothing of this machine's settings, and a warm cache of the data and
 * of the compiled code, without which most of a test is the start of its programs.
 */
export const programEnv = {
  PATH: process.env['PATH'] ?? '',
  CACHE_DIR: cacheDir,
  NODE_COMPILE_CACHE: join(cacheDir, 'code'),
};
