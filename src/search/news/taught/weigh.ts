import type { DateTime } from 'luxon';
import type { DraftSays, NewsDraft } from '#domain/notes/news.ts';
import type { Classify } from '../../learned/classifier.ts';
import type { TopicSigns } from '../../learned/signs.ts';
import { asItIs, backAsEver, hoursSince, isPast } from '../guards/allowed.ts';
import { isDue } from '../guards/denied.ts';
import { isOfGoods } from '../guards/goods.ts';
import { isOfMany } from '../guards/other-news.ts';
import { isOfPersons } from '../guards/persons.ts';
import { isDetour, isNotPlanned, isOfFacility } from '../guards/subject.ts';
import { isThingThere } from '../guards/thing-there.ts';
import { onlyIfs } from '../guards/unsure.ts';
import type { EventAt } from '../main.ts';
import type { SpokenPost } from '../spoken.ts';
import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';
import { postSigns } from './post-signs.ts';
import { isTerse } from './terse.ts';
import { type PostTold, someLikely, type ToldChange, toldBy } from './told.ts';

/** Less likely than this to tell of a change, a draft of the lists is none; likelier where it says how it stands there, and not when. */
const leastListed = 0.1;
const leastWeak = 0.3;
/** The same of a terse post. */
const leastListedTerse = 0.03;
/** As likely as this, a part tells of one, whatever is told beside it. */
const leastInPart = 0.95;
/** How likely it has to be where the lists draft nothing. */
const leastAlone = 0.9;
/** How sure the kind of change has to be: where the lists draft nothing, and against another one of theirs. */
const leastKind = 0.4;
const leastAgainst = 0.95;
/** As sure as this, it is said to be shut where the lists draft nothing. */
const leastShutAlone = 0.95;
/** A part says what the post tells. */
const leastOfPart = 0.2;

export function postTold(classify: Classify<TopicSigns>, units: readonly Unit[], { news, post }: SpokenPost): PostTold {
  const of = (some: readonly Unit[], words: NewsWords) => toldBy(classify(postSigns(some, words, post.at)));
  return { whole: of(units, news), parts: units.map((unit) => of([unit], unit.news)) };
}

/** Whether lists or learning decide. */
export function deciding(
  listed: readonly NewsDraft[],
  { whole, parts }: PostTold,
  units: readonly Unit[],
  spoken: SpokenPost,
): 'nobody' | 'lists' | 'learned' {
  const sure = whole.sureOf(whole.says);
  // Where something is denied, or not open yet, only lists say that somebody passes.
  const isDenied = ['denial' as const, 'notOpen' as const].some((family) => spoken.news.has(family));
  if (isThrough(whole.says) && isDenied) return listed.length === 0 ? 'nobody' : 'lists';
  if (
    listed.length === 0 &&
    (isOpenOrOpinion(spoken.news) || isRetold(whole, spoken) || isOfWhom(whole, units, spoken))
  )
    return 'nobody';
  if (listed.length === 0) return whole.change >= leastAlone && sure >= leastKind ? 'learned' : 'nobody';
  // What the lists read as denied in so many words, and as working, stands.
  if (spoken.news.has('denial') && listed.every(({ says }) => says === 'works')) return 'lists';
  // What was due to be lifted lasts, however much its words sound of an opening.
  if (units.some((unit) => isDue(unit.news)) && listed.every(({ says }) => says === 'closed')) return 'lists';
  const leastStrong = isTerse(units) ? leastListedTerse : leastListed;
  const least = listed.every(isWeak) ? leastWeak : leastStrong;
  if (whole.change < least && parts.every(({ change }) => change < leastInPart)) return 'nobody';
  const isOther = listed.every(({ says }) => says !== 'hours' && whole.sureOf(says) < 1 - leastAgainst);
  return isOther && sure >= leastAgainst ? 'learned' : 'lists';
}

/** Nobody has decided it yet, or somebody only thinks so. */
const isOpenOrOpinion = (news: NewsWords) => news.has('undecided') || news.has('opinion');

/** Who was counted was not let in, or so many passed in a year: that is no line of today. */
const isOfWhom = ({ says }: ToldChange, units: readonly Unit[], { news }: SpokenPost) =>
  isOfPersons(units, news) ||
  (news.has('person') && (news.has('shut') || news.has('limit'))) ||
  ((says === 'queue' || isThrough(says)) && (news.has('statistics') || units.some(isOfMany)));

/** Somebody passed, by the word of the press: that it works is no news. */
const isRetold = ({ says }: ToldChange, { news, post }: SpokenPost) =>
  says === 'works' && news.has('witness') && (post.source.by ?? 'press') === 'press';

/** How it stands there, and nobody says when. */
const isWeak = ({ says, guessed }: NewsDraft) =>
  (says === 'queue' || says === 'works' || says === 'warning' || says === 'opens') &&
  guessed.some((field) => field !== 'until');

