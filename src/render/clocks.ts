import type { DateTime } from 'luxon';
import type { Catalogue, CountryCode, Crossing, Post } from '#domain/crossing.ts';
import type { PointInTime } from '#domain/question.ts';
import { dayMs } from '#domain/time/clock.ts';
import { formatDay, formatMonth } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import type { Messages } from '#i18n/messages.ts';

/** Zones that people know by a city; any other clock is called by its country. */
const cityClocks: Readonly<Record<string, keyof Messages & `clock-asia-${string}`>> = {
  'Asia/Bishkek': 'clock-asia-bishkek',
  'Asia/Almaty': 'clock-asia-almaty',
  'Asia/Tashkent': 'clock-asia-tashkent',
  'Asia/Samarkand': 'clock-asia-tashkent',
  'Asia/Dushanbe': 'clock-asia-dushanbe',
  'Asia/Ashgabat': 'clock-asia-ashgabat',
  'Asia/Shanghai': 'clock-asia-shanghai',
};

/** The posts in the order in which a traveller reaches them; without a direction, in road order. */
export function postsInOrder(crossing: Crossing, toward: CountryCode | undefined): readonly Post[] {
  const reversed = toward !== undefined && crossing.posts[0].country === toward;
  return reversed ? crossing.posts.toReversed() : crossing.posts;
}

export function clockName(post: Post, localizer: Localizer): string {
  const key = cityClocks[post.zone];
  return key === undefined ? localizer.country(post.country) : localizer.message(key);
}

/** `18:00 Bishkek / 17:00 Almaty`; `18:00 (both sides)` where the clocks agree; dates of their own where those differ. */
export function clocks(at: DateTime, posts: readonly Post[], localizer: Localizer): string {
  const local = readings(at, posts, localizer);
  const [first] = local;
  if (first === undefined) return '';
  if (agree(at, posts)) return localizer.message('clock-same', { time: first.at.toFormat('HH:mm') });
  const dated = !onOneDate(local);
  return local.map((reading) => reading.words(dated)).join(' / ');
}

/** The same beside the first post's date: `00:00 Bishkek / 22 November, 23:00 Almaty`. */
export function clocksOnDay(at: DateTime, posts: readonly Post[], localizer: Localizer): string {
  const local = readings(at, posts, localizer);
  const [first] = local;
  if (first === undefined || agree(at, posts)) return clocks(at, posts, localizer);
  return local.map((reading) => reading.words(!onOneDate([first, reading]))).join(' / ');
}

/** `30 November, 18:00 Bishkek / 17:00 Almaty`: the moment with its date, said once where it is the same. */
export function moment(at: DateTime, posts: readonly Post[], localizer: Localizer): string {
  const local = readings(at, posts, localizer);
  const [first] = local;
  const words = clocks(at, posts, localizer);
  if (first === undefined || (!onOneDate(local) && !agree(at, posts))) return words;
  return localizer.message('moment', { date: formatDay(first.at, localizer), clocks: words });
}

/** The same as a sentence has it that says until when: each time takes the ending of the number that is spoken last. */
export function momentUntil(
  at: DateTime,
  posts: readonly Post[],
  { localizer, isDaySaid }: { readonly localizer: Localizer; readonly isDaySaid: boolean },
): string {
  const local = oneEach(posts, localizer).map(({ post, place }) => ({ at: at.setZone(post.zone), place }));
  const [first] = local;
  if (first === undefined) return '';
  const isOneTime = agree(at, posts);
  const isOneDay = isOneTime || onOneDate(local);
  const words = isOneTime
    ? localizer.message('clock-until-same', timeUntil(first.at))
    : local
        .map(({ at: on, place }) =>
          isOneDay
            ? localizer.message('clock-until', { ...timeUntil(on), place })
            : localizer.message('clock-until-dated', { ...timeUntil(on), place, date: formatDay(on, localizer) }),
        )
        .reduce((before, next) => localizer.message('clocks-until', { first: before, second: next }));
  return isDaySaid && isOneDay
    ? localizer.message('moment', { date: formatDay(first.at, localizer), clocks: words })
    : words;
}

/** The number that is spoken last: 4 of 17:14, 40 of 20:40, 0 of 18:00. */
function timeUntil(at: DateTime) {
  return { time: at.toFormat('HH:mm'), end: at.minute > 10 ? at.minute % 10 || at.minute : at.minute };
}

/** `09:00–18:00 Bishkek / 08:00–17:00 Almaty`; a midnight that ends the day is 24:00. */
export function clockRanges(
  spans: readonly (readonly [DateTime, DateTime])[],
  posts: readonly Post[],
  localizer: Localizer,
): string {
  const ranges = (zone: string, day?: DateTime) => spans.map((span) => range(span, zone, day, localizer)).join(', ');
  const [first] = posts;
  const start = spans[0]?.[0];
  if (first === undefined || start === undefined) return '';
  const day = start.setZone(first.zone);
  if (agree(start, posts)) return localizer.message('clock-same', { time: ranges(first.zone, day) });
  return oneEach(posts, localizer)
    .map(({ post, place }) => localizer.message('clock', { time: ranges(post.zone, day), place }))
    .join(' / ');
}

