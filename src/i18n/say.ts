import { DateTime } from 'luxon';
import type { Catalogue, CountryCode, Crossing, Position, Post, Topic, Town } from '#domain/crossing.ts';
import type { DataReview } from '#domain/data-review.ts';
import type { Alternative } from '#domain/nearby.ts';
import type { Passage } from '#domain/passage.ts';
import type { SeasonHistory } from '#domain/season-history.ts';
import type { Status } from '#domain/status.ts';
import { card } from './card.ts';
import { asOf, checked } from './checked.ts';
import { moment, postsInOrder } from './clocks.ts';
import { dayWords } from './dates.ts';
import { type DetailPages, detailPages } from './detail-pages.ts';
import { details, detailTopics } from './details.ts';
import { askLanguage, help, start } from './greetings.ts';
import { headline } from './headline.ts';
import { heard } from './heard.ts';
import { escapeHtml, plain } from './html.ts';
import type { Language } from './languages.ts';
import { limitLines } from './limits.ts';
import { map, pinWords } from './map.ts';
import { crossingName } from './names.ts';
import { type NearStatus, nearYou } from './near-you.ts';
import { askJourney, passage, townNames } from './passage.ts';
import { choose, crossings, none } from './places.ts';
import { planB } from './plan-b.ts';
import { seasonYears } from './season-years.ts';
import { stale } from './stale.ts';
import { createTelling, type How } from './telling.ts';
import type { Translate } from './translate.ts';
import { conflictLines, trustLines, warningLines } from './trust.ts';
import { createVoice } from './voice.ts';
import { why } from './why.ts';

export { plain } from './html.ts';

/** Everything Otkel says about crossings, as messages in Telegram's HTML (names alone are plain text). */
export interface Say {
  /** `Karkyra – Kegen`. */
  crossingName(crossing: Crossing, language: string): string;
  card(status: Status, language: string, how: How): string;
  /** `🟢 Open · Karkyra – Kegen`, plain. */
  headline(status: Status, language: string, how: How): string;
  /** Under an answer, while the store is away: as of when its notices are, or that it knows none. */
  heard(status: Status, readAt: number | null, language: string): string;
  /** `1 May`, on the clock that the moment carries. Plain. */
  day(at: DateTime, now: DateTime, language: string): string;
  /** The age of a card that stays in its chat. */
  checked(status: Status, language: string): string;
  /** The age of a card that travels to other chats. */
  asOf(status: Status, language: string): string;
  map(crossing: Crossing, language: string): string;
  /** What stands over and under the pin of a post, plain. */
  pin(post: Post, crossing: Crossing, language: string): { title: string; address: string };
  nearYou(point: Pick<Position, 'lat' | 'lon'>, near: readonly NearStatus[], language: string): string;
  why(status: Status, language: string): string;
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
  stale(found: DataReview, language: string, now: DateTime): string;
  /** Other ways that are open then, or nothing. */
  planB(alternatives: readonly Alternative[], tense: 'now' | 'then', language: string): string;
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

export function createSay({ translate, catalogue }: { translate: Translate; catalogue: Catalogue }): Say {
  const voiceAt = (language: string, now: DateTime) => createVoice(translate, catalogue, language, now);
  const voiceIn = (language: string) => voiceAt(language, timeless);

  return {
    crossingName: (crossing, language) => crossingName(crossing, voiceIn(language)),
    card: (status, language, how) => card(createTelling(status, voiceAt(language, status.now), how), catalogue),
    headline: (status, language, how) => plain(headline(createTelling(status, voiceAt(language, status.now), how))),
    day: (at, now, language) => dayWords(at, voiceAt(language, now)),
    heard: (status, readAt, language) => heard(status.crossing, readAt, voiceAt(language, status.now)),
    checked: (status, language) => checked(status.crossing, status.now, voiceAt(language, status.now)),
    asOf: (status, language) => asOf(status.crossing, status.now, voiceAt(language, status.now)),
    map: (crossing, language) => map(crossing, voiceIn(language)),
    pin: (post, crossing, language) => pinWords(post, crossing, voiceIn(language)),
    nearYou: (point, near, language) => nearYou(point, near, voiceAt(language, near[0]?.status.now ?? timeless)),
    why: (status, language) => why(status, voiceAt(language, status.now)),
    passage: (told, status, language) => {
      const voice = voiceAt(language, status.now);
      const telling = createTelling(status, voice, { precision: 'moment', toward: told.toward });
      const facts = [
        ...limitLines(telling),
        ...trustLines(telling),
        ...conflictLines(telling),
        ...warningLines(telling),
      ];
      return [passage(told, voice), ...facts.map(escapeHtml)].join('\n');
    },
    askJourney: (crossing, towns, language) => askJourney(crossing, towns, voiceIn(language)),
    townNames: (towns, language) => townNames(towns, voiceIn(language)),
    countryName: (code, language) => voiceIn(language).country(code),
    moment: (at, crossing, { toward, now, language }) =>
      moment(at, postsInOrder(crossing, toward), voiceAt(language, now)),
    seasonYears: (history, language) => seasonYears(history, voiceAt(language, history.now)),
    stale: (found, language, now) => stale(found, voiceAt(language, now)),
    planB: (alternatives, tense, language) => planB(alternatives, tense, voiceIn(language)),
    details: (crossing, topic, language, now, how = {}) =>
      details(crossing, topic, { voice: voiceAt(language, now), catalogue, ...how }),
    detailPages: (crossing, topic, language, now, toward) =>
      detailPages(crossing, topic, { voice: voiceAt(language, now), catalogue, toward }),
    detailTopics: (crossing) => detailTopics(crossing, catalogue),
    choose: (list, language) => choose(list, voiceIn(language), catalogue),
    none: (near, query, language) => none(near, query, voiceIn(language), catalogue),
    crossings: (list, language) => crossings(list, voiceIn(language), catalogue),
    askLanguage: (languages) => askLanguage(translate, languages),
    start: (language) => start(catalogue.crossings[0], voiceIn(language)),
    help: (language) => help(voiceIn(language)),
  };
}
