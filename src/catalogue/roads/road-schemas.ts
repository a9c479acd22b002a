/** The shapes of `places.json` and `roads.yaml`. */
import { z } from 'zod';
import { surfaces, terrains } from '#domain/roads/piece.ts';
import { placeKinds } from '#domain/roads/place.ts';
import { bys, countryCode, key, minutes, words } from '../schema.ts';

const position = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };
const withinKm = z.number().positive().optional().describe('How roughly the position is known; a town to 5 km');

export const placesSchema = z.array(
  z.strictObject({
    id: key,
    kind: z.enum(placeKinds),
    country: countryCode,
    lat: position.lat.optional(),
    lon: position.lon.optional(),
    within_km: withinKm,
    population: z.int().positive().optional(),
    geonames: z.int().positive().optional().describe('Its number in GeoNames, by which the script renews it'),
    names: z.record(z.string().regex(/^[a-z]{2,3}$/, { error: 'is no code of a language, such as ky' }), words),
    guessed: z.array(words).optional().describe('Languages whose name is ours, and not seen in a source'),
    aliases: z.array(words).optional(),
    ends: z.array(key).optional().describe('Places on the road from which one goes there'),
  }),
);

const month = z.int({ error: 'is no month: write 1 to 12' }).min(1).max(12);
const end = key.describe('The id of a place, or of a crossing');

const pieceSchema = z.strictObject({
  from: end,
  to: end,
  km: z.number().positive().optional().describe('By road, only where a source gives it'),
  minutes: minutes.optional(),
  terrain: z.enum(terrains).optional(),
  surface: z.enum(surfaces).optional(),
  closed: z.strictObject({ from: month, to: month }).optional().describe('Months of every year in which it is shut'),
  short: z.boolean().optional().describe('Known to be shorter than the straight line between our points'),
  by: key.optional().describe('A key of sources above'),
});

export const roadsSchema = z.strictObject({
  sources: z.record(key, bys).optional().describe('Who gives the kilometres'),
  points: z.record(key, z.strictObject(position)).optional(),
  pieces: z.array(pieceSchema),
});

export type PlaceFile = z.output<typeof placesSchema>[number];
export type PieceFile = z.output<typeof pieceSchema>;
