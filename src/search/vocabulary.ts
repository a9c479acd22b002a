import type { AnnouncementKind } from '#domain/alerts/notice.ts';
import type { EmergencyService } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { Cause, SourceKind, Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedKey } from '#domain/topic.ts';
import type { DirectionWords } from './text/direction-words.ts';
import type { BesideWords, MomentWords } from './text/moment-words.ts';

/**
 * The words of one language that steer a question. A list is one string of words; `_` joins the words of a phrase, `+`
 * words that may stand apart in any order, and a final `*` stands for any ending. Special letters may be left out when people leave them out: lists are folded.
 */
export interface Vocabulary {
  readonly language: string;
  /** The alphabet it is written in. */
  readonly script: 'latin' | 'cyrillic';
  /** Letters that no other language here writes. */
  readonly letters: string;
  /** Letters that speak for this language, though another has them too. */
  readonly leaning: string;
  /** Pairs of letters, hard and soft: a stem that ends in the first takes the second before a vowel. */
  readonly softened: string;
  /** Letters that are heard alike, so that people write one for the other; the first of each group is the one that is meant. */
  readonly heardAlike: string;
  /** Codes of the languages that borrow words of this one. */
  readonly lends: string;
  /** Words that never name a place. */
  readonly stop: string;
  /** Words that say that a border is meant. */
  readonly border: string;
  /** Words of questions that are not about borders, such as the weather. */
  readonly elsewhere: string;
  /** Words of what joins two towns without a way by road: flights, money and parcels that are sent, calls. */
  readonly otherwise: string;
  /** Words that compare two towns: what is cheaper or older. Who goes from one to the other compares none. */
  readonly compared: string;
  /** What follows the names of posts in official spelling. */
  readonly noise: string;
  /** Case endings, longest meaning first; they are taken off a word to find the name. */
  readonly endings: string;
  readonly topics: Partial<Record<AskedKey, string>>;
  /** What a topic may be narrowed to. */
  readonly aspects: Partial<Record<Aspect, string>>;
  readonly traffic: Partial<Record<Traffic, string>>;
  readonly direction: DirectionWords;
  readonly leaving: string;
  readonly arriving: string;
  readonly when: string;
  /** Words of what recurs each year, or of one year: with `when` they ask for the season, not for the hours of a day. */
  readonly yearly: string;
  /** Our countries by code, as people call them: names, short forms, adjectives. */
  readonly countries: Readonly<Record<CountryCode, string>>;
  /** Words for a citizen and for a foreigner: a country beside the first is whose citizen somebody is. */
  readonly citizens: string;
  readonly foreigners: string;
  /** Words for number plates, or for being registered: a country beside them is where a vehicle comes from. */
  readonly plates: string;
  /** What belongs to one side of a border: whose it is says the word before it. */
  readonly sides: string;
  /** Words behind a country or a town, and before one, that say that an hour is of its clock. */
  readonly clockBehind: string;
  readonly clockAhead: string;
  /** Whoever asks, and where they are: beside another clock theirs is meant. */
  readonly ours: string;
  /** Phrases that say by themselves whose clock an hour is of. */
  readonly clocksOf: Readonly<Record<CountryCode, string>>;
  /** Words of going over a border, or of taking something over it. */
  readonly passing: string;
  /** Words of an officer who keeps what one carries. */
  readonly seizing: string;
  /** Words of taking a thing along over a border: what stands beside them is a thing, whether anybody knows it or not. */
  readonly carrying: string;
  /** That a child was born: whoever tells it takes none along. */
  readonly births: string;
  /** To reserve, a place in a queue or anything else. */
  readonly booking: string;
  readonly asking: AskingWords;
  readonly frames: FrameWords;
  readonly following: FollowingWords;
  readonly reporting: ReportingWords;
  /** What somebody only heard, and what it changes where it is so. */
  readonly hearsay: WordLists<'rumour' | 'change'>;
  /** For which of several crossings it is asked: those that are shut, opened again or rebuilt, or that work by day and by night. */
  readonly listing: WordLists<'shut' | 'opened' | 'repaired' | 'always' | 'which'>;
  readonly moment: MomentWords;
  readonly beside: BesideWords;
  readonly emergency: EmergencyWords;
  /** Small talk. */
  readonly greetings: string;
  readonly thanks: string;
  readonly whoAreYou: string;
  /** Which languages the bot speaks, and whether it costs anything. */
  readonly botLanguages: string;
  readonly botPrice: string;
  /** How an editor, or who would be one, publishes a notice through us. */
  readonly publishing: string;
  readonly goodbye: string;
  readonly help: string;
  readonly stopping: string;
  readonly alone: WordLists<(typeof alone)[number]>;
  /** Words that ask for nothing: polite words, words to address people, makes of cars, first names. */
  readonly fillers: string;
  /** By the code of a country: how its people, its passports and the country itself are called. */
  readonly citizenships: Readonly<Record<string, string>>;
  readonly announcement: AnnouncementVocabulary;
}

