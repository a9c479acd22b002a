import type { Unit } from '../units.ts';
import { isUnsure } from './unsure.ts';

/** Nothing happens to a gate: it only may, or it is goods that are barred, or a bus that runs. */
export const isOfNoGate = (unit: Pick<Unit, 'news' | 'tokens'>): boolean =>
  isUnsure(unit) || isOfGoods(unit) || isOfJourney(unit);

/** Potatoes may not be taken in: those who carry nothing of the kind pass as ever. */
export function isOfGoods({ news }: Pick<Unit, 'news'>): boolean {
  const isBarred = news.has('shut') || news.has('limit');
  if (news.has('goods')) return news.has('trade') || isBarred;
  return news.has('trade') && isBarred && news.of('traffic').length === 0 && !news.has('systems');
}

/** A bus or a train runs, or does not: no gate is shut by it. */
const isOfJourney = ({ news }: Pick<Unit, 'news'>): boolean =>
  news.has('journey') && !(news.has('gate') && news.has('shut'));
