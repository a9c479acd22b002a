/**
 * What people ask in vain: `npm run -s stats` prints how often, what, where and in which month, most of a month first, from
 * the store of the settings.
 */
import { existsSync } from 'node:fs';
import { readConfig } from '#config.ts';

import type { CountedInVain } from '#domain/ports/asked-in-vain.ts';

import { openStore } from '#open-store.ts';

/** A line each under a heading, in columns; the newest month first. */
export function tableOf(counted: readonly CountedInVain[]): string {
  const ordered = counted.toSorted((a, b) => (a.month === b.month ? b.count - a.count : a.month < b.month ? 1 : -1));
  const rows = ordered.map(({ month, count, topic, countries }) => [
    month,
    String(count),
    topic,
    countries.join('-') || '–',
  ]);
  const table = [['month', 'asked', 'topic', 'countries'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 1 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return table.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

if (import.meta.main) {
  const config = readConfig(process.env);
  if (config.redisUrl === null && !existsSync(config.databaseFile)) {
    console.log(`There is no store yet: ${config.databaseFile}`);
  } else {
    const silent = { info() {}, warn() {}, error() {} };
    const store = await openStore(config, silent, config.secret);
    console.log(tableOf(await store.askedInVain.since('')));
    await store.close();
  }
}
