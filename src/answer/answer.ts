import type { DateTime } from 'luxon';
import { type Catalogue, type CountryCode, type Crossing, type Topic, textIn, topics } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Statement, Traffic } from '#domain/statement.ts';
import type { Person, Question, Status } from '#domain/status.ts';
import { longest, plain } from '#i18n/html.ts';
import type { Say } from '#i18n/say.ts';
import type { AskedTopic, Found, ResolvedMoment, Understand, Understanding } from '#search/question.ts';
import { momentOf, type NamedMoment } from './moment.ts';

/** A question from any face of Otkel: words, or a crossing's id, or both. */
export interface Asked {
  readonly text?: string;
  /** A crossing's id; wins over the words. */
  readonly crossing?: string;
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
    const told = { topic: words.topic, language };
    const wanted = wantedBy(words, asked);

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
  const status = parts.statusAt(crossing, crossing.statements, {
    at,
    now,
    ...direction,
    ...vehicle,
    ...(people === undefined ? {} : { people }),
  });
  const about = { kind: 'answer', crossing, status, precision, ...direction, ...vehicle, ...told } as const;
  return { ...about, html: shown(about, parts.say) };
}

function countryName(code: CountryCode, language: string, { countries }: Catalogue): string {
  const country = countries.find((one) => one.code === code);
  return country === undefined ? code : textIn(country.name, language);
}

/** What was asked comes first: the evidence where somebody asks why; the card, and after it the topic that was named. */
function shown({ crossing, status, topic, precision, toward, language }: Omit<AnswerAbout, 'html'>, say: Say): string {
  if (topic === 'why') return say.why(status, language);
  const card = say.card(status, language, { precision, ...(toward === undefined ? {} : { toward }) });
  if (!isNoteTopic(topic)) return card;
  const details = say.details(crossing, topic, language, status.now, toward);
  const both = `${card}\n\n${details}`;
  return plain(both).length <= longest ? both : details;
}

function isNoteTopic(topic: AskedTopic): topic is Topic {
  return topics.some((one) => one === topic);
}
