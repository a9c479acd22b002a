import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** The words that say what is asked, for a search among the facts: without names, words of time and words that ask. */
export function contentOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isOther: (token: number) => boolean,
): readonly string[] {
  const isIdle = (word: WordReading) =>
    word.length === 1 && (idleKinds.has(word.meaning.kind) || isOfWhole(word) || isOfDays(word));
  const idle = new Set(readings.filter(isIdle).map(({ start }) => start));
  const days = new Set(readings.filter(isOfDays).map(({ start }) => start - 1));
  return tokens.flatMap(({ text, number }, at) => {
    if (number) return days.has(at) || isYear(text) ? [text] : [];
    return text.length < 4 || isOther(at) || idle.has(at) ? [] : [text];
  });
}

/** Of what is told of the past it is that of the year. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/** "30 days": of rules about how long one may stay it is the one with so many that is asked for. */
function isOfDays({ meaning }: WordReading): boolean {
  return meaning.kind === 'moment' && meaning.role === 'days';
}

/** "Overstayed": all that is told of an overstay is told of one. */
function isOfWhole({ meaning }: WordReading): boolean {
  return meaning.kind === 'topic' && meaning.part === 'overstay';
}

const idleKinds: ReadonlySet<string> = new Set([
  ...[
    'stop',
    'border',
    'filler',
    'openly',
    'yesNo',
    'need',
    'not',
    'country',
    'citizens',
    'behind',
    'ahead',
    'passing',
    'carrying',
  ],
  ...['slot', 'slotAhead', 'exists'],
]);

/** The names that are of no crossing, as they were written. */
export function otherNames(tokens: readonly Token[], isOtherName: (at: number) => boolean): readonly string[] {
  return tokens.flatMap(({ text }, at) => (isOtherName(at) ? text : []));
}
