/** Writes what the Bot API accepts, as the stand-in for Telegram checks it: `node scripts/telegram-schema.ts`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import type { Field, Fields, Limit, Schema, Type } from '../test/telegram/schema.ts';

/*
 * `@gramio/types` is generated from Telegram's own pages and keeps their words as comments: names and types come from
 * its declarations, limits from the comments.
 */

const declarations = new URL('../node_modules/@gramio/types/out/', import.meta.url);
const written = new URL('../test/telegram/schema.json', import.meta.url);

export function telegramSchema(): Schema {
  const objects = interfacesIn('objects');
  const params = interfacesIn('params');
  const methods = [...interfacesIn('methods').values()].flatMap(({ members }) =>
    members.filter(ts.isPropertySignature),
  );
  const types = [...aliasesIn('objects'), ...aliasesIn('params')];
  return {
    version: /Bot API v([\d.]+)/.exec(textOf('index'))?.[1] ?? '',
    methods: Object.fromEntries(methods.map((method) => [method.name.getText(), methodOf(method, params)])),
    objects: Object.fromEntries([...objects].map(([name, { members }]) => [plainName(name), fieldsOf(members)])),
    types: Object.fromEntries(types.map(([name, type]) => [plainName(name), typeOf(type)])),
  };
}

const textOf = (file: string) => readFileSync(new URL(`${file}.d.ts`, declarations), 'utf8');
const statementsOf = (file: string) => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true).statements;

/** Those with type parameters are about TypeScript, not about Telegram. */
function interfacesIn(file: string): Map<string, ts.InterfaceDeclaration> {
  const found = statementsOf(file).filter((node) => ts.isInterfaceDeclaration(node) && !node.typeParameters);
  return new Map((found as ts.InterfaceDeclaration[]).map((node) => [node.name.text, node]));
}

function aliasesIn(file: string): [string, ts.TypeNode][] {
  const found = statementsOf(file).filter((node) => ts.isTypeAliasDeclaration(node) && !node.typeParameters);
  return (found as ts.TypeAliasDeclaration[]).map(({ name, type }) => [name.text, type]);
}

const plainName = (name: string) => name.replace(/^(Objects|Params)\./, '').replace(/^Telegram/, '');

/** `CallAPI<Params.SendMessageParams, Objects.TelegramMessage>`; without parameters only what it returns. */
function methodOf(method: ts.PropertySignature, params: ReadonlyMap<string, ts.InterfaceDeclaration>) {
  const types = (method.type as ts.TypeReferenceNode).typeArguments ?? [];
  const [taken, returned] = types.length === 2 ? types : [undefined, types[0]];
  const members = params.get(plainName(taken?.getText() ?? ''))?.members ?? [];
  return { params: fieldsOf(members), returns: typeOf(returned as ts.TypeNode) };
}

function fieldsOf(members: Iterable<ts.TypeElement>): Fields {
  const properties = [...members].filter(ts.isPropertySignature);
  return Object.fromEntries(properties.map((property) => [property.name.getText(), fieldOf(property)]));
}

function fieldOf(property: ts.PropertySignature): Field {
  const type = typeOf(property.type as ts.TypeNode);
  const words = commentOf(property);
  const unless = unlessIn(words);
  const limit = limitIn(words, type);
  const pattern = patternIn(words);
  return {
    type,
    ...(property.questionToken === undefined ? { required: true } : {}),
    ...(unless === undefined ? {} : { unless }),
    ...(limit === undefined ? {} : { limit }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

const updateKinds = () =>
  Object.keys(fieldsOf(interfacesIn('objects').get('TelegramUpdate')?.members ?? [])).filter(
    (kind) => kind !== 'update_id',
  );

const keywords = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'String'],
  [ts.SyntaxKind.NumberKeyword, 'Number'],
  [ts.SyntaxKind.BooleanKeyword, 'Boolean'],
]);

function typeOf(node: ts.TypeNode): Type {
  if (ts.isParenthesizedTypeNode(node)) return typeOf(node.type);
  if (ts.isArrayTypeNode(node)) return { list: typeOf(node.elementType) };
  if (ts.isUnionTypeNode(node)) return unionOf(node);
  if (ts.isLiteralTypeNode(node)) return literalOf(node.literal);
  const name = plainName(ts.isTypeReferenceNode(node) ? node.typeName.getText() : '');
  // `Exclude<keyof TelegramUpdate, "update_id">`: the only computed type.
  if (name === 'Exclude') return { in: updateKinds() };
  return keywords.get(node.kind) ?? (name === 'Blob' ? 'File' : name);
}

