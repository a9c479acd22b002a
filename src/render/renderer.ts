import type { DateTime } from 'luxon';
import type { Catalogue, CountryCode, Crossing, Position, Post, Town } from '#domain/crossing.ts';
import type { DataReview } from '#domain/data-review.ts';
import type { Alternative, Pin } from '#domain/nearby.ts';
import type { Passage } from '#domain/passage.ts';
import type { PersonalSettingName, PersonalSettings } from '#domain/personal-settings.ts';
import type { PointInTime, Traveller } from '#domain/question.ts';
import type { SeasonHistory } from '#domain/seasons/season-history.ts';
import type { Status } from '#domain/status.ts';
import type { MonthDay } from '#domain/time/dated.ts';
import type { Topic } from '#domain/topic.ts';
import { formatDay, formatMonthDay } from '#i18n/dates.ts';
import { formatDays } from '#i18n/day-spans.ts';
import { formatDuration } from '#i18n/durations.ts';
import { capital, createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Translate, Variables } from '#i18n/translate.ts';
import { checked, checkedAgo } from './card/age.ts';
import { alternatives } from './card/alternatives.ts';
import { card } from './card/card.ts';
import { seasonYears } from './card/coming/season-years.ts';
import { type CardOptions, createCardContext } from './card/context.ts';
import { evidence } from './card/evidence.ts';
import { freshness } from './card/freshness.ts';
import { headline } from './card/headline.ts';
import { askJourney, passageCard, townNames } from './card/journey.ts';
import { summary } from './card/summary.ts';
import { moment, postsInOrder, when } from './clocks.ts';
import { type DataReviewOptions, dataReview } from './data-review.ts';
import { details, detailTopics } from './details/details.ts';
import { type DetailPages, detailPages } from './details/pages.ts';
import { borderPage, borders, type CountedBorder } from './direct/borders.ts';
import { type DirectText, type DirectTold, direct } from './direct/direct.ts';
import { emergency, type HelpTold } from './direct/emergency.ts';
import { type ListOptions, overview, overviewOrder } from './direct/overview.ts';
import { type PageTexts, pageTexts } from './direct/page-texts.ts';
import { stateLine } from './direct/state-line.ts';
import { elsewhere, help, type SmallTalkKind, smallTalk, start } from './greetings.ts';
import { bold, escapeHtml, plain } from './html.ts';
import { choose, type HowToChoose, none } from './lists.ts';
import { describePin, map } from './map.ts';
import { borderName, crossingName } from './names.ts';
import { type NearStatus, nearby } from './nearby.ts';
import { type ReportTexts, reportTexts } from './reports.ts';
import { journeyName, journeyRoute, type RouteOptions, type ToldRoute } from './route/route.ts';
import { ownTownName, settingsUsed } from './settings-used.ts';
import { describeScope } from './statement.ts';

export { plain } from './html.ts';

/** Everything Otkel says, in one language and as of one moment. Messages in Telegram's HTML, unless it says plain. */
export interface Renderer extends ReportTexts, PageTexts {
  readonly language: string;
  /** Plain text, for buttons and for what goes into other texts. */
  message<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  html<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  bold<K extends keyof Messages>(key: K, ...variables: Variables<K>): string;
  /** The same present in another language. */
  inLanguage(language: string): Renderer;
  /** `Karkyra – Kegen`, plain. */
  crossingName(crossing: Crossing): string;
  /** The sentences that answer a question, and who says so; what nobody has told us is said too. */
  direct(told: DirectTold): DirectText;
  /** The state in one line, under a direct answer. */
  stateLine(status: Status, how: CardOptions): string;
  /** How many crossings of a border one may use, and how they stand; and how many of the `others`, of which there is one line. */
  overview(
    countries: readonly CountryCode[],
    statuses: readonly Status[],
    how: ListOptions,
    others?: readonly Status[],
  ): string;
  /** How many crossings of each border one may use. */
  borders(counted: readonly CountedBorder[], how: ListOptions): string;
  /** A part of the crossings of a border, a line each. */
  borderPage(countries: readonly CountryCode[], statuses: readonly Status[], how: CardOptions): string;
  /** `🇰🇬🇰🇿 Kyrgyzstan – Kazakhstan`, plain. */
  borderName(countries: readonly CountryCode[]): string;
  /** The same crossings in the order of that text. */
  overviewOrder(statuses: readonly Status[], how: ListOptions): readonly Status[];
  emergency(help: HelpTold): string;
  smallTalk(what: SmallTalkKind, example: Crossing): string;
  elsewhere(countries: readonly CountryCode[]): string;
  card(status: Status, how: CardOptions): string;
  /** `🟢 Open · Karkyra – Kegen`, plain. */
  headline(status: Status, how: CardOptions): string;
  /** Until when, and how sure: one line, plain. */
  summary(status: Status, how: CardOptions): string;
  /** Under an answer, while the store is away: as of when its notices are, or that it knows none. */
  freshness(crossing: Crossing, readAt: number | null): string;
  /** `1 May`, on the clock that the moment carries. Plain. */
  day(at: DateTime): string;
  /** `1–5 May`. Plain, for the beginning of a line. */
  days(from: DateTime, until: DateTime): string;
  /** What was asked for: a day, a month, an hour of a day. Plain. */
  when(moment: PointInTime): string;
  /** `1 h 30 min`. Plain. */
  duration(minutes: number): string;
  /** `lorries, toward Kazakhstan`. Plain. */
  whom(traveller: Traveller): string;
  monthDay(day: MonthDay): string;
  /** Which of a person's settings made an answer what it is, in small; nothing where none did. */
  settingsUsed(names: readonly PersonalSettingName[], settings: PersonalSettings): string;
  /** A town of ours by its name in the reference language. Plain. */
  ownTown(reference: string): string;
  /** The age of a card that stays in its chat. */
  checked(status: Status): string;
  /** The age of a card that travels to other chats. */
  checkedAgo(status: Status): string;
  map(crossing: Crossing): string;
  /** What stands over and under a pin, plain. */
  pin(pin: Pin, post: Post, crossing: Crossing): { title: string; address: string };
  nearby(point: Pick<Position, 'lat' | 'lon'>, near: readonly NearStatus[]): string;
  /** Why the answer for that moment is what it is. */
  evidence(status: Status, how?: CardOptions): string;
  /** *Can I make it?*, with how sure the crossing itself is when one arrives. */
  passage(passage: Passage, status: Status): string;
  /** The ways of a journey, the usual one with its state on arrival. */
  route(route: ToldRoute, how: RouteOptions): string;
  /** `Almaty – Karakol`. Plain. */
  journeyName(route: Pick<ToldRoute, 'from' | 'to'>): string;
  /** What to ask back when the departure was not said. */
  askJourney(crossing: Crossing, towns: readonly Town[]): string;
  townNames(towns: readonly Town[]): string;
  countryName(code: CountryCode): string;
  /** A moment with its date on the clocks of a crossing, as it is reached. Plain. */
  moment(at: DateTime, crossing: Crossing, toward?: CountryCode): string;
  /** *When does it usually open?* */
  seasonYears(history: SeasonHistory, precision?: PointInTime['precision']): string;
  /** What an editor should ask about first; `inVain`: what people asked for most and did not get. */
  dataReview(found: DataReview, options?: DataReviewOptions): string;
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
  choose(crossings: readonly Crossing[], how?: HowToChoose): string;
  none(near: readonly Crossing[], query: string | null | undefined): string;
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
      ...pageTexts(localizer, catalogue),
    };
  };
  return rendererFor;
}

