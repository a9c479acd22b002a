/**
 * Word lists or a learned classifier: which serves topics better? `node bench/topics.ts` teaches one half of the first set
 * of questions and asks the other, then the reverse, and prints one line of JSON for each way of reading. The lists were
 * made with that set before the eyes of their writers, and so begin ahead; `node bench/topics.ts second` teaches all of it
 * and asks the set that no writer of lists has read.
 */
import { type AskedAbout, type AskedKey, askedAbout } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import { tokensOf } from '#search/text/tokens.ts';
import { createUnderstand, linguistics, vocabularies } from '../test/languages.ts';
import { type Expected, judged, readQuestions } from '../test/questions/evaluate.ts';
import { ourCatalogue } from '../test/search/evaluation.ts';
import { type Classifier, type Example, logisticRegression, naiveBayes } from './classifiers.ts';

/** A question, and what the lists read of it. */
interface Question {
  readonly expected: Expected;
  readonly read: Understanding;
  /** No word of it is in any list of a topic. */
  readonly isUnread: boolean;
}

/** What a way of reading makes of a question. */
type ReadTopic = (question: Question) => AskedAbout;

/** Where a classifier is asked after the lists. */
const openTo: Readonly<Record<string, (question: Question) => boolean>> = {
  'that read nothing': ({ isUnread }) => isUnread,
  'that read nothing or only the state': ({ read }) => read.topics.length === 1 && read.topics[0].topic === 'status',
};

const byLists: ReadTopic = ({ read }) => read.topics[0];
const byClassifier =
  (classifier: Classifier): ReadTopic =>
  ({ expected }) =>
    askedAbout(classifier(expected.q).label as AskedKey);
const hybrid =
  (classifier: Classifier, isOpen: (question: Question) => boolean, leastSure: number): ReadTopic =>
  (question) => {
    if (!isOpen(question)) return byLists(question);
    const { label, sure } = classifier(question.expected.q);
    return sure >= leastSure ? askedAbout(label as AskedKey) : byLists(question);
  };

/** The words of the lists, each an example of its topic. */
function listed(): readonly Example[] {
  return vocabularies.flatMap(({ topics }) =>
    Object.entries(topics).flatMap(([label, words]) =>
      words.split(/\s+/).map((word) => ({ text: word.replaceAll('_', ' ').replaceAll('*', ''), label })),
    ),
  );
}

function rightIn(questions: readonly Question[], readTopic: ReadTopic): number {
  return questions.filter((question) => {
    const read: Understanding = { ...question.read, topics: [readTopic(question)] };
    return judged(question.expected, read).topic;
  }).length;
}

/** What is taught, and what is asked. */
interface Lesson {
  readonly train: readonly Example[];
  readonly test: readonly Question[];
}

/** One half learned and the other asked, and the reverse. */
function halvesOf(questions: readonly Question[]): readonly Lesson[] {
  const [first = [], second = []] = [0, 1].map((half) => questions.filter((_, at) => at % 2 === half));
  return [
    { train: examplesOf(second), test: first },
    { train: examplesOf(first), test: second },
  ];
}

const examplesOf = (questions: readonly Question[]): readonly Example[] =>
  questions.map(({ expected }) => ({ text: expected.q, label: expected.topic }));

/** How many in a hundred are right, set by set, by each way of reading. */
function* measureTopics(sets: readonly Lesson[]): Generator<object> {
  const report = (way: string, readBy: readonly ReadTopic[]) => {
    const shares = sets.map(({ test }, at) => (100 * rightIn(test, readBy[at] ?? byLists)) / test.length);
    return {
      bench: 'topics',
      way,
      asked: sets.map(({ test }) => test.length),
      right: shares.map((share) => Number(share.toFixed(1))),
    };
  };
  yield report('lists', []);
  const words = listed();
  for (const [name, learn] of Object.entries({ naiveBayes, logisticRegression })) {
    for (const [taught, more] of [
      ['the questions', []],
      ['the questions and the words of the lists', words],
    ] as const) {
      const classifiers = sets.map(({ train }) => learn([...train, ...more]));
      const way = `${name}, taught by ${taught}`;
      yield report(way, classifiers.map(byClassifier));
      for (const [where, isOpen] of Object.entries(openTo)) {
        for (const leastSure of [0, 0.3]) {
          const readBy = classifiers.map((classifier) => hybrid(classifier, isOpen, leastSure));
          yield report(`lists ${where}, then ${way}, where sure to ${leastSure}`, readBy);
        }
      }
    }
  }
}

function namesTopic(text: string): boolean {
  const readings = linguistics.readingsOf(tokensOf(linguistics.clean(text), linguistics));
  return readings.some(({ meaning }) => meaning.kind === 'topic');
}

/** Small talk, noise and emergencies have no topic to be read. */
function questionsOf(half: 'first' | 'second'): readonly Question[] {
  const understand = createUnderstand(ourCatalogue());
  return readQuestions(half)
    .filter(({ topic }) => topic !== '-' && topic !== 'emergency')
    .map((expected) => ({ expected, read: understand(expected.q), isUnread: !namesTopic(expected.q) }));
}

if (import.meta.main) {
  const first = questionsOf('first');
  const isBlind = process.argv[2] === 'second';
  const sets = isBlind ? [{ train: examplesOf(first), test: questionsOf('second') }] : halvesOf(first);
  for (const measured of measureTopics(sets)) process.stdout.write(`${JSON.stringify(measured)}\n`);
}
