import type { DateTime } from 'luxon';
import type { Crossing, Post } from './crossing.ts';
import type { Traveller } from './question.ts';
import type { TravellerReport } from './reports/traveller-report.ts';
import type { UsualWait } from './reports/usual.ts';
import type { ReportWindow } from './reports/window.ts';
import type {
  ClosedStatement,
  EdgeStatement,
  HoursStatement,
  SeasonStatement,
  Statement,
  Traffic,
  WarningStatement,
} from './statement.ts';
import type { Dated } from './time/dated.ts';
import { alwaysOpen, followsSun } from './time/hours.ts';

/** May one pass? Nobody may know, and then that is the answer. */
export type State = 'open' | 'closed' | 'unknown';

/** The more open, the more. */
export const openness: Readonly<Record<State, number>> = { closed: 0, unknown: 1, open: 2 };

/** Why the answer is what it is. */
export type Reason =
  | 'hours'
  | 'works'
  | 'season'
  | 'closure'
  | 'admits'
  | 'season-edge'
  | 'rough-date'
  | 'reopening-unconfirmed'
  | 'no-hours'
  | 'expired'
  | 'no-evidence'
  | 'travellers';

/** How sure an answer is, surest first. */
export const certainties = ['confirmed', 'announced', 'likely', 'typical', 'unsure'] as const;
export type Certainty = (typeof certainties)[number];

/** Somebody or something for whom the answer differs from the one given. */
export interface Limit extends Traveller {
  readonly state: State;
  readonly because: Reason;
}

/** One post by its hours alone, on its own clock. */
export interface PostStatus {
  readonly post: Post;
  /** `null`: unknown. */
  readonly state: 'open' | 'closed' | null;
  /** Of the post's own date at the moment asked, `["08:00", "18:00"]` each; `null`: unknown. */
  readonly today: readonly (readonly [string, string])[] | null;
  /** The statement whose hours count, when anybody stated them. */
  readonly hours?: HoursStatement;
}

/**
 * What a statement has to do with the answer for the moment that was asked: it decides or limits it, says the same or
 * otherwise, speaks of a later time, has been replaced or overtaken, or tells of the past or of another matter.
 */
export type EvidenceRole =
  | 'decides'
  | 'limits'
  | 'agrees'
  | 'contradicts'
  | 'ahead'
  | 'aside'
  | 'replaced'
  | 'outdated'
  | 'past';

/** What is no part of the answer any more, and only tells how it came to it. */
export function isHistory(role: EvidenceRole): boolean {
  return role === 'replaced' || role === 'outdated' || role === 'past';
}

/** A statement in the ledger as it bears on this answer. */
export interface Evidence {
  readonly role: EvidenceRole;
  readonly statement: Statement;
  readonly decides: boolean;
  readonly conflicts: boolean;
  /** Overtaken by a newer statement about the same thing, or past its own end. */
  readonly outdated: boolean;
}

/** When a crossing that is not open is to open, by whose word, and how firm that is: only `certain` is a promise. */
export interface Expected {
  readonly kind: 'certain' | 'planned' | 'usual';
  readonly at: DateTime;
  /** As precise as the source: a day stays a day on every clock. */
  readonly date: Dated;
  readonly by: Statement;
}

/** What begins after the moment asked about, other than the daily hours: a halt, the end of a season, new hours. */
export interface Change {
  readonly because: Extract<Reason, 'closure' | 'season' | 'season-edge' | 'hours'>;
  readonly at: DateTime;
  /** As its source gave it: where a halt or new hours begin, and of a season the last day. */
  readonly date: Dated;
  readonly by: Statement;
  /** For a halt: when it is to end, where somebody said so. */
  readonly ends: Expected | null;
}

/** What speaks against a rule by which a crossing is open: of the years that tell of the month, few or none had it open. */
export interface SeasonDoubt {
  readonly month: number;
  readonly open: number;
  readonly years: number;
}

/** The hours of the posts on one day. */
export interface DayHours {
  readonly crossing: Crossing;
  readonly at: DateTime;
  readonly posts: readonly PostStatus[];
  /** When it is open on the first post's date of `at`, in that post's zone. */
  readonly window: readonly (readonly [DateTime, DateTime])[];
}

