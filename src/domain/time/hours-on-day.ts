import type { Place } from '../crossing.ts';
import { dayMs } from './clock.ts';
import { followsSun, type Hours, type HoursRule } from './hours.ts';
import { type Daylight, daylightOn } from './sun.ts';

/**
 * Hours as they fall on one date of the post's own calendar. Only two rules decide a day: its own, and that of the day
 * before, whose night shift may run over. So a day is worked out once for each such pair, unless the sun has a say.
 */
export type HoursState = 'open' | 'closed' | 'unknown';

/** Minutes on the local clock from `start` until `end`; the stretches of a day fill it from 0 to 1440. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly state: HoursState;
}

/** What is worked out once for some hours. */
interface Plan {
  readonly rules: readonly HoursRule[];
  /** The state of hours that are the same at every moment, as of `24/7`. */
  readonly steady: HoursState | null;
  /** The number of the rule that every day has, where it is one. */
  readonly only: number | null;
  readonly days: Map<number, readonly Stretch[]>;
}

const minutesPerDay = 1440;

/** Where nobody knows the position nobody knows the sun either, so every post has two plans. */
const plans = new WeakMap<Hours, { readonly placed: Plan; readonly unplaced: Plan }>();

/** The state that these hours never leave, or `null` where they change. */
export function steadyState(hours: Hours, position?: Place): HoursState | null {
  return planOf(hours, position).steady;
}

/** The stretches of a local date, given in days since 1970-01-01. */
export function stretchesOn(hours: Hours, day: number, zone: string, position?: Place): readonly Stretch[] {
  const { rules, only, days } = planOf(hours, position);
  const [today, before] = [only ?? ruleOn(rules, day), only ?? ruleOn(rules, day - 1)];
  if (position && followsSun(rules[today])) {
    return stretchesOf(rules[today], rules[before], daylightOn(day, zone, position));
  }
  const pair = today * (rules.length + 1) + before;
  const stretches = days.get(pair) ?? stretchesOf(rules[today], rules[before]);
  days.set(pair, stretches);
  return stretches;
}

function planOf(hours: Hours, position: Place | undefined): Plan {
  let both = plans.get(hours);
  if (!both) {
    both = { placed: planFor(hours.rules), unplaced: planFor(hours.rules.map(withoutSun)) };
    plans.set(hours, both);
  }
  return position ? both.placed : both.unplaced;
}

function planFor(rules: readonly HoursRule[]): Plan {
  const used = [...new Set(everyKindOfDay.map(([month, weekday]) => ruleFor(rules, month, weekday)))];
  const states = used.flatMap((today) => used.map((before) => wholeDayState(rules[today], rules[before])));
  const [steady = null] = new Set(states).size === 1 ? states : [];
  return { rules, steady, only: used.length === 1 ? (used[0] ?? null) : null, days: new Map() };
}

const everyKindOfDay = Array.from(
  { length: 12 * 7 },
  (_, index) => [1 + Math.floor(index / 7), 1 + (index % 7)] as const,
);

function wholeDayState(today: HoursRule | undefined, before: HoursRule | undefined): HoursState | null {
  const [stretch, ...others] = stretchesOf(today, before);
  return stretch && others.length === 0 && !followsSun(today) ? stretch.state : null;
}

/** The number of the rule for a date: -1 where none names it, and then the post is shut. */
function ruleOn(rules: readonly HoursRule[], day: number): number {
  const date = new Date(day * dayMs);
  return ruleFor(rules, date.getUTCMonth() + 1, date.getUTCDay() || 7);
}

function ruleFor(rules: readonly HoursRule[], month: number, weekday: number): number {
  return rules.findLastIndex(
    ({ months, weekdays }) => (months?.includes(month) ?? true) && (weekdays?.includes(weekday) ?? true),
  );
}

/** What is known to be open wins over what is unknown: a night shift still goes on in a morning nobody speaks of. */
function stretchesOf(today?: HoursRule, before?: HoursRule, light: Daylight = { sunrise: 0, sunset: 0 }): Stretch[] {
  const [shift, ...others] = piecesOf(today, light);
  const isPlain = others.length === 0 && !piecesOf(before, light).some(({ end }) => end > minutesPerDay);
  if (isPlain && shift && 0 <= shift.start && shift.start < shift.end && shift.end <= minutesPerDay)
    return aroundOne(shift);
  return stretchesOfAll(today, before, light);
}

/** Most days have one shift, and no night reaches into them. */
function aroundOne(shift: Stretch): Stretch[] {
  const { start, end } = shift;
  const parts: Stretch[] = [
    { start: 0, end: start, state: 'closed' },
    shift,
    { start: end, end: minutesPerDay, state: 'closed' },
  ];
  return parts.filter((part) => part.start < part.end);
}

function stretchesOfAll(today: HoursRule | undefined, before: HoursRule | undefined, light: Daylight): Stretch[] {
  const nightShifts = piecesOf(before, light).map(({ start, end, state }) => ({
    start: start - minutesPerDay,
    end: end - minutesPerDay,
    state,
  }));
  const pieces = [...nightShifts, ...piecesOf(today, light)];
  const cuts = new Set([0, minutesPerDay, ...pieces.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= minutesPerDay).sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, end] of edges.slice(1).entries()) {
    const start = edges[index] ?? 0;
    const states = pieces.filter((piece) => piece.start <= start && end <= piece.end).map(({ state }) => state);
    const state = states.includes('open') ? 'open' : (states[0] ?? 'closed');
    const last = stretches.at(-1);
    if (last?.state === state) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, state });
  }
  return stretches;
}

/** The spans of a rule in minutes. Where one end is unstated, everything on that side of the day is unknown. */
function piecesOf(rule: HoursRule | undefined, light: Daylight): Stretch[] {
  if (!rule || rule.times === 'off') return [];
  if (rule.times === 'unknown') return [{ start: 0, end: minutesPerDay, state: 'unknown' }];
  return rule.times.map(({ start, end }) => ({
    start: start === 'sunrise' ? light.sunrise : (start ?? 0),
    end: end === 'sunset' ? light.sunset : (end ?? minutesPerDay),
    state: start === null || end === null ? 'unknown' : 'open',
  }));
}

function withoutSun(rule: HoursRule): HoursRule {
  if (typeof rule.times === 'string') return rule;
  const times = rule.times.map(({ start, end }) => ({
    start: start === 'sunrise' ? null : start,
    end: end === 'sunset' ? null : end,
  }));
  return { ...rule, times };
}
