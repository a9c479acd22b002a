import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerQuestion } from '#answer/answer.ts';
import { readConfig } from '#config.ts';
import { loadKnowledge } from '#knowledge.ts';
import { plain } from '#render/html.ts';
import { type House, openHouse } from './bot/house.ts';
import { run } from './console/program.ts';
import { projectDir } from './house/check.ts';
import { code, type Folders, makeLanguage, turned } from './house/made-up-language.ts';

const now = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

function knowledgeIn({ dataDir, localesDir }: Folders, report: (problem: string) => void = () => {}) {
  return loadKnowledge({ config: { ...readConfig({}), dataDir, localesDir }, now: () => now, report });
}

describe('a fifth language in a folder of its own', () => {
  let folders: Folders;
  let house: House;
  beforeAll(async () => {
    folders = makeLanguage();
    house = await openHouse({ folders, editors: [900] });
  });
  afterAll(async () => {
    await house.close();
    folders.remove();
  });

  test('is understood and answers on the command line', async () => {
    const env = { DATA_DIR: folders.dataDir, LOCALES_DIR: folders.localesDir };
    const asked = [turned('is karkyra open tomorrow at 7'), turned('korday hours by car')];
    const answers = await Promise.all(
      asked.map(async (q) =>
        JSON.parse((await run(['ask', '--json', '--now', '2026-11-22T12:00+06:00', q], { env })).out),
      ),
    );
    expect(answers[0]).toMatchObject({ kind: 'answer', crossings: ['karkyra-kegen'], at: '2026-11-23T07:00:00+06:00' });
    expect(answers[1]).toMatchObject({ kind: 'answer', crossings: ['ak-jol-korday'], topic: 'hours' });
    expect(answers[0].text).toContain(turned('Source'));
  });

  test('can be chosen, and is spoken from then on', async () => {
    const bob = house.traveller({ chat: 5, language: 'en' });
    await bob.says('/language');
    expect(bob.buttons()).toContain(turned('English'));
    await bob.presses(turned('English'));
    expect(await bob.says('karkyra')).toContain(turned('Karkyra – Kegen'));
    expect(bob.buttons()).toContain(turned('Why?'));
    const help = await bob.says('/help');
    expect(help).toContain(turned('What you can ask'));
    expect(help).not.toContain('What you can ask');
  });

  test('an editor announces something in it, in one line, and everybody reads it in theirs', async () => {
    const editor = house.traveller({ chat: 900, language: code });
    const line = `${turned('karkyra closed')} 2026-12-01 ${turned('until')} 2026-12-20 ${turned('weather by')} border-service-kg`;
    const preview = await editor.says(`/announce ${line} https://gps.gov.kg/news/1`);
    expect(preview).toContain(turned('Preview'));
    expect(preview).toContain(turned('weather'));
    expect(preview).toContain('Убактылуу');
  });
});

describe('what it lacks is named with its file', () => {
  let folders: Folders;
  beforeEach(() => {
    folders = makeLanguage();
  });
  afterEach(() => folders.remove());

  function without(name: string, line: RegExp): void {
    const file = join(folders.localesDir, code, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(line);
    writeFileSync(file, text.replace(line, ''));
  }

  test('a list of words, with its place', () => {
    without('vocabulary.yaml', /^when:.*\n/m);
    expect(() => knowledgeIn(folders)).toThrow(/zu\/vocabulary\.yaml.*\bwhen\b/);
  });

  test('the words of editors, with their place', () => {
    without('vocabulary.yaml', /^ {4}closes:.*\n/m);
    expect(() => knowledgeIn(folders)).toThrow(/zu\/vocabulary\.yaml.*announcement\.says\.closes/);
  });

  test('a message, with its key, and English stands in', () => {
    without('messages.ftl', /^button-why =.*\n/m);
    const problems: string[] = [];
    const { translate } = knowledgeIn(folders, (problem) => problems.push(problem));
    expect(translate(code, 'button-why')).toBe(knowledgeIn(folders).translate('en', 'button-why'));
    expect(problems).toEqual([expect.stringMatching(/zu\/messages\.ftl: no message "button-why"$/)]);
  });

  test.each(['vocabulary.yaml', 'messages.ftl'])('%s as a whole', (name) => {
    rmSync(join(folders.localesDir, code, name));
    expect(() => knowledgeIn(folders)).toThrow(new RegExp(`zu/${name}`));
  });
});

describe('without any other language', () => {
  let folders: Folders;
  let answer: AnswerQuestion;
  beforeAll(() => {
    folders = makeLanguage({ alone: true });
    answer = knowledgeIn(folders).createAnswerFrom();
  });
  afterAll(() => folders.remove());

  /** The words of English that its messages and lists have, but for those that are words when turned round too. */
  function englishWords(): ReadonlySet<string> {
    const text = ['messages.ftl', 'vocabulary.yaml'].map((file) =>
      readFileSync(join(projectDir, 'locales/en', file), 'utf8'),
    );
    const words = new Set(text.join(' ').match(/(?<![\p{L}$-])\p{Ll}{4,}(?![\p{L}-])/gu));
    const both = [...words].filter((word) => words.has(turned(word)));
    return new Set([...words].filter((word) => !both.includes(word)));
  }

  test.each(['is karkyra open tomorrow?', 'korday hours on friday evening', 'karkyra by truck to kazakhstan'])(
    'no word of "%s" is understood but the name',
    (text) => {
      const found = answer({ text, now });
      expect(found).toMatchObject({ kind: 'answer', moment: { precision: 'now' } });
      expect(found).toMatchObject({ topic: 'status' });
    },
  );

  test('no word of English is said, whatever is asked', () => {
    const english = englishWords();
    expect(english.size).toBeGreaterThan(800);
    const questions = ['karkyra', 'korday', 'kaindy', 'besagash', `karkyra ${turned('in january')}`, 'xyzzy'];
    const said = questions.map((text) => {
      const found = answer({ text, now });
      return plain('html' in found ? String(found.html) : '');
    });
    const words = said.join(' ').match(/(?<![\p{L}./@-])\p{Ll}{4,}(?![\p{L}./-])/gu) ?? [];
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => english.has(word))).toEqual([]);
  });
});
