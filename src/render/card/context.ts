import { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import { anybody, type PointInTime, type Traveller } from '#domain/question.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDated, formatDatedAs, formatDay, isOneSided } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { moment, postsInOrder } from '../clocks.ts';

/** How a card is told: how precisely the moment was asked, and who asked. */
export interface CardOptions {
  readonly precision: PointInTime['precision'];
  readonly traveller?: Traveller;
}

/** One status on its way to becoming a card. */
export interface CardContext {
  readonly status: Status;
  readonly localizer: Localizer;
  readonly precision: CardOptions['precision'];
  /** Where the moment asked about lies, seen from the present. */
  readonly tense: 'past' | 'present' | 'future';
  /** In the order in which the traveller reaches them. */
  readonly posts: readonly Post[];
}

export function createCardContext(
  status: Status,
  localizer: Localizer,
  { precision, traveller = anybody }: CardOptions,
): CardContext {
  const posts = postsInOrder(status.crossing, traveller.toward);
  return { status, localizer, precision, posts, tense: tenseOf(status, precision, posts) };
}

/** `18:00`, alone or with its date where that is not the date asked about, on every clock. */
export function dayOrMoment(at: DateTime, { posts, localizer }: CardContext): string {
  const local = at.setZone(posts[0]?.zone ?? at.zone);
  return local.hour === 0 && local.minute === 0 ? formatDay(local, localizer) : moment(at, posts, localizer);
}

/** A date of the ledger; one to the minute is told on every clock. */
export function datedOnClocks(dated: Dated, { posts, localizer }: CardContext): string {
  if (dated.precision !== 'minute') return formatDated(dated, localizer);
  return moment(DateTime.fromMillis(dated.first, { zone: posts[0]?.zone ?? 'utc' }), posts, localizer);
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
