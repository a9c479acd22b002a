import type { State } from '#domain/status.ts';
import { at, circle, path, rect, text } from './svg.ts';

/** A state by its shape, with or without colours: a full disc with a tick, an empty square with a cross, a question mark. */
export function mark(state: State, x: number, y: number, size: number): string {
  const r = size / 2;
  switch (state) {
    case 'open':
      return (
        circle(x, y, r, 'open') +
        path(
          `M${at(x - r * 0.45)} ${at(y)}l${at(r * 0.35)} ${at(r * 0.4)}l${at(r * 0.6)} ${at(-r * 0.8)}`,
          'paper',
          size / 8,
        )
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
