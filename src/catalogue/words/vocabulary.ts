/** The words of the languages and the letters of all of them, all from the folder of locales. */
import { join } from 'node:path';
import { z } from 'zod';
import { announcementKinds } from '#domain/alerts/notice.ts';
import { emergencyServices } from '#domain/crossing.ts';
import { aspects } from '#domain/notes/aspects.ts';
import { holidayIds } from '#domain/seasons/holiday.ts';
import { causes, sourceKinds, trafficClasses } from '#domain/statement.ts';
import { askedKeys } from '#domain/topic.ts';
import { CatalogueError, type Problem } from '../problem.ts';
import { countryCode } from '../schema.ts';
import { validate } from '../validate.ts';
import { readYamlFile } from '../yaml-file.ts';
import { glossariesOf, glossesSchema } from './glosses.ts';
import { loadTownsAbroad } from './learned.ts';
import { list } from './lists.ts';

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
  seasons: rows(4, 'winter first'),
  holidays: lists(holidayIds),
  ...{ someHoliday: list, eveOf: list, eve: list },
  ...{ this: list, next: list, last: list, lastYear: list, start: list, middle: list, end: list },
  dawn: list,
  ...{ morning: list, afternoon: list, evening: list, night: list, noon: list, midnight: list },
  ...{ nightInto: list, nightFrom: list, into: list, nightIntoAfter: list },
  ...{ minutes: list, halfHour: list, oneAndHalf: list, andHalf: list, hours: list, days: list, weeks: list },
  ...{ monthUnit: list, yearUnit: list, dayOfMonth: list, dayAhead: list, am: list, pm: list, at: list },
  ...{ halfYear: list, halfPast: list, halfTo: list, quarterPast: list, quarterTo: list },
  halves: rows(12, 'half an hour before one o’clock first'),
  ...{ in: list, later: list, since: list, sinceAfter: list, until: list, untilAfter: list, to: list },
  ...{ not: list, notAfter: list },
  ...{ past: list, whichHour: list, quoted: list },
  numbers: rows(24, 'one to twenty, and thirty, forty, fifty, sixty'),
  ordinals: rows(21, 'first to twentieth, and thirtieth'),
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
    none: lists(['none']),
  })
  .superRefine((groups, context) => {
    const lists = Object.entries(groups).flatMap(([group, rows]) =>
      Object.entries(rows).map(([meaning, words]) => ({ path: [group, meaning], words })),
    );
    refuseSecondMeaning(lists, context);
  });

/** How people of each country, their passports and the country itself are called. */
const citizenships = z.record(countryCode, list).superRefine((countries, context) => {
  const lists = Object.entries(countries).map(([code, words]) => ({ path: [code], words }));
  refuseSecondMeaning(lists, context);
});

/** One word cannot say two things. */
function refuseSecondMeaning(
  lists: readonly { readonly path: readonly string[]; readonly words: string }[],
  context: z.RefinementCtx,
): void {
  const seen = new Map<string, string>();
  for (const { path, words } of lists) {
    for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
      const there = seen.get(word);
      if (there !== undefined) {
        const message = `has "${word}", which stands under ${there} too: one word cannot say two things`;
        context.addIssue({ code: 'custom', path: [...path], message });
      }
      seen.set(word, path.join('.'));
    }
  }
}

