import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of a guide in one file: this text behind the first place that reads `after`; without one, a new file. */
export interface Edit {
  readonly file: string;
  readonly after?: string | RegExp;
  readonly add: string;
}

/** In the folder of each language. */
export function inEachLanguage(
  file: 'messages.ftl' | 'vocabulary.yaml',
  after: string | RegExp,
  add: Readonly<Record<string, string>>,
): Edit[] {
  return Object.entries(add).map(([code, text]) => ({ file: `locales/${code}/${file}`, after, add: text }));
}

export function apply(edits: readonly Edit[], directory: string): void {
  for (const { file, after, add } of edits) {
    const path = join(directory, file);
    if (after === undefined) writeFileSync(path, add);
    else writeFileSync(path, added(readFileSync(path, 'utf8'), after, add, file));
  }
}

function added(text: string, after: string | RegExp, add: string, file: string): string {
  const anchor = typeof after === 'string' ? after : after.exec(text)?.[0];
  if (anchor === undefined || !text.includes(anchor)) throw new Error(`${file} does not say ${after} any more`);
  return text.replace(anchor, (found) => found + add);
}
