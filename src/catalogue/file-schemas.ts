/** The shapes of the three kinds of file. Statements and notes are read one by one, so that all problems show at once. */
import { z } from 'zod';
import { topics } from '#domain/crossing.ts';
import { sourceKinds } from '#domain/statement.ts';
import { bys, countryCode, key, minutes, sourceKey, texts, url, words } from './schema.ts';
import { statementSchema } from './statement-schema.ts';

const zone = words.describe('The IANA zone, such as Asia/Bishkek');

export const noteSchema = z.strictObject({
  topic: z.enum(topics),
  post: key.optional().describe('The post it is about'),
  text: texts,
  by: bys,
  disputed: z.boolean().optional().describe('true where sources disagree'),
});

const town = z.strictObject({
  name: texts,
  km: z.number().positive().optional().describe('By road, where a source gives it'),
  drive_minutes: minutes.optional(),
  by: bys.optional().describe('Who gives the kilometres or minutes'),
});

const post = z.strictObject({
  id: key,
  country: countryCode,
  name: texts.optional().describe('A nameless post is called by its country'),
  zone,
  position: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      within_km: z.number().positive().describe('How roughly it is known'),
    })
    .optional(),
  towns: z.array(town).optional().describe('Nearest first'),
});

export const crossingSchema = z.strictObject({
  kind: z.enum(['road', 'rail', 'foot']),
  posts: z.array(post).min(2, { error: 'too few: a crossing has at least two posts' }).describe('In road order'),
  between_posts: z.strictObject({ minutes, by: bys }).optional(),
  waits: z.strictObject({ usual_minutes: minutes, worst_minutes: minutes.optional(), by: bys }).optional(),
  aliases: z.array(words).optional().describe('Every other way of writing its name'),
  statements: z.array(z.unknown()).describe('The ledger: everything known, oldest first'),
  notes: z.array(z.unknown()).optional(),
});

export const countrySchema = z.strictObject({
  name: texts,
  side: texts.optional().describe('Its side of a crossing: "Kyrgyz side"'),
  inside: texts.optional().describe('As it stands in a sentence: "in Kyrgyzstan"'),
  flag: words,
  zone,
  currency: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/, { error: 'is no currency: write its three-letter code, such as KGS' }),
    name: texts,
  }),
  border_service: sourceKey.describe('A key of sources.yaml'),
  emergency: z
    .array(
      z.strictObject({
        number: z
          .string({ error: 'is no text: put the number in quotes, such as "112"' })
          .regex(/\d/, { error: 'has no digits' }),
        meaning: texts,
        by: bys,
      }),
    )
    .min(1)
    .describe('The general number first'),
  bounds: z
    .strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() })
    .describe('A box around the country, to catch mistyped positions'),
  notes: z.array(z.unknown()).optional(),
});

export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  name: z.union([words, texts], {
    error: 'is missing: write one name that reads alike everywhere, or one in each language',
  }),
  url: url.optional(),
  no_url: words.optional().describe('Why there is no link'),
});

/** What editors check against: the same shapes, with their statements and notes. */
export const wholeFiles = {
  crossing: crossingSchema.extend({ statements: z.array(statementSchema), notes: z.array(noteSchema).optional() }),
  countries: z.record(countryCode, countrySchema.extend({ notes: z.array(noteSchema).optional() })),
  sources: z.record(sourceKey, sourceSchema),
};

export type CrossingFile = z.output<typeof crossingSchema>;
export type CountryFile = z.output<typeof countrySchema>;
