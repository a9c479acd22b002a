import type { AnnouncementKind } from '#domain/alerts/notice.ts';
import type { Cause, SourceKind, Traffic } from '#domain/statement.ts';
import type { AskedTopic } from '#domain/topic.ts';

/**
 * The words of one language that steer a question. A list is one string of words; `_` joins the words of a phrase and
 * a final `*` stands for any ending. Special letters may be left out when people leave them out: lists are folded.
 */
export interface Vocabulary {
  readonly language: string;
  /** The alphabet it is written in. */
  readonly script: 'latin' | 'cyrillic';
  /** Letters that no other language here writes. */
  readonly letters: string;
  /** Letters that speak for this language, though another has them too. */
  readonly leaning: string;
  /** Words that never name a place. */
  readonly stop: string;
  /** Words that say that a border is meant. */
  readonly border: string;
  /** Words of questions that are not about borders, such as the weather. */
  readonly elsewhere: string;
  /** What follows the names of posts in official spelling. */
  readonly noise: string;
  /** Case endings, longest meaning first; they are taken off a word to find the name. */
  readonly endings: string;
  readonly topics: Partial<Record<AskedTopic, string>>;
  readonly traffic: Partial<Record<Traffic, string>>;
  /** How a direction is said: by words before the name, or by endings. */
  readonly direction: {
    readonly from: string;
    readonly to: string;
    /** Words that say both "to" and "at": they point somewhere only beside an origin. */
    readonly toOrAt: string;
    readonly fromEndings: string;
    readonly toEndings: string;
  };
  readonly leaving: string;
  readonly arriving: string;
  readonly when: string;
  /** Words of what recurs each year, or of one year: with `when` they ask for the season, not for the hours of a day. */
  readonly yearly: string;
  readonly moment: MomentWords;
  readonly beside: BesideWords;
  readonly announcement: AnnouncementVocabulary;
}

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
}

/** How one language names days and times. Weekdays begin on Monday, months in January. */
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
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly night: string;
  readonly noon: string;
  readonly midnight: string;
  readonly minutes: string;
  /** "half an hour", in one word or phrase. */
  readonly halfHour: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  readonly am: string;
  readonly pm: string;
  /** Before a clock time: "at". */
  readonly at: string;
  /** Before a span ("in 3 days") and after it ("3 days later"). */
  readonly in: string;
  readonly later: string;
  /** One to twelve. */
  readonly numbers: readonly string[];
}

/** Words beside a number or a date that say what it is. */
export interface BesideWords {
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
  /** Before `10.05` this says that it is a time and not a date. */
  readonly beforeClock: string;
}
