/** From `roads.yaml` to the domain. */
import type { Crossing, Position } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { distanceKm } from '#domain/nearby.ts';
import { createEndPositions, lengthOfPiece } from '#domain/roads/length.ts';
import type { RoadPiece, Roads } from '#domain/roads/piece.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import { type Context, type FileContext, readAttributions, unlessAhead } from '../attribution.ts';
import type { Path } from '../problem.ts';
import type { AttributionsFile } from '../schema.ts';
import { validate } from '../validate.ts';
import type { YamlFile } from '../yaml-file.ts';
import { type PieceFile, roadsSchema } from './road-schemas.ts';

/** A post that is known only by the line between its towns and the border. */
const pointWithinKm = 15;

/** What roads are read against: places, and crossings, `null` for one whose file has a mistake. */
interface AroundRoads extends Omit<Context, 'zone' | 'report'> {
  readonly places: readonly KnownPlace[];
  readonly crossings: ReadonlyMap<string, Crossing | null>;
}

/** An end of a piece and the countries that it lies in; no countries where the crossing cannot be read. */
interface End {
  readonly kind: 'place' | 'crossing';
  readonly countries: readonly string[] | null;
}

interface Ground {
  readonly endOf: (id: string) => End | 'both' | 'nowhere';
  readonly positionOf: (id: string) => Position | null;
}

/** Reads all roads. Everything that is wrong with them is reported; kilometres said on a day to come are left out. */
export function readRoads({ raw, report, leaveOut }: YamlFile, around: AroundRoads): Roads {
  const file = validate(roadsSchema, raw, [], report);
  const points = new Map(
    Object.entries(file?.points ?? {}).map(([id, at]) => [id, { ...at, withinKm: pointWithinKm }] as const),
  );
  for (const id of points.keys()) {
    if (!around.crossings.has(id)) report(['points', id], 'is no crossing: write the name of a file in crossings/');
  }
  const context: FileContext = { ...around, zone: 'utc', report, leaveOut };
  const sources = new Map(
    Object.entries(file?.sources ?? {}).map(([id, by]) => [id, readSaid(id, by, context) ?? 'ahead'] as const),
  );
  const ground = groundOf(around, points);
  const pieces = (file?.pieces ?? []).flatMap((piece, index) => {
    const path = ['pieces', index];
    const tell: Tell = (field, message) => report([...path, ...field], message);
    checkPiece(piece, ground, tell);
    const isAhead = sources.get(piece.by ?? '') === 'ahead';
    const own = isAhead ? unmeasured(piece) : piece;
    if (isAhead && lengthOf(own, ground) === null) {
      leaveOut(path, 'has no length without its source; this piece is left out');
      return [];
    }
    return [readPiece(own, sources, tell)];
  });
  checkTwice(pieces, report);
  return { pieces, points };
}

function readSaid(id: string, by: AttributionsFile, context: FileContext) {
  return unlessAhead(context, 'what it measures', (own) => readAttributions(by, ['sources', id], own));
}

/** As though nobody had measured it: its length is reckoned. */
function unmeasured({ km: _km, minutes: _minutes, by: _by, ...rest }: PieceFile): PieceFile {
  return { ...rest, short: false };
}

function groundOf({ places, crossings }: AroundRoads, points: Roads['points']): Ground {
  const byId = new Map(places.map((place) => [place.id, place]));
  const known = [...crossings.values()].flatMap((crossing) => crossing ?? []);
  return {
    positionOf: createEndPositions(byId, known, points),
    endOf: (id) => {
      const place = byId.get(id);
      const crossing = crossings.get(id);
      if (place !== undefined && crossing !== undefined) return 'both';
      if (place !== undefined) return { kind: 'place', countries: [place.country] };
      if (crossing === undefined) return 'nowhere';
      return { kind: 'crossing', countries: crossing && countriesOf(crossing) };
    },
  };
}

type Tell = (path: Path, message: string) => void;

function checkPiece(piece: PieceFile, ground: Ground, tell: Tell): void {
  const ends = (['from', 'to'] as const).flatMap((side) => {
    const end = ground.endOf(piece[side]);
    if (typeof end !== 'string') return [end];
    const slip =
      end === 'both'
        ? 'is a place and a crossing: give the place another id'
        : 'leads nowhere: write the id of a place in places.json, or the name of a file in crossings/';
    tell([side], `"${piece[side]}" ${slip}`);
    return [];
  });
  const [from, to] = ends;
  if (from === undefined || to === undefined) return;
  checkCountries(from, to, tell);
  checkSaid(piece, tell);
  checkLength(piece, ground, tell);
}

function checkCountries(from: End, to: End, tell: Tell): void {
  if (from.kind === 'crossing' && to.kind === 'crossing') {
    tell([], 'joins two crossings: write a place between them');
  } else if (
    from.countries !== null &&
    to.countries !== null &&
    !from.countries.some((one) => to.countries?.includes(one))
  ) {
    const sides = `${from.countries.join(' and ')} with ${to.countries.join(' and ')}`;
    tell([], `joins ${sides}: a road from one country to another leads over a crossing`);
  }
}

function checkSaid({ from, to, km, minutes, by }: PieceFile, tell: Tell): void {
  if (from === to) tell(['to'], 'is where it begins: write another end');
  if (km !== undefined && by === undefined) tell(['by'], 'is missing: kilometres need somebody who gives them');
  if (km === undefined && minutes !== undefined) tell(['km'], 'is missing: minutes without kilometres say nothing');
  if (km === undefined && by !== undefined) tell(['km'], 'is missing: write what the source says, or take out by');
}

function lengthOf({ from, to, km, terrain = 'hills' }: PieceFile, { positionOf }: Ground) {
  return lengthOfPiece({ from, to, terrain, ...given({ km }) }, positionOf);
}

function checkLength(piece: PieceFile, ground: Ground, tell: Tell): void {
  const { from, to, km } = piece;
  const { positionOf } = ground;
  if (lengthOf(piece, ground) === null) {
    tell(['km'], 'is missing: the straight line cannot be drawn, as one of the ends has no position');
  }
  const [here, there] = [positionOf(from), positionOf(to)];
  if (km === undefined || here === null || there === null) return;
  const straight = distanceKm(here, there);
  const known = here.withinKm + there.withinKm;
  if (km < straight - known) {
    const slip = `is ${Math.round(straight - km)} km shorter than the straight line, and its ends are known to ${known} km`;
    tell(['km'], `${slip}: look at the source and at the positions again`);
  }
}

function readPiece(file: PieceFile, sources: ReadonlyMap<string, RoadPiece['by'] | 'ahead'>, tell: Tell): RoadPiece {
  const { from, to, km, minutes, terrain = 'hills', surface, closed, short = false, by } = file;
  const said = by === undefined ? [] : sources.get(by);
  if (said === undefined) tell(['by'], `"${by}" is not under sources: write it there, or one of its keys here`);
  return {
    from,
    to,
    terrain,
    short,
    by: said === 'ahead' ? [] : (said ?? []),
    ...given({ km, minutes, surface, closed }),
  };
}

function checkTwice(pieces: readonly RoadPiece[], report: Tell): void {
  const seen = new Map<string, number>();
  pieces.forEach(({ from, to }, index) => {
    const pair = [from, to].toSorted().join(' ');
    const before = seen.get(pair);
    if (before === undefined) seen.set(pair, index);
    else report(['pieces', index], `stands in pieces[${before}] too: keep one of them`);
  });
}
