import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests keep what programs may lose: never in the folder of whoever runs them. */
export const cacheDir = join(tmpdir(), `otkel-tests-${process.getuid?.() ?? 'all'}`);
