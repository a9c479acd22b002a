/** A piece of a post: a sentence, or a part of one that stands between marks. */
export interface Sentence {
  readonly text: string;
  readonly parts: readonly string[];
  readonly isTitle: boolean;
  readonly asks: boolean;
}

const sentenceEnd = /(?<=[.!?…])["»”)]*\s+(?=[«"“(]?[\p{Lu}\p{Nd}])|\s*[\n;]+\s*/gu;
/** "Б. Конысбаева", "Feb. 20", "г. Ош": a full stop that ends no sentence. */
const shortened = /(?:^|[\s(«])(?:\p{L}|\p{Lu}?\p{Ll}{1,3})\.$/u;
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
