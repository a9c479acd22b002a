import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A language that people can choose: the folder of locales is the list. */
export interface Language {
  /** `ky`: the name of its file. */
  readonly code: string;
  /** Its own name in itself, from the first line of its file. */
  readonly name: string;
}

/** The language in which a text stands in for one that is missing elsewhere. */
export const reference = 'en';

/** Every `<code>.ftl` of the folder, in the order of the codes. Throws when a file does not name itself. */
export function loadLanguages(folder: string): readonly Language[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  return files.sort().map((file) => languageOf(folder, file));
}

/** The language for a client's code (`kk-KZ`, `ru_RU`), or English where we do not speak it. */
export function chooseLanguage(languages: readonly Language[], wanted: string | null | undefined): string {
  const base = (wanted ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.find(({ code }) => code === base)?.code ?? reference;
}

function languageOf(folder: string, file: string): Language {
  const [first = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
  const name = /^language-name = (.+)$/.exec(first)?.[1];
  if (name === undefined) throw new Error(`${join(folder, file)}: write "language-name = …" in its first line`);
  return { code: file.slice(0, -'.ftl'.length), name };
}
