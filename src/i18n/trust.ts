import { type Crossing, textIn } from '#domain/crossing.ts';
import type { Attribution, Statement } from '#domain/statement.ts';
import type { Evidence } from '#domain/status.ts';
import { datedWords, saidWords } from './dates.ts';
import { agoWords } from './durations.ts';
import { factWords } from './fact.ts';
import type { Telling } from './telling.ts';
import { type Voice, whoSaid } from './voice.ts';

/** How sure the answer is, by whose word, and when anything was last heard. */
export function trustLines(telling: Telling): readonly string[] {
  return [...sureLines(telling), ...lastHeardLines(telling)];
}

function sureLines({ status, voice }: Telling): readonly string[] {
  const { trustedTo, decidedBy, sure, because, state } = status;
  if (state === 'unknown') return decidedBy === null ? [] : [voice.phrase('source', spoken(decidedBy.by, voice))];
  if (trustedTo === null) return [voice.phrase('trust-alone', { sure: voice.phrase('sure', { sure }) })];
  const source = spoken(trustedTo.by, voice);
  const first =
    because === 'season' && sure === 'typical'
      ? [voice.phrase('season-past-years'), voice.phrase('source', source)]
      : [voice.phrase('trust', { sure: voice.phrase('sure', { sure }), ...source })];
  if (decidedBy === null || sameWord(decidedBy.by, trustedTo.by)) return first;
  return [...first, voice.phrase('decided-by', spoken(decidedBy.by, voice))];
}

function lastHeardLines({ status, voice }: Telling): readonly string[] {
  if (status.lastHeard === null) return [];
  const date = datedWords(status.lastHeard.date, voice);
  const ago = agoWords(status.lastHeard.date, voice);
  return [ago === null ? voice.phrase('last-heard-lately', { date }) : voice.phrase('last-heard', { date, ago })];
}

/** The newest contradiction that still stands, and what guides without a date say: the rest is behind *Why?*. */
export function conflictLines({ status, voice }: Telling): readonly string[] {
  const words = gather(status.evidence.filter(({ conflicts }) => conflicts)).filter(
    ({ by }) => status.decidedBy === null || !sameWord(by, status.decidedBy.by),
  );
  const standing = words.find((word) => !word.outdated && !isUndatedGuide(word));
  const lines = standing === undefined ? [] : [conflictLine(standing, status.crossing, voice)];
  return [...lines, ...guideLines(words.filter(isUndatedGuide), status.crossing, voice)];
}

function isUndatedGuide({ by }: Word): boolean {
  return by.kind === 'guide' && by.date === undefined;
}

/** Guides copy each other: what most of them say is said once, with all their names. */
function guideLines(guides: readonly Word[], crossing: Crossing, voice: Voice): readonly string[] {
  const said = Map.groupBy(guides, (word) => wordFacts(word, crossing, voice));
  const [most] = [...said].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return [];
  const [facts, words] = most;
  const who = [...new Set(words.map(({ by }) => whoSaid(by, voice)))];
  const line = voice.phrase('conflict-guide', { count: who.length, who: who.join(', '), facts });
  return [words.every(({ outdated }) => outdated) ? `${line} ${voice.phrase('conflict-outdated')}` : line];
}

export function warningLines({ status, voice }: Telling): readonly string[] {
  return status.warnings
    .slice(0, 3)
    .map(({ text, by }) => voice.phrase('warning', { text: textIn(text, voice.language), ...spoken(by, voice) }));
}

/** What one source said at one time: its season and its hours are one word. */
export interface Word {
  readonly by: Attribution;
  readonly statements: readonly Statement[];
  readonly decides: boolean;
  readonly conflicts: boolean;
  readonly outdated: boolean;
}

/** Puts together what the same source said on the same day to the same effect; the order stays. */
export function gather(evidence: readonly Evidence[]): readonly Word[] {
  const words = new Map<string, Word>();
  for (const { statement, decides, conflicts, outdated } of evidence) {
    const { by } = statement;
    const key = [by.who, by.date?.text, by.url, decides, conflicts, outdated].join('|');
    const statements = [...(words.get(key)?.statements ?? []), statement];
    words.set(key, { by, statements, decides, conflicts, outdated });
  }
  return [...words.values()];
}

/** "May–October, 08:00–18:00", but "round the clock, all year". */
export function wordFacts({ statements }: Word, crossing: Crossing, voice: Voice): string {
  const rank = (statement: Statement) => {
    if (statement.says === 'season') return statement.season === 'year-round' ? 2 : 0;
    return statement.says === 'hours' ? 1 : 3;
  };
  const facts = statements
    .toSorted((a, b) => rank(a) - rank(b))
    .map((statement) => factWords(statement, crossing, voice));
  return [...new Set(facts)].join(', ');
}

export function spoken(by: Attribution, voice: Voice): { who: string; date: string } {
  return { who: whoSaid(by, voice), date: saidWords(by, voice) };
}

function conflictLine(word: Word, crossing: Crossing, voice: Voice): string {
  return voice.phrase('conflict', { ...spoken(word.by, voice), facts: wordFacts(word, crossing, voice) });
}

function sameWord(a: Attribution, b: Attribution): boolean {
  return a.who === b.who && a.date?.text === b.date?.text;
}
