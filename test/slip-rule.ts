export type Language = 'en' | 'ru' | 'ky' | 'kk';

export interface Rule {
  readonly name: string;
  /** In which languages it is looked for. */
  readonly languages: readonly Language[];
  readonly wrong: RegExp;
}

/** What readers of Kyrgyz, Kazakh and Russian found and what a machine can keep out, with an example that must be found. */
export interface Slip extends Rule {
  readonly example: string;
}
