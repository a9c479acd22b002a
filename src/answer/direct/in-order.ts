import { type AskedAbout, askedKey, isCardTopic } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import type { LinesOfMoment } from '../moment-lines.ts';
import type { AnswerAbout } from '../question.ts';
import { isOfState } from './admits.ts';
import type { Directly } from './direct.ts';

/** What is told before the state of a crossing, and what comes behind it. Telegram's HTML. */
interface Order {
  readonly ahead: string;
  readonly behind: string;
  /** What speaks against the rule for the time that was asked about stands over everything else. */
  readonly isDoubted: boolean;
}

/** What was told of all that was asked. */
interface Told extends Pick<Directly, 'each'> {
  readonly told: string;
  readonly isDoubted: boolean;
}

type Answered = Omit<AnswerAbout, 'html'>;

/** What was asked first is told first: the state of the gate, or what one asked of it; the rest comes behind the state. */
export function inOrder(about: Answered, words: Understanding, { told, each, isDoubted }: Told): Order {
  if (about.topic === 'alerts') {
    const { renderer, crossing } = about;
    const offer = renderer.html('alerts-offer', { crossing: renderer.crossingName(crossing) });
    return { ahead: offer, behind: told, isDoubted };
  }
  if (isStateFirst(about, words)) return { ahead: '', behind: told, isDoubted };
  if (!isOfGate(about)) return { ahead: told, behind: '', isDoubted };
  const textOf = (isFirst: boolean) =>
    each.flatMap(({ asked, html }) => (isOfGate(asked) === isFirst ? [html] : [])).join('\n');
  return each.length === 0
    ? { ahead: told, behind: '', isDoubted }
    : { ahead: textOf(true), behind: textOf(false), isDoubted };
}

/** The lines of the moment, what was asked and the state, each in its place. */
export function composed({ first, over }: LinesOfMoment, { ahead, behind, isDoubted }: Order, state: string) {
  const isOver = isDoubted || ahead === '';
  const above = (lines: readonly string[]) => (lines.length === 0 ? '' : `${lines.join('\n')}\n\n`);
  const tail = [ahead, isOver ? '' : over.join('\n'), state, behind].filter((text) => text !== '').join('\n');
  return above([...first, ...(isOver ? over : [])]) + tail;
}

/** Whether it is the gate that was asked about, or who may pass it. */
function isOfGate(asked: AskedAbout): boolean {
  const isState = isOfState(asked) && !isCardTopic(asked.topic);
  return isState || asked.topic === 'season' || asked.topic === 'admits';
}

/** What one holds while asking whether a gate is open: papers, permits, children, a car. */
const held: ReadonlySet<string> = new Set([
  ...['documents', 'documents/passport', 'documents/children', 'documents/border-zone'],
  ...['vehicles', 'vehicles/papers', 'vehicles/licence', 'vehicles/power-of-attorney', 'safety'],
]);

function isStateFirst(about: Answered, { topics, asksGate }: Understanding): boolean {
  const { status, topic, moment } = about;
  if (asksGate && held.has(askedKey(about))) return true;
  // "Is it open for cars yet": that it is shut to them is the answer.
  if (asksGate && topic === 'admits' && status.state === 'closed' && status.traffic === 'car') return true;
  // Who asks for the way at a time when it is shut has that as the answer; what is usual comes after it.
  const isOfPassing = topic === 'weather' || topic === 'road' || topic === 'transport' || topic === 'waits';
  return isOfPassing && status.state === 'closed' && (moment.precision !== 'now' || topics.some(isOfState));
}
