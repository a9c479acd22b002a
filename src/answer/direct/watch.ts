import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';

/** On which way a watch is set, where that is asked. */
export function watchAsked(question: DirectQuestion): DirectAnswer['watch'] {
  const isAsked = question.asked.topic === 'clocks' && question.words.aspects.some(({ aspect }) => aspect === 'watch');
  return isAsked ? watchOf(question) : undefined;
}

/** At the crossing, or where all of the one border have the same clocks. */
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
