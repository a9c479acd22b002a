import type { MomentWordsIn } from './words.ts';

/** A number in digits or words, with what hangs on it: "24", "24-го", "twenty-fourth", "24үндө". */
export interface SaidNumber {
  readonly value: number;
  readonly length: number;
  readonly digits: boolean;
  /** What it says of itself: that it is an hour, the day of a month, or nothing. */
  readonly says: 'hour' | 'day' | 'order' | null;
}

/** What the lists of numbers hold, in their order. */
export const numberRows = [...Array.from({ length: 20 }, (_, at) => at + 1), 30, 40, 50, 60];
const isTens = (value: number) => value >= 20 && value % 10 === 0;

/** A number up to 9999; in words up to 69. */
export function numberAt(words: MomentWordsIn, at: number): SaidNumber | null {
  if (words.used.has(at)) return null;
  return digitsAt(words, at) ?? spelledAt(words, at);
}

function digitsAt(words: MomentWordsIn, at: number): SaidNumber | null {
  const text = words.tokens[at]?.text ?? '';
  if (!/^\d{1,4}$/u.test(text)) return null;
  const next = words.tokens[at + 1];
  const isHung = next?.joined && (next.glued || next.word.length > 1) && !words.at(at + 1, 'hours');
  const isEnding = next !== undefined && !next.number && (isHung || isLoose(words, at + 1));
  const says = isEnding ? saidBy(words, next.word) : null;
  return { value: Number(text), length: says ? 2 : 1, digits: true, says };
}

const shortestLoose = 4;

/** "20 сында", "14 те": an ending that somebody wrote apart, and that is no word of its own. */
function isLoose(words: MomentWordsIn, at: number): boolean {
  const word = words.tokens[at]?.word ?? '';
  if (word.length >= shortestLoose) return words.isUnknown(at) && words.beside.dayEndings(word);
  return isOfAfternoon(Number(words.tokens[at - 1]?.text)) && word.length > 1 && words.beside.numberEndings(word);
}

/** Written as only hours are: of a smaller number a short word behind it may be one of its own. */
function isOfAfternoon(value: number): boolean {
  return value > 12 && value <= 24;
}

function spelledAt(words: MomentWordsIn, at: number): SaidNumber | null {
  const first = partAt(words, at);
  if (!first) return null;
  const second = isTens(first.value) && first.says === null ? partAt(words, at + first.length) : null;
  if (!second || second.value > 9) return { ...first, digits: false };
  return { ...second, value: first.value + second.value, length: first.length + second.length, digits: false };
}

function partAt(words: MomentWordsIn, at: number): Omit<SaidNumber, 'digits'> | null {
  const order = words.at(at, 'ordinals');
  const plain = words.at(at, 'numbers');
  if (order && order.length >= (plain?.length ?? 0)) {
    return {
      value: numberRows[order.index] ?? 0,
      length: order.length,
      says: isDay(words, order.ending) ? 'day' : 'order',
    };
  }
  return plain && { value: numberRows[plain.index] ?? 0, length: plain.length, says: saidBy(words, plain.ending) };
}

const isDay = (words: MomentWordsIn, ending: string) => ending !== '' && words.beside.dayEndings(ending);

function saidBy({ beside }: MomentWordsIn, ending: string): SaidNumber['says'] {
  if (ending === '') return null;
  if (beside.numberEndings(ending)) return 'hour';
  if (beside.dayEndings(ending)) return 'day';
  return beside.ordinals(ending) ? 'order' : null;
}
