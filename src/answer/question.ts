import type { DateTime } from 'luxon';
import type { Catalogue, Country, Crossing } from '#domain/crossing.ts';
import type { Freshness } from '#domain/freshness.ts';
import type { NotesAsked } from '#domain/notes/likely.ts';
import type { NotePart } from '#domain/notes/note-topics.ts';
import type { Passage } from '#domain/passage.ts';
import type { PersonalSettingName, PersonalSettings } from '#domain/personal-settings.ts';
import type { AskedInVain } from '#domain/ports/asked-in-vain.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Moment, PointInTime, Question, Traveller } from '#domain/question.ts';
import type { OnWay } from '#domain/roads/on-way.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { StateOfSpan } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout, AskedTopic } from '#domain/topic.ts';
import type { Language } from '#i18n/languages.ts';
import type { Renderer, RendererFor } from '#render/renderer.ts';
import type { Way } from '#routes/journeys.ts';
import type { Routes } from '#routes/routes.ts';
import type { ResolvedMoment } from '#search/moment/resolve.ts';
import type { FindTown } from '#search/names/towns.ts';
import type { Understand, Understanding } from '#search/question.ts';
import type { JourneyAsked } from './parse-journey.ts';

/** A question from any face of Otkel: words, or a crossing's id, or both. */
export interface Asked extends JourneyAsked {
  readonly text?: string;
  /** A crossing's id; wins over the words. */
  readonly crossing?: string;
  /** A border, `KG-KZ`, or all of them, `*-*`; wins over the words. */
  readonly border?: string;
  /** What it is about, where a command or a button says so; wins over the words. */
  readonly topic?: AskedTopic;
  readonly part?: NotePart;
  /** The language to answer in; without one, the language of the words. */
  readonly language?: string;
  /** What to answer in when the words do not tell. */
  readonly fallbackLanguage?: string;
  readonly now: DateTime;
  /** The moment asked about; words in the text win over it. Without one it is the present. */
  readonly moment?: PointOrSpan | LocalTime;
  /** Who crosses, as far as options or a button say; words in the text win over it. */
  readonly traveller?: Traveller;
  /** The question before it, whose parts it may leave out. */
  readonly last?: LastQuestion;
  /** What the person who asks has told of themselves; everything that the question says wins over it. */
  readonly settings?: PersonalSettings;
}

/** A point in time, and the whole of what was asked where that is a stretch. */
export interface PointOrSpan extends PointInTime {
  readonly from?: DateTime;
  /** `null`: it has no end. */
  readonly until?: DateTime | null;
}

/** A date-time without an offset, `2027-01-15T23:30`, on the clock of the post reached first; or a day, `2027-01-15`. */
export interface LocalTime {
  readonly local: string;
}

/**
 * The moment or the span that was asked about: for which moment it is answered (`at`), from when until when it is (`from`,
 * `until`, `null` without an end), the words that said it, and the words of time that were not understood.
 */
export interface MomentRead extends Moment, ResolvedMoment, Pick<Understanding, 'said' | 'unread'> {}

/** A question about a moment that was read. */
export interface QuestionRead extends Question {
  readonly moment: MomentRead;
}

/** What a question took from the one before it: it is named above the answer. */
export interface Inherited {
  readonly about: boolean;
  readonly moment?: PointOrSpan;
  /** Only what was taken. */
  readonly traveller: Traveller;
}

/** A question with what it left out. */
export interface Continued {
  readonly words: Understanding;
  readonly asked: Asked;
  readonly inherited: Inherited;
}

/** What came of it. `html` is the message as sent, in Telegram's HTML. */
export type Answer =
  | AnswerAbout
  | AnswerWhich
  | AnswerNone
  | AnswerBorder
  | AnswerBorders
  | AnswerCountry
  | AnswerRoute
  | AnswerPlaceless;

/** One crossing is meant, and this is how it stands: for whom and when it was asked, so that the next question asks the same. */
export interface AnswerAbout extends AnswerBase {
  readonly kind: 'answer';
  readonly crossing: Crossing;
  readonly status: Status;
  /** Whether one gets through in time, where that was asked and can be said. */
  readonly passage?: Passage;
  /** How it is through the span that was asked about. */
  readonly states?: readonly StateOfSpan[];
}

