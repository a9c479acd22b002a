import { onClock } from './calendar.ts';
import type { Facts } from './facts.ts';
import { readLines } from './read.ts';
import { twoClocks } from './rules/clocks.ts';
import { dates, hours, midnight, saidOn } from './rules/dates.ts';
import { planned, reopening } from './rules/plans.ts';
import type { PrintedAs, Reading, Rule } from './rules/rule.ts';
import { green, lastDay, warning } from './rules/states.ts';
import { sourced, sure, unknown } from './rules/sure.ts';

export const rules: readonly Rule[] = [
  dates,
  saidOn,
  midnight,
  hours,
  twoClocks,
  reopening,
  planned,
  sure,
  sourced,
  unknown,
  green,
  warning,
  lastDay,
];

export function read(of: PrintedAs, language: string, text: string, facts: Facts): Reading {
  const { day } = onClock(facts.now, 'Asia/Bishkek');
  const thisYear = new Date(day * 86_400_000).getUTCFullYear();
  return { of, language, facts, lines: readLines(text, language, thisYear) };
}

/** What is wrong with a text, each as `rule: what`; `looked` counts how often a rule found something to look at. */
export function faultsIn(reading: Reading, looked: Record<string, number> = {}): readonly string[] {
  return rules.flatMap(({ name, check }) =>
    check(reading, () => {
      looked[name] = (looked[name] ?? 0) + 1;
    }).map((fault) => `${name}: ${fault}`),
  );
}
