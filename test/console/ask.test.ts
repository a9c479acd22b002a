import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askHere, batch, run } from './program.ts';

const now = '2026-11-22T12:00+06:00';

describe('Karkyra–Kegen through the years', async () => {
  const cases = [
    { at: '2011-07-01', state: 'closed', because: 'closure' },
    { at: '2022-01-10', state: 'closed', because: 'closure' },
    { at: '2019-01-15', state: 'closed', because: 'season' },
    { at: '2019-07-15T20:00+06:00', state: 'closed', because: 'hours' },
    { at: '2019-07-15T12:00+06:00', state: 'open', because: 'hours' },
    { at: '2025-09-01T03:00+06:00', state: 'open', because: 'hours' },
    { at: '2026-07-01T23:00+06:00', state: 'open', because: 'hours' },
  ];
  const answers = await batch(cases.map(({ at }) => ({ q: 'karkyra', at, now })));

  test.each(cases.map((one, index) => ({ ...one, answer: answers[index] })))(
    'on $at it is $state, because of $because',
    ({ state, because, answer }) => {
      expect(answer).toMatchObject({ kind: 'answer', crossings: ['karkyra-kegen'], status: { state, because } });
    },
  );
});

test('--help names every option, and is no mistake', async () => {
  const { code, out, errors } = await askHere(['--help']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  for (const option of ['--json', '--batch', '--lang', '--at', '--now', '--toward', '--from', '--help']) {
    expect(out).toContain(option);
  }
});

describe('Karkyra–Kegen on 22 November 2026', async () => {
  const [noon, night] = await batch([
    { q: 'karkyra', at: '2026-11-22T12:00+06:00', now },
    { q: 'karkyra', at: '2026-11-22T23:30+06:00', now },
  ]);
  const rungs = ['confirmed', 'announced', 'likely', 'typical', 'unsure'];

  test('is open, and no surer than announced', () => {
    expect(noon.status.state).toBe('open');
    expect(rungs.indexOf(noon.status.sure)).toBeGreaterThanOrEqual(rungs.indexOf('announced'));
  });

  test('at night it is no surer than likely', () => {
    expect(night.status.state).toBe('open');
    expect(rungs.indexOf(night.status.sure)).toBeGreaterThanOrEqual(rungs.indexOf('likely'));
  });

  test('the old guide is among the conflicting evidence', () => {
    const guides = noon.status.evidence.filter((one: Evidence) => one.by.kind === 'guide' && one.conflicts);
    expect(guides.map((one: Evidence) => one.by.source)).toContain('bordercrossinghub');
  });

  test('something was last heard no later than the newest statement', () => {
    expect(noon.status.lastHeard.slice(0, 7) <= '2026-09').toBe(true);
  });
});

type Evidence = {
  says: string;
  value: string;
  decides: boolean;
  conflicts: boolean;
  by: { kind: string; source?: string };
};

describe('the clocks of the two gates', async () => {
  const [before, after] = await batch([
    { q: 'korday', at: '2024-02-15T12:00+06:00', now, lang: 'en' },
    { q: 'korday', at: '2024-03-15T12:00+06:00', now, lang: 'en' },
  ]);

  test('were the same in February 2024', () => {
    expect(before.text).toContain('(the same time on both sides)');
  });

  test('are an hour apart since March 2024', () => {
    expect(after.text).toContain('12:00 Bishkek / 11:00 Almaty');
  });
});

test('two gates that both keep 08:00–18:00 are open together for nine hours', async () => {
  const data = mkdtempSync(join(tmpdir(), 'otkel-data-'));
  for (const file of ['sources.yaml', 'countries']) cpSync(join('data', file), join(data, file), { recursive: true });
  mkdirSync(join(data, 'crossings'));
  writeFileSync(join(data, 'crossings', 'two-gates.yaml'), twoGates);
  const { out } = await askHere(['--json', '--at', '2026-07-01T12:00', 'Two Gates'], { dataDir: data });
  rmSync(data, { recursive: true });
  const { status, text } = JSON.parse(out);
  expect(status.window).toEqual([['2026-07-01T09:00:00+06:00', '2026-07-01T18:00:00+06:00']]);
  expect(text).toContain('09:00–18:00 Bishkek / 08:00–17:00 Almaty');
});

const twoGates = `
kind: road
posts:
  - { id: kg, country: KG, name: { en: Two, ru: Два, ky: Эки, kk: Екі }, zone: Asia/Bishkek, towns: [] }
  - { id: kz, country: KZ, name: { en: Gates, ru: Ворота, ky: Дарбаза, kk: Қақпа }, zone: Asia/Almaty, towns: [] }
aliases: [Two Gates]
statements:
  - { says: hours, hours: '08:00-18:00', by: { who: The Gatekeeper, kind: authority, date: 2026-06-01, url: 'https://example.org' } }
notes: []
`;

describe('the JSON of an answer', async () => {
  const [answer] = await batch([{ q: 'karkyra', at: '2026-07-01T12:00', now }]);

  test('has the promised keys, in the promised order', () => {
    expect(Object.keys(answer)).toEqual(
      'kind crossings about at topic topics traveller moment status language direct unread text'.split(' '),
    );
    expect(Object.keys(answer.status)).toEqual(
      'crossing state because sure until next lastHeard admits limits posts window warnings evidence'.split(' '),
    );
    expect(Object.keys(answer.status.evidence[0])).toEqual(['says', 'value', 'decides', 'conflicts', 'by']);
  });

  test('a time without an offset is on the clock of the first post', () => {
    expect(answer.at).toBe('2026-07-01T12:00:00+06:00');
  });

  test('a time without an offset is on the clock of the post reached first', async () => {
    const [towardKyrgyzstan] = await batch([{ q: 'karkyra', at: '2026-07-01T12:00', now, toward: 'KG' }]);
    expect(towardKyrgyzstan.at).toBe('2026-07-01T13:00:00+06:00');
  });

  test('a day without a time is asked at noon of the first post', async () => {
    const [day] = await batch([{ q: 'karkyra', at: '2026-07-01', now, toward: 'KG' }]);
    expect(day.at).toBe('2026-07-01T12:00:00+06:00');
  });

  test('each post is told on its own clock', () => {
    expect(answer.status.posts.map((post: { zone: string }) => post.zone)).toEqual(['Asia/Bishkek', 'Asia/Almaty']);
    expect(answer.status.posts[0].today).toEqual([['00:00', '24:00']]);
  });

  test('the text carries no markup', () => {
    expect(answer.text).toContain('Karkyra – Kegen');
    expect(answer.text).not.toMatch(/<\/?(b|a|i|blockquote)\b/);
  });

  test('words win over --at', async () => {
    const [words] = await batch([{ q: 'korday tomorrow at 7', at: '2020-01-01', now }]);
    expect(words.at).toBe('2026-11-23T07:00:00+06:00');
  });
});

describe('a batch', () => {
  test('answers in order, and a bad line does not stop the rest', async () => {
    const answers = await batch([
      { q: 'karkyra' },
      'not JSON',
      '[]',
      '',
      { crossing: 'ak-jol-korday' },
      { crossing: 'atlantis' },
      { q: 'korday', at: '05-01' },
      { q: 'korday', colour: 'red' },
      { q: 5 },
      { lang: 'ky' },
      { q: 'nothing of ours' },
      { crossing: 'karkyra-kegen', toward: 'CN' },
    ]);
    expect(answers.map(({ kind }) => kind).join(' ')).toBe(
      'answer error error error answer error error error error error smalltalk error',
    );
    for (const { kind, message } of answers) if (kind === 'error') expect(message).toMatch(/^\S.+/);
    expect(answers[5].message).toContain('atlantis');
  });

  test('options on the command line hold for every line that does not say otherwise', async () => {
    const answers = await batch([{ q: 'korday' }, { q: 'korday', lang: 'ru' }], ['--lang', 'ky', '--now', now]);
    expect(answers[0].text).toContain('Ак-Жол – Кордай');
    expect(answers[1].text).toContain('Последние сведения');
  });

  test('an empty one is nothing', async () => {
    expect(await run(['ask', '--batch'])).toEqual({ code: 0, out: '', errors: '' });
  });
});

describe('one question on the command line', () => {
  test('is answered in words', async () => {
    const { code, out, errors } = await run(['ask', '--now', now, 'is', 'korday', 'open', 'tomorrow', 'at', '7']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('07:00 Bishkek / 06:00 Almaty');
  });

  test('is answered in its own language, or in the one asked for', async () => {
    expect((await askHere(['Қордай ашық па'])).out).toContain('Ақ-Жол – Қордай');
    expect((await askHere(['--lang', 'ru', 'Қордай ашық па'])).out).toContain('Ак-Жол – Кордай');
  });

  test('may be empty: a polite none', async () => {
    const { code, out } = await askHere(['--json', '']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'none', crossings: [] });
  });
});

describe('bad usage is one line on standard error, and exit code 2', () => {
  test('of the program itself', async () => {
    const { code, out, errors } = await run(['ask', '--at', 'nonsense', 'karkyra']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(/^--at "nonsense": write a moment .*\n$/);
  });

  test.each([
    ['a moment that is none', ['--at', 'nonsense', 'karkyra'], '--at'],
    ['a day without its year', ['--at', '05-01', 'karkyra'], '--at'],
    ['30 February', ['--at', '2027-02-30', 'karkyra'], '--at'],
    ['a present that is none', ['--now', 'later', 'karkyra'], '--now'],
    ['an unknown language', ['--lang', 'xx', 'karkyra'], 'en, kk, ky, ru'],
    ['an unknown option', ['--colour', 'red', 'karkyra'], '--colour'],
    ['an option without its value', ['karkyra', '--at'], '--at'],
    ['an unknown vehicle', ['--traffic', 'sledge', 'karkyra'], 'truck'],
    ['a country in full', ['--toward', 'Kazakhstan', 'karkyra'], '--toward'],
    ['a country that the crossing does not lead to', ['--toward', 'CN', 'karkyra'], 'does not lead'],
    ['an unknown sort of people', ['--people', 'everybody', 'karkyra'], '--people'],
    ['no question', [], 'question'],
    ['a question beside a batch', ['--batch', 'karkyra'], '--batch'],
  ])('%s', async (_, args, names) => {
    const { code, out, errors } = await askHere(args);
    expect({ code, out, lines: errors.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(errors).toContain(names);
  });
});
