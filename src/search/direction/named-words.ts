import { isSureName } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import { isIn, isName as isTownName } from '../parts/named.ts';
import { isKnownTown, type PlaceIndex } from '../places/index.ts';
import { isOnWay } from '../places/on-way.ts';
import type { TextRead } from '../text-read.ts';

/** What a token is, as far as places and times go; and the names that are sure. */
export function tokenKinds(
  { names, places }: { readonly names: NameIndex; readonly places: PlaceIndex },
  { tokens, read, matches }: TextRead,
  {
    placed,
    journey,
    onWay,
  }: {
    readonly placed: ReadonlySet<number>;
    readonly journey: { readonly covered: ReadonlySet<number> } | null;
    readonly onWay: Parameters<typeof isOnWay>[1];
  },
) {
  const isCovered = (at: number) => journey !== null && (journey.covered.has(at) || isOnWay(at, onWay));
  const isNamed = (at: number) => isTownName(names, (key) => isKnownTown(places, key), tokens[at]) || isCovered(at);
  const isTime = (at: number) => read.used.has(at);
  const sure = matches.filter(isSureName);
  const isName = (at: number) => isNamed(at) || isIn(sure, at);
  const isOther = (at: number) => isTime(at) || isIn(matches, at) || placed.has(at) || isCovered(at);
  return { isNamed, isTime, isName, isOther, sure };
}