/** The bot's one answer. Moments come back in the first post's zone; an end nobody can foresee is `null`. */
export interface Status extends DayHours {
  readonly now: DateTime;
  readonly state: State;
  readonly because: Reason;
  readonly sure: Certainty;
  /** The next moment at which the state changes by the rules. */
  readonly until: DateTime | null;
  /** The state that begins at `until`. */
  readonly becomes?: State;
  /** For a crossing that is not open: the first moment that answers open, unless an unknown stretch comes first. */
  readonly next: DateTime | null;
  /** When it is to open by what was said of it, where that lies ahead of `at`. Nobody said: `null`. */
  readonly expected: Expected | null;
  /** The announced reopening whose date has passed by `at` without a word. */
  readonly due: Expected | null;
  /** What comes next, where that is the next change of the state or lies within a fortnight. */
  readonly ahead: Change | null;
  /** The newest statement that is not a guide's, as of `now`. */
  readonly lastHeard: { readonly date: Dated; readonly statement: Statement } | null;
  readonly admits: { readonly people: 'everyone' | 'citizens' | null; readonly traffic: readonly Traffic[] | null };
  /** Traffic that a source leaves out, but so long ago or so vaguely that nobody can be sure of it. */
  readonly doubted: readonly Traffic[];
  /** The traffic that the answer is for. */
  readonly traffic: Traffic;
  readonly limits: readonly Limit[];
  readonly warnings: readonly WarningStatement[];
  /** What decides comes first, then the rest from new to old, and last what is only history. */
  readonly evidence: readonly Evidence[];
  /** The statement that decides the state. */
  readonly decidedBy: Statement | null;
  /** The statement of the weakest step: the one that the trust line names. */
  readonly trustedTo: Statement | null;
  /** The closure in force, or whose planned end has passed without news. */
  readonly closure: ClosedStatement | EdgeStatement | null;
  /** The season's rule that counts. */
  readonly season: SeasonStatement | null;
  /** What speaks against it, where it is open only by a rule. */
  readonly doubt?: SeasonDoubt;
  /** Of a time that is gone: nobody told how it was then, and it was open by a rule alone. */
  readonly untold?: true;
  /** Nobody fixed its hours, and by those that somebody told it is shut at just that hour: a break at midday. */
  readonly shutAsTold?: true;
  /** For `season-edge`: which edge is near, and when it fell in past years, oldest first. */
  readonly edge: { readonly kind: 'opens' | 'closes'; readonly past: readonly EdgeStatement[] } | null;
  /** For `expired`: the trial hours that ended, and what held before them. */
  readonly expired: { readonly trial: HoursStatement; readonly before: HoursStatement | null } | null;
  /** What is usual at this hour of the week, by what travellers told in the past. */
  readonly usual?: readonly UsualWait[];
  /** What travellers told of now: by direction and class of vehicle, and who found it shut. Nobody did: none. */
  readonly travellers?: { readonly windows: readonly ReportWindow[]; readonly shut: readonly TravellerReport[] };
}

/** Nobody fixed the hours of its posts. */
export function areHoursUntold<One extends Pick<Status, 'because'>>(status: One | undefined): status is One {
  return status?.because === 'no-hours' || status?.because === 'works';
}

/** It works by daylight, and nobody named an hour. */
export function isByDaylight({ because, posts }: Pick<Status, 'because' | 'posts'>): boolean {
  return because === 'hours' && posts.some(({ hours }) => hours?.hours.rules.some(followsSun) === true);
}

/** So near to dark nobody can count on being let through where it works by daylight. */
const duskMinutes = 60;

/** It works by daylight, and that day has hardly begun or is nearly over: where it ends nobody fixed. */
export function isNearDark({
  at,
  now,
  ...status
}: Pick<Status, 'because' | 'posts' | 'at' | 'now' | 'state'>): boolean {
  if (status.state !== 'open' || !isByDaylight(status)) return false;
  // Of a whole day, which its noon stands for, what is left of it counts.
  const moment = now > at && now.hasSame(at, 'day') ? now : at;
  return status.posts.some(({ post: { zone }, today }) => {
    const minutes = minutesOf(moment.setZone(zone).toFormat('HH:mm'));
    return today?.some(([from, to]) => Math.min(minutes - minutesOf(from), minutesOf(to) - minutes) < duskMinutes);
  });
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** All its posts are said to work by day and by night. */
export function isAlwaysOpen({ posts }: Pick<DayHours, 'posts'>): boolean {
  return posts.every(({ hours }) => hours !== undefined && alwaysOpen(hours.hours));
}
