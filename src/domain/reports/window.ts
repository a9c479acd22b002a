import type { CountryCode } from '../texts.ts';
import { holdsAt, type TravellerReport, type VehicleClass } from './traveller-report.ts';

/** What travellers tell of one direction and one class of vehicle within three hours. */
export interface ReportWindow {
  readonly toward: CountryCode;
  readonly vehicle: VehicleClass;
  /** Newest first. */
  readonly reports: readonly TravellerReport[];
  readonly people: number;
  /** So many of the people are new. */
  readonly newPeople: number;
  /** While more than half of the people are new, nothing of it counts. */
  readonly counts: boolean;
}

/** The windows of one crossing at a moment; the one with the newest report first. */
export function windowsAt(reports: readonly TravellerReport[], moment: number): readonly ReportWindow[] {
  const held = reports.filter((report) => holdsAt(report, moment)).toSorted((a, b) => b.at - a.at);
  return [...Map.groupBy(held, windowKeyOf).values()].map(windowOf);
}

/** Two reports with the same key are of one window. */
export function windowKeyOf({ toward, vehicle }: Pick<TravellerReport, 'toward' | 'vehicle'>): string {
  return `${toward} ${vehicle}`;
}

function windowOf(reports: readonly TravellerReport[]): ReportWindow {
  const [newest] = reports as readonly [TravellerReport];
  const people = peopleOf(reports);
  const newPeople = peopleOf(reports.filter((report) => report.isNew));
  const { toward, vehicle } = newest;
  return { toward, vehicle, reports, people, newPeople, counts: isMostlyKnown(people, newPeople) };
}

/** Of so many people at most half are new. */
export function isMostlyKnown(people: number, newPeople: number): boolean {
  return newPeople * 2 <= people;
}

/** How many different people they are of. */
export function peopleOf(reports: readonly TravellerReport[]): number {
  return new Set(reports.map(({ person }) => person)).size;
}
