import type { NewNotice, Notice, NoticeEnd, ReplacedHow, StoppedBy } from '../alerts/notice.ts';

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
  /**
   * Raises an alert for each notice. All of them are published, or, when one of their ids is known already, none: then it is
   * false and nothing changes.
   */
  publish(notices: NewNotice | readonly NewNotice[]): Promise<boolean>;
  /**
   * Withdraws a notice, or what still stands of a publication. Deliveries of it that have not been sent are cancelled; whoever
   * received it, or may have, receives the correction. False if nothing of it was in force: then nothing changes.
   */
  retract(id: string, end: Omit<NoticeEnd, 'how'>): Promise<boolean>;
  /**
   * `retract` and `publish` in one step, each replacement in the place of the notice of its crossing; whoever received that
   * is told that it was wrong, or that it has changed since. False if one of them was not in force, or the id of a
   * replacement is published: then nothing changes.
   */
  correct(id: string, replacements: NewNotice | readonly NewNotice[], how?: ReplacedHow): Promise<boolean>;
  /**
   * Stops what is not yet sent of a notice, or of a publication, until it is released or ends. False if nothing of it is in
   * force that is not held already: then nothing changes.
   */
  hold(id: string, by: StoppedBy): Promise<boolean>;
  /** Goes on where it stopped: nobody is told twice. False if nothing of it is held. */
  release(id: string): Promise<boolean>;
}
