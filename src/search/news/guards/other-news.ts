import type { NewsFamily, NewsPost } from '#domain/notes/news.ts';
import type { Times } from '../time/times.ts';
import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';
import { isOfPersons } from './persons.ts';

/** What posts with the name of a crossing tell of besides crossings: other things of that name, and questions. */
const others: readonly NewsFamily[] = ['elsewhere', 'history', 'asks', 'opinion'];
/** What posts of crossings tell of as well; they are news only where they say in so many words what happens and when. */
const besides: readonly NewsFamily[] = [
  ...(['crime', 'visit', 'statistics', 'besides', 'drill', 'trade', 'journey', 'person'] as const),
];

const ofGates: readonly NewsFamily[] = [
  'gate',
  'border',
  'vehicles',
  'road',
  'roadTo',
  'extend',
  'movement',
  'passengers',
  'foreigners',
  'authority',
  'witness',
  'noQueue',
  'waiting',
];

/** What is said of no town. */
const ofNames: readonly NewsFamily[] = ['shut', 'queue', 'usual', 'notShut'];

/** Whether a post is no news of a gate, though it names one. */
export function isOfSomethingElse(units: readonly Unit[], news: NewsWords): boolean {
  return !isOfGate(units, news) || isOfContest(news) || others.some((family) => news.has(family));
}

/** A race shuts a road, and nobody speaks of a gate. */
const isOfContest = (news: NewsWords) => news.has('contest') && !news.has('gate') && !news.has('border');

function isOfGate(units: readonly Unit[], news: NewsWords): boolean {
  const says = (kind: 'border' | 'passing') =>
    units.some(({ readings }) => readings.some(({ meaning }) => meaning.kind === kind));
  const posts = units.flatMap(({ matches }) => matches.filter(isPost));
  const isNamed =
    new Set(posts.map(({ key }) => key)).size > 1 ||
    posts.some(({ named }) => named.some(({ kind }) => kind === 'pair'));
  const isTold = ofGates.some((family) => news.has(family)) || news.of('traffic').length > 0;
  const isSaid = units.some(
    ({ matches, news: words }) => ofNames.some((family) => words.has(family)) && matches.some(isOnlyPost),
  );
  return isTold || isNamed || isSaid || says('border') || says('passing');
}

const isPost = ({ trust, named }: Unit['matches'][number]) =>
  trust === 'sure' && named.some(({ kind }) => kind === 'name' || kind === 'pair');

const isOnlyPost = (match: Unit['matches'][number]) =>
  isPost(match) && match.named.every(({ kind }) => kind !== 'town');

/** Whether a post tells of other matters, so that more is asked of what it says of a gate. */
export function isMixed(units: readonly Unit[], news: NewsWords): boolean {
  const isRise = news.has('rise') && !news.has('queue') && !news.has('waiting');
  const isOther = besides.some((family) => news.has(family) && !(family === 'trade' && news.has('systems')));
  return isOther || isRise || units.some(isOfMany) || units.some(isScored) || isOfPersons(units, news);
}

/** "410 thousand vehicles", "41,000 lorries": as many stand in no line. */
export const isOfMany = ({ news, tokens }: Unit) =>
  !news.has('queue') &&
  (news.of('thousands').some(({ start }) => tokens[start - 1]?.number) ||
    news.of('traffic').some(({ start }) => many.test(tokens[start - 1]?.text ?? '')));

const many = /^\d{2,3}[.,]\d{3}$/u;

/** "2:1", "2-0": a match was played. */
const isScored = ({ tokens }: Unit) =>
  tokens.some(({ text }) => {
    const [, first, mark, second] = score.exec(text) ?? [];
    return mark === ':' || (mark === '-' && Number(second) < Number(first));
  });

const score = /^(\d{1,2})([:-])(\d)$/u;

const year = /^(?:19|20)\d\d$/u;
const longAgo = 2;

/** Of the years that a part names every one is long past. */
export function isOfOldYear({ tokens }: Pick<Unit, 'tokens'>, { at }: Pick<NewsPost, 'at'>): boolean {
  const years = tokens.flatMap(({ text }) => (year.test(text) ? [Number(text)] : []));
  return years.length > 0 && years.every((one) => one <= Number(at.slice(0, 4)) - longAgo);
}

/** A part of a year long past, that names no day to come. */
export function isOld(unit: Unit, times: Times | undefined, post: NewsPost): boolean {
  const start = (times?.from ?? times?.on ?? times?.until)?.day.toISODate() ?? '';
  return isOfOldYear(unit, post) && start < post.at.slice(0, 10);
}

/** "Built in 2011 and opened on 12 May", told beside what is shut now: the year is of the day as well. */
export function isOpenedLongAgo(
  units: readonly Unit[],
  { sentence }: Unit,
  post: NewsPost,
  before: readonly { readonly says: string; readonly sentence: number }[],
): boolean {
  const tokens = units.filter((unit) => unit.sentence === sentence).flatMap((unit) => unit.tokens);
  return isOfOldYear({ tokens }, post) && before.some((one) => one.says === 'closed' && one.sentence !== sentence);
}
