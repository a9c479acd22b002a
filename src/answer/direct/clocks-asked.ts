import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';

/** What the clocks show now, or at the hour of which it is asked what it is elsewhere. */
export function clocksAsked(question: DirectQuestion): Pick<DirectAnswer, 'clock' | 'hourAbroad' | 'watch'> {
  const { asked, words } = question;
  if (asked.topic !== 'clocks') return {};
  const isWatch = words.aspects.some(({ aspect }) => aspect === 'watch');
  return { ...hoursShown(question), ...(isWatch ? { watch: watchOf(question) } : {}) };
}

function hoursShown({ words, moment }: DirectQuestion): Pick<DirectAnswer, 'clock' | 'hourAbroad'> {
  if (words.hourAbroad !== undefined) return { hourAbroad: { ...words.hourAbroad, on: moment.at } };
  return moment.precision === 'now' ? { clock: moment.now } : {};
}

/** On which way a watch is set: at the crossing, or where all of the one border have the same clocks. */
function watchOf({
  crossing,
  borders,
  others,
  moment: { at },
  traveller: { toward },
}: DirectQuestion): DirectAnswer['watch'] {
  const [border, ...more] = borders;
  const ids = border === undefined || more.length > 0 ? [] : border.crossings;
  const here = crossing === undefined ? others.filter(({ id }) => ids.includes(id)) : [crossing];
  const clocks = new Set(
    here.map(({ posts }) =>
      posts
        .map(({ zone }) => at.setZone(zone).offset)
        .toSorted()
        .join(' '),
    ),
  );
  const [first] = here;
  return first === undefined || clocks.size > 1 ? undefined : { at, toward, posts: first.posts };
}
