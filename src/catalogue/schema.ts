/**
 * The shape of the data files: what may stand where. Meaning (does that post exist? is that a day?) is checked when
 * the shape is read, because it needs the rest of the file.
 *
 * Nothing here transforms, so that the same shapes can be written out as JSON Schemas for editors.
 */
import { z } from 'zod';
import { sourceKinds } from '#domain/statement.ts';
import { howToWriteDates } from '#domain/time/dated.ts';

export const words = z.string().regex(/\S/, { error: 'is empty: write something, or take the field out' });

/** The operator's language has a name for every other. */
export const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function textIn(language: string) {
  const missing = `is missing: write this text in ${languageNames.of(language) ?? language} as well`;
  const cut = 'is no text: put it in quotes (a comma in { … } starts a new field)';
  return z.string({ error: ({ input }) => (input === undefined ? missing : cut) }).regex(/\S/, { error: missing });
}

/** A text in every language of the locales, the reference first, and in more if somebody writes them. */
export function createTexts(languages: readonly string[]): z.ZodType<Readonly<Record<string, string>>> {
  return z
    .object(Object.fromEntries(languages.map((language) => [language, textIn(language)])))
    .catchall(z.string({ error: 'is no text: put it in quotes (a comma in { … } starts a new field)' }))
    .meta({ id: 'texts', description: `The same in ${languages.join(', ')}; other languages are welcome` });
}

export type TextsSchema = ReturnType<typeof createTexts>;

/** YAML reads the year 2013 as a number. */
export const date = z
  .union([z.string(), z.int()], {
    error: ({ input }) => (input === undefined ? `is missing: ${howToWriteDates}` : `is no date: ${howToWriteDates}`),
  })
  .meta({
    id: 'date',
    description: '2025-08-25, 2025-08-25T18:00, 2025-08, 2025, ~2025-08-25, "<=2025-08", ">=2025-08"',
  });

const monthDayError = 'is no day of the year: write month and day, such as 05-01 for 1 May';
export const monthDay = z
  .string({ error: monthDayError })
  .regex(/^\d\d-\d\d$/, { error: monthDayError })
  .describe('Month and day of every year: 05-01');

export const url = z
  .string({ error: 'is no link: write the whole address, https://…' })
  .regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, { error: 'is no link: write the whole address, https://…' });

export const countryCode = z
  .string({ error: 'is no country: write its two-letter code in capitals, such as KG (quote "NO")' })
  .regex(/^[A-Z]{2}$/, { error: 'is no country: write its two-letter code in capitals, such as KG' });

export const countryCodes = z
  .array(countryCode, { error: 'is no list of countries: write their two-letter codes in brackets, such as [KG, KZ]' })
  .min(1, { error: 'is empty: write at least one country, or take the field out' });

export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'cannot be an id: write small letters, digits and hyphens only, such as ak-jol',
});

/** Newspapers go by their addresses, so a source's key may have dots. */
export const sourceKey = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, {
  error: 'is no key of a source: small letters, digits, hyphens and dots, such as border-service-kg or 24.kg',
});

export const minutes = z
  .int({ error: 'write whole minutes' })
  .nonnegative({ error: 'write whole minutes, not below 0' });

const printed = {
  date: date.optional().describe('When it was said; a word without a date is undated'),
  via: words.optional().describe('Who printed it, when that is somebody else'),
  url: url.optional(),
};

/** Who said it, not who printed it. */
export const by = z
  .union(
    [
      z.strictObject({ source: sourceKey.describe('A key of sources.yaml'), ...printed }),
      z.strictObject({
        who: words.describe('A proper name that reads alike everywhere'),
        kind: z.enum(sourceKinds),
        ...printed,
      }),
    ],
    {
      error: ({ input }) =>
        `${input === undefined ? 'is missing' : 'does not say who'}: write by: { source: <key of sources.yaml>, … } or by: { who: <name>, kind: <kind>, … }`,
    },
  )
  .meta({ id: 'by', description: 'Who said it, not who printed it' });

export const bys = z.union([by, z.array(by).min(1)], {
  error: ({ input }) =>
    input === undefined
      ? 'is missing: write who says so'
      : 'does not say who: write by: { source: … } or a list of them',
});

export type TextsFile = z.output<TextsSchema>;
export type DateFile = z.output<typeof date>;
export type AttributionFile = z.output<typeof by>;
export type AttributionsFile = z.output<typeof bys>;