/** `{ toJSON(): X }` and `{ toString(): string }` are what a program may pass, not what travels. */
function unionOf({ types }: ts.UnionTypeNode): Type {
  const parts = types.filter((part) => !ts.isTypeLiteralNode(part)).map(typeOf);
  const words = parts.flatMap((part) => (typeof part === 'object' && 'in' in part ? part.in : []));
  const others = parts.filter((part) => typeof part === 'string' || !('in' in part));
  const all: Type[] = words.length > 0 ? [...others, { in: words }] : others;
  return all.length === 1 ? (all[0] as Type) : { any: all };
}

function literalOf(literal: ts.LiteralTypeNode['literal']): Type {
  if (ts.isStringLiteral(literal)) return { in: [literal.text] };
  if (ts.isNumericLiteral(literal)) return { in: [Number(literal.text)] };
  return literal.kind === ts.SyntaxKind.TrueKeyword ? 'True' : 'False';
}

/** The comment without the marks of its own markup. */
function commentOf(property: ts.PropertySignature): string {
  const parts = ts.getJSDocCommentsAndTags(property).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
  return parts
    .join(' ')
    .replaceAll('\\', '')
    .replace(/\]\([^)]*\)/g, ']');
}

function unlessIn(words: string): string[] | undefined {
  const others = /required if ((?:\*\w+\*(?: and )?)+) (?:is|are|isn't|aren't) ?(?:not )?specified/i.exec(words);
  if (others === null || /is specified/.test(others[0])) return undefined;
  return [...(others[1] ?? '').matchAll(/\w+(?=\*)/g)].map(([name]) => name);
}

function patternIn(words: string): string | undefined {
  if (words.includes('only `A-Z`, `a-z`, `0-9`, `_` and `-` are allowed')) return '^[A-Za-z0-9_-]*$';
  if (words.includes('Only characters `A-Z`, `a-z`, `0-9`, `_` and `-` are allowed')) return '^[A-Za-z0-9_-]*$';
  return words.includes('only lowercase English letters, digits and underscores') ? '^[a-z0-9_]*$' : undefined;
}

function limitIn(words: string, type: Type): Limit | undefined {
  if (typeof type === 'object' && 'list' in type) return ofList(words);
  return isOneOf(type, 'Number') ? ofNumber(words) : isOneOf(type, 'String') ? ofText(words) : undefined;
}

const isOneOf = (type: Type, name: string): boolean =>
  type === name || (typeof type === 'object' && 'any' in type && type.any.includes(name));

function ofText(words: string): Limit | undefined {
  const span = /\b(\d+)-(\d+) (characters|bytes)/i.exec(words);
  if (span !== null) return { min: Number(span[1]), max: Number(span[2]), unit: unitOf(span[3]) };
  const most = /(?:up to|can't exceed) (\d+) (characters|bytes)/i.exec(words);
  return most === null ? undefined : { max: Number(most[1]), unit: unitOf(most[2]) };
}

const unitOf = (word = '') => word.toLowerCase() as 'characters' | 'bytes';

function ofNumber(words: string): Limit | undefined {
  const span = /between (\d+)(?: and |-)(\d+)|[;,] (\d+)-(\d+)\b/i.exec(words);
  if (span === null) return undefined;
  const beyond = /, or (0x[0-9A-F]+)/i.exec(words);
  const [min, max] = [Number(span[1] ?? span[3]), Number(span[2] ?? span[4])];
  return { min, max, ...(beyond === null ? {} : { or: Number(beyond[1]) }) };
}

function ofList(words: string): Limit | undefined {
  const span = /(?<!ISO )\b(\d+)-(\d+) \w+/.exec(words);
  if (span !== null) return { min: Number(span[1]), max: Number(span[2]) };
  const most = /(?:at most|up to) (\d+) \w+/i.exec(words);
  return most === null ? undefined : { max: Number(most[1]) };
}

if (import.meta.main) {
  const json = JSON.stringify(telegramSchema());
  const command = ['format', '--stdin-file-path=test/telegram/schema.json'];
  writeFileSync(written, execFileSync('biome', command, { input: json, encoding: 'utf8', maxBuffer: 1e8 }));
}
