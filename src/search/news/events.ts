import type { Cause, Traffic } from '#domain/statement.ts';
import type { DraftSays } from './post.ts';
import type { Times } from './times.ts';
import type { Unit } from './units.ts';
import type { NewsWords } from './words.ts';

/** What a part of a sentence says, before it is known of which crossings. */
export interface Event {
  readonly says: DraftSays;
  readonly times: Times;
  readonly hours?: string;
  readonly traffic: readonly Traffic[];
  readonly isForEveryone: boolean;
  readonly people?: 'foreigners';
  readonly cause?: Cause;
  readonly counts: readonly number[];
  readonly cancels: boolean;
  readonly supersedes: boolean;
  /** It says that it is not shut. */
  readonly denies: boolean;
  /** All is as ever. */
  readonly isUsual: boolean;
}

/** What a part of a sentence says happens at a crossing, or nothing. */
export function eventIn(unit: Unit, times: Times): Event | null {
  const { news } = unit;
  const counts = countsIn(unit);
  const said = saidIn(unit, times, counts);
  if (said === null) return null;
  const classes = [...new Set(news.of('traffic').flatMap(({ meaning }) => ('traffic' in meaning ? [meaning.traffic] : [])))];
  const [cause] = causesIn(news);
  const traffic = classes.length === 0 && news.has('passengers') ? passengerTraffic : classes;
  return {
    ...said,
    times,
    traffic,
    isForEveryone: news.has('everyone'),
    ...(news.has('foreigners') ? { people: 'foreigners' as const } : {}),
    ...(cause ? { cause } : {}),
    counts,
    supersedes: news.has('extend'),
    isUsual: news.has('usual'),
  };
}

const passengerTraffic: readonly Traffic[] = ['foot', 'car', 'bus'];

export const causesIn = (news: NewsWords): readonly Cause[] =>
  news.of('cause').flatMap(({ meaning }) => ('cause' in meaning ? [meaning.cause] : []));

type Said = Pick<Event, 'says' | 'hours' | 'cancels' | 'denies'>;
const plain = { cancels: false, denies: false };

function saidIn(unit: Unit, times: Times, counts: readonly number[]): Said | null {
  const { news } = unit;
  if (news.has('detour') && !news.has('shut')) return null;
  const isShut = news.has('shut');
  if (news.has('foreigners') && news.has('admits') && !isShut) return { ...plain, says: 'admits' };
  if (news.has('notShut')) return { ...plain, says: 'works', denies: true };
  if (news.has('cancel') && (isShut || news.has('limit') || causesIn(news).includes('repair'))) return { ...plain, says: 'works', cancels: true };
  if (news.has('lifted')) return { ...plain, says: 'works', cancels: true };
  if (isShut) return { ...plain, says: isOfRoad(unit) ? 'warning' : 'closed' };
  if (news.has('extend')) return { ...plain, says: 'closed' };
  if (news.has('limit')) return { ...plain, says: isOfRoad(unit) || !news.has('traffic') ? 'warning' : 'closed' };
  return openIn(unit, times, counts);
}

function openIn(unit: Unit, times: Times, counts: readonly number[]): Said | null {
  const { news } = unit;
  const hours = hoursIn(news, times);
  if (hours !== null) return { ...plain, says: 'hours', hours };
  if (news.has('harder')) return { ...plain, says: 'warning' };
  if (news.has('open')) return { ...plain, says: 'opens' };
  if (news.has('noQueue')) return { ...plain, says: 'works' };
  if (counts.length > 0 || news.has('queue')) return { ...plain, says: 'queue' };
  return news.has('works') ? { ...plain, says: 'works' } : null;
}

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const aroundTheClock = '24/7';

function hoursIn(news: NewsWords, { clock }: Times): string | null {
  if (!news.has('timetable')) return null;
  if (news.has('roundTheClock')) return aroundTheClock;
  if (clock.from === undefined || clock.until === undefined) return null;
  return `${clockText(clock.from)}-${clockText(clock.until)}`;
}

/** How near a road stands to what is shut, so that it is the road. */
const besideRoad = 3;

/** The road is shut, not the post at its end. */
function isOfRoad({ news }: Unit): boolean {
  if (news.has('roadTo')) return true;
  const roads = news.of('road').map(({ start }) => start);
  const shut = [...news.of('shut'), ...news.of('limit')].map(({ start }) => start);
  const gates = news.of('gate').map(({ start }) => start);
  const isNear = roads.some((road) => shut.some((at) => Math.abs(at - road) <= besideRoad));
  return roads.length > 0 && (isNear || gates.length === 0);
}

const mostVehicles = 20_000;

/** "300 lorries": numbers that no time took. */
function countsIn({ tokens, news, words }: Unit): readonly number[] {
  return tokens.flatMap(({ number, text }, at) => {
    const value = Number(text);
    if (!number || words.used.has(at) || !Number.isInteger(value) || value < 2 || value > mostVehicles) return [];
    const isCounted = [1, 2, 3].some((ahead) => news.of('traffic').some(({ start }) => start === at + ahead) || news.at(at + ahead, 'vehicles'));
    return isCounted || news.has('queue') ? [value] : [];
  });
}
