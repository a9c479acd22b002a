import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardActions } from '#bot/callback-data.ts';
import { projectDir } from './house/check.ts';

/*
 * No word that a traveller or an editor types or reads stands in src: those are in locales and data. What a program can see
 * of that in the source: a letter that no English word has, the code of a language or a country, a word of a vocabulary.
 * Such a word may stand in a text only as a name: of the files, of a message, command or button, or of a field or state of the
 * program itself; in a pattern it may not stand at all. (That names are no words for people is shown by the made-up
 * language, which is understood and spoken without an English word.)
 */

const languages = readdirSync(join(projectDir, 'locales'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const countries = readdirSync(join(projectDir, 'data/countries')).map((file) => file.slice(0, 2).toUpperCase());
const codes = new Set([...languages, ...countries, ...countries.map((code) => code.toLowerCase())]);

/** What is no word for people, with its reason. */
const allowed = new Set([
  // What the methods of Telegram begin with.
  'src/bot/telegram/api-fetch.ts: send',
  'src/bot/telegram/api-fetch.ts: copy',
  'src/watch/fetching/download.ts: location',
  'src/watch/fetching/download.ts: store',
  'src/watch/reading/html-text.ts: hr',
  'src/watch/reading/html-text.ts: source',
  // Operators read English: the names of languages in a message about the data.
  'src/catalogue/schema.ts: en',
  // Parts of the addresses of maps.
  'src/search/position.ts: map',
  'src/search/position.ts: maps',
  'src/search/position.ts: yandex',
  'src/search/position.ts: apple',
  // Columns and keys of the stores, and what operators read about the data.
  'src/store/redis/alerts.ts: stopped',
  'src/store/redis/notices.ts: stopped',
  'src/store/redis/talk/letters.ts: letter',
  'src/catalogue/validate.ts: empty',
  // What operators read in the metrics.
  'src/bot/measure.ts: location',
  'src/bot/measure.ts: guest',
  // What node calls the end of a thread.
  'src/picture/drawing.ts: exit',
  // Callback data under old messages.
  'src/bot/button-kinds.ts: mine',
  // Parts of what Telegram's server says, and of what it is sent.
  'src/bot/telegram/reply.ts: not',
  'src/console/telegram.ts: name',
  'src/bot/telegram/sound.ts: location',
  'src/bot/pictures/send.ts: file',
  // What operators read in the log and in /readyz.
  'src/main.ts: starting',
]);

const files = globSync('src/**/*.ts', { cwd: projectDir });
const sources = new Map(files.map((file) => [file, readFileSync(join(projectDir, file), 'utf8')]));

/** Every word that some language is understood by; the parts of a phrase count for themselves. */
const vocabulary = new Set(
  languages.flatMap((language) => {
    const file = join(projectDir, 'locales', language, 'vocabulary.yaml');
    const { script: _, letters: __, leaning: ___, endings: ____, ...lists } = parse(readFileSync(file, 'utf8'));
    return wordsOf(lists);
  }),
);

function wordsOf(lists: unknown): string[] {
  if (typeof lists === 'string')
    return lists.split(/[\s_*]+/).filter((word) => word.length > 1 && /\p{L}{2}/u.test(word));
  return Object.values(lists as object).flatMap(wordsOf);
}

/** What the files call their fields and values, and the messages, the commands and the verbs of buttons themselves. */
function publicNames(): string[] {
  const schemas = globSync('data/schema/*.json', { cwd: projectDir });
  const inFiles = schemas.flatMap((file) => namesOf(JSON.parse(readFileSync(join(projectDir, file), 'utf8'))));
  const messages = sources.get('src/i18n/messages.ts') ?? '';
  const commands = [...messages.matchAll(/'command-([\w-]+)'/g)].map(([, name = '']) => name);
  return [...inFiles, ...(messages.match(/[\w-]+/g) ?? []), ...commands, ...cardActions];
}

function namesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const values = key === 'enum' ? (value as string[]) : key === 'const' ? [String(value)] : [];
    return [key, ...values, ...namesOf(value)];
  });
}

