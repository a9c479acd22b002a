import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { DateTime } from 'luxon';
import type { NoticeCache } from '#alerts/notice-cache.ts';
import type { AnswerQuestion } from '#answer/answer.ts';
import { dataAlone } from '#answer/freshness.ts';
import { refusalIn } from '#answer/refusal.ts';
import { given } from '#domain/given.ts';
import type { Pictures } from '#domain/pictures.ts';
import type { FloodCounter } from '#domain/ports/flood.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Listener } from '#http/listener.ts';
import { createPublicAnswer } from '#http/public.ts';
import type { PageServices } from '#page/services.ts';
import { createPagePictures } from '#picture/page-pictures.ts';
import { openPictures } from '#picture/pictures.ts';
import { startTold, type ToldReports } from '#reports/told.ts';
import { floodCounterInMemory, neverAway } from '#store/flood-counter.ts';
import { type Config, usualPort } from './config.ts';
import { type Knowledge, loadKnowledge, openNoticeCache } from './knowledge.ts';
import { openStore } from './open-store.ts';
import { openPort, reportRequest, whenStopped } from './ports.ts';

/* The page: beside the bot, or alone on a machine that has nothing else. */

export interface WebParts {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly answer: AnswerQuestion;
  /** The same for programs, whose questions are no traveller's. */
  readonly answerPrograms: AnswerQuestion;
  readonly flood: FloodCounter;
  readonly pictures: Pictures;
  /** What travellers told of the past: nothing, where nobody could. */
  readonly countedOf?: ToldReports['countedOf'];
  /** Of the notices themselves: none, where nobody ever published. */
  readonly noticeCache: Pick<NoticeCache, 'statementsOf' | 'freshness'> &
    Partial<Pick<NoticeCache, 'notices' | 'statementFor'>>;
  /** Another number whenever the notices or the reports are others. */
  readonly revision: () => number;
  readonly log: Log;
}

/** Hono and the page cost something: they are loaded where somebody looks. */
export async function loadWeb(parts: WebParts): Promise<Listener> {
  const { config, knowledge, answer, answerPrograms, pictures, noticeCache, revision, log } = parts;
  const flood = neverAway(parts.flood);
  const { createPage } = await import('#page/page.ts');
  const { createApi } = await import('#api/api.ts');
  const { addressOf, createListener, networkOf } = await import('#http/listener.ts');
  const { statementsOf, freshness, notices = () => [], statementFor = () => null } = noticeCache;
  const { countedOf = () => [] } = parts;
  const { webUrl, trustedProxies: proxies } = config;
  const refusal: PageServices['refusal'] = (refused, language) => refusalIn(knowledge.translate, language, refused);
  const report = reportRequest(log);
  const api = createApi({
    ...knowledge,
    ...{ answer: answerPrograms, flood, statementsOf, notices, statementFor, refusal, webUrl, report },
    addressOf: ({ env }) => networkOf(addressOf(env.incoming, proxies)),
  });
  const page = createPage({
    ...knowledge,
    ...{ answer, statementsOf, freshness, revision, webUrl, refusal, report },
    version: randomUUID().slice(0, 8),
    pictures: createPagePictures({ ...knowledge, pictures, statementsOf, countedOf }),
    beside: [api],
  });
  return createListener({ fetch: page.fetch, proxies, flood });
}

export interface PageAlone {
  readonly config: Config;
  readonly now: () => DateTime;
  readonly log: Log;
  /** Tells a person where to look. */
  readonly say: (line: string) => void;
}

/** The page without the bot: no token is needed, and of a store only what it holds of notices and reports is read. */
export async function servePage({ config, now, log, say }: PageAlone): Promise<number> {
  const stopped = whenStopped(log);
  const warn = (problem: string) => log.warn({ problem }, 'about the data or its snapshot');
  const knowledge = loadKnowledge({ config, now, warn });
  const lately = await openLately(config, knowledge, log);
  const pictures = openPictures({ ...knowledge, dataDir: config.dataDir });
  try {
    const { noticeCache, reports, flood, revision } = lately;
    const answer = knowledge.createAnswerFrom(noticeCache, reports);
    const asked = { answer, answerPrograms: answer, flood, ...given({ countedOf: reports?.countedOf }) };
    const further = await loadWeb({ config, knowledge, ...asked, pictures, noticeCache, revision, log });
    const readiness = async () => ({ ready: true, paused: [] });
    const served = { answer: createPublicAnswer({ webhook: null, readiness, further }), log };
    const server = await openPort('PORT', config.port ?? usualPort, served);
    say(`http://localhost:${server.port}/\n`);
    await stopped;
    await server.close();
    return 0;
  } finally {
    await pictures.close();
    await lately.close();
  }
}

/** What was published and told lately. Where nobody ever published there is no database, and nothing is missing. */
async function openLately(config: Config, knowledge: Knowledge, log: Log) {
  if (config.redisUrl === null && !existsSync(config.databaseFile))
    return {
      ...{ noticeCache: dataAlone, reports: undefined, flood: floodCounterInMemory() },
      ...{ revision: () => 0, close: async () => {} },
    };
  const store = await openStore(config, log, config.secret);
  const noticeCache = openNoticeCache(store.notices, knowledge, log);
  const report = (problem: unknown) => log.warn({ problem: String(problem) }, 'reports cannot be read');
  const { crossings } = knowledge.catalogue;
  const told = { ...store, crossings, now: () => knowledge.now().toMillis(), report };
  const [reports] = await Promise.all([startTold(told), noticeCache.start()]);
  return {
    ...{ noticeCache, reports, flood: store.flood, revision: () => noticeCache.revision() + reports.revision() },
    async close() {
      noticeCache.close();
      reports.close();
      await store.close();
    },
  };
}
