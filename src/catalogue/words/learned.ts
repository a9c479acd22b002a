import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readTextFile } from '#text-file.ts';
import { CatalogueError } from '../problem.ts';

const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

/** The numbers of more labels take two bytes each. */
export const mostOfOneByte = 256;

/** None where there is half a number. */
function twoBytesEach({ buffer, length }: Uint8Array): Uint16Array {
  return length % 2 === 0 ? new Uint16Array(buffer) : new Uint16Array();
}

function totalOf(lengths: Uint8Array | Uint16Array): number {
  let total = 0;
  for (const length of lengths) total += length;
  return total;
}

const modelSchema = z
  .strictObject({
    labels: z.array(z.string()).min(1),
    unit: z.number().positive(),
    /** How many weights each bucket has, of which label each of them is, and the weights. */
    ...{ lengths: bytes, of: bytes, weights: bytes },
  })
  .transform(({ lengths, of, ...rest }) => {
    const numbers = (one: Uint8Array) => (rest.labels.length > mostOfOneByte ? twoBytesEach(one) : one);
    return { ...rest, lengths: numbers(lengths), of: numbers(of) };
  })
  .refine(
    ({ labels, lengths, of, weights }) =>
      weights.length === of.length && totalOf(lengths) === of.length && of.every((label) => label < labels.length),
  )
  .transform(({ labels, unit, lengths, of, weights }) => {
    const starts = new Uint32Array(lengths.length + 1);
    for (const [bucket, length] of lengths.entries()) starts[bucket + 1] = (starts[bucket] ?? 0) + length;
    return { labels, unit, starts, of, weights: new Int8Array(weights.buffer) };
  });

const learnedSchema = z.strictObject({
  /** The SHA-256 of the questions. */
  taught: z.string(),
  topics: modelSchema,
  languages: modelSchema,
  ordinary: bytes.refine(({ length }) => length % 4 === 0).transform(({ buffer }) => new Uint32Array(buffer)),
});

const learnedNotesSchema = z.strictObject({
  /** The SHA-256 of the questions. */
  taught: z.string(),
  notes: modelSchema,
  others: modelSchema,
});

const learnedPostsSchema = z.strictObject({
  /** The SHA-256 of the posts. */
  taught: z.string(),
  posts: modelSchema,
});

/** What was learned from the questions; `undefined` where nothing was. @throws CatalogueError when a file is not whole */
export function loadLearned(localesDir: string) {
  const topics = loadLearnedTopics(localesDir);
  return (
    topics && { ...topics, ...loadModels(join(localesDir, 'learned-notes.json'), learnedNotesSchema, 'learn:notes') }
  );
}

/** Of it, what asks for a topic, and in which language. */
export function loadLearnedTopics(localesDir: string) {
  return loadModels(join(localesDir, 'learned.json'), learnedSchema, 'learn');
}

/** The same of the posts of the news, in a file of its own: most processes read none. @throws CatalogueError when the file is not whole */
export function loadLearnedPosts(localesDir: string) {
  return loadModels(join(localesDir, 'learned-posts.json'), learnedPostsSchema, 'learn:posts');
}

const keys = z.array(z.string());
const townsAbroadSchema = z.strictObject({ countries: keys, towns: keys, frontiers: keys });

/** The towns of the world that are none of ours; none where there is no such file. @throws CatalogueError when the file is not whole */
export function loadTownsAbroad(localesDir: string): z.infer<typeof townsAbroadSchema> {
  return (
    loadModels(join(localesDir, 'towns-abroad.json'), townsAbroadSchema, 'towns-abroad') ?? {
      countries: [],
      towns: [],
      frontiers: [],
    }
  );
}

function loadModels<T>(file: string, schema: z.ZodType<T>, command: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const learned = schema.safeParse(parsed(readTextFile(file)));
  if (learned.success) return learned.data;
  throw new CatalogueError([
    { file, path: '', message: `is not what was learned: write it anew by npm run ${command}` },
  ]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
