/** The shapes of the files. Statements and notes are read one by one, so that all problems show at once. */
import { z } from 'zod';
import { emergencyServices } from '#domain/crossing.ts';
import { sourceKinds, watchKinds } from '#domain/statement.ts';
import { createHolidaysSchema } from './holidays/schema.ts';
import { createNote, createShorts, type Verdicts } from './note-schema.ts';
import { placesSchema, roadsSchema } from './roads/road-schemas.ts';
import {
  bys,
  countryCode,
  countryCodes,
  createTexts,
  key,
  minutes,
  sourceKey,
  type TextsSchema,
  url,
  words,
} from './schema.ts';
import { createStatementSchema } from './statements/statement-schema.ts';

const zone = words.describe('The IANA zone, such as Asia/Bishkek');

const guessed = z
  .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'is no language: write its code, such as kk' }))
  .min(1, { error: 'is empty: name a language, or take the field out' })
  .optional()
  .describe('The languages whose form of the name was seen in no source');

const town = (texts: TextsSchema) =>
  z.strictObject({
    name: texts,
    guessed,
    km: z.number().positive().optional().describe('By road, where a source gives it'),
    drive_minutes: minutes.optional(),
    position: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .optional()
      .describe('Of its centre, from GeoNames'),
    by: bys.optional().describe('Who gives the kilometres or minutes'),
  });

const post = (texts: TextsSchema) =>
  z.strictObject({
    id: key,
    country: countryCode,
    name: texts.optional().describe('A nameless post is called by its country'),
    guessed,
    zone,
    position: z
      .strictObject({
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
        within_km: z.number().positive().describe('How roughly it is known'),
      })
      .optional(),
    towns: z.array(town(texts)).optional().describe('Nearest first'),
  });

const crossingSchema = (texts: TextsSchema) =>
  z.strictObject({
    kind: z.enum(['road', 'rail', 'foot']),
    posts: z
      .array(post(texts))
      .min(2, { error: 'too few: a crossing has at least two posts' })
      .describe('In road order'),
    between_posts: z.strictObject({ minutes, by: bys }).optional(),
    waits: z.strictObject({ usual_minutes: minutes, worst_minutes: minutes.optional(), by: bys }).optional(),
    aliases: z.array(words).optional().describe('Every other way of writing its name'),
    statements: z.array(z.unknown()).describe('The ledger: everything known, oldest first'),
    notes: z.array(z.unknown()).optional(),
  });

const countrySchema = (texts: TextsSchema) =>
  z.strictObject({
    name: texts,
    side: texts.optional().describe('Its side of a crossing: "Kyrgyz side"'),
    of: texts.optional().describe('As it stands behind "citizens of" and "toward"'),
    inside: texts.optional().describe('As it stands in a sentence: "in Kyrgyzstan"'),
    into: texts.optional().describe('As it stands behind a visa: "for Kyrgyzstan"'),
    speaks: z.string().optional().describe('The folder of the language in which most of its citizens ask'),
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
          service: z.enum(['any', ...emergencyServices, 'road', 'other']).describe('Who answers'),
          meaning: texts,
          by: bys,
        }),
      )
      .min(1)
      .optional()
      .describe('The general number first; left out where no source gives any'),
    bounds: z
      .strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() })
      .describe('A box around the country, to catch mistyped positions'),
    stay: z.array(z.unknown()).optional().describe('How long whom is let in for; who is not listed is not known'),
    visa_free: z
      .strictObject({
        countries: z.int().positive(),
        named: z.enum(['all', 'some']).describe('Whether stay and notes name every one of them'),
        by: bys,
      })
      .optional()
      .describe('Of how many countries citizens need no visa, by a list'),
    notes: z.array(z.unknown()).optional(),
  });

const stay = z.strictObject({
  citizens: countryCodes,
  visa: z.enum(['none', 'on-arrival', 'electronic', 'required']),
  days: z.int().positive().optional().describe('Of one stay, or of any per_days in a row'),
  per_days: z.int().positive().optional(),
  most_days: z.int().positive().optional().describe('Of all stays together, in any most_per_days in a row'),
  most_per_days: z.int().positive().optional(),
  entries: z.int().positive().optional(),
  renews: z
    .boolean()
    .optional()
    .describe('Whether leaving and coming back begins new days; left out where no source says'),
  by: bys,
});

const border = z.strictObject({
  default: z
    .literal(true)
    .optional()
    .describe('Meant where somebody speaks of the border and names none; one file only'),
  crossings: z.array(key).optional().describe('Ids, the most used first'),
  notes: z.array(z.unknown()).optional(),
});

const union = z.strictObject({
  countries: z.array(countryCode).min(2),
  everywhere: z.array(z.unknown()).describe('Notes that hold inside the union and for whoever comes into it'),
  notes: z.array(z.unknown()).describe('Notes that hold inside the union alone'),
});

const watch = z
  .strictObject({
    url: z.string().regex(/^https?:\/\/[^\s/]+/, { error: 'is no address: write the whole of it, https://…' }),
    kind: z.enum(watchKinds),
    every: z.int().min(1, { error: 'write whole minutes, from 1 on' }).optional().describe('Minutes; 10 without it'),
    country: countryCode.optional().describe('Whose clock its times are on'),
  })
  .describe('Where its news are read, once WATCH is on');

const sourceSchema = (texts: TextsSchema) =>
  z.strictObject({
    kind: z.enum(sourceKinds),
    name: z.union([words, texts], {
      error: 'is missing: write one name that reads alike everywhere, or one in each language',
    }),
    aliases: z.array(words).min(1).optional().describe('What else people call it, in any language'),
    url: url.optional(),
    no_url: words.optional().describe('Why there is no link'),
    watch: watch.optional(),
  });

/**
 * The shapes of all files, for the languages in which every text must be. `verdicts`: the words for yes and no in each
 * language, with which no short text begins.
 */
export function createSchemas(languages: readonly string[], verdicts: Verdicts = new Map()) {
  const texts = createTexts(languages);
  return {
    crossing: crossingSchema(texts),
    country: countrySchema(texts),
    stay,
    border,
    union,
    source: sourceSchema(texts),
    holidays: createHolidaysSchema(texts),
    note: createNote(texts, createShorts(languages, verdicts)),
    statement: createStatementSchema(texts),
  };
}

export type Schemas = ReturnType<typeof createSchemas>;

/** What editors check against: the same shapes, with their statements and notes. */
export function wholeFiles({ crossing, country, stay, border, union, source, holidays, note, statement }: Schemas) {
  return {
    crossing: crossing.extend({ statements: z.array(statement), notes: z.array(note).optional() }),
    country: country.extend({ stay: z.array(stay).optional(), notes: z.array(note).optional() }),
    border: border.extend({ notes: z.array(note).optional() }),
    union: union.extend({ everywhere: z.array(note), notes: z.array(note) }),
    sources: z.record(sourceKey, source),
    holidays,
    places: placesSchema,
    roads: roadsSchema,
  };
}

export type CrossingFile = z.output<Schemas['crossing']>;
export type CountryFile = z.output<Schemas['country']>;
export type StayFile = z.output<Schemas['stay']>;
export type SourceFile = z.output<Schemas['source']>;
