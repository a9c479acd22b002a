import { type HTMLElement, parse } from 'node-html-parser';
import { Unreadable } from '../unreadable.ts';

/** Deeper is nobody's page, and takes the parser minutes. */
const deepest = 1_000;

/** @throws Unreadable where elements lie in each other without end */
export function parseHtml(html: string): HTMLElement {
  let depth = 0;
  for (const [, end] of html.matchAll(/<(\/?)(?!(?:br|img|meta|link|input|hr|source|wbr)\b)[a-z]/gi)) {
    depth += end === '' ? 1 : -1;
    if (depth > deepest) throw new Unreadable('its HTML is nested too deep');
  }
  return parse(html);
}

/** The words of a piece of HTML, with their lines; what is no HTML stays as it is. */
export function textOfHtml(html: string): string {
  // `<` and `&` alone make HTML of nothing.
  return /[<&]/.test(html) ? textOf(parseHtml(html)) : html.trim();
}

/** The words of an element, with their lines. */
export function textOf(element: HTMLElement): string {
  return element.structuredText
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
