import { visible } from './html.ts';

/*
 * Fitting text into a message. Telegram counts what it shows: markup and the addresses of links take no room.
 */

/** Telegram shows at most so many characters of a message. */
export const messageRoom = 4096;

const paragraphBreak = '\n\n';
const ellipsis = '…';

export interface FitOptions {
  /** Characters that are left; a whole message without it. */
  readonly room?: number | undefined;
  /** What stands between the parts. */
  readonly separator?: string;
}

/** How many characters of a message this takes. */
export function lengthOf(html: string): number {
  return visible(html).length;
}

/** As many whole parts as there is room for, from the first one on. */
export function takeFitting(parts: readonly string[], options: FitOptions = {}): readonly string[] {
  const { room = messageRoom, separator = paragraphBreak } = options;
  let length = -separator.length;
  const end = parts.findIndex((part) => {
    length += separator.length + lengthOf(part);
    return length > room;
  });
  return end === -1 ? parts : parts.slice(0, end);
}

/** Every whole part that there is room for: one that is too long makes way for those after it. */
export function pickFitting(
  parts: readonly string[],
  { room = messageRoom, separator = paragraphBreak }: FitOptions = {},
): readonly string[] {
  let left = room + separator.length;
  return parts.filter((part) => {
    const length = separator.length + lengthOf(part);
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** Whole paragraphs on as many pages as it takes; each page begins with the head. */
export function paginate(head: string, paragraphs: readonly string[]): readonly string[] {
  const pages: string[][] = [[head]];
  for (const paragraph of paragraphs) {
    const page = pages.at(-1) ?? [];
    const isFull = page.length > 1 && lengthOf([...page, paragraph].join(paragraphBreak)) > messageRoom;
    if (isFull) pages.push([head, paragraph]);
    else page.push(paragraph);
  }
  return pages.map((page) => page.join(paragraphBreak));
}

const piece = /<[^>]*>|&\w+;|[^<&]+|[<&]/g;

/** A whole message, cut where Telegram would take no more: between characters, and every tag is closed. */
export function fitted(html: string, room = messageRoom): string {
  if (lengthOf(html) <= room) return html;
  const open: string[] = [];
  let told = '';
  let left = room - ellipsis.length;
  for (const [part] of html.matchAll(piece)) {
    const length = lengthOf(part);
    if (length > left) {
      told += part.startsWith('&') ? '' : beginningOf(part, left);
      break;
    }
    told += part;
    left -= length;
    if (length > 0) continue;
    if (part.startsWith('</')) open.pop();
    else open.push(/\w+/.exec(part)?.[0] ?? '');
  }
  return `${told.trimEnd()}${ellipsis}${open
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}`;
}

/** The beginning of a text that Telegram counts no longer than this, and never half a character. */
export function beginningOf(text: string, atMost: number): string {
  if (text.length <= atMost) return text;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, atMost + 64))) {
    if (index + segment.length > atMost) break;
    end = index + segment.length;
  }
  return text.slice(0, end || atMost).replace(/[\uD800-\uDBFF]$/, '');
}

/** The same, with a sign that more was said. */
export function cutTo(text: string, atMost: number): string {
  return text.length <= atMost ? text : `${beginningOf(text, atMost)}${ellipsis}`;
}

/**
 * What somebody wrote, as we repeat it: on one line, without control characters, and no more of it than this.
 *
 * @example shorten('is  it\nopen tomorrow', 10) //=> 'is it open…'
 */
export function shorten(text: string, atMost: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return cutTo(line, atMost);
}

/** As many whole sentences as fit, one at least. */
export function sentencesOf(text: string, { language, longest }: { language: string; longest: number }): string {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  let taken = '';
  for (const { segment } of sentences.segment(text.trim())) {
    if (taken !== '' && (taken + segment).trim().length > longest) break;
    taken += segment;
  }
  return taken.trim();
}
