import { z } from 'zod';
import { vehicleClasses } from '#domain/reports/traveller-report.ts';
import { trafficClasses } from '#domain/statement.ts';
import { certainties } from '#domain/status.ts';
import { askedKeys } from '#domain/topic.ts';

/*
 * The JSON of an answer, for programs: what `ask --json` writes has these types. Times are ISO 8601 with offset; what is not
 * known is `null`.
 */

const time = z.iso.datetime({ offset: true });
const state = z.enum(['open', 'closed', 'unknown']);
const country = z.string().regex(/^[A-Z]{2}$/);
/** `KG-KZ`, `KZ-*`, or `*-*` for all that we know. */
const border = z.string().regex(/^([A-Z]{2}-([A-Z]{2}|\*)|\*-\*)$/);
const id = z.string().regex(/^[a-z0-9-]+$/);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const pair = <Item extends z.ZodType>(item: Item) => z.tuple([item, item]).readonly();
const ids = listOf(id);
const traffic = z.enum(trafficClasses);
const people = z.union([z.enum(['everyone', 'citizens', 'foreigners']), country]);
const because = z.enum([
  ...(['hours', 'works', 'season', 'closure', 'admits', 'season-edge', 'rough-date'] as const),
  ...(['reopening-unconfirmed', 'no-hours', 'expired', 'no-evidence', 'travellers'] as const),
]);

const topics: ReadonlySet<string> = new Set([...askedKeys, 'emergency']);
/** A topic, or `topic/part`. */
const topic = z.string().refine((key) => topics.has(key), { error: 'no such topic' });

const by = z.strictObject({
  source: z.string().optional(),
  who: z.string(),
  kind: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  via: z.string().optional(),
});

const post = z.strictObject({
  id: z.string(),
  zone: z.string(),
  state: z.enum(['open', 'closed']).nullable(),
  today: listOf(pair(z.string())).nullable(),
});

const wait = z.strictObject({ minutes: z.number(), over: z.boolean(), at: time });

/** What travellers told of one direction and one class of vehicle within three hours. */
const queue = z.strictObject({
  toward: country,
  vehicle: z.enum(vehicleClasses),
  people: z.int(),
  newPeople: z.int(),
  /** Newest first; `over`: they are through, else they have waited so long at least. */
  waits: listOf(wait),
  /** Far from the others: told, and counted neither in the range nor in the median. */
  outliers: listOf(wait),
  /** From ten of those who are through on. */
  median: z.number().nullable(),
});

const travellers = z.strictObject({
  queues: listOf(queue),
  /** When somebody found it shut; newest first. */
  shut: listOf(time),
  /** Half of `n` waited so long or less at this hour of the week. */
  usual: listOf(z.strictObject({ toward: country, vehicle: z.enum(vehicleClasses), minutes: z.number(), n: z.int() })),
});

/** What is known of a crossing at a moment. */
export const statusSchema = z.strictObject({
  crossing: id,
  state,
  because,
  sure: z.enum(certainties),
  until: time.nullable(),
  next: time.nullable(),
  lastHeard: z.string().nullable(),
  admits: z.strictObject({ people: people.nullable(), traffic: listOf(traffic).nullable() }),
  limits: listOf(
    z.strictObject({
      toward: country.optional(),
      traffic: traffic.optional(),
      people: people.optional(),
      state,
      because,
    }),
  ),
  posts: listOf(post),
  window: listOf(pair(time)),
  warnings: listOf(
    z.strictObject({ text: z.string(), cause: z.string(), from: z.string(), until: z.string().nullable(), by }),
  ),
  evidence: listOf(
    z.strictObject({ says: z.string(), value: z.string(), decides: z.boolean(), conflicts: z.boolean(), by }),
  ),
  /** What speaks against it, where it is open only by a rule: of the years that tell of the month, few or none had it open. */
  doubt: z.strictObject({ month: z.int(), open: z.int(), years: z.int() }).optional(),
  /** Where travellers told anything of it. */
  travellers: travellers.optional(),
});

