/**
 * What 100,000 reports of ninety days at one crossing cost an answer, on both engines: the processor of answers beside that
 * with the newest ten of them, and how long the reading of the counts lets anybody wait.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DateTime } from 'luxon';
import { readConfig } from '#config.ts';
import type { Store } from '#domain/ports/store.ts';
import { dayMs } from '#domain/time/clock.ts';
import { loadKnowledge } from '#knowledge.ts';
import { createReportCache } from '#reports/report-cache.ts';
import { createUsualCache } from '#reports/usual-cache.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { startRedis, withoutRedis } from '../test/store/redis-server.ts';

const crossing = 'ak-jol-korday';
const questions = 3_000;
const atOnce = 500;
const few = 10;
const now = DateTime.fromISO('2026-11-28T18:00+06:00');
const knowledge = loadKnowledge({ config: readConfig({}), now: () => now });

/** Each measurement as a plain object, as it comes. */
export async function* benchManyReports(reports = 100_000): AsyncGenerator<object> {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-bench-'));
  yield* benchEngine('sqlite', openSqlite(join(folder, 'otkel.db')), reports);
  rmSync(folder, { recursive: true, force: true });
  if (withoutRedis) return;
  const server = await startRedis();
  yield* benchEngine('redis', openRedis(server.url, { report: () => {}, warn: () => {} }), reports);
  await server.remove();
}

async function* benchEngine(engine: string, store: Store, reports: number): AsyncGenerator<object> {
  await fill(store, { from: 0, to: few, of: reports });
  const before = await measure(store);
  await fill(store, { from: few, to: reports, of: reports });
  const after = await measure(store);
  const { answerMs, readMs, longestStallMs } = after;
  yield {
    ...{ bench: 'many reports', engine, reports, answerMs, timesOfTen: round(answerMs / before.answerMs) },
    ...{ readMs, longestStallMs },
  };
  await store.close();
}

async function measure(store: Store) {
  const options = {
    ...{ reports: store.reports, crossings: knowledge.catalogue.crossings, now: () => now.toMillis() },
    report: (problem: unknown) => {
      throw problem;
    },
  };
  const [lately, usual] = [createReportCache(options), createUsualCache(options)];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await Promise.all([lately.refresh(), usual.refresh()]);
  const readMs = round(performance.now() - began);
  delay.disable();
  const answer = knowledge.createAnswerFrom(undefined, { ...lately, ...usual, revision: lately.revision });
  const used = process.threadCpuUsage();
  for (let minute = 0; minute < questions; minute += 1) {
    answer({ text: 'korday', now: now.plus({ seconds: minute }), fallbackLanguage: 'en' });
  }
  const answerMs = round(process.threadCpuUsage(used).user / 1_000 / questions);
  return { answerMs, readMs, longestStallMs: round(delay.max / 1e6) };
}

/** One in nine is new; everybody tells five times, at different days. */
async function fill(store: Store, { from, to, of }: { from: number; to: number; of: number }): Promise<void> {
  const step = (90 * dayMs) / of;
  const one = { crossing, vehicle: 'car', atGate: false } as const;
  for (let first = from; first < to; first += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, to - first) }, (_, index) => first + index);
    await Promise.all(
      some.map((index) =>
        store.reports.add({
          ...{ ...one, id: String(index), person: `person ${index % (of / 5)}`, isNew: index % 9 === 0 },
          ...{ toward: index % 2 === 0 ? 'KZ' : 'KG', at: Math.floor(now.toMillis() - index * step) },
          saw: { what: 'passed', minutes: 10 + ((index * 7) % 90) },
        }),
      ),
    );
  }
}

const round = (value: number) => Number(value.toFixed(3));