/** Talk that asks for no border. */
export const smallTalk = [
  ...(['greetings', 'thanks', 'whoAreYou', 'botLanguages', 'botPrice', 'publishing'] as const),
  ...(['goodbye', 'help', 'stopping'] as const),
] as const;
export type SmallTalk = (typeof smallTalk)[number];

/**
 * Words of somebody who needs help at once, by the service that helps. Who is unwell, was wronged or stands on the road with a
 * car that does not go needs it where nothing else is asked: it may be why one travels, or a story.
 */
type EmergencyWords = WordLists<
  'any' | EmergencyService | 'unwell' | 'wronged' | 'peril' | 'plight' | 'supposed' | 'stranded'
>;

/** How a question asks. */
interface AskingWords {
  /** What takes no yes or no: "what", "how". */
  readonly openly: string;
  /** What begins a question that takes one. */
  readonly yesNo: string;
  /** Words that ask whether something has to be, and not whether it may. */
  readonly need: string;
  /** The endings that ask, where a language glues them to the word. */
  readonly glued: string;
  /** The particles that ask and stand apart, and that people write on the word before them: `_` where more are in one. */
  readonly apart: string;
  /** Endings of a verb that a particle follows, `_` before the particle where it has to be just this one. */
  readonly askedForms: string;
  readonly not: string;
  /** Words that ask whether something is there. */
  readonly exists: string;
  /** What joins a second question to a first. */
  readonly joins: string;
  /** What stands before a word, and what is glued to it, where they go without it. */
  readonly without: string;
  readonly withoutEndings: string;
  /** Glued to a word these say that somebody may leave it undone: "if I do not". */
  readonly notEndings: string;
}

/** Words that frame what is asked for: "with" stands before it, as "менен" stands after. */
interface FrameWords {
  readonly behind: string;
  readonly ahead: string;
  /** Endings that say "with" or "without" of the word that they hang on. */
  readonly glued: string;
  /** Words before a time or a place, words behind one, and endings of words that are neither. */
  readonly slots: string;
  readonly slotsAhead: string;
  readonly deeds: string;
  /** Endings of what something is done to, belongs to or is likened to: no time, and beside a place no other. */
  readonly objects: string;
  /** Endings of what belongs to the name before it, and those of surnames. */
  readonly possessed: string;
  readonly surnames: string;
}

/** How a question goes on from the one before it: "and …", "… ше", "эртеңчи". */
export interface FollowingWords {
  readonly before: string;
  readonly behind: string;
  /** Endings of its last word. */
  readonly glued: string;
  /** The same the other way round. */
  readonly back: string;
}

/** What is a whole message by itself: it was heard, or let it be. */
export const alone = ['heard', 'cancelled'] as const;

/**
 * How somebody tells what they see at a crossing: that they passed, that they still wait, that it is shut before them; or that
 * what we say of it is not so. Behind
 * a length of time `ago` says when it was, and not how long it took.
 */
type ReportingWords = WordLists<
  'passed' | 'waiting' | 'shut' | 'mistaken' | 'ago' | 'since' | 'sinceAfter' | 'sinceSome'
>;

type WordLists<Meaning extends string> = Readonly<Record<Meaning, string>>;

/** What an editor's word begins, or ends where a language says it after: "since 1 May", "1-майдан баштап". */
type AnnouncementPart = 'since' | 'until' | 'by' | 'via' | 'said';

/** What editors write in an announcement: each list beside the word of the data that it stands for. */
export interface AnnouncementVocabulary {
  readonly says: WordLists<AnnouncementKind>;
  readonly before: WordLists<AnnouncementPart>;
  readonly after: WordLists<AnnouncementPart>;
  /** What narrows it: to a post, a direction, people, traffic. */
  readonly narrowing: WordLists<'at' | 'toward' | 'for' | 'only'>;
  readonly ends: WordLists<'planned' | 'certain'>;
  readonly people: WordLists<'everyone' | 'citizens' | 'foreigners'>;
  readonly season: WordLists<'year-round'>;
  readonly cause: WordLists<Cause>;
  readonly kind: WordLists<SourceKind>;
  /** "There is none", as an answer. */
  readonly none: WordLists<'none'>;
}
