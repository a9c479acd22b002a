import type { Cause, SourceKind, Traffic } from '../statement.ts';
import type { CountryCode } from '../texts.ts';

/** What a word of a post may mean; each has a list in every language. */
export const newsFamilies = [
  ...([
    'gate',
    'border',
    'shut',
    'notShut',
    'open',
    'works',
    'timetable',
    'roundTheClock',
    'queue',
    'noQueue',
  ] as const),
  ...(['limit', 'lifted', 'extend', 'cancel', 'denial', 'road', 'detour', 'harder', 'still', 'before'] as const),
  ...(['plan', 'statistics', 'crime', 'visit', 'elsewhere', 'history', 'asks', 'everyone', 'vehicles'] as const),
  ...(['foreigners', 'leaving', 'entering', 'since', 'until', 'through', 'inclusive', 'marks'] as const),
  ...(['indefinite', 'clock', 'authority', 'railway', 'others', 'roadTo', 'usual', 'whole', 'admits'] as const),
  ...([
    'willOpen',
    'besides',
    'between',
    'moved',
    'because',
    'lasting',
    'lastingDays',
    'lastingWeeks',
    'overnight',
  ] as const),
  ...(['waiting', 'drill', 'facility', 'notOpen', 'toward', 'rise', 'movement', 'passengers', 'only'] as const),
  ...([
    'unaffected',
    'unsaid',
    'witness',
    'venue',
    'trade',
    'goods',
    'journey',
    'unsure',
    'undecided',
    'opinion',
    'contest',
    'person',
    'beside',
    'begun',
    'lastingHours',
    'booths',
    'lastDay',
    'planned',
    'thousands',
    'systems',
    'failing',
    'except',
    'notPlanned',
    'handling',
    'condition',
    'daily',
    'but',
    'forWhom',
    'manner',
    'partly',
    'earliest',
    'need',
    'via',
    'standsOpen',
    'shutNow',
    'notShutNow',
    'dayBegins',
    'matters',
    'passed',
    'bothWays',
    'people',
  ] as const),
] as const;
export type NewsFamily = (typeof newsFamilies)[number];

/** A post as a feed or a channel gives it. */
export interface NewsPost {
  readonly id: string;
  /** When it was published, with an offset. */
  readonly at: string;
  readonly source: {
    readonly by?: SourceKind;
    readonly country?: string;
    /** A key of the sources, where the channel itself speaks. */
    readonly who?: string;
  };
  readonly title: string;
  readonly text: string;
}

export type DraftSays = 'admits' | 'closed' | 'opens' | 'works' | 'hours' | 'queue' | 'warning';

/** A statement that a post seems to make: an editor decides. Times are wall clock, on the clock of `clock`. */
export interface NewsDraft {
  readonly crossings: readonly string[];
  readonly says: DraftSays;
  readonly from?: string;
  readonly date?: string;
  readonly until?: string;
  readonly hours?: string;
  /** `foreigners`, or the country whose citizens they are; of `admits`, `citizens` of both countries or `everyone`. */
  readonly people?: string;
  readonly traffic?: readonly Traffic[];
  readonly toward?: CountryCode;
  readonly vehicles?: number;
  /** How long they wait. */
  readonly minutes?: number;
  readonly cause?: Cause;
  readonly who?: string;
  readonly kind: SourceKind;
  readonly clock?: CountryCode;
  readonly supersedes?: true;
  readonly cancels?: true;
  /** Fields that the post does not say in so many words; `says` where no list of words but what was learned tells it. */
  readonly guessed: readonly string[];
}
