import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#domain/crossing.ts';
import type { Found, Understand } from '#search/question.ts';
import { codes } from '../languages.ts';

/** A question as somebody may type it, and the crossings it means: one, a few to choose from, or none. */
export interface Asked {
  readonly q: string;
  readonly expect: readonly string[];
  readonly lang: string;
  readonly kind: string;
}

const now = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

export function ourCatalogue(): Catalogue {
  return loadCatalogue('data', now, codes);
}

export function ourQuestions(): readonly Asked[] {
  const lines = readFileSync(new URL('./questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Asked);
}

/** The ids that are offered, best first. */
export function offered(found: Found): readonly string[] {
  if (found.kind === 'answer') return [found.crossing.id];
  return found.kind === 'choose' ? found.crossings.map(({ id }) => id) : [];
}

/** Several expected crossings must be asked back; none must stay none. */
export function isRight(found: Found, expect: readonly string[], within: number): boolean {
  const ids = offered(found);
  if (expect.length === 0) return ids.length === 0;
  if (expect.length > 1 && found.kind !== 'choose') return false;
  return ids.slice(0, within).some((id) => expect.includes(id));
}

export interface Score {
  readonly asked: number;
  readonly top1: number;
  readonly top3: number;
  readonly none: number;
  readonly falsePositives: number;
  /** Of all, those that mean nothing among them. */
  readonly right: number;
  readonly misses: readonly string[];
}

/** Shares from 0 to 1. `top1` and `top3` are of the questions that mean a crossing. */
export function score(understand: Understand, questions: readonly Asked[]): Score {
  const read = questions.map((asked) => ({ asked, found: understand(asked.q).found }));
  const meant = read.filter(({ asked }) => asked.expect.length > 0);
  const idle = read.filter(({ asked }) => asked.expect.length === 0);
  const rightIn = (of: typeof read, within: number) =>
    of.filter(({ asked, found }) => isRight(found, asked.expect, within)).length;
  const missed = read.filter(({ asked, found }) => !isRight(found, asked.expect, 1));
  return {
    asked: meant.length,
    top1: share(rightIn(meant, 1), meant.length),
    top3: share(rightIn(meant, 3), meant.length),
    none: idle.length,
    falsePositives: share(idle.length - rightIn(idle, 1), idle.length),
    right: share(rightIn(read, 1), read.length),
    misses: missed.map(({ asked, found }) => `${asked.q}: ${offered(found).join(' or ') || 'none'}`),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
