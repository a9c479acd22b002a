import type { Crossing } from '../crossing.ts';
import type { Statement } from '../statement.ts';

/** What is wrong with a written statement, and where. */
export interface Slip {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Reads a statement as the data would have it: the statement, or everything that is wrong with it. */
export type CheckStatement = (
  written: unknown,
  crossing: Crossing,
) =>
  | { readonly statement: Statement; readonly slips?: never }
  | { readonly statement?: never; readonly slips: readonly Slip[] };
