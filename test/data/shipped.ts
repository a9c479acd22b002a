import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { codes } from '../languages.ts';

/** The day on which the facts were last gone through. What the tests of the data expect is what was known then. */
export const knownBy = '2026-11-22T12:00+06:00';

const dataFolder = new URL('../../data', import.meta.url).pathname;

export const shipped = loadCatalogue(dataFolder, momentOf(knownBy), codes);

export function crossingNamed(id: string): Crossing {
  const crossing = shipped.crossings.find((one) => one.id === id);
  if (crossing === undefined) throw new Error(`there is no ${id} in data/crossings`);
  return crossing;
}

/** A moment on the clock of Bishkek, unless an offset is written. */
export function momentOf(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
}

export function statusOf(id: string, at: string, traveller: Traveller = {}): Status {
  const crossing = crossingNamed(id);
  const moment = { at: momentOf(at), now: momentOf(knownBy), precision: 'moment' } as const;
  return statusAt(crossing, crossing.statements, { traveller, moment });
}
