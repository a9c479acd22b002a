import type { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import { createLedger } from '../rules/ledger.ts';
import type { SeasonStatement, Statement } from '../statement.ts';
import { dayMs, startOfDay, yearOf } from '../time/clock.ts';
import { beganLate, type OnDay, type Recorded, stateOnRecord, wasSeenOn } from './record.ts';
import { seasonRuleFor, type YearRecord, yearRecords } from './year-records.ts';

/**
 * When does it usually open? Year by year what is on record, and not what a rule says it should have been: a rule is
 * only worth as much as the years behind it. What was only planned is no record.
 */
export interface SeasonYear extends Omit<YearRecord, 'worked' | 'recorded' | 'long'> {
  /** It worked that year, and by the rule for a part of it, but nobody told from when, or until when. */
  readonly unknownEdges: { readonly opening: boolean; readonly closing: boolean };
  /** What the record says of the asked day of that year. */
  readonly onDay: OnDay;
  /** And of the middle of each asked month. */
  readonly inMonths: readonly OnDay[];
}

export interface SeasonHistory {
  readonly crossing: Crossing;
  readonly at: DateTime;
  readonly now: DateTime;
  /** Newest first; years with nothing on record are left out. */
  readonly years: readonly SeasonYear[];
  readonly rule: SeasonStatement | null;
  /** Of the years whose record reaches the asked day, how many had it open. */
  readonly share: Share;
  /** The same for the months of a season that was asked about, and whether enough years are told to make a rule of them. */
  readonly months: readonly (Share & { readonly month: number; readonly isRule: boolean })[];
  /** Of what was asked about, enough years are told to make a rule. */
  readonly enough: boolean;
}

interface Share {
  readonly open: number;
  readonly of: number;
}

/** Fewer years than this make no rule. */
const yearsForARule = 5;
/** That it was open in none of so few says nothing of a month. */
export const yearsToTell = 3;
/** The day that stands for its month: what was seen in a month, nobody knows on which day, speaks for all of it from here. */
const middleOfMonth = 16;

/** Does anybody say, or has anybody said, that it works for a part of the year? */
export function knowsSeason(statements: readonly Statement[]): boolean {
  return statements.some((statement) => statement.says === 'season' && statement.season !== 'year-round');
}

export function seasonHistory(
  crossing: Crossing,
  statements: readonly Statement[],
  question: { readonly at: DateTime; readonly now: DateTime; readonly months?: readonly number[] },
): SeasonHistory {
  // The rule is the one that holds now, whichever day is asked about.
  const present = question.now.toMillis();
  const ledger = createLedger(crossing, statements, { at: present, now: present });
  const { zone } = firstPost(crossing);
  const at = question.at.setZone(zone);
  const thisYear = yearOf(zone, present);
  const asked = { at, months: question.months ?? [], now: present, thisYear };
  // A plan for next year makes no line.
  const years = yearRecords(ledger)
    .filter(({ year }) => year <= thisYear)
    .map((record) => yearOnRecord(record, zone, asked));
  const share = shareOf(years.map(({ onDay }) => onDay));
  const months = (question.months ?? []).map((month, index) => {
    const told = shareOf(years.map(({ inMonths }) => inMonths[index] ?? 'unknown'));
    return { month, ...told, isRule: told.of >= yearsForARule };
  });
  return {
    crossing,
    at,
    now: question.now.setZone(zone),
    years,
    rule: seasonRuleFor(ledger, present) ?? null,
    share,
    months,
    enough: months.length === 0 ? share.of >= yearsForARule : months.some(({ isRule }) => isRule),
  };
}

function shareOf(states: readonly OnDay[]): Share {
  return {
    open: states.filter((state) => state === 'open').length,
    of: states.filter((state) => state !== 'unknown').length,
  };
}

interface AskedDays {
  readonly at: DateTime;
  readonly months: readonly number[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly thisYear: number;
}

function yearOnRecord(
  { worked, recorded, long, ...record }: YearRecord,
  zone: string,
  { at, months, now, thisYear }: AskedDays,
): SeasonYear {
  const { year, opened, closed } = record;
  const stateOn = (month: number, day: number, told: Recorded = recorded) => {
    const noon = startOfDay(zone, year, month, day) + dayMs / 2;
    return noon > now && !wasSeenOn(noon, told.seen) ? 'unknown' : stateOnRecord(noon, told);
  };
  const inMonth = (month: number) => {
    const told = stateOn(month, middleOfMonth, long);
    return told === 'unknown' && beganLate(long, startOfDay(zone, year, month, 1)) ? 'closed' : told;
  };
  return {
    ...record,
    unknownEdges: {
      opening: worked && opened.length === 0,
      closing: worked && closed.length === 0 && year < thisYear,
    },
    onDay: stateOn(at.month, at.day),
    inMonths: months.map(inMonth),
  };
}
