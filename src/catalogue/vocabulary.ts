/** The words of the languages and the letters of all of them, all from the folder of locales. */
import { join } from 'node:path';
import { z } from 'zod';
import { announcementKinds } from '#domain/alerts/notice.ts';
import { causes, sourceKinds, trafficClasses } from '#domain/statement.ts';
import { askedTopics } from '#domain/topic.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYamlFile } from './yaml-file.ts';

const list = z.string({ error: 'is no list: write words between spaces, or "" for none' });
const pairs = z
  .string({ error: 'is no list: write pairs of letters between spaces' })
  .regex(/^\p{L}{2}( \p{L}{2})*$/u, { error: 'is no list of pairs: write two letters, a space, two letters …' });

function rows(count: number, what: string) {
  return z.array(list).length(count, { error: `write ${count} of them: ${what}` });
}

const parts = ['since', 'until', 'by', 'via', 'said'] as const;

function lists<Key extends string>(keys: readonly Key[]) {
  return z.record(z.enum(keys), list);
}

const moment = z.strictObject({
  ...{ now: list, today: list, tomorrow: list, afterTomorrow: list, yesterday: list, weekend: list },
  weekdays: rows(7, 'Monday first'),
  months: rows(12, 'January first'),
  ...{ doubtfulMonths: list, inMonth: list },
  ...{ morning: list, afternoon: list, evening: list, night: list, noon: list, midnight: list },
  ...{ minutes: list, halfHour: list, hours: list, days: list, weeks: list, am: list, pm: list },
  ...{ at: list, in: list, later: list },
  numbers: rows(12, 'one to twelve'),
});

/** Editors write these; one word cannot say two things. */
const announcement = z
  .strictObject({
    says: lists(announcementKinds),
    before: lists(parts),
    after: lists(parts),
    narrowing: lists(['at', 'toward', 'for', 'only']),
    ends: lists(['planned', 'certain']),
    people: lists(['everyone', 'citizens', 'foreigners']),
    season: lists(['year-round']),
    cause: lists(causes),
    kind: lists(sourceKinds),
  })
  .superRefine((groups, context) => {
    const seen = new Map<string, string>();
    for (const [group, rows] of Object.entries(groups)) {
      for (const [meaning, words] of Object.entries(rows)) {
        for (const word of words
          .toLowerCase()
          .split(/\s+/)
          .filter((one) => one !== '')) {
          const here = `${group}.${meaning}`;
          const there = seen.get(word);
          if (there !== undefined) {
            const message = `has "${word}", which stands under ${there} too: one word cannot say two things`;
            context.addIssue({ code: 'custom', path: [group, meaning], message });
          }
          seen.set(word, here);
        }
      }
    }
  });

export const vocabularySchema = z.strictObject({
  script: z.enum(['latin', 'cyrillic'], { error: 'is no alphabet known here: write latin or cyrillic' }),
  ...{ letters: list, leaning: list, stop: list, border: list, elsewhere: list, noise: list, endings: list },
  topics: z.partialRecord(z.enum(askedTopics), list),
  traffic: z.partialRecord(z.enum(trafficClasses), list),
  direction: z.strictObject({ from: list, to: list, toOrAt: list, fromEndings: list, toEndings: list }),
  ...{ leaving: list, arriving: list, when: list, yearly: list },
  moment,
  beside: z.strictObject({
    ...{ ordinals: list, years: list, articles: list, counted: list, numberEndings: list, beforeClock: list },
  }),
  announcement,
});

export const lettersSchema = z
  .strictObject({
    folds: z.record(z.string(), z.string()),
    silent: z.string(),
    digraphs: z.array(z.strictObject({ letters: z.array(z.string().regex(/^[a-z]+$/)).min(1), fold: z.string() })),
    look_alikes: pairs,
    near: pairs,
    layouts: z.strictObject({ latin: z.string(), cyrillic: z.string() }),
  })
  .refine(({ layouts }) => [...layouts.latin].length === [...layouts.cyrillic].length, {
    path: ['layouts'],
    error: 'are not of one length: each key of one stands over a key of the other',
  });

export const otherPlacesSchema = z.strictObject({ places: list });

/**
 * Reads the words of every language, the letters, and the places that are not ours.
 *
 * @throws CatalogueError with every problem of every file
 */
export function loadSearchData(localesDir: string, languages: readonly string[]) {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const yaml = readYamlFile(file, problems);
    return yaml && validate(schema, yaml.raw, [], yaml.report);
  };
  const vocabularies = languages.flatMap((language) => {
    const words = read(join(localesDir, language, 'vocabulary.yaml'), vocabularySchema);
    return words === null ? [] : [{ language, ...words }];
  });
  const letters = read(join(localesDir, 'letters.yaml'), lettersSchema);
  const other = read(join(localesDir, 'other-places.yaml'), otherPlacesSchema);
  if (problems.length > 0 || letters === null || other === null) throw new CatalogueError(problems);
  const { look_alikes: lookAlikes, ...rest } = letters;
  return { vocabularies, letters: { ...rest, lookAlikes }, otherPlaces: other.places };
}