/** A change for the worse, or of hours. */
export const isOfChange = ({ whole: { says } }: PostTold): boolean =>
  says === 'closed' || says === 'hours' || says === 'warning';

/** The same, where it is known only that something is told. */
export function asWarning({ whole, parts }: PostTold): PostTold {
  const asked = (one: ToldChange): ToldChange => ({ ...one, says: 'warning', sureOf: () => one.sureOf(whole.says) });
  return { whole: { ...asked(whole), isUnread: true }, parts: parts.map(asked) };
}

/** The parts that say what the post tells, or the one that says most of it: never one that is of no gate. */
export function withTold(units: readonly Unit[], { whole: { says }, parts }: PostTold): readonly Unit[] {
  const ifs = onlyIfs(units);
  const isNothing = (unit: Unit) =>
    isOfNothing(unit) || ifs.has(unit.sentence) || (isBarring(says) && isOfThrough(unit));
  const sure = units.map((unit, at) => (isNothing(unit) ? 0 : (parts[at]?.sureOf(says) ?? 0)));
  const least = Math.min(leastOfPart, Math.max(...sure));
  return units.map((unit, at) => ((sure[at] ?? 0) >= least && !isNothing(unit) ? { ...unit, told: says } : unit));
}

/** "Cars pass as usual": what else is told is not told of them. */
const isAsEver = ({ news }: Unit) =>
  (news.has('usual') || news.has('unaffected')) && !news.has('shut') && !news.has('limit');

/** "Cars pass" tells of nobody who is shut out. */
const isOfThrough = ({ news }: Unit) =>
  news.of('traffic').length > 0 &&
  (news.has('works') || news.has('still')) &&
  !(['shut', 'limit', 'only', 'harder', 'queue', 'waiting'] as const).some((family) => news.has(family));

const isBarring = (says: DraftSays) => says === 'closed' || says === 'warning';

/** Somebody asks, it is where to go instead, or goods, a hall, a case are shut. */
const isOfNothing = (unit: Unit) =>
  isAsEver(unit) ||
  unit.asks ||
  isDetour(unit) ||
  isNotPlanned(unit) ||
  isOfGoods(unit) ||
  isOfFacility(unit) ||
  isThingThere(unit);

/** What else decides: what the lists drafted, whether a word of theirs says that it is shut, and what day it is. */
interface Beside {
  readonly listed: readonly NewsDraft[];
  readonly isShut: boolean;
  readonly today: DateTime;
}

/** What was learned to be told, with when it opens again: nothing, where no part says it. */
export function toldOf(
  events: readonly EventAt[],
  told: ToldChange,
  { listed, today, isShut }: Beside,
): readonly EventAt[] {
  const own = hoursSince(backAsEver(events, today).map((event) => asItIs(event, today, false))).filter(
    (event) => !isPast(event, today) && isOf(event.says, told.says),
  );
  const isSaid = (event: EventAt) =>
    event.says === told.says &&
    (event.says !== 'closed' || isDated(event)) &&
    (!told.isUnread || isAhead(event, today));
  if (!own.some(isSaid)) return [];
  // An editor is told that there is something, and no more.
  const isSureShut = isShut && listed.length === 0 && told.sureOf('closed') >= leastShutAlone;
  const isUnclear = isOpposite(listed, told) || (told.says === 'closed' && !isSureShut);
  return own.flatMap((event) => {
    if (!isUnclear && !isForSomebody(event, told)) return [event];
    return event.says === told.says ? [{ ...event, says: 'warning' as const }] : [];
  });
}

const isOf = (says: DraftSays, told: DraftSays) => says === told || (told === 'closed' && says === 'opens');

/** The one says that it is shut, the other that somebody passes. */
export const isOpposite = (listed: readonly NewsDraft[], { says: told }: ToldChange) =>
  listed.some(({ says }) => (told === 'closed' ? isThrough(says) : isThrough(told) && says === 'closed'));

const isThrough = (says: DraftSays) => says === 'works' || says === 'opens';

/** It begins on a day that is named, and not past. */
const isAhead = ({ times: { on, from } }: EventAt, today: DateTime) =>
  ((from ?? on)?.day ?? today.minus({ days: 1 })) >= today.startOf('day');

/** Nobody is told that it is shut where nobody says when. */
const isDated = ({ times: { on, from, until, clock, days }, isOpenEnded }: EventAt) =>
  isOpenEnded || (on ?? from ?? until ?? clock.from ?? clock.on ?? clock.until ?? days) !== undefined;

/** It may be shut to some alone, and nobody says to whom. */
const isForSomebody = ({ says, traffic, people, toward }: EventAt, { some }: ToldChange) =>
  says === 'closed' && some >= someLikely && traffic.length === 0 && people === undefined && toward === undefined;
