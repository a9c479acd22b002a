import { readFileSync } from 'node:fs';

/*
 * What the Bot API accepts: methods, objects, types and limits. `schema.json` is written by
 * `scripts/telegram-schema.ts`; what Telegram says only elsewhere is in `additions.ts`.
 */

/** `String`, `Number`, `Boolean`, `True`, `False`, `File`, or the name of an object or a type; or built from these. */
export type Type =
  | string
  | { readonly list: Type }
  | { readonly any: readonly Type[] }
  /** One of these words or numbers. */
  | { readonly in: readonly (string | number)[] };

/** How long a text, how big a number, how many in a list. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
  /** Of a text; characters are counted in UTF-16 units. */
  readonly unit?: 'characters' | 'bytes';
  /** A number that is allowed beyond the rest. */
  readonly or?: number;
}

export interface Field {
  readonly type: Type;
  readonly required?: true;
  /** Required where none of these is given. */
  readonly unless?: readonly string[];
  readonly limit?: Limit;
  /** What a text must look like. */
  readonly pattern?: string;
}

export type Fields = Readonly<Record<string, Field>>;

export interface Schema {
  /** Of the Bot API. */
  readonly version: string;
  readonly methods: Readonly<Record<string, { readonly params: Fields; readonly returns: Type }>>;
  readonly objects: Readonly<Record<string, Fields>>;
  /** Unions and lists of words that have a name. */
  readonly types: Readonly<Record<string, Type>>;
}

export const schema: Schema = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8'));
