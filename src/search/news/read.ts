import { DateTime } from 'luxon';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { NewsDraft, NewsPost } from '#domain/news.ts';
import type { CountryCode } from '#domain/texts.ts';
import { countriesIn } from '../direction.ts';
import type { Linguistics } from '../linguistics.ts';
import { createNameIndex, type NameIndex } from '../names/index.ts';
import { readText, type TextRead } from '../text-read.ts';
import { draftOf, type EventAt, mainOf } from './drafts.ts';
import { aroundTheClock, causesIn, eventIn, isDetour } from './events.ts';
import { isMixed, isOfSomethingElse } from './other-news.ts';
import { countriesOf, type Named, namedIn, settled } from './places.ts';
import type { ReadPost } from './post.ts';
import { type Times, timesIn } from './times.ts';
import { type Unit, unitsOf } from './units.ts';
import type { NewsWords, ReadNewsWords } from './words.ts';

/** What posts are read with. */
export interface NewsParts {
  readonly catalogue: Catalogue;
  readonly linguistics: Linguistics;
  readonly otherPlaces: string;
  readonly readWords: ReadNewsWords;
}

/** Builds the index of every name once and reads posts with it. */
export function createReadPost({ catalogue, linguistics, otherPlaces, readWords }: NewsParts): ReadPost {
  const names = createNameIndex(catalogue, linguistics, otherPlaces);
  return (post) => {
    const whole = readText(names, linguistics.clean(`${post.title}\n${post.text}`));
    const language = whole.language ?? likeliest(whole, linguistics, readWords);
    const news = readWords(whole.tokens, language);
    const units = unitsOf(post.title, post.text, { names, readWords, language });
    if (isOfSomethingElse(units, news)) return [];
    const countries = [...new Set(countriesAt(names, whole).map(({ country }) => country))];
    const spoken = { post, names, news, countries, language, catalogue };
    const events = eventsIn(units, spoken);
    return isMixed(news) && !events.some((event) => event.isOwn && isComing(event, nowOf(post, event.crossing))) ? [] : draftsOf(events, spoken);
  };
}

/** Where questions would not tell it: the language that knows most of the words. */
function likeliest({ tokens }: TextRead, { vocabularies }: Linguistics, readWords: ReadNewsWords): string {
  const known = vocabularies.map(({ language }) => ({
    language,
    count: readWords(tokens, language).readings.filter(({ exact, ownScript }) => exact && ownScript).length,
  }));
  return known.toSorted((one, other) => other.count - one.count)[0]?.language ?? '';
}

const sideBefore = ({ readings }: Pick<TextRead, 'readings'>, at: number) =>
  readings.some(({ meaning, start, length }) => meaning.kind === 'from' && start + length === at) ? ('from' as const) : null;

interface CountryAt {
  readonly start: number;
  readonly country: CountryCode;
  readonly side: 'from' | 'to' | 'toOrAt' | null;
}

/** Countries by their names and by those of their people: "the Chinese border". */
function countriesAt(names: NameIndex, text: Pick<TextRead, 'tokens' | 'readings'>): readonly CountryAt[] {
  const ours = new Set(names.countries.values());
  const places = countriesIn(names, text);
  const people = text.readings.flatMap(({ meaning, start }) =>
    meaning.kind === 'citizenship' && ours.has(meaning.country) && !places.some((place) => place.start === start)
      ? [{ start, country: meaning.country, side: sideBefore(text, start) }]
      : [],
  );
  return [...places, ...people].toSorted((one, other) => one.start - other.start);
}

interface Spoken {
  readonly post: NewsPost;
  readonly names: NameIndex;
  readonly news: NewsWords;
  readonly countries: readonly CountryCode[];
  readonly language: string;
  readonly catalogue: Catalogue;
}