type Bound = Omit<Renderer, 'language' | 'message' | 'html' | 'bold' | 'inLanguage' | keyof PageTexts>;
type ListTexts = Pick<
  Bound,
  | 'crossingName'
  | 'countryName'
  | 'townNames'
  | 'day'
  | 'days'
  | 'monthDay'
  | 'when'
  | 'whom'
  | 'duration'
  | 'moment'
  | 'choose'
  | 'none'
  | 'start'
  | 'help'
>;

function answerTexts(localizer: Localizer, catalogue: Catalogue): Omit<Bound, keyof ListTexts> {
  const contextOf = (status: Status, how: CardOptions) => createCardContext(status, localizer, how);
  return {
    direct: (told) => direct(told, localizer, catalogue),
    stateLine: (status, how) => stateLine(contextOf(status, how)),
    overview: (countries, statuses, how, others) => overview(countries, statuses, { localizer, how, others }),
    borders: (counted, how) => borders(counted, { localizer, how }, catalogue),
    borderPage: (countries, statuses, how) => borderPage(countries, statuses, { localizer, how }),
    borderName: (countries) => borderName(countries, localizer, catalogue),
    overviewOrder: (statuses, how) => overviewOrder(statuses, localizer, how),
    emergency: (help) => emergency(help, localizer),
    smallTalk: (what, example) => smallTalk(what, example, localizer),
    elsewhere: (countries) => elsewhere(countries, localizer),
    card: (status, how) => card(contextOf(status, how), catalogue),
    headline: (status, how) => plain(headline(contextOf(status, how))),
    summary: (status, how) => summary(contextOf(status, how)),
    freshness: (crossing, readAt) => freshness(crossing, readAt, localizer),
    settingsUsed: (names, settings) => settingsUsed(names, settings, localizer, catalogue),
    ownTown: (reference) => ownTownName(reference, localizer.language, catalogue),
    checked: ({ crossing, now }) => checked(crossing, now, localizer),
    checkedAgo: ({ crossing, now }) => checkedAgo(crossing, now, localizer),
    map: (crossing) => map(crossing, localizer),
    pin: (pin, post, crossing) => describePin(pin, post, crossing, localizer),
    nearby: (point, near) => nearby(point, near, localizer),
    evidence: (status, how = { precision: 'now' }) => evidence(contextOf(status, how)),
    passage: (passage, status) => passageCard(passage, status, localizer),
    route: (route, how) => journeyRoute(route, { ...how, localizer }),
    journeyName: (ends) => journeyName(ends, localizer),
    askJourney: (crossing, towns) => askJourney(crossing, towns, localizer),
    seasonYears: (history, precision) => seasonYears(history, localizer, precision),
    dataReview: (found, options) => dataReview(found, localizer, options),
    alternatives: (others, tense) => alternatives(others, tense, localizer),
    ...reportTexts(localizer),
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
    days: (from, until) => capital(formatDays(from, until, localizer)),
    monthDay: (day) => formatMonthDay(day, localizer),
    when: (point) => when(point, localizer),
    duration: (minutes) => formatDuration(minutes, localizer),
    whom: ({ traffic, ...who }) => describeScope({ ...who, ...(traffic ? { traffic: [traffic] } : {}) }, localizer),
    moment: (at, crossing, toward) => moment(at, postsInOrder(crossing, toward), localizer),
    choose: (list, how = 'asked') => choose(list, how, localizer, catalogue),
    none: (near, query) => none(near, query, localizer, catalogue),
    start: () => start(catalogue.crossings[0], localizer),
    help: () => help(localizer),
  };
}
