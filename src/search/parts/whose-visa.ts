import type { Aspect } from '#domain/notes/aspects.ts';
import type { NotePart } from '#domain/notes/note-topics.ts';
import type { CountryCode } from '#domain/texts.ts';
import { isRuleOfCountry } from '#domain/topic.ts';
import { beginningAt, endingAt } from '../direction/standing.ts';
import type { Linguistics } from '../linguistics.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { wholeKey } from '../text/normalize.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { CountryAt } from './peoples.ts';
import { asPlace } from './traveller.ts';

/** What tells a country's visa from somebody who needs one. */
interface VisaWords {
  readonly tokens: readonly Token[];
  /** Of the question. */
  readonly language: string | null;
  readonly linguistics: Linguistics;
  readonly ours: ReadonlySet<CountryCode>;
  readonly namedIn: () => readonly CountryAt[];
}

/** Whoever comes with it. */
const ofHolder: ReadonlySet<string> = new Set([
  'e-visa',
  'visa-held',
  'visa-there',
  'on-visa',
] as const satisfies readonly Aspect[]);

/**
 * "Туркменская виза", "visa for Turkmenistan", "Монголияга виза": whose visa it is, where no other place is named. "Немцу
 * виза" is of somebody who needs one: words for a people with an ending that says *to*, and not its country's own name. A country's own name beside its list of
 * who may not enter says whose list it is.
 */
export function visasAmong(readings: readonly WordReading[], words: VisaWords): readonly WordReading[] {
  const { tokens, linguistics, ours } = words;
  const visas = readings.filter(isPart('visa'));
  const bans = readings.filter(isPart('entry-ban'));
  if (visas.length + bans.length === 0 || !says(readings, 'citizenship')) return readings;
  const citizen = citizenNamed(readings, words.namedIn());
  const isHeld = readings.some(({ meaning }) => meaning.kind === 'aspect' && ofHolder.has(meaning.aspect));
  // "Түркмөнгө виза керекпи бизге": who asks for themselves names where they go.
  const isForUs = says(readings, 'ours') && !says(readings, 'citizens');
  // "A Tajik visa for a Kyrgyz": bare words for a people are no place.
  const named = words
    .namedIn()
    .filter(({ start, side, isAt, isName }) => start !== citizen && (side !== null || isAt || isName === true));
  const isOfVisa = (word: WordReading) => {
    const { start, length, meaning } = word;
    const language = words.language ?? word.language;
    if (meaning.kind !== 'citizenship' || length !== 1 || start === citizen) return false;
    const token = tokens[start]?.word ?? '';
    const isName = isNameOf(meaning.country, { token, language, linguistics });
    // "Қырғызға Түрікменстан визасы": beside the country's own name a people is who needs it.
    const others = named.filter((one) => one.start !== start && !(isName && one.isName === false));
    // "A Turkmen transit visa from Uzbekistan to Kazakhstan": a visa of what lies between the two.
    const isBetween = ['from', 'to'].every((end) =>
      others.some(({ side }) => side === end || (side === 'toOrAt' && end === 'to')),
    );
    if (others.length > 0 && !isBetween) return false;
    // Nobody enters our countries by the visa of a third one: who holds one is of those people.
    if (!ours.has(meaning.country) && isHeld) return false;
    if (bans.some((ban) => ban.start === start + 1 || ban.start + ban.length === start)) return isName;
    if (visas.some((visa) => visa.start === start + 1))
      return (
        isName || (isForUs && linguistics.directionOf(token, '') === 'to') || saysWhose(token, language, linguistics)
      );
    const isListed = readings.some((one) => one.start === start && one.meaning.kind === 'country');
    return (isName || isListed) && visas.some((visa) => [0, 1].includes(start - visa.start - visa.length));
  };
  const whose = new Set(readings.filter(isOfVisa).map(({ start }) => start));
  return readings.map((word) => (whose.has(word.start) ? asGoal(word, ours) : word));
}

/** They stand before where one goes, or what one goes through. */
const ofWay: ReadonlySet<string> = new Set(['to', 'toOrAt', 'via'] as const);

/** "В Иран через Туркмению": the own name of a country that is none of ours, where they go, is nobody's passport. */
export function abroadAmong(
  readings: readonly WordReading[],
  { tokens, language, linguistics, ours }: Pick<VisaWords, 'tokens' | 'language' | 'linguistics' | 'ours'>,
): readonly WordReading[] {
  const isGoal = ({ meaning, start, length, language: read }: WordReading) => {
    const token = tokens[start]?.word ?? '';
    if (meaning.kind !== 'citizenship' || length !== 1 || ours.has(meaning.country)) return false;
    const isLed =
      linguistics.directionOf(token, '') === 'to' ||
      endingAt(readings, start).some((word) => ofWay.has(word.meaning.kind)) ||
      beginningAt(readings, start + length).some((word) => word.meaning.kind === 'viaAfter');
    return isLed && isNameOf(meaning.country, { token, language: language ?? read, linguistics });
  };
  return readings.map((word) => (isGoal(word) ? asGoal(word, ours) : word));
}

/**
 * The country whose visa is named: right before the word for it or with one word between ("Turkmen transit visa"), or right
 * behind it and whatever joins the two ("виза Туркмении", "visa for China"). Where one comes from has nothing to do with it.
 */
export function visaOf(readings: readonly WordReading[], countries: readonly CountryAt[]): CountryCode | undefined {
  const visas = readings.filter(isPart('visa'));
  const bare = countries.filter(({ side, isAt }) => side === null && !isAt);
  const isBefore = (at: number) => visas.some(({ start }) => start - at === 1 || start - at === 2);
  const isBehind = (at: number) => visas.some(({ start, length }) => [0, 1].includes(at - start - length));
  const named = bare.find(({ start }) => isBefore(start)) ?? bare.find(({ start }) => isBehind(start));
  return named?.country;
}

