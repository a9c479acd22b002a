import type { Crossing } from '#domain/crossing.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { NameIndex } from '../names/index.ts';
import { countriesAt, isSaidBehind, type SpokenPost } from './spoken.ts';
import type { Unit } from './units.ts';
import type { NewsWords } from './words.ts';

const besideCitizens = 2;

/** Who is admitted, where it says so: only the citizens of the two countries, or those of every country. */
export function admittedIn({ news, readings }: Unit): 'citizens' | 'everyone' | undefined {
  if (news.has('foreigners')) return news.has('shut') || news.has('limit') ? 'citizens' : 'everyone';
  const isOfCitizens = readings.some(
    ({ meaning, length }) => meaning.kind === 'citizens' || (meaning.kind === 'citizenship' && length > 1),
  );
  if (!isOfCitizens) return undefined;
  return news.has('only') ? 'citizens' : news.has('whole') ? 'everyone' : undefined;
}

/** Whose citizens it is about, where it says so. */
export function peopleIn({ news, readings, tokens }: Unit, names: NameIndex): string | undefined {
  if (news.has('foreigners')) return 'foreigners';
  const citizens = readings.filter(({ meaning }) => meaning.kind === 'citizens');
  return countriesAt(names, { tokens, readings }).find(({ start }) =>
    citizens.some((one) => start > one.start && start - one.start - one.length < besideCitizens),
  )?.country;
}

const nearToward = 3;

/** Where to: a country that a word of direction stands beside, or the other one where they leave. */
export function towardOf(unit: Unit, crossing: Crossing, spoken: SpokenPost): CountryCode | undefined {
  const { names, post } = spoken;
  const ours = countriesOf(crossing);
  const { news } = unit;
  const said = countriesAt(names, unit).filter(
    ({ country, start }) => ours.includes(country) && !isOfBorder(news, start),
  );
  // "Outbound and inbound": both ways.
  if (isBothWays(news)) return undefined;
  const words = [...news.of('toward'), ...news.of('leaving'), ...news.of('entering')];
  const isBeside = (at: number) =>
    words.some(({ start, length }) => Math.abs(at - start) <= nearToward || Math.abs(at - start - length) <= 1);
  const next = said.find(({ start }) => news.of('toward').some((word) => word.start + word.length === start));
  if (next && !isSaidBehind(spoken)) return next.country;
  const ending = isSaidBehind(spoken) ? said.find(({ side }) => side === 'to') : undefined;
  if (ending) return ending.country;
  const to = said.find(
    ({ side, start }) =>
      side !== 'from' && isBeside(start) && (side !== null || news.has('toward') || news.has('entering')),
  );
  if (to) return to.country;
  if (!news.has('leaving') && !news.has('entering') && !news.has('movement')) return undefined;
  const from =
    said.find(({ side }) => side === 'from')?.country ??
    (!said.some(({ start }) => isBeside(start)) && news.has('leaving') ? post.source.country : undefined);
  const others = ours.filter((country) => country !== from);
  return from && ours.includes(from) && others.length === 1 ? others[0] : undefined;
}

const besideOther = 2;

const isBothWays = (news: NewsWords) =>
  news
    .of('leaving')
    .some((out) => news.of('entering').some(({ start }) => Math.abs(start - out.start) === besideOther));

/** A country that the crossing does not reach, and a word of where to right beside it: whoever wrote it means another one. */
export function strangeToward(unit: Unit, crossing: Crossing, { names }: SpokenPost): CountryCode | undefined {
  const ours = countriesOf(crossing);
  const words = unit.news.of('toward');
  return countriesAt(names, unit).find(
    ({ country, start, side }) =>
      !ours.includes(country) &&
      !isOfBorder(unit.news, start) &&
      (side === 'to' || words.some((word) => word.start + word.length === start || word.start === start + 1)),
  )?.country;
}

/** "The Kazakh border" says which border, not where to. */
const isOfBorder = (news: NewsWords, at: number) =>
  news.of('border').some(({ start }) => start === at + 2) ||
  [...news.of('gate'), ...news.of('border')].some(({ start, length }) => start === at + 1 || start + length === at - 1);
