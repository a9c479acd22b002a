import { type Crossing, firstPost } from '#domain/crossing.ts';
import type { State } from '#domain/status.ts';
import { formatDay } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { mark } from './marks.ts';
import { type Box, margin, paragraph, picture, text } from './svg.ts';

const titleSize = 15;
const smallSize = 11;

/** What stands over and under every picture. */
export interface Frame {
  readonly title: string;
  readonly subtitle: string;
  /** Who says it, and what is to be known of it, in small. */
  readonly footer: readonly string[];
}

/** `body`: draws from a height on, and tells the height under it. */
export function framed(
  { title, subtitle, footer }: Frame,
  body: (y: number) => { readonly parts: readonly string[]; readonly y: number },
): string {
  const head = paragraph(title, margin + titleSize, { size: titleSize, bold: true });
  const under = paragraph(subtitle, head.y, { colour: 'faint' });
  const middle = body(under.y);
  const parts = [...head.parts, ...under.parts, ...middle.parts];
  let y = middle.y + smallSize;
  for (const words of footer) {
    const lines = paragraph(words, y, { size: smallSize, colour: 'faint' });
    parts.push(...lines.parts);
    y = lines.y;
  }
  return picture(y, `${title}. ${subtitle}`, parts);
}

const markSize = 12;

/** The signs of a picture with their words, a line each; a sign is a state, or is drawn into a box of its own. */
export function legend(
  lines: readonly (readonly [State | ((box: Box) => string), string])[],
  y: number,
): { readonly parts: readonly string[]; readonly y: number } {
  const step = 18;
  const parts = lines.flatMap(([sign, words], index) => [
    typeof sign === 'string'
      ? mark(sign, margin + markSize / 2, y + index * step - 4, markSize)
      : sign({ x: margin, y: y + index * step - 4 - markSize / 2, w: markSize, h: markSize }),
    text(margin + markSize + 8, y + index * step, words),
  ]);
  return { parts, y: y + lines.length * step };
}

/** "By Otkel on 28 November 2026": the date where the crossing is. */
export function madeOn(crossing: Crossing, localizer: Localizer): string {
  const today = localizer.now.setZone(firstPost(crossing).zone);
  return localizer.message('picture-made', { date: formatDay(today, { ...localizer, year: null }) });
}
