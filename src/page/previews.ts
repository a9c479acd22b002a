import type { Context, Hono } from 'hono';
import { borderId, crossingById } from '#domain/crossing.ts';
import type { Previewed } from '#domain/pictures.ts';
import { borderPreview } from './borders.ts';
import { tagged } from './headers.ts';
import type { PageServices } from './services.ts';

/** The pictures that messengers show of an address, under the same address with `.png`. */
export function addPreviews(app: Hono, language: string, services: PageServices): void {
  const { catalogue, pictures } = services;
  if (pictures === undefined) return;
  const picture = ':picture{[^/]+\\.png}';
  const idIn = (c: Context) => c.req.param('picture')?.replace(/\.png$/, '');
  const spoken = (c: Context) => c.req.param('language') ?? '';
  const serve = (c: Context, shownOf: () => Previewed | null) =>
    tagged(c, services, async () => {
      const png = await pictures.previewOf(c.req.path, spoken(c), shownOf);
      return png ? c.body(png, 200, { 'content-type': 'image/png' }) : await c.notFound();
    });
  app.get(`/${language}/border/${picture}`, (c) => {
    const border = catalogue.borders.map(borderId).find((id) => id === idIn(c));
    return border === undefined ? c.notFound() : serve(c, () => borderPreview(border, spoken(c), services));
  });
  app.get(`/${language}/${picture}`, (c) => {
    const crossing = crossingById(catalogue, idIn(c));
    return crossing === undefined ? c.notFound() : serve(c, () => crossing);
  });
}
