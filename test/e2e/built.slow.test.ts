/** What `npm run build` leaves is the same program, and runs only where it was made of the very files that lie beside it. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { projectDir } from '../house/check.ts';
import { startArgs } from '../house/start-command.ts';
import { programEnv } from '../program-env.ts';
import { startRedis, withoutRedis } from '../store/redis-server.ts';
import { startBot } from './bot.ts';
import { headline } from './wording.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the built program says first, in these tests only. */
const mark = 'this is the built one';

beforeAll(() => {
  mkdirSync(join(folder, 'scripts'));
  for (const name of ['src', 'scripts/bundle.ts', 'package.json', 'package-lock.json']) {
    cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  }
  for (const name of ['data', 'locales', 'node_modules']) symlinkSync(join(projectDir, name), join(folder, name));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.ts'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { place } = createRequire(import.meta.url)(join(folder, 'src/built.cjs')) as { place(): string };
  const main = join(place(), 'main.js');
  expect(statSync(place()).mode & 0o777, 'others run it than built it').toBe(0o755);
  writeFileSync(main, `process.stderr.write('${mark}\\n');\n${readFileSync(main, 'utf8')}`);
});

test('it answers, serves its page, draws, and stops when it is asked to', async () => {
  const otkel = await startBot({ from: folder, env: { PORT: '0' } });
  onTestFinished(async () => void (await otkel.kill()));
  expect(otkel.log()).toContain(mark);
  const aizada = otkel.telegram.person({ language: 'ky' });
  expect((await aizada.says('каркыра')).text).toMatch(headline('Каркыра – Кеген'));
  const port = await eventually(() => Number(/"port":(\d+)/.exec(otkel.log())?.[1] ?? expect.fail(otkel.log())));
  const see = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const [, style = ''] = /href="(\/assets\/style[^"]+)"/.exec(await (await see('/en/')).text()) ?? [];
  expect((await see(style)).headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  const picture = await see('/en/karkyra-kegen.png');
  expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  expect(otkel.telegram.rejected).toEqual([]);
  expect(await otkel.stop()).toBe(0);
});

test.skipIf(withoutRedis)('it answers and stops with Redis', async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.remove());
  const otkel = await startBot({ from: folder, env: { REDIS_URL: redis.url } });
  onTestFinished(async () => void (await otkel.kill()));
  expect(otkel.log()).toContain(mark);
  const ivan = otkel.telegram.person({ language: 'ru' });
  expect((await ivan.says('каркыра')).text).toMatch(headline('Каркыра – Кеген'));
  expect(await otkel.stop()).toBe(0);
});

test.each(['src/domain/errors.ts', 'package-lock.json'])('once %s is another, the sources run', (changed) => {
  const before = readFileSync(join(folder, changed));
  onTestFinished(() => writeFileSync(join(folder, changed), before));
  const args = [...startArgs.slice(0, -1), 'ask', 'korday'];
  const ask = () => spawnSync(process.execPath, args, { cwd: folder, env: programEnv, encoding: 'utf8' });
  const fits = ask();
  expect([fits.stderr, fits.status]).toEqual([`${mark}\n`, 0]);
  appendFileSync(join(folder, changed), '\n');
  const [{ stdout, stderr, status }] = [ask()];
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toBe(fits.stdout);
});
