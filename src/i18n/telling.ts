import { DateTime } from 'luxon';
import type { CountryCode, Post } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { moment, postsInOrder } from './clocks.ts';
import { datedWords, dayWords } from './dates.ts';
import type { Voice } from './voice.ts';

/** How a card is told: how precisely the moment was asked, and where the traveller is going if they said so. */
export interface How {
  readonly precision: 'now' | 'moment' | 'day' | 'month';
  readonly toward?: CountryCode;
}

/** One status on its way to becoming a card. */
export interface Telling {
  readonly status: Status;
  readonly voice: Voice;
  readonly precision: How['precision'];
  /** Where the moment asked about lies, seen from the present. */
  readonly tense: 'past' | 'present' | 'future';
  /** In the order in which the traveller reaches them. */
  readonly posts: readonly Post[];
}

export function createTelling(status: Status, voice: Voice, { precision, toward }: How): Telling {
  const posts = postsInOrder(status.crossing, toward);
  return { status, voice, precision, posts, tense: tenseOf(status, precision, posts) };
}

/** `18:00`, alone or with its date where that is not the date asked about, on every clock. */
export function dayOrMoment(at: DateTime, { posts, voice }: Telling): string {
  const local = at.setZone(posts[0]?.zone ?? at.zone);
  return local.hour === 0 && local.minute === 0 ? dayWords(local, voice) : moment(at, posts, voice);
}

/** A date of the ledger; one to the minute is told on every clock. */
export function datedOnClocks(dated: Dated, { posts, voice }: Telling): string {
  if (dated.precision !== 'minute') return datedWords(dated, voice);
  return moment(DateTime.fromMillis(dated.first, { zone: posts[0]?.zone ?? 'utc' }), posts, voice);
}

/** Days and months are compared as such: noon of today is neither past nor future. */
function tenseOf({ at, now }: Status, precision: How['precision'], posts: readonly Post[]): Telling['tense'] {
  const zone = posts[0]?.zone ?? at.zone;
  const unit = precision === 'day' ? 'day' : precision === 'month' ? 'month' : 'minute';
  const asked = at.setZone(zone).startOf(unit);
  const present = now.setZone(zone).startOf(unit);
  if (precision === 'now' || asked.equals(present)) return 'present';
  return asked < present ? 'past' : 'future';
}
