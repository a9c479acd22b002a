/** What is told of several topics: each fact once, what is known before what is not, and what a place offers at once. */
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';

/** What was told of a topic, in Telegram's HTML, and whether that is that we have nothing. */
export interface TopicTold {
  readonly asked: AskedAbout;
  readonly html: string;
  readonly isNothing: boolean;
  /** People or beasts are feared there, and not the road. */
  readonly isOfPeople?: boolean;
}

export function fearsPeople({ aspects = [] }: DirectAnswer): boolean {
  return aspects.some(({ aspect }) => aspect === 'crime');
}

/** Without what we have nothing of, where the same matter is answered by another part of it. */
export function withoutKnown(all: readonly TopicTold[]): readonly TopicTold[] {
  return all.filter((answer, index) => !isBeside(answer, all.slice(0, index)) && !isToldElse(answer, all));
}

/** What of a matter is known is told before what of it is not. */
export function toldFirst(all: readonly TopicTold[]): readonly TopicTold[] {
  const [first, second] = all;
  if (first === undefined || second === undefined || !first.isNothing || second.isNothing) return all;
  if (first.isOfPeople === true) return all;
  const isOfIt = isOfSame(first.asked, second.asked) || answering[first.asked.topic] === second.asked.topic;
  return isOfIt ? [second, first, ...all.slice(2)] : all;
}

/** Each paper, each thing that is carried and each rule of lorries is a matter of its own. */
const eachOfItself: ReadonlySet<AskedAbout['topic']> = new Set(['documents', 'customs', 'trucks'] as const);

function isOfSame(one: AskedAbout, other: AskedAbout): boolean {
  return one.topic === other.topic && (one.part === undefined || !eachOfItself.has(one.topic));
}

/** What tells of it where nobody tells more: a queue is shorter for who comes by bus. */
const answering: Readonly<Partial<Record<AskedAbout['topic'], AskedAbout['topic']>>> = {
  waits: 'transport',
};

/** Of the same matter, another part of which is answered, that we have nothing is no news. */
function isBeside({ asked, isNothing }: TopicTold, before: readonly TopicTold[]): boolean {
  if (!isNothing) return false;
  const isOfWay = asked.topic === 'way' || asked.topic === 'distance';
  return before.some((other) => !other.isNothing && (isOfWay || askedOf(other.asked, asked)));
}

/** What is known of a queue is told, and not what of it is unknown; of a dangerous road what the road is like, and who goes first where no lorry does. */
function isToldElse({ asked, isNothing, isOfPeople }: TopicTold, all: readonly TopicTold[]): boolean {
  if (!isNothing || isOfPeople === true || asked.part === 'now') return false;
  const instead = toldInstead[asked.topic];
  return all.some((other) => other.asked.topic === instead && !other.isNothing);
}

const toldInstead: Readonly<Partial<Record<AskedAbout['topic'], AskedAbout['topic']>>> = {
  ...{ safety: 'road', waits: 'waits', trucks: 'accessibility' },
};

/** How long one may stay, where one signs up and what a child needs are matters of their own. */
const ofThemselves: ReadonlySet<string> = new Set(['registration', 'children', 'border-zone'] as const);

function askedOf(one: AskedAbout, other: AskedAbout): boolean {
  const isOwn = ofThemselves.has(one.part ?? '') || ofThemselves.has(other.part ?? '');
  return one.topic === 'documents' && other.topic === 'documents' && !isOwn;
}

/** One fact may answer two topics: it is told once. `null` where nothing else is left to say. */
export function withoutTold(answer: DirectAnswer, before: readonly DirectAnswer[]): DirectAnswer | null {
  const told = new Set(before.flatMap(({ notes }) => notes.map(({ note }) => note)));
  const notes = answer.notes.filter(({ note }) => !told.has(note));
  if (notes.length === answer.notes.length) return answer;
  const isSaid = notes.length === 0 && answer.stay === undefined && answer.admits === undefined;
  return isSaid ? null : { ...answer, notes };
}

type Named = DirectQuestion['words']['named'];

const atLarge: AskedAbout = { topic: 'services' };

export function isOffered(named: Named): boolean {
  return named.some(({ of }) => of === atLarge.topic);
}

/** Behind a bed or fuel stands what else was named. */
export function withOffered(topics: readonly AskedAbout[], named: Named): readonly AskedAbout[] {
  const isAsked = topics.some(({ topic }) => topic === atLarge.topic);
  const isTold = topics.some((asked) => askedKey(asked) === atLarge.topic);
  if (!isAsked || isTold || !isOffered(named)) return topics;
  return topics.flatMap((asked) => (asked.topic === atLarge.topic ? [asked, atLarge] : [asked]));
}

/** That nothing is known of two of them is said once, with the words for both. */
export function offeredAtOnce(answers: readonly DirectAnswer[], named: Named): readonly DirectAnswer[] {
  const unknown = answers.filter(({ asked, notes, nextBest }) => {
    const isNamed = named.some(({ of }) => of === askedKey(asked));
    return asked.topic === atLarge.topic && isNamed && notes.length + nextBest.length === 0;
  });
  const [first, ...more] = unknown;
  if (first === undefined || more.length === 0) return answers;
  const keys = unknown.map(({ asked }) => askedKey(asked));
  const things = named.flatMap(({ of, word }) => (keys.includes(of) ? [word] : []));
  return answers.flatMap((one) =>
    one === first ? [{ ...one, asked: atLarge, things }] : more.includes(one) ? [] : [one],
  );
}
