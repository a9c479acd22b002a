import { type CountryCode, zoneIn } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { dayMs } from '#domain/time/clock.ts';
import { daylightOn } from '#domain/time/sun.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';
import { homeOf } from './whose.ts';

type Compared = NonNullable<DirectAnswer['clocks']>;
type Clock = Compared['pairs'][number]['of'];
type ClockNamed = NonNullable<DirectQuestion['words']['clocks']>['clocks'][number];

/** A clock of which it is not known yet whether the country has others. */
interface Named extends Pick<Clock, 'country'> {
  readonly zone?: string | undefined;
}

/** What the clocks show now, how two of them differ, and what an hour on the one is on the other. */
export function clocksTold(question: DirectQuestion): Pick<DirectAnswer, 'clock' | 'clocks' | 'daylight'> {
  const { asked, words, moment } = question;
  if (asked.topic !== 'clocks') return {};
  if (words.aspects.some(({ aspect }) => aspect === 'daylight')) return { daylight: daylightAt(question) };
  const { isWhose = false, minutes } = words.clocks ?? {};
  const clocks = comparedIn(question);
  const isCompared = clocks !== undefined && (isWhose || words.takesVerdict || minutes !== undefined);
  const isNow = moment.precision === 'now' && !isCompared;
  return given({ clocks, clock: isNow ? { at: moment.now, countries: countriesNamed(question) } : undefined });
}

/** When it is light on the day that is asked about, where it is known where the crossing lies. */
function daylightAt({ crossing, moment }: DirectQuestion): Exclude<DirectAnswer['daylight'], undefined> {
  const post = crossing?.posts.find(({ position }) => position !== undefined);
  if (crossing === undefined || post?.position === undefined) return null;
  const day = moment.at.setZone(post.zone).startOf('day');
  const { sunrise, sunset } = daylightOn(
    Math.round(day.setZone('utc', { keepLocalTime: true }).toMillis() / dayMs),
    post.zone,
    post.position,
  );
  const at = (minute: number) => day.plus({ minutes: minute });
  return { posts: crossing.posts, sunrise: at(sunrise), sunset: at(sunset) };
}

/** An hour is told without anybody's word; and what is told of the clocks of one border is no answer about others. */
export function saysAllOfClocks(
  { clocks, daylight }: Pick<DirectAnswer, 'clocks' | 'daylight'>,
  { borders, words }: DirectQuestion,
): boolean {
  if (clocks === undefined) return daylight !== undefined;
  const [border, ...more] = borders;
  const compared = clocks.pairs.flatMap(({ of, there }) => [of, there]);
  const isOfBorder = more.length === 0 && compared.every(({ country }) => border?.countries.includes(country));
  return !isOfBorder || clocks.minutes !== undefined || words.clocks?.isWhose === true || isOfTown(words.clocks);
}

/** A town has one clock, whatever its country has. */
function isOfTown(asked: DirectQuestion['words']['clocks']): boolean {
  return asked?.clocks.some(({ zone }) => zone !== undefined) === true;
}

/** Where the time of now is told: in the countries that are named, else in those of the place. */
function countriesNamed(question: DirectQuestion): readonly CountryCode[] {
  const { countries } = question;
  const named = clocksNamed(question)
    .flatMap(({ country }) => country ?? [])
    .toReversed();
  return named.length > 0 ? named : countries.map(({ code }) => code);
}

/** Beside a clock of the crossing one of elsewhere is that of a namesake: there is an Altay in China as well, and a Moskovskiy in Tajikistan. */
function clocksNamed({ words, crossing }: DirectQuestion): readonly ClockNamed[] {
  const clocks = words.clocks?.clocks ?? [];
  const isOwn = ({ country }: ClockNamed) =>
    country === undefined || crossing?.posts.some((post) => post.country === country) === true;
  return clocks.some((clock) => clock.country !== undefined && isOwn(clock)) ? clocks.filter(isOwn) : clocks;
}

