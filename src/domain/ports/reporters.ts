/** Turns people into names that nobody can turn back without the key. */
export interface Reporters {
  /** By it two processes know that they have the same key; the key cannot be found from it. */
  readonly fingerprint: string;
  /** The same name for the same person for as long as the key is the same. */
  personOf(user: number): string;
}
