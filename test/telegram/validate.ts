import { additions, fractions } from './additions.ts';
import { readHtml } from './html.ts';
import { rules } from './rules.ts';
import { type Field, type Fields, type Limit, schema, type Type } from './schema.ts';

/*
 * Whether Telegram would take a call: `problemsOf('sendMessage', { chat_id: 1, text: '' })` says what is wrong with
 * it, in words, or nothing. What it sends itself can be checked too: `problemsIn('Update', update)`.
 */

type Given = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a call, as it came over the wire. */
export function problemsOf(method: string, params: Given): string[] {
  const known = schema.methods[method];
  if (known === undefined) return [`there is no method ${method}`];
  return [...problemsOfFields(method, known.params, params, ''), ...(rules[method]?.(params) ?? [])];
}

/** Everything that is wrong with a value of this type. */
export function problemsIn(type: Type, value: unknown, at = ''): string[] {
  if (typeof type === 'string') return problemsOfNamed(type, value, at);
  if ('in' in type) return type.in.includes(value as string) ? [] : [`${at}: ${shown(value)} is none of ${type.in}`];
  if ('any' in type) return problemsOfAny(type.any, value, at);
  if (!Array.isArray(value)) return [`${at}: a list is expected, not ${shown(value)}`];
  return value.flatMap((item, index) => problemsIn(type.list, item, `${at}[${index}]`));
}

const addedAt = Map.groupBy(additions, ({ at }) => at);

const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
  False: (value) => value === false,
  File: (value) => value instanceof Blob,
};

function problemsOfNamed(name: string, value: unknown, at: string): string[] {
  const primitive = primitives[name];
  if (primitive !== undefined) return primitive(value) ? [] : [`${at}: ${name} is expected, not ${shown(value)}`];
  const fields = schema.objects[name];
  if (fields === undefined) return problemsIn(schema.types[name] ?? 'String', value, at);
  if (!isObject(value)) return [`${at}: ${name} is expected, not ${shown(value)}`];
  const broken = rules[name]?.(value) ?? [];
  return [...problemsOfFields(name, fields, value, at), ...broken.map((problem) => `${at}: ${problem}`)];
}

/** The kind that was meant is the one whose outline fits best; its problems are the ones worth reading. */
function problemsOfAny(types: readonly Type[], value: unknown, at: string): string[] {
  const options = types.flatMap(spread);
  const objects = options.filter((name) => typeof name === 'string' && schema.objects[name] !== undefined) as string[];
  const others = options.filter((type) => !objects.includes(type as string));
  if (others.some((type) => problemsIn(type, value, at).length === 0)) return [];
  const meant = isObject(value) ? objects.toSorted((a, b) => misfit(a, value) - misfit(b, value))[0] : undefined;
  if (meant !== undefined) return problemsOfNamed(meant, value, at);
  const names = options.map((type) => (typeof type === 'string' ? type : JSON.stringify(type)));
  return [`${at}: ${names.join(' or ')} is expected, not ${shown(value)}`];
}

/** The members of a union, also of one within another. */
function spread(type: Type): readonly Type[] {
  if (typeof type === 'string') return schema.types[type] === undefined ? [type] : spread(schema.types[type]);
  return 'any' in type ? type.any.flatMap(spread) : [type];
}

/** A wrong discriminant counts more than any number of fields too few or too many. */
function misfit(name: string, value: Given): number {
  const fields = schema.objects[name] ?? {};
  const unknown = Object.keys(value).filter((key) => fields[key] === undefined).length;
  const missing = Object.entries(fields).filter(([key, { required }]) => required && value[key] === undefined).length;
  const wrong = Object.entries(fields).some(
    ([key, { type, required }]) =>
      required && typeof type === 'object' && 'in' in type && !type.in.includes(value[key] as string),
  );
  return (wrong ? 1000 : 0) + unknown + missing;
}

function problemsOfFields(owner: string, fields: Fields, value: Given, at: string): string[] {
  const unknown = Object.keys(value).filter((key) => fields[key] === undefined && value[key] !== undefined);
  return [
    ...unknown.map((key) => `${join(at, key)}: ${owner} has no such field`),
    ...Object.entries(fields).flatMap(([key, field]) => problemsOfField(owner, key, field, value, join(at, key))),
  ];
}

function problemsOfField(owner: string, key: string, field: Field, given: Given, at: string): string[] {
  const value = given[key];
  if (value === undefined) {
    const excused = field.unless?.some((other) => given[other] !== undefined) ?? true;
    return field.required || !excused ? [`${at}: is missing`] : [];
  }
  const wrong = problemsIn(field.type, value, at);
  if (wrong.length > 0) return wrong;
  const added = [...(addedAt.get(`${owner}.${key}`) ?? []), ...(addedAt.get(`*.${key}`) ?? [])];
  const patterns = [field, ...added].flatMap(({ pattern }) => pattern ?? []);
  return [
    ...patterns
      .filter((pattern) => !new RegExp(pattern).test(value as string))
      .map((pattern) => `${at}: ${shown(value)} is not ${pattern}`),
    ...(typeof value === 'number' && !Number.isInteger(value) && !fractions.has(key)
      ? [`${at}: ${value} is not whole`]
      : []),
    ...problemsOfMarkup(key, given, at),
    ...[field, ...added].flatMap(({ limit }) => (limit ? problemsOfLimit(limit, seen(key, given), at) : [])),
  ];
}

/** The name of the field that says how a text is marked up: `parse_mode` for `text`, `quote_parse_mode` for `quote`. */
function modeOf(key: string, given: Given): unknown {
  return ['text', 'caption', 'message_text'].includes(key) ? given['parse_mode'] : given[`${key}_parse_mode`];
}

function problemsOfMarkup(key: string, given: Given, at: string): string[] {
  const mode = modeOf(key, given);
  if (mode === undefined) return [];
  if (mode !== 'HTML') return [`${at}: only HTML can be checked here, not ${shown(mode)}`];
  return readHtml(given[key] as string).problems.map((problem) => `${at}: ${problem}`);
}

/** What people see of a text: without markup, and without white space around it. */
function seen(key: string, given: Given): unknown {
  const value = given[key];
  if (typeof value !== 'string') return value;
  return modeOf(key, given) === 'HTML' ? readHtml(value).text : value.trim();
}

function problemsOfLimit(
  { min = 0, max = Number.POSITIVE_INFINITY, unit, or }: Limit,
  value: unknown,
  at: string,
): string[] {
  if (value === or || value instanceof Blob) return [];
  const size = sizeOf(value, unit);
  const what = unit ?? (Array.isArray(value) ? 'items' : '');
  if (size >= min && size <= max) return [];
  return [`${at}: ${size}${what && ` ${what}`}, where ${min} to ${max} are allowed`];
}

function sizeOf(value: unknown, unit: Limit['unit']): number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length;
  return unit === 'bytes' ? Buffer.byteLength(value as string) : (value as string).length;
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const join = (at: string, key: string) => (at === '' ? key : `${at}.${key}`);
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60);
