import type { Crossing } from '#domain/crossing.ts';
import type { Understand } from '#search/question.ts';
import { offered } from './evaluation.ts';

/** How people put a name into a question, in each language: alone, before the rest, after it, and with a day. */
const frames: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  en: [(name) => name, (name) => `is ${name} open?`, (name) => `${name} tomorrow`, (name) => `when does ${name} close`],
  ru: [(name) => name, (name) => `${name} открыт?`, (name) => `работает ли ${name} завтра`],
  ky: [(name) => name, (name) => `${name} ачыкпы?`, (name) => `${name} эртең иштейби`],
  kk: [(name) => name, (name) => `${name} ашық па?`, (name) => `${name} ертең жұмыс істей ме`],
};
const everyFrame = Object.values(frames).flat();

/** Every name of a crossing as people of its language ask for it, and its aliases as all of them do. */
export function questionsFor({ posts, aliases }: Crossing): readonly string[] {
  const ofPosts = posts.flatMap(({ name = {} }) =>
    Object.entries(name).flatMap(([language, text]) => (frames[language] ?? everyFrame).map((ask) => ask(text))),
  );
  return [...new Set([...ofPosts, ...aliases.flatMap((alias) => everyFrame.map((ask) => ask(alias)))])];
}

/** The questions that name a crossing and do not lead to it. */
export function lostQuestions(crossing: Crossing, understand: Understand): readonly string[] {
  return questionsFor(crossing).filter((question) => !offered(understand(question).found).includes(crossing.id));
}
