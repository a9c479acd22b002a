import type { Traffic } from '../statement.ts';
import type { CountryCode } from '../texts.ts';
import { hourMs, minuteMs } from '../time/clock.ts';

/** What travellers tell apart when they speak of a queue: on foot, by car or bus, by lorry. */
export const vehicleClasses = ['foot', 'car', 'truck'] as const;
export type VehicleClass = (typeof vehicleClasses)[number];

/** What somebody saw: they passed in so many minutes, have waited for so many at least, or found it shut. */
export type Saw =
  | { readonly what: 'passed'; readonly minutes: number }
  | { readonly what: 'waiting'; readonly minutes: number }
  | { readonly what: 'shut' };

/** One person's word from a crossing. */
export interface TravellerReport {
  readonly id: string;
  /** A keyed hash: it tells two people apart and names neither. */
  readonly person: string;
  /** Nobody knew this person before today, so they may be somebody else's second account. */
  readonly isNew: boolean;
  readonly crossing: string;
  readonly toward: CountryCode;
  readonly vehicle: VehicleClass;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly saw: Saw;
  /** The location sent with it lay at the post: a hint, and never a proof. */
  readonly atGate: boolean;
  /** Of somebody silenced: kept as any other, so that they notice nothing, and shown and counted nowhere. */
  readonly unseen?: true;
}

/** For so long a report tells of now; then it is history. */
export const reportHoldsMs = 3 * hourMs;

/** A report of history keeps its time only to this step. */
const roundedMs = 10 * minuteMs;

/** What is shown and counted. */
export const isSeen = ({ unseen }: Pick<TravellerReport, 'unseen'>): boolean => unseen !== true;

/** Does the report tell of that moment? */
export function holdsAt(report: Pick<TravellerReport, 'at'>, moment: number): boolean {
  return report.at <= moment && moment < report.at + reportHoldsMs;
}

/** The time of a report as it is kept: exact while it tells of now, afterwards to ten minutes. */
export function keptTime(at: number, now: number): number {
  return now < at + reportHoldsMs ? at : Math.floor(at / roundedMs) * roundedMs;
}

/** The class of a vehicle; `null` for a train, which waits for nobody. */
export function vehicleClassOf(traffic: Traffic): VehicleClass | null {
  if (traffic === 'train') return null;
  if (traffic === 'truck') return 'truck';
  return traffic === 'foot' || traffic === 'bicycle' ? 'foot' : 'car';
}

/** Who was waiting is through: the same report, now of somebody who passed. */
export function completedReport(report: TravellerReport, now: number): TravellerReport {
  if (report.saw.what !== 'waiting') return report;
  const minutes = report.saw.minutes + Math.round((now - report.at) / minuteMs);
  return { ...report, at: now, saw: { what: 'passed', minutes } };
}
