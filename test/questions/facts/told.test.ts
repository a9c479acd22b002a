import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { type Note, textIn } from '#domain/crossing.ts';
import { askedKey } from '#domain/topic.ts';
import { sentencesOf } from '#render/fit.ts';
import { plain } from '#render/html.ts';
import { ourAnswer } from '../../answer/ours.ts';
import { shipped } from '../../data/shipped.ts';
import { codes } from '../../languages.ts';

/* Every fact of the data is told to somebody who asks for it in words of their own, in every language. */

/** How people ask for what one file says of something, or for that of any post, whose name stands for `{post}`. */
interface Asks {
  readonly of?: string;
  readonly about: string;
  readonly asks: Readonly<Record<string, readonly string[]>>;
}

/** A fact, the file in which it stands and the names of the posts there. */
interface Fact {
  readonly of: string;
  readonly note: Note;
  readonly names: readonly Readonly<Record<string, string>>[];
}

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const asked = ['asked', 'asked-anywhere'].flatMap((name) =>
  readFileSync(`test/questions/facts/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Asks => JSON.parse(line)),
);

const said = new Map<string, string>();
function answerTo(text: string): string {
  const known = said.get(text) ?? flat(plain(answer({ text, now, fallbackLanguage: 'en' }).html));
  said.set(text, known);
  return known;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

const all: readonly Fact[] = [
  ...shipped.countries.map(({ code, notes }) => ({ of: `countries/${code}`, notes, posts: [] })),
  ...shipped.borders.map(({ countries, notes }) => ({ of: `borders/${countries.join('-')}`, notes, posts: [] })),
  ...shipped.crossings.map(({ id, notes, posts }) => ({ of: `crossings/${id}`, notes, posts })),
].flatMap(({ of, notes, posts }) =>
  notes.map((note) => ({ of, note, names: posts.flatMap(({ name }) => (name === undefined ? [] : [name])) })),
);
/** What holds in a union stands at each of its borders. */
const facts = all.filter(({ note }, at) => all.findIndex((other) => other.note === note) === at);

/** The questions for a fact: those for its own file, or those for any post, under whichever name. */
function questionsFor({ of, note, names }: Fact, language: string): readonly string[] {
  const about = askedKey(note);
  return asked
    .filter((one) => one.about === about && (one.of === undefined || one.of === of))
    .flatMap(({ asks }) => asks[language] ?? [])
    .flatMap((text) =>
      text.includes('{post}')
        ? names.flatMap((name) => (name[language] === undefined ? [] : text.replace('{post}', name[language])))
        : text,
    );
}

/** The sentence that an answer has of it. */
function sentenceOf({ short, text }: Note, language: string): string {
  const told = short === undefined ? textIn(text, language) : textIn(short, language);
  return flat(short === undefined ? sentencesOf(told, { language, longest: 140 }) : told).replace(/[.…]$/u, '');
}

/** How long one may stay is told by its figures, in one line of the list. */
function tellsFigures(text: string, { topic, part, citizens }: Note, sentence: string): boolean {
  const figures = sentence.match(/\d+/gu) ?? [];
  const isStay = topic === 'documents' && part === 'stay' && citizens !== undefined;
  return isStay && figures.every((figure) => new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(text));
}

/** Told by none of its questions yet: the file, what it is of, and the language. */
const missed: readonly string[] = [];

test('every fact of the data is told to whoever asks for it, in every language', () => {
  const untold = facts.flatMap((fact) =>
    codes.flatMap((language) => {
      const sentence = sentenceOf(fact.note, language);
      const isTold = questionsFor(fact, language).some((text) => {
        const told = answerTo(text);
        return told.includes(sentence) || tellsFigures(told, fact.note, sentence);
      });
      return isTold ? [] : [`${fact.of} ${askedKey(fact.note)} ${language}: ${sentence.slice(0, 50)}`];
    }),
  );
  expect(facts.length).toBeGreaterThan(400);
  expect(untold).toEqual(missed);
});
