/** What is handed to operators fits the program: names of metrics, settings, ports, versions. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '#config.ts';
import { createMetrics } from '#http/metrics.ts';
import { projectDir } from './house/check.ts';
import { startArgs } from './house/start-command.ts';

const read = (file: string) => readFileSync(join(projectDir, file), 'utf8');

describe('metrics', () => {
  let exposed: ReadonlySet<string>;
  beforeAll(async () => {
    const metrics = createMetrics({
      build: { version: '1', node: '24', tzdata: '2026a', data: 'abc' },
      now: () => 61_000,
      waiting: async () => ({ urgent: 1, other: 2 }),
      oldestWaitingSince: async () => 1_000,
      engine: async () => '',
      noticesReadAt: () => 5_000,
    });
    metrics.handled({ intent: 'words', outcome: 'answered', seconds: 0.02 });
    metrics.sent('arrived');
    const text = await metrics.text();
    expect(text).toContain('otkel_oldest_delivery_age_seconds 60\n');
    exposed = new Set(text.split('\n').flatMap((line) => /^(\w+)/.exec(line)?.[1] ?? []));
  });

  /** Functions and labels of the language of Prometheus are followed by a bracket or a sign. */
  const metricsIn = (text: string) => new Set(text.match(/\b(otkel|process|nodejs)_\w+\b/g));

  test.each(['deploy/grafana.json', 'deploy/prometheus-rules.yaml'])('%s names only what is served', (file) => {
    const named = [...metricsIn(read(file))];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !exposed.has(name))).toEqual([]);
  });

  test('the dashboard shows everything that is ours', () => {
    const shown = metricsIn(read('deploy/grafana.json'));
    const ours = [...exposed].filter((name) => name.startsWith('otkel_') && !/_(bucket|sum)$/.test(name));
    expect(ours.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml'), { merge: true });

  test('has one that answers, one that tells, and what remembers, as one', () => {
    expect(Object.keys(services)).toEqual(['bot', 'alerts', 'redis']);
    const [bot, alerts] = [services.bot.environment, services.alerts.environment];
    expect([bot.ROLE, alerts.ROLE]).toEqual(['bot', 'alerts']);
    expect(bot.REDIS_URL).toBe(alerts.REDIS_URL);
    expect(Object.keys(alerts).filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(services.redis.command).toMatch(/appendonly yes.*noeviction/);
    expect(Object.keys(volumes)).toEqual(['redis']);
  });

  test.each(['bot', 'alerts', 'redis'])('%s writes nowhere but to its place, and may do nothing else', (name) => {
    const { read_only, cap_drop, security_opt, ports } = services[name];
    expect({ read_only, cap_drop, security_opt }).toEqual({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(ports, 'nobody from outside').toBeUndefined();
  });

  test('a stop has the time that it takes', () => {
    for (const name of ['bot', 'alerts']) expect(services[name].stop_grace_period).toBe('15s');
    expect(read('deploy/otkel.service')).toContain('TimeoutStopSec=15\n');
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  test('asks itself whether it lives, and is asked to stop', () => {
    const [, command = '[]'] = /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const [program, ...args] = JSON.parse(command) as string[];
    expect(program).toBe('node');
    const healthy = (PORT: string) => spawnSync(process.execPath, args, { env: { PORT } }).status;
    expect(healthy('9')).toBe(1);
    expect(healthy(''), 'nobody to ask').toBe(0);
    expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
  });

  test('keeps what it remembers in a folder of its own', () => {
    expect(dockerfile).toContain('ENV DATABASE_FILE=/var/lib/otkel/otkel.db PORT=8080 CACHE_DIR=/tmp/otkel');
    expect(dockerfile).toContain('VOLUME /var/lib/otkel\n');
  });
});

test('the unit of systemd starts what npm start starts, with less power', () => {
  const unit = read('deploy/otkel.service');
  const [, started = ''] = /^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit) ?? [];
  expect(started).toBe(['node', ...startArgs].join(' '));
  for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'StateDirectory=otkel', 'UMask=0077']) {
    expect(unit.split('\n')).toContain(line);
  }
});

test.each(['Dockerfile', 'deploy/otkel.service'])('a copy of .env.example leaves what %s sets as it is', (file) => {
  const lines = read(file).match(/^(ENV|Environment=).*$/gm) ?? [];
  const set = lines.flatMap((line) => [...line.matchAll(/\b([A-Z_]+)=/g)].map(([, name = '']) => name));
  expect(set).toEqual(expect.arrayContaining(['DATABASE_FILE', 'SECRET_FILE']));
  const copied = Object.keys(parseEnv(read('.env.example')));
  expect(copied).toContain('BOT_TOKEN');
  expect(copied.filter((name) => set.includes(name))).toEqual([]);
});

test('npm run sbom lists what travels with the program, and nothing else', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'sbom'], { cwd: projectDir, encoding: 'utf8' });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  const names = components.map(({ name }) => name);
  expect(bomFormat).toBe('CycloneDX');
  expect(names).toEqual(expect.arrayContaining(['grammy', 'ioredis', 'zod', 'yaml']));
  expect(names).not.toContain('vitest');
});

test('updates: what is held back is held back by name, and is used', () => {
  const { packageRules } = JSON.parse(read('renovate.json')) as { packageRules: { matchPackageNames: string[] }[] };
  const text = read('package.json');
  const named = packageRules.flatMap(({ matchPackageNames }) => matchPackageNames);
  const used = (name: string) => name === 'node' || text.includes(`"${name.replace(/\*+$/, '')}`);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !used(name))).toEqual([]);
});

test('everything in deploy/ is told of in docs/operating.md', () => {
  const page = read('docs/operating.md');
  const files = globSync('deploy/*', { cwd: projectDir });
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.filter((file) => !page.includes(file))).toEqual([]);
});
