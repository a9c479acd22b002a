import type { NameIndex } from '../../names/index.ts';
import { isNamed, type Unit } from '../units.ts';

/** Whether a part speaks of a border that none of our countries has, or of a gate with a name that we do not know. */
export function isOfOtherBorder(unit: Unit, names: NameIndex): boolean {
  const { news, readings } = unit;
  if (!news.has('gate') && !news.has('border')) return false;
  const ours = new Set(names.countries.values());
  const isForeign = readings.some(({ meaning }) => meaning.kind === 'citizenship' && !ours.has(meaning.country));
  return isForeign || isOfUnknownGate(unit);
}

/** "The Torkham crossing": a name stands right beside the gate, and nothing is known of it. */
function isOfUnknownGate({ news, readings, matches, capitals }: Unit): boolean {
  const known = [...readings, ...news.readings, ...matches.filter(isNamed)];
  const isKnown = (at: number) => known.some(({ start, length }) => at >= start && at < start + length);
  return news
    .of('gate')
    .some(({ start, length }) => [start - 1, start + length].some((at) => capitals.includes(at) && !isKnown(at)));
}
