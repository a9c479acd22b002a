import type { DateTime } from 'luxon';
import type { Catalogue, CountryCode, Crossing, Position, Post, Town } from '#domain/crossing.ts';
import type { DataReview } from '#domain/data-review.ts';
import type { Alternative, Pin } from '#domain/nearby.ts';
import type { Passage } from '#domain/passage.ts';
import type { PointInTime } from '#domain/question.ts';
import type { SeasonHistory } from '#domain/season-history.ts';
import type { Status } from '#domain/status.ts';
import type { Topic } from '#domain/topic.ts';
import { formatDay } from '#i18n/dates.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Translate, Variables } from '#i18n/translate.ts';
import { asOf, checked } from './card/age.ts';
import { alternatives } from './card/alternatives.ts';
import { card } from './card/card.ts';
import { seasonYears } from './card/coming/season-years.ts';
import { type CardOptions, createCardContext } from './card/context.ts';
import { evidence } from './card/evidence.ts';
import { freshness } from './card/freshness.ts';
import { headline } from './card/headline.ts';
import { askJourney, passageCard, townNames } from './card/journey.ts';
import { summary } from './card/summary.ts';
import { moment, postsInOrder } from './clocks.ts';
import { dataReview } from './data-review.ts';
import { details, detailTopics } from './details/details.ts';
import { type DetailPages, detailPages } from './details/pages.ts';
import { help, start } from './greetings.ts';
import { bold, escapeHtml, plain } from './html.ts';
import { choose, crossings, none } from './lists.ts';
import { describePin, map } from './map.ts';
import { crossingName } from './names.ts';
import { type NearStatus, nearby } from './nearby.ts';

export { plain } from './html.ts';

/** Everything Otkel says, in one language and as of one moment. Messages in Telegram's HTML, unless it says plain. */
export interface Renderer {
  readonly language: string;
  /** Plain text, for buttons and for what goes into other texts. */
  message<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  html<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  bold<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  /** The same present in another language. */
  inLanguage(language: string): Renderer;
  /** `Karkyra – Kegen`, plain. */
  crossingName(crossing: Crossing): string;
  card(status: Status, how: CardOptions): string;
  /** `🟢 Open · Karkyra – Kegen`, plain. */
  headline(status: Status, how: CardOptions): string;
  /** Until when, and how sure: one line, plain. */
  summary(status: Status, how: CardOptions): string;
  /** Under an answer, while the store is away: as of when its notices are, or that it knows none. */
  freshness(crossing: Crossing, readAt: number | null): string;
  /** `1 May`, on the clock that the moment carries. Plain. */
  day(at: DateTime): string;
  /** The age of a card that stays in its chat. */
  checked(status: Status): string;
  /** The age of a card that travels to other chats. */
  asOf(status: Status): string;
  map(crossing: Crossing): string;
  /** What stands over and under a pin, plain. */
  pin(pin: Pin, post: Post, crossing: Crossing): { title: string; address: string };
  nearby(point: Pick<Position, 'lat' | 'lon'>, near: readonly NearStatus[]): string;
  /** Why the answer for that moment is what it is. */
  evidence(status: Status, how?: CardOptions): string;
  /** *Can I make it?*, with how sure the crossing itself is when one arrives. */
  passage(passage: Passage, status: Status): string;
  /** What to ask back when the departure was not said. */
  askJourney(crossing: Crossing, towns: readonly Town[]): string;
  /** Plain. */
  townNames(towns: readonly Town[]): string;
  /** Plain. */
  countryName(code: CountryCode): string;
  /** A moment with its date on the clocks of a crossing, as it is reached. Plain. */
  moment(at: DateTime, crossing: Crossing, toward?: CountryCode): string;
  /** *When does it usually open?* */
  seasonYears(history: SeasonHistory, precision?: PointInTime['precision']): string;
  /** What an editor should ask about first. */
  dataReview(found: DataReview): string;
  /** Other ways that are open then, or nothing. */
  alternatives(alternatives: readonly Alternative[], tense: 'now' | 'then'): string;
  details(
    crossing: Crossing,
    topic: Topic,
    how?: { readonly toward?: CountryCode | undefined; readonly room?: number },
  ): string;
  /** The same, whole: as many messages as it takes, or the countries to choose from first. */
  detailPages(crossing: Crossing, topic: Topic, toward?: CountryCode): DetailPages;
  /** The topics that `details` has something about. */
  detailTopics(crossing: Crossing): readonly Topic[];
  choose(crossings: readonly Crossing[]): string;
  none(near: readonly Crossing[], query: string | null | undefined): string;
  crossings(list: readonly Crossing[]): string;
  start(): string;
  help(): string;
}

