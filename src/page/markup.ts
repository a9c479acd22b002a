import { raw } from 'hono/html';
import { escapeHtml } from '#render/html.ts';

/** Markup that may stand in a page as it is. */
export type Markup = ReturnType<typeof raw>;

/** What the renderer writes; whatever else looks like a tag is text. */
const tags = /<(\/?(?:b|i|blockquote|a))(?: expandable| href="(https?:\/\/[^"<>]*|tel:[^"<>]*)")?>/g;

/** A message in Telegram's HTML as a part of a page: the same words, their lines and their links. */
export function markup(html: string): Markup {
  let result = '';
  let end = 0;
  for (const { 0: whole, 1: tag = '', 2: href, index } of html.matchAll(tags)) {
    result += textOf(html.slice(end, index)) + (tag === 'a' ? opening(href) : `<${tag}>`);
    end = index + whole.length;
  }
  return raw(result + textOf(html.slice(end)));
}

/** No address that we link to is told where its reader came from. */
function opening(href: string | undefined): string {
  return href === undefined ? '<a>' : `<a href="${href}" rel="noreferrer noopener">`;
}

/** It is escaped already; an angle bracket that no tag of ours owns is not. */
function textOf(escaped: string): string {
  return escaped.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}

/** The first line of a message, and what is under it. */
export function headed(html: string): { readonly head: Markup; readonly rest: Markup } {
  const [first = '', ...others] = html.split('\n');
  return { head: markup(first), rest: markup(others.join('\n').trim()) };
}

/** Plain text, each line of its own. */
export function lines(text: string): Markup {
  return markup(escapeHtml(text));
}
