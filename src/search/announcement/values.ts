import { type AnnouncementKind, announcementKinds } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import { causes, type Traffic, trafficClasses } from '#domain/statement.ts';
import { parseMonthDay } from '#domain/time/dated.ts';
import { parseHours } from '#domain/time/hours.ts';
import { countsIn, minutesIn } from '../news/counts.ts';
import { eventIn } from '../news/events.ts';
import { aroundTheClock, hoursText } from '../news/time/hours.ts';
import { trafficIn } from '../news/traffic.ts';
import { causesIn } from '../news/words.ts';
import type { LineText } from './line-text.ts';
import { timesOfLine } from './times.ts';
import type { ReadWord } from './words.ts';
import { type Known, type Patch, type ReadingSetting, refused } from './written.ts';

/** The words of a line, and every two of them as one: lists write a phrase with a hyphen. */
export function wordsOf({ cut }: LineText): readonly string[] {
  const words = cut.rest
    .toLowerCase()
    .split(/[\s,.!:;]+/u)
    .filter(Boolean);
  return words.flatMap((word, at) => (words[at + 1] === undefined ? [word] : [`${word}-${words[at + 1]}`, word]));
}

/** The first word of a list, in any language, or the data's own. */
export function wordOf<Meaning extends string>(
  line: LineText,
  list: readonly Meaning[],
  read: ReadWord<Meaning>,
): Meaning | undefined {
  for (const word of wordsOf(line)) {
    const meaning = list.find((one) => one === word) ?? read(word);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** What kind of news it is: an editor's word for it, or what a post of the news would say by these words. */
export function readSays(line: LineText, known: Known, setting: ReadingSetting): Patch | null {
  const times = timesOfLine(line, known, setting);
  const said = eventIn(line.unit, times, { before: undefined, whole: line.unit.news })?.says;
  const event = said === 'works' && line.unit.news.has('roundTheClock') ? 'hours' : said;
  const named = wordOf(line, announcementKinds, setting.read.says);
  const says = line.cut.hours === undefined ? likelier(named, event) : (named ?? 'hours');
  return says === undefined ? null : { written: { says }, known: ['says'] };
}

/** "Works from 9 to 18" names hours, "the road is closed" is a warning. */
function likelier(named: AnnouncementKind | undefined, event: AnnouncementKind | undefined) {
  const isCloser =
    (named === 'works' && event === 'hours') ||
    (named === 'closed' && (event === 'warning' || event === 'hours')) ||
    event === 'queue';
  return isCloser ? event : (named ?? event);
}

const noon = 12 * 60;

/** @throws Refusal where they cannot be hours */
export function readHours(line: LineText, known: Known, setting: ReadingSetting): Patch | null {
  const { clock } = timesOfLine(line, known, setting);
  const said = line.cut.hours ?? hoursText(clock) ?? (line.unit.news.has('roundTheClock') ? aroundTheClock : undefined);
  if (said === undefined) return null;
  // "From eight to six": which half of the day is meant was not said.
  const { from = 0, until = noon } = clock;
  if (line.cut.hours === undefined && until <= from && from < noon) throw refused('announce-error-hours', line.raw);
  try {
    return { written: { hours: parseHours(said).text }, known: ['hours'] };
  } catch {
    throw refused('announce-error-hours', said);
  }
}

/** All year, or its first and last day: in numbers, or in words. @throws Refusal */
export function readSeason(line: LineText, known: Known, setting: ReadingSetting): Patch | null {
  if (wordOf(line, ['year-round'], setting.read.season))
    return { written: { season: 'year-round' }, known: ['season'] };
  const [, from, to] = /(\d\d-\d\d)\D+(\d\d-\d\d)/u.exec(line.cut.season ?? '') ?? [];
  if (from !== undefined && to !== undefined)
    return { written: { season: { from: monthDay(from), to: monthDay(to) } }, known: ['season'] };
  const times = timesOfLine(line, known, setting);
  const start = times.from ?? times.on;
  if (!start || !times.until || !times.last) return null;
  const [first, last] = [start.day, times.last.day].map((day) => day.toFormat('MM-dd'));
  return { written: { season: { from: first ?? '', to: last ?? '' } }, known: ['season'] };
}

function monthDay(text: string): string {
  try {
    parseMonthDay(text);
    return text;
  } catch {
    throw refused('announce-error-season', text);
  }
}

/** Who may pass: everyone, citizens, or what they travel with. */
export function readAdmits(line: LineText, { read }: ReadingSetting): Patch | null {
  const traffic = trafficOf(line);
  if (traffic.length > 0) return { written: { traffic }, known: ['admits'] };
  const people = wordOf(line, ['everyone', 'citizens', 'foreigners'], read.people);
  return people === 'everyone' || people === 'citizens' ? { written: { people }, known: ['admits'] } : null;
}

/** In any language, or the data's own words. */
export function trafficOf({ cut, unit }: LineText): readonly Traffic[] {
  const only = cut.narrowing
    .find(([head]) => head === 'only')?.[1]
    .split(',')
    .filter(Boolean);
  const own = only ?? cut.rest.toLowerCase().split(/[\s,]+/u);
  const named = trafficClasses.filter((one) => own.includes(one));
  return named.length > 0
    ? own.flatMap((word) => trafficClasses.find((one) => one === word) ?? [])
    : trafficIn(unit, unit.news);
}

/** How long they wait, and how many stand there. A number alone is minutes. */
export function readWait(line: LineText, known: Known, setting: ReadingSetting, isAsked = false): Patch | null {
  timesOfLine(line, known, setting);
  const alone = isAsked && /^\d{1,4}$/u.test(line.raw) ? Number(line.raw) : undefined;
  const minutes = minutesIn(line.unit) ?? alone;
  const [vehicles] = alone === undefined ? countsIn(line.unit) : [];
  if (minutes === undefined && vehicles === undefined) return null;
  return {
    written: { ...(minutes === undefined ? {} : { minutes }), ...(vehicles === undefined ? {} : { vehicles }) },
    known: ['wait'],
  };
}

export function readCause(line: LineText, { read }: ReadingSetting): Patch | null {
  const cause = wordOf(line, causes, read.cause) ?? causesIn(line.unit.news)[0];
  return cause === undefined ? null : { written: { cause }, known: ['cause'] };
}

/** `en: …`, one line for each language. @throws Refusal that names the languages that are missing */
export function readTexts(words: string, { languages }: ReadingSetting): Patch {
  const text: Record<string, string> = {};
  for (const line of words.split('\n')) {
    const [, language = '', said] = /^\s*(\w+)\s*:\s*(\S.*)$/u.exec(line) ?? [];
    if (languages.includes(language.toLowerCase()) && said !== undefined) text[language.toLowerCase()] = said.trim();
  }
  const missing = languages.filter((code) => text[code] === undefined);
  if (missing.length > 0) throw new Refusal('announce-error-text', { languages: missing.join(', ') });
  return { written: { text }, known: ['text'] };
}
