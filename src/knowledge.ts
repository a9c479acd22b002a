import { existsSync } from 'node:fs';
import { createNoticeCache, type NoticeCache, type NoticeCachePace } from '#alerts/notice-cache.ts';
import { type AnswerServices, createAnswer } from '#answer/answer.ts';
import { createDetourKm, createNearestByRoad } from '#answer/drive.ts';
import { dataAlone } from '#answer/freshness.ts';
import { createSchemas } from '#catalogue/file-schemas.ts';
import { parseStatement, type StatementContext } from '#catalogue/statements/statement.ts';
import { loadLearned } from '#catalogue/words/learned.ts';
import type { SearchData } from '#catalogue/words/vocabulary.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { createNotesAsked } from '#domain/notes/likely.ts';
import type { Log } from '#domain/ports/log.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { Question } from '#domain/question.ts';
import { statusSeen } from '#domain/reports/status-seen.ts';
import { usualFor } from '#domain/reports/usual-for.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createRenderers } from '#render/renderer.ts';
import type { ReportCache } from '#reports/report-cache.ts';
import type { UsualCache } from '#reports/usual-cache.ts';
import { createRoutes } from '#routes/routes.ts';
import { createReadLineText } from '#search/announcement/line-text.ts';
import { createReadAnnouncement } from '#search/announcement/reading.ts';
import { createAnnouncementWords } from '#search/announcement/words.ts';
import { createIsEmergency } from '#search/help/emergency.ts';
import { createLearned, type Models, nothingLearned } from '#search/learned/learned.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { createFindCountry } from '#search/names/countries.ts';
import { createNameIndex } from '#search/names/index.ts';
import { createFindSources } from '#search/names/sources.ts';
import { createFindTown } from '#search/names/towns.ts';
import type { Understanding } from '#search/question.ts';
import { createReadReport } from '#search/report-words.ts';
import { createUnderstand } from '#search/understand.ts';
import type { Config } from './config.ts';
import { type KnowledgeOptions, readCatalogue, readMessageFiles, readSearchData } from './kept.ts';
import { openStore } from './open-store.ts';
import { readNewsWords } from './press/news-words.ts';

/*
 * What every command knows: the data, the languages, and how to answer from them and from the notices. `app.ts` adds the
 * bot and the alerts; a question on the command line needs neither, and does not wait for a Telegram client to load.
 */

/** What answers need of the notices. */
type Noticed = Pick<AnswerServices, 'statementsOf' | 'freshness' | 'revision'>;

/** What travellers told lately of a crossing, and what was counted of the past. */
type Reported = Pick<ReportCache, 'reportsOf' | 'revision'> & Partial<Pick<UsualCache, 'countedOf'>>;

const nothingReported: Reported = { reportsOf: () => [], revision: () => 0 };
const nothingCounted = () => [];

export type Knowledge = ReturnType<typeof loadKnowledge>;

export function loadKnowledge(options: KnowledgeOptions) {
  const { config, now, report } = options;
  const languages = loadLanguages(config.localesDir);
  const codes = languages.map(({ code }) => code);
  const translate = createTranslate(config.localesDir, report, languages, readMessageFiles(options, languages));
  const catalogue = options.catalogue ?? readCatalogue(options, codes, translate);
  const rendererFor = createRenderers({ translate, catalogue });
  const searchData = readSearchData(options, codes);
  const reading = once(() => createReading(catalogue, searchData, loadLearned(config.localesDir)));
  const understand = lazily(() => reading().understand);
  const notesAsked = lazily(() => reading().notesAsked);
  const findTown = lazily(() => reading().findTown);
  const routes = createRoutes(catalogue);
  const announcementWords = createAnnouncementWords(searchData.vocabularies);
  const readAnnouncement = once(() => {
    const { names } = reading();
    const readWords = readNewsWords(config.localesDir, codes, names.linguistics);
    return createReadAnnouncement(createReadLineText({ catalogue, names, readWords }));
  });
  const name = Object.fromEntries(codes.map((code) => [code, translate(code, 'travellers')]));
  const createAnswerFrom = (noticeCache: Noticed = dataAlone, reported: Reported = nothingReported) => {
    const { reportsOf, revision, countedOf = nothingCounted } = reported;
    const seen = (crossing: Crossing, statements: readonly Statement[], question: Question) => {
      const [reports, counted] = [reportsOf(crossing.id), countedOf(crossing.id)];
      const status =
        reports.length === 0
          ? statusAt(crossing, statements, question)
          : statusSeen(crossing, statements, question, { reports, name });
      return counted.length === 0 ? status : { ...status, usual: usualFor(status, question.traveller, counted) };
    };
    const { revision: noticed } = noticeCache;
    const both = noticed && (() => noticed() + revision());
    const known = { ...noticeCache, statusAt: seen, ...given({ revision: both }) };
    return createAnswer({ catalogue, languages, understand, notesAsked, findTown, routes, rendererFor, ...known });
  };
  return {
    ...{ catalogue, languages, translate, rendererFor, announcementWords, readAnnouncement },
    ...{ createAnswerFrom, now, routes, nearestByRoad: createNearestByRoad(routes) },
    detourKm: createDetourKm(routes),
    names: () => reading().names,
    findTown,
    findCountry: lazily(() => reading().findCountry),
    findSources: lazily(() => reading().findSources),
    isEmergency: lazily(() => reading().isEmergency),
    readReport: lazily(() => reading().readReport),
    /** Makes what reads words before anybody writes. */
    prepare: () => void reading(),
  };
}

