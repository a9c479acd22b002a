import type { AskedMoment } from './asked.ts';
import type { MomentWordsIn } from './words.ts';

/** A day or a stretch of days read in the text: what it is, and over which words. */
export interface Point {
  readonly start: number;
  readonly length: number;
  readonly value: AskedMoment;
}

/** Reads a point that begins at a token (a year before it may belong to it), or nothing. */
export type ReadPoint = (words: MomentWordsIn, at: number) => Point | null;

export function pointOf(start: number, length: number, value: AskedMoment): Point {
  return { start, length, value };
}

export const endOf = ({ start, length }: Pick<Point, 'start' | 'length'>): number => start + length;
