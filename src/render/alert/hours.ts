import type { Post } from '#domain/crossing.ts';
import type { HoursStatement } from '#domain/statement.ts';
import { fromLine } from '../card/coming/span.ts';
import type { CardContext } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { describeSide } from '../card/timetable.ts';
import { moment } from '../clocks.ts';
import { isAhead, untilLine } from './dates.ts';
import type { AlertText, NoticeView } from './view.ts';

const heads = { shorter: 'alert-shorter-hours', longer: 'alert-longer-hours', other: 'alert-new-hours' } as const;

/** Headed by what happened to the hours; shut just now, that is said, and when it opens. */
export function newHours(
  statement: HoursStatement,
  { before, after, hoursChange }: NoticeView,
  context: CardContext,
): AlertText {
  const { localizer } = context;
  const posts = context.posts.filter(({ id }) => statement.posts?.includes(id) ?? true);
  const hours = hoursAt(posts, () => statement, context);
  const old = hoursAt(posts, (post) => before.posts.find((one) => one.post.id === post.id)?.hours, context);
  const { since, until } = statement;
  const [stateSign, state] = describeState(context);
  return {
    sign: after.state !== 'open' ? stateSign : hoursChange === 'longer' ? '🟢' : '🟡',
    words: localizer.message(heads[hoursChange]),
    lines: [
      localizer.message('alert-hours-new', { hours }),
      ...(old === hours ? [] : [localizer.message('alert-hours-before', { hours: old })]),
      ...(since !== undefined && isAhead(since, context) ? [fromLine(since, context)] : []),
      ...(until === undefined ? [] : [untilLine(until, context)]),
      ...(after.state === 'open' ? [] : [`${stateSign} ${state}`]),
      ...(after.because === 'hours' && after.next !== null
        ? [localizer.message('opens', { clocks: moment(after.next, context.posts, localizer) })]
        : []),
    ],
  };
}

/** Each side's hours by every clock, said once where they are the same for the whole crossing. */
function hoursAt(
  posts: readonly Post[],
  hoursOf: (post: Post) => HoursStatement | undefined,
  context: CardContext,
): string {
  const sides = posts.map((post) => describeSide(post, hoursOf(post), context));
  const [first] = sides;
  const alike = posts.length === context.posts.length && sides.every(({ hours }) => hours === first?.hours);
  if (first !== undefined && alike) return first.hours;
  return sides.map((side) => context.localizer.message('side-hours', side)).join('; ');
}
