import { type Alert, correctionAlertId, noticeAlertId, updateAlertId } from './alert.ts';
import type { Notice } from './notice.ts';

/*
 * News of several crossings is one publication: a notice for each crossing, whose ids are that of the publication with a
 * number behind, `1f2e3d4c-2`. Editors name it as one; a later notice of one crossing takes the place of that one only.
 */

type Named = Pick<Notice, 'id'>;

/** The id by which editors name it: its own, or that of the publication that it is a part of. */
export function publicationIdOf({ id }: Named): string {
  return id.replace(/-\d+$/, '');
}

/** The id of the part of a publication, counted from zero. */
export function partIdOf(publication: string, index: number): string {
  return `${publication}-${index + 1}`;
}

/** The notices that an id names: one, or all of a publication. */
export function noticesNamed<N extends Named>(id: string, notices: readonly N[]): readonly N[] {
  return notices.filter((notice) => notice.id === id || publicationIdOf(notice) === id);
}

/** Notices of one publication that stand or have ended together, in the order in which the first of each was published. */
export function together(notices: readonly Notice[]): readonly (readonly [Notice, ...Notice[]])[] {
  const groups = Map.groupBy(notices, (notice) =>
    [publicationIdOf(notice), notice.ended?.how, notice.ended?.at].join(' '),
  );
  return [...groups.values()] as unknown as readonly (readonly [Notice, ...Notice[]])[];
}

/** By which id a group is named: a part that has gone its own way by its own. */
export function idOfGroup([first, ...others]: readonly [Named, ...Named[]]): string {
  return others.length === 0 ? first.id : publicationIdOf(first);
}

/** The alerts that tell of every crossing of its publication what this one tells of one, in the order of the notices. */
export function alertIdsBeside(alert: Alert, notices: readonly Named[]): readonly string[] {
  if (!('notice' in alert) || alert.kind === 'planned-end') return [alert.id];
  const idOf = { news: noticeAlertId, correction: correctionAlertId, update: updateAlertId }[alert.kind];
  return noticesNamed(publicationIdOf({ id: alert.notice }), notices).map(({ id }) => idOf(id));
}