/** What the program calls its own fields and states: the properties of its objects and the words of its types. */
function ownNames(): string[] {
  return [...sources].flatMap(([file, source]) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
        if (ts.isIdentifier(node.name)) found.push(node.name.text);
      }
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
      ts.forEachChild(node, visit);
    };
    visit(parsed(file, source));
    return found;
  });
}

const names = new Set([...publicNames(), ...ownNames()]);

function parsed(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
}

/** The words of a pattern, without the names of its groups and its signs such as `\d`. */
function wordsOfPattern(pattern: string): string[] {
  return pattern.replace(/\(\?<\w+>|\\p\{[^}]*\}|\\./g, ' ').match(/(?<![\w-])[a-z]{2,}(?![\w-])/g) ?? [];
}

/** The words of a vocabulary in a literal that are no names there. */
function spokenIn(node: ts.LiteralExpression): string[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const [pattern = ''] = /^\/.*\//s.exec(node.text) ?? [];
    return wordsOfPattern(pattern).filter((word) => vocabulary.has(word));
  }
  return vocabulary.has(node.text) && !names.has(node.text) ? [node.text] : [];
}

/** Every literal of a source with what it must not hold. */
function wordsIn(file: string, source: string, exceptions = allowed): string[] {
  const found: string[] = [];
  const note = (what: string) => {
    if (!exceptions.has(`${file}: ${what}`)) found.push(`${file}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const foreign = [...node.text]
        .filter((sign) => /\p{L}/u.test(sign) && !/[a-z]|\p{Script=Common}/iu.test(sign))
        .join('');
      if (foreign !== '') note(foreign);
      for (const [word] of node.text.matchAll(/(?<![\w.-])[a-z]{2}(?![\w.-])/gi)) {
        const isAlternative = ts.isRegularExpressionLiteral(node) || node.text === word;
        if (isAlternative && codes.has(word)) note(word);
      }
      if (ts.isLiteralExpression(node) && !ts.isImportDeclaration(node.parent)) spokenIn(node).forEach(note);
    }
    if (ts.isPropertyName(node) && ts.isIdentifier(node) && isCodeOfProperty(node)) note(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, source));
  return found;
}

/** `{ ky: … }` and `texts.ky`. */
function isCodeOfProperty({ text, parent }: ts.Identifier): boolean {
  return codes.has(text) && (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent));
}

test('no foreign letter, no language, no country and no word of a vocabulary in any text of src', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(vocabulary.size).toBeGreaterThan(2000);
  expect([...codes]).toEqual(expect.arrayContaining(['ky', 'kk', 'KG', 'KZ']));
  expect([...sources].flatMap(([file, source]) => wordsIn(file, source))).toEqual([]);
});

test('every exception is still needed', () => {
  const found = [...sources].flatMap(([file, source]) => wordsIn(file, source, new Set()));
  expect([...allowed].filter((one) => !found.includes(one))).toEqual([]);
});

test.each([
  { slip: "const text = 'Каркыра';", says: 'Каркыра' },
  { slip: 'const text = `Korday ачык`;', says: 'ачык' },
  { slip: "if (country === 'KG') {}", says: 'KG' },
  { slip: "const languages = ['ky', 'tr'];", says: 'ky' },
  { slip: 'const pattern = /^(en|ru):/;', says: 'en' },
  { slip: 'const pattern = /саат/u;', says: 'саат' },
  { slip: "const post = 'kg';", says: 'kg' },
  { slip: "const name = texts['ru'];", says: 'ru' },
  { slip: 'const name = texts.ru;', says: 'ru' },
  { slip: "const texts = { kk: '' };", says: 'kk' },
  { slip: "if (word === 'tmrw') {}", says: 'tmrw' },
  { slip: "const days = ['monday'];", says: 'monday' },
  { slip: 'const word = `lorry`;', says: 'lorry' },
  { slip: 'const pattern = /(\\d+)\\s*(am|pm)/;', says: 'am' },
  { slip: 'const pattern = /^(planned|certain)$/i;', says: 'planned' },
])('$slip is found', ({ slip, says }) => {
  expect(wordsIn('src/x.ts', slip)[0]).toBe(`src/x.ts: ${says}`);
});
