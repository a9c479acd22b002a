/** What is known of the letters of every alphabet here, as the data has it. */
export interface Letters {
  /** Letter of the small alphabet → the letters that it stands for. */
  readonly folds: Readonly<Record<string, string>>;
  /** Signs that are left out. */
  readonly silent: string;
  readonly digraphs: readonly { readonly letters: readonly string[]; readonly fold: string }[];
  /** Pairs of a Latin letter and the Cyrillic one that looks like it, between spaces. */
  readonly lookAlikes: string;
  /** Pairs of letters of the small alphabet that people take for each other, between spaces. */
  readonly near: string;
  /** Endings of names of towns that neighbours write one for the other, in the small alphabet, between spaces. */
  readonly sameEndings: string;
  /** Words of languages that nobody here speaks, spelt as none of ours spells any, and endings of such words. */
  readonly foreign: { readonly words: string; readonly endings: string };
  /** Keys in the same places of two keyboards. */
  readonly layouts: { readonly latin: string; readonly cyrillic: string };
}
