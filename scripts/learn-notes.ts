/**
 * `npm run learn:notes` writes `locales/learned-notes.json`: what the questions in `scripts/questions/notes` teach of which
 * note a question asks for, and what those in `scripts/questions/others` beside all of them teach of what is no question of
 * ours. Run it when a note has come or gone, or one of those questions has changed; it takes two minutes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadLearnedTopics } from '#catalogue/words/learned.ts';
import { answeredOtherwise } from '#domain/notes/likely.ts';
import { keyOf } from '#search/learned/classifier.ts';
import type { TopicSigns } from '#search/learned/signs.ts';
import { learnNotes, learnOthers } from './learning.ts';
import {
  createSeen,
  folder,
  noteTexts,
  othersTexts,
  readTaught,
  readTaughtNotes,
  readTaughtOthers,
  type Taught,
} from './taught.ts';

const ofOtherMatters: ReadonlySet<string> = new Set(['other', 'smalltalk']);
/** There are that many more questions of ours. */
const timesOthers = 5;

/** A topic is spoken of in more ways than one note is. */
const mostOfTopic = 60;

const models = loadLearnedTopics(folder);
if (models === undefined) throw new Error(`${folder}/learned.json is missing: npm run learn comes first`);
const signsOf = createSeen().signsBy(models.languages);
const questions = readTaught();
const rows = [...readTaughtNotes().map(({ q, note }) => ({ q, label: note })), ...ofNoNote()];
const seen = rows.map(({ q, label }) => [signsOf(q).signs, label] as const);
const notes = learnNotes(seen).written;
const others = learnOthers([...seen.map(([signs]) => [signs, 'ours'] as const), ...ofOthers()]).written;
const taught = createHash('sha256')
  .update([...noteTexts(), ...othersTexts()].join(''))
  .digest('hex');
writeFileSync(`${folder}/learned-notes.json`, `${JSON.stringify({ taught, notes, others })}\n`);

/** Of each topic that something else than notes answers, about as many questions as a note has. */
function ofNoNote(): readonly Pick<Taught, 'q' | 'label'>[] {
  return answeredOtherwise.flatMap((topic) => {
    const own = questions.filter(({ label }) => keyOf(label) === topic);
    const step = Math.max(1, Math.floor(own.length / mostOfTopic));
    return own.filter((_, at) => at % step === 0).map(({ q }) => ({ q, label: topic }));
  });
}

/** What is of other matters, as often as it weighs, and the questions that are ours. */
function ofOthers(): readonly (readonly [signs: TopicSigns, label: string])[] {
  const others = readTaughtOthers().map((q) => signsOf(q).signs);
  const isOther = ({ label }: Taught) => ofOtherMatters.has(keyOf(label));
  return [
    ...Array.from({ length: timesOthers }, () => others.map((signs) => [signs, 'others'] as const)).flat(),
    ...questions.map((one) => [signsOf(one.q).signs, isOther(one) ? 'others' : 'ours'] as const),
  ];
}
