import { type Alert, correctionAlertId, noticeAlertId, updateAlertId } from './alert.ts';
import type { NewNotice, Notice, NoticeEnd, ReplacedHow } from './notice.ts';

/*
 * What a store commits when a notice is published or ends. Deliveries may be half sent at that moment, so ending a notice
 * does two things: it cancels the alerts that say what is wrong, and raises one correction for whoever received them.
 */

/** A notice as the history gets it, and the alert it raises. */
export interface Publication {
  readonly notice: Notice;
  readonly alert: Alert;
}

/** Everything that changes when a notice ends: all of it is committed, or nothing. */
export interface NoticeEnding {
  /** The notice that ends. */
  readonly id: string;
  readonly end: NoticeEnd;
  /** Ids of the alerts that nobody else receives. */
  readonly cancelled: readonly string[];
  /** The alert that replaces them: whoever received one of them receives this. */
  readonly correction: Alert;
  /** Published in its place; `null` when the notice is withdrawn. */
  readonly replacement: Publication | null;
}

/** Publishes a notice, in the place of the one that it corrects or updates. */
export function publicationOf(notice: NewNotice, supersedes: string | null = null): Publication {
  const { id, crossing, publishedAt } = notice;
  const alert: Alert = { id: noticeAlertId(id), crossing, raisedAt: publishedAt, kind: 'news', notice: id };
  return { notice: { ...notice, supersedes, ended: null }, alert };
}

/** Withdraws a notice; `null` when it is not in force. */
export function retractionOf(id: string, end: Omit<NoticeEnd, 'how'>, notices: readonly Notice[]): NoticeEnding | null {
  return endingOf(id, { ...end, how: 'retracted' }, null, notices);
}

/** Puts another notice in the place of one; `null` when that is not in force, or the other is published already. */
export function correctionOf(
  id: string,
  replacement: NewNotice,
  notices: readonly Notice[],
  how: ReplacedHow = 'corrected',
): NoticeEnding | null {
  if (isPublished(replacement.id, notices)) return null;
  const { publishedAt: at, editor } = replacement;
  return endingOf(id, { how, at, editor }, publicationOf(replacement, id), notices);
}

/**
 * The correction that is owed to whoever received this alert: the last one, where corrections were corrected; `null` while
 * the alert is right.
 *
 * @example standingCorrection('news-n1', [n1 corrected by n2, n2 withdrawn]) //=> 'wrong-n2'
 */
export function standingCorrection(alert: string, notices: readonly Notice[]): string | null {
  const wrong = notices.find((notice) => notice.ended !== null && cancelledWith(notice, notices).includes(alert));
  if (wrong === undefined) return null;
  const correction = endingAlertId(wrong);
  return standingCorrection(correction, notices) ?? correction;
}

function endingOf(
  id: string,
  end: NoticeEnd,
  replacement: Publication | null,
  notices: readonly Notice[],
): NoticeEnding | null {
  const notice = notices.find((one) => one.id === id);
  if (notice === undefined || notice.ended !== null) return null;
  const correct = replacement?.notice.id ?? null;
  const base = { id: endingAlertId({ id, ended: end }), crossing: notice.crossing, raisedAt: end.at, notice: id };
  const correction: Alert =
    end.how === 'updated' && correct !== null
      ? { ...base, kind: 'update', correct }
      : { ...base, kind: 'correction', correct };
  return { id, end, cancelled: cancelledWith(notice, notices), correction, replacement };
}

/** The alert for those who were told of a notice that has ended. */
function endingAlertId({ id, ended }: Pick<Notice, 'id' | 'ended'>): string {
  return ended?.how === 'updated' ? updateAlertId(id) : correctionAlertId(id);
}

/** The alerts that say what a notice says: its own, and the one that names it in the place of an earlier notice. */
function cancelledWith({ id, supersedes }: Notice, notices: readonly Notice[]): readonly string[] {
  const earlier = notices.find((one) => one.id === supersedes);
  return [noticeAlertId(id), ...(earlier === undefined ? [] : [endingAlertId(earlier)])];
}

function isPublished(id: string, notices: readonly Notice[]): boolean {
  return notices.some((notice) => notice.id === id);
}
