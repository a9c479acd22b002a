import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseLanguage, loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';

/** A folder of locales with these texts. */
function localesOf(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-locales-'));
  writeFileSync(join(folder, 'reference'), `${Object.keys(texts)[0]}\n`);
  for (const [code, text] of Object.entries(texts)) {
    mkdirSync(join(folder, code));
    writeFileSync(join(folder, code, 'messages.ftl'), text);
  }
  return folder;
}

const folder = localesOf({
  en: 'language-name = English\nstate-open = Open\ncloses = Closes: { $clocks }\n',
  ky: 'language-name = Кыргызча\nstate-open = Ачык\ncloses = Жабылат: { $clock }\n',
});

test('the languages are the folders of the locales, each called by its own name', () => {
  expect(loadLanguages('locales')).toEqual([
    { code: 'en', name: 'English' },
    { code: 'kk', name: 'Қазақша' },
    { code: 'ky', name: 'Кыргызча' },
    { code: 'ru', name: 'Русский' },
  ]);
});

test('a file that does not name its language is refused, with what to write', () => {
  expect(() => loadLanguages(localesOf({ uz: 'state-open = Ochiq\n' }))).toThrow('write "language-name = …"');
});

test.each([
  ['kk-KZ', 'kk'],
  ['KY', 'ky'],
  ['ru_RU', 'ru'],
  ['en-GB', 'en'],
  ['uz', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('a client that speaks %s is answered in %s', (wanted, chosen) => {
  expect(chooseLanguage(loadLanguages('locales'), wanted)).toBe(chosen);
});

test('a message and its variables, without isolation marks', () => {
  const translate = createTranslate(folder);
  expect(translate('ky', 'state-open')).toBe('Ачык');
  expect(translate('en', 'closes', { clocks: '18:00 Bishkek' })).toBe('Closes: 18:00 Bishkek');
});

test('what one language lacks is said in English, never as a key, and reported with its file', () => {
  const problems: string[] = [];
  const translate = createTranslate(folder, (problem) => problems.push(problem));
  expect(translate('ky', 'closes', { clocks: '18:00' })).toBe('Closes: 18:00');
  expect(translate('uz', 'state-open')).toBe('Open');
  expect(translate('ky', 'opens', { clocks: '08:00' })).toBe('');
  expect(problems).toEqual([
    `${folder}/ky/messages.ftl: "closes": Unknown variable: $clock`,
    'no language "uz"',
    `${folder}/ky/messages.ftl: no message "opens"`,
    `${folder}/en/messages.ftl: no message "opens"`,
  ]);
});