function eventsIn(units: readonly Unit[], spoken: Spoken): readonly EventAt[] {
  const places = placesIn(units, spoken);
  const all: (readonly EventAt[])[] = [];
  for (const [index, unit] of units.entries()) {
    const own = places[index] ?? [];
    const named = own.length > 0 || unit.news.has('others') ? own : placesAround(units, places, index);
    const last = all.findLastIndex((events) => events.length > 0);
    const before = units[last]?.sentence === unit.sentence ? all[last] : undefined;
    const [place] = named.flatMap(({ crossings }) => crossings);
    const [told] = all[last] ?? [];
    const crossing = place ?? told?.crossing;
    const times = crossing ? timesOf(unit, crossing, spoken) : undefined;
    const isTold = !unit.asks && !unit.news.has('before') && (own.length > 0 || isOfGate(unit));
    const events = isTold ? eventsAt(unit, named, { before: before ?? goneOn(unit, own, all[last]), times, told }, spoken) : [];
    const isWhen = events.length === 0 && !unit.asks && !unit.news.has('before') && !isDetour(unit);
    if (isWhen && times) all[last] = (all[last] ?? []).map((event) => dated(event, times));
    all.push(events);
  }
  return all.flat();
}

/** Without a name of its own a part must speak of a gate or of what goes through. */
const isOfGate = ({ news, readings }: Unit) =>
  (['gate', 'border', 'vehicles', 'movement', 'extend', 'limit', 'lifted', 'queue', 'foreigners', 'usual', 'timetable', 'roadTo', 'everyone', 'cancel', 'passengers', 'open'] as const).some((family) => news.has(family)) ||
  news.of('traffic').length > 0 || readings.some(({ meaning }) => meaning.kind === 'border' || meaning.kind === 'passing');

/** "The ban is in force from … to …": of what was said before. */
function goneOn({ news }: Unit, own: readonly Named[], last: readonly EventAt[] | undefined): readonly EventAt[] | undefined {
  return own.length === 0 && news.has('limit') && !news.has('shut') ? last?.filter(({ says }) => says === 'closed') : undefined;
}

/** A sentence that says nothing but when. */
function dated(event: EventAt, times: Times): EventAt {
  const { from, until } = event.times;
  const isOpening = event.says === 'opens' && !event.times.on && times.on;
  if (!from && !until && (times.from || times.until || isOpening)) return { ...event, times: { ...event.times, ...times } };
  const isOfHours = from?.time === undefined && until?.time === undefined && Object.keys(event.times.clock).length === 0;
  return isOfHours && times.clock.from !== undefined ? { ...event, times: { ...event.times, clock: times.clock } } : event;
}

/** The crossings that each part names. */
function placesIn(units: readonly Unit[], spoken: Spoken): readonly (readonly Named[])[] {
  const { post, news, countries } = spoken;
  const speaks = post.source.country ? [post.source.country] : [];
  const around = { countries: [...countries, ...speaks], isRailway: news.has('railway'), speaks: post.source.country };
  const each = units.map((unit) => namedIn(unit.matches, around));
  const all = settled(each.flat());
  if (all.length === 0) return units.map((unit) => wholeBorder(unit, spoken));
  let at = 0;
  return each.map(({ length }) => all.slice(at, (at += length)));
}

/** No name stands there. */
const wholeBorderAt = -1;
/** What may be said of all posts of a border at once. */
const ofBorders: readonly EventAt['says'][] = ['closed', 'opens', 'hours', 'works', 'admits'];

/** "All posts with China", "the border with Kazakhstan": every crossing between the two countries that are meant. */
function wholeBorder(unit: Unit, { post, countries, catalogue }: Spoken): readonly Named[] {
  if (!unit.news.has('gate') && !unit.news.has('border')) return [];
  const meant = [...new Set([...countries, ...(post.source.country ? [post.source.country] : [])])].slice(0, 2);
  const border = catalogue.borders.find(({ countries: two }) => meant.length === 2 && two.every((one) => meant.includes(one)));
  const crossings = catalogue.crossings.filter(({ id, kind }) => kind === 'road' && border?.crossings.includes(id));
  return crossings.map((crossing) => ({ start: wholeBorderAt, crossings: [crossing] }));
}

/** Where a part names none: those of the part before, or for a title those of the sentence behind it. */
function placesAround(units: readonly Unit[], places: readonly (readonly Named[])[], index: number): readonly Named[] {
  const unit = units[index];
  if (!unit || isDetour(unit)) return [];
  for (let back = index - 1; back >= 0; back -= 1) {
    const named = places[back] ?? [];
    if (named.length > 0 && !isDetour(units[back] ?? unit)) return named;
  }
  return unit.isTitle ? (places.find((named, at) => at > index && named.length > 0) ?? []) : [];
}

