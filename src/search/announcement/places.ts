import { borderId, type Crossing, crossingById } from '#domain/crossing.ts';
import { namedIn, settled } from '../news/places.ts';
import type { LineText } from './line-text.ts';
import type { Patch, ReadingSetting } from './written.ts';

/** The crossing that is named, or all of a border: "all posts with China". */
export function readCrossing({ cut, unit, spoken }: LineText, { catalogue }: ReadingSetting): Patch | null {
  const id = cut.rest
    .toLowerCase()
    .split(/[\s,]+/u)
    .find((word) => crossingById(catalogue, word));
  if (id !== undefined) return { crossings: [id], known: ['crossing'] };
  const around = { countries: spoken.countries, isRailway: unit.news.has('railway'), speaks: undefined };
  const named = settled(namedIn(unit.matches, around));
  const all = [...new Set(named.flatMap(({ crossings }) => crossings))];
  const [one, ...others] = all;
  if (one === undefined) return borderIn({ cut, unit, spoken } as LineText, catalogue);
  if (others.length === 0) return { crossings: [one.id], known: ['crossing'] };
  return { known: [], either: { crossing: all.map((crossing) => crossing.id) } };
}

/** Both countries name a border, one of them all borders that it has with ours: a tap decides between them. */
function borderIn({ unit, spoken }: LineText, { borders, crossings }: ReadingSetting['catalogue']): Patch | null {
  const meant = spoken.countries.slice(0, 2);
  if (meant.length === 0 || !(['gate', 'border', 'whole'] as const).some((family) => unit.news.has(family)))
    return null;
  const found = borders.filter(({ countries }) => meant.every((one) => countries.includes(one)));
  const [border, ...others] = found;
  if (border === undefined) return null;
  if (others.length > 0) return { known: [], either: { crossing: found.map(borderId) } };
  return { crossings: crossingsOf(border.crossings, crossings), known: ['crossing'] };
}

/** The crossings of a border by its id, as a button brings it; `null` where there is none of that id. */
export function crossingsOfBorder(id: string, { borders, crossings }: ReadingSetting['catalogue']) {
  const border = borders.find((one) => borderId(one) === id);
  return border === undefined ? null : crossingsOf(border.crossings, crossings);
}

/** Roads first: trains are seldom meant by "all posts". */
function crossingsOf(ids: readonly string[], crossings: readonly Crossing[]): readonly string[] {
  const known = ids.filter((id) => crossingById({ crossings }, id) !== undefined);
  const isRail = (id: string) => crossingById({ crossings }, id)?.kind === 'rail';
  return [...known.filter((id) => !isRail(id)), ...known.filter(isRail)];
}
