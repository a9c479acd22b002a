/** Which way somebody goes, and whose visa that makes it. */
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { NameIndex } from '../names/index.ts';
import { visaOf } from '../parts/whose-visa.ts';
import type { JourneyEnd } from '../places/frames.ts';
import { type About, crossingsIn, type Found } from '../question.ts';
import { isFramed, says, type WordReading } from '../text/lexicon.ts';
import type { TextRead } from '../text-read.ts';
import { type CountrySaid, directionIn, isLedTo } from './direction.ts';

interface Going {
  readonly found: Found;
  readonly countries: readonly CountrySaid[];
  readonly topics: readonly AskedAbout[];
}

interface Staying extends Going {
  readonly ends: readonly JourneyEnd[];
  /** The country in which they say that they are, where it is asked of that. */
  readonly dwelt: CountryCode | undefined;
}

/** Where somebody goes, from where, and whether the hour is that of setting out. */
export function wayOf(names: NameIndex, { tokens, readings, matches }: TextRead, of: Staying) {
  const clock = clockOf(readings);
  const spoken = {
    tokens,
    readings,
    matches,
    crossings: crossingsIn(of.found),
    countries: of.countries,
    leaving: clock === 'leave',
  };
  const { far, ...way } = directionIn(names, spoken);
  // It is as far to a town as from it.
  const isFar = of.topics[0]?.topic === 'distance' && far !== undefined;
  const said = isFar ? { ...way, from: far } : way;
  const visa = visaIn({ ...of, readings });
  if (visa !== undefined) return { ...said, clock, toward: visa };
  const isBoth = areBothEntered(of);
  const told = of.dwelt ?? stayedIn(of) ?? said.toward ?? towardOf(of, { readings, names });
  return { ...said, clock, toward: isBoth ? undefined : told };
}

/** "I live in Shymkent, how long in Kazakhstan unregistered": how long one is there is asked of where one is. */
function stayedIn({ countries, topics: [asked] }: Going): CountryCode | undefined {
  const isOfStay = asked?.part === 'stay' || asked?.part === 'registration' || asked?.part === 'overstay';
  const there = new Set(countries.filter(({ isAt }) => isAt).map(({ country }) => country));
  return isOfStay && there.size === 1 && countries.length === 1 ? [...there][0] : undefined;
}

/** A visa of a country that the crossing does not lead into, or that lies on no border at hand, is asked of that country. */
export function visaAbout(about: About, asked: Going & { readonly readings: readonly WordReading[] }): About {
  const country = visaIn(asked);
  if (country === undefined || about.kind === 'emergency') return about;
  const isThere = crossingsIn(asked.found).some(({ posts }) => posts.some((post) => post.country === country));
  const isEnd = about.kind === 'journey' && about.to.some((place) => place.country === country);
  return isEnd || (about.kind === 'crossings' && isThere) ? about : { kind: 'country', country, side: 'entered' };
}

function visaIn({
  topics: [first],
  ...said
}: Pick<Going, 'topics' | 'countries'> & { readonly readings: readonly WordReading[] }): CountryCode | undefined {
  return first?.part === 'visa' ? visaOf(said.readings, said.countries) : undefined;
}

/** "Into Tajikistan and then to Kyrgyzstan": how long, or with which visa, is asked of both. */
function areBothEntered({ countries, topics: [first] }: Going): boolean {
  const entered = new Set(countries.filter(isLedTo).map(({ country }) => country));
  return entered.size > 1 && (first?.part === 'visa' || first?.part === 'stay');
}

/** Fuel is taken along from where they are. */
export function isFuelledThere({ isAt }: Pick<CountrySaid, 'isAt'>, [asked]: readonly AskedAbout[]): boolean {
  return isAt && asked !== undefined && askedKey(asked) === 'customs/fuel';
}

/** Where no crossing is meant, the countries alone say where to; and whose rule is asked for. */
function towardOf(
  { countries, topics, ends }: Staying,
  { readings, names }: { readonly readings: readonly WordReading[]; readonly names: NameIndex },
): CountryCode | undefined {
  const to = countries.find(isLedTo);
  if (to) return to.country;
  // "The border with Kazakhstan" and "from Kazakhstan" are one word in Russian.
  const left = says(readings, 'border') ? undefined : countries.find(({ side }) => side === 'from');
  const from = left ?? countries.find((one) => isFuelledThere(one, topics));
  const others = [...new Set(names.countries.values())].filter((code) => code !== from?.country);
  if (from) return others.length === 1 ? others[0] : undefined;
  // "To Bishkek through Kazakhstan": what one passes through is not where one goes.
  const isPassed = ({ start }: CountrySaid) =>
    ends.some((end) => isLedTo(end) && !end.isPost && !end.isWeak) &&
    isFramed(readings, { start, length: 1 }, [['via'], ['viaAfter']]);
  const said = new Set(countries.filter((one) => !isPassed(one)).map(({ country }) => country));
  const [asked] = topics;
  return asked !== undefined && isRuleOfCountry(asked.topic) && said.size === 1 ? [...said][0] : undefined;
}

function clockOf(readings: readonly WordReading[]): 'leave' | 'arrive' | undefined {
  // "When shall I leave, to be there at nine": the hour is that of arriving.
  if (says(readings, 'leaving') && says(readings, 'when') && says(readings, 'due')) return 'arrive';
  if (says(readings, 'leaving')) return 'leave';
  return says(readings, 'arriving') ? 'arrive' : undefined;
}
