import type { Fault } from './faults.ts';
import type { Refused } from './refusal.ts';
import { schema, type Type } from './schema.ts';

/** How calls and answers look on the wire. */

export type Params = Readonly<Record<string, unknown>>;

/** A call as it comes, by HTTP or in this process. */
export interface Request {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

/** What a call brings: in its address, as JSON, or as a form with files. */
export async function paramsOf(method: string, { url, type, body }: Request): Promise<Params> {
  const query = new URL(url, 'http://telegram').searchParams;
  const asked = Object.fromEntries([...query].map(([name, text]) => [name, readText(method, name, text)]));
  if (body.length === 0) return asked;
  if (type.startsWith('application/json')) return { ...asked, ...JSON.parse(body.toString()) };
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
  return { ...asked, ...withFiles(method, form) };
}

export async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of parts) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A form brings every value as text, and its files apart: `attach://name` stands where one belongs. */
function withFiles(method: string, form: FormData): Params {
  const parts = [...form];
  const attached = new Set<string>();
  const params = parts.map(([name, part]): [string, unknown] => {
    if (typeof part !== 'string') return [name, part];
    const file = part.startsWith('attach://') ? form.get(part.slice('attach://'.length)) : null;
    if (file === null) return [name, readText(method, name, part)];
    attached.add(part.slice('attach://'.length));
    return [name, file];
  });
  return Object.fromEntries(params.filter(([name]) => !attached.has(name)));
}

function readText(method: string, name: string, text: string): unknown {
  if (takesText(schema.methods[method]?.params[name]?.type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function takesText(type: Type | undefined): boolean {
  if (type === undefined || type === 'String') return true;
  return typeof type === 'object' && (('any' in type && type.any.some(takesText)) || 'in' in type);
}

/** What goes back. */
export interface Reply {
  readonly status: number;
  readonly body: object;
}

export function result(value: unknown): Reply {
  return { status: 200, body: { ok: true, result: value } };
}

type Trouble = Extract<Fault, { readonly code: number }>;

export function refusal(trouble: Trouble | Refused): Reply {
  const { code } = trouble;
  const { retryAfter, migrateTo } = 'message' in trouble ? {} : trouble;
  const description = 'message' in trouble ? trouble.message : (trouble.says ?? usual(trouble));
  const parameters = {
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    ...(migrateTo === undefined ? {} : { migrate_to_chat_id: migrateTo }),
  };
  const further = Object.keys(parameters).length === 0 ? {} : { parameters };
  return { status: code, body: { ok: false, error_code: code, description, ...further } };
}

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request: chat not found',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

function usual({ code, retryAfter }: Trouble): string {
  return code === 429 ? `Too Many Requests: retry after ${retryAfter ?? 1}` : (words[code] ?? 'Error');
}
