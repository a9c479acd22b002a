import { DateTime } from 'luxon';
import type { Catalogue, CountryCode, Crossing, Position, Post, Town } from '#domain/crossing.ts';
import type { DataReview } from '#domain/data-review.ts';
import type { Alternative } from '#domain/nearby.ts';
import type { Passage } from '#domain/passage.ts';
import type { SeasonHistory } from '#domain/season-history.ts';
import type { Status } from '#domain/status.ts';
import type { Topic } from '#domain/topic.ts';
import { formatDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { createLocalizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import { asOf, checked } from './card/age.ts';
import { alternatives } from './card/alternatives.ts';
import { card } from './card/card.ts';
import { certaintyLines, conflictLines, warningLines } from './card/certainty.ts';
import { type CardOptions, createCardContext } from './card/context.ts';
import { evidence } from './card/evidence.ts';
import { freshness } from './card/freshness.ts';
import { headline } from './card/headline.ts';
import { askJourney, passage, townNames } from './card/journey.ts';
import { limitLines } from './card/limits.ts';
import { seasonYears } from './card/season-years.ts';
import { moment, postsInOrder } from './clocks.ts';
import { dataReview } from './data-review.ts';
import { details, detailTopics } from './details/details.ts';
import { type DetailPages, detailPages } from './details/pages.ts';
import { askLanguage, help, start } from './greetings.ts';
import { escapeHtml, plain } from './html.ts';
import { choose, crossings, none } from './lists.ts';
import { describePin, map } from './map.ts';
import { crossingName } from './names.ts';
import { type NearStatus, nearby } from './nearby.ts';

export { plain } from './html.ts';

/** Everything Otkel says about crossings, as messages in Telegram's HTML (names alone are plain text). */
export interface Renderer {
  /** `Karkyra – Kegen`. */
  crossingName(crossing: Crossing, language: string): string;
  card(status: Status, language: string, how: CardOptions): string;
  /** `🟢 Open · Karkyra – Kegen`, plain. */
  headline(status: Status, language: string, how: CardOptions): string;
  /** Under an answer, while the store is away: as of when its notices are, or that it knows none. */
  freshness(status: Status, readAt: number | null, language: string): string;
  /** `1 May`, on the clock that the moment carries. Plain. */
  day(at: DateTime, now: DateTime, language: string): string;
  /** The age of a card that stays in its chat. */
  checked(status: Status, language: string): string;
  /** The age of a card that travels to other chats. */
  asOf(status: Status, language: string): string;
  map(crossing: Crossing, language: string): string;
  /** What stands over and under the pin of a post, plain. */
  pin(post: Post, crossing: Crossing, language: string): { title: string; address: string };
  nearby(point: Pick<Position, 'lat' | 'lon'>, near: readonly NearStatus[], language: string): string;
  evidence(status: Status, language: string): string;
  /** *Can I make it?*, with how sure the crossing itself is when one arrives. */
  passage(told: Passage, status: Status, language: string): string;
  /** What to ask back when the departure was not said. */
  askJourney(crossing: Crossing, towns: readonly Town[], language: string): string;
  townNames(towns: readonly Town[], language: string): string;
  /** Plain text, as are the names. */
  countryName(code: CountryCode, language: string): string;
  /** A moment with its date on the clocks of a crossing, as it is reached. Plain text. */
  moment(
    at: DateTime,
    crossing: Crossing,
    how: { readonly toward?: CountryCode; readonly now: DateTime; readonly language: string },
  ): string;
  /** *When does it usually open?* */
  seasonYears(history: SeasonHistory, language: string): string;
  /** What an editor should ask about first. */
  dataReview(found: DataReview, language: string, now: DateTime): string;
  /** Other ways that are open then, or nothing. */
  alternatives(alternatives: readonly Alternative[], tense: 'now' | 'then', language: string): string;
  details(
    crossing: Crossing,
    topic: Topic,
    language: string,
    now: DateTime,
    how?: { readonly toward?: CountryCode | undefined; readonly room?: number },
  ): string;
  /** The same, whole: as many messages as it takes, or the countries to choose from first. */
  detailPages(crossing: Crossing, topic: Topic, language: string, now: DateTime, toward?: CountryCode): DetailPages;
  /** The topics that `details` has something about. */
  detailTopics(crossing: Crossing): readonly Topic[];
  choose(crossings: readonly Crossing[], language: string): string;
  none(near: readonly Crossing[], query: string | null | undefined, language: string): string;
  crossings(list: readonly Crossing[], language: string): string;
  /** In all the languages at once, since none is known yet. */
  askLanguage(languages: readonly Language[]): string;
  start(language: string): string;
  help(language: string): string;
}

/** Dates do not occur in what is said without a present. */
const timeless = DateTime.fromMillis(0);

export function createRenderer({ translate, catalogue }: { translate: Translate; catalogue: Catalogue }): Renderer {
  const localizerAt = (language: string, now: DateTime) => createLocalizer(translate, catalogue, language, now);
  const localizerIn = (language: string) => localizerAt(language, timeless);

  return {
    crossingName: (crossing, language) => crossingName(crossing, localizerIn(language)),
    card: (status, language, how) => card(createCardContext(status, localizerAt(language, status.now), how), catalogue),
    headline: (status, language, how) =>
      plain(headline(createCardContext(status, localizerAt(language, status.now), how))),
    day: (at, now, language) => formatDay(at, localizerAt(language, now)),
    freshness: (status, readAt, language) => freshness(status.crossing, readAt, localizerAt(language, status.now)),
    checked: (status, language) => checked(status.crossing, status.now, localizerAt(language, status.now)),
    asOf: (status, language) => asOf(status.crossing, status.now, localizerAt(language, status.now)),
    map: (crossing, language) => map(crossing, localizerIn(language)),
    pin: (post, crossing, language) => describePin(post, crossing, localizerIn(language)),
    nearby: (point, near, language) => nearby(point, near, localizerAt(language, near[0]?.status.now ?? timeless)),
    evidence: (status, language) => evidence(status, localizerAt(language, status.now)),
    passage: (told, status, language) => {
      const localizer = localizerAt(language, status.now);
      const context = createCardContext(status, localizer, { precision: 'moment', traveller: { toward: told.toward } });
      const facts = [
        ...limitLines(context),
        ...certaintyLines(context),
        ...conflictLines(context),
        ...warningLines(context),
      ];
      return [passage(told, localizer), ...facts.map(escapeHtml)].join('\n');
    },
    askJourney: (crossing, towns, language) => askJourney(crossing, towns, localizerIn(language)),
    townNames: (towns, language) => townNames(towns, localizerIn(language)),
    countryName: (code, language) => localizerIn(language).country(code),
    moment: (at, crossing, { toward, now, language }) =>
      moment(at, postsInOrder(crossing, toward), localizerAt(language, now)),
    seasonYears: (history, language) => seasonYears(history, localizerAt(language, history.now)),
    dataReview: (found, language, now) => dataReview(found, localizerAt(language, now)),
    alternatives: (others, tense, language) => alternatives(others, tense, localizerIn(language)),
    details: (crossing, topic, language, now, how = {}) =>
      details(crossing, topic, { localizer: localizerAt(language, now), catalogue, ...how }),
    detailPages: (crossing, topic, language, now, toward) =>
      detailPages(crossing, topic, { localizer: localizerAt(language, now), catalogue, toward }),
    detailTopics: (crossing) => detailTopics(crossing, catalogue),
    choose: (list, language) => choose(list, localizerIn(language), catalogue),
    none: (near, query, language) => none(near, query, localizerIn(language), catalogue),
    crossings: (list, language) => crossings(list, localizerIn(language), catalogue),
    askLanguage: (languages) => askLanguage(translate, languages),
    start: (language) => start(catalogue.crossings[0], localizerIn(language)),
    help: (language) => help(localizerIn(language)),
  };
}
