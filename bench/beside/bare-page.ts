import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The barest page: Hono, and one text as long as a short page of ours. */
const text = `<!doctype html><title>bare</title>${'<p>open</p>'.repeat(600)}`;
const app = new Hono().get('/', (c) => c.html(text));
const server = serve({ fetch: app.fetch, port: Number(process.env['PORT']) });
process.once('SIGTERM', () => server.close(() => process.exit(0)));
