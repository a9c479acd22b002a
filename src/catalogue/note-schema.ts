/** The shape of a note. */
import { z } from 'zod';
import { aspects } from '#domain/notes/aspects.ts';
import { type NoteTopic, noteParts } from '#domain/notes/note-topics.ts';
import { trafficClasses } from '#domain/statement.ts';
import { bys, countryCode, countryCodes, key, languageNames, type TextsSchema, words } from './schema.ts';

/** A direct answer is read at a glance. */
const shortestScreen = 140;

/** The words for yes and no by language, as a verdict is printed. */
export type Verdicts = ReadonlyMap<string, readonly string[]>;

/** One sentence in every language. It says nothing of the question, so yes and no are left to the verdict. */
export function createShorts(languages: readonly string[], verdicts: Verdicts) {
  return z
    .object(Object.fromEntries(languages.map((language) => [language, shortIn(language, verdicts)])))
    .catchall(words)
    .describe(`A whole sentence in each of ${languages.join(', ')}, true without its question`);
}

function shortIn(language: string, verdicts: Verdicts) {
  const yesAndNo = verdicts.get(language) ?? [];
  const begins = new RegExp(`^(${yesAndNo.join('|')})(?!\\p{L})`, 'iu');
  return z
    .string({ error: `is missing: write this sentence in ${languageNames.of(language) ?? language} as well` })
    .max(shortestScreen, {
      error: ({ input }) =>
        `is too long (${String(input).length} characters): at most ${shortestScreen}; put the rest into text`,
    })
    .regex(/\S/, { error: 'is empty: write a sentence, or take short out' })
    .refine((text) => yesAndNo.length === 0 || !begins.test(text), {
      error: ({ input }) =>
        `begins with "${String(input).split(/\P{L}/u, 1)[0]}": write verdict: yes or no instead, and a sentence that names the thing`,
    });
}

export function createNote(texts: TextsSchema, shorts: ReturnType<typeof createShorts>) {
  const topics = Object.keys(noteParts) as NoteTopic[];
  const parts = [...new Set(Object.values(noteParts).flat())];
  return z.strictObject({
    id: key.optional().describe('Its name in this file, by which questions are taught that ask for it'),
    topic: z.enum(topics),
    part: z.enum(parts).optional().describe('Which part of the topic it answers'),
    post: key.optional().describe('The post it is about'),
    toward: countryCode.optional().describe('Only for those who go there'),
    citizens: countryCodes.optional().describe('Only for citizens of these countries'),
    up_to_days: z.int().positive().optional().describe('It tells of stays of up to so many days'),
    plates: countryCodes.optional().describe('Only for vehicles registered in these countries'),
    except_plates: countryCodes.optional().describe('Only for vehicles registered in none of these countries'),
    borders: z
      .array(z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/, { error: 'is no border: write its two codes, KG-KZ' }))
      .min(1)
      .optional()
      .describe('Only at these borders: KG-KZ'),
    doubts: z.literal(true).optional().describe('Then it also puts in doubt that the crossing is open'),
    during: words.optional().describe('The hours of the week of which alone it tells: Sa-Su 00:00-24:00'),
    leaves_open: z.literal(true).optional().describe('It leaves open what is asked: whom to ask is told with it'),
    tells: z
      .array(z.enum(trafficClasses))
      .min(1)
      .optional()
      .describe('Of whose passing it tells, where it tells of several'),
    joins: z.tuple([key, key]).optional().describe('The ids of the two places between which it runs'),
    of: z
      .array(z.enum(aspects))
      .min(1)
      .optional()
      .describe('What it speaks of, where a question may ask for that alone'),
    verdict: z.enum(['yes', 'no', 'depends']).optional().describe('What it says to a yes-or-no question'),
    short: shorts.optional(),
    text: texts,
    by: bys,
    disputed: z.boolean().optional().describe('true where sources disagree'),
  });
}
