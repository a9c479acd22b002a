import type { NameMatch } from './names/finder.ts';
import type { FollowUp } from './question.ts';
import { says, tokensRead, type WordReading } from './text/lexicon.ts';
import { type Token, tokensUnder } from './text/tokens.ts';

interface Spoken {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly matches: readonly NameMatch[];
  /** A token that says when. */
  readonly isTime: (token: number) => boolean;
  /** Words that are what a thing is called. */
  readonly called: ReadonlySet<number>;
}

/** What the words leave to a question before them, with what was read of that already. */
export function followUpIn(spoken: Spoken, known: Pick<FollowUp, 'goesOn' | 'saysTopic' | 'town'>): FollowUp {
  const { readings } = spoken;
  const otherPlace = otherPlaceIn(spoken);
  return {
    ...known,
    saysBorder: says(readings, 'border'),
    saysNow: readings.some(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now'),
    isWay: spoken.matches.filter((match) => isSure(match) && match.named.length > 0).length > 1,
    isElse: says(readings, 'elsewhere') || says(readings, 'smalltalk') || spoken.called.size > 0,
    isRead: isRead(spoken),
    ...(otherPlace === undefined ? {} : { otherPlace }),
  };
}

function isRead({ tokens, readings, matches, isTime }: Spoken): boolean {
  const read = new Set([...tokensRead(readings), ...matches.filter(isSure).flatMap(tokensUnder)]);
  return tokens.length > 0 && tokens.every((_, at) => read.has(at) || isTime(at));
}

function otherPlaceIn({ tokens, matches }: Spoken): string | undefined {
  const other = matches.find((match) => match.named.length === 0 && isSure(match));
  const words = other && tokensUnder(other).flatMap((at) => tokens[at]?.text ?? []);
  return words?.join(' ');
}

const isSure = ({ trust }: NameMatch) => trust === 'sure';
