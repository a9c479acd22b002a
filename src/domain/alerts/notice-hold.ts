import { noticesNamed } from './joint-notice.ts';
import type { Notice } from './notice.ts';
import { alertIdsSaying } from './notice-ending.ts';

/** What a store stops, or lets go on, in one step. */
export interface NoticeHold {
  readonly notices: readonly string[];
  /** The alerts that say what they say. */
  readonly alerts: readonly string[];
}

/** Whether an editor doubts it. What has ended is in no doubt any more. */
export function isHeld({ ended, held }: Notice): boolean {
  return ended === null && held !== undefined;
}

/** What is to stop of a notice or a publication; `null` where nothing of it is in force that is not held already. */
export function holdOf(id: string, notices: readonly Notice[]): NoticeHold | null {
  return holdFor(
    noticesNamed(id, notices).filter((notice) => notice.ended === null && notice.held === undefined),
    notices,
  );
}

/** What is to go on of it; `null` where nothing of it is held. */
export function releaseOf(id: string, notices: readonly Notice[]): NoticeHold | null {
  return holdFor(noticesNamed(id, notices).filter(isHeld), notices);
}

function holdFor(those: readonly Notice[], notices: readonly Notice[]): NoticeHold | null {
  if (those.length === 0) return null;
  return { notices: those.map(({ id }) => id), alerts: those.flatMap((notice) => alertIdsSaying(notice, notices)) };
}
