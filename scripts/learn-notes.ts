/**
 * `npm run learn:notes` writes `locales/learned-notes.json`: what the questions in `scripts/questions/notes` teach of which
 * note a question asks for. Run it when a note has come or gone, or one of those questions has changed; it takes a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadLearned } from '#catalogue/words/learned.ts';
import { answeredOtherwise } from '#domain/notes/likely.ts';
import { keyOf } from '#search/learned/topics.ts';
import { learnNotes } from './learning.ts';
import { createSeen, folder, noteTexts, readTaught, readTaughtNotes, type Taught } from './taught.ts';

/** A topic is spoken of in more ways than one note is. */
const mostOfTopic = 60;

const models = loadLearned(folder);
if (models === undefined) throw new Error(`${folder}/learned.json is missing: npm run learn comes first`);
const signsOf = createSeen().signsBy(models.languages);
const rows = [...readTaughtNotes().map(({ q, note }) => ({ q, label: note })), ...ofNoNote()];
const { written } = learnNotes(rows.map(({ q, label }) => [signsOf(q).signs, label]));
const taught = createHash('sha256').update(noteTexts().join('')).digest('hex');
writeFileSync(`${folder}/learned-notes.json`, `${JSON.stringify({ taught, notes: written })}\n`);

/** Of each topic that something else than notes answers, about as many questions as a note has. */
function ofNoNote(): readonly Pick<Taught, 'q' | 'label'>[] {
  const questions = readTaught();
  return answeredOtherwise.flatMap((topic) => {
    const own = questions.filter(({ label }) => keyOf(label) === topic);
    const step = Math.max(1, Math.floor(own.length / mostOfTopic));
    return own.filter((_, at) => at % step === 0).map(({ q }) => ({ q, label: topic }));
  });
}
