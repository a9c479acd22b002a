import type { NewsPost } from '#domain/notes/news.ts';
import type { Times } from './time/times.ts';
import type { Unit } from './units.ts';

const year = /^(?:19|20)\d\d$/u;
const longAgo = 2;

/** Of the years that a part names every one is long past. */
export function isOfOldYear({ tokens }: Pick<Unit, 'tokens'>, { at }: Pick<NewsPost, 'at'>): boolean {
  const years = tokens.flatMap(({ text }) => (year.test(text) ? [Number(text)] : []));
  return years.length > 0 && years.every((one) => one <= Number(at.slice(0, 4)) - longAgo);
}

/** A part of a year long past, that names no day to come. */
export function isOld(unit: Unit, times: Times | undefined, post: NewsPost): boolean {
  const start = (times?.from ?? times?.on ?? times?.until)?.day.toISODate() ?? '';
  return isOfOldYear(unit, post) && start < post.at.slice(0, 10);
}
