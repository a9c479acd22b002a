/** A point of a picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Degrees on the ground, as a flat picture of so wide and at most so high shows them. */
export interface Projection {
  readonly height: number;
  project(place: { readonly lat: number; readonly lon: number }): Spot;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The least and the greatest height. */
  readonly least: number;
  readonly most: number;
}

/** A region no wider than this is shown with so much around it, in degrees. */
const leastDegrees = 0.6;
const around = 0.12;

/** The smallest map that holds all the places. */
export function projectionOf(
  places: readonly { readonly lat: number; readonly lon: number }[],
  { left, top, width, least, most }: Frame,
): Projection {
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)];
  const middle = { lat: mean(lats), lon: mean(lons) };
  const squeeze = Math.cos((middle.lat * Math.PI) / 180);
  const wide = Math.max(leastDegrees, (Math.max(...lons) - Math.min(...lons)) * (1 + 2 * around)) * squeeze;
  const high = Math.max(leastDegrees * 0.6, (Math.max(...lats) - Math.min(...lats)) * (1 + 2 * around));
  const scale = Math.min(width / wide, most / high);
  const height = Math.max(high * scale, least);
  return {
    height,
    project: ({ lat, lon }) => ({
      x: left + width / 2 + (lon - middle.lon) * squeeze * scale,
      y: top + height / 2 - (lat - middle.lat) * scale,
    }),
  };
}

const mean = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;

const rounds = 200;

/** Points pushed apart until none lies nearer to another than `apart`, as little as that takes; the same every time. */
export function spread(points: readonly Spot[], apart: number): readonly Spot[] {
  const placed = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, one] of placed.entries()) {
      for (const [offset, other] of placed.slice(index + 1).entries()) {
        moved = pushed(one, other, apart, index + offset) || moved;
      }
    }
    if (!moved) break;
  }
  return placed;
}

const almost = 0.01;

function pushed(one: { x: number; y: number }, other: { x: number; y: number }, apart: number, turn: number): boolean {
  let [dx, dy] = [other.x - one.x, other.y - one.y];
  let distance = Math.hypot(dx, dy);
  if (distance >= apart - almost) return false;
  // Two in one place go apart in a direction of their own.
  if (distance < almost) [dx, dy, distance] = [Math.cos(turn), Math.sin(turn), 1];
  const step = (apart - Math.min(distance, apart)) / 2 / distance;
  [one.x, one.y, other.x, other.y] = [one.x - dx * step, one.y - dy * step, other.x + dx * step, other.y + dy * step];
  return true;
}
