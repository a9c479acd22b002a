/** What every fact of the data shares: texts, dates, and who says so. */
import type { DateTime } from 'luxon';
import { given } from '#domain/given.ts';
import type { Attribution, Source } from '#domain/statement.ts';
import { asTyped, type Texts } from '#domain/texts.ts';
import { type Dated, parseDated } from '#domain/time/dated.ts';
import { dayMs } from '#domain/time/units.ts';
import type { Schemas } from './file-schemas.ts';
import type { Path, ReportProblem } from './problem.ts';
import type { AttributionFile, AttributionsFile, DateFile, TextsFile } from './schema.ts';

/** What a fact is read against. */
export interface Context {
  readonly schemas: Schemas;
  /** The clock of dates that name none. */
  readonly zone: string;
  /** `null` where the sources themselves cannot be read: then nothing is said about unknown ones. */
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly now: DateTime;
  readonly report: ReportProblem;
  /** Its names were typed by an editor, in one alphabet: the names of the data are chosen to read alike everywhere. */
  readonly isTyped?: boolean;
}

/** What a file is read against of which parts can be done without. */
export interface FileContext extends Context {
  /** Notes what is left out. */
  readonly leaveOut: ReportProblem;
}

/** Block texts come with a line end. */
export function readTexts(file: TextsFile): Texts {
  return Object.fromEntries(Object.entries(file).map(([language, text]) => [language, text.trim()]));
}

/** One name that reads alike everywhere, under the code for many languages (ISO 639-2). */
export function alike(name: string): Texts {
  return { mul: name };
}

/** Stands in for a date that cannot be read: it is before and after nothing, so it causes no second problem. */
const noDate: Dated = { text: '', precision: 'minute', bound: 'exact', first: Number.NaN, last: Number.NaN };

export function readDate(file: DateFile, path: Path, { zone, report }: Pick<Context, 'zone' | 'report'>): Dated {
  try {
    return parseDated(file, zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(path, error.message);
    return noDate;
  }
}

/** A date on which something was said or seen: it cannot lie ahead. A day may be tomorrow, where the clock of who says it is ahead. */
export function readPastDate(file: DateFile, path: Path, context: Context): Dated {
  const date = readDate(file, path, context);
  const latest = context.now.toMillis() + (date.precision === 'minute' ? 0 : dayMs);
  if (date.first > latest) {
    context.report(path, `${date.text} lies in the future: write when it was said or seen`, 'ahead');
  }
  return date;
}

/**
 * Reads a part of a file that can do without. A word in it of a day that lies ahead is a slip of the pen, or the clock of the
 * machine is wrong: the part is left out with a warning, and the rest can be used.
 */
export function unlessAhead<Part>(
  context: FileContext,
  what: string,
  read: (context: Context) => Part,
): Part | undefined {
  let isAhead = false;
  const report: ReportProblem = (path, message, kind) => {
    if (kind !== 'ahead') return context.report(path, message, kind);
    isAhead = true;
    context.leaveOut(path, `${message}; ${what} is left out`);
  };
  const part = read({ ...context, report });
  return isAhead ? undefined : part;
}

export function readAttribution(file: AttributionFile, path: Path, context: Context): Attribution {
  const printed = given({
    date: file.date === undefined ? undefined : readPastDate(file.date, [...path, 'date'], context),
    via: file.via === undefined ? undefined : (context.sources?.get(file.via)?.name ?? properName(file.via, context)),
    url: file.url,
  });
  if ('who' in file) return { who: file.who, name: properName(file.who, context), kind: file.kind, ...printed };
  const { name, kind } = readSource(file.source, [...path, 'source'], context);
  return { who: file.source, name, kind, ...printed };
}

function properName(name: string, { isTyped = false }: Context): Texts {
  return isTyped ? asTyped(name) : alike(name);
}

export function readAttributions(file: AttributionsFile, path: Path, context: Context): readonly Attribution[] {
  if (!Array.isArray(file)) return [readAttribution(file, path, context)];
  return file.map((by, index) => readAttribution(by, [...path, index], context));
}

/** Somebody known, or else reported and taken for a guide. */
export function readSource(id: string, path: Path, { sources, report }: Context): Source {
  const source = sources?.get(id);
  if (source) return source;
  if (sources) report(path, `"${id}" is not in sources.yaml: add it there, or write who and kind`);
  return { id, kind: 'guide', name: alike(id), aliases: [] };
}
