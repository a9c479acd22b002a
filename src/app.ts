import { randomUUID } from 'node:crypto';
import type { Bot } from 'grammy';
import { type AlertsOptions, type AlertsPace, startAlerts } from '#alerts/alerts.ts';
import type { NoticeCache, NoticeCachePace } from '#alerts/notice-cache.ts';
import { createAlertPreview } from '#alerts/preview.ts';
import type { AnswerQuestion } from '#answer/answer.ts';
import { countInVain } from '#answer/count-in-vain.ts';
import { createRemindOfStops } from '#bot/announcements/stops.ts';
import { createBot } from '#bot/bot.ts';
import { crossingsWithoutRoom } from '#bot/callback-data.ts';
import type { BotContext } from '#bot/context.ts';
import type { Handled } from '#bot/measure.ts';
import { createTellNews } from '#bot/news/tell-news.ts';
import type { ApiFetch } from '#bot/telegram/api-fetch.ts';
import { createSendAlert } from '#bot/telegram/send-alert.ts';
import { CatalogueError } from '#catalogue/problem.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import type { Pictures } from '#domain/pictures.ts';
import type { Log } from '#domain/ports/log.ts';
import type { DeliveryWorker } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';
import { hourMs } from '#domain/time/units.ts';
import { referenceOf } from '#i18n/languages.ts';
import { openPictures } from '#picture/pictures.ts';
import { startAgeing } from '#reports/ageing.ts';
import { createReporters } from '#reports/reporters.ts';
import { startTold, type ToldReports } from '#reports/told.ts';
import { type WatchedStore, watchStore } from '#store/health.ts';
import type { Config } from './config.ts';
import { createCheckStatement, type Knowledge, loadKnowledge, openNoticeCache } from './knowledge.ts';
import { createTakeNews, startNewsWatch } from './press/watching.ts';

/*
 * Where the rooms meet: the bot, the notices it answers from, and the alerts. The same with Telegram, in a terminal and in
 * tests; what differs is given: the settings, the store, the way to Telegram, the clock, the pace and the log.
 */
export interface App {
  readonly knowledge: Knowledge;
  readonly store: Store;
  /** Why the store cannot do its work at the moment; `null` where it can. */
  readonly storeTrouble: WatchedStore['trouble'];
  readonly noticeCache: NoticeCache;
  /** Another number whenever the notices or the reports are others. */
  readonly revision: () => number;
  /** What travellers ask: what is asked in vain is counted. */
  readonly answer: AnswerQuestion;
  /** The same for programs, which are not counted. */
  readonly answerPrograms: AnswerQuestion;
  readonly pictures: Pictures;
  /** What travellers told of the past. */
  readonly countedOf: ToldReports['countedOf'];
  readonly bot: Bot<BotContext>;
  /** How many calls to Telegram have no answer yet. */
  unanswered(): number;
  /** Sends no more alerts; resolves when those that are being sent are. */
  quiet(): Promise<void>;
  /** The same, and lets go of the store. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly now: Knowledge['now'];
  /** Where it was read before; else it is read here. */
  readonly knowledge?: Knowledge;
  readonly config: Config & { readonly token: string };
  readonly store: Store;
  readonly fetch: ApiFetch;
  readonly log: Log;
  /** The key that hides who reports; `null`: no reports are taken. Without one it lives as long as the process. */
  readonly secret?: string | null;
  /** For alerts to chats that never chose one. */
  readonly language?: string;
  /** Told what became of every update. */
  readonly handled?: (handled: Handled) => void;
  /** Told what became of every alert. */
  readonly sent?: (outcome: string) => void;
  readonly pace?: Pace;
}

/** How long is waited for what. Each room has its usual values. */
export interface Pace {
  readonly notices?: Partial<NoticeCachePace>;
  readonly alerts?: AlertsPace;
  readonly typingAfterMs?: number;
  readonly askThroughAfterMs?: number;
  readonly newsEveryMs?: number;
}

/** Takes the store over: where the data cannot be read, it is closed and the error goes on. */
export async function createApp(options: AppOptions): Promise<App> {
  const report = (problem: string) => options.log.warn({ problem }, 'a message is missing');
  const { store, trouble } = watchStore(options.store, options.log);
  const { fetch, unanswered } = countCalls(options.fetch);
  try {
    const warn = (problem: string) => options.log.warn({ problem }, 'about the data or its snapshot');
    const { knowledge = loadKnowledge({ ...options, report, warn }) } = options;
    const app = await appFrom(knowledge, { ...options, store, fetch });
    return { ...app, storeTrouble: trouble, unanswered };
  } catch (error) {
    await options.store.close();
    throw error;
  }
}

/** The same way to Telegram, which knows how many calls are under way. */
function countCalls(fetch: ApiFetch): { readonly fetch: ApiFetch; readonly unanswered: () => number } {
  let underWay = 0;
  return {
    async fetch(...call) {
      underWay += 1;
      try {
        return await fetch(...call);
      } finally {
        underWay -= 1;
      }
    },
    unanswered: () => underWay,
  };
}

