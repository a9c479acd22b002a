import type { Context } from 'hono';
import { z } from 'zod';
import { askedIn, type Fields, UsageError } from '#answer/told/fields.ts';
import { jsonOf } from '#answer/told/json.ts';
import { Refusal } from '#domain/errors.ts';
import { trafficClasses } from '#domain/statement.ts';
import { referenceOf } from '#i18n/languages.ts';
import { problem } from './problem.ts';
import type { ApiServices } from './services.ts';

const longestQuestion = 1_000;

/** What may be asked, as the specification tells it. How the values are written is checked where `ask` checks them. */
export function createAskedSchema(languages: readonly { readonly code: string }[]) {
  return z.strictObject({
    q: z
      .string({ error: 'write one question' })
      .trim()
      .min(1)
      .max(longestQuestion)
      .meta({ description: 'The question, as a person writes it', example: 'is korday open tomorrow at 7' }),
    lang: z
      .enum(languages.map(({ code }) => code))
      .optional()
      .meta({ description: 'The language of the answer; without it, that of the question' }),
    at: z.string().optional().meta({
      description: 'The moment asked about: a day, a local time, or a time with its offset',
      example: '2027-01-15T23:30+06:00',
    }),
    toward: z.string().optional().meta({ description: 'The country one is going to, two letters' }),
    traffic: z.enum(trafficClasses).optional().meta({ description: 'How one crosses' }),
    people: z.string().optional().meta({
      description: 'Who crosses: citizens, foreigners, or the two letters of a passport',
      example: 'foreigners',
    }),
    from: z.string().optional().meta({ description: 'Where one starts from' }),
    leave: z.string().optional().meta({ description: 'When one leaves' }),
    arrive: z.string().optional().meta({ description: 'When one is at the crossing' }),
  });
}

/** `/api/v1/ask?q=…`: the JSON of `ask --json`. */
export function createAsk(services: ApiServices): (c: Context) => Response {
  const { answer, catalogue, languages, now, refusal } = services;
  const schema = createAskedSchema(languages);
  return (c) => {
    const read = schema.safeParse(onceEach(c.req.queries()));
    if (!read.success) return problem(c, 400, wordsOf(read.error));
    const fields = read.data as Fields;
    try {
      return c.json(jsonOf(answer(askedIn(fields, languages, now())), catalogue.sources));
    } catch (error) {
      if (error instanceof UsageError) return problem(c, 400, error.message.replaceAll('--', ''));
      if (error instanceof Refusal) return problem(c, 400, refusal(error, fields.lang ?? referenceOf(languages)));
      throw error;
    }
  };
}

/** A field that stands there twice is two answers to one question: the list does not fit the schema. */
function onceEach(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

function wordsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
}