/** A name that is a town's too is a post's where somebody speaks of a gate, or of what goes through one. */
function isOfTown({ news, matches }: Unit, named: readonly Named[], { news: whole }: Spoken): boolean {
  const own = matches.filter((match) => named.some(({ start }) => start === match.start));
  const areTowns = own.length > 0 && own.every(({ named: entries }) => entries.some(({ kind }) => kind === 'town'));
  const isGate = whole.has('gate') || whole.has('authority') || (['movement', 'vehicles', 'roadTo', 'road', 'traffic', 'queue', 'waiting'] as const).some((family) => news.has(family));
  return areTowns && !isGate;
}

interface Context {
  readonly before: readonly EventAt[] | undefined;
  readonly times: Times | undefined;
  /** What was said last. */
  readonly told: EventAt | undefined;
}

function eventsAt(
  unit: Unit,
  named: readonly Named[],
  { before, times, told }: Context,
  spoken: Spoken,
): readonly EventAt[] {
  const crossings = [...new Set(named.flatMap(({ crossings: some }) => (some.length === 1 ? some : [])))];
  if (crossings.length === 0 || !times || isOfTown(unit, named, spoken)) return [];
  const event = eventIn(unit, times, told);
  if (!event || (named[0]?.start === wholeBorderAt && !ofBorders.includes(event.says))) return [];
  const isLimit = unit.news.has('limit') && event.says === 'warning';
  const same = before?.find(({ says }) => says === event.says || (isLimit && says === 'closed'));
  const whole = same ? { ...event, says: same.says, times: hasTimes(times) ? times : same.times, traffic: event.traffic.length > 0 ? event.traffic : same.traffic } : event;
  return crossings.map((crossing, at) => {
    const toward = towardOf(unit, crossing, spoken);
    const count = event.counts.length > 1 ? event.counts[at] : event.counts[0];
    const people = peopleIn(unit, spoken.names);
    const isOwn = named.some(({ start }) => start === wholeBorderAt || unit.matches.some((match) => match.start === start)) && (unit.news.has('gate') || unit.news.has('border') || unit.news.has('movement'));
    return { ...whole, isOwn, ...(people ? { people } : {}), crossing, isTitle: unit.isTitle, ...(toward ? { toward } : {}), ...(count === undefined ? {} : { count }) };
  });
}

const besideCitizens = 2;

/** Whose citizens it is about, where it says so. */
function peopleIn({ news, readings, tokens }: Unit, names: NameIndex): string | undefined {
  if (news.has('foreigners')) return 'foreigners';
  const citizens = readings.filter(({ meaning }) => meaning.kind === 'citizens');
  return countriesAt(names, { tokens, readings }).find(({ start }) =>
    citizens.some((one) => start > one.start && start - one.start - one.length < besideCitizens),
  )?.country;
}

const hasTimes = ({ on, from, until, clock }: Times) =>
  (on ?? from ?? until ?? clock.on ?? clock.from ?? clock.until) !== undefined;

const vocabularyOf = ({ names, language }: Spoken) =>
  names.linguistics.vocabularies.find((one) => one.language === language);

/** The language says "from", "to" and "until" behind a word. */
const isSaidBehind = (spoken: Spoken) => (vocabularyOf(spoken)?.moment.untilAfter ?? '') !== '';

function timesOf(unit: Unit, crossing: Crossing, spoken: Spoken): Times {
  const { post, catalogue } = spoken;
  const vocabulary = vocabularyOf(spoken);
  const here = nowOf(post, crossing);
  return timesIn({
    words: unit.words,
    news: unit.news,
    around: { here, holidays: catalogue.holidays, time: undefined, past: unit.news.has('open') && !unit.news.has('willOpen') },
    fromEndings: vocabulary?.direction.fromEndings.split(' ').filter(Boolean) ?? [],
    isSaidBehind: isSaidBehind(spoken),
  });
}