/** A few may be meant, best first, each with the moment asked about on its own clock. */
export interface AnswerWhich extends AnswerBase {
  readonly kind: 'choose';
  readonly crossings: readonly Crossing[];
  readonly moments: readonly Moment[];
  /** How each of them stands, where all of them were named and so all are meant. */
  readonly statuses?: readonly Status[];
}

/** No single crossing is meant, and none is near: what else may be, the most used first. */
interface AnswerBeyond extends AnswerBase {
  readonly crossings: readonly Crossing[];
  readonly near: readonly Crossing[];
}

/** A border with its crossings, in the order of the text. */
export interface AnswerBorder extends AnswerBeyond {
  readonly kind: 'border';
  /** `KG-KZ`. */
  readonly border: string;
  /** How they stand, in the same order, where that was asked. */
  readonly statuses?: readonly Status[];
  /** Other borders that may be meant. */
  readonly others: readonly string[];
  /** True where we know no other border. */
  readonly isOnly: boolean;
}

/** All borders of a country, or all that we know: how many crossings of each are open. */
export interface AnswerBorders extends AnswerBeyond {
  readonly kind: 'borders';
  /** `KZ-*`; `*-*` for everything. */
  readonly border: string;
  readonly borders: readonly string[];
}

export interface AnswerCountry extends AnswerBeyond {
  readonly kind: 'country';
  readonly country: CountryCode;
}

/** A journey, with the ways there are, best first; none where it crosses no border, or no road is known. */
export interface AnswerRoute extends AnswerBeyond {
  readonly kind: 'route';
  readonly from: KnownPlace;
  readonly to: KnownPlace;
  /** Which place is meant is asked back. */
  readonly isAskedBack: boolean;
  /** What was named on each of the ways that were asked about; and what was left out. */
  readonly over: readonly (readonly OnWay[])[];
  readonly without?: readonly OnWay[];
  readonly options: readonly Way[];
}

/** No place is meant at all. */
export interface AnswerPlaceless extends AnswerBeyond {
  readonly kind: 'placeless' | 'smalltalk';
  /** In an emergency, those whose numbers are told. */
  readonly help?: readonly Country[];
}

/** Nothing we know is meant; the names near to it, if any are. */
interface AnswerNone extends AnswerBase {
  readonly kind: 'none';
  readonly near: readonly Crossing[];
}

export interface AnswerBase {
  readonly topic: AskedTopic;
  /** The part of the topic, where one was asked. */
  readonly part?: NotePart;
  /** Everything that was asked, the first of it first. */
  readonly topics: readonly AskedAbout[];
  /** Who asks, and whether their words said all of it, or settings and what was asked before a part. */
  readonly traveller: Traveller;
  /** The same without what only the settings say. */
  readonly travellerSaid: Traveller;
  readonly travellerFrom: 'words' | 'settings' | 'before';
  /** When it is asked about, as it was read; of several crossings, on the clock of the first. */
  readonly moment: MomentRead;
  /** The sentence that answers, plain; none where the card is the answer. */
  readonly direct?: string;
  /** What of it we have nothing for. */
  readonly inVain?: readonly AskedInVain[];
  /** The settings without which this answer would be another. */
  readonly decided: readonly PersonalSettingName[];
  /** Words that were not understood. */
  readonly unread: readonly string[];
  readonly language: string;
  /** In that language, as of the moment when it was asked: for whatever else is said about it. */
  readonly renderer: Renderer;
  /** The language that the words were in, as far as they tell. */
  readonly heard: string | null;
  /** What the next question may leave out; nothing where this one was about nothing of ours. */
  readonly last?: LastQuestion;
  readonly html: string;
}

/** One question, one answer; pure but for what it was built from. Refuses what names no crossing or direction of ours. */
export type AnswerQuestion = (asked: Asked) => Answer;

export interface AnswerServices {
  readonly languages: readonly Language[];
  readonly findTown: FindTown;
  readonly routes: Routes;
  readonly catalogue: Catalogue;
  readonly understand: Understand;
  /** How much the words of a question speak for each note. */
  readonly notesAsked: (words: Pick<Understanding, 'signs'>) => NotesAsked;
  readonly rendererFor: RendererFor;
  /** Everything said about a crossing: the data, and the notices in force. */
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  readonly freshness: () => Freshness;
  /** Another number whenever the notices are others; without it nothing is remembered. */
  readonly revision?: () => number;
  readonly statusAt: (crossing: Crossing, statements: readonly Statement[], question: Question) => Status;
}
