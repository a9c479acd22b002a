import { type AskedAbout, askedKey, isCardTopic, isRuleOfCountry } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import type { LinesOfMoment } from '../moment-lines.ts';
import type { AnswerAbout } from '../question.ts';
import { isOfState, isShutForAll } from './admits.ts';
import type { Directly } from './direct.ts';
import type { ToldOfState } from './of-state.ts';
import { shutOrder } from './still-shut.ts';

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

interface Heard extends Told {
  /** The answer to what somebody heard, where they tell of it. */
  readonly hearsay: string | undefined;
  /** That it is still shut, and what to take instead. */
  readonly shut: Parameters<typeof shutOrder>[0];
}

/** What comes first: what answers a rumour, the alerts that were asked for, that it is still shut, or what was asked. */
export function orderOf(about: Answered, words: Understanding, { hearsay, shut, ...told }: Heard): Order {
  if (hearsay !== undefined) return hearsayOrder(about, words, hearsay);
  if (about.topic === 'alerts') return offerOrder(about, shut, told);
  return shut.length > 0 ? shutOrder(shut, told.each) : inOrder(about, words, told);
}

/** Whoever asks how it is now, whatever they heard, is told that first. */
function hearsayOrder({ moment }: Answered, words: Understanding, hearsay: string) {
  const isStateFirst = words.hearsay === 'rumour' && words.asksOpen && moment.precision === 'now';
  const [ahead, behind] = isStateFirst ? ['', hearsay] : [hearsay, ''];
  return { ahead, behind, isDoubted: false };
}

/** Whoever wants to be told when something changes asks for that, however it is now. */
function offerOrder({ renderer, crossing }: Answered, shut: Heard['shut'], { told, each }: Told): Order {
  const offer = renderer.html('alerts-offer', { crossing: renderer.crossingName(crossing) });
  if (shut.length === 0) return { ahead: offer, behind: told, isDoubted: false };
  const { ahead, ...order } = shutOrder(shut, each);
  return { ahead: [offer, ahead].join('\n'), ...order };
}

const visa = 'documents/visa';

/** What was asked first is told first: the state of the gate, or what one asked of it; the rest comes behind the state. */
function inOrder(about: Answered, words: Understanding, { told, each, isDoubted }: Told): Order {
  if (isStateFirst(about, words)) return { ahead: '', behind: besideShut(about, each), isDoubted };
  if (isAllUnknown(about, words, each)) return { ahead: '', behind: told, isDoubted };
  const [first] = each;
  // What is told of a ride answers whoever asks for one, however doubtful the gate is then.
  if (about.topic === 'transport' && first?.isNothing === false) return { ahead: told, behind: '', isDoubted: false };
  // Who needs a visa is told so before the gate, though nobody asked.
  const isShut = about.status.state === 'closed';
  if (
    !isShut &&
    first !== undefined &&
    askedKey(first.asked) === visa &&
    words.topics.every((asked) => askedKey(asked) !== visa)
  )
    return {
      ahead: first.html,
      behind: each
        .slice(1)
        .map(({ html }) => html)
        .join('\n'),
      isDoubted,
    };
  if (!isOfGate(about)) return { ahead: told, behind: '', isDoubted };
  const textOf = (isFirst: boolean) =>
    each.flatMap(({ asked, html }) => (isOfGate(asked) === isFirst ? [html] : [])).join('\n');
  return each.length === 0
    ? { ahead: told, behind: '', isDoubted }
    : { ahead: textOf(true), behind: textOf(false), isDoubted };
}

function tellsOfRoad({ crossing }: Answered): boolean {
  return crossing.notes.some(({ topic }) => topic === 'road');
}

/** To whom it is shut says who may not pass: that nothing more is told of that is no news. */
function besideShut({ status }: Answered, each: Told['each']): string {
  const isSaid = ({ asked, isNothing }: Told['each'][number]) =>
    isNothing && asked.topic === 'admits' && status.state === 'closed';
  return each.flatMap((one) => (isSaid(one) ? [] : [one.html])).join('\n');
}

/** What the notes tell of the state: where it says more than the state it stands before it, and else under it. */
export function notesFirst(
  order: Order,
  beside: readonly ToldOfState[],
): { readonly order: Order; readonly under: readonly string[] } {
  const told = (isAhead: boolean) => beside.flatMap(({ isFirst, html }) => (isFirst === isAhead ? [html] : []));
  const ahead = [...told(true), order.ahead].filter((text) => text !== '').join('\n');
  // What was told of the season says why it is in doubt.
  const isSeason = beside.some(({ isFirst, asked }) => isFirst && asked.topic === 'season');
  return { order: { ...order, ahead, isDoubted: order.isDoubted && !isSeason }, under: told(false) };
}

