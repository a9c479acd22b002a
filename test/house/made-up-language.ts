import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseFluent, serialize, TextElement, Transformer } from '@fluent/syntax';
import { isMap, isScalar, parse, parseDocument, stringify, visit } from 'yaml';
import { projectDir } from './check.ts';

/*
 * A language that nobody speaks: English with every word turned round, *worromot* for *tomorrow*. Its folder is made from
 * that of English, as a translator would, and so are its texts in the data; nothing else knows of it.
 */

export const code = 'zu';

/** Every word of a text turned round; commands, addresses and markup stay. */
export function turned(text: string): string {
  return text.replace(/(?<![\p{L}/@&<.:_])\p{L}+(?![\p{L}>;])/gu, (word) => [...word].reverse().join(''));
}

class Turn extends Transformer {
  override visitTextElement(node: TextElement): TextElement {
    return new TextElement(turned(node.value));
  }
}

function turnedMessages(): string {
  const resource = parseFluent(readFileSync(join(projectDir, 'locales/en/messages.ftl'), 'utf8'), {});
  new Turn().genericVisit(resource);
  return serialize(resource, {});
}

/** `cycl*` begins words: turned, it still does. */
function turnedLists(words: unknown): unknown {
  if (typeof words === 'string') {
    return words.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));
  }
  if (Array.isArray(words)) return words.map(turnedLists);
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, turnedLists(value)]));
}

function turnedVocabulary(): string {
  const { script, ...lists } = parse(readFileSync(join(projectDir, 'locales/en/vocabulary.yaml'), 'utf8'));
  return stringify({ script, ...(turnedLists(lists) as object), letters: '', leaning: '' });
}

/** Beside every English text of a file stands one more. */
function withTexts(file: string): string {
  const document = parseDocument(readFileSync(file, 'utf8'));
  visit(document, {
    Map(_, map) {
      const english = map.get('en', true);
      if (isMap(map) && isScalar(english) && typeof english.value === 'string') map.set(code, turned(english.value));
    },
  });
  return String(document);
}

/** Every place has a name more. */
function withNames(places: readonly { readonly names: Readonly<Record<string, string>> }[]): readonly object[] {
  return places.map((place) => ({ ...place, names: { ...place.names, [code]: turned(place.names['en'] ?? '') } }));
}

export interface Folders {
  readonly dataDir: string;
  readonly localesDir: string;
  remove(): void;
}

/** The shipped folders with one language more; `alone` without any other. */
export function makeLanguage({ alone = false } = {}): Folders {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-language-'));
  const [dataDir, localesDir] = [join(folder, 'data'), join(folder, 'locales')];
  cpSync(join(projectDir, 'data'), dataDir, { recursive: true });
  cpSync(join(projectDir, 'locales'), localesDir, { recursive: true });
  for (const file of globSync('**/*.yaml', { cwd: dataDir })) {
    writeFileSync(join(dataDir, file), withTexts(join(dataDir, file)));
  }
  const places = join(dataDir, 'places.json');
  writeFileSync(places, JSON.stringify(withNames(JSON.parse(readFileSync(places, 'utf8')))));
  if (alone) {
    for (const other of ['en', 'ky', 'kk', 'ru']) rmSync(join(localesDir, other), { recursive: true });
    writeFileSync(join(localesDir, 'reference'), `${code}\n`);
  }
  mkdirSync(join(localesDir, code));
  writeFileSync(join(localesDir, code, 'messages.ftl'), turnedMessages());
  writeFileSync(join(localesDir, code, 'vocabulary.yaml'), turnedVocabulary());
  return { dataDir, localesDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
