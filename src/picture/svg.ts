/*
 * Pictures are SVG that we write ourselves, 320 units wide: what is legible there is legible on the smallest telephone.
 * Letters are of Golos Text, which has every letter of the four languages and no signs: signs are drawn as paths.
 */

export const width = 320;
export const margin = 12;

/** By what they show. */
export const colours = {
  paper: '#ffffff',
  ink: '#1c1b1f',
  faint: '#5f6368',
  line: '#c4c7c5',
  open: '#146c2e',
  limited: '#8a4b00',
  closed: '#b3261e',
  unknown: '#7a5900',
  road: '#8a8f94',
} as const;
type Colour = keyof typeof colours;

interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const usualSize = 12;

/** A line of text; `x`, `y`: its beginning, its middle or its end on the base line. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = usualSize, bold = false, colour = 'ink', anchor = 'start' } = style;
  const weight = bold ? ' font-weight="700"' : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}"${weight}${side} fill="${colours[colour]}">${escaped(words)}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function rect(
  { x, y, w, h }: Box,
  fill: Colour,
  more: { readonly opacity?: number; readonly line?: Colour } = {},
) {
  const line = more.line === undefined ? '' : ` stroke="${colours[more.line]}"`;
  const opacity = more.opacity === undefined ? '' : ` fill-opacity="${more.opacity}"`;
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(w)}" height="${at(h)}" fill="${colours[fill]}"${opacity}${line}/>`;
}

/** `d`: as SVG writes paths. */
export function path(d: string, colour: Colour, thickness = 1, dashes = ''): string {
  const dashed = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
  return `<path d="${d}" fill="none" stroke="${colours[colour]}" stroke-width="${thickness}"${dashed} stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function circle(x: number, y: number, r: number, fill: Colour, line?: Colour): string {
  const stroke = line === undefined ? '' : ` stroke="${colours[line]}"`;
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r)}" fill="${colours[fill]}"${stroke}/>`;
}

/** The whole picture. `title` is what is read aloud instead of it. */
export function picture(height: number, title: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${at(height)}" font-family="Golos Text, sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    rect({ x: 0, y: 0, w: width, h: height }, 'paper'),
    ...parts,
    '</svg>',
  ].join('\n');
}

/** One place after the point, so that the same picture is the same text everywhere. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML may hold, and what the font has no sign for: flags, and whatever else is a picture itself. */
const illegible = /(?:[\p{Cc}\p{RI}\p{Extended_Pictographic}]|\u{FE0F}|\u{200D})+/gu;

function escaped(words: string): string {
  return legible(words).replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}

function legible(words: string): string {
  return words.replace(illegible, ' ').trim();
}

/** The mean width of a letter of Golos Text, in its size. */
const meanLetter = { plain: 0.58, bold: 0.62 } as const;

/** Words broken into lines that fit; a word that is longer than a line stands alone. */
export function wrapped(
  words: string,
  w: number,
  { size = usualSize, bold = false }: TextStyle = {},
): readonly string[] {
  const most = Math.max(1, Math.floor(w / (size * (bold ? meanLetter.bold : meanLetter.plain))));
  const lines: string[] = [];
  for (const word of legible(words).split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of text from a height on, with the height under the last. */
export function paragraph(
  words: string,
  y: number,
  style: TextStyle = {},
): { readonly parts: string[]; readonly y: number } {
  const { size = usualSize } = style;
  const step = size * 1.3;
  const lines = wrapped(words, width - 2 * margin, style);
  return { parts: lines.map((line, index) => text(margin, y + index * step, line, style)), y: y + lines.length * step };
}
