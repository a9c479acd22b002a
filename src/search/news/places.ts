import type { Crossing } from '#domain/crossing.ts';
import { borderOf, countriesOf } from '#domain/rules/scope.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { NameMatch } from '../names/finder.ts';

/** A crossing that a piece of a post names, and where. */
export interface Named {
  readonly start: number;
  /** Those that share the name, where nothing in the post tells them apart. */
  readonly crossings: readonly Crossing[];
}

/** What a post says around its names. */
export interface NamesAround {
  /** Countries that it names, the one that speaks last. */
  readonly countries: readonly CountryCode[];
  readonly isRailway: boolean;
  /** The country that speaks. */
  readonly speaks: CountryCode | undefined;
}

const mostMistakes = 0.5;

/** The posts that are named; a town alone is no post. */
export function namedIn(matches: readonly NameMatch[], around: NamesAround): readonly Named[] {
  const sure = matches
    .filter(
      ({ trust, mistakes, named }) =>
        trust === 'sure' && mistakes <= mostMistakes && named.some(isOfPost) && !isTown(named),
    )
    .toSorted((one, other) => one.start - other.start);
  return sure
    .map(({ start, named }) => ({ start, crossings: best(entriesOf(named), around) }))
    .filter(({ crossings }) => crossings.length > 0);
}

const isOfPost = ({ kind }: NameMatch['named'][number]) => kind === 'name' || kind === 'pair' || kind === 'part';

/** One word of a longer name that is a town of another crossing is rather the town. */
const isTown = (named: NameMatch['named']) =>
  named.some(({ kind }) => kind === 'town') && named.every(({ kind }) => kind === 'town' || kind === 'part');

/** A whole name before a part of a longer one. */
function entriesOf(named: NameMatch['named']): NameMatch['named'] {
  const whole = named.filter(({ kind }) => kind === 'name' || kind === 'pair');
  return whole.length > 0 ? whole : named.filter(isOfPost);
}

function best(named: NameMatch['named'], around: NamesAround): readonly Crossing[] {
  const speaks = around.speaks;
  const isOfBorder = ({ crossing, kind }: NameMatch['named'][number]) =>
    kind !== 'part' || around.countries.length === 0 || isShared(crossing, around);
  const scored = [...Map.groupBy(named.filter(isOfBorder), ({ crossing }) => crossing)].map(([crossing, entries]) => {
    const isOwn = entries.some(({ post }) => post && post.country === speaks);
    return { crossing, score: scoreOf(crossing, around) + (isOwn ? 0.5 : 0) };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === most).map(({ crossing }) => crossing);
}

/** One word of a longer name is too little where the post tells of other countries. */
const isShared = (crossing: Crossing, { countries }: NamesAround) =>
  countriesOf(crossing).some((country) => countries.includes(country));

function scoreOf(crossing: Crossing, { countries, isRailway }: NamesAround): number {
  const own = countriesOf(crossing);
  const shared = countries.reduce((sum, country, at) => sum + (own.includes(country) ? 2 + 1 / (at + 1) : 0), 0);
  return shared + ((crossing.kind === 'rail') === isRailway ? 1 : 0);
}

/** Names that stand in one post are tried on one border first: "Dostuk and Kara-Suu". */
export function settled(named: readonly Named[]): readonly Named[] {
  const borders = new Set(
    named.flatMap(({ crossings }) => (crossings.length === 1 && crossings[0] ? [borderOf(crossings[0])] : [])),
  );
  return named.map((one) => {
    const beside = one.crossings.filter((crossing) => borders.has(borderOf(crossing)));
    return one.crossings.length > 1 && beside.length > 0 ? { ...one, crossings: beside } : one;
  });
}
