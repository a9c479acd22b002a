import type { DateTime } from 'luxon';
import {
  type Catalogue,
  type CountryCode,
  type Crossing,
  type Topic,
  type Town,
  textIn,
  topics,
} from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { alternativesTo } from '#domain/nearby.ts';
import { type Journey, type JourneyProblem, type Passage, passageOf } from '#domain/passage.ts';
import { seasonHistory } from '#domain/season-history.ts';
import type { Statement, Traffic } from '#domain/statement.ts';
import type { Person, Question, Status } from '#domain/status.ts';
import { longest, plain } from '#i18n/html.ts';
import type { Say } from '#i18n/say.ts';
import type { AskedTopic, Found, ResolvedMoment, Understand, Understanding } from '#search/question.ts';
import { isJourney, type JourneyAsked, journeyOf, townsKnown } from './journey.ts';
import { momentOf, type NamedMoment } from './moment.ts';

/** A question from any face of Otkel: words, or a crossing's id, or both. */
export interface Asked extends JourneyAsked {
  readonly text?: string;
  /** A crossing's id; wins over the words. */
  readonly crossing?: string;
  /** What it is about, where a command or a button says so; wins over the words. */
  readonly topic?: AskedTopic;
  /** The language to answer in; without one, the language of the words. */
  readonly language?: string;
  /** What to answer in when the words do not tell. */
  readonly fallbackLanguage?: string;
  readonly now: DateTime;
  /** The moment asked about; words in the text win over it. Without an offset the clock is the post's: see `atLocal`. */
  readonly at?: DateTime;
  /** How precisely `at` was asked: to the moment, if nobody says. */
  readonly precision?: ResolvedMoment['precision'];
  /** A local date-time without an offset, `2027-01-15T23:30`, or a day: on the clock of the post reached first. */
  readonly atLocal?: string;
  readonly toward?: CountryCode;
  readonly traffic?: Traffic;
  readonly people?: Person;
}

/** What came of it. `html` is the message as sent, in Telegram's HTML. */
export type Answer = AnswerAbout | AnswerWhich | AnswerNone;

/** One crossing is meant, and this is how it stands. */
export interface AnswerAbout extends Told {
  readonly kind: 'answer';
  readonly crossing: Crossing;
  readonly status: Status;
  readonly precision: ResolvedMoment['precision'];
  /** Whether one gets through in time, where that was asked and can be said. */
  readonly passage?: Passage;
  /** As it was asked, so that the next question about this answer asks the same. */
  readonly toward?: CountryCode;
  readonly traffic?: Traffic;
}

/** A few may be meant, best first, each with the moment asked about on its own clock. */
export interface AnswerWhich extends Told {
  readonly kind: 'choose';
  readonly crossings: readonly Crossing[];
  readonly moments: readonly ResolvedMoment[];
}

/** Nothing we know is meant; the names near to it, if any are. */
export interface AnswerNone extends Told {
  readonly kind: 'none';
  readonly near: readonly Crossing[];
}

interface Told {
  readonly topic: AskedTopic;
  readonly language: string;
  readonly html: string;
}

/** One question, one answer; pure but for what it was built from. Refuses what names no crossing or direction of ours. */
export type AnswerQuestion = (asked: Asked) => Answer;

export interface AnswerParts {
  readonly catalogue: Catalogue;
  readonly understand: Understand;
  readonly say: Say;
  readonly statusAt: (crossing: Crossing, statements: readonly Statement[], question: Question) => Status;
}

/** What a button says in words. */
const nothing: Omit<Understanding, 'found'> & Partial<Understanding> = { moment: {}, topic: 'status', language: null };

export function createAnswer(parts: AnswerParts): AnswerQuestion {
  const { catalogue, understand, say } = parts;

  return (asked) => {
    const words = asked.text === undefined ? nothing : understand(asked.text);
    const language = asked.language ?? words.language ?? asked.fallbackLanguage ?? 'en';
    const found = asked.crossing === undefined ? words.found : named(asked.crossing, catalogue);
    const topic = asked.topic ?? (isJourney(words, asked) ? 'makeit' : words.topic);
    const told = { topic, language };
    const wanted = wantedBy(words, asked);

    if (found?.kind === 'answer' && topic === 'makeit') {
      return answerJourney(found.crossing, journeyOf(words, asked, found.crossing, wanted), wanted, told, parts);
    }
    if (found?.kind === 'answer') return answerAbout(found.crossing, wanted, told, parts);
    if (found?.kind === 'choose') {
      const moments = found.crossings.map((crossing) => momentOf(wanted, crossing, wanted.toward));
      return { ...found, ...told, moments, html: say.choose(found.crossings, language) };
    }
    const near = found?.near ?? [];
    return { kind: 'none', ...told, near, html: say.none(near, asked.text, language) };
  };
}

function named(id: string, { crossings }: Catalogue): Found {
  const crossing = crossings.find((one) => one.id === id);
  if (crossing === undefined) throw new Refusal('error-no-crossing', { id });
  return { kind: 'answer', crossing, via: 'name' };
}

/** Words and options together, the words first. */
interface Wanted extends NamedMoment {
  readonly toward?: CountryCode;
  readonly traffic?: Traffic;
  readonly people?: Person;
}

