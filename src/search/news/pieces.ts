import type { NewsPost } from '#domain/notes/news.ts';
import type { NameIndex } from '../names/index.ts';
import { readText } from '../text-read.ts';
import type { ReadNewsWords } from './words.ts';

/** What posts are read with. */
export interface UnitSetting {
  readonly names: NameIndex;
  readonly readWords: ReadNewsWords;
  readonly language: string;
}

/** A piece of a post: a sentence, or a part of one that stands between marks. */
export interface Sentence {
  readonly text: string;
  readonly parts: readonly string[];
  readonly isTitle: boolean;
  readonly asks: boolean;
}

const sentenceEnd = /(?<=[.!?…])["»”)]*\s+(?=[«"“(]?[\p{Lu}\p{Nd}])|\s*[\n;]+\s*/gu;
/** "Б. Конысбаева", "Feb. 20", "г. Ош": a full stop that ends no sentence; behind a number it ends one, "on 10 June". */
const shortened = /(?:^|[\s(«])(?:\p{L}|(?<!\p{Nd}[\s-])(?:\p{Lu}\p{Ll}{1,3}|(?!\p{Script=Latin})\p{Ll}{1,3}))\.$/u;
const betweenParts = /(?<=[^\p{Nd}\s])\s*[,:]\s+|\s+[—–-]\s+(?!\p{Nd})/gu;

/** "11 p.m. on", "5 a. m.": letters with full stops are one word. */
const dotted = /(?<!\p{L})(\p{Ll})\.\s?(\p{Ll})\.(?=\s|,|$)/gu;

export function sentencesOf(title: string, text: string): readonly Sentence[] {
  const of = (piece: string, isTitle: boolean) =>
    joined(piece.replace(dotted, '$1$2').split(sentenceEnd)).map((one) => ({
      text: one,
      parts: one.split(betweenParts).filter((part) => part.trim() !== ''),
      isTitle,
      asks: one.endsWith('?'),
    }));
  return [...of(title, true), ...of(text, false)];
}

function joined(pieces: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const piece of pieces.filter((one) => one.trim() !== '')) {
    const last = sentences.at(-1);
    if (last !== undefined && shortened.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** A line with a number, a bullet or a picture before it. */
const marked = /^\s*(?:\d{1,2}\uFE0F?\u20E3|\d{1,2}[.)]\s|[•▪▫●◦‣–—*-]\s|\p{Extended_Pictographic})/u;
const fewestItems = 3;

/** The posts in a post that tells of one thing a line, of gates and of other matters: each line that names a crossing. */
export function itemsOf<P extends Pick<NewsPost, 'title' | 'text'>>(post: P, names: NameIndex): readonly P[] {
  const items = post.text.split('\n').filter((line) => marked.test(line));
  if (items.length < fewestItems) return [post];
  const isNamed = (line: string) =>
    readText(names, names.linguistics.clean(line)).matches.some(
      ({ trust, mistakes, named }) =>
        trust === 'sure' && mistakes === 0 && named.some(({ kind }) => kind === 'name' || kind === 'pair'),
    );
  const own = items.filter(isNamed);
  return own.length === items.length ? [post] : own.map((text) => ({ ...post, title: '', text }));
}