/** The time of publication on the clock of who speaks. */
function nowOf({ at, source }: NewsPost, { posts }: Crossing): DateTime {
  const own = posts.find(({ country }) => country === source.country) ?? posts[0];
  return DateTime.fromISO(at, { zone: own.zone });
}

const nearToward = 3;

/** Where to: a country that a word of direction stands beside, or the other one where they leave. */
function towardOf(unit: Unit, crossing: Crossing, spoken: Spoken): CountryCode | undefined {
  const { names, post } = spoken;
  const ours = countriesOf(crossing);
  const { news } = unit;
  const said = countriesAt(names, unit).filter(({ country, start }) => ours.includes(country) && !isOfBorder(news, start));
  const words = [...news.of('toward'), ...news.of('leaving'), ...news.of('entering')];
  const isBeside = (at: number) => words.some(({ start, length }) => Math.abs(at - start) <= nearToward || Math.abs(at - start - length) <= 1);
  const ending = isSaidBehind(spoken) ? said.find(({ side }) => side === 'to') : undefined;
  if (ending) return ending.country;
  const to = said.find(({ side, start }) => side !== 'from' && isBeside(start) && (side !== null || news.has('toward') || news.has('entering')));
  if (to) return to.country;
  if (!news.has('leaving') && !news.has('entering') && !news.has('movement')) return undefined;
  const from = said.find(({ side }) => side === 'from')?.country ?? (said.length === 0 && news.has('leaving') ? post.source.country : undefined);
  const others = ours.filter((country) => country !== from);
  return from && ours.includes(from) && others.length === 1 ? others[0] : undefined;
}

/** "The Kazakh border" says which border, not where to. */
const isOfBorder = (news: NewsWords, at: number) =>
  [...news.of('gate'), ...news.of('border')].some(({ start, length }) => start === at + 1 || start === at + 2 || start + length === at - 1);

function draftsOf(events: readonly EventAt[], spoken: Spoken): readonly NewsDraft[] {
  const { post, news } = spoken;
  const drafts: NewsDraft[] = [];
  for (const [crossing, own] of Map.groupBy(events, (event) => event.crossing)) {
    const today = nowOf(post, crossing);
    const kept = allowed(own, news, today);
    const main = mainOf(kept, today);
    const [cause] = causesIn(news);
    const draft = draftOf(main, today, cause);
    if (!draft) continue;
    const clock = crossing.posts.find(({ country }) => country === post.source.country)?.country;
    drafts.push({
      crossings: [crossing.id],
      ...draft,
      ...(post.source.who ? { who: post.source.who } : {}),
      kind: news.has('authority') ? 'authority' : (post.source.by ?? 'press'),
      ...(clock ? { clock } : {}),
    });
  }
  return drafts;
}

const isWork = ({ says, hours, denies }: EventAt) => (says === 'works' && !denies) || hours === aroundTheClock;

/** It has a day of its own, today or later. */
const isComing = ({ says, times: { from, on, until } }: EventAt, today: DateTime) => {
  const day = (from ?? on ?? until)?.day;
  return says !== 'works' && says !== 'queue' && day !== undefined && day >= today.startOf('day');
};

const history = 20;

/** What is left where the post denies something, or tells what was. */
function allowed(events: readonly EventAt[], news: NewsWords, today: DateTime): readonly EventAt[] {
  const works = events.some(isWork);
  const isDenied = news.has('denial') || events.some(({ denies }) => denies);
  if (isDenied) return news.has('open') || !works ? [] : events.flatMap((event) => (isWork(event) ? [{ ...event, says: 'works' as const }] : []));
  const staysShut = news.has('notOpen') || (news.has('still') && news.has('shut'));
  return events.filter((event) => {
    if (staysShut && (event.says === 'opens' || event.says === 'works') && event.traffic.length === 0) return false;
    const { on, from, until } = event.times;
    const start = (from ?? on)?.day;
    if (start && start < today.minus({ days: history }) && !(until && until.day >= today.startOf('day'))) return false;
    if (event.supersedes && !news.has('shut') && !news.has('limit')) return false;
    if (event.hours === aroundTheClock && start === undefined) return false;
    if (event.says === 'works') return event.cancels || (event.isUsual && start !== undefined);
    return !news.has('plan') || start !== undefined || until !== undefined;
  });
}
