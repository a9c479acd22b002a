import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { Unreadable } from '../unreadable.ts';
import { parseHtml, textOf } from './html-text.ts';
import type { SourcePost, SourceReading } from './post.ts';

/** Less is a button, a date or a menu. */
const fewestLetters = 40;

/** Each article of a page, or where it has none each paragraph and item of a list. @throws Unreadable where there are no words */
export function readPage(html: string, address: string): SourceReading {
  const root = parseHtml(html);
  const articles = root.querySelectorAll('article');
  const blocks = articles.length > 0 ? articles : root.querySelectorAll('p, li');
  const posts = blocks.flatMap((block) => postOf(block, address));
  if (posts.length === 0) throw new Unreadable('there are no words on the page');
  return { posts };
}

/** What does not say when it was written has been there since we saw it. */
function postOf(block: HTMLElement, address: string): readonly SourcePost[] {
  const said = Date.parse(block.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const href = block.querySelector('a[href]')?.getAttribute('href');
  const text = textOf(block);
  if (text.length < fewestLetters) return [];
  const [title = '', ...lines] = text.split('\n');
  const isLink = href !== undefined && /^https?:/.test(URL.parse(href, address)?.protocol ?? '');
  return [
    {
      id: createHash('sha256').update(text).digest('hex').slice(0, 16),
      at: Number.isNaN(said) ? null : said,
      title,
      text: lines.join('\n'),
      link: isLink ? new URL(href, address).href : address,
    },
  ];
}
