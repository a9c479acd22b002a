/** From `countries.yaml` and `sources.yaml` to the domain. */

import { type DateTime, IANAZone } from 'luxon';
import type { Country } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Source } from '#domain/statement.ts';
import { alike, type Context, readAttributions, readSource, readTexts } from './attribution.ts';
import { type Bounds, readNotes } from './crossing.ts';
import type { CountryFile, Schemas } from './file-schemas.ts';
import type { ReportProblem } from './problem.ts';
import { countryCode, sourceKey } from './schema.ts';
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
    const { url, no_url: noUrl } = file ?? {};
    sources.set(id, {
      id,
      kind: file?.kind ?? 'guide',
      name: typeof name === 'string' ? alike(name) : readTexts(name),
      ...given({ url, noUrl }),
    });
  }
  return sources;
}

/** A country, and the box that its positions lie in. Both are `null` for an entry with a mistake, which is yet known. */
export interface ReadCountry {
  readonly code: string;
  readonly country: Country | null;
  readonly bounds: Bounds | null;
}

export function readCountries(
  { raw, report }: YamlFile,
  around: { schemas: Schemas; sources: Context['sources']; now: DateTime },
): readonly ReadCountry[] {
  return entriesOf(raw, report).map(([code, entry]) => {
    validate(countryCode, code, [code], report);
    const file = validate(around.schemas.country, entry, [code], report);
    if (file && !IANAZone.isValidZone(file.zone)) {
      report([code, 'zone'], `"${file.zone}" is no time zone: write its IANA name, such as Asia/Bishkek`);
    }
    const zone = file && IANAZone.isValidZone(file.zone) ? file.zone : 'utc';
    const context = { ...around, zone, report };
    const notes = readNotes(entry, null, [code], context);
    const country = file && { ...readCountry(code, file, context), notes };
    return { code, country, bounds: file?.bounds ?? null };
  });
}

function readCountry(code: string, file: CountryFile, context: Context): Omit<Country, 'notes'> {
  const { south, north, west, east } = file.bounds;
  if (south >= north || west >= east) {
    context.report([code, 'bounds'], 'is no box: south must be below north, and west below east');
  }
  readSource(file.border_service, [code, 'border_service'], context);
  return {
    code,
    name: readTexts(file.name),
    ...given({
      side: file.side === undefined ? undefined : readTexts(file.side),
      of: file.of === undefined ? undefined : readTexts(file.of),
      inside: file.inside === undefined ? undefined : readTexts(file.inside),
    }),
    flag: file.flag,
    currency: { code: file.currency.code, name: readTexts(file.currency.name) },
    borderService: file.border_service,
    emergency: file.emergency.map(({ number, meaning, by }, index) => ({
      number,
      meaning: readTexts(meaning),
      by: readAttributions(by, [code, 'emergency', index, 'by'], context),
    })),
  };
}

function entriesOf(raw: unknown, report: ReportProblem): readonly [string, unknown][] {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return Object.entries(raw);
  report([], 'has no entries: write each with its key, a colon, and its fields below');
  return [];
}
