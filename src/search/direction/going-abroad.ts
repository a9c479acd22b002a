/** From a place that is none of ours to another, or to one of which we hold nothing. */
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import { isAmong, type NameIndex } from '../names/index.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, isLedTo, sideOf } from './direction.ts';

interface Said {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  /** The tokens that name a place of ours. */
  readonly own: ReadonlySet<number>;
}

interface PlaceAbroad {
  readonly start: number;
  readonly side: ReturnType<typeof sideOf>;
  readonly isAt: boolean;
  readonly isTown: boolean;
  /** The own name of a country. */
  readonly isName: boolean;
}

/**
 * "Dubai to Oman, a visa at the border?", "do I need a visa for Canada", "the border of Poland and Germany", "a bus from
 * Istanbul": all places that are named lie abroad. Whoever comes from one of them may come to us, and so may its citizens.
 * Beside a place of ours it is only the visa that is asked for: "a visa for the USA, in Almaty".
 */
export function isGoingAbroad(names: NameIndex, said: Said): boolean {
  const { readings, topics } = said;
  if (ofPersons(readings)) return false;
  const places = placesAbroad(names, said);
  const isOfVisa = ({ start }: PlaceAbroad) =>
    readings.some(({ meaning, start: before, length }) => {
      return meaning.kind === 'topic' && meaning.part === 'visa' && before + length === start - 1;
    });
  const isGoal = places.some((place) => isLedTo(place) && (!place.isAt || isOfVisa(place)));
  const [first] = topics;
  if (said.own.size > 0) return isGoal && topics.some(({ part }) => part === 'visa');
  // "Customs of Poland": whoever brings something is no country.
  if (first?.topic === 'customs' && places.some(({ isName }) => isName)) return true;
  if (first !== undefined && isGoal && (isRuleOfCountry(first.topic) || ofWays.has(first.topic))) return true;
  const isLeft = places.some(({ side, isTown }) => side === 'from' && isTown);
  if (isLeft && first?.topic === 'transport' && !says(readings, 'border')) return true;
  const isBetween = says(readings, 'border') || says(readings, 'between') || places.some(({ isTown }) => isTown);
  return isBetween && places.some(({ start }, at) => isJoined(start, places[at + 1]?.start, said));
}

/** Citizens, or what is registered somewhere: a passport that is checked is no citizen. */
function ofPersons(readings: readonly WordReading[]): boolean {
  const papers = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'topic' ? [start] : [])));
  const isPerson = ({ meaning, start }: WordReading) => meaning.kind === 'citizens' && !papers.has(start);
  return readings.some(isPerson) || says(readings, 'plates');
}

const ofWays: ReadonlySet<AskedAbout['topic']> = new Set(['transport', 'way', 'distance', 'procedure'] as const);

/** Side by side, with a dash between them, or with a word that joins them. */
function isJoined(one: number, other: number | undefined, { readings }: Said): boolean {
  if (other === undefined) return false;
  const isJoint = ({ meaning, start }: WordReading) => start === one + 1 && joints.has(meaning.kind);
  return other === one + 1 || (other === one + 2 && readings.some(isJoint));
}

const joints: ReadonlySet<string> = new Set(['and', 'to', 'toOrAt', 'from'] as const);

function placesAbroad(names: NameIndex, said: Said): readonly PlaceAbroad[] {
  const { linguistics, abroad, elsewhere, countries } = names;
  const { tokens, readings } = said;
  const isElse = (at: number) => readings.some(({ meaning, start }) => start === at && ofElse.has(meaning.kind));
  const peoples = new Set(
    readings.flatMap(({ meaning, start }) =>
      meaning.kind === 'citizenship' || meaning.kind === 'abroad' ? start : [],
    ),
  );
  return [...tokens.entries()].flatMap(([start, { word, number }]) => {
    if (number || isElse(start) || said.own.has(start)) return [];
    const forms = linguistics.formsOf(word).filter(({ taken }) => taken < 2);
    if (forms.some(({ key }) => countries.has(key))) return [];
    const town = forms.find((form) => isAmong(abroad.towns, form) || isAmong(abroad.frontiers, form));
    const known = town ?? forms.find((form) => elsewhere.has(form.key) || isAmong(abroad.countries, form));
    const key = known?.key ?? (peoples.has(start) ? word : undefined);
    if (key === undefined) return [];
    const span = { start, length: 1 };
    const isTown = town !== undefined || (known !== undefined && elsewhere.has(known.key) && !peoples.has(start));
    const isName = !isTown && known !== undefined;
    return [{ start, isTown, isName, side: sideOf(names, said, span, key), isAt: isAt(names, said, span, key) }];
  });
}

/** Words that mean something whatever town is called so. */
const ofElse: ReadonlySet<string> = new Set([
  'country',
  'topic',
  'traffic',
  'openly',
  'yesNo',
  'passing',
  'need',
] as const);