/** What reads words. It is much, and Telegram can be asked for updates before it is there. */
function createReading(
  catalogue: Catalogue,
  { vocabularies, letters, otherPlaces, glossaries }: SearchData,
  models: Models | undefined,
) {
  const linguistics = createLinguistics(letters, vocabularies);
  const names = createNameIndex(catalogue, linguistics, otherPlaces);
  const learned = models && createLearned(models, linguistics);
  const readReport = createReadReport(linguistics);
  const notesIn = createNotesAsked(catalogue);
  return {
    ...{ names, readReport },
    understand: createUnderstand(catalogue, names, { learned, glossaries, readReport }),
    notesAsked: oncePerQuestion(({ signs }) => notesIn((learned ?? nothingLearned).notes(signs))),
    findTown: createFindTown(linguistics),
    findCountry: createFindCountry(linguistics),
    findSources: createFindSources(catalogue.sources, linguistics),
    isEmergency: createIsEmergency(linguistics),
  };
}

/** Several parts of an answer ask it of the same question. */
function oncePerQuestion<T>(score: (words: Pick<Understanding, 'signs'>) => T): typeof score {
  const scored = new WeakMap<Understanding['signs'], T>();
  return (words) => {
    const known = scored.get(words.signs) ?? score(words);
    scored.set(words.signs, known);
    return known;
  };
}

function lazily<Args extends readonly unknown[], T>(made: () => (...args: Args) => T): (...args: Args) => T {
  return (...args) => made()(...args);
}

/** Most processes see no editor: what only they need is made when the first of them writes. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Reads a written statement as the data would have it. */
export function createCheckStatement({
  catalogue,
  languages,
  now,
}: Pick<Knowledge, 'catalogue' | 'languages' | 'now'>) {
  const { sources } = catalogue;
  const schemas = once(() => createSchemas(languages.map(({ code }) => code)));
  const known: StatementContext['sources'] = new Map(sources.map((source) => [source.id, source]));
  return (written: unknown, { posts }: Crossing, order = Number.MAX_SAFE_INTEGER) =>
    parseStatement(written, { posts, order, sources: known, schemas: schemas(), now: now(), isTyped: true });
}

/** The notices in force, read as statements of the data. */
export function openNoticeCache(
  notices: NoticeStore,
  knowledge: Pick<Knowledge, 'catalogue' | 'languages' | 'now'>,
  log: Pick<Log, 'warn'>,
  pace: Partial<NoticeCachePace> = {},
): NoticeCache {
  const check = createCheckStatement(knowledge);
  return createNoticeCache({
    notices,
    crossings: knowledge.catalogue.crossings,
    parse({ id, written }, crossing, order) {
      const { statement, slips } = check(written, crossing, order);
      if (statement === undefined) log.warn({ notice: id, slips }, 'a notice does not fit the data any more: left out');
      return statement ?? null;
    },
    now: () => knowledge.now().toMillis(),
    report(problem) {
      if (problem instanceof StoreUnavailable) return;
      log.warn({ problem: String(problem) }, 'the notices cannot be read');
    },
    pace,
  });
}

/** The notices for whoever asks only once. Where nobody ever published there is no database, and nothing is missing. */
export async function readNotices(config: Config, knowledge: Knowledge): Promise<Noticed> {
  if (config.redisUrl === null && !existsSync(config.databaseFile)) return dataAlone;
  const silent = { info() {}, warn() {}, error() {} };
  const store = await openStore(config, silent, config.secret);
  const noticeCache = openNoticeCache(store.notices, knowledge, silent);
  await noticeCache.refresh();
  await store.close();
  return noticeCache;
}
