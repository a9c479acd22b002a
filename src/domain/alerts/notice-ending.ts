import { type Alert, correctionAlertId, noticeAlertId, updateAlertId } from './alert.ts';
import { noticesNamed } from './joint-notice.ts';
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

/** Withdraws a notice, or all of a publication that still stand; empty when none is in force. */
export function retractionsOf(
  id: string,
  end: Omit<NoticeEnd, 'how'>,
  notices: readonly Notice[],
): readonly NoticeEnding[] {
  return inForce(id, notices).map((notice) => endingOf(notice, { ...end, how: 'retracted' }, null, notices));
}

/**
 * Puts other notices in the place of one, or of those of a publication, each in that of its own crossing. Empty when any of
 * them would replace none that is in force, or is published already.
 */
export function correctionsOf(
  id: string,
  replacements: readonly NewNotice[],
  notices: readonly Notice[],
  how: ReplacedHow = 'corrected',
): readonly NoticeEnding[] {
  const standing = inForce(id, notices);
  const endings = replacements.flatMap((replacement) => {
    const wrong = standing.find(({ crossing }) => crossing === replacement.crossing);
    if (wrong === undefined || isPublished(replacement.id, notices)) return [];
    const { publishedAt: at, editor } = replacement;
    return [endingOf(wrong, { how, at, editor }, publicationOf(replacement, wrong.id), notices)];
  });
  return endings.length === replacements.length ? endings : [];
}

/**
 * The correction that is owed to whoever received this alert: the last one, where corrections were corrected; `null` while
 * the alert is right.
 *
 * @example standingCorrection('news-n1', [n1 corrected by n2, n2 withdrawn]) //=> 'wrong-n2'
 */
export function standingCorrection(alert: string, notices: readonly Notice[]): string | null {
  const wrong = notices.find((notice) => notice.ended !== null && alertIdsSaying(notice, notices).includes(alert));
  if (wrong === undefined) return null;
  const correction = endingAlertId(wrong);
  return standingCorrection(correction, notices) ?? correction;
}

function inForce(id: string, notices: readonly Notice[]): readonly Notice[] {
  return noticesNamed(id, notices).filter(({ ended }) => ended === null);
}

function endingOf(
  notice: Notice,
  end: NoticeEnd,
  replacement: Publication | null,
  notices: readonly Notice[],
): NoticeEnding {
  const { id } = notice;
  const correct = replacement?.notice.id ?? null;
  const base = { id: endingAlertId({ id, ended: end }), crossing: notice.crossing, raisedAt: end.at, notice: id };
  const correction: Alert =
    end.how === 'updated' && correct !== null
      ? { ...base, kind: 'update', correct }
      : { ...base, kind: 'correction', correct };
  return { id, end, cancelled: alertIdsSaying(notice, notices), correction, replacement };
}

/** The alert for those who were told of a notice that has ended. */
function endingAlertId({ id, ended }: Pick<Notice, 'id' | 'ended'>): string {
  return ended?.how === 'updated' ? updateAlertId(id) : correctionAlertId(id);
}

/** The alerts that say what a notice says: its own, and the one that names it in the place of an earlier notice. */
function alertIdsSaying({ id, supersedes }: Notice, notices: readonly Notice[]): readonly string[] {
  const earlier = notices.find((one) => one.id === supersedes);
  return [noticeAlertId(id), ...(earlier === undefined ? [] : [endingAlertId(earlier)])];
}

function isPublished(id: string, notices: readonly Notice[]): boolean {
  return notices.some((notice) => notice.id === id);
}

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
