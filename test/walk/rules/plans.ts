import { dayNumber, daysAfter, momentAt, onClock, type Parts, partsOf, readStamp } from '../calendar.ts';
import { isCarried } from '../carried.ts';
import type { Facts, Saying } from '../facts.ts';
import { type Found, type Line, tableOf } from '../read.ts';
import type { Rule } from './rule.ts';

/** A day on which it is to open, by somebody's word: a plan, or for certain. */
interface Opening {
  readonly date: Parts;
  readonly how: 'planned' | 'certain';
}

export const reopening: Rule = {
  name: 'reopening',
  says: 'a day of opening was named by somebody: a closure without an end has none',
  check({ of, lines, language, facts }, looked) {
    if (of === 'seasons' || of === 'why') return [];
    const openings = openingsBy(facts);
    return claims(lines, language).flatMap(({ line, found }) => {
      looked();
      return supportOf(found, line, openings, facts).length > 0 ? [] : [`nobody said ${found.words}: "${line.text}"`];
    });
  },
};

export const planned: Rule = {
  name: 'planned',
  says: 'a day of opening that is a plan is called planned, and one that is certain is not',
  check({ of, lines, language, facts }, looked) {
    if (of === 'seasons' || of === 'why') return [];
    const openings = openingsBy(facts);
    return claims(lines, language).flatMap(({ line, found }) => {
      const support = new Set(supportOf(found, line, openings, facts).map(({ how }) => how));
      if (support.size !== 1) return [];
      looked();
      const isCalledPlanned = tableOf(language).planned.test(line.text);
      const [how] = support;
      if (how === 'planned') return isCalledPlanned ? [] : [`${found.words} is a plan: "${line.text}"`];
      return isCalledPlanned ? [`${found.words} is certain: "${line.text}"`] : [];
    });
  },
};

/** Lines that promise a day of opening, with the day. */
function claims(lines: readonly Line[], language: string): readonly { line: Line; found: Found }[] {
  const { opens, opening, perhaps, wrote, planned: plan } = tableOf(language);
  const isClaim = (text: string) =>
    (opens.test(text) || (opening.test(text) && plan.test(text))) && !perhaps.test(text);
  const present = lines.filter(({ text }) => !wrote.test(text));
  return present.flatMap((line) =>
    line.dates.flatMap((found) => {
      const sentence = line.text.split(/(?<=[.]) (?=\p{Lu})/u).find((one) => one.includes(found.words)) ?? line.text;
      return found.day !== undefined && isClaim(sentence) ? [{ line, found }] : [];
    }),
  );
}

function supportOf(found: Found, { times }: Line, openings: readonly Opening[], facts: Facts): readonly Opening[] {
  const exact = openings.filter(({ date }) => isCarried(found, [date]));
  if (exact.length > 0) return exact;
  // By its hours a gate opens on a working day: the first one after what was said, or after now.
  const shifted = openings.filter(({ date }) => [1, 2, 3].some((days) => isCarried(daysAfter(found, -days), [date])));
  if (shifted.length > 0) return shifted;
  const days = [facts.now, facts.at].flatMap((ms) => facts.posts.map(({ zone }) => onClock(ms, zone).day));
  const near = days.some((day) => [0, 1, 2, 3].some((later) => isCarried(found, [partsOf(day + later)])));
  const keepsHours = facts.ledger.some(({ says, hours = '24/7' }) => says === 'hours' && hours !== '24/7');
  return near && (keepsHours || times.length > 0) ? [{ date: found, how: 'certain' }] : [];
}

function openingsBy(facts: Facts): readonly Opening[] {
  return facts.ledger.filter((one) => isAbout(one, facts)).flatMap((one) => openingsOf(one, facts));
}

function openingsOf(one: Saying, { posts, now }: Facts): readonly Opening[] {
  const { says, ends, season, kind } = one;
  if (says === 'opens') {
    const dates = moments(one.date, posts, 0);
    return dates.flatMap((date) => waysOf(one, date, now).map((how) => ({ date, how })));
  }
  if (says === 'season' && season !== undefined && season !== 'year-round') {
    const { month = 0, day = 0 } = readStamp(season.from) ?? {};
    return [{ date: { month, day }, how: 'certain' }];
  }
  if (says !== 'closed' && one.until === undefined) return [];
  const isYearly = /^\d\d-\d\d$/.test(String(one.from));
  const isHearsay = kind === 'traveller' || kind === 'guide';
  const isPlan = ends === 'planned' || (says === 'closed' && (isHearsay || (!isYearly && ends !== 'certain')));
  return moments(one.until, posts, 1).map((date) => ({ date, how: isPlan ? 'planned' : 'certain' }));
}

const isAhead = (date: Parts, now: number) => dayNumber(date) >= onClock(now, 'Asia/Bishkek').day;

/** What is ahead is a plan. When its day has passed, what was said before it may be told as the plan that it was. */
function waysOf({ said }: Saying, date: Parts, now: number): readonly Opening['how'][] {
  if (isAhead(date, now)) return ['planned'];
  const wasPlanned = said?.day !== undefined && dayNumber(said) < dayNumber(date);
  return wasPlanned ? ['planned', 'certain'] : ['certain'];
}

/** The days of a date; of a day without an hour so many days later. */
function moments(text: string | number | undefined, posts: Facts['posts'], later: number): readonly Parts[] {
  const stamp = text === undefined ? null : readStamp(text);
  if (stamp === null || stamp.day === undefined) return [];
  const { hour, minute = 0, year, month = 1, day = 1 } = stamp;
  if (hour === undefined) return [daysAfter({ ...(year === undefined ? {} : { year }), month, day }, later)];
  const at = posts.map(({ zone }) => momentAt(dayNumber(stamp), hour * 60 + minute, zone));
  return at.flatMap((ms) => posts.map(({ zone }) => partsOf(onClock(ms, zone).day)));
}

/** What speaks of lorries alone opens nothing for somebody who asked by car. */
function isAbout({ traffic, toward, people, says }: Saying, { traveller }: Facts): boolean {
  if (says === 'admits') return false;
  if (traffic !== undefined && traveller.traffic !== undefined && !traffic.includes(traveller.traffic)) return false;
  if (toward !== undefined && traveller.toward !== undefined && traveller.toward !== toward) return false;
  return typeof people !== 'string' || traveller.people === undefined || people === traveller.people;
}
