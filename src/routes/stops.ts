/** Places that a way has to go through. */
import type { CountryCode } from '#domain/texts.ts';
import type { Anchor } from './anchors.ts';
import type { Chain } from './chains.ts';
import { sumOf } from './length.ts';
import type { Net, NetNode, RoadStretch } from './net.ts';

/** A place that is named on the way, with the places on the road from which one goes there. */
export interface Stop {
  readonly id: string;
  readonly country: CountryCode;
  readonly anchors: readonly Anchor[];
}

/** The stops of each leg of a chain, a leg a country; a country that is passed twice may have its stops on either leg. */
export function stopsByLeg(chain: Chain, stops: readonly Stop[]): readonly ((leg: number) => readonly Stop[])[] {
  const isRound = chain.length > 1 && chain[0] === chain.at(-1);
  const shared = (onFirst: boolean) => (leg: number) => {
    const isOtherEnd = isRound && leg === (onFirst ? chain.length - 1 : 0);
    return isOtherEnd ? [] : stops.filter(({ country }) => country === chain[leg]);
  };
  const isAtEnds = isRound && stops.some(({ country }) => country === chain[0]);
  return isAtEnds ? [shared(true), shared(false)] : [shared(true)];
}

/** The shortest road inside one country through all of these places, in whichever order. */
export function stretchThrough(net: Net, stops: readonly Stop[]): Net['stretch'] {
  if (stops.length === 0) return net.stretch;
  const through = (from: NetNode, to: NetNode, left: readonly Stop[]): RoadStretch | null => {
    if (left.length === 0) return net.stretch(from, to);
    const all = left.flatMap((stop) =>
      stop.anchors.flatMap(({ node, link }) => {
        const before = net.stretch(from, node);
        const rest = left.filter((one) => one !== stop);
        const after = before && through(node, to, rest);
        if (before === null || after === null) return [];
        const length = sumOf([before.length, link, link, after.length]);
        return [{ length, through: joined([...before.through, stop.id], after.through) }];
      }),
    );
    return all.toSorted((a, b) => a.length.km - b.length.km)[0] ?? null;
  };
  return (from, to) => through(from, to, stops);
}

/** A place where one stretch ends and the next begins is passed once. */
function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...before, ...after].filter((id, index, all) => id !== all[index - 1]);
}

/** Back by the road on which one came: a way to a place, and not one through it. */
export function turnsBack(legs: readonly Pick<RoadStretch, 'through'>[]): boolean {
  return legs.some(({ through }) => new Set(through).size < through.length);
}
