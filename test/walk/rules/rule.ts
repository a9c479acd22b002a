import type { Facts } from '../facts.ts';
import type { Line } from '../read.ts';

export type PrintedAs =
  | 'card'
  | 'why'
  | 'seasons'
  | 'news'
  | 'correction'
  | 'update'
  | 'retraction'
  | 'trip'
  | 'opening';

/** A text as it lies before a stranger, with all that the stranger can look up. */
export interface Reading {
  readonly of: PrintedAs;
  readonly language: string;
  readonly lines: readonly Line[];
  readonly facts: Facts;
}

export interface Rule {
  readonly name: string;
  /** What a traveller may rely on. */
  readonly says: string;
  /** What breaks it, in words; `looked` is told of everything that was really looked at. */
  readonly check: (reading: Reading, looked: () => void) => readonly string[];
}
