import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { parse } from 'yaml';
import type { Store } from '#domain/ports/store.ts';

/** A folder with our data, in which these made-up newspapers are watched too: feeds, or what they are said to be. */
export function dataWith(papers: Readonly<Record<string, string>>, kinds: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-news-'));
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  for (const [id, url] of Object.entries(papers)) {
    const watch = `{ url: '${url}', kind: ${kinds[id] ?? 'feed'}, country: KG }`;
    appendFileSync(
      join(data, 'sources.yaml'),
      `\n${id}:\n  kind: press\n  name: ${id}\n  url: https://${id}.example\n  watch: ${watch}\n`,
    );
  }
  return { data, database: join(folder, 'otkel.db'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Nothing of the real press is read: those that our data watch wait for ever. */
export async function leaveAlone(store: Pick<Store, 'watched'>, data: string): Promise<void> {
  const state = { readAt: 1, nextAt: Number.MAX_SAFE_INTEGER, failures: 0, trouble: null, newestAt: null, since: 1 };
  const sources = parse(readFileSync(join(data, 'sources.yaml'), 'utf8')) as Record<string, { watch?: object }>;
  for (const [id, { watch }] of Object.entries(sources)) if (watch) await store.watched.keep(id, state);
}

/** Has the sources read at the next look. Those that were never read count as read before, so that what they show is new. */
export async function haveRead(store: Pick<Store, 'watched'>, sources: readonly string[]): Promise<void> {
  const states = await store.watched.states();
  const unread = { readAt: 1, nextAt: 0, failures: 0, trouble: null, newestAt: null, since: 1 };
  for (const id of sources) await store.watched.keep(id, { ...(states.get(id) ?? unread), nextAt: 0 });
}

/** A post about a closure that is planned, in Russian. */
export function closurePost(id: string, says = '', name = 'Каркыра') {
  const now = DateTime.now();
  const [from, until] = [now.plus({ days: 9 }), now.plus({ days: 14 })].map((day) => day.toFormat('dd.MM.yyyy'));
  const text =
    `С ${from} по ${until} пункт пропуска «${name}» на границе с Казахстаном будет закрыт для проезда. ` +
    `Причина – замена оборудования. ${says}`;
  return { id, at: new Date(), title: `КПП «${name}» временно закроют`, text };
}
