import type { NewNotice, Notice, NoticeEnd, ReplacedHow } from '../alerts/notice.ts';

/**
 * Statements published at run time, and their history, from which nothing is ever removed. Editors' commands write it, every
 * process reads it. What is published or ended changes in one step with the alerts that it raises and cancels.
 *
 * @throws StoreUnavailable from every method; nothing has then changed, or all of it.
 */
export interface NoticeStore {
  /** All of them, those that ended too, in the order of publication. */
  all(): Promise<readonly Notice[]>;
  /** Grows with every change, so that a reader knows when to read again; it may grow by more than one. */
  version(): Promise<number>;
  /** Raises the alert of the notice. False when this id is published already: then nothing changes. */
  publish(notice: NewNotice): Promise<boolean>;
  /**
   * Withdraws a notice. Deliveries of it that have not been sent are cancelled; whoever received it, or may have, receives
   * the correction. False if it was not in force: then nothing changes.
   */
  retract(id: string, end: Omit<NoticeEnd, 'how'>): Promise<boolean>;
  /**
   * `retract` and `publish` in one step; whoever received the notice is told that it was wrong, or that it has changed since.
   * False if the notice was not in force, or the replacement's id is published.
   */
  correct(id: string, replacement: NewNotice, how?: ReplacedHow): Promise<boolean>;
}