function wantedBy(words: Omit<Understanding, 'found'>, asked: Asked): Wanted {
  const { now, at, precision, atLocal, people } = asked;
  const toward = words.toward ?? asked.toward;
  const traffic = words.traffic ?? asked.traffic;
  return {
    words: words.moment,
    now,
    ...(at === undefined ? {} : { at }),
    ...(precision === undefined ? {} : { precision }),
    ...(atLocal === undefined ? {} : { atLocal }),
    ...(toward === undefined ? {} : { toward }),
    ...(traffic === undefined ? {} : { traffic }),
    ...(people === undefined ? {} : { people }),
  };
}

function answerAbout(crossing: Crossing, wanted: Wanted, told: Omit<Told, 'html'>, parts: AnswerParts): AnswerAbout {
  const { now, toward, traffic, people } = wanted;
  if (toward !== undefined && !crossing.posts.some(({ country }) => country === toward)) {
    throw new Refusal('error-no-direction', { country: countryName(toward, told.language, parts.catalogue) });
  }
  const { at, precision } = momentOf(wanted, crossing, toward);
  const direction = toward === undefined ? {} : { toward };
  const vehicle = traffic === undefined ? {} : { traffic };
  const question = { at, now, ...direction, ...vehicle, ...(people === undefined ? {} : { people }) };
  const status = parts.statusAt(crossing, crossing.statements, question);
  const about = { kind: 'answer', crossing, status, precision, ...direction, ...vehicle, ...told } as const;
  const wantsOthers = status.state !== 'open' && at >= now && told.topic !== 'why';
  const tense = precision === 'now' ? 'now' : 'then';
  const others = wantsOthers ? otherWays(crossing, question, tense, told.language, parts.catalogue, parts) : '';
  return { ...about, html: shown(about, others, parts.say) };
}

/** What stands in the way of an answer is refused in words; what was only left unsaid is asked for, under the card. */
function answerJourney(
  crossing: Crossing,
  journey: Journey | JourneyProblem,
  wanted: Wanted,
  told: Omit<Told, 'html'>,
  parts: AnswerParts,
): AnswerAbout {
  const { catalogue, say, statusAt } = parts;
  const passage = typeof journey === 'string' ? journey : passageOf(crossing, crossing.statements, journey);
  const { language } = told;
  if (passage === 'unsaid') {
    const about = answerAbout(crossing, wanted, told, parts);
    return {
      ...about,
      html: `${say.askJourney(crossing, townsKnown(crossing, wanted.toward), language)}\n\n${about.html}`,
    };
  }
  if (typeof passage === 'string') {
    throw refusalOf(passage, townsKnown(crossing, wanted.toward), wanted.toward ?? '', language, parts);
  }
  const [reached] = passage.arrivals;
  const at = reached?.at ?? wanted.now;
  const { now, traffic, people } = wanted;
  const { toward } = passage;
  const question = { now, toward, ...(traffic ? { traffic } : {}), ...(people ? { people } : {}) };
  const status = statusAt(crossing, crossing.statements, { at, ...question });
  const isThrough = passage.verdict === 'yes' || passage.verdict === 'tight';
  const others = isThrough ? '' : otherWays(crossing, { at, ...question }, 'then', language, catalogue, parts);
  const html = [say.passage(passage, status, language), others].filter((text) => text !== '').join('\n');
  return { kind: 'answer', crossing, status, precision: 'moment', passage, toward, ...told, html };
}

function refusalOf(
  problem: Exclude<JourneyProblem, 'unsaid'>,
  towns: readonly Town[],
  toward: CountryCode,
  language: string,
  { say, catalogue }: AnswerParts,
): Refusal {
  const named = { towns: say.townNames(towns, language) };
  switch (problem) {
    case 'no-direction':
      return new Refusal('error-no-direction', { country: countryName(toward, language, catalogue) });
    case 'arrival-past':
      return new Refusal('error-arrival-past');
    default:
      if (towns.length === 0) return new Refusal('error-drive-unknown-all');
      return new Refusal(problem === 'town-beyond' ? 'error-town-beyond' : 'error-drive-unknown', named);
  }
}

/** How many other ways are worth naming. */
const otherWaysNamed = 2;

/** Plan B, where this crossing is not open at that time. */
function otherWays(
  crossing: Crossing,
  question: Question,
  tense: 'now' | 'then',
  language: string,
  { crossings }: Catalogue,
  { say, statusAt }: AnswerParts,
): string {
  const statusOf = (other: Crossing) => statusAt(other, other.statements, question);
  return say.planB(alternativesTo(crossing, crossings, statusOf, otherWaysNamed), tense, language);
}

function countryName(code: CountryCode, language: string, { countries }: Catalogue): string {
  const country = countries.find((one) => one.code === code);
  return country === undefined ? code : textIn(country.name, language);
}

/** What was asked comes first: the evidence where somebody asks why; the card, and after it the topic that was named. */
function shown(about: Omit<AnswerAbout, 'html'>, others: string, say: Say): string {
  const { crossing, status, topic, precision, toward, language } = about;
  if (topic === 'why') return say.why(status, language);
  const told = say.card(status, language, { precision, ...(toward === undefined ? {} : { toward }) });
  const card = others === '' ? told : `${told}\n${others}`;
  const room = longest - plain(card).length - 2;
  if (topic === 'season') {
    return `${card}\n\n${say.seasonYears(seasonHistory(crossing, crossing.statements, status), language)}`;
  }
  return isNoteTopic(topic)
    ? `${card}\n\n${say.details(crossing, topic, language, status.now, { toward, room })}`
    : card;
}

function isNoteTopic(topic: AskedTopic): topic is Topic {
  return topics.some((one) => one === topic);
}
