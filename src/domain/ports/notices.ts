import type { NewNotice, Notice, NoticeEnd } from '../alerts/notice.ts';

/** Statements published at run time. What is published or ended raises its alerts in the same step. */
export interface NoticeStore {
  /** All of them, those that ended too, in the order of publication. */
  all(): Promise<readonly Notice[]>;
  /** Grows with every change, so that a reader knows when to read again. */
  version(): Promise<number>;
  /** Raises the news. False when this id is published already: then nothing changes. */
  publish(notice: NewNotice): Promise<boolean>;
  /** Withdraws a notice. What of it is not yet sent is cancelled; whoever was told hears of it. False if it was not in force. */
  retract(id: string, end: Omit<NoticeEnd, 'how'>): Promise<boolean>;
  /** Puts another notice in its place, as `retract` and `publish` in one step. False if it was not in force. */
  correct(id: string, replacement: NewNotice): Promise<boolean>;
}
