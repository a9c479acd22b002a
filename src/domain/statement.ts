import type { CountryCode, Texts } from './texts.ts';
import type { Dated, MonthDay } from './time/dated.ts';
import type { Hours } from './time/hours.ts';
import type { EveryYear, Once, Period } from './time/period.ts';

/** Who can say something about a crossing, from most to least trusted. */
export const sourceKinds = ['authority', 'press', 'carrier', 'traveller', 'guide'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The forms in which news can be read: a feed, the public preview of a Telegram channel, or a page. */
export const watchKinds = ['feed', 'telegram', 'page'] as const;

/** What is read of a source, and how. */
export interface SourceWatch {
  readonly url: string;
  readonly kind: (typeof watchKinds)[number];
  readonly everyMinutes?: number;
  /** Whose clock its times are on. */
  readonly country?: CountryCode;
}

/** Somebody who says things about crossings, from `data/sources.yaml`. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: Texts;
  /** What else people call it; several sources may share one. */
  readonly aliases: readonly string[];
  readonly url?: string;
  /** Why there is no link, where there is none. */
  readonly noUrl?: string;
  /** Where its news are read. */
  readonly watch?: SourceWatch;
}

/** Who said it, not who printed it. */
export interface Attribution {
  /** Two statements with the same `who` come from one mouth: a key of the sources, or a proper name. */
  readonly who: string;
  /** As shown to people; a name that reads alike everywhere repeats itself. */
  readonly name: Texts;
  readonly kind: SourceKind;
  /** When it was said; a statement without one is undated. */
  readonly date?: Dated;
  /** Who printed it, when that is somebody else. */
  readonly via?: Texts;
  readonly url?: string;
}

/** Told by travellers or guides alone: doubted, and never a promise. */
export function isHearsayOf({ kind }: Attribution): boolean {
  return kind === 'traveller' || kind === 'guide';
}

export const trafficClasses = ['foot', 'bicycle', 'motorcycle', 'car', 'bus', 'truck', 'train'] as const;
export type Traffic = (typeof trafficClasses)[number];

/** Who passes in another way than the cars and lorries that wait. */
export type BesideCars = Extract<Traffic, 'foot' | 'bicycle' | 'motorcycle'>;

export function isBesideCars(traffic: Traffic | undefined): traffic is BesideCars {
  return traffic === 'foot' || traffic === 'bicycle' || traffic === 'motorcycle';
}

export const causes = ['weather', 'road', 'epidemic', 'unrest', 'holiday', 'repair', 'agreement', 'other'] as const;
export type Cause = (typeof causes)[number];

/** `citizens`: of the crossing's own countries; `foreigners`: everybody else; or the citizens of the countries named. */
export type People = 'citizens' | 'foreigners' | readonly CountryCode[];

/** What every statement has. What is not narrowed speaks of all posts, both directions, everybody and everything. */
interface Said {
  /** Its place in the file (a notice comes after the file): the later of two equals wins. */
  readonly order: number;
  readonly id?: string;
  /** The id of the statement that this one replaces. */
  readonly supersedes?: string;
  /** An editor doubts it and is checking. */
  readonly inDoubt?: true;
  readonly by: Attribution;
  /** When it holds, in the form that all kinds share. */
  readonly period: Period;
  /** Post ids. */
  readonly posts?: readonly string[];
  /** One direction: the country one is going to. */
  readonly toward?: CountryCode;
  readonly people?: People;
  readonly traffic?: readonly Traffic[];
}

/** Standing statements hold from `since`, or else from the day they were said (undated ones always), to `until`. */
interface Standing extends Said {
  readonly since?: Dated;
  /** The last day covered, or a moment. */
  readonly until?: Dated;
  /** How sure the end is: a trial's is only `planned`. */
  readonly ends: 'planned' | 'certain';
}

export interface HoursStatement extends Standing {
  readonly says: 'hours';
  readonly hours: Hours;
  /** The source does not say whose clock. */
  readonly clockUnstated: boolean;
}

/** The part of the year a crossing works, in the first post's days; `from` after `to` wraps the new year. */
export interface SeasonStatement extends Standing {
  readonly says: 'season';
  readonly season: 'year-round' | { readonly from: MonthDay; readonly to: MonthDay };
}

export interface AdmitsStatement extends Standing {
  readonly says: 'admits';
  readonly admits: { readonly people?: 'everyone' | 'citizens'; readonly traffic?: readonly Traffic[] };
}

/** What holds until another statement replaces it. */
export type StandingStatement = HoursStatement | SeasonStatement | AdmitsStatement;

/** This year's season begins or ends, or a closed crossing opens again. Before its date a plan, afterwards a report. */
export interface EdgeStatement extends Said {
  readonly says: 'opens' | 'closes';
  readonly date: Dated;
}

/** A temporary closure. */
export interface ClosedStatement extends Said {
  readonly says: 'closed';
  readonly period: (Once & { readonly from: Dated }) | EveryYear;
  readonly ends: 'planned' | 'certain';
  readonly cause: Cause;
}

/** Seen working at that moment. */
export interface WorksStatement extends Said {
  readonly says: 'works';
  readonly date: Dated;
  /** The hour that the clock of the post showed then, where the day is not known: `23:00`. */
  readonly hour?: string;
}

/** A wait that somebody saw; it proves that the crossing worked. */
export interface QueueStatement extends Said {
  readonly says: 'queue';
  readonly date: Dated;
  readonly minutes?: number;
  readonly vehicles?: number;
}

/** The kinds by which somebody tells what they saw at the crossing: whatever else they tell, it worked. */
export const sightingKinds = ['works', 'queue'] as const satisfies readonly Statement['says'][];
export type SightingStatement = Extract<Statement, { says: (typeof sightingKinds)[number] }>;

/** Did somebody see it working? */
export function isSighting(statement: Statement): statement is SightingStatement {
  return sightingKinds.some((says) => says === statement.says);
}

/** Shown with every answer it touches; decides nothing. */
export interface WarningStatement extends Said {
  readonly says: 'warning';
  readonly from: Dated;
  readonly until?: Dated;
  readonly cause: Cause;
  readonly text: Texts;
}

/** Something a source said about a crossing, dated and attributable. */
export type Statement =
  | HoursStatement
  | SeasonStatement
  | AdmitsStatement
  | EdgeStatement
  | ClosedStatement
  | WorksStatement
  | QueueStatement
  | WarningStatement;
