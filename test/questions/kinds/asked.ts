import { askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../../bot/house.ts';
import { createUnderstand } from '../../languages.ts';
import { ourCatalogue } from '../../search/evaluation.ts';

/** How a question is read, and what it is answered with in words. */

export const understand = createUnderstand(ourCatalogue());

const { answer } = answering();

export const answered = (q: string) => plain(answer({ text: q, now: present, fallbackLanguage: 'en' }).html);

/** To somebody of whom nothing is known, no language either. */
export const answeredAnybody = (q: string) => plain(answer({ text: q, now: present }).html);

export const firstLine = (q: string) => answered(q).split('\n')[0] ?? '';

/** What it asks, the first of it first. */
export const topics = (q: string) => understand(q).topics.map(askedKey);
