import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { button } from './adding/button.ts';
import { command } from './adding/command.ts';
import { apply, type Edit } from './adding/edit.ts';
import { statement } from './adding/statement.ts';
import { topic } from './adding/topic.ts';
import { projectDir, runCheck } from './house/check.ts';

/* Follows docs/adding.md in copies of the house: what is counted there is counted here, and the promised complaints come. */

const guides = { command, button, topic, statement };
const all = Object.values(guides).flat();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** The compiler checks the whole house twice, and others may work beside it. */
const patience = { timeout: 240_000 };

/** Everything under version control and what is about to be, without history. */
function copyWith(edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-adding-'));
  folders.push(folder);
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: projectDir });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(projectDir, file), join(folder, file));
  }
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
  apply(edits, folder);
  for (const script of ['messages', 'data-schema']) node(folder, `scripts/${script}.ts`);
  return folder;
}

/** All that a program says on both its outputs. */
function node(cwd: string, ...[script = '', ...args]: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
  return stdout + stderr;
}

const ask = (folder: string, ...question: readonly string[]) =>
  node(folder, 'src/main.ts', 'ask', '--now', '2026-11-22T12:00+06:00', ...question);

function chat(cwd: string, ...lines: readonly string[]): string {
  const options = { cwd, encoding: 'utf8', input: lines.join('\n') } as const;
  return spawnSync(process.execPath, ['src/main.ts', 'chat'], options).stdout;
}

const vitest = (folder: string, file: string) => node(folder, 'node_modules/vitest/vitest.mjs', 'run', file);

/** The edits without those of some files. */
const without = (edits: readonly Edit[], ...files: readonly string[]) =>
  edits.filter(({ file }) => !files.includes(file));

/** The files that tsc complains of. */
const blamed = (folder: string) => [
  ...new Set([...runCheck('tsc', folder).output.matchAll(/^(\S+?)\(\d/gm)].map(([, file]) => file)),
];

const page = readFileSync(join(projectDir, 'docs/adding.md'), 'utf8');

test.each([
  { guide: 'command', section: 'a-plain-command' },
  { guide: 'button', section: 'a-command-with-a-button-on-the-card' },
  { guide: 'topic', section: 'a-topic-of-the-notes' },
  { guide: 'statement', section: 'a-statement-kind' },
] as const)('$section: as many files as the guide says', ({ guide, section }) => {
  const files = [...new Set(guides[guide].map(({ file }) => file))];
  // The first note or statement only uses what was added.
  const ours = files.filter((file) => !/^(locales|data\/crossings)\//.test(file));
  const ofLanguages = files.filter((file) => file.startsWith('locales/en/'));
  expect(page).toContain(`(#${section}) | ${ours.length} | ${ofLanguages.length} |`);
  const [, text = ''] =
    new RegExp(`^## ${section.replaceAll('-', ' ')}\n(.*?)(?=^## |$(?![^]))`, 'ims').exec(page) ?? [];
  const named = ours.map((file) => file.replace(/weather|webcam/, '<intent>'));
  expect(named.filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
});

describe('with everything in place', () => {
  const folder = copyWith(all);

  test('the compiler, the locales test and the others named in the guide are content', patience, () => {
    expect(runCheck('tsc', folder)).toEqual({ code: 0, output: '' });
    expect(runCheck('knip', folder)).toEqual({ code: 0, output: '' });
    for (const file of ['test/locales.test.ts', 'test/catalogue/', 'test/bot/callback-data.test.ts']) {
      expect(vitest(folder, file)).not.toMatch(/FAIL|No test files/);
    }
  });

  test('the plain command is answered', () => {
    expect(chat(folder, 'korday', '/weather')).toContain('I do not know the weather.');
  });

  test('the button is under the card, can be pressed, and words ask for the same', () => {
    const number = /\[(\d+)\] Webcam/.exec(chat(folder, 'korday open?'))?.[1] ?? '';
    expect(chat(folder, 'korday open?', number)).toContain('I know of no webcam here.');
    expect(ask(folder, 'видеотрансляция Кордай')).toContain('Веб-камер здесь я не знаю.');
  });

  test('the topic is asked for in words', () => {
    expect(ask(folder, 'korday parking')).toContain('Cars may stand before the gate.');
    expect(ask(folder, 'Қордай көлік тұрағы')).toContain('Көлікті қақпаның алдына қалдыруға болады.');
  });

  test('the statement is told in Why? and in --json', () => {
    expect(ask(folder, 'why korday')).toContain('parking for 40 cars');
    const { status } = JSON.parse(ask(folder, '--json', 'korday'));
    const told = (status.evidence as { says: string; value: string }[]).filter(({ says }) => says === 'parking');
    expect(told).toMatchObject([{ value: '2026-11-20 40' }]);
  });
});

describe('with a step left out', () => {
  test('the compiler names what does not know the new word yet, and texts that are not there', patience, () => {
    const later = [
      'src/answer/about.ts',
      'src/catalogue/statements/statement.ts',
      'src/answer/told/json.ts',
      'src/render/statement.ts',
    ];
    const folder = copyWith(without(all, ...later, 'locales/en/messages.ftl'));
    const speakers = ['src/bot/answers/weather.ts', 'src/bot/answers/webcam.ts', 'src/bot/intents.ts'];
    expect(blamed(folder)).toEqual(expect.arrayContaining([...later, ...speakers]));
  });

  test('an intent that is in no list is a dead file', () => {
    const { output } = runCheck('knip', copyWith(without(command, 'src/bot/intents.ts')));
    expect(output).toMatch(/Unused files[\s\S]*src\/bot\/answers\/weather\.ts/);
  });

  test('a topic or kind that the data has and the program has not ends the start', () => {
    const start = ask(
      copyWith(
        without(
          [...topic, ...statement],
          'src/domain/notes/note-topics.ts',
          'src/catalogue/statements/statement-schema.ts',
        ),
      ),
    );
    expect(start).toMatch(/ak-jol-korday\.yaml.*\bsays\b/);
    expect(start).toMatch(/ak-jol-korday\.yaml.*\btopic\b/);
  });

  test('the locales test names the language that lacks a text or words', () => {
    const folder = copyWith(without(all, 'locales/ky/messages.ftl', 'locales/kk/vocabulary.yaml'));
    const said = vitest(folder, 'test/locales.test.ts');
    expect(said).toContain('ky has the messages of English');
    expect(said).toContain('kk has words for the topics of English');
  });

  test('the tests of the data and of the card name a row and a button that are missing', patience, () => {
    const folder = copyWith(without(all, 'data/README.md').filter(({ add }) => !add.includes("button-webcam',")));
    expect(vitest(folder, 'test/catalogue/readme.test.ts')).toContain("'parking'");
    expect(vitest(folder, 'test/bot/callback-data.test.ts')).toContain("'webcam'");
  });
});
