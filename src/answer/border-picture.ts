import type { DateTime } from 'luxon';
import type { PictureAsked } from '#domain/pictures.ts';
import type { AnswerBorder } from './question.ts';

/** The map of a border that was answered for; `null` where it has no crossing that one may use. */
export function borderPicture(
  { border, statuses = [], renderer }: AnswerBorder,
  now: DateTime,
): Extract<PictureAsked, { kind: 'border' }> | null {
  const [first] = statuses;
  if (first === undefined) return null;
  const title = renderer.borderName(border.split('-'));
  return { kind: 'border', title, time: renderer.moment(now, first.crossing), statuses };
}