/** The lines of the moment, what was asked, what of it was not understood and the state, each in its place. */
export function composed(
  { first, over }: LinesOfMoment,
  { ahead, behind, isDoubted }: Order,
  { state, unread }: { readonly state: string; readonly unread: UnreadTold },
) {
  const isOver = isDoubted || ahead === '';
  const above = (lines: readonly string[]) => (lines.length === 0 ? '' : `${lines.join('\n')}\n\n`);
  const at = (place: UnreadTold['place']) => (place === unread.place ? unread.line : '');
  const tail = [at('first'), ahead, isOver ? '' : over.join('\n'), at('before-state'), state, behind, at('last')];
  return above([...first, ...(isOver ? over : [])]) + tail.filter((text) => text !== '').join('\n');
}

/** That words were not understood, and where it is told. */
interface UnreadTold {
  readonly line: string;
  readonly place: 'first' | 'before-state' | 'last';
}

/** A gate that is not open promises nothing: what was not understood changes nothing of that, and is told last. Nothing green stands above it. */
export function unreadTold(
  { status, topic }: Pick<Answered, 'status' | 'topic'>,
  { ahead }: Order,
  { line, isPromise }: { readonly line: string; readonly isPromise: boolean },
): UnreadTold {
  if (isPromise || (ahead !== '' && isRuleOfCountry(topic))) return { line, place: 'first' };
  if (status.state !== 'open') return { line, place: 'last' };
  return { line, place: ahead === '' ? 'first' : 'before-state' };
}

/** Whether it is the gate that was asked about, or who may pass it. */
function isOfGate(asked: AskedAbout): boolean {
  const isState = isOfState(asked) && !isCardTopic(asked.topic);
  return isState || asked.topic === 'season' || asked.topic === 'admits';
}

/** What one holds while asking whether a gate is open: papers, permits, children, an animal, a car. */
const held: ReadonlySet<string> = new Set([
  ...['documents', 'documents/passport', 'documents/children', 'documents/border-zone'],
  ...['vehicles', 'vehicles/papers', 'vehicles/licence', 'vehicles/power-of-attorney', 'safety', 'customs/animals'],
]);

/** Of nothing else that was asked is anything known, and of the gate at that time it is. */
function isAllUnknown({ moment, topic }: Answered, { asksGate }: Understanding, each: Told['each']): boolean {
  const isOfGoing = asksGate || topic === 'waits' || topic === 'way' || topic === 'safety' || topic === 'transport';
  return moment.precision !== 'now' && isOfGoing && each.length > 0 && each.every(({ isNothing }) => isNothing);
}

function isStateFirst(about: Answered, words: Understanding): boolean {
  const { topics, asksGate, aspects } = words;
  const { status, topic, part, moment } = about;
  // Whoever has no paper but that is let in by the rule, and not by the gate.
  if (aspects.some(({ aspect }) => aspect === 'birth-paper')) return false;
  if (asksGate && held.has(askedKey(about))) return true;
  if (isOfHour(about, words)) return true;
  // "Is the way open" over a crossing of whose road nobody tells asks for the gate.
  if (words.asksOpen && topic === 'road' && !tellsOfRoad(about)) return true;
  // "Is it open, and is there a queue": of the gate one word says all, and without it no queue matters.
  if (asksGate && topic === 'waits' && topics.some(isOfGate)) return true;
  // "Is it open for cars yet": that it is shut to them is the answer.
  if (asksGate && topic === 'admits' && status.state === 'closed' && status.traffic === 'car') return true;
  // At an hour at which it is shut nobody passes, whoever may at others.
  const isOfPassage = topic === 'admits' || isOfState(about);
  if (isOfPassage && status.state === 'closed' && status.because === 'hours' && moment.precision === 'moment')
    return true;
  if (isOfPassage && isShutForAll(status)) return true;
  // Who asks for the way at a time when it is shut has that as the answer; what is usual comes after it.
  const isOfPassing = topic === 'weather' || topic === 'road' || topic === 'transport' || topic === 'waits';
  const isOfStay = ofStays.has(part ?? '');
  if (status.state !== 'closed' || (!isOfPassing && (!isRuleOfCountry(topic) || isOfStay))) return false;
  return isBarred(about) || (isOfPassing && (moment.precision !== 'now' || topics.some(isOfState)));
}

/** An hour was said, and of who passes nothing that names them, or of a paper only whose it is: how it is then is asked. */
function isOfHour({ topic, part, moment }: Answered, { topics, traveller, ...words }: Understanding): boolean {
  if (words.moment.time === undefined || moment.precision !== 'moment') return false;
  if (topic === 'admits')
    return part === undefined && traveller.traffic === undefined && traveller.people === undefined;
  const isAsked = words.takesVerdict || words.asksNeed || topics.length > 1;
  return topic === 'documents' && part === 'passport' && traveller.people !== undefined && !isAsked;
}

/** What holds in a country over whichever crossing one comes and goes. */
const ofStays: ReadonlySet<string> = new Set(['fines', 'stay', 'overstay', 'entry-ban', 'registration'] as const);

/** No paper and no ride helps where they are not let through, or where it is shut for longer than a night: by word, or all that day. */
function isBarred({ status: { because, window }, moment: { precision } }: Answered): boolean {
  return (
    because === 'closure' || because === 'admits' || (because === 'hours' && precision === 'day' && window.length === 0)
  );
}
