import type { Status } from '../status.ts';
import { dayMs, hourMs, minuteMs } from '../time/units.ts';

/** What somebody may want to hear once: that it opens, or an hour before it closes. */
export const waitKinds = ['next-opening', 'next-closing'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** A chat that waits for one opening or closing of a crossing, and for nothing else. It ends itself. */
export interface Wait {
  /** The crossing's id. */
  readonly crossing: string;
  readonly want: WaitKind;
  /** Epoch milliseconds: the opening or closing; when it was asked for, where nobody could say when that will be. */
  readonly moment: number;
  /** Epoch milliseconds: it is dropped then, because the moment has passed and nobody knows. */
  readonly until: number | null;
}

/** How long before it closes somebody is told. */
const closingNoticeMs = hourMs;
/** So long somebody goes on waiting when the moment has passed and nobody knows. */
export const patienceDays = 30;
const patienceMs = patienceDays * dayMs;

/**
 * What the present answer offers to wait for: where it never shuts there is nothing, nor within the hour in which one would
 * be told at once.
 */
export function offeredWait({ crossing, state, next, until, becomes, now }: Status): Wait | null {
  const base = { crossing: crossing.id, until: null };
  if (state === 'closed') return { ...base, want: 'next-opening', moment: (next ?? now).toMillis() };
  // That nobody knows has just been said.
  if (state === 'unknown') {
    return { ...base, want: 'next-opening', moment: now.toMillis(), until: now.toMillis() + patienceMs };
  }
  if (until === null || becomes !== 'closed') return null;
  if (until.toMillis() - now.toMillis() <= closingNoticeMs) return null;
  return { ...base, want: 'next-closing', moment: until.toMillis() };
}

/** `tell`: it has come; `tell-unknown`: the moment has passed and nobody knows; `drop`: the patience is over. */
export type WaitStep = 'stay' | 'tell' | 'tell-unknown' | 'drop';

/** What becomes of a wait, by the present answer. */
export function waitStep({ want, moment, until }: Wait, { state, until: changes, becomes, now }: Status): WaitStep {
  const present = now.toMillis();
  if (state === (want === 'next-opening' ? 'open' : 'closed')) return 'tell';
  if (state === 'unknown' && until === null && present >= moment) return 'tell-unknown';
  if (until !== null && present >= until) return 'drop';
  const isNear = changes !== null && becomes === 'closed' && changes.toMillis() - present <= closingNoticeMs;
  return want === 'next-closing' && state === 'open' && isNear ? 'tell' : 'stay';
}

/** The same wait after its moment passed as unknown. */
export function prolonged(wait: Wait, now: number): Wait {
  return { ...wait, until: now + patienceMs };
}

/**
 * A wait in one word, without its crossing: stores find by it who waits for the same.
 *
 * @example waitKey({ want: 'next-opening', moment: 1800000, until: null }) //=> 'next-opening.30.'
 */
export function waitKey({ want, moment, until }: Omit<Wait, 'crossing'>): string {
  const minutes = (at: number) => String(Math.floor(at / minuteMs));
  return [want, minutes(moment), until === null ? '' : minutes(until)].join('.');
}

/** Reads it back, to the minute. */
export function parseWait(crossing: string, key: string): Wait {
  const [want, moment, until = ''] = key.split('.');
  return {
    crossing,
    want: waitKinds.find((one) => one === want) ?? 'next-opening',
    moment: Number(moment) * minuteMs,
    until: until === '' ? null : Number(until) * minuteMs,
  };
}
