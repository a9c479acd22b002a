import type { Sign } from '#render/card/headline.ts';
import { at, circle, colours, path, rect, text } from './svg.ts';

/** What a picture shows of a state. */
export type Look = 'open' | 'limited' | 'closed' | 'unknown';

export const lookOf: Readonly<Record<Sign, Look>> = { '🟢': 'open', '🟡': 'limited', '🔴': 'closed', '⚪': 'unknown' };

/**
 * A state by its shape, with or without colours: a full disc with a tick, a full diamond with a stroke, an empty square with a
 * cross, a question mark.
 */
export function mark(look: Look, x: number, y: number, size: number): string {
  const r = size / 2;
  switch (look) {
    case 'open':
      return (
        circle(x, y, r, 'open') +
        path(
          `M${at(x - r * 0.45)} ${at(y)}l${at(r * 0.35)} ${at(r * 0.4)}l${at(r * 0.6)} ${at(-r * 0.8)}`,
          'paper',
          size / 8,
        )
      );
    case 'limited':
      return (
        diamond(x, y, r * 1.2) +
        path(`M${at(x)} ${at(y - r * 0.55)}v${at(r * 0.5)}m0 ${at(r * 0.55)}v0.1`, 'paper', size / 8)
      );
    case 'closed':
      return (
        rect({ x: x - r, y: y - r, w: size, h: size }, 'paper', { line: 'closed' }) +
        path(
          `M${at(x - r * 0.5)} ${at(y - r * 0.5)}l${at(r)} ${at(r)}m0 ${at(-r)}l${at(-r)} ${at(r)}`,
          'closed',
          size / 8,
        )
      );
    case 'unknown':
      return text(x, y + size * 0.35, '?', { size, bold: true, colour: 'unknown', anchor: 'middle' });
  }
}

/** Open, with a limit. */
export function diamond(x: number, y: number, r: number): string {
  return `<path d="M${at(x)} ${at(y - r)}l${at(r)} ${at(r)}l${at(-r)} ${at(r)}l${at(-r)} ${at(-r)}z" fill="${colours.limited}"/>`;
}
