import type { Crossing } from '../crossing.ts';
import { summaryOf } from './summary.ts';
import type { ReportWindow } from './window.ts';

/** Another crossing, and what travellers told of the same direction and vehicle there. */
export interface Quicker {
  readonly crossing: Crossing;
  readonly window: ReportWindow;
}

/** A shorter queue is worth a detour only where it saves so much; in minutes. */
const worthMinutes = 30;

/** The crossing with the shortest queue by travellers' words, where it is much shorter than here; only of windows that count. */
export function quickestOf(here: ReportWindow, others: readonly Quicker[]): Quicker | null {
  const wait = waitIn(here);
  if (wait === null) return null;
  const [best] = others
    .flatMap((other) => {
      const there = waitIn(other.window);
      return there === null || there.isAtLeast ? [] : [{ other, minutes: there.minutes }];
    })
    .toSorted((a, b) => a.minutes - b.minutes);
  return best !== undefined && wait.minutes - best.minutes >= worthMinutes ? best.other : null;
}

/** The middle of many, else the newest word; whoever still waits has waited at least so long. */
function waitIn(window: ReportWindow): { readonly minutes: number; readonly isAtLeast: boolean } | null {
  const summary = window.counts ? summaryOf(window) : null;
  if (summary === null) return null;
  const [newest] = summary.waits;
  if (summary.median !== null) return { minutes: summary.median, isAtLeast: false };
  return { minutes: newest.minutes, isAtLeast: !newest.isOver };
}
