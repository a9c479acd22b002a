import type { Attribution } from '#domain/statement.ts';
import { formatSaid } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { describeSeason } from '../hours.ts';
import type { CardContext } from './context.ts';
import { describeSide } from './timetable.ts';

/**
 * The season and the hours that hold, each with the date of its source and nothing of the present: what is kept for weeks
 * stays true. Plain; empty where nobody has stated them.
 */
export function standing(context: CardContext): string {
  const { season } = context.status;
  const { localizer } = context;
  // Every date with its year: nobody knows when it is read.
  const dated = { ...localizer, year: null };
  const told = (facts: string, by: Attribution) =>
    localizer.message('standing', { facts: capital(facts), date: formatSaid(by, dated) });
  const seasons = season === null ? [] : [told(describeSeason(season, localizer), season.by)];
  return [...seasons, ...sides(context).map(({ facts, by }) => told(facts, by))].join(' ');
}

/** The hours of each side, or of all where they are the same. */
function sides(context: CardContext): readonly { readonly facts: string; readonly by: Attribution }[] {
  const { localizer, status } = context;
  const stated = status.posts.flatMap(({ post, hours }) =>
    hours === undefined ? [] : [{ ...describeSide(post, hours, context), by: hours.by }],
  );
  const [first] = stated;
  if (first === undefined) return [];
  const isSame = stated.length === status.posts.length && stated.every(({ hours }) => hours === first.hours);
  if (isSame) return [{ facts: first.hours, by: first.by }];
  return stated.map(({ side, hours, by }) => ({ facts: localizer.message('side-hours', { side, hours }), by }));
}
