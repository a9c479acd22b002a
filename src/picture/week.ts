import type { Crossing } from '#domain/crossing.ts';
import type { CountedWait, UsualCell } from '#domain/reports/usual.ts';
import { usualAt } from '#domain/reports/usual.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { crossingName } from '#render/names.ts';
import { framed, madeOn } from './frame.ts';
import { margin, rect, text, width } from './svg.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const wholeDay = Array.from({ length: 24 }, (_, hour) => hour);
const labels = 34;
const column = (width - 2 * margin - labels) / weekdays.length;
const row = 15;
/** A wait of this many minutes is as dark as it gets. */
const darkest = 240;

/** Who is asked about: one way, with one class of vehicle. `whom`: the same in words. */
export type WeekOf = Pick<UsualCell, 'toward' | 'vehicle'> & { readonly whom: string };

/** The week of waits as travellers told them; `null` where no hour of it has been told by enough. */
export function weekPicture(
  crossing: Crossing,
  counted: readonly CountedWait[],
  { whom, ...way }: WeekOf,
  localizer: Localizer,
): string | null {
  const cells = weekdays.flatMap((weekday) =>
    wholeDay.flatMap((hour) => {
      const usual = usualAt({ crossing: crossing.id, ...way, weekday, hour }, counted);
      return usual === null ? [] : [{ weekday, hour, ...usual }];
    }),
  );
  if (cells.length === 0) return null;
  const hoursTold = cells.map(({ hour }) => hour);
  const [first, last] = [Math.min(...hoursTold), Math.max(...hoursTold)];
  const hours = wholeDay.slice(first, last + 1);
  const yOf = (top: number, hour: number) => top + 6 + (hour - first) * row;
  const told = cells.reduce((sum, { n }) => sum + n, 0);
  return framed(
    {
      title: crossingName(crossing, localizer),
      subtitle: localizer.message('picture-week', { whom }),
      footer: [localizer.message('picture-week-from', { count: String(told) }), madeOn(crossing, localizer)],
    },
    (top) => ({
      parts: [
        ...weekdays.map((weekday) =>
          text(xOf(weekday) + column / 2, top, localizer.message('picture-weekday', { weekday }), {
            size: 11,
            anchor: 'middle',
          }),
        ),
        ...hours.map((hour) =>
          text(margin, yOf(top, hour) + row * 0.75, `${String(hour).padStart(2, '0')}:00`, { size: 10 }),
        ),
        ...cells.flatMap(({ weekday, hour, upTo }) => [
          rect({ x: xOf(weekday) + 1, y: yOf(top, hour) + 0.5, w: column - 2, h: row - 1 }, 'unknown', {
            opacity: 0.15 + 0.6 * Math.min(1, upTo / darkest),
          }),
          text(xOf(weekday) + column / 2, yOf(top, hour) + row * 0.75, short(upTo), {
            size: 9,
            anchor: 'middle',
          }),
        ]),
      ],
      y: yOf(top, last + 1) + 12,
    }),
  );
}

const xOf = (weekday: number) => margin + labels + (weekday - 1) * column;

const longest = 2_880;

/** "1:30": hours and minutes, as a cell has room for. */
function short(minutes: number): string {
  if (!Number.isFinite(minutes)) return `>${short(longest)}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
