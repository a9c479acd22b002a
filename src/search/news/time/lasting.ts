import { numberAt } from '../../moment/numbers.ts';
import type { Stamp, TimeSetting } from './items.ts';

/** How many days it lasts, or how many hours. */
interface Lasting {
  readonly days?: number;
  readonly hours?: number;
}

/** A beginning that was counted back. */
interface Begun {
  readonly from?: Stamp;
  readonly isRough?: true;
}

const units = [
  ['lastingDays', 'days', 1],
  ['lastingWeeks', 'days', 7],
  ['lastingHours', 'hours', 1],
] as const;

/** "For three days", "на сутки". */
export function lastingOf(setting: TimeSetting): Lasting {
  const { words, news, isSaidBehind } = setting;
  for (const [family, unit, count] of units) {
    for (const { start } of news.of(family)) {
      const number = numberBefore(words, start);
      // "Two hours earlier".
      if (news.at(start + 1, 'before')) continue;
      const isLasting = news.of('lasting').some((one) => one.start + one.length === start - (number ? 1 : 0));
      if (!isLasting && (number === undefined || !isSaidBehind)) continue;
      const last = count * (number ?? 1);
      return unit === 'hours' && last % aDay === 0 ? { days: last / aDay } : { [unit]: last };
    }
  }
  return besideShut(setting);
}

const aDay = 24;

const bare = [
  ['days', 1],
  ['weeks', 7],
] as const;
const behindUnit = 2;

/** "Is shut ten days", "он күн жабык": a number of days right beside what is shut. */
function besideShut({ words, news, isSaidBehind }: TimeSetting): Lasting {
  for (const at of words.tokens.keys()) {
    const unit = bare.find(([role]) => words.at(at, role));
    const number = unit && numberBefore(words, at);
    if (!unit || number === undefined) continue;
    const isBeside = news
      .of('shut')
      .some(({ start, length }) => (isSaidBehind ? start > at && start - at <= behindUnit : start + length === at - 1));
    if (isBeside) return { days: unit[1] * number };
  }
  return {};
}

/** "For the third day": it began two days ago. */
export function daysAgo({ words, news, around }: TimeSetting): Begun {
  if (!news.has('shut')) return {};
  for (const at of words.tokens.keys()) {
    const number = numberAt(words, at);
    const isOrdinal = number?.says === 'order' && !number.digits && words.at(at + number.length, 'days');
    const isWhole = news.of('lasting').every(({ start }) => start !== at - 1 || words.twelveHours);
    if (number && isOrdinal && isWhole)
      return { from: { day: around.here.startOf('day').minus({ days: number.value - 1 }) }, isRough: true };
  }
  return {};
}

function numberBefore(words: TimeSetting['words'], at: number): number | undefined {
  const token = words.tokens[at - 1];
  const spelled = words.at(at - 1, 'numbers');
  return token?.number && /^\d{1,2}$/u.test(token.text) ? Number(token.text) : spelled ? spelled.index + 1 : undefined;
}
