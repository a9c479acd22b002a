/** From a crossing's file to a crossing of the domain. */

import { IANAZone } from 'luxon';
import type { Crossing, Post, Town } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Statement } from '#domain/statement.ts';
import { type Context, type FileContext, readAttributions, readTexts, unlessAhead } from './attribution.ts';
import type { CrossingFile } from './file-schemas.ts';
import { listIn, readNotes } from './notes.ts';
import type { Path } from './problem.ts';
import { checkLedger } from './statements/contradictions.ts';
import { parseStatement, type StatementContext } from './statements/statement.ts';
import { validate } from './validate.ts';
import type { YamlFile } from './yaml-file.ts';

/** A box in degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What a crossing is read against. `bounds` (of one country, or of all) is `null` where they cannot be read. */
export interface Surroundings extends Omit<Context, 'zone' | 'report'> {
  readonly bounds: ReadonlyMap<string, Bounds | null> | null;
}

/** Reads one crossing. Everything that is wrong with it is reported; `null` where no crossing can be made of it. */
export function readCrossing(id: string, yaml: YamlFile, around: Surroundings): Crossing | null {
  const { report, leaveOut } = yaml;
  const file = validate(around.schemas.crossing, yaml.raw, [], report);
  const context: FileContext = { ...around, zone: zoneOrUtc(file?.posts[0]?.zone), report, leaveOut };
  const posts = file ? file.posts.map((post, index) => readPost(post, ['posts', index], context)) : null;
  const statements = readLedger(yaml, posts, context);
  const neighbours = around.bounds && [...around.bounds.keys()];
  const ofNotes = { place: id, neighbours, ...given({ posts: posts?.map((post) => post.id) }) };
  const notes = readNotes(yaml.raw, ofNotes, context);
  const [first, second, ...more] = posts ?? [];
  if (!file || !first || !second) return null;

  checkPosts([first, second, ...more], around, context);
  const crossing: Crossing = {
    id,
    kind: file.kind,
    posts: [first, second, ...more],
    ...readTimes(file, context),
    aliases: file.aliases ?? [],
    statements,
    notes,
  };
  checkLedger(crossing, yaml);
  return crossing;
}

/** The clock of a place. `EST` and the like are names of IANA too, and of no place whose clock may move. */
export function isZone(zone: string): boolean {
  return zone.includes('/') && IANAZone.isValidZone(zone);
}

function zoneOrUtc(zone: string | undefined): string {
  return zone !== undefined && isZone(zone) ? zone : 'utc';
}

function readPost(file: CrossingFile['posts'][number], path: Path, around: FileContext): Post {
  if (!isZone(file.zone)) {
    around.report([...path, 'zone'], `"${file.zone}" is no time zone: write its IANA name, such as Asia/Bishkek`);
  }
  const context = { ...around, zone: zoneOrUtc(file.zone) };
  const { position } = file;
  return {
    id: file.id,
    country: file.country,
    zone: context.zone,
    towns: (file.towns ?? []).map((town, index) => readTown(town, [...path, 'towns', index], context)),
    ...given({
      name: file.name && readTexts(file.name),
      position: position && { lat: position.lat, lon: position.lon, withinKm: position.within_km },
    }),
  };
}

type TownFile = NonNullable<CrossingFile['posts'][number]['towns']>[number];

function readTown(file: TownFile, path: Path, context: FileContext): Town {
  const { km, drive_minutes: driveMinutes, position } = file;
  if ((km !== undefined || driveMinutes !== undefined) && !file.by) {
    context.report([...path, 'by'], 'is missing: kilometres and minutes need somebody who gives them');
  }
  const drive = unlessAhead(context, 'how far it is', (own) => {
    const by = file.by && readAttributions(file.by, [...path, 'by'], own);
    return given({ km, driveMinutes, by });
  });
  return { name: readTexts(file.name), ...given({ position }), ...drive };
}

function readTimes(file: CrossingFile, context: FileContext): Pick<Crossing, 'betweenPosts' | 'waits'> {
  const { between_posts: between, waits } = file;
  const usual = waits?.usual_minutes ?? 0;
  if (waits?.worst_minutes !== undefined && waits.worst_minutes < usual) {
    context.report(['waits', 'worst_minutes'], `is below usual_minutes (${usual}): one of the two is wrong`);
  }
  return given({
    betweenPosts:
      between &&
      unlessAhead(context, 'what is between the posts', (own) => ({
        minutes: between.minutes,
        by: readAttributions(between.by, ['between_posts', 'by'], own),
      })),
    waits:
      waits &&
      unlessAhead(context, 'how long one waits', (own) => ({
        usualMinutes: usual,
        ...given({ worstMinutes: waits.worst_minutes }),
        by: readAttributions(waits.by, ['waits', 'by'], own),
      })),
  });
}

/**
 * Each on its own, so that one broken statement hides nothing about the others. A word of a day that lies ahead is a slip of
 * the pen, or the clock of the machine is wrong: it is left out, and the rest can be used.
 */
function readLedger(
  { raw, leaveOut }: YamlFile,
  posts: StatementContext['posts'] | null,
  context: Context,
): readonly Statement[] {
  const report = (order: number, path: Path, message: string) =>
    context.report(['statements', order, ...path], message);
  if (posts === null) {
    listIn(raw, 'statements').forEach((one, order) => {
      validate(context.schemas.statement, one, [], (path, message) => report(order, path, message));
    });
    return [];
  }
  return listIn(raw, 'statements').flatMap((one, order) => {
    const { statement, slips } = parseStatement(one, { ...context, posts, order });
    const isAhead = slips?.every(({ kind }) => kind === 'ahead');
    for (const { path, message } of slips ?? []) {
      if (isAhead) leaveOut(['statements', order, ...path], `${message}; this statement is left out`);
      else report(order, path, message);
    }
    return statement ? [statement] : [];
  });
}

function checkPosts(posts: readonly Post[], { bounds }: Surroundings, { report }: Context): void {
  const boxes = posts.flatMap((post) => bounds?.get(post.country) ?? []);
  posts.forEach((post, index) => {
    if (posts.findIndex((other) => other.id === post.id) < index) {
      report(['posts', index, 'id'], `"${post.id}" is taken by another post: choose another id`);
    }
    if (bounds && !bounds.has(post.country)) {
      report(['posts', index, 'country'], `${post.country} has no file: write countries/${post.country}.yaml`);
    }
    const { position } = post;
    if (position && boxes.length > 0 && !boxes.some((box) => isWithin(position, box, position.withinKm))) {
      const countries = [...new Set(posts.map(({ country }) => country))].join(' and ');
      report(['posts', index, 'position'], `lies outside ${countries}: look at lat and lon again, they may be swapped`);
    }
  });
  if (new Set(posts.map((post) => post.country)).size < 2) {
    report(['posts'], 'are all in one country: a crossing leads from one country to another');
  }
}

/** Kilometres of a degree of latitude; of longitude they are fewer toward the poles. */
const kmOfDegree = 111;

/** Does a point that is known to so many kilometres lie in the box? */
export function isWithin(
  { lat, lon }: { lat: number; lon: number },
  { south, west, north, east }: Bounds,
  withinKm: number,
): boolean {
  const spare = withinKm / kmOfDegree;
  const spareEast = spare / Math.cos((lat * Math.PI) / 180);
  return lat >= south - spare && lat <= north + spare && lon >= west - spareEast && lon <= east + spareEast;
}
