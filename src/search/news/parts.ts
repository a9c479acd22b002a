import type { NewsFamily } from '#domain/notes/news.ts';
import { pointAt } from '../moment/combine.ts';
import { momentWordsIn } from '../moment/words.ts';
import { tokensOf } from '../text/tokens.ts';
import { readText } from '../text-read.ts';
import type { Sentence, UnitSetting } from './pieces.ts';

/** Words that say that something happens. */
const acts: readonly NewsFamily[] = [
  ...([
    'shut',
    'notShut',
    'notOpen',
    'open',
    'willOpen',
    'works',
    'queue',
    'waiting',
    'noQueue',
    'limit',
    'lifted',
  ] as const),
  ...(['extend', 'harder', 'detour', 'roadTo', 'unaffected', 'still', 'admits'] as const),
];

interface Part {
  readonly text: string;
  readonly acts: boolean;
  /** It names crossings, and days. */
  readonly isNamed: boolean;
  readonly isDated: boolean;
}

/** A part that says nothing by itself goes with the one before it, the first with the next. */
export function partsThatAct(sentence: Sentence, reading: UnitSetting): readonly string[] {
  const joined: Part[] = [];
  /** What may be a thing of its own: "A is shut on the 6th, B from the 7th". */
  let pending: Part | null = null;
  const settle = () => {
    const last = joined.at(-1);
    if (pending && isWhole(pending)) joined.push({ ...pending, acts: true });
    else if (pending && last) joined[joined.length - 1] = both(last, pending);
    pending = null;
  };
  for (const text of datesJoined(sentence.parts, reading)) {
    const { isPast, ...sound } = soundOf(text, reading);
    const part = { text, ...sound };
    const last = joined.at(-1);
    if (last?.acts && !part.acts && isPast) continue;
    if (last && !part.acts && isOfList(last, part, pending)) {
      if (pending && isWhole(pending) && (part.isNamed || part.isDated)) settle();
      pending = pending ? both(pending, part) : part;
      continue;
    }
    const isAhead: boolean = isWhen(pending) && part.isNamed && !part.isDated;
    const own: Part = pending && isAhead ? both(pending, part) : part;
    if (isAhead) pending = null;
    settle();
    const before = joined.at(-1);
    if (before && (!own.acts || !before.acts)) joined[joined.length - 1] = both(before, own);
    else joined.push(own);
  }
  settle();
  return joined.map((one) => one.text);
}

/** "On Friday, 20 November, through Sunday, 22 November": commas inside a time part nothing. */
function datesJoined(parts: readonly string[], { names, readWords, language }: UnitSetting): readonly string[] {
  const { linguistics } = names;
  const joined: string[] = [];
  let last: 'weekday' | 'date' | null = null;
  for (const text of parts) {
    const cleaned = linguistics.clean(text);
    const tokens = tokensOf(cleaned, linguistics);
    const words = momentWordsIn(tokens, readText(names, cleaned, language).readings, linguistics);
    const isDate = pointAt(words, 0)?.value.day !== undefined && tokens[0]?.number === true;
    const news = readWords(tokens, language);
    const isEnd = (news.at(0, 'through') ?? news.at(0, 'until')) !== undefined;
    const goesOn = (last === 'weekday' && isDate) || (last === 'date' && isEnd);
    if (goesOn) joined[joined.length - 1] = `${joined.at(-1)} ${text}`;
    else joined.push(text);
    last = words.at(tokens.length - 1, 'weekdays') ? 'weekday' : isDate ? 'date' : null;
  }
  return joined;
}

const both = (one: Part, other: Part): Part => ({
  text: `${one.text}, ${other.text}`,
  acts: one.acts || other.acts,
  isNamed: one.isNamed || other.isNamed,
  isDated: one.isDated || other.isDated,
});

const isWhole = ({ isNamed, isDated }: Part) => isNamed && isDated;
const isWhen = (part: Part | null) => part?.isDated === true && !part.isNamed;

const isOfList = (last: Part, part: Part, pending: Part | null) =>
  last.acts && isWhole(last) && (part.isNamed || part.isDated || pending !== null);

/** Whether a part says that something happens, whether it tells of what was, and what it names. */
function soundOf(part: string, { names, readWords, language }: UnitSetting) {
  const { linguistics } = names;
  const tokens = tokensOf(linguistics.clean(part), linguistics);
  const news = readWords(tokens, language);
  const { readings, matches } = readText(names, linguistics.clean(part), language);
  const words = momentWordsIn(tokens, readings, linguistics);
  return {
    acts: acts.some((family) => news.has(family)),
    isPast: news.has('before'),
    isNamed: matches.some(({ trust, mistakes, named }) => trust === 'sure' && mistakes === 0 && named.length > 0),
    isDated: [...tokens.keys()].some((at) => pointAt(words, at) !== null),
  };
}
