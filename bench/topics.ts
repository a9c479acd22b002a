/**
 * Word lists, a learned classifier, or both: which serves topics better? `npm run bench:topics` teaches three quarters of the
 * questions in `scripts/questions` and asks the rest, each quarter in turn, and prints one line of JSON for each way of reading.
 * Nobody wrote a word of the lists for these questions.
 */
import { askedKey } from '#domain/topic.ts';
import { createClassify, keyOf, likeliestOf, surenessOf } from '#search/learned/classifier.ts';
import { type TopicSigns, weighedTopic } from '#search/learned/signs.ts';
import { learnLanguages, learnTopics } from '../scripts/learning.ts';
import { createSeen, readTaught, type Taught } from '../scripts/taught.ts';

/** A question with what the lists made of it. */
interface Row extends Taught {
  readonly signs: TopicSigns;
  /** By the lists alone: a topic, or what it is else. */
  readonly listed: string;
}

const parts = 4;

function readRows(): readonly Row[] {
  const questions = readTaught();
  const seen = createSeen();
  const { model } = learnLanguages(questions.map(({ q, language }) => [seen.wordsOf(q), language]));
  const signsOf = seen.signsBy(model);
  return questions.map((question) => {
    const { signs, topics, about } = signsOf(question.q);
    return { ...question, signs, listed: about.kind === 'emergency' ? 'emergency' : askedKey(topics[0]) };
  });
}

/** With all that is known of a question, by its letters alone, or by the lists alone. */
const ways: Readonly<Record<string, ((row: Row) => TopicSigns) | null>> = {
  lists: null,
  letters: ({ signs }) => ({ ...signs, lists: [] }),
  'letters and lists': ({ signs }) => signs,
};

/** What each row is read as, by what the other parts taught. */
function readings(rows: readonly Row[], signsOf: (row: Row) => TopicSigns): readonly string[] {
  const found: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    const taught = rows.filter((_, at) => at % parts !== part).map((row) => [signsOf(row), row.label] as const);
    const classify = createClassify(learnTopics(taught).model, weighedTopic);
    for (const [at, row] of rows.entries())
      if (at % parts === part) found[at] = likeliestOf(surenessOf(classify(signsOf(row))));
  }
  return found;
}

const rows = readRows();
const languages = [...new Set(rows.map(({ language }) => language))];
for (const [way, signsOf] of Object.entries(ways)) {
  const read = signsOf === null ? rows.map(({ listed }) => listed) : readings(rows, signsOf);
  const shareOf = (isCounted: (row: Row) => boolean) => {
    const counted = rows.flatMap((row, at) => (isCounted(row) ? [keyOf(row.label) === read[at]] : []));
    return Number(((100 * counted.filter(Boolean).length) / counted.length).toFixed(1));
  };
  const byLanguage = Object.fromEntries(languages.map((one) => [one, shareOf(({ language }) => language === one)]));
  const line = { bench: 'topics', way, asked: rows.length, right: shareOf(() => true), ...byLanguage };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
