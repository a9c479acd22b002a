import { numberAt } from '../moment/numbers.ts';
import type { Unit } from './units.ts';
import type { NewsWords } from './words.ts';

const minutesOf = { minutes: 1, hours: 60, days: 24 * 60 } as const;
const units = ['minutes', 'hours', 'days'] as const;

/** "Up to 20 hours", "a day and a half": the longest wait that is said. */
export function minutesIn({ tokens, words, news }: Unit): number | undefined {
  const waits = tokens.flatMap(({ number, text }, at) => {
    const spelled = number ? undefined : numberAt(words, at)?.value;
    const count = number ? Number(text) : words.at(at, 'oneAndHalf') ? 1.5 : spelled;
    const isBehind = words.at(at - 2, 'numbers') === null && tokens[at - 2]?.number !== true;
    const near = (where: number) => units.find((role) => words.at(where, role));
    const ahead = near(at + 1) ?? (news.at(at + 1, 'lastingDays') ? 'days' : undefined);
    const unit = ahead ?? (isBehind && spelled ? near(at - 1) : undefined);
    return count !== undefined && unit && Number.isInteger(2 * count) ? [count * minutesOf[unit]] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

const mostVehicles = 20_000;
/** So many words stand at most between a number and "a day". */
const [mostBeforeRate, mostBehindRate] = [2, 3];

/** "300 lorries": numbers that no time took. */
export function countsIn({ tokens, news, words }: Unit): readonly number[] {
  const isRate = (at: number) =>
    news.of('daily').some(({ start }) => start > at - mostBeforeRate && start <= at + mostBehindRate);
  const isWait = (at: number) => units.some((role) => words.at(at + 1, role));
  return tokens.flatMap(({ number, text }, at) => {
    const value = Number(text);
    if (!number || words.used.has(at) || isWait(at) || !Number.isInteger(value) || value < 2 || value > mostVehicles)
      return [];
    // "40 a day" is how fast it goes.
    if (isRate(at)) return [];
    // "410 thousand a year" stand in no line; 25 degrees of frost are waited for.
    if (news.at(at + 1, 'thousands')) return [];
    const isCounted = [1, 2, 3].some(
      (ahead) => news.of('traffic').some(({ start }) => start === at + ahead) || news.at(at + ahead, 'vehicles'),
    );
    const isLine = news.has('queue') || (news.has('waiting') && !isOfWeather(news));
    return isCounted || (isLine && !words.beside.counted(tokens[at + 1]?.word ?? '')) ? [value] : [];
  });
}

const isOfWeather = (news: NewsWords) =>
  news.of('cause').some(({ meaning }) => 'cause' in meaning && meaning.cause === 'weather');
