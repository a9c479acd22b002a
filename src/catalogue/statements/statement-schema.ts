/** The shape of a statement: a discriminated union on `says`. A notice has the same. */
import { z } from 'zod';
import { causes, trafficClasses } from '#domain/statement.ts';
import { by, countryCode, date, key, minutes, monthDay, type TextsSchema, words } from '../schema.ts';

const traffic = z.array(z.enum(trafficClasses)).min(1, { error: 'is empty: name somebody, or take the field out' });

const said = {
  id: key.optional().describe('Needed only where another statement supersedes this one'),
  supersedes: key.optional().describe('The id of the statement that this one replaces'),
  by,
};

/** As far as the source narrows it, and no further. */
const narrowed = {
  posts: z.array(key).min(1).optional(),
  toward: countryCode.optional().describe('One direction: the country one is going to'),
  people: z
    .union([z.enum(['citizens', 'foreigners']), z.array(countryCode).min(1)], {
      error: 'is nobody known here: write citizens, foreigners, or a list of countries such as [KG]',
    })
    .optional(),
  traffic: traffic.optional(),
};

const ends = z.enum(['planned', 'certain']).optional();

const standing = { since: date.optional(), until: date.optional().describe('The last day covered'), ends };

const hours = z.strictObject({
  says: z.literal('hours'),
  hours: words.describe('24/7, 08:00-18:00, Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off, …'),
  clock: z.literal('unstated').optional().describe('The source does not say whose clock'),
  ...said,
  ...narrowed,
  ...standing,
});

const seasonError = 'is no season: write year-round, or { from: 05-01, to: 10-31 }';
const season = z.strictObject({
  says: z.literal('season'),
  season: z.union([z.literal('year-round'), z.strictObject({ from: monthDay, to: monthDay })], { error: seasonError }),
  ...said,
  ...narrowed,
  ...standing,
});

/** Who may pass is the statement itself, so it cannot also be narrowed. */
const admits = z.strictObject({
  says: z.literal('admits'),
  people: z.enum(['everyone', 'citizens']).optional(),
  traffic: traffic.optional(),
  ...said,
  ...standing,
});

const edge = z.strictObject({ says: z.enum(['opens', 'closes']), date, ...said, ...narrowed });

const year = z.int({ error: 'write a year, such as 2024' }).min(1900).max(2200);
const closed = z.strictObject({
  says: z.literal('closed'),
  from: date.describe('A date, or MM-DD for every year'),
  until: date.optional().describe('The last day covered'),
  years: z.strictObject({ from: year, to: year.optional() }).optional().describe('For MM-DD only: in which years'),
  ends,
  cause: z.enum(causes),
  ...said,
  ...narrowed,
});

const works = z.strictObject({
  says: z.literal('works'),
  date,
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'write the hour of the clock, such as "23:00"' })
    .optional()
    .describe('What the clock of the post showed then, where only the month or the year is known'),
  ...said,
  ...narrowed,
});

const queue = z.strictObject({
  says: z.literal('queue'),
  date,
  minutes: minutes.optional(),
  vehicles: z.int({ error: 'write how many vehicles stood' }).nonnegative().optional(),
  ...said,
  ...narrowed,
});

const warning = (texts: TextsSchema) =>
  z.strictObject({
    says: z.literal('warning'),
    from: date,
    until: date.optional().describe('The last day covered'),
    cause: z.enum(causes),
    text: texts,
    ...said,
    ...narrowed,
  });

export function createStatementSchema(texts: TextsSchema) {
  return z.discriminatedUnion('says', [hours, season, admits, edge, closed, works, queue, warning(texts)]);
}

type StatementSchema = ReturnType<typeof createStatementSchema>;

export type StatementFile = z.output<StatementSchema>;
export type FileOf<Says extends StatementFile['says']> = Extract<StatementFile, { says: Says }>;
