/**
 * Builds the program: `npm run build`. Of its thousand files, ours and those of packages, come a few dozen, which start sooner;
 * what is loaded when it is needed stays apart. They lie where a start looks for them (`src/built.cjs`).
 */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'rolldown';

const { place } = createRequire(import.meta.url)('../src/built.cjs') as { place(): string };
const source = resolve(import.meta.dirname, '../src');

/** What a module looks for beside itself, a style sheet or a thread, is beside its source. */
const besideTheSource: Plugin = {
  name: 'beside-the-source',
  transform: {
    filter: { id: /[\\/]src[\\/].+\.ts$/, code: 'import.meta' },
    handler(code, id) {
      const file = `../../src/${relative(source, id).replaceAll('\\', '/')}`;
      return code
        .replaceAll('import.meta.url', `new URL('${file}', import.meta.url).href`)
        .replaceAll(
          'import.meta.dirname',
          `process.getBuiltinModule('path').join(import.meta.dirname, '${dirname(file)}')`,
        );
    },
  },
};

/** `node-fetch` takes the addresses of Node where it has them, and brings forty files for where it has not. */
const addressesOfNode: Plugin = {
  name: 'addresses-of-node',
  resolveId: { filter: { id: /^whatwg-url$/ }, handler: () => '\0addresses' },
  load: { filter: { id: /^\0addresses$/ }, handler: () => "import { URL } from 'node:url'; export default { URL };" },
};

const built = place();
const folder = dirname(built);
mkdirSync(folder, { recursive: true });
const half = mkdtempSync(join(folder, 'half-'));
await build({
  input: join(source, 'main.ts'),
  platform: 'node',
  plugins: [besideTheSource, addressesOfNode],
  output: { dir: half, comments: false },
});
// Whoever runs it is seldom whoever built it.
chmodSync(half, 0o755);
rmSync(built, { recursive: true, force: true });
renameSync(half, built);
forgetOld();

/** The one before stays: it may be running, and what it loads when needed is there. */
function forgetOld(): void {
  const all = readdirSync(folder).map((name) => join(folder, name));
  const byAge = all.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of byAge.slice(2)) rmSync(old, { recursive: true });
}
