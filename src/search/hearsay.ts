import { given } from '#domain/given.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import { saysThanks } from './learned/talk.ts';
import type { AskedMoment } from './moment/points.ts';
import type { AspectSaid } from './parts/aspects.ts';
import { says, type WordReading } from './text/lexicon.ts';
import type { Token } from './text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What somebody tells us: that it is shut before them, how long they stood there, that what we say is not so, or what they heard;
 * `foretold`: what nobody can know yet.
 */
export type Hearsay = 'shut' | 'seen' | 'mistaken' | 'rumour' | 'foretold';

interface Told {
  readonly cleaned: string;
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  readonly aspects: readonly AspectSaid[];
  /** Of the language that was read. */
  readonly vocabulary: Vocabulary | undefined;
  readonly takesVerdict: boolean;
  /** It tells how long somebody stood at a crossing, and asks for nothing. */
  readonly isReport: boolean;
  readonly hasMoment: boolean;
  readonly moment: AskedMoment;
}

/** What is asked, of whoever tells how it stands and nothing else. */
export function toldIn(told: Told): {
  readonly topics: readonly [AskedAbout, ...AskedAbout[]];
  readonly hearsay?: Hearsay;
  readonly moment?: AskedMoment;
} {
  const hearsay = hearsayIn(told);
  if (hearsay === 'rumour' && isHourHeard(told) && !asksWhyShut(told))
    return { topics: [{ topic: 'hours' }], moment: {} };
  const [first = unaskedOf(told.moment), ...others] = hearsay === undefined || asksWhyShut(told) ? told.topics : [];
  return { topics: [first, ...others], ...given({ hearsay }) };
}

/** What is meant where no word says. */
function unaskedOf({ month, until }: AskedMoment): AskedAbout {
  return { topic: month !== undefined || until?.month !== undefined ? 'season' : 'status' };
}

/** "They say it closes at eight": the hours are asked, and nothing of that hour. */
function isHourHeard({ moment }: Told): boolean {
  const { time, eitherHalf: _, ...day } = moment;
  return time !== undefined && Object.keys(day).length === 0;
}

function hearsayIn(told: Told): Hearsay | undefined {
  const { readings } = told;
  if (says(readings, 'mistaken')) return 'mistaken';
  if (isOfOne(told)) return undefined;
  if (asksWhyShut(told)) return 'rumour';
  if (says(readings, 'rumour')) {
    const isChange = says(readings, 'change') || (told.hasMoment && told.topics.some(({ topic }) => topic === 'hours'));
    return isChange && !isOfRule(told) ? 'rumour' : undefined;
  }
  if (isForetold(told)) return 'foretold';
  if (says(readings, 'seenShut') && !asks(told)) return 'shut';
  const isThrough = says(readings, 'seenPassed') && !saysThanks(readings) && told.topics.every(isOfPassing);
  return told.isReport || (isThrough && !asks(told)) ? 'seen' : undefined;
}

/** Whether it will be shut in some year, and no day or month of it. */
function isForetold({ readings, topics, moment: { year, period, ...others } }: Told): boolean {
  const isYear = year !== undefined || (period?.unit === 'year' && period.ahead > 0);
  const isOfGate = topics.every(({ topic }) => ofForetold.has(topic));
  return isYear && Object.keys(others).length === 0 && isOfGate && says(readings, 'change');
}

const ofForetold: ReadonlySet<AskedAbout['topic']> = new Set(['status', 'news', 'planning', 'alerts'] as const);

/** "Why is it closed": whoever asks has heard or seen that it is. */
function asksWhyShut({ readings, topics }: Told): boolean {
  const isShut = says(readings, 'change') || says(readings, 'turnsAway');
  return isShut && topics[0]?.topic === 'why' && topics.every(isOfPassing);
}

/** Who was not let in, or tells how long they have stayed, tells nothing of those behind them. */
function isOfOne({ aspects, topics }: Told): boolean {
  const isOfStay = topics.some(({ part }) => part === 'registration' || part === 'overstay' || part === 'entry-ban');
  return isOfStay || aspects.some(({ aspect }) => aspect === 'refused' || aspect === 'person-held');
}

/** What whoever got through tells of it; a rule beside it is asked for. */
function isOfPassing(asked: AskedAbout): boolean {
  return ofPassing.has(asked.topic) && askedKey(asked) !== 'waits/now';
}

const ofPassing: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'waits', 'road', 'weather', 'admits', 'procedure', 'way', 'why'] as const),
  ...(['makeit', 'season', 'holidays', 'transport', 'documents', 'customs', 'languages'] as const),
]);

/** What is forbidden to take along is a rule; what the sky and the road do is told of by those who keep the roads. */
function isOfRule({ topics, aspects }: Told): boolean {
  if (isRuleOfCountry(topics[0]?.topic ?? 'status')) return true;
  // What a guard says while he asks for money is no news.
  if (topics.some((asked) => askedKey(asked) === 'safety/bribes')) return true;
  return topics.some(({ topic }) => topic === 'weather') || aspects.some(({ aspect }) => aspect === 'road-now');
}

/**
 * In Latin letters what asks begins a sentence, or a part of one: "it is shut" asks nothing, nor does "when we got there". That a
 * gate works is said of it in the words that ask for it.
 */
function asks({ cleaned, tokens, readings, vocabulary, takesVerdict }: Told): boolean {
  const own = readings.filter(({ language }) => language === vocabulary?.language);
  if (cleaned.includes('?')) return true;
  if (vocabulary?.script === 'latin') {
    const begins = ({ start }: WordReading) =>
      start === 0 || /[,.;:!]/u.test(tokens[start]?.gap ?? '') || isJoined(own, start);
    return own.some((one) => (one.meaning.kind === 'yesNo' || one.meaning.kind === 'openly') && begins(one));
  }
  if (says(own, 'openly') || asksWhetherNot(own)) return true;
  return (
    takesVerdict && !(says(own, 'seenPassed') && own.every((one) => one.meaning.kind !== 'yesNo' || isOfGate(own, one)))
  );
}

/** "Жабылып қалған жоқ па": what asks stands right behind what denies. */
function asksWhetherNot(own: readonly WordReading[]): boolean {
  const isNot = (at: number) =>
    own.some(({ meaning, start, length }) => meaning.kind === 'not' && start + length === at);
  return own.some(({ meaning, start }) => meaning.kind === 'yesNo' && isNot(start));
}

function isJoined(readings: readonly WordReading[], at: number): boolean {
  return readings.some(({ meaning, start, length }) => meaning.kind === 'joins' && start + length === at);
}

function isOfGate(readings: readonly WordReading[], { start }: WordReading): boolean {
  return readings.some((one) => one.start === start && one.meaning.kind === 'topic' && one.meaning.topic === 'status');
}
