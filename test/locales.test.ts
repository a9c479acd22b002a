import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Message, type Pattern, parse, type SelectExpression, Visitor } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { loadLanguages, messagesFile } from '#i18n/languages.ts';
import { messagesModule, variablesOf } from '../scripts/messages.ts';
import { faultsIn } from './words.ts';

const codes = loadLanguages('locales').map(({ code }) => code);
const sources = new Map(codes.map((code) => [code, readFileSync(messagesFile('locales', code), 'utf8')]));
const others = codes.filter((code) => code !== 'en');
const english = messagesIn('en');

/** What may read alike in English and elsewhere: mere arrangements of variables, names, numbers and signs. */
const alikeEverywhere = /^[^\p{L}]*$/u;

test('the four languages of the region are here, each with its own name first', () => {
  expect(codes.sort()).toEqual(['en', 'kk', 'ky', 'ru']);
  for (const source of sources.values()) expect(source).toMatch(/^language-name = \S+\n/);
});

test.each(codes)('%s: every line is understood', (code) => {
  const junk = entriesIn(code).filter(({ type }) => type === 'Junk');
  expect(junk.map((entry) => ('content' in entry ? entry.content : ''))).toEqual([]);
});

test.each(codes)('%s: no message is there twice', (code) => {
  const keys = entriesIn(code).flatMap((entry) => (entry.type === 'Message' ? [entry.id.name] : []));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(others)('%s has the messages of English, in the same order', (code) => {
  expect([...messagesIn(code).keys()]).toEqual([...english.keys()]);
});

test.each(others)('%s wants the same variables, and chooses between the same words', (code) => {
  expect(variablesIn(code)).toEqual(variablesIn('en'));
});

test.each(others)('%s has words for the topics of English', (code) => {
  expect(topicsWithWords(code)).toEqual(topicsWithWords('en'));
});

test.each(others)('%s: nothing was left in English', (code) => {
  const own = messagesIn(code);
  const left = [...english].flatMap(([key, pattern]) => {
    const [there, here] = [variantsOf(pattern), variantsOf(own.get(key) as Pattern)];
    if (key.startsWith('month-') || key.startsWith('clock-')) return [];
    return here.some((text) => !alikeEverywhere.test(text) && there.includes(text)) ? [key] : [];
  });
  expect(left).toEqual([]);
});

test.each(codes)('%s: nothing that no reader of the language would write', (code) => {
  const faults = texts(code).flatMap(([key, text]) =>
    faultsIn(text.replaceAll(/\{[^}]*\}/g, ' _ '), code).map((fault) => `${key}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each(codes)('%s: no markup and no stray spaces', (code) => {
  expect(texts(code).filter(([, text]) => /[<>&]|^\s|\s$| {2}/.test(text))).toEqual([]);
});

test.each(codes)('%s: buttons and topics have at most 20 characters', (code) => {
  const buttons = texts(code).filter(([key]) => key.startsWith('button-') || key === 'topic');
  expect(buttons.length).toBeGreaterThan(20);
  expect(buttons.filter(([, text]) => [...text].length > 20)).toEqual([]);
});

test.each(codes)('%s: descriptions of commands fit into the menu of Telegram', (code) => {
  const commands = texts(code).filter(([key]) => key.startsWith('command-'));
  expect(commands.filter(([, text]) => text.length > 256)).toEqual([]);
});

test('the compiler knows these very messages', () => {
  const written = readFileSync('src/i18n/messages.ts', 'utf8');
  expect(written, 'run: npm run generate').toBe(messagesModule(sources.get('en') ?? ''));
});

test('every message is said somewhere', () => {
  const code = filesUnder('src')
    .filter((file) => file !== join('src', 'i18n', 'messages.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const referred = new Set([...english.values()].flatMap(referencesIn));
  const unused = [...english.keys()].filter((key) => {
    if (key === 'language-name' || referred.has(key)) return false;
    return !code.includes(`'${key}'`) && !(key.startsWith('command-') && code.includes(`command: '${key.slice(8)}'`));
  });
  expect(unused).toEqual([]);
});

test('these tests can fail: planted faults are found', () => {
  expect(variablesOf('a = { $x }\nb = { a } { $y ->\n [one] 1\n *[other] 2\n }\n').get('b')).toEqual(
    new Map([
      ['x', 'string'],
      ['y', 'number'],
    ]),
  );
});

function entriesIn(code: string): Entry[] {
  return parse(sources.get(code) ?? '', {}).body;
}

function messagesIn(code: string): ReadonlyMap<string, Pattern> {
  const messages = entriesIn(code).filter((entry): entry is Message => entry.type === 'Message');
  return new Map(messages.flatMap(({ id, value }) => (value ? [[id.name, value] as const] : [])));
}

function topicsWithWords(code: string): string[] {
  const { topics } = parseYaml(readFileSync(join('locales', code, 'vocabulary.yaml'), 'utf8')) as { topics: object };
  return Object.keys(topics).sort();
}

/** A plural may have more forms in one language than in another; its variable is a number in all of them. */
function variablesIn(code: string): Record<string, Record<string, string>> {
  const variables = [...variablesOf(sources.get(code) ?? '')];
  return Object.fromEntries(variables.map(([key, types]) => [key, Object.fromEntries(types)]));
}

/** Each text that a message can come out as, with its key. Variables stay as they are written. */
function texts(code: string): (readonly [string, string])[] {
  return [...messagesIn(code)].flatMap(([key, pattern]) => variantsOf(pattern).map((text) => [key, text] as const));
}

function variantsOf(pattern: Pattern): string[] {
  let variants = [''];
  for (const element of pattern.elements) {
    const select =
      element.type === 'Placeable' && element.expression.type === 'SelectExpression' ? element.expression : null;
    const next = select === null ? [textOf(element)] : selected(select);
    variants = variants.flatMap((before) => next.map((text) => before + text));
  }
  return variants;
}

function textOf(element: Pattern['elements'][number]): string {
  if (element.type === 'TextElement') return element.value;
  return element.expression.type === 'VariableReference'
    ? `{$${element.expression.id.name}}`.replace(/\p{L}+/u, '')
    : '{}';
}

function selected(select: SelectExpression): string[] {
  return select.variants.flatMap(({ value }) => variantsOf(value));
}

function referencesIn(pattern: Pattern): string[] {
  const found: string[] = [];
  const visitor = new (class extends Visitor {
    override visitMessageReference(node: { id: { name: string } }) {
      found.push(node.id.name);
    }
  })();
  visitor.visit(pattern);
  return found;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
