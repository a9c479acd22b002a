/* What names a place of ours, or asks like somebody at one, and speaks of another matter or of another border. */

import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { PlacesSaid } from '../direction/where.ts';
import type { AlarmSigns } from '../help/alarm.ts';
import type { TopicsLearned } from '../learned/topics.ts';
import { isSureName, type NameMatch } from '../names/finder.ts';
import { isFramed, type Meaning, says, tokensRead, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import type { CountryAt } from './peoples.ts';
import type { Unplaced } from './unplaced.ts';

/** Everything that was read of a question, to decide what it is about. */
export interface Spoken extends Unplaced, AlarmSigns, PlacesSaid {
  /** Countries of ours that are named as places, not as citizenships. */
  readonly countries: readonly CountryAt[];
  readonly isJourney: boolean;
  /** The likeliest of what was learned. */
  readonly likeliest: TopicsLearned['likeliest'];
  /** The countries that have a file. */
  readonly ours: ReadonlySet<CountryCode>;
  /** All places that are named lie abroad, and they go from one to another. */
  readonly goesAbroad: () => boolean;
}

/** Topics of a place where one crosses; the others are of whoever crosses. */
export const ofPlaces: ReadonlySet<AskedAbout['topic']> = new Set([
  ...([
    'status',
    'hours',
    'season',
    'waits',
    'overview',
    'admits',
    'news',
    'way',
    'makeit',
    'why',
    'map',
    'alerts',
  ] as const),
]);

/** Asked of any place. */
export const faint: ReadonlySet<AskedAbout['topic']> = new Set([
  'map',
  'way',
  'distance',
  'exchange',
  'about',
  'history',
] as const);

/** Another border or country was named, and nothing of ours. A nationality is no place, but where one goes to is. */
export function isElsewhere(spoken: Spoken): boolean {
  const { matches, readings, countries } = spoken;
  if (hasOtherBorder(spoken) || isOverFrontier(spoken)) return true;
  if (countries.length > 0) return false;
  if (says(readings, 'abroad') || spoken.goesAbroad()) return true;
  if (matches.some(({ named, trust }) => named.length === 0 && trust === 'sure')) return true;
  const goals = readings.filter(({ meaning }) => meaning.kind === 'to' || meaning.kind === 'toOrAt');
  const isGoal = (at: number) => goals.some(({ start, length }) => start + length === at);
  return readings.some(({ meaning, start }) => meaning.kind === 'citizenship' && isGoal(start));
}

/** "Over Zabaikalsk to China": a town at a border that is none of ours, where they cross or where nobody is led anywhere else. */
function isOverFrontier({ matches, readings, countries }: Spoken): boolean {
  const isLed = countries.some(({ side }) => side !== null);
  return matches.some(
    (match) => match.isFrontier === true && (!isLed || isFramed(readings, match, [['via'], ['viaAfter']])),
  );
}

/** "The border with Mongolia": a border that is asked about as a place, and a country that is none of ours whose it is. */
function hasOtherBorder({ readings, topics, ours, countries }: Spoken): boolean {
  // "Israelis at the border to Uzbekistan": whose border it is, is said.
  if (countries.some(({ side }) => side !== null && side !== 'from')) return false;
  const isOfPlace = topics.every(({ topic }) => ofPlaces.has(topic) || topic === 'road');
  const isShared = new Set(countries.map(({ country }) => country)).size > 1;
  if (isShared || !isOfPlace || says(readings, 'citizens')) return false;
  const others = readings.filter(({ meaning }) => meaning.kind === 'citizenship' && !ours.has(meaning.country));
  if (countries.length === 0) return says(readings, 'border') && others.length > 0;
  const isBeside = countries.some(({ isName }) => isName !== false) || says(readings, 'border');
  return isBeside && others.some((word) => isOfBorder(word, { readings, countries }));
}

/** Beside the word for a border, or beside a country of ours: "the Kyrgyz border open for Germans" is not theirs. */
function isOfBorder({ start, length }: WordReading, { readings, countries }: Pick<Spoken, 'readings' | 'countries'>) {
  const tokensOf = (...kinds: Meaning['kind'][]) =>
    new Set(readings.flatMap((word) => (kinds.includes(word.meaning.kind) ? tokensUnder(word) : [])));
  const borders = tokensOf('border');
  const joining = tokensOf('and', 'between', 'sharedWith');
  const isEnd = (at: number) => borders.has(at) || countries.some((one) => one.start === at);
  const leadsTo = (at: number, step: 1 | -1): boolean => isEnd(at) || (joining.has(at) && leadsTo(at + step, step));
  return leadsTo(start - 1, -1) || leadsTo(start + length, 1);
}

/** "Who was Manas in the Kyrgyz epic": whose a thing is, and nothing that is asked of us. */
export function isOnlyOfPeople({ countries, topics, readings, hasMoment }: Spoken): boolean {
  const isBare = countries.every(({ isName, side, isAt }) => isName === false && side === null && !isAt);
  const isAsked = topics.length > 0 || hasMoment || says(readings, 'border') || says(readings, 'passing');
  return isBare && !isAsked && says(readings, 'openly');
}

/**
 * "Who is the minister of culture of Kazakhstan", "the capital of Kyrgyzstan", "money to Kazakhstan, by which bank": a country, and
 * words for what has no part in a way over its border.
 */
export function isOnlyOfState(spoken: Spoken): boolean {
  const { countries, topics, said, readings, hasMoment, takesVerdict } = spoken;
  const isOfWay = says(readings, 'border') || ofCrossing.some((kind) => says(readings, kind));
  if (isOfWay || hasMoment || takesVerdict || countries.length > 1) return false;
  const isLed = countries.some(({ side, isAt }) => side !== null && !isAt);
  const isThing = !isLed && (says(readings, 'thing') || says(readings, 'thingAfter'));
  const isSmall = (at: number) => readings.some(({ meaning, start }) => meaning.kind === 'stop' && start === at);
  const isUnknown = countries.some(({ start, side, isAt }) => {
    // "The capital of Kyrgyzstan".
    const begin = isSmall(start - 1) ? start - 1 : start;
    return side === null && !isAt && isBesideThing({ start: begin, length: start + 1 - begin }, spoken);
  });
  const isFaint = said.length === 0 || topics.every(({ topic }) => faint.has(topic));
  return isFaint && (says(readings, 'otherwise') || isThing || isUnknown);
}

/** "Where are passports given out in Shymkent": of a paper of one's own, where one is, and no word of a way. */
export function isOfficeOfTown({ found, topics: [first], readings, countries }: Spoken): boolean {
  const isOwn = first?.part === 'passport' || first?.part === 'id-card';
  if (!isOwn || found.kind === 'none' || found.via !== 'town' || countries.length > 0) return false;
  // "Where can one get a passport" is asked where, and not whether.
  if (says(readings, 'yesNo') && !says(readings, 'openly')) return false;
  return !ofAskingOnWay.some((kind) => says(readings, kind)) && !ofCrossing.some((kind) => says(readings, kind));
}

const ofAskingOnWay = ['need', 'aspect', 'citizenship'] as const;

/** "The registration of a flat in Osh": what is registered is the flat, where nobody asks whether they have to. */
export function isOfDwelling({ topics: [first], readings }: Spoken): boolean {
  const isAsked = (['yesNo', 'need', 'citizens', 'citizenship'] as const).some((kind) => says(readings, kind));
  return first?.part === 'registration' && says(readings, 'elsewhere') && !isAsked && !says(readings, 'border');
}

/** Words of those who cross, or of a place where one does. */
const ofCrossing: readonly Meaning['kind'][] = [
  ...([
    'border',
    'passing',
    'carrying',
    'traffic',
    'leaving',
    'arriving',
    'via',
    'viaAfter',
    'from',
    'fromAfter',
  ] as const),
];
/** How sure it has to be that the past or other matters are asked about, where a name stands beside a word that nobody knows. */
const leastBesideThing = 0.3;
/** A shorter word may be a slip. */
const shortestThing = 4;

/**
 * "Kurmangazy conservatory admission", "Кызыл-Кыя шахтасы качан ачылган": the only name, bare, is that of the unknown thing
 * beside it, and nobody speaks of crossing. "Айша бибі кім болған": nor where its past is asked for and no word says so.
 */
export function isOfNamedThing(spoken: Spoken): boolean {
  const { matches, readings, topics, said, sureOf, likeliest, countries, hasMoment } = spoken;
  const [name, ...others] = matches.filter(isSureName);
  if (name === undefined || others.length > 0 || countries.length > 0 || hasMoment) return false;
  if (isOfPart(name, spoken) || isOfVillage(name, spoken) || isCalledOut(name, spoken)) return true;
  if (
    name.mistakes > 0 ||
    isFramed(readings, name, [
      ['at', 'to', 'toOrAt'],
      ['at', 'toAfter', 'atAfter'],
    ])
  )
    return false;
  if (ofCrossing.some((kind) => says(readings, kind))) return false;
  const isOfPast = likeliest === 'history' && !said.some(({ topic }) => topic === 'history');
  if (isOfPast && says(readings, 'openly') && !says(readings, 'when')) return true;
  const isElse = topics.every(({ topic }) => !ofPlaces.has(topic) || topic === 'map' || topic === 'way');
  const isHistory = likeliest === 'history' || topics.some(({ topic }) => topic === 'history');
  return isElse && isBesideThing(name, spoken) && (isHistory || sureOf('other') >= leastBesideThing);
}

/** "Кызыл көпүрө": one word of longer names, and beside it one that stands in none of them. */
function isOfPart(name: NameMatch, spoken: Spoken): boolean {
  return name.named.every(({ kind }) => kind === 'part') && name.length === 1 && isBesideThing(name, spoken);
}

/** "Достық ауылының тарихы", "Қордай ауданы әкімі кім": of the village, and not of the post of its name. */
function isOfVillage({ start, length }: NameMatch, spoken: Spoken): boolean {
  const { readings, topics, said } = spoken;
  const isAt = (at: number, kind: Meaning['kind']) =>
    readings.some((word) => word.meaning.kind === kind && word.start <= at && at < word.start + word.length);
  const isVillage = [start - 1, start + length].some((at) => isAt(at, 'placeKind') && !isAt(at, 'border'));
  if (!isVillage || ofCrossing.some((kind) => says(readings, kind))) return false;
  const isAsked = says(readings, 'openly') || !says(readings, 'yesNo');
  if (said.length === 0) return isAsked && isBesideThing({ start, length: length + 1 }, spoken);
  // How high a pass is, is no question of a lorry.
  return topics.every(({ topic, part }) => faint.has(topic) || (topic === 'trucks' && part === 'limits'));
}

/** "Ак жол, байке!": a good way is wished to somebody, and nothing is asked. */
function isCalledOut({ start, length }: NameMatch, { tokens, readings, said }: Spoken): boolean {
  const behind = tokens[start + length];
  if (start > 0 || behind === undefined || said.length > 0 || !behind.gap.startsWith(',')) return false;
  const idle = new Set(readings.flatMap((word) => (isIdle(word.meaning) ? tokensUnder(word) : [])));
  return tokens.every((_, at) => at < start + length || idle.has(at)) && !says(readings, 'yesNo');
}

const isIdle = ({ kind }: Meaning) => kind === 'filler' || kind === 'stop';

function isBesideThing({ start, length }: Pick<NameMatch, 'start' | 'length'>, { tokens, readings }: Spoken): boolean {
  const read = tokensRead(readings);
  const isTied = (at: number) => /^[-«»"“”]*$/u.test(tokens[at]?.gap ?? '');
  const isThing = (at: number) => {
    const { number, text } = tokens[at] ?? { number: true, text: '' };
    return !number && text.length >= shortestThing && !read.has(at);
  };
  const end = start + length;
  return (isTied(end) && isThing(end)) || (isTied(start) && isThing(start - 1));
}
