/**
 * `npm run learn` writes `locales/learned.json`: what the questions in `scripts/questions` teach of what is asked, in which
 * language, and which words say nothing of it. Run it when a question, a list of words or the way of reading
 * has changed; it takes half a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadLanguages } from '#i18n/languages.ts';
import { numbersOf } from '#search/learned/learned.ts';
import { tokensOf } from '#search/text/tokens.ts';
import { base64, learnLanguages, learnTopics } from './learning.ts';
import { createSeen, folder, questionsText, readTaught } from './taught.ts';

/** Labels of what asks nothing of a rule: their words are those of everyday talk. */
const idle: ReadonlySet<string> = new Set(['other', 'smalltalk', 'status', 'report', 'journey']);

const questions = readTaught();
const seen = createSeen();
const languages = learnLanguages(questions.map(({ q, language }) => [seen.wordsOf(q), language]));
const signsOf = seen.signsBy(languages.model);
const topics = learnTopics(questions.map(({ q, label }) => [signsOf(q).signs, label]));
const texts = loadLanguages(folder).map(({ code }) => questionsText(code));
const taught = createHash('sha256').update(texts.join('')).digest('hex');
const learned = { taught, topics: topics.written, languages: languages.written, ordinary: base64(ordinaryWords()) };
writeFileSync(`${folder}/learned.json`, `${JSON.stringify(learned)}\n`);

/** Words of everyday talk, and those that questions of different topics have. */
function ordinaryWords(): Uint32Array {
  const topicsOf = new Map<number, Set<string>>();
  for (const { q, label } of questions) {
    const topic = idle.has(label) ? 'idle' : (label.split(/[/#]/u)[0] ?? label);
    const words = tokensOf(seen.linguistics.clean(q), seen.linguistics).filter(({ number }) => !number);
    for (const word of words.flatMap(({ text }) => numbersOf(text, seen.linguistics))) {
      topicsOf.set(word, (topicsOf.get(word) ?? new Set()).add(topic));
    }
  }
  const isOrdinary = (topics: ReadonlySet<string>) => topics.size > 1 || topics.has('idle');
  return Uint32Array.from([...topicsOf].flatMap(([word, topics]) => (isOrdinary(topics) ? [word] : []))).toSorted();
}
