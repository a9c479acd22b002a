import type { Catalogue, CountryCode } from '#domain/crossing.ts';
import type { PointInTime } from '#domain/question.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';

/** An hour on the clock of a country, on the day of `on`; `elsewhere`: where it is asked what it is there. */
export interface HourAsked {
  readonly minutes: number;
  readonly of: CountryCode;
  readonly elsewhere: readonly CountryCode[];
  readonly on: PointInTime['at'];
}

/** "When it is 09:00 in Kyrgyzstan, it is 08:00 in Kazakhstan", for each country that is asked about. */
export function hourElsewhere(
  { minutes, of, elsewhere, on }: HourAsked,
  countries: readonly CountryCode[],
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  const here = localizer.countryForm(of, 'inside');
  const offset = offsetIn(of, on, catalogue);
  if (offset === undefined || here === null) return [];
  const hour = on.setZone('utc').startOf('day').plus({ minutes });
  const others = elsewhere.length > 0 ? elsewhere : countries.filter((code) => code !== of);
  return others.flatMap((code) => {
    const there = localizer.countryForm(code, 'inside');
    const other = offsetIn(code, on, catalogue);
    if (other === undefined || there === null) return [];
    const second = hour.plus({ minutes: other - offset }).toFormat('HH:mm');
    return [capital(localizer.message('clock-difference', { here, first: hour.toFormat('HH:mm'), there, second }))];
  });
}

/** Minutes ahead of UTC of a country all of whose posts keep one clock. */
function offsetIn(code: CountryCode, on: PointInTime['at'], { crossings }: Catalogue): number | undefined {
  const posts = crossings.flatMap((crossing) => crossing.posts).filter(({ country }) => country === code);
  const [only, ...others] = new Set(posts.map(({ zone }) => on.setZone(zone).offset));
  return others.length === 0 ? only : undefined;
}
