import { raw } from 'hono/html';

/** Markup that may stand in a page as it is. */
export type Markup = ReturnType<typeof raw>;

/** What the renderer writes inside a line; whatever else looks like a tag is text. */
const tags = /<(\/?(?:b|i|a))(?: href="(https?:\/\/[^"<>]*)")?>/g;

/** What it writes around lines. */
const folds = /(<blockquote(?: expandable)?>|<\/blockquote>)/;

/** A message in Telegram's HTML as a part of a page: the same words, each line a paragraph, and the same links. */
export function markup(html: string): Markup {
  const parts = html.split(folds).map((part) => {
    if (folds.test(part)) return part.replace(' expandable', '');
    return part.split('\n').map(paragraph).join('');
  });
  return raw(parts.join(''));
}

/** What a blank line parted stays apart. */
function paragraph(line: string, index: number, lines: readonly string[]): string {
  if (line.trim() === '') return '';
  const isApart = index > 0 && lines[index - 1]?.trim() === '';
  return `<p${isApart ? ' class="apart"' : ''}>${inLine(line)}</p>`;
}

/** One line of such a message, for a heading or a link. */
export function inline(html: string): Markup {
  return raw(inLine(html));
}

function inLine(html: string): string {
  let result = '';
  let end = 0;
  for (const { 0: whole, 1: tag = '', 2: href, index } of html.matchAll(tags)) {
    result += textOf(html.slice(end, index)) + (tag === 'a' ? opening(href) : `<${tag}>`);
    end = index + whole.length;
  }
  return result + textOf(html.slice(end));
}

/** No address that we link to is told where its reader came from. */
function opening(href: string | undefined): string {
  return href === undefined ? '<a>' : `<a href="${href}" rel="noreferrer noopener">`;
}

/** It is escaped already; an angle bracket that no tag of ours owns is not. */
function textOf(escaped: string): string {
  return escaped.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The first line of a message, and what is under it. */
export function headed(html: string): { readonly head: Markup; readonly rest: Markup } {
  const [first = '', ...others] = html.split('\n');
  return { head: inline(first), rest: markup(others.join('\n').trim()) };
}
