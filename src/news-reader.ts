import type { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { loadNewsWords, loadSearchData } from '#catalogue/vocabulary.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createLinguistics } from '#search/linguistics.ts';
import type { ReadPost } from '#search/news/post.ts';
import { createReadPost } from '#search/news/read.ts';
import { createReadNewsWords } from '#search/news/words.ts';
import type { Config } from './config.ts';

/** Reads posts with the data and the words of the news of every language. */
export function loadNewsReader(
  config: Pick<Config, 'dataDir' | 'localesDir'>,
  now: () => DateTime,
  known?: Catalogue,
): ReadPost {
  const codes = loadLanguages(config.localesDir).map(({ code }) => code);
  const { vocabularies, letters, otherPlaces } = loadSearchData(config.localesDir, codes);
  const linguistics = createLinguistics(letters, vocabularies);
  const words = loadNewsWords(config.localesDir, codes);
  const languages = vocabularies.flatMap((vocabulary) => {
    const news = words.get(vocabulary.language);
    return news ? [{ ...vocabulary, news }] : [];
  });
  return createReadPost({
    catalogue: known ?? loadCatalogue(config.dataDir, now(), codes),
    linguistics,
    otherPlaces,
    readWords: createReadNewsWords(languages, linguistics),
  });
}
