import { z } from 'zod';

const language = z.string().regex(/^[a-z]{2}$/);
const lists = z.record(z.string(), z.array(z.string().min(1)).readonly());

/** Words of languages that nobody here speaks, in one that is spoken. */
export const glossesSchema = z.strictObject({
  in: language,
  glossaries: z.record(
    language,
    z.strictObject({ endings: z.record(z.string(), z.string()).default({}), words: lists, places: lists }),
  ),
});

export function glossariesOf({ in: into, glossaries }: z.infer<typeof glossesSchema>) {
  return Object.entries(glossaries).map(([language, glossary]) => ({ language, into, ...glossary }));
}
