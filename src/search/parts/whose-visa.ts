import type { CountryCode } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { wholeKey } from '../text/normalize.ts';
import type { Token } from '../text/tokens.ts';
import { asPlace, type CountryAt } from './traveller.ts';

/** What tells a country's visa from somebody who needs one. */
interface VisaWords {
  readonly tokens: readonly Token[];
  /** Of the question. */
  readonly language: string | null;
  readonly linguistics: Linguistics;
  readonly ours: ReadonlySet<CountryCode>;
  readonly namedIn: () => readonly CountryAt[];
}

/**
 * "Туркменская виза", "visa for Turkmenistan", "Монголияга виза": whose visa it is, where no other place is named. "Немцу
 * виза" is of somebody who needs one: words for a people with an ending that says *to*, and not its country's own name. A country's own name beside its list of
 * who may not enter says whose list it is.
 */
export function visasAmong(readings: readonly WordReading[], words: VisaWords): readonly WordReading[] {
  const { tokens, linguistics, ours } = words;
  const visas = readings.filter(isPart('visa'));
  const bans = readings.filter(isPart('entry-ban'));
  if (visas.length + bans.length === 0 || !says(readings, 'citizenship') || says(readings, 'citizens')) return readings;
  const named = words.namedIn();
  const isOfVisa = (word: WordReading) => {
    const { start, length, meaning } = word;
    const language = words.language ?? word.language;
    if (meaning.kind !== 'citizenship' || length !== 1 || named.some((one) => one.start !== start)) return false;
    const token = tokens[start]?.word ?? '';
    const isName = isNameOf(meaning.country, { token, language, linguistics });
    if (bans.some((ban) => ban.start === start + 1 || ban.start + ban.length === start)) return isName;
    if (visas.some((visa) => visa.start === start + 1)) return isName || saysWhose(token, language, linguistics);
    return isName && visas.some((visa) => start === visa.start + visa.length + 1);
  };
  const whose = new Set(readings.filter(isOfVisa).map(({ start }) => start));
  return readings.map((word) => (whose.has(word.start) ? asGoal(word, ours) : word));
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
  const { ofEndings = '' } = vocabularies.find((one) => one.language === language)?.direction ?? {};
  const endings = ofEndings.split(' ').filter(Boolean).map(normalizeWord);
  return endings.length === 0 ? directionOf(token, '') === null : endings.some((ending) => token.endsWith(ending));
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
  return (
    name !== undefined &&
    linguistics.formsOf(token).some(({ key, taken }) => taken < 2 && key === wholeKey(name, linguistics))
  );
}

/** Of a country without a file nothing is told: it is no place of ours. */
function asGoal(word: WordReading, ours: ReadonlySet<CountryCode>): WordReading {
  const { meaning } = word;
  return meaning.kind === 'citizenship' && !ours.has(meaning.country)
    ? { ...word, meaning: { kind: 'abroad' } }
    : asPlace(word);
}
