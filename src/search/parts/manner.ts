import { given } from '#domain/given.ts';
import type { Understanding } from '../question.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** How a question asks: whether *yes* or *no* answers it. One with a negation is answered without either. */
export function takesVerdict(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  vocabulary: Vocabulary | undefined,
): boolean {
  const has = (kind: 'openly' | 'yesNo' | 'not') =>
    readings.some(({ meaning, language }) => meaning.kind === kind && language === vocabulary?.language);
  if (vocabulary === undefined || has('openly') || has('not')) return false;
  // What may not be taken along is no answer to whether an officer keeps it.
  if (says(readings, 'seizing')) return false;
  // Whether one may pass without a consent is not whether it is needed.
  if (
    says(readings, 'passing') &&
    readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'consent')
  )
    return false;
  // For how long, and whether that is allowed, is no plain question; nor is what happens to who leaves it undone.
  const isOfTerm = readings.some(({ meaning }) => meaning.kind === 'topic' && ofTerms.has(meaning.part ?? ''));
  if ((isOfTerm && tokens.some(({ number }) => number)) || isUndone(tokens, vocabulary)) return false;
  const endings = vocabulary.asking.glued.split(' ').filter(Boolean);
  const isGlued = tokens.some(({ text }) => text.length > 4 && endings.some((ending) => text.endsWith(ending)));
  return isGlued || has('yesNo');
}

/** "Open", "works", "shut", the last not `but` where it says what changes: that somebody gets through is said of whoever asks, and of what they bring. */
export function asksGate(readings: readonly WordReading[], but?: 'change'): boolean {
  const passing = new Set(
    readings.filter(({ meaning }) => meaning.kind === 'passing' || meaning.kind === but).flatMap(tokensUnder),
  );
  return readings.some(
    (reading) =>
      reading.meaning.kind === 'topic' &&
      reading.meaning.topic === 'status' &&
      !tokensUnder(reading).some((at) => passing.has(at)),
  );
}

/** Whether the gate is asked about, whether something has to be, and whether a word asks what, how or how much. */
export function howAsked(readings: readonly WordReading[]) {
  return {
    asksGate: asksGate(readings),
    asksOpen: asksGate(readings, 'change'),
    asksNeed: says(readings, 'need'),
    asksOpenly: says(readings, 'openly'),
    ...given({ asksOnly: asksOnly(readings), asksWhich: says(readings, 'saidWhich') || undefined }),
  };
}

/** For which of several it is said that it is asked, where it is asked for several. */
function asksOnly(readings: readonly WordReading[]): Understanding['asksOnly'] {
  if (says(readings, 'saidAlways')) return 'always';
  if (says(readings, 'saidOpened')) return 'opened';
  if (says(readings, 'saidRepaired')) return 'repaired';
  return says(readings, 'saidShut') ? 'shut' : undefined;
}

const ofTerms: ReadonlySet<string> = new Set(['registration', 'stay']);

/** "If I do not register", as an ending: *no* would be read as *yes*. */
function isUndone(tokens: readonly Token[], { asking }: Vocabulary): boolean {
  const endings = asking.notEndings.split(' ').filter(Boolean);
  return tokens.some(({ text }) => endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending)));
}
