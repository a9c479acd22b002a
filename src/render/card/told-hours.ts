import type { HoursStatement } from '#domain/statement.ts';
import { areHoursUntold, type Status } from '#domain/status.ts';
import { statesHours } from '#domain/time/hours.ts';
import { describeStatement } from '../statement.ts';
import { describeSource, type EvidenceGroup, groupEvidence, sameWord } from './certainty.ts';
import type { CardContext } from './context.ts';

/** More of them say no more than that nobody knows. */
const mostTold = 2;

/** Whose hours of it nobody fixed, at all or of the days that are told of. */
function isUntold({ hours }: Status['posts'][number]): boolean {
  return hours === undefined || !statesHours(hours.hours);
}

/**
 * What weaker or older words say of the hours where what counts leaves them open: a traveller, a guide without a date. It is
 * no rule, and all that anybody has.
 */
export function toldHours({ status }: Pick<CardContext, 'status'>): readonly EvidenceGroup[] {
  const untold = status.posts.filter(isUntold).map(({ post }) => post.id);
  if (!areHoursUntold(status) || untold.length === 0) return [];
  const isOfUntold = ({ posts, hours }: HoursStatement) =>
    statesHours(hours) && (posts === undefined || posts.some((id) => untold.includes(id)));
  const told = status.evidence.filter(
    ({ statement, role }) => role !== 'decides' && statement.says === 'hours' && isOfUntold(statement),
  );
  return groupEvidence(told).slice(0, mostTold);
}

/** One line for each who told of them, with a line for each side under it. */
export function toldHoursLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  return toldHours(context).flatMap(({ by, statements }) => [
    localizer.message('hours-told', describeSource(by, localizer)),
    ...statements.map((statement) => `• ${describeStatement(statement, status.crossing, localizer)}`),
  ]);
}

/** What the newest of them said, in a single line. */
export function toldHoursInLine(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  return toldHours(context)
    .slice(0, 1)
    .flatMap(({ by, statements }) => {
      const words = statements.map((statement) => describeStatement(statement, status.crossing, localizer));
      return [`${localizer.message('hours-told', describeSource(by, localizer))} ${words.join(', ')}`];
    });
}

/** Whether it is told among those already. */
export function isToldOfHours(context: Pick<CardContext, 'status'>): (group: EvidenceGroup) => boolean {
  const told = toldHours(context);
  return ({ by }) => told.some((one) => sameWord(one.by, by));
}
