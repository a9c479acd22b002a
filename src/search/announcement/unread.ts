import { tokensUnder } from '../text/tokens.ts';
import type { LineText } from './line-text.ts';
import { wordsOf } from './values.ts';
import type { ReadingSetting } from './written.ts';

/** The words of a line that no reader has an idea of, in their order; after the readers. */
export function unreadOf(line: LineText, { read }: ReadingSetting): string {
  const { tokens, readings, news, matches, words } = line.unit;
  const understood = new Set([...[...readings, ...news.readings, ...matches].flatMap(tokensUnder), ...words.used]);
  const own = new Set(
    wordsOf(line)
      .filter((word) => isMeant(word, read))
      .flatMap((word) => word.split('-')),
  );
  const left = tokens.flatMap(({ text, number }, at) => {
    const isEnding = tokens[at]?.joined === true && understood.has(at - 1);
    return number || understood.has(at) || own.has(text) || isEnding || text.length < 3 ? [] : [text];
  });
  return left.join(' ');
}

/** An editor's own word, of whatever group. */
function isMeant(word: string, read: ReadingSetting['read']): boolean {
  return Object.values(read).some((one) => one(word) !== undefined);
}
