/** The posts that teach what a post tells, and what is seen of each: for `learn-posts.ts`. */
import { DateTime } from 'luxon';
import { loadLanguages } from '#i18n/languages.ts';
import type { TopicSigns } from '#search/learned/signs.ts';
import { postIn } from '#search/news/read.ts';
import { postSigns } from '#search/news/taught/post-signs.ts';
import { loadNewsParts } from '../src/press/reader.ts';
import { expectationOf, type OwnPost } from '../test/news/expected.ts';
import { folder, linesOf, textOf } from './taught.ts';

/** A post, or a sentence of one, with what it tells. */
export interface TaughtPost {
  readonly title: string;
  readonly text: string;
  /** When it was published. */
  readonly at: string;
  /** A change, as drafts say it, `closed-some` where it is shut to some alone; or `no`, and of what it tells instead: `no/crime`. */
  readonly label: string;
  /** Of which set of `test/news` it is, or of none. */
  readonly set?: string;
}

const codes = () => loadLanguages(folder).map(({ code }) => code);
/** Sets of posts that were read, and mended against, so that they measure nothing any more. */
const readSets = [
  ...['posts', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'traps', 'more-traps', 'eighth', 'ninth'],
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth', 'twentieth', 'twenty-first'],
];
/** A sentence without a day of its own. */
const anyDay = '2027-01-15T06:00:00Z';

/** What was written to teach; of a language that nobody has taught: nothing. */
export const postsText = (language: string): string => textOf(`scripts/posts/${language}.jsonl`);

const setText = (set: string): string => textOf(`test/news/${set}.jsonl`);

/** All that teaches, as it stands. */
export const postTexts = (): readonly string[] => [...codes().map(postsText), ...readSets.map(setText)];

export function readTaughtPosts(): readonly TaughtPost[] {
  const written = codes().flatMap((code) => linesOf<Pick<TaughtPost, 'text' | 'label'>>(postsText(code)));
  return [...written.map((post) => ({ ...post, title: '', at: anyDay })), ...readSets.flatMap(readSet)];
}

function readSet(set: string): readonly TaughtPost[] {
  return linesOf<OwnPost>(setText(set)).map((post) => ({ ...post, set, label: labelOf(post) }));
}

function labelOf(post: OwnPost): string {
  const [draft] = expectationOf(post).options[0] ?? [];
  const [says = 'no'] = draft?.says?.split('|') ?? [];
  const isOneWay = draft?.toward !== undefined && !draft.toward.includes('-');
  return says === 'closed' && (draft?.traffic !== undefined || draft?.people !== undefined || isOneWay)
    ? 'closed-some'
    : says;
}

/** What posts are read with, and what is seen of each. */
export function createPostsSeen() {
  const parts = loadNewsParts({ dataDir: 'data', localesDir: folder }, () => DateTime.utc());
  const signsOf = ({ title, text, at }: Pick<TaughtPost, 'title' | 'text' | 'at'>): TopicSigns => {
    const { news, unitsAnew } = postIn({ title, text }, parts);
    return postSigns(unitsAnew(), news, at);
  };
  return { parts, signsOf };
}
