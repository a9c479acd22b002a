/**
 * `npm run learn:notes` writes `locales/learned-notes.json`: what the questions in `scripts/questions/notes` teach of which
 * note a question asks for. Run it when a note has come or gone, or one of those questions has changed; it takes a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadLearned } from '#catalogue/words/learned.ts';
import { learnNotes } from './learning.ts';
import { createSeen, folder, noteTexts, readTaughtNotes } from './taught.ts';

const models = loadLearned(folder);
if (models === undefined) throw new Error(`${folder}/learned.json is missing: npm run learn comes first`);
const signsOf = createSeen().signsBy(models.languages);
const { written } = learnNotes(readTaughtNotes().map(({ q, note }) => [signsOf(q).signs, note]));
const taught = createHash('sha256').update(noteTexts().join('')).digest('hex');
writeFileSync(`${folder}/learned-notes.json`, `${JSON.stringify({ taught, notes: written })}\n`);
