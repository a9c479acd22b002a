/** State and reason, such as "closed season". */
export type Verdict = string;

export function openness(verdict: Verdict): number {
  return verdict.startsWith('open') ? 2 : verdict.startsWith('unknown') ? 1 : 0;
}

/** Any post shut shuts the crossing; otherwise any that nobody knows of leaves it unknown. */
export function worst(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return verdicts.find((one) => one?.startsWith('closed')) ?? verdicts.find((one) => one !== null) ?? null;
}
