import type { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { loadLearnedPosts } from '#catalogue/words/learned.ts';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createClassify } from '#search/learned/classifier.ts';
import { weighedTopic } from '#search/learned/signs.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { createNameIndex, type NameIndex } from '#search/names/index.ts';
import type { ReadPost } from '#search/news/post.ts';
import { createReadPost, type NewsParts } from '#search/news/read.ts';
import { textOfHtml } from '#watch/reading/html-text.ts';
import type { Config } from '../config.ts';
import { readNewsWords } from './news-words.ts';

/** Reads posts with the data and the words of the news of every language. */
export function loadNewsReader(
  config: Pick<Config, 'dataDir' | 'localesDir'>,
  now: () => DateTime,
  known: Partial<Pick<NewsParts, 'catalogue' | 'names'>> = {},
): ReadPost {
  const model = loadLearnedPosts(config.localesDir)?.posts;
  const read = createReadPost({
    ...loadNewsParts(config, now, known),
    ...given({ learned: model && createClassify(model, weighedTopic) }),
  });
  return (post) => read({ ...post, title: textOfHtml(post.title), text: textOfHtml(post.text) });
}

/** What posts are read with, but for what was learned. */
export function loadNewsParts(
  { dataDir, localesDir }: Pick<Config, 'dataDir' | 'localesDir'>,
  now: () => DateTime,
  known: Partial<Pick<NewsParts, 'catalogue' | 'names'>> = {},
): Omit<NewsParts, 'learned'> {
  const codes = loadLanguages(localesDir).map(({ code }) => code);
  const catalogue = known.catalogue ?? loadCatalogue(dataDir, now(), codes);
  const names = known.names ?? loadNames(localesDir, codes, catalogue);
  return { catalogue, names, readWords: readNewsWords(localesDir, codes, names.linguistics) };
}

/** Every name of the catalogue, by the words of the languages. */
export function loadNames(localesDir: string, codes: readonly string[], catalogue: Catalogue): NameIndex {
  const { vocabularies, letters, otherPlaces } = loadSearchData(localesDir, codes);
  return createNameIndex(catalogue, createLinguistics(letters, vocabularies), otherPlaces);
}