const passage = z.strictObject({
  arrivals: listOf(z.strictObject({ post: z.string(), at: time })),
  slackMinutes: z.int().nullable(),
  latestDeparture: time.nullable(),
  estimated: z.boolean(),
  verdict: z.enum(['yes', 'tight', 'no', 'unknown']),
});

/** What it is about; `null`: no place, or none that we know. */
const about = z
  .union([
    z.strictObject({ crossings: z.array(id).min(1).readonly() }),
    z.strictObject({ border }),
    z.strictObject({ country }),
    z.strictObject({ journey: z.strictObject({ from: id, to: id }) }),
    z.strictObject({ here: z.literal(true) }),
  ])
  .nullable();

const read = {
  about,
  /** For which moment it is answered: of a day, and of the first day of a span, the noon. */
  at: time,
  topic,
  topics: z.array(topic).min(1).readonly(),
  /** `from`: whether the words said it all, or settings and what was asked before decided a part of it. */
  traveller: z.strictObject({
    toward: country.optional(),
    traffic: traffic.optional(),
    people: people.optional(),
    plates: country.optional(),
    from: z.enum(['words', 'settings', 'before']),
  }),
  moment: z.strictObject({
    from: time,
    until: time.nullable(),
    precision: z.enum(['now', 'minute', 'day', 'span']),
    said: z.string(),
  }),
};

const told = {
  language: z.string(),
  /** The sentence that answers, plain. */
  direct: z.string().nullable(),
  /** Words that were not understood. */
  unread: listOf(z.string()),
  /** The message as sent, without markup. */
  text: z.string(),
};

const placed = { ...read, crossings: ids, status: z.null(), ...told };

const onWay = z.union([id, country]);

/** A journey: the ways that were named, and those there are, best first; `null` where no length is told. */
const route = z.strictObject({
  /** Ids of `data/places.json`. */
  from: id,
  to: id,
  /** Where ways were asked about by what is on them: what was named on each, ids of crossings and places, codes of countries. */
  over: listOf(listOf(onWay)).optional(),
  /** What was left out of all ways. */
  without: listOf(onWay).optional(),
  options: listOf(
    z.strictObject({
      /** What was named on it. */
      over: listOf(onWay).optional(),
      crossings: ids,
      km: z.number().nullable(),
      minutes: z.number().nullable(),
      /** The share of the length that is estimated. */
      estimated: z.number(),
      /** Of the crossing on the way that is the least open on arrival: the first of those. */
      status: statusSchema.nullable(),
      /** Of each of its crossings on arrival. */
      statuses: listOf(statusSchema),
      arrival: time.nullable(),
    }),
  ),
});

/** An answer of any kind. */
export const answeredSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    /** None for what belongs to no place. */
    crossings: ids,
    ...read,
    status: statusSchema.nullable(),
    /** Of several that were named, in the order of `crossings`. */
    statuses: listOf(statusSchema).optional(),
    /** How it is through a span. */
    states: listOf(z.strictObject({ from: time, until: time, state })).optional(),
    passage: passage.optional(),
    ...told,
  }),
  z.strictObject({ kind: z.literal('choose'), ...placed }),
  z.strictObject({ kind: z.literal('none'), ...placed }),
  z.strictObject({ kind: z.literal('border'), border, ...placed }),
  z.strictObject({ kind: z.literal('country'), country, ...placed }),
  z.strictObject({ kind: z.literal('route'), route, ...placed, status: statusSchema.nullable() }),
  z.strictObject({ kind: z.literal('smalltalk'), ...placed }),
]);

/** What to write instead. */
export const errorSchema = z.strictObject({ kind: z.literal('error'), message: z.string().min(1) });

/** A line of `ask --json`: an answer, or what to write instead. */
export const answerSchema = z.union([answeredSchema, errorSchema]);

export type AnswerJson = z.infer<typeof answeredSchema>;
export type ErrorJson = z.infer<typeof errorSchema>;
export type PassageJson = z.infer<typeof passage>;
export type StatusJson = z.infer<typeof statusSchema>;
export type TravellersJson = z.infer<typeof travellers>;
export type AttributionJson = z.infer<typeof by>;
