import type { KnownPlace } from '#domain/roads/place.ts';
import { textIn } from '#domain/texts.ts';
import type { Projection, Spot } from './places.ts';
import { type Box, circle, margin, text, width } from './svg.ts';

/** Towns to find one's way by: the largest, and never so many that they hide the posts. */
const mostTowns = 6;
const size = 10;
const letter = 6;

/** The largest towns inside, each with its name where nothing else stands; a town without room for its name is left out. */
export function townsIn(
  places: readonly KnownPlace[],
  {
    projection,
    top,
    posts,
    language,
  }: { projection: Projection; top: number; posts: readonly Spot[]; language: string },
): readonly string[] {
  const taken: Box[] = posts.map(({ x, y }) => ({ x: x - 9, y: y - 9, w: 18, h: 18 }));
  const known = places.flatMap(({ position, population, names }) =>
    position && population ? [{ name: textIn(names, language), population, point: projection.project(position) }] : [],
  );
  const drawn: string[] = [];
  for (const { name, point } of known.toSorted((one, other) => other.population - one.population)) {
    if (drawn.length === mostTowns) break;
    const bottom = top + projection.height;
    const place = labelsOf(name, point).find(
      ({ box }) => isInside(box, top, bottom) && !taken.some((one) => meets(one, box)),
    );
    if (place === undefined || point.x < margin || point.x > width - margin) continue;
    taken.push(place.box);
    drawn.push(circle(point.x, point.y, 1.8, 'faint') + text(place.box.x, place.y, name, { size, colour: 'faint' }));
  }
  return drawn;
}

/** Over the point, under it, behind it, before it. */
function labelsOf(name: string, { x, y }: Spot) {
  const w = name.length * letter;
  return [
    [x - w / 2, y - 4],
    [x - w / 2, y + size + 3],
    [x + 5, y + 3.5],
    [x - w - 5, y + 3.5],
  ].map(([left = 0, base = 0]) => ({ y: base, box: { x: left, y: base - size, w, h: size + 3 } }));
}

const isInside = ({ x, y, w, h }: Box, top: number, bottom: number) =>
  x >= margin && x + w <= width - margin && y >= top && y + h <= bottom;

const meets = (one: Box, other: Box) =>
  one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
