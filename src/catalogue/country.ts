/** From a country's file and from `sources.yaml` to the domain. */

import type { Country, Stay } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Source, SourceWatch } from '#domain/statement.ts';
import {
  alike,
  type Context,
  type FileContext,
  readAttributions,
  readSource,
  readTexts,
  unlessAhead,
} from './attribution.ts';
import { type Bounds, isZone } from './crossing.ts';
import type { CountryFile, Schemas, SourceFile, StayFile } from './file-schemas.ts';
import { listIn, readNotes } from './notes.ts';
import type { Path, ReportProblem } from './problem.ts';
import { sourceKey } from './schema.ts';
import { validate } from './validate.ts';
import type { YamlFile } from './yaml-file.ts';

/** All that can be read of the sources. An entry with a mistake still counts as known: one slip, one problem. */
export function readSources({ raw, report }: YamlFile, schemas: Schemas): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [id, entry] of entriesOf(raw, report)) {
    validate(sourceKey, id, [id], report);
    const file = validate(schemas.source, entry, [id], report);
    if (file && (file.url === undefined) === (file.no_url === undefined)) {
      const slip = file.url === undefined ? 'has no link' : 'has both url and no_url';
      report([id], `${slip}: write url: https://…, or no_url: with the reason why there is none`);
    }
    const name = file?.name ?? id;
    const { url, no_url: noUrl, watch: watched } = file ?? {};
    const watch = watched && watchOf(watched);
    sources.set(id, {
      id,
      kind: file?.kind ?? 'guide',
      name: typeof name === 'string' ? alike(name) : readTexts(name),
      aliases: file?.aliases ?? [],
      ...given({ url, noUrl, watch }),
    });
  }
  return sources;
}

function watchOf({ every, country, ...where }: NonNullable<SourceFile['watch']>): SourceWatch {
  return { ...where, ...given({ everyMinutes: every, country }) };
}

/** A country, and the box that its positions lie in. Both are `null` for a file with a mistake, which is yet known. */
export interface ReadCountry {
  readonly code: string;
  readonly country: Country | null;
  readonly bounds: Bounds | null;
}

/** Reads one country; `neighbours` are all that have a file. */
export function readCountry(
  code: string,
  { raw, report, leaveOut }: YamlFile,
  around: Omit<Context, 'zone' | 'report'> & { readonly neighbours: readonly string[] },
): ReadCountry {
  const file = validate(around.schemas.country, raw, [], report);
  if (file && !isZone(file.zone)) {
    report(['zone'], `"${file.zone}" is no time zone: write its IANA name, such as Asia/Bishkek`);
  }
  const zone = file && isZone(file.zone) ? file.zone : 'utc';
  const context = { ...around, zone, report, leaveOut };
  const notes = readNotes(raw, { place: code, neighbours: around.neighbours }, context);
  const stay = readStays(raw, context);
  return { code, country: file && { ...factsOf(code, file, context), stay, notes }, bounds: file?.bounds ?? null };
}

function factsOf(code: string, file: CountryFile, context: FileContext): Omit<Country, 'stay' | 'notes'> {
  const { south, north, west, east } = file.bounds;
  if (south >= north || west >= east) {
    context.report(['bounds'], 'is no box: south must be below north, and west below east');
  }
  readSource(file.border_service, ['border_service'], context);
  return {
    code,
    name: readTexts(file.name),
    ...given({
      side: file.side === undefined ? undefined : readTexts(file.side),
      of: file.of === undefined ? undefined : readTexts(file.of),
      inside: file.inside === undefined ? undefined : readTexts(file.inside),
      into: file.into === undefined ? undefined : readTexts(file.into),
      speaks: file.speaks,
      visaFree: file.visa_free && visaFreeOf(file.visa_free, context),
    }),
    flag: file.flag,
    currency: { code: file.currency.code, name: readTexts(file.currency.name) },
    borderService: file.border_service,
    emergency: (file.emergency ?? []).flatMap(({ number, service, meaning, by }, index) => {
      const read = (own: Context) => ({
        ...{ number, service },
        meaning: readTexts(meaning),
        by: readAttributions(by, ['emergency', index, 'by'], own),
      });
      return unlessAhead(context, 'this number', read) ?? [];
    }),
  };
}

function visaFreeOf(
  { countries, named, by }: NonNullable<CountryFile['visa_free']>,
  context: Context,
): NonNullable<Country['visaFree']> {
  return { countries, isWhole: named === 'all', by: readAttributions(by, ['visa_free', 'by'], context) };
}

/** Each citizenship stands once under each kind of visa: two terms for one passport would both be wrong. */
function readStays(raw: unknown, context: FileContext): readonly Stay[] {
  const listed = new Map<string, number>();
  return listIn(raw, 'stay').flatMap((one, index) => {
    const path = ['stay', index];
    const file = validate(context.schemas.stay, one, path, context.report);
    if (!file) return [];
    if (file.days === undefined && file.visa !== 'required') {
      context.report([...path, 'days'], 'is missing: write how many days they may stay');
    }
    file.citizens.forEach((code, at) => {
      const before = listed.get(`${code} ${file.visa}`);
      listed.set(`${code} ${file.visa}`, index);
      if (before === undefined) return;
      context.report([...path, 'citizens', at], `${code} stands in stay[${before}] too: keep it in one of them`);
    });
    return unlessAhead(context, 'this stay', (own) => readStay(file, path, own)) ?? [];
  });
}

function readStay(
  {
    citizens,
    visa,
    days,
    per_days: perDays,
    most_days: mostDays,
    most_per_days: mostPerDays,
    entries,
    renews,
    by,
  }: StayFile,
  path: Path,
  context: Context,
): Stay {
  if ((mostDays === undefined) !== (mostPerDays === undefined)) {
    context.report([...path, 'most_days'], 'stands alone: write most_days and most_per_days, or neither');
  }
  return {
    ...{ citizens, visa, by: readAttributions(by, [...path, 'by'], context) },
    ...given({ days, perDays, mostDays, mostPerDays, entries, renews }),
  };
}

function entriesOf(raw: unknown, report: ReportProblem): readonly [string, unknown][] {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return Object.entries(raw);
  report([], 'has no entries: write each with its key, a colon, and its fields below');
  return [];
}
