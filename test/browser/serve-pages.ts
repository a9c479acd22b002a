import { createListener } from '#http/listener.ts';
import { createPublicAnswer } from '#http/public.ts';
import { startHttp } from '#http/server.ts';
import { floodCounterInMemory } from '#store/flood-counter.ts';
import { page, pictures } from '../page/served.ts';

/** The pages at an address, as behind a proxy: every visitor may be somebody else, and nobody asks too much. */
export async function servePages() {
  const { app, problems } = page({ pictures });
  const further = createListener({ fetch: app.fetch, proxies: 1, flood: floodCounterInMemory() });
  const readiness = async () => ({ ready: true, paused: [] });
  const answer = createPublicAnswer({ webhook: null, readiness, further });
  const server = await startHttp({ port: 0, answer, report: (problem) => problems.push(problem) });
  return { server, at: `http://127.0.0.1:${server.port}`, reported: problems };
}
