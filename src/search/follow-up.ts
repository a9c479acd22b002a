import type { CountrySaid } from './direction/direction.ts';
import type { NameMatch } from './names/finder.ts';
import type { FollowUp } from './question.ts';
import { isFramed, type Meaning, says, tokensRead, type WordReading } from './text/lexicon.ts';
import { type Token, tokensUnder } from './text/tokens.ts';

interface Spoken {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly matches: readonly NameMatch[];
  /** Countries of ours that are named as places. */
  readonly countries: readonly CountrySaid[];
  /** Tokens that ask for the same the other way round. */
  readonly back: ReadonlySet<number>;
  /** A token that says when. */
  readonly isTime: (token: number) => boolean;
  /** Words that are what a thing is called. */
  readonly called: ReadonlySet<number>;
}

/** What the words leave to a question before them, with what was read of that already. */
export function followUpIn(
  spoken: Spoken,
  known: Pick<FollowUp, 'goesOn' | 'saysTopic' | 'town' | 'saysVehicle'>,
): FollowUp {
  const { readings } = spoken;
  const otherPlace = otherPlaceIn(spoken);
  const people = known.goesOn ? peopleIn(spoken) : undefined;
  return {
    ...known,
    saysBorder: says(readings, 'border'),
    saysNow: readings.some(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now'),
    isWay: spoken.matches.filter((match) => isSure(match) && match.named.length > 0).length > 1,
    isElse: says(readings, 'elsewhere') || readings.some((word) => isTalk(word, known)) || spoken.called.size > 0,
    isRead: isRead(spoken),
    isBack: isBack(spoken, known),
    ...(people === undefined ? {} : { people }),
    ...(otherPlace === undefined ? {} : { otherPlace }),
  };
}

/** Thanks may go before a question that goes on; other talk asks for nothing of ours. */
function isTalk({ meaning }: WordReading, { goesOn }: Pick<FollowUp, 'goesOn'>): boolean {
  return meaning.kind === 'smalltalk' && !(goesOn && isPolite(meaning));
}

function isPolite(meaning: Meaning): boolean {
  return meaning.kind === 'smalltalk' && (meaning.what === 'thanks' || meaning.what === 'greetings');
}

/** The words behind the thanks or the greeting that a question begins with. */
export function behindPoliteness(tokens: readonly Token[], readings: readonly WordReading[]): readonly Token[] {
  const polite = new Set(readings.filter(({ meaning }) => isPolite(meaning)).flatMap(tokensUnder));
  const first = tokens.findIndex((_, at) => !polite.has(at));
  return first <= 0 ? tokens : tokens.slice(first);
}

function isRead({ tokens, readings, matches, isTime }: Spoken): boolean {
  const read = new Set([...tokensRead(readings), ...matches.filter(isSure).flatMap(tokensUnder)]);
  return tokens.length > 0 && tokens.every((_, at) => read.has(at) || isTime(at));
}

/** What may stand beside "back": when, and words that ask for nothing. */
const besideBack: ReadonlySet<Meaning['kind']> = new Set([
  ...([
    'stop',
    'filler',
    'back',
    'leaving',
    'arriving',
    'passing',
    'moment',
    'smalltalk',
    'and',
    'by',
    'from',
  ] as const),
]);

/** "And back?", "кайтууда эртеңчи": of "when does it open again" the other words ask something else. */
function isBack({ tokens, readings, back, isTime }: Spoken, { goesOn }: Pick<FollowUp, 'goesOn'>): boolean {
  if (back.size === 0) return false;
  const beside = new Set(readings.filter(({ meaning }) => besideBack.has(meaning.kind)).flatMap(tokensUnder));
  const isLast = (at: number) => goesOn && at === tokens.length - 1;
  return tokens.every((_, at) => back.has(at) || isTime(at) || beside.has(at) || isLast(at));
}

/** So short a word is no people, but a country's name cut short. */
const shortestPeople = 4;

/** "And a Kazakh?", "казакчы?", "ал қазаққа ше": the only country is named by its people, and no word says that one goes there. */
function peopleIn({ countries, matches, readings, tokens }: Spoken): FollowUp['people'] {
  const [only, ...others] = countries;
  if (only === undefined || others.length > 0 || only.isName || matches.length > 0 || says(readings, 'topic'))
    return undefined;
  const isGoneTo = isFramed(readings, { start: only.start, length: 1 }, [['to', 'toOrAt', 'from', 'at', 'via'], []]);
  const isWord = (tokens[only.start]?.text.length ?? 0) >= shortestPeople;
  return isWord && !isGoneTo ? only.country : undefined;
}

function otherPlaceIn({ tokens, matches }: Spoken): string | undefined {
  const other = matches.find((match) => match.named.length === 0 && isSure(match));
  const words = other && tokensUnder(other).flatMap((at) => tokens[at]?.text ?? []);
  return words?.join(' ');
}

const isSure = ({ trust }: NameMatch) => trust === 'sure';
