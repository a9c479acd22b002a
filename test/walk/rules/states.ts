import { dayNumber, daysAfter, momentAt, partsOf, readStamp } from '../calendar.ts';
import { isCarried } from '../carried.ts';
import type { Facts, Saying } from '../facts.ts';
import { tableOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const green: Rule = {
  name: 'green',
  says: 'nothing green stands over a closure in force that somebody answers for',
  check({ of, lines, facts }, looked) {
    const [head] = lines;
    if ((of !== 'card' && of !== 'seasons') || head === undefined || facts.precision === 'month') return [];
    const closure = facts.ledger.find((one) => isInForce(one, facts));
    if (closure === undefined) return [];
    looked();
    return /^🟢|^🟡/u.test(head.text) ? [`closed ${closure.from}–${closure.until ?? ''}: "${head.text}"`] : [];
  },
};

/** A halt of everything, by somebody who answers for it, that holds at the moment and of which nothing newer was said. */
function isInForce(one: Saying, { ledger, at, now }: Facts): boolean {
  const { says, kind, from, until, traffic, toward, people } = one;
  if (says !== 'closed' || (traffic ?? toward ?? people) !== undefined) return false;
  if (kind === 'traveller' || kind === 'guide') return false;
  const [first, last] = [readStamp(from ?? ''), until === undefined ? null : readStamp(until)];
  if (first?.day === undefined || first.year === undefined || first.rough !== '' || (last && last.day === undefined))
    return false;
  if (startOf(first) > at || (last !== null && endOf(last) <= at)) return false;
  if (last === null && at - startOf(first) > 25 * 86_400_000) return false;
  const isNewer = ({ said, date, since }: Saying) =>
    [said, date, since].some((text) => {
      const stamp = typeof text === 'object' ? text : readStamp(text ?? '');
      return stamp !== null && endOf(stamp) > startOf(first);
    });
  return now >= startOf(first) && !ledger.some((other) => other !== one && other.says !== 'warning' && isNewer(other));
}

type Stamped = NonNullable<ReturnType<typeof readStamp>>;
const startOf = (stamp: Stamped) =>
  momentAt(dayNumber(stamp), (stamp.hour ?? 0) * 60 + (stamp.minute ?? 0), 'Asia/Bishkek');
const endOf = (stamp: Stamped) => startOf(stamp) + (stamp.hour === undefined ? 86_400_000 : 0);

export const warning: Rule = {
  name: 'warning',
  says: 'a warning has its own sign and its dates, and never the head of a closure',
  check({ of, lines, facts }, looked) {
    const told = facts.ledger.at(-1);
    if (of !== 'news' || told?.says !== 'warning') return [];
    looked();
    const [head] = lines;
    const text = lines.map((line) => line.text).join('\n');
    const missing = [told.from, told.until].flatMap((date) => {
      const stamp = date === undefined ? null : readStamp(date);
      if (stamp === null || startOf(stamp) <= facts.now) return [];
      const isThere = lines.some((line) =>
        line.dates.some(({ month, day }) => month === stamp.month && day === stamp.day),
      );
      return isThere ? [] : [`${date} is not said: "${text}"`];
    });
    return [...missing, ...(head?.text.startsWith('⚠️') ? [] : [`the head is "${head?.text}"`])];
  },
};

export const lastDay: Rule = {
  name: 'last day',
  says: 'on its last open day a card says that it is the last',
  check({ of, lines, language, facts }, looked) {
    // The state may stand under what is told of a stretch of time.
    const head = lines.find(({ text }) => /^[🟢🟡🔴⚪]/u.test(text));
    if (of !== 'card' || facts.precision === 'month' || !/^🟢/u.test(head?.text ?? '')) return [];
    const ends = facts.ledger.flatMap((one) => lastOpenDay(one));
    const next = daysAfter(partsOf(Math.floor((facts.at + 6 * 3_600_000) / 86_400_000)), 1);
    const day = Math.floor((facts.at + 6 * 3_600_000) / 86_400_000);
    if (facts.at < facts.now || !ends.includes(day)) return [];
    looked();
    const { last } = tableOf(language);
    // A halt that begins on the next day is named with that day.
    const isNamed = lines.some(({ text, dates }) => last.test(text) || dates.some((found) => isCarried(found, [next])));
    return isNamed ? [] : [`"${lines.map(({ text }) => text).join(' | ')}"`];
  },
};

/** The day before a halt of everything, and the day of `closes`, where a day was said and no hour. */
function lastOpenDay({ says, kind, from, date, traffic, toward, people, posts }: Saying): readonly number[] {
  if ((traffic ?? toward ?? people ?? posts) !== undefined || kind === 'traveller' || kind === 'guide') return [];
  const stamp = says === 'closes' ? readStamp(date ?? '') : says === 'closed' ? readStamp(from ?? '') : null;
  if (stamp === null || stamp.day === undefined || stamp.year === undefined || stamp.rough !== '') return [];
  if (stamp.hour !== undefined) return [];
  return [dayNumber(stamp) - (says === 'closed' ? 1 : 0)];
}
