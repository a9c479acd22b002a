import type { Context, Hono } from 'hono';
import { borderId, crossingById } from '#domain/crossing.ts';
import type { PagePictures } from '#domain/pictures.ts';
import { borderPreview } from './borders.ts';
import { tagged } from './headers.ts';
import type { PageServices } from './services.ts';

type Shown = Parameters<PagePictures['previewOf']>[0];

/** The pictures that messengers show of an address, under the same address with `.png`. */
export function addPreviews(app: Hono, language: string, services: PageServices): void {
  const { catalogue, pictures } = services;
  const picture = ':picture{[^/]+\\.png}';
  const idIn = (c: Context) => c.req.param('picture')?.replace(/\.png$/, '');
  const serve = async (c: Context, shown: Shown | null | undefined) => {
    const png = shown ? await pictures?.previewOf(shown, c.req.param('language') ?? '') : null;
    return png ? c.body(png, 200, { 'content-type': 'image/png' }) : await c.notFound();
  };
  app.get(`/${language}/border/${picture}`, (c) => {
    const border = catalogue.borders.map(borderId).find((id) => id === idIn(c));
    const shown = () => border && borderPreview(border, c.req.param('language') ?? '', services);
    return tagged(c, services, () => serve(c, shown() || null));
  });
  app.get(`/${language}/${picture}`, (c) => tagged(c, services, () => serve(c, crossingById(catalogue, idIn(c)))));
}
