import type { Redis } from 'ioredis';
import { StoreUnavailable } from '#domain/errors.ts';
import type { CountsOf, ReportStore } from '#domain/ports/reports.ts';
import { refusalOfReport } from '#domain/reports/admit.ts';
import {
  completedReport,
  isSeen,
  keptTime,
  reportHoldsMs,
  type TravellerReport,
} from '#domain/reports/traveller-report.ts';
import { goneBefore } from '#domain/reports/usual.ts';
import { fromCellText, toCellText } from '../counted-wait-text.ts';
import type { Key } from './client.ts';
import { type CarryOut, createCarryOut, type RedisCommand } from './script.ts';

/*
 * `reports` holds each report under its id; `reports:at` and `reports:exact` sort the ids by time, the second only those
 * whose time is not yet rough. `reporter:<person>` numbers what a person told: of two that come at once only one finds its
 * number free, and so the limits hold.
 */

/** How often somebody who taps twice at once is tried again. */
const tries = 8;
/** How many are read in one call, and how many a step of ageing makes rough. */
const atOnce = 500;

export function reportsIn(redis: Redis, key: Key): ReportStore {
  const carryOut = createCarryOut(redis);
  const shelf = shelfOf(redis, key, carryOut);
  const { find, remove, of } = shelf;
  return {
    async fingerprint(mine) {
      await redis.setnx(key('reporter-key'), mine);
      return (await redis.get(key('reporter-key'))) ?? mine;
    },
    async meet(person, day) {
      // In this order, and in one round trip.
      const [, met] = await Promise.all([
        redis.hsetnx(key('people-met'), person, day),
        redis.hget(key('people-met'), person),
      ]);
      return met ?? day;
    },
    async add(report) {
      const isUnseen = (await redis.sismember(key('silenced'), report.person)) === 1;
      const kept = isUnseen ? { ...report, unseen: true as const } : report;
      for (let left = tries; left > 0; left--) {
        const { before, next } = await shelf.told(report.person);
        if (before.some(({ id }) => id === report.id)) return null;
        const refusal = refusalOfReport(report, before);
        if (refusal !== null) return refusal;
        if (await shelf.add(kept, next)) return isUnseen ? 'silenced' : null;
      }
      throw new StoreUnavailable('too many reports of one person at once');
    },
    async complete(id, person, now) {
      const report = await find(id);
      if (report?.person !== person || report.saw.what !== 'waiting') return false;
      return await shelf.replace(completedReport(report, now));
    },
    async markAtGate(id, person) {
      const report = await find(id);
      return report?.person === person && (await shelf.replace({ ...report, atGate: true }));
    },
    async withdraw(id, person) {
      const report = await find(id);
      return report?.person === person && (await remove(report));
    },
    async since(moment, before = Infinity) {
      const told = await shelf.read(await redis.zrangebyscore(key('reports', 'at'), moment, `(${scoreOf(before)}`));
      return told.filter(isSeen);
    },
    async version() {
      return Number((await redis.get(key('reports', 'version'))) ?? 0);
    },
    async strike(id) {
      const report = await find(id);
      return report !== null && (await remove(report));
    },
    async silence(id) {
      const report = await find(id);
      if (report === null) return false;
      await redis.sadd(key('silenced'), report.person);
      for (const one of await of(report.person)) await shelf.replace({ ...one, unseen: true });
      return true;
    },
    of,
    async forget(person) {
      for (const one of await of(person)) await remove(one);
      await redis.hdel(key('people-met'), person);
    },
    async age(now, countsOf) {
      await countOld(now, countsOf, redis, key, shelf);
      const until = now - reportHoldsMs;
      const exact = await redis.zrangebyscore(key('reports', 'exact'), '-inf', until, 'LIMIT', 0, atOnce);
      for (const report of await shelf.read(exact)) {
        await shelf.makeRough({ ...report, at: keptTime(report.at, now) });
      }
    },
    async counted() {
      const counted = Object.entries(await redis.hgetall(key('report-counts')));
      return counted.map(([cell, count]) => fromCellText(cell, Number(count)));
    },
  };
}

async function countOld(now: number, countsOf: CountsOf, redis: Redis, key: Key, shelf: Shelf): Promise<void> {
  const gone = await shelf.read(await redis.zrangebyscore(key('reports', 'at'), '-inf', `(${goneBefore(now)}`));
  const counts = countsOf(gone.filter(isSeen));
  for (const report of gone) {
    const counted = counts.get(report);
    await shelf.remove(
      report,
      counted === undefined ? [] : [['HINCRBY', key('report-counts'), toCellText(counted), 1]],
    );
  }
}

const scoreOf = (moment: number) => (moment === Infinity ? '+inf' : moment);

type Shelf = ReturnType<typeof shelfOf>;

/** Puts reports where they lie, each in one step. */
function shelfOf(redis: Redis, key: Key, carryOut: CarryOut) {
  const rows = key('reports');
  const [byTime, exact, changed] = [key('reports', 'at'), key('reports', 'exact'), ['INCR', key('reports', 'version')]];
  const reporter = (person: string) => key('reporter', person);

  async function read(ids: readonly string[]): Promise<readonly TravellerReport[]> {
    const found: TravellerReport[] = [];
    for (let from = 0; from < ids.length; from += atOnce) {
      const texts = await redis.hmget(rows, ...ids.slice(from, from + atOnce));
      found.push(...texts.flatMap((text) => (text === null ? [] : [JSON.parse(text)])));
    }
    return found.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  const put = (report: TravellerReport): RedisCommand[] => [
    ['HSET', rows, report.id, JSON.stringify(report)],
    ['ZADD', byTime, report.at, report.id],
  ];

  return {
    read,
    find: async (id: string) => (await read([id]))[0] ?? null,
    of: async (person: string) => await read(await redis.hvals(reporter(person))),
    /** What a person told, and the number of what they tell next: of one moment, or another could come in between. */
    async told(person: string) {
      const numbered = await redis.hgetall(reporter(person));
      const next = String(Math.max(0, ...Object.keys(numbered).map(Number)) + 1);
      return { before: await read(Object.values(numbered)), next };
    },
    async add(report: TravellerReport, number: string) {
      const { id, person, at } = report;
      const numbered: RedisCommand = ['HSET', reporter(person), number, id];
      const absent = [[reporter(person), number] as const, [rows, id] as const];
      return await carryOut({ absent, run: [...put(report), ['ZADD', exact, at, id], numbered, changed] });
    },
    async replace(report: TravellerReport) {
      const run = [...put(report), ['ZADD', exact, report.at, report.id], changed];
      return await carryOut({ present: [[rows, report.id]], run });
    },
    async makeRough(report: TravellerReport) {
      await carryOut({ present: [[rows, report.id]], run: [...put(report), ['ZREM', exact, report.id]] });
    },
    async remove({ id, person }: TravellerReport, also: readonly RedisCommand[] = []) {
      const numbers = Object.entries(await redis.hgetall(reporter(person))).filter(([, held]) => held === id);
      const numbered = numbers.map(([number]): RedisCommand => ['HDEL', reporter(person), number]);
      const run = [['HDEL', rows, id], ['ZREM', byTime, id], ['ZREM', exact, id], ...numbered, ...also, changed];
      return await carryOut({ present: [[rows, id]], run });
    },
  };
}
