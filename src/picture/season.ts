import type { OnDay } from '#domain/seasons/record.ts';
import type { SeasonHistory, SeasonYear } from '#domain/seasons/season-history.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';
import { crossingName } from '#render/names.ts';
import { framed, legend, madeOn } from './frame.ts';
import { mark } from './marks.ts';
import { at, margin, rect, text, width } from './svg.ts';

/** The months of a year, as `seasonHistory` is asked for them. */
export const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1);

const labels = 36;
const column = (width - 2 * margin - labels) / everyMonth.length;
const row = 17;
const bars = 26;
/** Newer years than these are enough for a picture; the words have all. */
const mostYears = 20;

/**
 * Years by months: when it was open on the record, and of how many years each month is told. Asked for `everyMonth`; `null`
 * where no year is on record.
 */
export function seasonPicture(history: SeasonHistory, localizer: Localizer): string | null {
  if (history.years.length === 0) return null;
  const years = history.years.slice(0, mostYears);
  const title = crossingName(history.crossing, localizer);
  const sources = sourcesOf(years, localizer);
  return framed(
    {
      title,
      subtitle: localizer.message('picture-season'),
      footer: [
        localizer.message('picture-season-bars'),
        ...(sources === '' ? [] : [localizer.message('picture-sources', { sources })]),
        madeOn(history.crossing, localizer),
      ],
    },
    (top) => {
      const parts = everyMonth.map((month) =>
        text(middleOf(month), top, String(month), { size: 11, anchor: 'middle' }),
      );
      for (const [index, year] of years.entries()) parts.push(...yearRow(year, top + 6 + index * row));
      const under = top + 6 + years.length * row;
      parts.push(...history.months.flatMap((month) => monthBar(month, under)));
      const words = legend(
        [
          ['open', localizer.message('picture-record', { state: 'open' })],
          ['closed', localizer.message('picture-record', { state: 'closed' })],
          [(box) => rect(box, 'paper', { line: 'line' }), localizer.message('picture-record', { state: 'unknown' })],
        ],
        under + bars + 40,
      );
      return { parts: [...parts, ...words.parts], y: words.y };
    },
  );
}

const middleOf = (month: number) => margin + labels + (month - 0.5) * column;

function yearRow({ year, inMonths }: SeasonYear, y: number): readonly string[] {
  return [
    text(margin, y + row * 0.75, String(year), { size: 11 }),
    ...inMonths.flatMap((state, index) => cell(state, index + 1, y)),
  ];
}

function cell(state: OnDay, month: number, y: number): readonly string[] {
  const box = { x: middleOf(month) - column / 2 + 1, y: y + 1, w: column - 2, h: row - 2 };
  const sign = (known: 'open' | 'closed') => mark(known, middleOf(month), y + row / 2, 10);
  if (state === 'open') return [rect(box, 'open', { opacity: 0.25 }), sign(state)];
  return [rect(box, 'paper', { line: 'line' }), ...(state === 'closed' ? [sign(state)] : [])];
}

/** Of the years whose record reaches the month, how many had it open; under it how many those are. */
function monthBar({ month, open, of }: SeasonHistory['months'][number], y: number): readonly string[] {
  if (of === 0) return [];
  const height = (bars * open) / of;
  const box = { x: middleOf(month) - column / 2 + 3, w: column - 6 };
  return [
    rect({ ...box, y: y + 6, h: bars }, 'paper', { line: 'line' }),
    rect({ ...box, y: y + 6 + bars - height, h: height }, 'open', { opacity: 0.6 }),
    text(middleOf(month), y + bars + 18, at(of), { size: 11, colour: 'faint', anchor: 'middle' }),
  ];
}

const mostSources = 4;

/** Who is heard most on the record. */
function sourcesOf(years: readonly SeasonYear[], localizer: Localizer): string {
  const counted = new Map<string, number>();
  for (const { opened, closed, seen } of years) {
    for (const { by } of [...opened, ...closed, ...(seen === null ? [] : [seen.first, seen.last])]) {
      const name = whoSaid(by, localizer);
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
  }
  const names = [...counted].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  return names.slice(0, mostSources).join(', ');
}
