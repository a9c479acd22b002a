import type { NewsFamily } from '#domain/notes/news.ts';
import { isLastOfClause, type Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';
import { isInName } from './subject.ts';

/** How near a word of what might or should be stands to what it is said of. */
const besideAct = 6;

/** What it says might be, should be, or is asked for: nothing of it is so yet. */
export function isUnsure({ news, tokens }: Pick<Unit, 'news' | 'tokens'>, acting = actsIn(news)): boolean {
  return acting.some((act) => {
    const isBeside = ({ start, length }: (typeof acting)[number]) =>
      (start < act.start ? act.start - start - length : start - act.start - act.length) < besideAct;
    // "It is shut, go by another": what has to be done stands apart.
    const isApart = ({ start }: (typeof acting)[number]) =>
      tokens.some(
        ({ gap }, at) => /[,;:]/u.test(gap) && at > Math.min(start, act.start) && at <= Math.max(start, act.start),
      );
    return news.of('unsure').some(isBeside) || news.of('need').some((need) => isBeside(need) && !isApart(need));
  });
}

/** What somebody says of a gate, be it that it works. */
export const toldIn = (news: NewsWords) => [...actsIn(news), ...news.of('works'), ...news.of('timetable')];

/** What may happen to a gate, by the words that say it. */
const actsIn = (news: NewsWords) => acts.flatMap((family) => news.of(family));
const acts = ['shut', 'open', 'willOpen', 'limit', 'admits'] as const;

/** It is so only where something else is: "if it goes on snowing". */
export const isConditional = (unit: Unit): boolean =>
  unit.news.has('condition') ||
  [...unit.tokens.keys()].some((at) => unit.news.hasEnding(at, 'unless') || isIf(at, unit));

/** "Суу көтөрүлсө, …": a verb says "if" by its ending, where its clause ends; nouns and names may end so too. */
const isIf = (at: number, unit: Unit): boolean =>
  unit.news.hasEnding(at, 'if') &&
  isLastOfClause(unit, at) &&
  !nouns.some((family) => unit.news.of(family).some(({ start, exact }) => start === at && exact)) &&
  !isInName(at, unit);

const nouns: readonly NewsFamily[] = ['journey', 'road', 'venue', 'gate', 'systems'];

/** The sentences of what happens to a gate only if something else does: nothing yet, but where a place has to be booked. */
export function onlyIfs(units: readonly Unit[]): ReadonlySet<number> {
  const isAsked = ({ news }: Unit) => (['harder', 'forWhom'] as const).some((family) => news.has(family));
  const ifs = new Set(units.filter(isConditional).map(({ sentence }) => sentence));
  for (const unit of units) if (isAsked(unit)) ifs.delete(unit.sentence);
  return ifs;
}
