import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { crossingCalendar } from '#calendar/crossing-calendar.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import { createAsk } from './ask.ts';
import { badge } from './badge.ts';
import { createCrossing, createCrossings } from './crossings.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { createLimit } from './limit.ts';
import { llmsText } from './llms.ts';
import { createSpecification } from './openapi.ts';
import { problem, readable } from './problem.ts';
import { type ApiServices, localizerIn } from './services.ts';

/*
 * What programs ask: answers as JSON, calendars, feeds and badges. It is mounted beside the page, and touches no path but
 * its own.
 */

/** A Hono app to mount at the root. */
export function createApi(services: ApiServices): Hono {
  const app = new Hono();
  const guards = [cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }), readable, createLimit(services)] as const;
  const serve = (path: string, answer: (c: Context) => Response | Promise<Response>) =>
    app.all(path, ...guards, answer);
  serve('/api/v1/ask', createAsk(services));
  serve('/api/v1/crossings', createCrossings(services));
  serve('/api/v1/crossings/:id', createCrossing(services));
  const specification = createSpecification(services);
  serve('/api/v1/openapi.json', (c) => c.json(specification));
  serve('/api/*', (c) => problem(c, 404, 'no such path'));
  serve('/llms.txt', (c) => c.text(llmsText(services)));
  serveInLanguages(serve, services);
  app.onError((error, c) => {
    services.report(error);
    return problem(c, 500, 'something went wrong on our side');
  });
  return app;
}

type Serve = (path: string, answer: (c: Context) => Response | Promise<Response>) => void;

/** How long programs may keep what changes with the notices. */
const fresh = 'public, max-age=60';

function serveInLanguages(serve: Serve, services: ApiServices): void {
  const { catalogue, languages, answer, now } = services;
  // Without the group Hono would find the language `ky` in the name of `/ru/karkyra.ics`.
  const language = `/:language{(?:${languages.map(({ code }) => code).join('|')})}`;
  const spoken = (c: Context) => c.req.param('language') ?? '';
  const text = (c: Context, body: string, type: string) =>
    c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': fresh });
  const about = (c: Context, id: string | undefined, tell: (crossing: Crossing) => Response) => {
    const crossing = crossingById(catalogue, id);
    return crossing === undefined ? problem(c, 404, 'no such crossing') : tell(crossing);
  };

  serve(`${language}/notices.atom`, (c) => text(c, atomFeed(spoken(c), services), 'application/atom+xml'));
  serve(`${language}/notices.json`, (c) => text(c, jsonFeed(spoken(c), services), 'application/feed+json'));
  serve(`${language}/:file{[^/]+\\.ics}`, (c) =>
    about(c, c.req.param('file')?.slice(0, -'.ics'.length), (crossing) =>
      text(c, calendarOf(crossing, spoken(c), services), 'text/calendar'),
    ),
  );
  serve(`${language}/:crossing/badge.svg`, (c) =>
    about(c, c.req.param('crossing'), (crossing) => {
      const told = answer({ crossing: crossing.id, now: now(), language: spoken(c) });
      if (told.kind !== 'answer') throw new Error(`${crossing.id} has no status`);
      return text(c, badge(told.status, localizerIn(spoken(c), services)), 'image/svg+xml');
    }),
  );
}

function calendarOf(crossing: Crossing, language: string, services: ApiServices): string {
  const { statementsOf, notices, statementFor, now, webUrl } = services;
  const known = { statements: statementsOf(crossing), notices: notices(), statementFor, now: now() };
  const url = webUrl === null ? null : `${webUrl}/${language}/${crossing.id}`;
  return crossingCalendar({ crossing, ...known, url }, localizerIn(language, services));
}
