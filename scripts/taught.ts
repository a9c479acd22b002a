/** The questions that teach, and what the bot sees of each: for `learn.ts` and `bench/topics.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { loadSearchData } from '#catalogue/vocabulary.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { type Classify, createClassify, type Model } from '#search/learned/classifier.ts';
import { wordsOf } from '#search/learned/language.ts';
import { nothingLearned } from '#search/learned/learned.ts';
import { type TopicSigns, weighedLanguage } from '#search/learned/signs.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { createNameIndex } from '#search/names/index.ts';
import { readText } from '#search/text-read.ts';
import { createUnderstand } from '#search/understand.ts';

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
    questionsText(code)
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Taught => ({ ...JSON.parse(line), language: code })),
  );
}

/** Of a language that nobody has taught: none. */
export function questionsText(language: string): string {
  const file = `scripts/questions/${language}.jsonl`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** What the bot sees of texts: the words that tell their language, and the signs that tell their topic. */
export function createSeen() {
  const codes = loadLanguages(folder).map(({ code }) => code);
  const { vocabularies, letters, otherPlaces } = loadSearchData(folder, codes);
  const linguistics = createLinguistics(letters, vocabularies);
  const catalogue = loadCatalogue('data', DateTime.utc(), codes);
  const names = createNameIndex(catalogue, linguistics, otherPlaces);
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
      const understand = createUnderstand(catalogue, names, known);
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
