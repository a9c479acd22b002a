import { isDoubted } from '#domain/rules/warnings.ts';
import type { Status } from '#domain/status.ts';
import { type Localizer, listOf } from '#i18n/localizer.ts';
import { type CardOptions, createCardContext, datedOnClocks } from '../card/context.ts';
import { onlyOnes } from '../card/limits.ts';
import { crossingName } from '../names.ts';
import type { Groups } from './listed.ts';
import { isToldToWork, lastWord, worksOn } from './state-line.ts';

/** Of these nobody has published the hours, and the newest word of them is that they work: by day they count as open, by night as unknown. */
export interface ToldToWork {
  /** Those that are open by hours that somebody told. */
  readonly byHours: number;
  readonly statuses: readonly Status[];
}

/** Which of the crossings work by the last word, though nobody knows their hours. */
export function toldToWork({ open, unknown }: Groups, localizer: Localizer, how: CardOptions): ToldToWork {
  const isForAll = (status: Status) =>
    how.traveller?.traffic !== undefined || onlyOnes(createCardContext(status, localizer, how)) === null;
  const known = open.filter((status) => !isDoubted(status));
  const byDay = known.filter(({ because }) => because === 'works');
  return {
    byHours: known.length - byDay.length,
    statuses: [...byDay, ...unknown.filter((status) => isToldToWork(status) && isForAll(status))],
  };
}

/** The day of the word by which most of them work. */
export function dayOfWord({ statuses }: ToldToWork, localizer: Localizer, how: CardOptions): string {
  const days = statuses.flatMap((status) => {
    const word = lastWord(status);
    return word === undefined ? [] : [datedOnClocks(word.date, createCardContext(status, localizer, how))];
  });
  const times = (day: string) => days.filter((one) => one === day).length;
  return [...new Set(days)].toSorted((one, other) => times(other) - times(one))[0] ?? '';
}

/** Which of them are being rebuilt: "All work" says too much of these. */
export function rebuiltLine(statuses: readonly Status[], localizer: Localizer): readonly string[] {
  const rebuilt = statuses.filter((status) => worksOn(status) !== undefined);
  if (rebuilt.length === 0) return [];
  const names = listOf(
    rebuilt.map(({ crossing }) => crossingName(crossing, localizer)),
    localizer,
  );
  return [localizer.message('borders-repaired', { names })];
}
