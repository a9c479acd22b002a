import { type Context, Hono } from 'hono';
import { borderId, crossingById } from '#domain/crossing.ts';
import { Busy } from '#domain/errors.ts';
import { chooseLanguage, referenceOf } from '#i18n/languages.ts';
import { askView } from './ask.ts';
import { assets } from './assets.ts';
import { bordersView, borderView, plainView } from './borders.ts';
import { crossingView } from './crossing.ts';
import { createMemory, safely, tagged } from './headers.ts';
import { layout, longestQuestion, type View } from './layout.ts';
import { addPreviews } from './previews.ts';
import type { PageServices } from './services.ts';

/*
 * The same answers for people who would rather look: pages without scripts, made on the server, in every language. Each is
 * worked out for the minute in which it is asked for, and carries a tag by which it is known within that minute.
 */

/** Serves the pages, and what stands beside them. */
export function createPage(services: PageServices): Hono {
  const { languages, beside = [] } = services;
  const app = new Hono();
  const language = `:language{(?:${languages.map(({ code }) => code).join('|')})}`;
  app.use(safely);
  for (const other of beside) app.route('/', other);
  app.use(onlyReading);
  app.get('/', (c) => {
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-cache');
    return c.redirect(`/${wantedLanguage(c, services)}/`);
  });
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /*/ask\n'));
  for (const { path, text, type } of Object.values(assets)) {
    app.get(path, (c) =>
      c.body(text, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
  }
  app.get(`/${language}`, (c) => c.redirect(`/${c.req.param('language')}/`, 301));
  addPreviews(app, language, services);
  addPages(app, language, services);
  app.notFound((c) => plain(c, services, 'page-not-found', 404));
  app.onError((error, c) => {
    if (error instanceof Busy) return c.text('too much at once: come again\n', 503, comeAgain(error));
    services.report(error);
    return plain(c, services, 'error', 500);
  });
  return app;
}

function addPages(app: Hono, language: string, services: PageServices): void {
  const { catalogue } = services;
  const remembered = createMemory(services);
  const page = (c: Context, view: () => View) => tagged(c, services, () => c.html(layout(view(), services)));
  const shared = (c: Context, view: () => View) =>
    tagged(c, services, async () => {
      const bytes = await remembered(c.req.path, () => encoded(layout(view(), services)));
      return c.body(bytes, 200, { 'content-type': 'text/html; charset=UTF-8' });
    });
  const spoken = (c: Context) => c.req.param('language') ?? '';
  app.get(`/${language}/`, (c) => shared(c, () => bordersView(spoken(c), services)));
  app.get(`/${language}/ask`, (c) => {
    const words = wordsIn(c.req.query('q') ?? '');
    if (words.length > longestQuestion) return plain(c, services, 'page-too-long', 400);
    return page(c, () => askView(words, spoken(c), services));
  });
  app.get(`/${language}/border/:border`, (c) => {
    const border = catalogue.borders.map(borderId).find((id) => id === c.req.param('border'));
    return border === undefined ? c.notFound() : shared(c, () => borderView(border, spoken(c), services));
  });
  app.get(`/${language}/:crossing`, (c) => {
    const crossing = crossingById(catalogue, c.req.param('crossing'));
    return crossing === undefined ? c.notFound() : shared(c, () => crossingView(crossing, spoken(c), services));
  });
}

/** A page that many read is encoded once. */
async function encoded(html: ReturnType<typeof layout>): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(String(await html));
}

function comeAgain({ seconds }: Busy): Record<string, string> {
  return { 'retry-after': String(seconds), 'cache-control': 'no-store' };
}

/** Nobody changes anything here. */
async function onlyReading(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('only GET\n', 405, { allow: 'GET, HEAD' });
  await next();
  return undefined;
}

/** What somebody typed, on one line. */
function wordsIn(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** A page that says only what went wrong, in the language of the address where it has one. */
function plain(
  c: Context,
  services: PageServices,
  key: 'error' | 'page-not-found' | 'page-too-long',
  status: 400 | 404 | 500,
): Response | Promise<Response> {
  const renderer = services.rendererFor(languageOf(c, services), services.now());
  const view = plainView(renderer, renderer.message(key));
  return c.html(layout(view, services), status, { 'cache-control': 'no-store' });
}

function languageOf(c: Context, services: PageServices): string {
  const [, first] = c.req.path.split('/');
  return services.languages.find(({ code }) => code === first)?.code ?? wantedLanguage(c, services);
}

/** The first language of a browser that we speak. */
function wantedLanguage(c: Context, { languages }: PageServices): string {
  const wanted = (c.req.header('accept-language') ?? '').split(',').map(weighed);
  const ours = wanted
    .filter(({ code, weight }) => weight > 0 && languages.some((language) => language.code === code))
    .sort((one, other) => other.weight - one.weight);
  return chooseLanguage(languages, ours[0]?.code ?? referenceOf(languages));
}

/** `ky-KG;q=0.8` */
function weighed(range: string): { readonly code: string; readonly weight: number } {
  const [tag = '', quality] = range.trim().split(/\s*;\s*q=/);
  return { code: tag.toLowerCase().split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) || 0 };
}
