import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { run } from './console/program.ts';
import { programEnv } from './program-env.ts';
import { createTelegram } from './telegram/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'otkel-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('without a token says in three lines what to do, and names npm run chat', async () => {
    const { code, out, errors } = await run([]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors.trimEnd().split('\n')).toHaveLength(3);
    expect(errors).toContain('BOT_TOKEN');
    expect(errors).toContain('npm run chat');
  });

  test('with bad settings names each of them', async () => {
    const { code, errors } = await run(['bot'], { env: { BOT_TOKEN: 'x', LOG_LEVEL: 'loud' } });
    expect(code).toBe(1);
    expect(errors).toMatch(/^BOT_TOKEN: write .+\nLOG_LEVEL: write .+\n$/);
  });

  test('with broken data names file, path and what to write, for every problem', async () => {
    const data = join(folder, 'broken');
    cpSync('data', data, { recursive: true });
    mkdirSync(join(data, 'crossings'), { recursive: true });
    writeFileSync(join(data, 'crossings', 'nowhere.yaml'), 'kind: bridge\nposts: []\ncolour: red\n');
    writeFileSync(join(data, 'crossings', 'torn.yaml'), 'kind: [road\n');
    for (const role of [['chat'], ['ask', 'karkyra']]) {
      const { code, out, errors } = await run(role, { env: { DATA_DIR: data } });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      for (const named of ['nowhere.yaml', 'kind', 'posts', 'colour', 'torn.yaml']) expect(errors).toContain(named);
    }
  });

  test.each([
    {
      what: 'with the line ends of Windows and a mark',
      change: (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
      says: '',
    },
    {
      what: 'in UTF-16',
      change: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      says: /^\S+: is written in UTF-16: save it as UTF-8\n$/,
    },
    { what: 'empty', change: () => Buffer.from(''), says: /^\S+: .*language.*\n$/ },
  ])('with the messages of a language $what: an answer, or one line', async ({ change, says }) => {
    const locales = join(folder, crypto.randomUUID());
    cpSync('locales', locales, { recursive: true });
    const messages = join(locales, 'ky', 'messages.ftl');
    writeFileSync(messages, change(readFileSync(messages, 'utf8')));
    const { code, out, errors } = await run(['ask', '--lang', 'ky', 'каркыра'], { env: { LOCALES_DIR: locales } });
    expect(code).toBe(says === '' ? 0 : 1);
    expect(out.includes('Каркыра – Кеген')).toBe(says === '');
    if (says === '') expect(errors).toBe('');
    else expect(errors).toMatch(says);
  });

  test('without its folder of locales is one line', async () => {
    const { code, errors } = await run(['ask', 'korday'], { env: { LOCALES_DIR: join(folder, 'nowhere') } });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/^\S+reference: the file is missing\n$/),
    });
  });

  test('with a file of settings as Windows saves it reads the first of them too', async () => {
    const file = join(folder, 'settings');
    writeFileSync(file, '\uFEFFBOT_TOKEN=my token\r\nLOG_LEVEL="loud"\r\n');
    const { errors } = await run(['bot', '--settings', file]);
    expect(errors).toMatch(/^BOT_TOKEN: write .+\nLOG_LEVEL: write .+\n$/);
    expect((await run(['bot', '--settings', file], { env: { LOG_LEVEL: 'info' } })).errors).not.toContain('LOG_LEVEL');
    expect((await run(['bot', '--settings', join(folder, 'nowhere')])).errors).toContain('BOT_TOKEN is not set');
    writeFileSync(file, Buffer.from('\uFEFFBOT_TOKEN=1:a\n', 'utf16le'));
    expect((await run(['bot', '--settings', file])).errors).toMatch(/^\S+: is written in UTF-16: save it as UTF-8\n$/);
  });

  test('with an older Node is one line that asks for Node 24', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const preload = /-r (\S+) src\/main\.ts/;
    for (const name of ['start', 'chat', 'ask', 'backup', 'restore']) {
      expect(scripts[name]).toMatch(preload);
    }
    const file = preload.exec(String(scripts['start']))?.[1] ?? '';
    const old = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });";
    const { status, stderr } = spawnSync(process.execPath, ['-e', `${old} require('${file}')`], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^Otkel needs Node 24 .+\n$/) });
    expect(spawnSync(process.execPath, ['-r', file, '-e', '0']).status).toBe(0);
  });

  test('in a role that does not exist is bad usage', async () => {
    expect(await run(['dance'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('the bot as a process', () => {
  let stop = async () => {};
  afterEach(() => stop());

  async function start(env: Record<string, string> = {}) {
    const telegram = await createTelegram({ token: '1:secret' });
    const settings = {
      BOT_TOKEN: '1:secret',
      BOT_API_ROOT: telegram.apiRoot,
      DATABASE_FILE: join(folder, 'otkel.db'),
      ...env,
    };
    const child = spawn(process.execPath, ['src/main.ts', 'bot'], { env: { ...programEnv, ...settings } });
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (log += part));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    stop = async () => {
      child.kill('SIGKILL');
      await ended;
      await telegram.close();
    };
    const { writes: write } = telegram.person();
    return { telegram, child, ended, write, log: () => log };
  }

  test('answers, sets the menu, survives Telegram’s faults, and ends at SIGTERM with 0', async () => {
    const { telegram, child, ended, write, log } = await start();
    telegram.faults.next({ method: 'getUpdates' }, 'drop before', { code: 502 });
    telegram.faults.next({ method: 'sendMessage' }, { code: 500 }, { code: 403 });
    await write('a first question');
    await write('каркыра');
    const sent = telegram.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent.at(-1)?.params['text']).toContain('Karkyra – Kegen');
    expect(telegram.calls.map(({ method }) => method)).toContain('setMyCommands');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(log()).not.toMatch(/secret|каркыра|question/);
  });

  test('answers with a database that cannot be used, and says so in the log', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'This is a letter and no database at all. '.repeat(100));
    const { telegram, write, log } = await start({ DATABASE_FILE: file });
    await write('karkyra');
    const sent = telegram.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent.at(-1)?.params['text']).toContain('Karkyra – Kegen');
    expect(log()).toContain('letter.db');
  });

  test('ends with 1 and says why when Telegram does not know the token', async () => {
    const { telegram, ended, log } = await start();
    telegram.faults.next({ method: 'getMe' }, { code: 401 });
    expect(await ended).toBe(1);
    expect(log()).toContain('BOT_TOKEN');
  });
});
