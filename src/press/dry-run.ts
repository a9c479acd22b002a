import type { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { printPosts } from '#console/news.ts';
import { OperatorError } from '#domain/errors.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createRobots } from '#watch/fetching/robots.ts';
import { readSource } from '#watch/read-source.ts';
import { draftsOf } from '#watch/take-post.ts';
import { Unreadable } from '#watch/unreadable.ts';
import type { Config } from '../config.ts';
import { loadNewsReader } from './reader.ts';
import { createWeb, watchedOf } from './watching.ts';

/** Looks at a source once and prints what would be drafted; nothing is kept, and nobody is told. Returns the exit code. */
export async function dryRun(config: Config, name: string, now: () => DateTime): Promise<number> {
  const codes = loadLanguages(config.localesDir).map(({ code }) => code);
  const catalogue = loadCatalogue(config.dataDir, now(), codes);
  const watched = watchedOf(catalogue);
  const source = watched.find(({ id }) => id === name);
  if (source?.watch === undefined) {
    throw new OperatorError(`no source "${name}" is watched: write one of ${watched.map(({ id }) => id).join(', ')}`);
  }
  const web = createWeb();
  const nowMs = () => now().toMillis();
  try {
    const read = await readSource(source.watch, {}, { web, mayRead: createRobots(web, nowMs) });
    const posts = read.kind === 'posts' ? read.posts : [];
    const reader = loadNewsReader(config, now, { catalogue });
    const drafts = posts.map((post) => draftsOf({ ...post, source }, reader, nowMs()).map(({ draft }) => draft));
    printPosts(posts, (index) => drafts[index] ?? [], process.stdout);
    return 0;
  } catch (error) {
    if (error instanceof Unreadable) throw new OperatorError(`${name} cannot be read: ${error.message}`);
    throw error;
  }
}
