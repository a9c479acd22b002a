/** The questions that teach, and what the bot sees of each: for `learn.ts` and `bench/topics.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { type Classify, createClassify, type Model } from '#search/learned/classifier.ts';
import { wordsOf } from '#search/learned/language.ts';
import { nothingLearned } from '#search/learned/learned.ts';
import { type TopicSigns, weighedLanguage } from '#search/learned/signs.ts';
import { readText } from '#search/text-read.ts';
import { createUnderstand } from '#search/understand.ts';
import { loadNames } from '../src/press/reader.ts';

export interface Taught {
  readonly q: string;
  /** What is asked, as `topic`, `topic/part` or `topic/part#aspect`; or that it is no question about borders. */
  readonly label: string;
  readonly language: string;
}

/** The languages, and where what was learned of them is written. */
export const folder = 'locales';

export function readTaught(): readonly Taught[] {
  return loadLanguages(folder).flatMap(({ code }) =>
    linesOf<Omit<Taught, 'language'>>(questionsText(code)).map((row) => ({ ...row, language: code })),
  );
}

/** Of a language that nobody has taught: none. */
export const questionsText = (language: string): string => textOf(`scripts/questions/${language}.jsonl`);

/** A question, and the note that it asks for. */
export interface TaughtNote {
  readonly q: string;
  /** Its id. */
  readonly note: string;
}

export function readTaughtNotes(): readonly TaughtNote[] {
  return noteTexts().flatMap((text) =>
    linesOf<{ readonly note: string; readonly asked: readonly string[] }>(text).flatMap(({ note, asked }) =>
      asked.map((q) => ({ q, note })),
    ),
  );
}

/** Of each language: for every note a line with the questions that ask for it. */
export const noteTexts = (): readonly string[] =>
  loadLanguages(folder).map(({ code }) => textOf(`scripts/questions/notes/${code}.jsonl`));

/** Of each language: messages that hold a name or a word of ours and ask for nothing of ours, a line each. */
export const othersTexts = (): readonly string[] =>
  loadLanguages(folder).map(({ code }) => textOf(`scripts/questions/others/${code}.jsonl`));

export function readTaughtOthers(): readonly string[] {
  return othersTexts().flatMap((text) => linesOf<{ readonly q: string }>(text).map(({ q }) => q));
}

/** Nothing where there is no such file. */
export const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The objects of JSON Lines. */
export const linesOf = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));

/** What the bot sees of texts: the words that tell their language, and the signs that tell their topic. */
export function createSeen() {
  const codes = loadLanguages(folder).map(({ code }) => code);
  const catalogue = loadCatalogue('data', DateTime.utc(), codes);
  const names = loadNames(folder, codes, catalogue);
  const { linguistics } = names;
  return {
    linguistics,
    wordsOf: (text: string) => wordsOf(readText(names, linguistics.clean(text))),
    /** With a model of languages, because the lists of a text are those of its language. */
    signsBy(languages: Model) {
      let seen: TopicSigns[] = [];
      const remember: Classify<TopicSigns> = (signs) => {
        seen.push(signs);
        return [];
      };
      const known = { ...nothingLearned, languages: createClassify(languages, weighedLanguage), topics: remember };
      const understand = createUnderstand(catalogue, names, { learned: known });
      return (text: string) => {
        seen = [];
        const { topics, about } = understand(text);
        // Where a text may be in another layout it is read again: what was typed comes first.
        const [signs = { letters: [], lists: [] }] = seen;
        return { signs, topics, about };
      };
    },
  };
}
