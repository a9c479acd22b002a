import { offsetOf, onClock } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { type Line, tableOf } from '../read.ts';
import type { Rule } from './rule.ts';

const cities: Readonly<Record<string, RegExp>> = {
  'Asia/Bishkek': /Bishkek|Бишкек|Бішкек/u,
  'Asia/Almaty': /Almaty|Алматы/u,
};

export const twoClocks: Rule = {
  name: 'two clocks',
  says: 'an hour that is not the same on both sides has both clocks beside it, and they agree',
  check({ of, lines, language, facts }, looked) {
    if (of === 'why' || of === 'seasons' || !isApart(facts)) return [];
    const { clocks, ownClock } = tableOf(language);
    const tells = lines.find(({ text }) => clocks.test(text));
    return lines.flatMap((line) => {
      if (line.times.length === 0 || line.text.startsWith('⚠️') || ownClock.test(line.text)) return [];
      looked();
      const [, ...digits] = clocks.exec(line.text)?.map(Number) ?? [];
      if (digits.length === 4)
        return isSo(line.text, digits, facts.at) ? [] : [`the clocks are not so: "${line.text}"`];
      if (isOnOneClock(line))
        return tells || isWeekly(line) || isBesideTheOther(line, lines) ? [] : [`one clock only: "${line.text}"`];
      return disagreeing(line, facts);
    });
  },
};

function isApart({ posts, now }: Facts): boolean {
  const { day } = onClock(now, 'Asia/Bishkek');
  return new Set(posts.map(({ zone }) => offsetOf(zone, day))).size > 1;
}

/** *When it is 18:00 in Kyrgyzstan, it is 17:00 in Kazakhstan*: the country that is named first is ahead by so much. */
function isSo(
  text: string,
  [hour = 0, minute = 0, otherHour = 0, otherMinute = 0]: readonly number[],
  at: number,
): boolean {
  const { day } = onClock(at, 'Asia/Bishkek');
  const ahead = (offsetOf('Asia/Bishkek', day) - offsetOf('Asia/Almaty', day)) * 60;
  const isKyrgyzFirst = text.search(/Kyrg|Кырг|Қырғ/u) < text.search(/Kaz|Каз|Қаз/u);
  return hour * 60 + minute - otherHour * 60 - otherMinute === (isKyrgyzFirst ? ahead : -ahead);
}

function isOnOneClock({ text }: Line): boolean {
  return Object.values(cities).filter((city) => city.test(text)).length < 2;
}

/** Hours of a week are told on the clock of their side, which is named. */
function isWeekly({ text }: Line): boolean {
  return (
    text.includes(';') && Object.values(cities).some((city) => new RegExp(`\\((?:${city.source})\\)`, 'u').test(text))
  );
}

/** The hours of each side, one under the other, each with its clock. */
function isBesideTheOther({ text }: Line, lines: readonly Line[]): boolean {
  const own = Object.values(cities).find((city) => city.test(text));
  return own !== undefined && lines.some((line) => line.text !== text && line.times.length > 0 && !own.test(line.text));
}

/** `18:00 Bishkek / 17:00 Almaty`: an hour apart, whichever comes first. */
function disagreeing({ text }: Line, { posts, at }: Facts): readonly string[] {
  const pairs = text.matchAll(/(\d\d):(\d\d) (\p{L}+) \/ (?:[^/:]*, )?(\d\d):(\d\d) (\p{L}+)/gu);
  return [...pairs].flatMap(([words, hour, minute, here = '', otherHour, otherMinute, there = '']) => {
    const zone = (place: string) => posts.find((post) => cities[post.zone]?.test(place))?.zone ?? '';
    const { day } = onClock(at, 'Asia/Bishkek');
    const right = (offsetOf(zone(here), day) - offsetOf(zone(there), day)) * 60;
    const printed = Number(hour) * 60 + Number(minute) - Number(otherHour) * 60 - Number(otherMinute);
    return (printed - right) % 1440 === 0 ? [] : [`${words} is no hour on two clocks`];
  });
}
