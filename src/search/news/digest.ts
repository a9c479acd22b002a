import type { NewsPost } from '#domain/notes/news.ts';
import type { NameIndex } from '../names/index.ts';
import { readText } from '../text-read.ts';

/** A line with a number, a bullet or a picture before it. */
const marked = /^\s*(?:\d{1,2}\uFE0F?\u20E3|\d{1,2}[.)]\s|[•▪▫●◦‣–—*-]\s|\p{Extended_Pictographic})/u;
const fewestItems = 3;

/** A post that tells of one thing a line: only the lines that name a crossing are read. */
export function withoutOtherItems<P extends Pick<NewsPost, 'text'>>(post: P, names: NameIndex): P {
  const lines = post.text.split('\n');
  if (lines.filter((line) => marked.test(line)).length < fewestItems) return post;
  const isNamed = (line: string) =>
    readText(names, names.linguistics.clean(line)).matches.some(({ named }) =>
      named.some(({ kind }) => kind === 'name' || kind === 'pair'),
    );
  return { ...post, text: lines.filter((line) => !marked.test(line) || isNamed(line)).join('\n') };
}
