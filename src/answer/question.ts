import type { DateTime } from 'luxon';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Freshness } from '#domain/freshness.ts';
import type { Passage } from '#domain/passage.ts';
import type { Moment, PointInTime, Question, Traveller } from '#domain/question.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { AskedTopic } from '#domain/topic.ts';
import type { Language } from '#i18n/languages.ts';
import type { Renderer, RendererFor } from '#render/renderer.ts';
import type { FindTown } from '#search/names/towns.ts';
import type { Understand } from '#search/question.ts';
import type { JourneyAsked } from './parse-journey.ts';

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
  /** The moment asked about; words in the text win over it. Without one it is the present. */
  readonly moment?: PointInTime | LocalTime;
  /** Who crosses, as far as options or a button say; words in the text win over it. */
  readonly traveller?: Traveller;
}

/** A date-time without an offset, `2027-01-15T23:30`, on the clock of the post reached first; or a day, `2027-01-15`. */
export interface LocalTime {
  readonly local: string;
}

/** What came of it. `html` is the message as sent, in Telegram's HTML. */
export type Answer = AnswerAbout | AnswerWhich | AnswerNone;

/** One crossing is meant, and this is how it stands: for whom and when it was asked, so that the next question asks the same. */
export interface AnswerAbout extends AnswerBase, Question {
  readonly kind: 'answer';
  readonly crossing: Crossing;
  readonly status: Status;
  /** Whether one gets through in time, where that was asked and can be said. */
  readonly passage?: Passage;
}

/** A few may be meant, best first, each with the moment asked about on its own clock. */
interface AnswerWhich extends AnswerBase {
  readonly kind: 'choose';
  readonly crossings: readonly Crossing[];
  readonly moments: readonly Moment[];
}

/** Nothing we know is meant; the names near to it, if any are. */
interface AnswerNone extends AnswerBase {
  readonly kind: 'none';
  readonly near: readonly Crossing[];
}

export interface AnswerBase {
  readonly topic: AskedTopic;
  readonly language: string;
  /** In that language, as of the moment when it was asked: for whatever else is said about it. */
  readonly renderer: Renderer;
  /** The language that the words were in, as far as they tell. */
  readonly heard: string | null;
  readonly html: string;
}

/** One question, one answer; pure but for what it was built from. Refuses what names no crossing or direction of ours. */
export type AnswerQuestion = (asked: Asked) => Answer;

export interface AnswerServices {
  readonly languages: readonly Language[];
  readonly findTown: FindTown;
  readonly catalogue: Catalogue;
  readonly understand: Understand;
  readonly rendererFor: RendererFor;
  /** Everything said about a crossing: the data, and the notices in force. */
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  readonly freshness: () => Freshness;
  readonly statusAt: (crossing: Crossing, statements: readonly Statement[], question: Question) => Status;
}
