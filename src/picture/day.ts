import type { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import type { DayHours } from '#domain/status.ts';
import { formatDay } from '#i18n/dates.ts';
import { type Localizer, postName } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';
import { crossingName } from '#render/names.ts';
import { framed, legend, madeOn } from './frame.ts';
import { margin, path, rect, text, width } from './svg.ts';

/** A stretch of time at a post. */
interface Stretch {
  readonly from: DateTime;
  readonly until: DateTime;
  readonly state: 'open' | 'unknown';
}

/** The hours of the day before, of the day, and of the day after: a post's day is not that of its neighbour. */
export type ThreeDays = readonly [DayHours, DayHours, DayHours];

const band = 22;
const clockHeight = 30;
const openness = 0.75;
const hoursADay = 24;
const everyHours = 3;

/** The hours of every post on one day of the first, under its clock and over that of the last. */
export function dayPicture(days: ThreeDays, localizer: Localizer): string {
  const [, shown] = days;
  const { crossing, at } = shown;
  const [first] = crossing.posts;
  const last = crossing.posts.at(-1) ?? first;
  const begins = at.setZone(first.zone).startOf('day');
  const ends = begins.plus({ days: 1 });
  const day = formatDay(begins, localizer);
  return framed(
    {
      title: crossingName(crossing, localizer),
      subtitle: localizer.message('picture-day', { day }),
      footer: footerOf(shown, localizer),
    },
    (top) => {
      const all = crossing.posts.map((_, index) => stretches(days, index));
      const parts = clock(first, begins, top, localizer);
      let y = top + clockHeight + 6;
      for (const [index, post] of crossing.posts.entries()) {
        parts.push(text(margin, y, postName(post, localizer)), ...bandOf(all[index] ?? [], [begins, ends], y + 4));
        y += band + 20;
      }
      parts.push(text(margin, y, localizer.message('picture-through'), { bold: true }));
      const through = shown.window.map(([from, until]) => ({ from, until, state: 'open' as const }));
      parts.push(...bandOf(through, [begins, ends], y + 4));
      y += band + 20;
      if (last.zone !== first.zone) {
        parts.push(...clock(last, begins, y, localizer));
        y += clockHeight;
      }
      const unknown = all.flat().some(({ state }) => state === 'unknown');
      const words = legend(
        [
          [(box) => rect(box, 'open', { opacity: openness }), localizer.message('picture-hours', { state: 'open' })],
          ...(unknown ? [['unknown', localizer.message('picture-hours', { state: 'unknown' })] as const] : []),
        ],
        y + 6,
      );
      return { parts: [...parts, ...words.parts], y: words.y };
    },
  );
}

const xOf = (hours: number) => margin + ((width - 2 * margin) * hours) / hoursADay;

/** What the clock of a post shows through the day. */
function clock({ country, zone }: Post, begins: DateTime, y: number, localizer: Localizer): string[] {
  const ticks = Array.from({ length: hoursADay / everyHours + 1 }, (_, index) => index * everyHours);
  return [
    text(margin, y, localizer.message('picture-clock', { country: localizer.country(country) }), {
      size: 11,
      colour: 'faint',
    }),
    ...ticks.map((hours) =>
      text(xOf(hours), y + 15, begins.plus({ hours }).setZone(zone).toFormat('H'), {
        size: 11,
        anchor: hours === 0 ? 'start' : hours === hoursADay ? 'end' : 'middle',
      }),
    ),
  ];
}

function stretches(days: ThreeDays, index: number): readonly Stretch[] {
  return days.flatMap(({ at, posts }): readonly Stretch[] => {
    const one = posts[index];
    if (one === undefined) return [];
    const date = at.setZone(one.post.zone).startOf('day');
    if (one.today === null) return [{ from: date, until: date.plus({ days: 1 }), state: 'unknown' as const }];
    return one.today.map(([from, until]) => ({
      from: atClock(date, from),
      until: atClock(date, until),
      state: 'open' as const,
    }));
  });
}

function atClock(date: DateTime, clockTime: string): DateTime {
  const [hour = 0, minute = 0] = clockTime.split(':').map(Number);
  return hour === hoursADay ? date.plus({ days: 1 }) : date.set({ hour, minute });
}

function bandOf(all: readonly Stretch[], [begins, ends]: readonly [DateTime, DateTime], y: number): readonly string[] {
  const length = ends.diff(begins, 'hours').hours;
  const hoursAt = (moment: DateTime) =>
    (hoursADay * Math.min(length, Math.max(0, moment.diff(begins, 'hours').hours))) / length;
  const boxes = all.flatMap(({ from, until, state }) => {
    const [left, right] = [xOf(hoursAt(from)), xOf(hoursAt(until))];
    if (right <= left) return [];
    const box = { x: left, y, w: right - left, h: band };
    if (state === 'open') return [rect(box, 'open', { opacity: openness })];
    return [
      text((left + right) / 2, y + band * 0.7, '?', { size: 14, bold: true, colour: 'unknown', anchor: 'middle' }),
    ];
  });
  const ticks = Array.from({ length: hoursADay / everyHours - 1 }, (_, index) => xOf((index + 1) * everyHours));
  return [
    rect({ x: margin, y, w: width - 2 * margin, h: band }, 'paper', { line: 'line' }),
    ...boxes,
    ...ticks.map((x) => path(`M${x.toFixed(1)} ${y}v${band}`, 'line', 0.5, '1 2')),
  ];
}

function footerOf({ crossing, posts }: DayHours, localizer: Localizer): readonly string[] {
  const by = posts.flatMap(({ hours }) => (hours === undefined ? [] : [hours.by]));
  const sources = [...new Set(by.map((one) => whoSaid(one, localizer)))].join(', ');
  return [...(sources === '' ? [] : [localizer.message('picture-sources', { sources })]), madeOn(crossing, localizer)];
}
