import { plain } from '#render/html.ts';
import { answering, present } from '../../bot/house.ts';
import { createUnderstand } from '../../languages.ts';
import { ourCatalogue } from '../../search/evaluation.ts';

/** How a question is read, and what it is answered with in words. */

export const understand = createUnderstand(ourCatalogue());

const { answer } = answering();

export const answered = (q: string) => plain(answer({ text: q, now: present, fallbackLanguage: 'en' }).html);
