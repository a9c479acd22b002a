import type { Understanding } from '#search/question.ts';

/** For which of them it is asked, where a list was asked for; what is rebuilt, or works day and night, may be asked of a border as well. */
export function onlyOf(words: Understanding): Understanding['asksOnly'] {
  const { asksOnly, topics } = words;
  if (asksOnly !== 'shut') return asksOnly;
  if (asksWhichShut(words)) return 'shut';
  // When they open and close is asked of all of them.
  if (topics.some(({ topic }) => topic === 'hours')) return undefined;
  return topics.some(({ topic }) => topic === 'overview') ? 'shut' : undefined;
}

/** Which of them are shut, and not when, or why, one is. */
function asksWhichShut({ asksOnly, asksWhich, asksWhen, topics }: Understanding): boolean {
  // What time they close is asked with a word of that kind, too.
  const isOfSeveral = topics.some(({ topic }) => topic === 'overview');
  const isOfShut = topics.every(({ topic }) => ofShut.has(topic) || (topic === 'hours' && isOfSeveral));
  return asksOnly === 'shut' && asksWhich === true && !asksWhen && isOfShut;
}

const ofShut: ReadonlySet<string> = new Set(['status', 'overview']);

/** From when to when its crossings work, and not how each of them stands. */
export function isOfHours(words: Understanding): boolean {
  const isOther = words.asksOnly === 'always' || onlyOf(words) === 'shut';
  return !isOther && words.topics.some(({ topic }) => topic === 'hours');
}