async function appFrom(knowledge: Knowledge, options: AppOptions): Promise<Omit<App, 'storeTrouble' | 'unanswered'>> {
  const { config, store, fetch, log, handled = () => {}, pace = {} } = options;
  const { token, apiRoot, editors, alertsPerSecond: perSecond, webUrl } = config;
  checkIds(knowledge);
  const noticeCache = openNoticeCache(store.notices, knowledge, log, pace.notices);
  await noticeCache.start();
  const reports = await startReports(knowledge, options);
  const answerPrograms = knowledge.createAnswerFrom(noticeCache, reports);
  const answer = countInVain(answerPrograms, store.askedInVain);
  const preview = createAlertPreview({ ...knowledge, noticeCache, store });
  const checkStatement = createCheckStatement(knowledge);
  const { statementsOf } = noticeCache;
  const { reporters, countedOf } = reports;
  const told = { answer, statementsOf, preview, checkStatement, reporters, countedOf };
  const takeNews = createTakeNews({ ...knowledge, config, store, log });
  const pictures = openPictures({ ...knowledge, dataDir: config.dataDir });
  const { typingAfterMs, askThroughAfterMs = hourMs } = pace;
  const asked = { editors, perSecond, webUrl, log, takeNews, pictures, askThroughAfterMs };
  const services = { ...knowledge, ...store, ...told, ...asked };
  const bot = createBot({
    ...services,
    token,
    apiRoot,
    fetch,
    handled,
    ...(typingAfterMs === undefined ? {} : { typingAfterMs }),
  });
  const alerts = ['all', 'alerts'].includes(config.role)
    ? startAlertsOf(options, {
        ...{ knowledge, noticeCache, told: reports, takesReports: reports.reporters !== null },
        remindEditors: createRemindOfStops(bot, services),
      })
    : null;
  const watches = config.watch && ['all', 'watch'].includes(config.role);
  const tell = createTellNews(bot, services);
  const lookEveryMs = pace.newsEveryMs;
  const watch = watches
    ? await startNewsWatch({ ...{ ...knowledge, config, store, log, tell }, ...given({ lookEveryMs }) })
    : null;
  let quieted: Promise<unknown> | undefined;
  const quiet = async () => {
    quieted ??= Promise.all([alerts?.close(), watch?.close()]);
    await quieted;
  };
  return {
    knowledge,
    store,
    noticeCache,
    revision: () => noticeCache.revision() + reports.revision(),
    ...{ answer, answerPrograms, countedOf },
    pictures,
    bot,
    quiet,
    async close() {
      await quiet();
      noticeCache.close();
      reports.close();
      await pictures.close();
      await store.close();
    },
  };
}

/** What travellers tell, read and growing old. */
async function startReports({ catalogue, now }: Knowledge, { store, log, secret = randomUUID() }: AppOptions) {
  const report = (problem: unknown) => {
    if (!(problem instanceof StoreUnavailable)) log.warn({ problem: String(problem) }, 'reports cannot be read');
  };
  const options = { ...store, crossings: catalogue.crossings, now: () => now().toMillis(), report };
  const told = await startTold(options);
  const ageing = startAgeing(options);
  return {
    ...told,
    reporters: secret === null ? null : createReporters(secret),
    close() {
      told.close();
      ageing.close();
    },
  };
}

/** @throws CatalogueError where the buttons of a crossing would not fit into Telegram's 64 bytes */
function checkIds({ catalogue, languages }: Knowledge): void {
  const problems = crossingsWithoutRoom(catalogue.crossings, languages).map(({ id }) => ({
    file: `crossings/${id}.yaml`,
    path: '',
    message: 'the name of the file is too long for the buttons of Telegram: use at most 32 letters',
  }));
  if (problems.length > 0) throw new CatalogueError(problems);
}

function startAlertsOf(
  options: AppOptions,
  app: Pick<App, 'knowledge' | 'noticeCache'> & Pick<AlertsOptions, 'told' | 'takesReports' | 'remindEditors'>,
): DeliveryWorker {
  const {
    config,
    store,
    fetch,
    log,
    language = referenceOf(app.knowledge.languages),
    sent = () => {},
    pace = {},
  } = options;
  const { token, apiRoot, editors, alertsPerSecond: perSecond } = config;
  const { catalogue, translate, detourKm, now } = app.knowledge;
  const send = createSendAlert({ token, apiRoot, fetch, translate });
  return startAlerts({
    store,
    noticeCache: app.noticeCache,
    ...given({ told: app.told, remindEditors: app.remindEditors, takesReports: app.takesReports }),
    ...{ editors, catalogue, translate, detourKm, language, perSecond, now, log },
    pace: pace.alerts ?? {},
    async send(...alert) {
      const outcome = await send(...alert);
      sent(outcome.kind);
      return outcome;
    },
  });
}
