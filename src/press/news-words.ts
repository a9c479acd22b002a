import { loadNewsWords } from '#catalogue/words/news.ts';
import type { Linguistics } from '#search/linguistics.ts';
import { createReadNewsWords, type ReadNewsWords } from '#search/news/words.ts';

/** The words of the news of every language that has them. */
export function readNewsWords(localesDir: string, codes: readonly string[], linguistics: Linguistics): ReadNewsWords {
  const words = loadNewsWords(localesDir, codes);
  const languages = linguistics.vocabularies.flatMap((vocabulary) => {
    const news = words.get(vocabulary.language);
    return news ? [{ ...vocabulary, news }] : [];
  });
  return createReadNewsWords(languages, linguistics);
}
