import type { Crossing } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { createCardContext } from '#render/card/context.ts';
import { describeState } from '#render/card/headline.ts';
import { crossingName } from '#render/names.ts';
import type { BorderLine } from './border-lines.ts';
import { framed, madeOn } from './frame.ts';
import { diamond, type Look, lookOf, mark } from './marks.ts';
import { type Projection, projectionOf, type Spot, spread } from './places.ts';
import { at, circle, margin, path, text, width, wrapped } from './svg.ts';
import { townsIn } from './towns.ts';

/** What a map of a border shows. `title`, `time`: as the words under it say them; without a time it shows no state. */
export interface MapOfBorder {
  readonly title: string;
  readonly time: string | null;
  readonly statuses: readonly Status[];
  readonly traveller: Traveller;
  readonly lines: readonly BorderLine[];
  readonly places: readonly KnownPlace[];
}

const lowest = 120;
const highest = 300;
const radius = 8;
const step = 17;

/**
 * Every crossing of a border where its first known post is, numbered, with its state by shape and by word; `null` where the
 * place of none is known.
 */
export function mapPicture(border: MapOfBorder, localizer: Localizer): string | null {
  const { title, time, statuses, traveller } = border;
  const shown = statuses.flatMap((status) => {
    const place = placeOf(status.crossing);
    return place === null ? [] : [{ status, place }];
  });
  const [first] = shown;
  if (first === undefined) return null;
  const missing = statuses.filter(({ crossing }) => placeOf(crossing) === null);
  const crossings = missing.map(({ crossing }) => crossingName(crossing, localizer)).join(', ');
  const footer = [
    ...(missing.length === 0 ? [] : [localizer.message('picture-map-missing', { crossings })]),
    localizer.message('picture-map-rough'),
    madeOn(first.status.crossing, localizer),
  ];
  const subtitle = time === null ? localizer.message('picture-map-places') : localizer.message('picture-map', { time });
  return framed({ title, subtitle, footer }, (top) => {
    const area = { left: margin, top, width: width - 2 * margin, least: lowest, most: highest };
    const projection = projectionOf(
      shown.map(({ place }) => place),
      area,
    );
    const all = shown.map(({ status }) => markedOf(status, time === null ? null : traveller, localizer));
    const points = shown.map(({ place }) => projection.project(place));
    const placed = spreadInside(points, top, top + projection.height);
    const words = legendOf(all, top + projection.height + 22);
    return {
      parts: [
        ...borderLines(border.lines, projection, top),
        ...townsIn(border.places, { projection, top, posts: placed, language: localizer.language }),
        ...posts(all, points, placed),
        ...words.parts,
      ],
      y: words.y,
    };
  });
}

/** A crossing on the map, as the list of its border calls it; without a look its state is not shown. */
interface Marked {
  readonly words: string;
  readonly look: Look | null;
}

function markedOf(status: Status, traveller: Traveller | null, localizer: Localizer): Marked {
  const name = crossingName(status.crossing, localizer);
  if (traveller === null) return { words: name, look: null };
  const [sign, state] = describeState(createCardContext(status, localizer, { precision: 'now', traveller }));
  return { words: `${name} · ${state}`, look: lookOf[sign] };
}

function placeOf({ posts }: Crossing) {
  return posts.find(({ position }) => position !== undefined)?.position ?? null;
}

/** The lines of the borders, as far as they lie in the picture. */
function borderLines(lines: readonly BorderLine[], projection: Projection, top: number): readonly string[] {
  const isInside = ({ x, y }: Spot) => x >= margin && x <= width - margin && y >= top && y <= top + projection.height;
  return lines.flatMap(({ points }) =>
    strokes(
      points.map(([lon, lat]) => projection.project({ lat, lon })),
      isInside,
    ),
  );
}

/** The stretches of a line that lie inside. */
function strokes(points: readonly Spot[], isInside: (point: Spot) => boolean): readonly string[] {
  const found: Spot[][] = [[]];
  for (const [index, point] of points.entries()) {
    const isNear = [points[index - 1], point, points[index + 1]].some((one) => one !== undefined && isInside(one));
    if (isNear) found.at(-1)?.push(point);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found
    .filter((line) => line.length > 1)
    .map((line) => path(`M${line.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}`, 'road', 1, '4 2'));
}

/** No number hides another, and none stands outside. */
function spreadInside(points: readonly Spot[], top: number, bottom: number): readonly Spot[] {
  const inside = (value: number, from: number, to: number) =>
    Math.min(to - radius - 1, Math.max(from + radius + 1, value));
  return spread(points, 2 * radius + 1).map(({ x, y }) => ({ x: inside(x, 0, width), y: inside(y, top, bottom) }));
}

function posts(marked: readonly Marked[], points: readonly Spot[], placed: readonly Spot[]): readonly string[] {
  return placed.flatMap((place, index) => {
    const [point, one] = [points[index], marked[index]];
    if (point === undefined || one === undefined) return [];
    const isMoved = Math.hypot(place.x - point.x, place.y - point.y) > 2;
    return [
      ...(isMoved ? [path(`M${at(point.x)} ${at(point.y)}L${at(place.x)} ${at(place.y)}`, 'faint', 0.7)] : []),
      numbered(one.look, index + 1, place),
    ];
  });
}

/** Round, pointed, empty or dashed: the shape says the state before its colour does. */
function numbered(look: Look | null, number: number, { x, y }: Spot): string {
  const digits = (colour: 'paper' | 'ink') =>
    text(x, y + 3.5, String(number), { size: 10, bold: true, colour, anchor: 'middle' });
  if (look === null) return circle(x, y, radius, 'faint') + digits('paper');
  if (look === 'open') return circle(x, y, radius, 'open') + digits('paper');
  if (look === 'limited') return diamond(x, y, radius * 1.3) + digits('paper');
  const square = `M${at(x - radius)} ${at(y - radius)}h${2 * radius}v${2 * radius}h${-2 * radius}z`;
  if (look === 'closed') return circle(x, y, radius, 'paper') + path(square, 'closed', 2) + digits('ink');
  return circle(x, y, radius, 'paper') + path(square, 'unknown', 1.2, '2 2') + digits('ink');
}

function legendOf(marked: readonly Marked[], y: number): { parts: readonly string[]; y: number } {
  const parts: string[] = [];
  let under = y;
  for (const [index, { words, look }] of marked.entries()) {
    const lines = wrapped(words, width - 2 * margin - 40);
    parts.push(
      text(margin + 16, under, String(index + 1), { bold: true, anchor: 'end' }),
      ...(look === null ? [] : [mark(look, margin + 27, under - 4, 11)]),
    );
    parts.push(...lines.map((line, line_) => text(margin + 40, under + line_ * (step - 2), line)));
    under += step + (lines.length - 1) * (step - 2);
  }
  return { parts, y: under };
}
