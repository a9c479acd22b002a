import { onClock } from '../calendar.ts';
import { type Facts, type Saying, saidDay } from '../facts.ts';
import { readLines, sureIn } from '../read.ts';
import { type Rung, rungs } from '../reading-table.ts';
import type { Reading, Rule } from './rule.ts';

const year = 365.25;

export const sure: Rule = {
  name: 'sure',
  says: 'nothing is said surer than the source beside it can be by its kind and its age',
  check(reading, looked) {
    return sureLines(reading).flatMap(({ line, rung, sayings }) => {
      if (sayings.length === 0) return [];
      looked();
      const best = Math.max(...sayings.map((one) => rungs.indexOf(highestOf(one, reading))));
      return rungs.indexOf(rung) > best ? [`at most ${rungs[best]}: "${line}"`] : [];
    });
  },
};

export const sourced: Rule = {
  name: 'sourced',
  says: 'who says that something is sure, likely or usual also says who told it',
  check(reading, looked) {
    return sureLines(reading).flatMap(({ line, rung, sayings }) => {
      looked();
      return sayings.length > 0 || rung === 'unsure' ? [] : [`by nobody that we know: "${line}"`];
    });
  },
};

export const unknown: Rule = {
  name: 'unknown',
  says: 'what is unknown is not called sure, likely or usual',
  check(reading, looked) {
    const { of, lines } = reading;
    if ((of !== 'card' && of !== 'seasons') || !lines[0]?.text.startsWith('⚪')) return [];
    looked();
    return sureLines(reading).flatMap(({ line, rung }) => (rung === 'unsure' ? [] : [`"${line}"`]));
  },
};

/** Lines that begin with how sure they are, and what their source said on the day that is named. */
function sureLines({ lines, language, facts }: Reading) {
  return lines.flatMap(({ text }) => {
    const found = sureIn(text, language);
    if (found === null) return [];
    const { rung, rest } = found;
    const sayings = facts.ledger.filter((one) => isNamedIn(rest, one, language, facts));
    return [{ line: text, rung, sayings }];
  });
}

/** A typed name of another alphabet stands in quotation marks. */
function isNamedIn(line: string, { names, said }: Saying, language: string, { now }: Facts): boolean {
  const rest = line.replace(/«(\P{Script=Cyrillic}+?)»/gu, '$1');
  const name = `${names[language] ?? ''}, `;
  if (!rest.includes(name)) return false;
  const thisYear = 1970 + Math.floor(onClock(now, 'Asia/Bishkek').day / year);
  const [date] = readLines(rest.slice(rest.indexOf(name)), language, thisYear)[0]?.dates ?? [];
  if (date === undefined) return said === null;
  return said?.year === date.year && said?.month === date.month && said?.day === date.day;
}

/** What a word deserves on the day that is asked about. A day of grace: nobody prints at which hour it was said. */
function highestOf(one: Saying, { facts, of }: Reading): Rung {
  const { at, now } = facts;
  const day = onClock(at, 'Asia/Bishkek').day;
  const said = saidDay(one);
  const isAhead = of !== 'news' && at > now;
  const age = said === null ? Number.POSITIVE_INFINITY : day - said;
  if (one.kind === 'authority') {
    if (age <= 31) return isAhead ? 'announced' : 'confirmed';
    return age <= 2 * year + 1 ? 'announced' : age <= 5 * year + 1 ? 'likely' : 'typical';
  }
  if (seenByTwo(facts)) return isAhead ? 'announced' : 'confirmed';
  return (one.kind === 'press' || one.kind === 'carrier') && age <= 2 * year + 1 ? 'likely' : 'typical';
}

/** Two independent sources saw it working in the last thirty days. */
function seenByTwo({ ledger, at }: Facts): boolean {
  const day = onClock(at, 'Asia/Bishkek').day;
  const seen = ledger.filter((one) => one.says === 'works' && one.kind !== 'guide' && day - (saidDay(one) ?? 0) <= 31);
  return new Set(seen.map(({ by }) => by.source ?? by.who)).size > 1;
}
