import type { NewsDraft, NewsPost } from '#domain/notes/news.ts';
import type { Source, SourceWatch } from '#domain/statement.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { createWatch } from '#watch/watch.ts';
import { startPress } from './press.ts';

export const start = Date.parse('2026-12-01T06:00:00Z');
export const minute = 60_000;
export const ago = (minutes: number) => new Date(start - minutes * minute);

/** Reads `<crossing> shut from <day>` and nothing else. */
function read({ title, text }: NewsPost): readonly NewsDraft[] {
  if (`${title} ${text}`.includes('explode')) throw new Error('the reader fails');
  const [, crossing, from] = /(\w+) shut from (\S+)/.exec(`${title} ${text}`) ?? [];
  if (crossing === undefined || from === undefined) return [];
  return [{ crossings: [crossing], says: 'closed', from, kind: 'press', guessed: [] }];
}

export function sourceOf(id: string, watch: SourceWatch): Source {
  return { id, kind: 'press', name: { en: id }, aliases: [], watch };
}

/** A watch over made-up newspapers, at a moment that passes as it is told. */
export async function stage() {
  const press = await startPress();
  const store = openSqlite(':memory:');
  let now = start;
  const said: string[] = [];
  const note = (what: object, message: string) => void said.push(`${message} ${JSON.stringify(what)}`);
  return {
    press,
    store,
    said,
    pass(minutes: number) {
      now += minutes * minute;
    },
    watchOf: (...sources: Source[]) =>
      createWatch({
        ...store,
        ...{ sources, read, nowMs: () => now, chance: () => 0, tell: async () => {} },
        web: { fetch, lookup: async () => [], patienceMs: 3_000, userAgent: 'test' },
        log: { info: note, warn: note, error: note },
      }),
    drafts: async () => (await store.drafts.since(0)).map(({ found, links }) => ({ ...found.draft, links })),
    state: async (id: string) => (await store.watched.states()).get(id),
    async close() {
      await store.close();
      await press.close();
    },
  };
}
