import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Store } from '#domain/ports/store.ts';

/** A folder with our data, in which these made-up newspapers are watched too. */
export function dataWith(papers: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-news-'));
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  for (const [id, url] of Object.entries(papers)) {
    const watch = `{ url: '${url}', kind: feed, country: KG }`;
    appendFileSync(
      join(data, 'sources.yaml'),
      `\n${id}:\n  kind: press\n  name: ${id}\n  url: https://${id}.example\n  watch: ${watch}\n`,
    );
  }
  return { data, database: join(folder, 'otkel.db'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Has the sources read at the next look. Those that were never read count as read before, so that what they show is new. */
export async function haveRead(store: Pick<Store, 'watched'>, sources: readonly string[]): Promise<void> {
  const states = await store.watched.states();
  const unread = { readAt: 1, nextAt: 0, failures: 0, trouble: null, newestAt: null, since: 1 };
  for (const id of sources) await store.watched.keep(id, { ...(states.get(id) ?? unread), nextAt: 0 });
}

/** A post about a closure that is planned, in Russian. */
export function closurePost(id: string, says = '') {
  const now = DateTime.now();
  const [from, until] = [now.plus({ days: 9 }), now.plus({ days: 14 })].map((day) => day.toFormat('dd.MM.yyyy'));
  const text =
    `С ${from} по ${until} пункт пропуска «Каркыра» на границе с Казахстаном будет закрыт для проезда. ` +
    `Причина – замена оборудования. ${says}`;
  return { id, at: new Date(), title: 'КПП «Каркыра» временно закроют', text };
}
