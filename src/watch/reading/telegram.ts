import type { HTMLElement } from 'node-html-parser';
import { Unreadable } from '../unreadable.ts';
import { parseHtml, textOf } from './html-text.ts';
import type { SourcePost, SourceReading } from './post.ts';

/** The public preview of a channel, `t.me/s/<name>`. @throws Unreadable where the channel shows none */
export function readTelegram(html: string): SourceReading {
  const messages = parseHtml(html).querySelectorAll('.tgme_widget_message');
  if (messages.length === 0) throw new Unreadable('the channel shows no preview');
  return { posts: messages.flatMap(postOf) };
}

/** Pictures alone say nothing. The words that a reply quotes are older and stand elsewhere. */
function postOf(message: HTMLElement): readonly SourcePost[] {
  const id = message.getAttribute('data-post');
  const words = message.querySelector('.tgme_widget_message_text');
  if (id === undefined || words === null) return [];
  const at = Date.parse(message.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const [title = '', ...lines] = textOf(words).split('\n');
  return [{ id, at: Number.isNaN(at) ? null : at, title, text: lines.join('\n'), link: `https://t.me/${id}` }];
}
