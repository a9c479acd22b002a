import { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import { anybody, type PointInTime, type Traveller } from '#domain/question.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDated, formatDatedAs, formatDay, formatDayFrom, formatDayOn, isOneSided } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { clocksOnDay, moment, postsInOrder } from '../clocks.ts';

/** How a card is told: how precisely the moment was asked, and who asked. */
export interface CardOptions {
  readonly precision: PointInTime['precision'];
  readonly traveller?: Traveller;
  /** What the record says against the rule stands above it. */
  readonly isDoubtSaid?: boolean;
}

/** One status on its way to becoming a card. */
export interface CardContext {
  readonly status: Status;
  readonly localizer: Localizer;
  readonly precision: CardOptions['precision'];
  readonly isDoubtSaid: boolean;
  /** Where the moment asked about lies, seen from the present. */
  readonly tense: 'past' | 'present' | 'future';
  readonly traveller: Traveller;
  /** In the order in which the traveller reaches them. */
  readonly posts: readonly Post[];
}

export function createCardContext(
  status: Status,
  localizer: Localizer,
  { precision, traveller = anybody, isDoubtSaid = false }: CardOptions,
): CardContext {
  const posts = postsInOrder(status.crossing, traveller.toward);
  // Asked about another year than the present one, no date is clear without its year.
  const year = status.at.year === status.now.year ? localizer.year : null;
  return {
    status,
    localizer: { ...localizer, year },
    precision,
    isDoubtSaid,
    traveller,
    posts,
    tense: tenseOf(status, precision, posts),
  };
}

/** A moment on every clock; where a day begins on one of them it stays that day on all. */
export function dayOrMoment(at: DateTime, { posts, localizer }: CardContext): string {
  const day = dayBeginning(at, posts);
  return day === null ? moment(at, posts, localizer) : formatDay(day, localizer);
}

/** The day that begins at this moment by the clock of one of the posts. */
export function dayBeginning(at: DateTime, posts: readonly Post[]): DateTime | null {
  const local = posts.map(({ zone }) => at.setZone(zone));
  return local.find(({ hour, minute }) => hour === 0 && minute === 0) ?? null;
}

/** The day after the last one covered: found by the calendar, so that it is the same day on every clock. */
export function dayAfter({ text }: Dated): DateTime {
  return DateTime.fromISO(/\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '', { zone: 'utc' }).plus({ days: 1 });
}

/** On the first post's date of the moment asked about. */
export function isOnAskedDay(at: DateTime, { status, posts }: CardContext): boolean {
  const zone = posts[0]?.zone ?? at.zone;
  return at.setZone(zone).hasSame(status.at.setZone(zone), 'day');
}

/** A date of the ledger; one to the minute is told on every clock. */
export function datedOnClocks(dated: Dated, { posts, localizer }: CardContext): string {
  if (dated.precision !== 'minute') return formatDated(dated, localizer);
  return moment(DateTime.fromMillis(dated.first, { zone: posts[0]?.zone ?? 'utc' }), posts, localizer);
}

/** A moment for a sentence: its date in each form that a language may need, and the time on every clock. */
export function momentForms(dated: Dated, { posts, localizer }: CardContext) {
  const at = DateTime.fromMillis(dated.first, { zone: posts[0]?.zone ?? 'utc' });
  return {
    on: formatDayOn(at, localizer),
    from: formatDayFrom(at, localizer),
    clocks: clocksOnDay(at, posts, localizer),
  };
}

/** "Since 1 May" as a sentence has it, or `null` where only a label fits: a moment on every clock, or one side of a date. */
export function sinceWords(dated: Dated, { localizer }: CardContext): string | null {
  return dated.precision === 'minute' || isOneSided(dated) ? null : formatDatedAs('from', dated, localizer);
}

/** Days and months are compared as such: noon of today is neither past nor future. */
function tenseOf(
  { at, now }: Status,
  precision: CardOptions['precision'],
  posts: readonly Post[],
): CardContext['tense'] {
  const zone = posts[0]?.zone ?? at.zone;
  const unit = precision === 'day' ? 'day' : precision === 'month' ? 'month' : 'minute';
  const asked = at.setZone(zone).startOf(unit);
  const present = now.setZone(zone).startOf(unit);
  if (precision === 'now' || asked.equals(present)) return 'present';
  return asked < present ? 'past' : 'future';
}
