import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { dayMs } from '#domain/time/clock.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

/* `npm run page` as people start it: a process of its own, with no settings of this machine. */

const folder = mkdtempSync(join(tmpdir(), 'otkel-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let stop = async (): Promise<unknown> => undefined;
afterEach(() => stop());

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const [, ...command] = (scripts['page'] ?? '').split(' ');

/** Resolves when it says where to look. */
async function started(databaseFile: string): Promise<(path: string) => Promise<string>> {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    DATABASE_FILE: databaseFile,
    CACHE_DIR: join(folder, 'cache'),
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  stop = async () => {
    child.kill();
    const [code] = await ended;
    expect(code).toBe(0);
  };
  const [said] = await once(child.stdout, 'data');
  return async (path) => await (await fetch(`${String(said).trim()}${path}`)).text();
}

test('on a bare machine it is served, without waits that nobody told, and leaves nothing behind', async () => {
  const file = join(folder, 'nothing.db');
  const get = await started(file);
  expect(await get('ky/')).toContain('<html lang="ky">');
  const crossing = await get('en/ak-jol-korday');
  expect(crossing.match(/<svg /g)).toHaveLength(2);
  expect(crossing).not.toContain('Usual wait by hour');
  expect(existsSync(file)).toBe(false);
});

test('beside the store of a bot it shows what travellers told', async () => {
  const file = join(folder, 'bot.db');
  const store = openSqlite(file);
  const report = { isNew: false, crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car', atGate: false } as const;
  for (const [index, person] of ['anna', 'ben', 'carl', 'dana', 'emma'].entries()) {
    const at = Date.now() - 7 * (index + 1) * dayMs;
    await store.reports.add({ ...report, id: person, person, at, saw: { what: 'passed', minutes: 40 } });
  }
  await store.close();
  const get = await started(file);
  const titles = (await get('en/ak-jol-korday')).match(/<title>Ak-Jol – Korday\. Usual wait.*?<\/title>/gu);
  expect(titles).toEqual([expect.stringContaining('cars, toward Kazakhstan')]);
});
