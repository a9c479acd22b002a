import { type HTMLElement, parse } from 'node-html-parser';

/** The words of a piece of HTML, with their lines; what is no HTML stays as it is. */
export function textOfHtml(html: string): string {
  // `<` and `&` alone make HTML of nothing.
  return /[<&]/.test(html) ? textOf(parse(html)) : html.trim();
}

/** The words of an element, with their lines. */
export function textOf(element: HTMLElement): string {
  for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
  return element.structuredText
    .replaceAll(' ', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
