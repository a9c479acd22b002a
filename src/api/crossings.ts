import type { Context } from 'hono';
import { z } from 'zod';
import { statusSchema } from '#answer/schema.ts';
import { jsonOf } from '#answer/told/json.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { referenceOf } from '#i18n/languages.ts';
import { crossingName } from '#render/names.ts';
import { problem } from './problem.ts';
import { type ApiServices, localizerIn } from './services.ts';

const post = z.strictObject({
  id: z.string(),
  country: z.string(),
  /** IANA. */
  zone: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

/** A crossing with its state at present. */
export const crossingSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['road', 'rail', 'foot']),
  /** By the code of each language. */
  name: z.record(z.string(), z.string()),
  posts: z.array(post),
  status: statusSchema,
});

export const crossingsSchema = z.strictObject({
  licence: z.string(),
  crossings: z.array(crossingSchema),
});

/** Of the data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** `/api/v1/crossings`: all of them, as they are now. */
export function createCrossings(services: ApiServices): (c: Context) => Response {
  return (c) => {
    const crossings = services.catalogue.crossings.map((crossing) => crossingJson(crossing, services));
    return c.json({ licence, crossings } satisfies z.infer<typeof crossingsSchema>);
  };
}

/** `/api/v1/crossings/<id>` */
export function createCrossing(services: ApiServices): (c: Context) => Response {
  return (c) => {
    const crossing = crossingById(services.catalogue, c.req.param('id'));
    return crossing === undefined ? problem(c, 404, 'no such crossing') : c.json(crossingJson(crossing, services));
  };
}

function crossingJson(crossing: Crossing, services: ApiServices): z.infer<typeof crossingSchema> {
  const { answer, catalogue, languages, now } = services;
  const told = answer({ crossing: crossing.id, now: now(), language: referenceOf(languages) });
  const { status } = jsonOf(told, catalogue.sources);
  if (status === null) throw new Error(`${crossing.id} has no status`);
  return {
    id: crossing.id,
    kind: crossing.kind,
    name: Object.fromEntries(languages.map(({ code }) => [code, crossingName(crossing, localizerIn(code, services))])),
    posts: crossing.posts.map(({ id, country, zone, position }) => {
      return { id, country, zone, lat: position?.lat ?? null, lon: position?.lon ?? null };
    }),
    status,
  };
}
