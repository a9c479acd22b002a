import type { Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { createCardContext } from '#render/card/context.ts';
import { describeState, type Sign } from '#render/card/headline.ts';
import { escapeHtml } from '#render/html.ts';
import { crossingName } from '#render/names.ts';

/** Who cannot tell the colours apart tells the shapes: a ring, a triangle, a bar, a diamond. */
const looks: Readonly<Record<Sign, { readonly colour: string; readonly shape: string }>> = {
  '🟢': { colour: '#1a7f37', shape: '<circle cx="12" cy="10" r="5" fill="none" stroke="#fff" stroke-width="2"/>' },
  '🟡': { colour: '#8a4b00', shape: '<path d="M12 4l6 11H6z" fill="none" stroke="#fff" stroke-width="2"/>' },
  '🔴': { colour: '#b42318', shape: '<rect x="6" y="8" width="12" height="4" fill="#fff"/>' },
  '⚪': { colour: '#57606a', shape: '<path d="M12 4l6 6-6 6-6-6z" fill="none" stroke="#fff" stroke-width="2"/>' },
};

/** Of a letter, on average; the text is then stretched to the room it has. */
const letterWidth = 6.6;
const height = 20;

/** A small picture for other pages: the name of a crossing and its state, by word and by shape. */
export function badge(status: Status, localizer: Localizer): string {
  const name = crossingName(status.crossing, localizer);
  const [sign, words] = describeState(createCardContext(status, localizer, { precision: 'now' }));
  const { colour, shape } = looks[sign];
  const [left, right] = [widthOf(name) + 12, widthOf(words) + 30];
  const label = escapeHtml(`${name}. ${words}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${label.replaceAll('"', '&quot;')}">`,
    `<title>${label}</title>`,
    `<rect width="${left}" height="${height}" fill="#24292f"/>`,
    `<rect x="${left}" width="${right}" height="${height}" fill="${colour}"/>`,
    `<g transform="translate(${left})">${shape}</g>`,
    `<g fill="#fff" font-family="Golos Text,Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    textAt(6, name),
    textAt(left + 24, words),
    '</g></svg>',
  ].join('');
}

function textAt(x: number, words: string): string {
  return `<text x="${x}" y="14" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${escapeHtml(words)}</text>`;
}

function widthOf(words: string): number {
  return Math.ceil([...words].length * letterWidth);
}
