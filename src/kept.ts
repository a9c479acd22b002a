import type { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Verdicts } from '#catalogue/note-schema.ts';
import { type MadeOf, withSnapshot } from '#catalogue/snapshot.ts';
import { loadSearchData, type SearchData } from '#catalogue/words/vocabulary.ts';
import type { Catalogue } from '#domain/crossing.ts';
import type { Language } from '#i18n/languages.ts';
import { type MessageFile, messageParser, readMessages, type Translate } from '#i18n/translate.ts';
import type { Config } from './config.ts';

/*
 * What is read of files at every start, and kept for the next one: the data, the words and the messages.
 */

export interface KnowledgeOptions {
  readonly config: Pick<Config, 'dataDir' | 'localesDir'> & Partial<Pick<Config, 'cacheDir'>>;
  readonly now: () => DateTime;
  /** Told of every message that had to stand in for a missing one. */
  readonly report?: (problem: string) => void;
  /** Told where the data cannot be kept for the next start. */
  readonly warn?: (problem: string) => void;
  /** Instead of what is in `dataDir`. */
  readonly catalogue?: Catalogue;
}

/** The data as it was read last, where it has not changed since. */
export function readCatalogue(options: KnowledgeOptions, codes: readonly string[], translate: Translate): Catalogue {
  const { dataDir: folder } = options.config;
  const verdicts = verdictsIn(codes, translate);
  let leftOut = 0;
  const warn = (problem: string) => {
    leftOut += 1;
    options.warn?.(problem);
  };
  return kept(options, {
    ...{ name: 'catalogue', folder, also: [codes, [...verdicts]] },
    read: () => loadCatalogue(folder, options.now(), codes, verdicts, warn),
    isLasting: () => leftOut === 0,
    pack: ({ roads, ...rest }) => ({ ...rest, roads: { ...roads, points: [...roads.points] } }),
    unpack(json) {
      const { roads, ...rest } = json as Catalogue;
      return { ...rest, roads: { ...roads, points: new Map(roads.points) } };
    },
  });
}

/** The same for the words of every language. */
export function readSearchData(options: KnowledgeOptions, codes: readonly string[]): SearchData {
  const { localesDir: folder } = options.config;
  return kept(options, {
    ...{ name: 'words', folder, also: codes, isOf: (file: string) => !isMessages(file) && !isLearned(file) },
    read: () => loadSearchData(folder, codes),
    pack: (words) => words,
    unpack: (json) => json as SearchData,
  });
}

/** And for what is said in it. */
export function readMessageFiles(options: KnowledgeOptions, languages: readonly Language[]): readonly MessageFile[] {
  const { localesDir: folder } = options.config;
  return kept(options, {
    ...{ name: 'messages', folder, also: [languages, messageParser], isOf: isMessages },
    read: () => readMessages(folder, languages),
    pack: (files) => files,
    unpack: (json) => json as readonly MessageFile[],
  });
}

const isMessages = (file: string) => file.endsWith('.ftl');
/** What was learned is much, and is read when somebody writes. */
const isLearned = (file: string) => file.startsWith('learned');

function kept<T>(
  { config: { cacheDir = null }, now, warn = () => {} }: KnowledgeOptions,
  made: Omit<MadeOf<T>, 'now'>,
): T {
  return cacheDir === null ? made.read() : withSnapshot({ cacheDir, warn }, { ...made, now: now().toMillis() });
}

/** How yes and no begin a direct answer in each language. */
function verdictsIn(codes: readonly string[], translate: Translate): Verdicts {
  return new Map(
    codes.map((code) => [code, (['yes', 'no'] as const).map((verdict) => translate(code, 'verdict', { verdict }))]),
  );
}
