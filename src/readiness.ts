import { blindSince } from '#domain/notes/watched.ts';
import type { Paused, Readiness } from '#http/readiness.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';

/** Whoever asks more often gets the same answer: a check writes, and may wait. */
const keptMs = 1_000;

/**
 * Whether this process can do its work. A process that tells subscribers needs its store; one that answers goes on without,
 * so it stays ready wherever Telegram (or a load balancer) brings it updates.
 */
export function createReadiness(parts: { readonly config: Config; readonly app: App }): () => Promise<Readiness> {
  let last: Promise<Readiness> | null = null;
  let askedAt = -Infinity;
  return () => {
    if (last !== null && performance.now() - askedAt < keptMs) return last;
    askedAt = performance.now();
    last = readinessOf(parts);
    return last;
  };
}

async function readinessOf({ config, app }: { readonly config: Config; readonly app: App }): Promise<Readiness> {
  const away = await app.storeTrouble();
  const answers = answersIn(config, app);
  const alerts = away === null ? await alertsIn(app) : [];
  const stopped = away === null ? await stoppedIn(app) : [];
  const subscriptions = away === null ? [] : [{ what: 'subscriptions', why: away }];
  const news = away === null ? await newsIn(config, app) : [];
  const tellsOnly = config.role === 'alerts';
  const readsOnly = config.role === 'watch';
  const needsStore = tellsOnly || readsOnly || (config.role === 'all' && config.updates.kind === 'polling');
  const stands = (tellsOnly && alerts.length > 0) || (readsOnly && news.length > 0);
  const ready = answers.length === 0 && !(needsStore && away !== null) && !stands;
  return { ready, paused: [...answers, ...noticesIn(app), ...subscriptions, ...alerts, ...stopped, ...news] };
}

function answersIn({ role }: Config, { bot }: App): readonly Paused[] {
  if (role === 'alerts' || role === 'watch' || bot.isInited()) return [];
  return [{ what: 'answers', why: 'Telegram has not answered yet' }];
}

function noticesIn({ noticeCache }: App): readonly Paused[] {
  const freshness = noticeCache.freshness();
  if (freshness.kind === 'of-late') return [];
  const since =
    freshness.kind === 'never' ? 'they could never be read' : `last read ${new Date(freshness.at).toISOString()}`;
  return [{ what: 'notices', why: `the store is away: ${since}` }];
}

/** What keeps alerts from being sent, beside the store. */
async function alertsIn({ store }: App): Promise<readonly Paused[]> {
  try {
    const trouble = await store.outbox.trouble();
    if (trouble === null) return [];
    return [{ what: 'alerts', why: `Telegram answers ${trouble.code} since ${new Date(trouble.since).toISOString()}` }];
  } catch (error) {
    return [{ what: 'alerts', why: error instanceof Error ? error.message : String(error) }];
  }
}

/** What editors have stopped: nothing is wrong with this process. */
async function stoppedIn({ store }: App): Promise<readonly Paused[]> {
  const paused = await store.outbox.paused().catch(() => null);
  return paused === null
    ? []
    : [{ what: 'alerts', why: `an editor has paused them since ${new Date(paused.at).toISOString()}` }];
}

/** Whether any source could be read in the last hours, where this process reads them. */
async function newsIn({ role, watch }: Config, { store, knowledge }: App): Promise<readonly Paused[]> {
  if (!watch || (role !== 'all' && role !== 'watch')) return [];
  const since = blindSince([...(await store.watched.states()).values()], knowledge.now().toMillis());
  return since === null
    ? []
    : [{ what: 'news', why: `no source could be read since ${new Date(since).toISOString()}` }];
}