/** `undefined` where no clock was named and no crossing has two, or where a country has several. */
function comparedIn(question: DirectQuestion): Compared | undefined {
  const { words, crossing, moment } = question;
  const { minutes, isWhose = false } = words.clocks ?? {};
  const clocks = clocksNamed(question);
  if (clocks.length === 0 && crossing === undefined) return undefined;
  const own = ownOf(question);
  const named = clocks.flatMap(({ country = own, zone }) => (country === undefined ? [] : [{ country, zone }]));
  const isEither = (isWhose || named.length === 0) && minutes !== undefined;
  const pairs = pairsOf(named, question).flatMap(([one, other]) => {
    const [of, there] = [withZone(one, question), withZone(other, question)];
    if (of === undefined || there === undefined) return [];
    return isEither && !isAlike(of, there, moment.at)
      ? [
          { of, there },
          { of: there, there: of },
        ]
      : [{ of, there }];
  });
  if (pairs.length === 0) return undefined;
  const isSecond = named.length === 1 && minutes === undefined;
  return { pairs, on: moment.at, isOfPost: crossing !== undefined, isSecond, ...given({ minutes }) };
}

function isAlike(one: Clock, other: Clock, at: Compared['on']): boolean {
  return at.setZone(one.zone).offset === at.setZone(other.zone).offset;
}

/** The first with each of the others; one alone beside what it is compared with unsaid: an hour is on that one, else it is asked for. */
function pairsOf(named: readonly Named[], question: DirectQuestion): readonly (readonly [Named, Named])[] {
  const [first, ...others] = named;
  if (first !== undefined && others.length > 0) return others.map((other) => [first, other]);
  const beside = besideOf(question, named);
  if (first !== undefined)
    return beside.map((other) => (question.words.clocks?.minutes === undefined ? [other, first] : [first, other]));
  const [one, ...rest] = beside;
  return one === undefined ? [] : rest.map((other) => [one, other]);
}

/** Beside one clock, or none: the other ones of the crossing, the one of whoever asks, or those of the border that is meant unsaid. */
function besideOf(question: DirectQuestion, named: readonly Named[]): readonly Named[] {
  const { crossing, home = [] } = question;
  const own = ownOf(question);
  const sides = [...new Set(crossing?.posts.map(({ country }) => country))];
  const codes = home.map(({ code }) => code);
  const isElsewhere = (code: CountryCode) => named.every(({ country }) => country !== code);
  const others = [sides, own === undefined ? [] : [own], codes]
    .map((some) => some.filter(isElsewhere))
    .find((some) => some.length > 0);
  return (others ?? []).map((country) => ({ country }));
}

function ownOf({ countries, home = [], language }: DirectQuestion): CountryCode | undefined {
  return homeOf(language, { countries: [...countries, ...home] });
}

/** On the clock of the crossing that is asked about, of the town that was named, or of all posts of the country. */
function withZone({ country, zone }: Named, { crossing, others, moment: { at } }: DirectQuestion): Clock | undefined {
  const own = (crossing && zoneIn(crossing, country)) ?? zone;
  if (own !== undefined) return { country, zone: own };
  const zones = others.flatMap(({ posts }) => posts.flatMap((post) => (post.country === country ? [post.zone] : [])));
  const [first] = zones;
  const isOne = new Set(zones.map((one) => at.setZone(one).offset)).size === 1;
  return first !== undefined && isOne ? { country, zone: first } : undefined;
}

/** On which way a watch is set, where that is asked. */
export function watchAsked(question: DirectQuestion): DirectAnswer['watch'] {
  const isAsked = question.asked.topic === 'clocks' && question.words.aspects.some(({ aspect }) => aspect === 'watch');
  return isAsked ? watchOf(question) : undefined;
}

/** At the crossing, or where all of the one border have the same clocks. */
function watchOf({
  crossing,
  borders,
  others,
  moment: { at },
  traveller: { toward },
}: DirectQuestion): DirectAnswer['watch'] {
  const [border, ...more] = borders;
  const ids = border === undefined || more.length > 0 ? [] : border.crossings;
  const here = crossing === undefined ? others.filter(({ id }) => ids.includes(id)) : [crossing];
  const clocks = new Set(
    here.map(({ posts }) =>
      posts
        .map(({ zone }) => at.setZone(zone).offset)
        .toSorted()
        .join(' '),
    ),
  );
  const [first] = here;
  return first === undefined || clocks.size > 1 ? undefined : { at, toward, posts: first.posts };
}
