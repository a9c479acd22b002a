import type { AskedMoment } from '../question.ts';
import type { MomentRole, WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { BesideWordsOf } from './beside.ts';

/** What is being read, while it is being read. */
export type MomentDraft = { -readonly [Key in keyof AskedMoment]: AskedMoment[Key] };

/** The text as it speaks of time: which role stands where, and which words are already used. */
export interface MomentWordsIn {
  readonly tokens: readonly Token[];
  readonly used: Set<number>;
  /** Words that say what the number or the date beside them is. */
  readonly beside: BesideWordsOf;
  /** The longest phrase of this role that begins at the token. */
  at(token: number, role: MomentRole): { readonly index: number; readonly length: number } | null;
  /** The same, for one that ends just before the token. */
  before(token: number, role: MomentRole): { readonly index: number; readonly length: number } | null;
  find(role: MomentRole): { readonly start: number; readonly index: number; readonly length: number } | null;
  use(start: number, length: number): void;
  /** A plain number from digits or words. */
  number(token: number): { readonly value: number; readonly length: number } | null;
}

export function momentWordsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  beside: BesideWordsOf,
): MomentWordsIn {
  const silenced = silencedBy(readings);
  const table = new Map<string, { index: number; length: number }>();
  for (const { meaning, start, length, ownScript } of readings) {
    if (meaning.kind !== 'moment') continue;
    const short = (tokens[start]?.word.length ?? 0) < 4;
    if ((short && !ownScript) || (length === 1 && silenced.has(start))) continue;
    const key = `${start} ${meaning.role}`;
    if ((table.get(key)?.length ?? 0) < length) table.set(key, { index: meaning.index, length });
  }
  const used = new Set<number>();
  const at = (token: number, role: MomentRole) => (used.has(token) ? null : (table.get(`${token} ${role}`) ?? null));
  return {
    tokens,
    used,
    beside,
    at,
    before: (token, role) =>
      [1, 2, 3].map((back) => at(token - back, role)).find((found, i) => found?.length === i + 1) ?? null,
    find(role) {
      for (const start of tokens.keys()) {
        const found = at(start, role);
        if (found) return { start, ...found };
      }
      return null;
    },
    use(start, length) {
      for (let token = start; token < start + length; token += 1) used.add(token);
    },
    number(token) {
      const text = tokens[token]?.text ?? '';
      if (!used.has(token) && /^\d{1,4}$/u.test(text)) return { value: Number(text), length: 1 };
      const spelled = at(token, 'numbers');
      return spelled && { value: spelled.index + 1, length: spelled.length };
    },
  };
}

/** Words inside a longer greeting ("good morning") or a longer phrase of several words do not speak for themselves. */
function silencedBy(readings: readonly WordReading[]): ReadonlySet<number> {
  const silenced = new Set<number>();
  for (const { meaning, start, length } of readings) {
    if (length === 1 || (meaning.kind !== 'stop' && meaning.kind !== 'moment')) continue;
    for (let token = start; token < start + length; token += 1) silenced.add(token);
  }
  return silenced;
}
