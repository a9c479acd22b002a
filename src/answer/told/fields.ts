import type { DateTime } from 'luxon';
import { given } from '#domain/given.ts';
import { type Vehicle, vehicles } from '#domain/personal-settings.ts';
import { type Traffic, trafficClasses } from '#domain/statement.ts';
import { dateTimeIn } from '#domain/time/iso.ts';
import type { Language } from '#i18n/languages.ts';
import type { Asked } from '../answer.ts';

/** A question that was put in a way we cannot use: one line that says what to write instead. */
export class UsageError extends Error {}

/** How a question is put, on the command line and, with `q` or `crossing`, in a line of a batch. */
export interface Fields {
  readonly q?: string;
  readonly crossing?: string;
  readonly lang?: string;
  readonly at?: string;
  readonly now?: string;
  readonly toward?: string;
  readonly traffic?: string;
  readonly people?: string;
  readonly from?: string;
  readonly leave?: string;
  readonly arrive?: string;
  /** The questions before it, the first of them first. */
  readonly after?: string | readonly string[];
  readonly passport?: string;
  readonly vehicle?: string;
  readonly town?: string;
}

export const fieldNames = [
  ...['q', 'crossing', 'lang', 'at', 'now', 'toward', 'traffic', 'people'],
  ...['from', 'leave', 'arrive', 'after', 'passport', 'vehicle', 'town'],
] as const;

/** Year, month and day, perhaps a time, perhaps an offset; our own pattern, for Luxon reads `05-01` as five o'clock. */
const moment =
  /^\d{4}-\d{2}-\d{2}(?<time>T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(?<offset>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** Reads the fields; throws a `UsageError` that names the first one it cannot use. `present` is the machine's clock. */
export function askedIn(fields: Fields, languages: readonly Language[], present: DateTime): Asked {
  const { q, crossing, lang, at, now, toward, traffic, people, from, leave, arrive } = fields;
  const { passport, vehicle, town } = fields;
  if (leave !== undefined && arrive !== undefined) throw new UsageError('--leave and --arrive: write only one of them');
  const read = <T>(text: string | undefined, by: (text: string) => T) => (text === undefined ? undefined : by(text));
  return given({
    text: q,
    crossing,
    language: read(lang, (code) => languageIn(code, languages)),
    now: now === undefined ? present : dateTime('now', now),
    moment: read(at, momentIn),
    traveller: {
      toward: read(toward, (code) => countryIn('toward', code)),
      traffic: read(traffic, trafficIn),
      people: read(people, personIn),
    },
    settings: given({
      passport: read(passport, (code) => countryIn('passport', code)),
      vehicle: read(vehicle, vehicleIn),
      town: read(town, (name) => townIn('town', name)),
    }),
    from: read(from, (name) => townIn('from', name)),
    leave: read(leave, (time) => timeIn('leave', time)),
    arrive: read(arrive, (time) => timeIn('arrive', time)),
  });
}

function languageIn(code: string, languages: readonly Language[]): string {
  if (languages.some((language) => language.code === code)) return code;
  throw new UsageError(`--lang ${quoted(code)}: write one of ${languages.map((language) => language.code).join(', ')}`);
}

function momentIn(text: string): NonNullable<Asked['moment']> {
  const at = dateTime('at', text);
  return moment.exec(text)?.groups?.['offset'] === undefined ? { local: text } : { at, precision: 'moment' };
}

function dateTime(name: string, text: string): DateTime {
  const read = moment.test(text) ? dateTimeIn(text) : null;
  if (read === null) {
    throw new UsageError(
      `--${name} ${quoted(text)}: write a moment such as 2027-01-15, 2027-01-15T23:30 or 2027-01-15T23:30+06:00`,
    );
  }
  return read;
}

function townIn(option: string, text: string): string {
  if (text.trim() === '') throw new UsageError(`--${option} "": write a town, such as Karakol`);
  return text;
}

/** A time of the present day, or a moment. */
function timeIn(name: string, text: string): string {
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(text)) dateTime(name, text);
  return text;
}

function trafficIn(text: string): Traffic {
  return oneOf(trafficClasses, 'traffic', text);
}

function vehicleIn(text: string): Vehicle {
  return oneOf(vehicles, 'vehicle', text);
}

function oneOf<T extends string>(known: readonly T[], option: string, text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new UsageError(`--${option} ${quoted(text)}: write one of ${known.join(', ')}`);
  return found;
}

function personIn(text: string): string {
  if (text === 'citizens' || text === 'foreigners') return text;
  return countryIn('people', text, 'citizens, foreigners, or ');
}

function countryIn(name: string, text: string, or = ''): string {
  const code = text.toUpperCase();
  if (!isCountry(code))
    throw new UsageError(`--${name} ${quoted(text)}: write ${or}a country's two letters, such as KZ`);
  return code;
}

const countryNames = new Intl.DisplayNames([], { type: 'region', fallback: 'none' });

/** Two letters that somebody is from: `ZZ` is what programs write for nowhere. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countryNames.of(code) !== undefined;
}

/** On one line, and not for ever. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
