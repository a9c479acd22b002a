import type { Crossing } from '../crossing.ts';
import type { Statement } from '../statement.ts';

/** What is wrong with a written statement, and where. */
export interface Slip {
  readonly path: readonly (string | number)[];
  /** For operators, in English. */
  readonly message: string;
  /** What an editor is told of it, in their language; without one that the answer does not fit. */
  readonly kind?: SlipKind;
}

/**
 * `order`: it ends before it begins; `ahead`: said or seen on a day that lies ahead; `late`: seen after it was told;
 * `elsewhere`: no such post, or no way to that country.
 */
export type SlipKind = 'order' | 'ahead' | 'late' | 'elsewhere';

/** Reads a statement as the data would have it: the statement, or everything that is wrong with it. */
export type CheckStatement = (
  written: unknown,
  crossing: Crossing,
) =>
  | { readonly statement: Statement; readonly slips?: never }
  | { readonly statement?: never; readonly slips: readonly Slip[] };