/** "When it is 18:00 in Kyrgyzstan, it is 17:00 in Kazakhstan.", or `null` while all clocks agree. */
export function clockDifference(at: DateTime, posts: readonly Post[], localizer: Localizer): string | null {
  if (agree(at, posts)) return null;
  const ordered = posts.toSorted((a, b) => localizer.countryOrder(a.country) - localizer.countryOrder(b.country));
  const [first, second] = ordered;
  const other = ordered.find((post) => post.country !== first?.country) ?? second;
  if (first === undefined || other === undefined) return null;
  const six = at.setZone(first.zone).set({ hour: 18, minute: 0 });
  const there = six.setZone(other.zone).toFormat('HH:mm');
  const [here, elsewhere] = [first, other].map(({ country }) => localizer.countryForm(country, 'inside'));
  if (here && elsewhere) {
    const sentence = localizer.message('clock-difference', { here, first: '18:00', there: elsewhere, second: there });
    return capital(sentence);
  }
  return localizer.message('clock-difference-elsewhere', {
    first: localizer.message('clock', { time: '18:00', place: clockName(first, localizer) }),
    second: localizer.message('clock', { time: there, place: clockName(other, localizer) }),
  });
}

/** Whether every post's clock shows the same at that moment. */
export function agree(at: DateTime, posts: readonly Post[]): boolean {
  return new Set(posts.map((post) => at.setZone(post.zone).offset)).size <= 1;
}

/** One post for each name of a clock. */
function oneEach(posts: readonly Post[], localizer: Localizer): readonly { post: Post; place: string }[] {
  const named = new Map(posts.toReversed().map((post) => [clockName(post, localizer), post]));
  return posts
    .filter((post) => named.get(clockName(post, localizer)) === post)
    .map((post) => ({ post, place: clockName(post, localizer) }));
}

function readings(at: DateTime, posts: readonly Post[], localizer: Localizer) {
  return oneEach(posts, localizer).map(({ post, place }) => {
    const local = at.setZone(post.zone);
    const time = local.toFormat('HH:mm');
    return {
      at: local,
      words: (dated: boolean) =>
        dated
          ? localizer.message('clock-dated', { date: formatDay(local, localizer), time, place })
          : localizer.message('clock', { time, place }),
    };
  });
}

function onOneDate(local: readonly { readonly at: DateTime }[]): boolean {
  return new Set(local.map(({ at }) => at.toISODate())).size <= 1;
}

/** Both ends carry their date when one of them leaves the day that the line is about. */
function range(
  [from, to]: readonly [DateTime, DateTime],
  zone: string,
  day: DateTime | undefined,
  localizer: Localizer,
): string {
  const start = from.setZone(zone);
  const end = to.setZone(zone);
  const midnight = end.hour === 0 && end.minute === 0 && end > start;
  const last = midnight ? end.minus({ minutes: 1 }) : end;
  const endTime = midnight ? '24:00' : end.toFormat('HH:mm');
  const date = day?.toISODate();
  const overnight = last.toMillis() - start.toMillis() < dayMs && start.toISODate() === date;
  if (start.toISODate() === date && (last.toISODate() === date || overnight))
    return `${start.toFormat('HH:mm')}–${endTime}`;
  const words = (at: DateTime, time: string) =>
    localizer.message('moment', { date: formatDay(at, localizer), clocks: time });
  if (start.toISODate() === last.toISODate()) return words(start, `${start.toFormat('HH:mm')}–${endTime}`);
  return localizer.message('dates-range', { from: words(start, start.toFormat('HH:mm')), to: words(last, endTime) });
}

/** `31 December`, `May 2027`, `31 December, 18:00`: what was asked for, on the clock that it carries. */
export function when({ at, precision }: PointInTime, localizer: Localizer): string {
  if (precision === 'month') return formatMonth(at, localizer);
  const day = formatDay(at, localizer);
  return precision === 'day' ? day : `${day}, ${at.toFormat('HH:mm')}`;
}

/** Where somebody sets their watch, at a moment and on the way to a country, if that was said. */
export interface WatchSet {
  readonly at: DateTime;
  readonly posts: readonly Post[];
  readonly toward: CountryCode | undefined;
}

/** "In Kazakhstan set your watch back one hour", for each country that is entered and whose clock differs. */
export function watchesToSet({ at, posts, toward }: WatchSet, localizer: Localizer): readonly string[] {
  return posts.flatMap(({ country, zone }) => {
    const left = posts.find((post) => post.country !== country);
    const inside = localizer.countryForm(country, 'inside');
    if (left === undefined || inside === null || (toward ?? country) !== country) return [];
    const minutes = at.setZone(zone).offset - at.setZone(left.zone).offset;
    if (minutes === 0) return [];
    const hours = formatDuration(Math.abs(minutes), localizer);
    return [capital(localizer.message('clock-set', { inside, hours, way: minutes < 0 ? 'back' : 'forward' }))];
  });
}

/** So many that are named are told together or not at all. */
const mostBeside = 2;

/** What the clocks of the countries show, of those in which all posts have one. */
export function clocksNow(
  { at, countries }: { readonly at: DateTime; readonly countries: readonly CountryCode[] },
  localizer: Localizer,
  { crossings }: Catalogue,
): readonly string[] {
  const posts = crossings.flatMap((crossing) => crossing.posts);
  const times = countries.flatMap((code) => {
    const inside = localizer.countryForm(code, 'inside');
    const zones = posts.flatMap(({ country, zone }) => (country === code ? [zone] : []));
    const [time, ...others] = new Set(zones.map((zone) => at.setZone(zone).toFormat('HH:mm')));
    if (time === undefined || others.length > 0 || inside === null) return [];
    return [localizer.message('clock-inside', { inside, time })];
  });
  // Of several the one without its neighbour says nothing.
  const isWhole = times.length > 0 && (times.length === countries.length || countries.length > mostBeside);
  return isWhole ? [localizer.message('clocks-now', { times: times.join(', ') })] : [];
}
