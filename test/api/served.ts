import { createNoticeCache } from '#alerts/notice-cache.ts';
import { refusalIn } from '#answer/refusal.ts';
import { createApi } from '#api/api.ts';
import type { ApiServices } from '#api/services.ts';
import type { Notice } from '#domain/alerts/notice.ts';
import { within } from '#domain/ports/flood.ts';
import { createCheckStatement, loadKnowledge } from '#knowledge.ts';
import { present } from '../bot/house.ts';

const now = () => present;
export const knowledge = loadKnowledge({ config: { dataDir: 'data', localesDir: 'locales' }, now });

/** The API over the data as it is, with this history of notices. */
export async function served(notices: readonly Notice[] = [], options: Partial<ApiServices> = {}) {
  const { catalogue, languages, translate, createAnswerFrom } = knowledge;
  const check = createCheckStatement(knowledge);
  const cache = createNoticeCache({
    notices: { all: async () => notices, version: async () => notices.length },
    crossings: catalogue.crossings,
    parse: ({ written }, crossing, order) => check(written, crossing, order).statement ?? null,
    now: () => present.toMillis(),
    elapsed: () => 0,
    report(error) {
      throw error;
    },
  });
  await cache.refresh();
  const reported: unknown[] = [];
  const api = createApi({
    ...{ catalogue, languages, translate, now, webUrl: 'https://otkel.example', addressOf: () => 'somebody' },
    ...{ answer: createAnswerFrom(cache), statementsOf: cache.statementsOf, notices: cache.notices },
    statementFor: cache.statementFor,
    refusal: (refused, language) => refusalIn(translate, language, refused),
    flood: { count: async () => within },
    report: (problem) => reported.push(problem),
    ...options,
  });
  const get = async (path: string, init?: RequestInit) => await api.request(path, init);
  return { get, reported };
}

/** A notice as an editor published it an hour ago. */
export function published(
  id: string,
  crossing: string,
  written: Notice['written'],
  rest: Partial<Notice> = {},
): Notice {
  const publishedAt = present.minus({ hours: 1 }).toMillis();
  return { id, crossing, written, editor: 1, publishedAt, supersedes: null, ended: null, ...rest };
}
