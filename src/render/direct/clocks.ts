import type { CountryCode, Post } from '#domain/crossing.ts';
import type { PointInTime } from '#domain/question.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { clocks } from '../clocks.ts';

/** The clock of a country, of one place in it: an IANA time zone. */
interface Clock {
  readonly country: CountryCode;
  readonly zone: string;
}

/** Clocks beside each other, on the day of `on`. */
export interface ClocksCompared {
  readonly pairs: readonly { readonly of: Clock; readonly there: Clock }[];
  /** An hour on the first of two, of which it is asked what it is on the other. */
  readonly minutes?: number;
  readonly on: PointInTime['at'];
  /** They are those of the posts of one crossing. */
  readonly isOfPost: boolean;
  /** What the clocks show now is said before it, and not after it. */
  readonly isSecond: boolean;
}

/** When the sun rises and sets on a day, for the clocks of these posts. */
export interface DaylightTold {
  readonly posts: readonly Post[];
  readonly sunrise: PointInTime['at'];
  readonly sunset: PointInTime['at'];
}

/** "On 28 November the sun rises about 07:50 Bishkek / 06:50 Almaty and sets …" */
export function daylightLines(daylight: DaylightTold | null, localizer: Localizer): readonly string[] {
  if (daylight === null) return [localizer.message('daylight-unknown')];
  const { posts, sunrise, sunset } = daylight;
  const [rise, set] = [sunrise, sunset].map((at) => clocks(at, posts, localizer));
  const words = { date: formatDay(sunrise, localizer), rise: rise ?? '', set: set ?? '' };
  return [capital(localizer.message('daylight', words))];
}

const evening = 18 * 60;

/** "1 h earlier in Uzbekistan: when it is 18:00 in Kyrgyzstan, it is 17:00 in Uzbekistan", for each two. */
export function clockLines(compared: ClocksCompared, localizer: Localizer): readonly string[] {
  const { pairs, isOfPost } = compared;
  const lines = pairs.flatMap((pair) => differenceOf(pair, compared, localizer) ?? []);
  const isApart = pairs.some(({ of, there }) => apartOf(of, there, compared.on) !== 0);
  return isOfPost && isApart ? [[localizer.message('clock-of-post'), ...lines].join(' ')] : lines;
}

function differenceOf(
  { of, there }: ClocksCompared['pairs'][number],
  { minutes, on }: ClocksCompared,
  localizer: Localizer,
): string | null {
  const [here, elsewhere] = [of, there].map(({ country }) => localizer.countryForm(country, 'inside'));
  if (!here || !elsewhere) return null;
  const apart = apartOf(of, there, on);
  if (apart === 0 && minutes === undefined)
    return capital(localizer.message('clock-alike', { here, there: elsewhere }));
  const hour = on
    .setZone('utc')
    .startOf('day')
    .plus({ minutes: minutes ?? evening });
  const [first = '', second = ''] = [hour, hour.plus({ minutes: apart })].map((at) => at.toFormat('HH:mm'));
  const words = { here, there: elsewhere, first, second };
  if (minutes !== undefined) return capital(localizer.message('clock-difference', words));
  const hours = formatDuration(Math.abs(apart), localizer);
  return capital(localizer.message('clock-apart', { ...words, hours, way: apart < 0 ? 'behind' : 'ahead' }));
}

/** How many minutes the second is ahead of the first. */
function apartOf(of: Clock, there: Clock, on: PointInTime['at']): number {
  return on.setZone(there.zone).offset - on.setZone(of.zone).offset;
}
