import { given } from '#domain/given.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { AskedMoment } from './asked.ts';
import { momentIn, type ParsedMoment } from './moment.ts';
import type { MomentLinguistics } from './words.ts';

/** The moment of a question, with another one where it asks of two: "in June or in September", "жума кешке ме, сенбі ме". */
export function momentsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
): ParsedMoment {
  const whole = momentIn(tokens, readings, linguistics);
  for (const at of partingsIn(tokens, readings, linguistics)) {
    const [first, second] = partsOf(tokens, readings, linguistics, at);
    const both = eitherOf(first.moment, second.moment);
    if (both !== null)
      return {
        moment: both,
        used: new Set([...whole.used, ...first.used, ...second.used]),
        unread: [...first.unread, ...second.unread],
      };
  }
  return whole;
}

/** Words between two of which one is meant; in a language whose particle asks behind each, those behind all but the last. */
function partingsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { vocabularies }: MomentLinguistics,
): readonly number[] {
  const isApart = ({ start, language }: WordReading) => {
    const particles = vocabularies.find((words) => words.language === language)?.asking.apart.split(' ');
    return particles?.includes(tokens[start]?.text ?? '') === true;
  };
  const of = (kind: 'or' | 'yesNo') => readings.filter(({ meaning }) => meaning.kind === kind);
  const asking = of('yesNo').filter(isApart);
  return [...of('or'), ...asking.slice(0, -1)].map(({ start }) => start);
}

/** The moments before a word and behind it; a month beside another is one, though its name be another word as well. */
function partsOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
  at: number,
): readonly [ParsedMoment, ParsedMoment] {
  const certain = readings.filter(({ meaning }) => meaning.kind !== 'moment' || meaning.role !== 'doubtfulMonths');
  const read = (part: readonly [number, number], all: readonly WordReading[]) =>
    momentOfPart(tokens, all, linguistics, part);
  const [before, behind] = [
    [0, at],
    [at + 1, tokens.length],
  ] as const;
  const [first, second] = [read(before, readings), read(behind, readings)];
  if (second.moment.month !== undefined && isNone(first.moment)) return [read(before, certain), second];
  if (first.moment.month !== undefined && isNone(second.moment)) return [first, read(behind, certain)];
  return [first, second];
}

/** The words of a part, counted as in the whole. */
function momentOfPart(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
  [from, to]: readonly [number, number],
): ParsedMoment {
  const own = readings
    .filter(({ start, length }) => start >= from && start + length <= to)
    .map((reading) => ({ ...reading, start: reading.start - from }));
  const { moment, used, unread } = momentIn(tokens.slice(from, to), own, linguistics);
  return { moment, used: new Set([...used].map((at) => at + from)), unread: unread.map((at) => at + from) };
}

/** "Tomorrow morning or at night" is of one day, "Friday or Saturday evening" of one hour; of two bare hours none is a moment apart. */
function eitherOf(first: AskedMoment, second: AskedMoment): AskedMoment | null {
  const isBare = (moment: AskedMoment) => isHour(moment) && moment.eitherHalf === true;
  if (isNone(first) || isNone(second) || isBare(first) || isBare(second)) return null;
  if (first.until !== undefined || second.until !== undefined) return null;
  if (isHour(second)) return { ...first, or: { ...first, ...second } };
  const isTimed = second.time !== undefined && first.time === undefined && first.day !== undefined;
  const { time, clockOf } = second;
  return isTimed ? { ...first, ...given({ time, clockOf }), or: second } : { ...first, or: second };
}

const isNone = (moment: AskedMoment) => Object.keys(moment).length === 0;
/** Nothing but an hour was said. */
const isHour = ({ time, day, month, period, season, year }: AskedMoment) =>
  time !== undefined && [day, month, period, season, year].every((part) => part === undefined);
