import type { DateTime } from 'luxon';
import { type Catalogue, crossingById } from '#domain/crossing.ts';
import type { NewsDraft, NewsFamily, NewsPost } from '#domain/notes/news.ts';
import type { Classify } from '../learned/classifier.ts';
import type { TopicSigns } from '../learned/signs.ts';
import type { NameIndex } from '../names/index.ts';
import { readText } from '../text-read.ts';
import { draftOf } from './drafts.ts';
import { allowed, decided, forWhom, isComing, isOfWitness } from './guards/allowed.ts';
import { isOfGoods } from './guards/goods.ts';
import { withoutNamesakes } from './guards/namesakes.ts';
import { isMixed, isOfOldYear, isOfSomethingElse } from './guards/other-news.ts';
import { onlyIfs } from './guards/unsure.ts';
import { eventsIn } from './happenings.ts';
import { type EventAt, thingsIn } from './main.ts';
import { itemsOf } from './pieces.ts';
import type { ReadPost } from './post.ts';
import { clockAt, clockNamed, countriesNamed, languageOf, nowOf, type SpokenPost } from './spoken.ts';
import { claimed, type Grounds } from './taught/claims.ts';
import type { PostTold } from './taught/told.ts';
import { asWarning, deciding, isOfChange, isOpposite, postTold, toldOf, withTold } from './taught/weigh.ts';
import { type Unit, unitsOf } from './units.ts';
import type { ReadNewsWords } from './words.ts';
import { causesIn } from './words.ts';

/** What posts are read with. */
export interface NewsParts {
  readonly catalogue: Catalogue;
  readonly names: NameIndex;
  readonly readWords: ReadNewsWords;
  /** What the posts that were written for it taught, where anything was. */
  readonly learned?: Classify<TopicSigns>;
}

/** Reads posts by the index of every name. */
export function createReadPost({ catalogue, names, readWords, learned }: NewsParts): ReadPost {
  const readOne: ReadPost = (post) => {
    const { whole, language, news, unitsAnew } = postIn(post, { names, readWords });
    const units = unitsAnew();
    const countries = countriesNamed(names, whole);
    const spoken = { post, names, news, countries, language, catalogue, clock: clockNamed(news) };
    const told = learned && postTold(learned, units, spoken);
    const listed = byLists(units, spoken, told);
    if (told === undefined) return listed;
    const decides = deciding(listed, told, units, spoken);
    if (decides !== 'learned') return decides === 'lists' ? listed : [];
    const drafts = byLearned(unitsAnew(), spoken, { told, listed });
    // What it says was not read: an editor is told that there is something, where it has a day to come.
    return drafts.length > 0 || listed.length > 0 || !isOfChange(told) || isMixed(units, news)
      ? drafts
      : byLearned(unitsAnew(), spoken, { told: asWarning(told), listed });
  };
  return (post) => itemsOf(post, names).flatMap(readOne);
}

/** A post as a whole, in its language, and in parts that each say one thing. */
export function postIn(
  { title, text }: Pick<NewsPost, 'title' | 'text'>,
  { names, readWords }: Omit<NewsParts, 'catalogue'>,
) {
  const whole = readText(names, names.linguistics.clean(`${title}\n${text}`));
  const language = languageOf(whole, names, readWords);
  return {
    ...{ whole, language },
    news: readWords(whole.tokens, language),
    // Times are taken out of the words that tell them: whoever reads a part again reads it anew.
    unitsAnew: () => withoutNamesakes(unitsOf(title, text, { names, readWords, language })),
  };
}

/** What the words of the lists say. */
function byLists(units: readonly Unit[], spoken: SpokenPost, told: PostTold | undefined): readonly NewsDraft[] {
  const { post, news } = spoken;
  if (isOfSomethingElse(units, news) || units.some((unit) => unit.isTitle && isOfOldYear(unit, post))) return [];
  const events = decided(eventsIn(units, spoken), units, news);
  const isAnnounced = events.some((event) => event.isOwn && isComing(event, nowOf(spoken, event.crossing), news));
  const isDenied = news.has('denial') && !news.has('crime') && events.some(({ says }) => says === 'works');
  return (isMixed(units, news) || units.some(isOfGoods)) && !isAnnounced && !isDenied && !isOfWitness(spoken, events)
    ? []
    : draftsOf(events, spoken, { units, told }, (own, today) => allowed(forWhom(own), spoken, today));
}

interface Weighing {
  readonly told: PostTold;
  readonly listed: readonly NewsDraft[];
}

/** What was learned says what happens, the lists where, when and to whom; theirs stands where no part says it. */
function byLearned(units: readonly Unit[], spoken: SpokenPost, { told, listed }: Weighing): readonly NewsDraft[] {
  const ifs = onlyIfs(units);
  const events = eventsIn(withTold(units, told), spoken).filter(({ sentence }) => !ifs.has(sentence));
  const has = (...families: readonly NewsFamily[]) => families.some((family) => spoken.news.has(family));
  const isShut = has('shut', 'limit') && !has('booths', 'systems', 'facility');
  const drafts = draftsOf(events, spoken, { units, told, isLearned: true }, (own, today) =>
    toldOf(forWhom(own), told.whole, { listed, today, isShut }),
  );
  if (drafts.length === 0) return isOpposite(listed, told.whole) ? [] : listed;
  return drafts.map((draft) => {
    // Where the lists only tell that there is something too, they know better when.
    const known = listed.find(
      ({ says, crossings }) => says === draft.says && crossings.join() === draft.crossings.join(),
    );
    const told = draft.says === 'warning' ? (known ?? draft) : draft;
    return { ...told, guessed: [...new Set(['says', ...told.guessed])] };
  });
}

type Keep = (own: readonly EventAt[], today: DateTime) => readonly EventAt[];

function draftsOf(
  events: readonly EventAt[],
  spoken: SpokenPost,
  evidence: Omit<Grounds, 'kept'>,
  keep: Keep,
): readonly NewsDraft[] {
  const { post, news, catalogue } = spoken;
  const drafts: NewsDraft[] = [];
  for (const [crossing, own] of Map.groupBy(events, (event) => event.crossing)) {
    const today = nowOf(spoken, crossing);
    const [cause] = causesIn(news);
    const clock = clockAt(spoken, crossing)?.country;
    const spokenBy = {
      ...(post.source.who ? { who: post.source.who } : {}),
      kind: news.has('authority') ? ('authority' as const) : (post.source.by ?? 'press'),
      ...(clock ? { clock } : {}),
    };
    const kept = keep(own, today);
    for (const thing of thingsIn(kept, today)) {
      const draft = draftOf(thing, today, cause);
      if (draft)
        drafts.push({ crossings: [crossing.id], ...claimed(draft, thing, today, { ...evidence, kept }), ...spokenBy });
    }
  }
  return joined(drafts, catalogue);
}

/** What is said of several crossings in the same words is one draft, where their first posts share a clock. */
function joined(drafts: readonly NewsDraft[], catalogue: Catalogue): readonly NewsDraft[] {
  const alike = Map.groupBy(drafts, ({ crossings: [crossing], ...said }) =>
    JSON.stringify([said, crossingById(catalogue, crossing)?.posts[0].zone]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, crossings: [first, ...others].flatMap(({ crossings }) => crossings) }],
  );
}
