import type { AnnouncementKind } from '#domain/alerts/notice.ts';
import type { EmergencyService } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { HolidayId } from '#domain/seasons/holiday.ts';
import type { Cause, SourceKind, Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedKey } from '#domain/topic.ts';
import type { DirectionWords } from './text/direction-words.ts';

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
  /** Words that never name a place. */
  readonly stop: string;
  /** Words that say that a border is meant. */
  readonly border: string;
  /** Words of questions that are not about borders, such as the weather. */
  readonly elsewhere: string;
  /** Words of what joins two towns without a way by road: flights, money and parcels that are sent, calls. */
  readonly otherwise: string;
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
  /** Words of going over a border, or of taking something over it. */
  readonly passing: string;
  /** Words of taking a thing along over a border: what stands beside them is a thing, whether anybody knows it or not. */
  readonly carrying: string;
  readonly asking: AskingWords;
  readonly frames: FrameWords;
  readonly following: FollowingWords;
  readonly reporting: ReportingWords;
  readonly moment: MomentWords;
  readonly beside: BesideWords;
  readonly emergency: EmergencyWords;
  /** Small talk. */
  readonly greetings: string;
  readonly thanks: string;
  readonly whoAreYou: string;
  readonly goodbye: string;
  readonly help: string;
  readonly stopping: string;
  /** Words that ask for nothing: polite words, words to address people, makes of cars, first names. */
  readonly fillers: string;
  /** By the code of a country: how its people, its passports and the country itself are called. */
  readonly citizenships: Readonly<Record<string, string>>;
  readonly announcement: AnnouncementVocabulary;
}

/** Talk that asks for no border. */
export const smallTalk = ['greetings', 'thanks', 'whoAreYou', 'goodbye', 'help', 'stopping'] as const;
export type SmallTalk = (typeof smallTalk)[number];

/**
 * Words of somebody who needs help at once, by the service that helps. Who is unwell or was wronged needs it where nothing else
 * is asked: it may be why one travels.
 */
type EmergencyWords = WordLists<'any' | EmergencyService | 'unwell' | 'wronged'>;

/** How a question asks. */
interface AskingWords {
  /** What takes no yes or no: "what", "how". */
  readonly openly: string;
  /** What begins a question that takes one. */
  readonly yesNo: string;
  /** The endings that ask, where a language glues them to the word. */
  readonly glued: string;
  readonly not: string;
  /** Words that ask whether something is there. */
  readonly exists: string;
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
}

/** How a question goes on from the one before it: "and …", "… ше", "эртеңчи". */
export interface FollowingWords {
  readonly before: string;
  readonly behind: string;
  /** Endings of its last word. */
  readonly glued: string;
}

/**
 * How somebody tells what they see at a crossing: that they passed, that they still wait, that it is shut before them. Behind
 * a length of time `ago` says when it was, and not how long it took.
 */
type ReportingWords = WordLists<'passed' | 'waiting' | 'shut' | 'ago' | 'since' | 'sinceAfter' | 'sinceSome'>;

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

/**
 * How one language names days and times. Weekdays begin on Monday, months in January, seasons in winter. A word that
 * ends in `~` is a stem: it stands with any of the `endings` of the language.
 */
export interface MomentWords {
  readonly now: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly afterTomorrow: string;
  readonly yesterday: string;
  readonly weekend: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Months that are also everyday words: they count only beside a number or one of `inMonth`. */
  readonly doubtfulMonths: string;
  readonly inMonth: string;
  readonly seasons: readonly string[];
  readonly holidays: WordLists<HolidayId>;
  /** "The holidays", without a word that says which. */
  readonly someHoliday: string;
  /** The day before a holiday: said before its name, or after it. */
  readonly eveOf: string;
  readonly eve: string;
  /** Beside a week, a month, a year, a weekday: "this", "next", "last". */
  readonly this: string;
  readonly next: string;
  readonly last: string;
  /** Which part of a month. */
  readonly start: string;
  readonly middle: string;
  readonly end: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly night: string;
  readonly noon: string;
  readonly midnight: string;
  readonly minutes: string;
  /** "half an hour", in one word or phrase. */
  readonly halfHour: string;
  /** "one and a half", in one word. */
  readonly oneAndHalf: string;
  /** Behind a number, a half more of what follows: "and a half". */
  readonly andHalf: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  readonly monthUnit: string;
  readonly yearUnit: string;
  /** Behind a number: the day of a month. */
  readonly dayOfMonth: string;
  readonly am: string;
  readonly pm: string;
  /** Before a clock time: "at". */
  readonly at: string;
  /** Before an hour, half an hour or a quarter after it; before the coming hour, half an hour or a quarter to it. */
  readonly halfPast: string;
  readonly halfTo: string;
  readonly quarterPast: string;
  readonly quarterTo: string;
  /** The half hour before each hour, in one word: one to twelve. */
  readonly halves: readonly string[];
  /** Before a span ("in 3 days") and after it ("3 days later"). */
  readonly in: string;
  readonly later: string;
  /** Where a span of time begins and ends, said before the day or after it; `to` only between two. */
  readonly since: string;
  readonly sinceAfter: string;
  readonly until: string;
  readonly untilAfter: string;
  readonly to: string;
  /** Words that ask about what was. */
  readonly past: string;
  /** Words that tell what somebody wrote: the hours beside them are no moment. */
  readonly quoted: string;
  /** One to twenty, and thirty. */
  readonly numbers: readonly string[];
  readonly ordinals: readonly string[];
}

/** Words beside a number or a date that say what it is. */
export interface BesideWords {
  /** What hangs on a stem marked with `~`. */
  readonly endings: string;
  /** Between a day and its month: "1st of May". */
  readonly ordinals: string;
  /** Beside a year. */
  readonly years: string;
  /** Stand for one: "in an hour". */
  readonly articles: string;
  /** After a number these say that it is no hour of the day. */
  readonly counted: string;
  /** Glued to a number these say that it is an hour. */
  readonly numberEndings: string;
  /** Glued to a number these say that it is a day of the month. */
  readonly dayEndings: string;
  /** Before a number these say that it is somebody's age. */
  readonly aged: string;
  /** Before `10.05` this says that it is a time and not a date. */
  readonly beforeClock: string;
}
