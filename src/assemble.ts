import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { createNoticeCache, type NoticeCache } from '#alerts/notice-cache.ts';
import { createAnswer } from '#answer/answer.ts';
import { dataAlone } from '#answer/freshness.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { parseStatement, type StatementContext } from '#catalogue/statement.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { Store } from '#domain/ports/store.ts';
import { statusAt } from '#domain/status-at.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createRenderer } from '#render/renderer.ts';
import { createUnderstand } from '#search/understand.ts';
import type { Config } from './config.ts';

/*
 * Together with `main.ts` the only place where rooms meet: what more than one role needs. What a role alone needs is
 * imported when that role is played, so that a question on the command line need not wait for a Telegram client to load.
 */

export const locales = fileURLToPath(new URL('../locales', import.meta.url));
export const present = () => DateTime.now();

/** What every role knows: the data, the languages, and how to answer from them and from the notices. */
export function loadKnowledge(config: Config, report?: (problem: string) => void) {
  const catalogue = loadCatalogue(config.dataDir, present());
  const languages = loadLanguages(locales);
  const translate = createTranslate(locales, report);
  const renderer = createRenderer({ translate, catalogue });
  const understand = createUnderstand(catalogue);
  const answerFrom = (board: Pick<NoticeCache, 'statementsOf' | 'freshness'> = dataAlone) =>
    createAnswer({ catalogue, understand, renderer, statusAt, ...board });
  return { catalogue, languages, translate, renderer, answerFrom, now: present };
}

export type Knowledge = ReturnType<typeof loadKnowledge>;

/** The notices in force, read as statements of the data. */
export function openBoard(notices: NoticeStore, catalogue: Catalogue, log: Pick<Log, 'warn'>): NoticeCache {
  const reader = statementReader(catalogue);
  return createNoticeCache({
    notices,
    crossings: catalogue.crossings,
    parse({ id, written }, crossing, order) {
      const { statement, slips } = reader(written, crossing, order);
      if (statement === undefined) log.warn({ notice: id, slips }, 'a notice does not fit the data any more: left out');
      return statement ?? null;
    },
    now: () => present().toMillis(),
    report: (problem) => log.warn({ problem: String(problem) }, 'the notices cannot be read'),
  });
}

/** Reads a written statement as the data would have it. */
export function statementReader({ sources }: Catalogue) {
  const known: StatementContext['sources'] = new Map(sources.map((source) => [source.id, source]));
  return (written: unknown, { posts }: Crossing, order = Number.MAX_SAFE_INTEGER) =>
    parseStatement(written, { posts, order, sources: known, now: present() });
}

/** Without its store the bot still answers; whatever needs it is put off. */
export async function openStore({ redisUrl, databaseFile }: Config, log: Log): Promise<Store> {
  if (redisUrl !== null) return await openShared(redisUrl, log);
  const { openSqlite } = await import('#store/sqlite/sqlite.ts');
  try {
    return openSqlite(databaseFile);
  } catch (error) {
    log.error({ databaseFile, error: String(error) }, 'the database cannot be used: nothing is remembered');
    const { unavailableStore } = await import('#store/unavailable.ts');
    return unavailableStore(error as Error);
  }
}

async function openShared(url: string, log: Log): Promise<Store> {
  const { openRedis } = await import('#store/redis/redis.ts');
  const { withCircuitBreaker } = await import('#store/circuit-breaker.ts');
  let last = '';
  const store = openRedis(url, {
    // A server that is away says so many times a second.
    report(problem) {
      const words = problem instanceof Error ? problem.message : String(problem);
      if (words !== last) log.warn({ problem: words }, 'Redis');
      last = words;
    },
    warn: (message) => log.warn({}, message),
  });
  return withCircuitBreaker(store);
}

/** The notices for whoever asks only once. Where nobody ever published there is no database, and nothing is missing. */
export async function readBoard(
  config: Config,
  catalogue: Catalogue,
): Promise<Pick<NoticeCache, 'statementsOf' | 'freshness'>> {
  if (config.redisUrl === null && !existsSync(config.databaseFile)) return dataAlone;
  const silent = { info() {}, warn() {}, error() {} };
  const store = await openStore(config, silent);
  const board = openBoard(store.notices, catalogue, silent);
  await board.refresh();
  await store.close();
  return board;
}