export const vocabularySchema = z.strictObject({
  script: z.enum(['latin', 'cyrillic'], { error: 'is no alphabet known here: write latin or cyrillic' }),
  ...{
    letters: list,
    leaning: list,
    softened: list,
    heardAlike: list,
    lends: list,
    stop: list,
    border: list,
    elsewhere: list,
    otherwise: list,
    compared: list,
    noise: list,
    endings: list,
  },
  topics: z.partialRecord(z.enum(askedKeys), list),
  aspects: z.partialRecord(z.enum(aspects), list),
  traffic: z.partialRecord(z.enum(trafficClasses), list),
  direction: z.strictObject({
    ...{ from: list, to: list, toOrAt: list, fromEndings: list, toEndings: list, ofEndings: list, thingEndings: list },
    ...{ thereEndings: list, facility: list },
    ...{ theyEndings: list, turnsAway: list, demands: list },
    ...{
      at: list,
      atEndings: list,
      fromAfter: list,
      toAfter: list,
      atAfter: list,
      ...{ due: list, wanted: list },
      next: list,
      via: list,
      viaAfter: list,
      ...{ or: list, and: list, between: list, sharedWith: list, around: list, aroundAfter: list, detourAfter: list },
      ...{ shutOff: list, ifShut: list },
      ...{ another: list, by: list, byEndings: list },
      ...{ inTown: list, thing: list, thingAfter: list, called: list, calledAfter: list, placeKind: list },
      ofYears: list,
      back: list,
      nearest: list,
    },
  }),
  ...{ leaving: list, arriving: list, when: list, yearly: list },
  countries: z.record(countryCode, list),
  ...{
    citizens: list,
    foreigners: list,
    plates: list,
    sides: list,
    clockBehind: list,
    clockAhead: list,
    ours: list,
    clocksOf: z.record(countryCode, list),
    passing: list,
    seizing: list,
    carrying: list,
    births: list,
    booking: list,
  },
  asking: z.strictObject({
    openly: list,
    yesNo: list,
    need: list,
    ...{ glued: list, apart: list, askedForms: list },
    not: list,
    ...{ exists: list, joins: list },
    without: list,
    withoutEndings: list,
    notEndings: list,
  }),
  frames: z.strictObject({
    behind: list,
    ahead: list,
    glued: list,
    slots: list,
    slotsAhead: list,
    deeds: list,
    objects: list,
    possessed: list,
    surnames: list,
  }),
  following: z.strictObject({ before: list, behind: list, glued: list, back: list }),
  reporting: lists(['passed', 'waiting', 'shut', 'mistaken', 'ago', 'since', 'sinceAfter', 'sinceSome']),
  hearsay: lists(['rumour', 'change']),
  listing: lists(['shut', 'opened', 'repaired', 'always', 'which']),
  moment,
  beside: z.strictObject({
    ...{ endings: list, ordinals: list, years: list, articles: list, counted: list },
    ...{ numberEndings: list, dayEndings: list, aged: list, beforeClock: list, lasting: list, lastingAfter: list },
  }),
  ...{
    emergency: lists(['any', ...emergencyServices, 'unwell', 'wronged', 'peril', 'plight', 'supposed', 'stranded']),
    greetings: list,
    thanks: list,
    ...{ whoAreYou: list, botLanguages: list, botPrice: list, publishing: list },
    goodbye: list,
    help: list,
    stopping: list,
    alone: lists(['heard', 'cancelled']),
    fillers: list,
  },
  citizenships,
  announcement,
});

export const lettersSchema = z
  .strictObject({
    folds: z.record(z.string(), z.string()),
    silent: z.string(),
    digraphs: z.array(z.strictObject({ letters: z.array(z.string().regex(/^[a-z]+$/)).min(1), fold: z.string() })),
    look_alikes: pairs,
    ...{ near: pairs, same_endings: list },
    foreign: z.strictObject({ words: list, endings: list }),
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
  const glosses = read(join(localesDir, 'glosses.yaml'), glossesSchema);
  if (problems.length > 0 || letters === null || other === null || glosses === null) throw new CatalogueError(problems);
  const { look_alikes: lookAlikes, same_endings: sameEndings, ...rest } = letters;
  return {
    vocabularies,
    letters: { ...rest, lookAlikes, sameEndings },
    otherPlaces: { ...other, ...loadTownsAbroad(localesDir) },
    glossaries: glossariesOf(glosses),
  };
}

export type SearchData = ReturnType<typeof loadSearchData>;
