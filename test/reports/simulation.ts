/**
 * A month at one crossing whose true waits are known: a thousand travellers, some of whom guess badly and some of whom all lie
 * the same way. What we would say each hour is held against the truth.
 */
import { DateTime } from 'luxon';
import { summaryOf } from '#domain/reports/summary.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { cellAt, countedWaits, merged, usualAt } from '#domain/reports/usual.ts';
import { windowsAt } from '#domain/reports/window.ts';
import { aCrossing } from '../domain/build.ts';
import { chanceFrom } from '../walk/chance.ts';

export interface Month {
  /** The share of travellers who lie, 0 to 1. */
  readonly hostile: number;
  /** What they say is so many times the truth. */
  readonly lie: number;
  /** The share of those who guess badly. */
  readonly noisy: number;
  /** How often each crosses. */
  readonly tripsEach?: number;
  readonly seed: number;
}

export interface Outcome {
  /** How many hours had ten or more who were through, and how many had fewer. */
  readonly many: number;
  readonly few: number;
  /** How far what is said of now is from the truth: the middle and the worst tenth, in per cent. */
  readonly now: Spread;
  readonly usual: Spread;
  /** By how much those who lie move the median of many, in per cent. */
  readonly moved: Spread;
  /** The same where in the window too they are no more than three in ten. */
  readonly movedByFew: Spread;
  /** Medians told of fewer than ten. */
  readonly mediansOfFew: number;
  /** Hours with ten or more in which so many were set aside that none is told. */
  readonly mediansLost: number;
}

interface Spread {
  readonly middle: number;
  readonly worstTenth: number;
  readonly n: number;
  /** So many of a hundred are further off than a fifth. */
  readonly overAFifth: number;
}

const hour = 3_600_000;
const travellers = 1_000;
const days = 30;
const honestSpread = 0.3;
const noisySpread = 0.9;
const start = DateTime.fromISO('2026-06-01T00:00', { zone: 'Asia/Bishkek' });
const crossing = aCrossing([]);

/** How long one really waits, in minutes: longer in the evening, and at weekends. */
function trueWait(at: number): number {
  const { hour: of, minute, weekday } = DateTime.fromMillis(at, { zone: start.zone });
  const evening = Math.exp(-(((of + minute / 60 - 17) / 4) ** 2));
  return 30 + 90 * evening * (weekday >= 6 ? 1.6 : 1);
}

interface Told {
  readonly report: TravellerReport;
  readonly isHostile: boolean;
}

function month({ hostile, lie, noisy, seed, tripsEach = 6 }: Month): readonly Told[] {
  const random = chanceFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: travellers * tripsEach }, (_, index): Told => {
    const who = index % travellers;
    const isHostile = who < hostile * travellers;
    const spread = !isHostile && who < (hostile + noisy) * travellers ? noisySpread : honestSpread;
    const at = start.toMillis() + Math.floor((Math.floor(random() * days) * 24 + 8 + random() * 14) * hour);
    const minutes = Math.max(1, Math.round(trueWait(at) * (isHostile ? lie : 1) * Math.exp(spread * normal())));
    const place = { crossing: crossing.id, toward: 'KZ', vehicle: 'car', isNew: false, atGate: false } as const;
    const saw = { what: 'passed', minutes } as const;
    return { report: { id: `r${index}`, person: `p${who}`, at, saw, ...place }, isHostile };
  }).toSorted((a, b) => a.report.at - b.report.at);
}

const least = 10;
const fewHostile = 0.3;
const aFifth = 20;

/** What would have been said through the month, and how right it was. */
export function simulate(options: Month): Outcome {
  const told = month(options);
  const now: number[] = [];
  const moved: number[] = [];
  const movedByFew: number[] = [];
  const count = { many: 0, few: 0, mediansOfFew: 0, mediansLost: 0 };
  for (let at = start.toMillis() + 9 * hour; at < start.toMillis() + days * 24 * hour; at += hour) {
    const lately = told.filter(({ report }) => report.at <= at && at - report.at < 3 * hour);
    const all = summarised(lately, at);
    if (all === null) continue;
    const over = all.waits.length;
    if (over < least && all.median !== null) count.mediansOfFew += 1;
    if (over < least && over + all.outliers.length >= least) count.mediansLost += 1;
    count[over >= least ? 'many' : 'few'] += 1;
    now.push(distance(all.median ?? all.waits[0].minutes, trueWait(at)));
    const without = summarised(
      lately.filter(({ isHostile }) => !isHostile),
      at,
    );
    const honest = without && middle(without.waits.map(({ minutes }) => minutes));
    if (all.median === null || honest === null) continue;
    moved.push(distance(all.median, honest));
    const hostile = lately.filter(({ isHostile }) => isHostile).length;
    if (hostile <= fewHostile * lately.length) movedByFew.push(distance(all.median, honest));
  }
  const reports = told.map(({ report }) => report);
  return {
    ...count,
    now: spread(now),
    usual: spread(usualErrors(reports)),
    moved: spread(moved),
    movedByFew: spread(movedByFew),
  };
}

function summarised(told: readonly Told[], at: number) {
  const [window] = windowsAt(
    told.map(({ report }) => report),
    at,
  );
  return window === undefined ? null : summaryOf(window);
}

/** Each hour of the week, against the true wait of that hour. */
function usualErrors(reports: readonly TravellerReport[]): readonly number[] {
  const counted = merged([...countedWaits(reports, crossing).values()]);
  return Array.from({ length: 7 * 24 }, (_, index) => start.toMillis() + (index + 0.5) * hour).flatMap((at) => {
    const usual = usualAt(cellAt(crossing, { toward: 'KZ', vehicle: 'car' }, at), counted);
    return usual === null ? [] : [distance(usual.upTo, trueWait(at))];
  });
}

const distance = (one: number, other: number) => Math.abs(one / other - 1) * 100;

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? null : ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 10) / 10;
  const over = sorted.filter((value) => value > aFifth).length;
  const overAFifth = Math.round((over / Math.max(1, sorted.length)) * 1_000) / 10;
  return { middle: at(0.5), worstTenth: at(0.9), n: values.length, overAFifth };
}
