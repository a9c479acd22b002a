import { daysAfter, type Parts } from '../calendar.ts';
import { carriedDates, carriedTimes, goesByTheSun, isCarried, limitsOfTrust } from '../carried.ts';
import { type Found, tableOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  name: 'dates',
  says: 'every printed day, month and year is in the word of somebody, or was asked for, or is the present',
  check({ lines, language, facts }, looked) {
    const carried = carriedDates(facts);
    const limits = limitsOfTrust(facts);
    const { knownUntil, asked } = tableOf(language);
    return lines.flatMap(({ text, dates, times }) =>
      dates.flatMap((found) => {
        looked();
        if (isCarried(found, carried)) return [];
        if (knownUntil.test(text) && (isCarried(found, limits) || isCarried(daysAfter(found, 1), carried))) return [];
        if (isSpan(text) && [-1, 1].some((days) => isCarried(daysAfter(found, days), carried))) return [];
        if (!asked.test(text) && times.length > 0 && isWorkingDay(found, carried)) return [];
        return isNextOpening(text, language, found, carried) ? [] : [`"${found.words}" in "${text}"`];
      }),
    );
  },
};

/** A gate opens at its hour, on the first working day from a day that somebody named. */
function isWorkingDay(found: Found, carried: readonly Parts[]): boolean {
  return found.day !== undefined && [1, 2, 3].some((days) => isCarried(daysAfter(found, -days), carried));
}

function isNextOpening(text: string, language: string, found: Found, carried: readonly Parts[]): boolean {
  return tableOf(language).opens.test(text) && isWorkingDay(found, carried);
}

/** Hours that somebody keeps, not the first minute of a day. */
const midnights = new Set([0, 60, 1380, 1440]);

export const midnight: Rule = {
  name: 'midnight',
  says: 'a day that somebody said stays a day, and is not turned into 00:00 here and 23:00 there',
  check({ lines, facts }, looked) {
    const carried = carriedTimes(facts);
    return lines.flatMap((line) => {
      if (line.dates.length === 0 || isSpan(line.text)) return [];
      return line.times.flatMap((time) => {
        looked();
        return midnights.has(time) && !carried.has(time % 1440) ? [`"${line.text}"`] : [];
      });
    });
  },
};

export const hours: Rule = {
  name: 'hours',
  says: 'every printed hour is one that somebody said, on the clock of one side or the other',
  check({ lines, facts, language }, looked) {
    if (goesByTheSun(facts)) return [];
    const carried = carriedTimes(facts);
    const { clocks } = tableOf(language);
    return lines.flatMap((line) =>
      clocks.test(line.text)
        ? []
        : line.times.flatMap((time) => {
            if (midnights.has(time)) return [];
            looked();
            return carried.has(time) ? [] : [`${clock(time)} in "${line.text}"`];
          }),
    );
  },
};

/** Hours from one to the other: on another clock they may begin on the day before. */
function isSpan(text: string): boolean {
  return /\d\d:\d\d ?–|– ?\d\d:\d\d/u.test(text);
}

const clock = (time: number) =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;

export const saidOn: Rule = {
  name: 'said on',
  says: 'the date behind a source is the day on which that source said something',
  check({ lines, language, facts }, looked) {
    const sayings = [...facts.ledger, ...facts.over];
    const names = new Set(sayings.map(({ names: known }) => known[language] ?? ''));
    return lines.flatMap((line) =>
      [...names].flatMap((name) => {
        const after = line.text.indexOf(`${name}, `);
        const found = line.dates.find(({ at }) => at === after + name.length + 2);
        if (name === '' || after < 0 || found === undefined || isPartOfAnother(name, names, line.text)) return [];
        looked();
        const said = sayings.flatMap(({ names: known, said: on }) => (known[language] === name && on ? [on] : []));
        return isCarried(found, said) ? [] : [`${name} said nothing on ${found.words}: "${line.text}"`];
      }),
    );
  },
};

const isPartOfAnother = (name: string, names: ReadonlySet<string>, text: string) =>
  [...names].some((other) => other !== name && other.endsWith(name) && text.includes(`${other}, `));
