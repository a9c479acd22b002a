import { DateTime } from 'luxon';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { CountryCode } from '#domain/texts.ts';
import { countriesIn } from '../direction.ts';
import type { Linguistics } from '../linguistics.ts';
import { createNameIndex, type NameIndex } from '../names/index.ts';
import { readText } from '../text-read.ts';
import { draftOf, type EventAt, mainOf } from './drafts.ts';
import { causesIn, eventIn } from './events.ts';
import { isOfSomethingElse } from './other-news.ts';
import { countriesOf, type Named, namedIn, settled } from './places.ts';
import type { NewsDraft, NewsPost, ReadPost } from './post.ts';
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
    if (whole.language === null) return [];
    const news = readWords(whole.tokens, whole.language);
    const units = unitsOf(post.title, post.text, { names, readWords, language: whole.language });
    if (isOfSomethingElse(units, news)) return [];
    const countries = countriesIn(names, whole).map(({ country }) => country);
    const spoken = { post, names, news, countries, language: whole.language, catalogue };
    return draftsOf(eventsIn(units, spoken), spoken);
  };
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
    const events = unit.asks || unit.news.has('before') ? [] : eventsAt(unit, named, before, spoken);
    const isWhen = events.length === 0 && !unit.asks && !unit.news.has('before') && !isDetour(unit);
    const [first] = all[last] ?? [];
    if (isWhen && first) all[last] = (all[last] ?? []).map((event) => dated(event, timesOf(unit, first.crossing, spoken)));
    all.push(events);
  }
  return all.flat();
}

/** A sentence that says nothing but when. */
function dated(event: EventAt, times: Times): EventAt {
  const { from, until } = event.times;
  if (from || until || (!times.from && !times.until)) return event;
  return { ...event, times: { ...event.times, ...times } };
}

const isDetour = ({ news }: Unit) => news.has('detour') && !news.has('shut');

/** The crossings that each part names. */
function placesIn(units: readonly Unit[], { post, news, countries }: Spoken): readonly (readonly Named[])[] {
  const speaks = post.source.country ? [post.source.country] : [];
  const around = { countries: [...countries, ...speaks], isRailway: news.has('railway') };
  const each = units.map((unit) => namedIn(unit.matches, around));
  const all = settled(each.flat());
  let at = 0;
  return each.map(({ length }) => all.slice(at, (at += length)));
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

function eventsAt(
  unit: Unit,
  named: readonly Named[],
  before: readonly EventAt[] | undefined,
  spoken: Spoken,
): readonly EventAt[] {
  const crossings = [...new Set(named.flatMap(({ crossings: some }) => (some.length === 1 ? some : [])))];
  const [first] = crossings;
  if (!first) return [];
  const times = timesOf(unit, first, spoken);
  const event = eventIn(unit, times);
  if (!event) return [];
  const same = before?.find(({ says }) => says === event.says);
  const whole = same ? { ...event, times: hasTimes(times) ? times : same.times, traffic: event.traffic.length > 0 ? event.traffic : same.traffic } : event;
  return crossings.map((crossing, at) => {
    const toward = towardOf(unit, crossing, spoken);
    const count = event.counts.length > 1 ? event.counts[at] : event.counts[0];
    return { ...whole, crossing, isTitle: unit.isTitle, ...(toward ? { toward } : {}), ...(count === undefined ? {} : { count }) };
  });
}

const hasTimes = ({ on, from, until, clock }: Times) =>
  (on ?? from ?? until ?? clock.on ?? clock.from ?? clock.until) !== undefined;

function timesOf(unit: Unit, crossing: Crossing, { post, language, catalogue, names }: Spoken): Times {
  const vocabulary = names.linguistics.vocabularies.find((one) => one.language === language);
  const here = nowOf(post, crossing);
  return timesIn({
    words: unit.words,
    news: unit.news,
    around: { here, holidays: catalogue.holidays, time: undefined, past: false },
    fromEndings: vocabulary?.direction.fromEndings.split(' ').filter(Boolean) ?? [],
  });
}

/** The time of publication on the clock of who speaks. */
function nowOf({ at, source }: NewsPost, { posts }: Crossing): DateTime {
  const own = posts.find(({ country }) => country === source.country) ?? posts[0];
  return DateTime.fromISO(at, { zone: own.zone });
}

function towardOf(unit: Unit, crossing: Crossing, { names, post }: Spoken): CountryCode | undefined {
  const ours = countriesOf(crossing);
  const said = countriesIn(names, unit).filter(({ country }) => ours.includes(country));
  const to = said.find(({ side }) => side === 'to' || side === 'toOrAt');
  if (to) return to.country;
  if (!unit.news.has('leaving')) return undefined;
  const from = said.find(({ side }) => side === 'from')?.country ?? (said.length === 0 ? post.source.country : undefined);
  const others = ours.filter((country) => country !== from);
  if (from && ours.includes(from) && others.length === 1) return others[0];
  return said.find(({ country }) => country !== post.source.country)?.country;
}

function draftsOf(events: readonly EventAt[], spoken: Spoken): readonly NewsDraft[] {
  const { post, news } = spoken;
  const drafts: NewsDraft[] = [];
  for (const [crossing, own] of Map.groupBy(events, (event) => event.crossing)) {
    const today = nowOf(post, crossing);
    const kept = allowed(own, news, today);
    const main = mainOf(kept, today);
    const draft = draftOf(main, today);
    if (!draft) continue;
    const clock = crossing.posts.find(({ country }) => country === post.source.country)?.country;
    const [cause] = causesIn(news);
    drafts.push({
      crossings: [crossing.id],
      ...draft,
      ...(draft.cause || !cause || draft.says === 'queue' ? {} : { cause }),
      ...(post.source.who ? { who: post.source.who } : {}),
      kind: news.has('authority') ? 'authority' : (post.source.by ?? 'press'),
      ...(clock ? { clock } : {}),
    });
  }
  return drafts;
}

const history = 20;

/** What is left where the post denies something, or tells what was. */
function allowed(events: readonly EventAt[], news: NewsWords, today: DateTime): readonly EventAt[] {
  const works = events.some(({ says }) => says === 'works');
  const isDenied = news.has('denial') || events.some(({ denies }) => denies);
  if (isDenied) return news.has('open') || !news.has('works') || !works ? [] : events.filter(({ says }) => says === 'works');
  return events.filter((event) => {
    const { on, from, until } = event.times;
    const start = (from ?? on)?.day;
    if (start && start < today.minus({ days: history }) && !(until && until.day >= today.startOf('day'))) return false;
    if (event.says === 'works') return event.cancels;
    if (news.has('still') && !until && !start) return false;
    return !news.has('plan') || start !== undefined || until !== undefined;
  });
}
