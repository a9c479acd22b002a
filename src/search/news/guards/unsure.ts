import type { Unit } from '../units.ts';

/** How near a word of what might or should be stands to what it is said of. */
const besideAct = 5;

/** What it says might be, should be, or is asked for: nothing of it is so yet. */
export function isUnsure({ news }: Pick<Unit, 'news'>): boolean {
  const acts = [...news.of('shut'), ...news.of('open'), ...news.of('willOpen'), ...news.of('limit')];
  return acts.some((act) =>
    news.of('unsure').some(({ start, length }) => {
      const distance = start < act.start ? act.start - start - length : start - act.start - act.length;
      return distance < besideAct;
    }),
  );
}
