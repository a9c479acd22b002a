import { dayMs } from '../time/units.ts';
import type { LongQueue } from './long-queue.ts';
import type { AlertKind } from './subscription.ts';
import type { Wait } from './wait.ts';

/** One piece of news. */
export type Alert = {
  readonly id: string;
  readonly crossing: string /** Epoch milliseconds. */;
  readonly raisedAt: number;
} & (
  | { readonly kind: 'news'; readonly notice: string }
  /** The earlier alerts of `notice` were wrong; `correct` is what is right instead, or `null` where it was withdrawn. */
  | { readonly kind: 'correction'; readonly notice: string; readonly correct: string | null }
  /** What `notice` told has changed since: `correct` is the new word. Nobody was wrong. */
  | { readonly kind: 'update'; readonly notice: string; readonly correct: string }
  | { readonly kind: 'opens-tomorrow' | 'opens-today' /** The day it opens. */; readonly date: string }
  | { readonly kind: 'trip'; readonly date: string; readonly daysBefore: number }
  | { readonly kind: 'trip-over'; readonly date: string }
  /** The editors are asked whether the end that a notice plans still stands. */
  | { readonly kind: 'planned-end'; readonly notice: string /** Its day. */; readonly date: string }
  | ({ readonly kind: 'queue' } & LongQueue)
  /** What somebody waited for has come; or, unless `isKnown`, its moment has passed and nobody knows. */
  | ({ readonly kind: 'awaited'; readonly isKnown: boolean } & Omit<Wait, 'crossing'>)
);

/** For so long it is known who was told what, so that a correction reaches them. */
export const receiptsKeptDays = 30;
export const receiptsKeptMs = receiptsKeptDays * dayMs;

/** Whom an alert is for. */
export interface Audience {
  /** Subscribers of the crossing who want any of these. */
  readonly alertKinds: readonly AlertKind[];
  /** Whoever watches the crossing on any of these days. */
  readonly trips: readonly string[];
  /** Whoever waits for one of these. */
  readonly waits?: readonly string[];
  /** The editors, and nobody else. */
  readonly editors?: true;
  /** Exactly those who were told one of these alerts; with it the others are empty. */
  readonly receivedAny: readonly string[];
  /** But not those who were told one of these. */
  readonly notReceived: readonly string[];
}

/** How far telling everybody has come. */
export interface Broadcast {
  readonly alert: Alert;
  /** `null` until somebody has worked it out. */
  readonly audience: Audience | null;
  /** Where the next page of the audience begins; `null` at its beginning. */
  readonly cursor: string | null;
  /** The correction that replaces it: nobody else is to be told. */
  readonly cancelledBy: string | null;
  /** An editor doubts it: nobody is told until it is released. */
  readonly isHeld?: true;
}

/** What puts right what somebody was told goes before everything else. */
export function isUrgent(alert: Alert): boolean {
  return alert.kind === 'correction' || alert.kind === 'update';
}

/** The alert that tells of a notice. */
export function noticeAlertId(notice: string): string {
  return `news-${notice}`;
}

/** The ids of the alerts that notices raised. */
export function alertIdsOf(notices: readonly { readonly id: string }[]): readonly string[] {
  return notices.map(({ id }) => noticeAlertId(id));
}

/** The alert that tells that a notice was wrong. */
export function correctionAlertId(notice: string): string {
  return `wrong-${notice}`;
}

/** The alert that tells that what a notice told has changed. */
export function updateAlertId(notice: string): string {
  return `update-${notice}`;
}
