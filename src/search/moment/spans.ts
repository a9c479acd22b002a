import type { MomentDraft, MomentWordsIn } from './words.ts';

const minutesInADay = 24 * 60;
const minutesIn = { weeks: 7 * minutesInADay, days: minutesInADay, halfHour: 30, hours: 60, minutes: 1 } as const;
const units = Object.keys(minutesIn) as (keyof typeof minutesIn)[];
const mostUnits = 1000;

function unitIn(words: MomentWordsIn, at: number) {
  for (const role of units) {
    const found = words.at(at, role);
    if (found) return { role, length: found.length };
  }
  return null;
}

/** "in 3 days", "in an hour", "two days later". */
export function readSpan(words: MomentWordsIn, moment: MomentDraft): void {
  for (const start of words.tokens.keys()) {
    const number = words.number(start);
    const unitAt = start + (number?.length ?? 0);
    const unit = unitIn(words, unitAt);
    if (!unit) continue;
    const isArticled = isArticle(words, start - 1);
    const introduced = words.at(start - (isArticled ? 2 : 1), 'in');
    const later = number || isArticled || unit.role === 'halfHour' ? words.at(unitAt + unit.length, 'later') : null;
    const count = number?.value ?? 1;
    if ((!introduced && !later) || count > mostUnits) continue;
    const minutes = minutesIn[unit.role] * count;
    if (minutesIn[unit.role] >= minutesInADay) moment.day ??= { inDays: minutes / minutesInADay };
    else moment.inMinutes = minutes;
    words.use(start, unitAt + unit.length - start);
    if (later) words.use(unitAt + unit.length, later.length);
    return;
  }
}

const isArticle = (words: MomentWordsIn, at: number) => words.beside.articles(words.tokens[at]?.word ?? '');
