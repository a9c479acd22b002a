/** From `holidays.yaml` to the domain. */

import { given } from '#domain/given.ts';
import { type Holiday, type HolidayDates, type HolidayId, holidayIds } from '#domain/seasons/holiday.ts';
import { isInCalendar } from '#domain/time/dated.ts';
import { type Context, type FileContext, readAttributions, readTexts, unlessAhead } from '../attribution.ts';
import type { Path } from '../problem.ts';
import { validate } from '../validate.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { HolidayFile } from './schema.ts';

/** Reads all holidays. Everything that is wrong with them is reported; one that is said on a day to come is left out. */
export function readHolidays(
  { raw, report, leaveOut }: YamlFile,
  around: Omit<Context, 'zone' | 'report'>,
): readonly Holiday[] {
  const file = validate(around.schemas.holidays, raw, [], report) ?? {};
  const context: FileContext = { ...around, zone: 'utc', report, leaveOut };
  return holidayIds.flatMap((id) => {
    const holiday = file[id];
    if (holiday === undefined) return [];
    return unlessAhead(context, 'this holiday', (own) => readHoliday(id, holiday, own)) ?? [];
  });
}

function readHoliday(
  id: HolidayId,
  { name, country, every_year: every, dates = [], by }: HolidayFile,
  context: Context,
): Holiday {
  if ((every === undefined) === (dates.length === 0)) {
    context.report([id], 'has no days, or two kinds of them: write either every_year or dates');
  }
  const everyYear = typeof every === 'string' ? { from: every, to: every } : every;
  if (everyYear) checkDays([`2028-${everyYear.from}`, `2028-${everyYear.to}`], [id, 'every_year'], context);
  return {
    id,
    name: readTexts(name),
    ...given({ country, everyYear }),
    dates: dates.map((one, index) => readDates(one, [id, 'dates', index], context)),
    by: by === undefined ? [] : readAttributions(by, [id, 'by'], context),
  };
}

function readDates(
  { from, to = from, about = false }: NonNullable<HolidayFile['dates']>[number],
  path: Path,
  context: Context,
): HolidayDates {
  checkDays([from, to], path, context);
  return { from, to, about };
}

/** Both exist, and the first is not after the last. 2028 has every day. */
function checkDays([from, to]: readonly [string, string], path: Path, { report }: Context): void {
  const wrong = [from, to].find((iso) => !isDay(iso));
  if (wrong !== undefined) report(path, `"${wrong}": there is no such day in the calendar; look at the source again`);
  else if (from > to) report(path, 'ends before it begins: write the first day under from, the last under to');
}

/** A day as ISO writes it; one of every year, `03-21`, is looked for in a leap year. */
function isDay(iso: string): boolean {
  const [day = 0, month = 0, year = 2028] = iso.split('-').map(Number).toReversed();
  return isInCalendar(year, month, day);
}
