/** The shape of `holidays.yaml`. */
import { z } from 'zod';
import { type HolidayId, holidayIds } from '#domain/seasons/holiday.ts';
import { bys, countryCode, monthDay, type TextsSchema } from '../schema.ts';

const dayError = 'is no day: write it as 2027-03-09';
const day = z.string({ error: dayError }).regex(/^\d{4}-\d\d-\d\d$/, { error: dayError });

/** The shape of the file: each holiday by its id. */
export function createHolidaysSchema(texts: TextsSchema) {
  const holiday = z.strictObject({
    name: texts,
    country: countryCode.optional().describe('The only one that keeps it: its border is meant'),
    every_year: z
      .union([monthDay, z.strictObject({ from: monthDay, to: monthDay })])
      .optional()
      .describe('The same every year: one day, or the first and the last'),
    dates: z
      .array(z.strictObject({ from: day, to: day.optional(), about: z.boolean().optional() }))
      .optional()
      .describe('The years for which somebody has said the days'),
    by: bys.optional().describe('Who says so; left out where the name itself says the day'),
  });
  return z.partialRecord(z.enum(holidayIds), holiday);
}

/** One holiday as it is written. */
export type HolidayFile = NonNullable<z.output<ReturnType<typeof createHolidaysSchema>>[HolidayId]>;
