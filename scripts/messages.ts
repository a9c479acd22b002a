/**
 * Writes `src/i18n/messages.ts`: every message of the reference language with the variables that it wants, so that the
 * compiler knows them. Run it after changing a key or a variable: `npm run generate`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Pattern, parse, type SelectExpression, Visitor } from '@fluent/syntax';

const widestLine = 120;
const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Variable names with their TypeScript types; references to other messages share the variables. */
export function variablesOf(source: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const patterns = new Map<string, Pattern>();
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Message' && entry.value) patterns.set(entry.id.name, entry.value);
  }
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const [key, pattern] of patterns) found.set(key, collect(pattern, patterns));
  return found;
}

/** The text of `messages.ts` for the text of the reference locale. */
export function messagesModule(source: string): string {
  const lines = [...variablesOf(source)].map(([key, variables]) => memberFor(key, variables));
  return [
    '// Written by scripts/messages.ts from locales/en/messages.ftl. Do not edit by hand.',
    '',
    '/** Every message that people can be shown, with its variables. */',
    'export interface Messages {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** One member, broken as the formatter breaks long ones, so that the file is the same before and after formatting. */
function memberFor(key: string, variables: ReadonlyMap<string, string>): string {
  const name = /^\w+$/.test(key) ? key : `'${key}'`;
  const members = [...variables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([variable, type]) => `${variable}: ${type}`);
  const line = `  ${name}: ${members.length === 0 ? 'object' : `{ ${members.join('; ')} }`};`;
  if (line.length <= widestLine) return line;
  return [`  ${name}: {`, ...members.map((member) => `    ${broken(member)};`), '  };'].join('\n');
}

function broken(member: string): string {
  if (member.length + 5 <= widestLine) return member;
  const [name = '', types = ''] = member.split(': ');
  return [`${name}:`, ...types.split(' | ').map((type) => `      | ${type}`)].join('\n');
}

function collect(pattern: Pattern, patterns: ReadonlyMap<string, Pattern>): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const visitor = new (class extends Visitor {
    override visitSelectExpression(node: SelectExpression) {
      if (node.selector.type === 'VariableReference') types.set(node.selector.id.name, selectedType(node));
      this.genericVisit(node);
    }
    override visitVariableReference(node: { id: { name: string } }) {
      if (!types.has(node.id.name)) types.set(node.id.name, 'string');
    }
    override visitMessageReference(node: { id: { name: string } }) {
      const referred = patterns.get(node.id.name);
      for (const [name, type] of referred ? collect(referred, patterns) : []) types.set(name, type);
    }
  })();
  visitor.visit(pattern);
  return types;
}

/** A choice by plural or by number wants a number; a choice by word wants one of those words. */
function selectedType(node: SelectExpression): string {
  const keys = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : Number(key.value)));
  if (keys.every((key) => typeof key === 'number' || plurals.has(key))) return 'number';
  return keys.map((key) => `'${key}'`).join(' | ');
}

if (import.meta.main) {
  writeFileSync('src/i18n/messages.ts', messagesModule(readFileSync('locales/en/messages.ftl', 'utf8')));
}