/** Binds a renderer to a language and to the present, once for each update. */
export type RendererFor = (language: string, now: DateTime) => Renderer;

export function createRenderers({
  translate,
  catalogue,
}: {
  readonly translate: Translate;
  readonly catalogue: Catalogue;
}): RendererFor {
  const rendererFor: RendererFor = (language, now) => {
    const localizer = createLocalizer(translate, catalogue, language, now);
    return {
      language,
      message: localizer.message,
      html: (...message) => escapeHtml(localizer.message(...message)),
      bold: (...message) => bold(localizer.message(...message)),
      inLanguage: (other) => rendererFor(other, now),
      ...answerTexts(localizer, catalogue),
      ...listTexts(localizer, catalogue),
    };
  };
  return rendererFor;
}

type Bound = Omit<Renderer, 'language' | 'message' | 'html' | 'bold' | 'inLanguage'>;
type ListTexts = Pick<
  Bound,
  'crossingName' | 'countryName' | 'townNames' | 'day' | 'moment' | 'choose' | 'none' | 'crossings' | 'start' | 'help'
>;

function answerTexts(localizer: Localizer, catalogue: Catalogue): Omit<Bound, keyof ListTexts> {
  const contextOf = (status: Status, how: CardOptions) => createCardContext(status, localizer, how);
  return {
    card: (status, how) => card(contextOf(status, how), catalogue),
    headline: (status, how) => plain(headline(contextOf(status, how))),
    summary: (status, how) => summary(contextOf(status, how)),
    freshness: (crossing, readAt) => freshness(crossing, readAt, localizer),
    checked: ({ crossing, now }) => checked(crossing, now, localizer),
    asOf: ({ crossing, now }) => asOf(crossing, now, localizer),
    map: (crossing) => map(crossing, localizer),
    pin: (pin, post, crossing) => describePin(pin, post, crossing, localizer),
    nearby: (point, near) => nearby(point, near, localizer),
    evidence: (status, how = { precision: 'now' }) => evidence(contextOf(status, how)),
    passage: (passage, status) => passageCard(passage, status, localizer),
    askJourney: (crossing, towns) => askJourney(crossing, towns, localizer),
    seasonYears: (history, precision) => seasonYears(history, localizer, precision),
    dataReview: (found) => dataReview(found, localizer),
    alternatives: (others, tense) => alternatives(others, tense, localizer),
    details: (crossing, topic, how = {}) => details(crossing, topic, { localizer, catalogue, ...how }),
    detailPages: (crossing, topic, toward) => detailPages(crossing, topic, { localizer, catalogue, toward }),
    detailTopics: (crossing) => detailTopics(crossing, catalogue),
  };
}

function listTexts(localizer: Localizer, catalogue: Catalogue): ListTexts {
  return {
    crossingName: (crossing) => crossingName(crossing, localizer),
    countryName: localizer.country,
    townNames: (towns) => townNames(towns, localizer),
    day: (at) => formatDay(at, localizer),
    moment: (at, crossing, toward) => moment(at, postsInOrder(crossing, toward), localizer),
    choose: (list) => choose(list, localizer, catalogue),
    none: (near, query) => none(near, query, localizer, catalogue),
    crossings: (list) => crossings(list, localizer, catalogue),
    start: () => start(catalogue.crossings[0], localizer),
    help: () => help(localizer),
  };
}