/** What somebody brings along: that of a country says whose they are. */
const brought: ReadonlySet<string> = new Set([
  ...(['passport', 'id-card', 'licence', 'papers', 'power-of-attorney'] as const satisfies readonly NotePart[]),
]);

/** What a country gives to whoever comes, or asks of them. */
const ofCountry: ReadonlySet<string> = new Set(['migration-card', 'medical-insurance'] as const);

/** "Тажикстандыкы камсыздандыруу": a rule that is a country's own is asked of that country, and not of somebody of it. */
export function rulesAmong(
  readings: readonly WordReading[],
  { tokens, linguistics, ours }: Pick<VisaWords, 'tokens' | 'linguistics' | 'ours'>,
): readonly WordReading[] {
  const { vocabularies, normalizeWord } = linguistics;
  const endings = vocabularies.flatMap(({ direction }) => direction.thingEndings.split(' ').filter(Boolean));
  const isThing = ({ start }: WordReading) =>
    endings.some((ending) => tokens[start]?.word.endsWith(normalizeWord(ending)));
  const isRule = ({ meaning }: WordReading) =>
    meaning.kind === 'topic' && isRuleOfCountry(meaning.topic) && !brought.has(meaning.part ?? '');
  const cards = readings.filter(({ meaning }) => meaning.kind === 'aspect' && ofCountry.has(meaning.aspect));
  // Its name stands before it or behind it.
  const isOfCard = ({ start }: WordReading) =>
    cards.some((card) => start + 1 === card.start || [0, 1].includes(start - card.start - card.length));
  const isOfRule = (word: WordReading) =>
    word.meaning.kind === 'citizenship' &&
    word.length === 1 &&
    (isOfCard(word) || (isThing(word) && readings.some((rule) => rule.start === word.start + 1 && isRule(rule))));
  return readings.map((word) => (isOfRule(word) ? asGoal(word, ours) : word));
}

/** Beside a word for a citizen the country of that citizen: behind it rather than before it. */
function citizenNamed(readings: readonly WordReading[], named: readonly CountryAt[]): number | undefined {
  const all = [
    ...named.map(({ start }) => start),
    ...readings.flatMap(({ meaning, start }) => (meaning.kind === 'citizenship' ? [start] : [])),
  ];
  const [word] = readings.filter(({ meaning }) => meaning.kind === 'citizens');
  if (word === undefined) return undefined;
  const farness = (at: number) => (at > word.start ? at - word.start : word.start - at + 0.5);
  return all.toSorted((one, other) => farness(one) - farness(other))[0];
}

function isPart(part: 'visa' | 'entry-ban') {
  return ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.part === part;
}

/** "Туркменская": of that country, and not for somebody of it. */
function saysWhose(
  token: string,
  language: string,
  { vocabularies, normalizeWord, directionOf }: Linguistics,
): boolean {
  const { ofEndings = '', theyEndings = '' } = vocabularies.find((one) => one.language === language)?.direction ?? {};
  const [endings, plural] = [ofEndings, theyEndings].map((all) => all.split(' ').filter(Boolean).map(normalizeWord));
  const ends = (any: readonly string[] = []) => any.some((ending) => token.endsWith(ending));
  // "Қазақтар визасыз": several of them are people.
  return endings?.length === 0 ? directionOf(token, '') === null && !ends(plural) : ends(endings);
}

/** The country's own name, with any ending of its language. */
function isNameOf(
  country: CountryCode,
  {
    token,
    language,
    linguistics,
  }: { readonly token: string; readonly language: string; readonly linguistics: Linguistics },
): boolean {
  if (country.length !== 2) return false;
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(country);
  const { normalizeWord } = linguistics;
  return (
    name !== undefined &&
    (areForms(normalizeWord(name.toLocaleLowerCase(language)), token) ||
      linguistics.formsOf(token).some(({ key, taken }) => taken < 2 && key === wholeKey(name, linguistics)))
  );
}

const lastVowels = /[aeiou]+$/u;

/** "Китай" and "Китая": one name in two cases, where the vowels at the end alone differ. */
function areForms(name: string, token: string): boolean {
  const stem = name.replace(lastVowels, '');
  return stem.length > 2 && stem === token.replace(lastVowels, '');
}

/** Of a country without a file nothing is told: it is no place of ours. */
function asGoal(word: WordReading, ours: ReadonlySet<CountryCode>): WordReading {
  const { meaning } = word;
  return meaning.kind === 'citizenship' && !ours.has(meaning.country)
    ? { ...word, meaning: { kind: 'abroad' } }
    : asPlace(word);
}

/** "Of" stands between a citizen and the country. */
const longestJoint = 2;

/** What is called by whose citizen somebody is. */
const ofPerson: ReadonlySet<string> = new Set(['passport', 'id-card'] as const satisfies readonly NotePart[]);

/** Where the people or the country of a citizen stands, if none is known: "a citizen of …", "… citizens", "… жараны". */
export function peoplesOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  vocabulary: Vocabulary | undefined,
): readonly number[] {
  if (vocabulary === undefined || says(readings, 'citizenship')) return [];
  const isGlued = vocabulary.direction.toEndings !== '';
  const citizens = readings.filter(
    ({ meaning, language }) =>
      (meaning.kind === 'citizens' || (meaning.kind === 'topic' && ofPerson.has(meaning.part ?? ''))) &&
      language === vocabulary.language,
  );
  return citizens.flatMap(({ start, length }) => {
    const behind = tokens.findIndex(({ text }, at) => at >= start + length && text.length > longestJoint);
    return isGlued ? [start - 1] : [start - 1, behind];
  });
}
