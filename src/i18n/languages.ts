import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '#domain/errors.ts';
import { readTextFile } from '#text-file.ts';

/** A language that people can choose: the folder of locales is the list. */
export interface Language {
  /** `ky`: the name of its folder. */
  readonly code: string;
  /** Its own name in itself, from the first line of its messages. */
  readonly name: string;
}

/**
 * Every folder of a language: first the one that the file `reference` names, then in the order of the codes.
 *
 * @throws OperatorError when the messages do not name their language, or the reference has no folder
 */
export function loadLanguages(folder: string): readonly Language[] {
  const reference = textOf(join(folder, 'reference')).trim();
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const languages = folders.map(({ name }) => languageOf(folder, name));
  const first = languages.filter(({ code }) => code === reference);
  if (first.length === 0) throw new OperatorError(`${join(folder, 'reference')}: there is no folder ${reference}`);
  const others = languages.filter(({ code }) => code !== reference);
  return [...first, ...others.sort((one, other) => (one.code < other.code ? -1 : 1))];
}

/** The code of the language in which a text stands in for one that is missing elsewhere. */
export function referenceOf(languages: readonly Language[]): string {
  return languages[0]?.code ?? '';
}

/** The file that holds everything Otkel says in a language. */
export function messagesFile(folder: string, code: string): string {
  return join(folder, code, 'messages.ftl');
}

/** The language for a client's code (`kk-KZ`, `ru_RU`), or the reference where we do not speak it. */
export function chooseLanguage(languages: readonly Language[], wanted: string | null | undefined): string {
  const base = (wanted ?? '').toLowerCase().split(/[-_]/)[0];
  return languages.find(({ code }) => code === base)?.code ?? referenceOf(languages);
}

function languageOf(folder: string, code: string): Language {
  const file = messagesFile(folder, code);
  const [first = ''] = textOf(file).split('\n');
  const name = /^language-name = (.+)$/.exec(first)?.[1];
  if (name === undefined) throw new OperatorError(`${file}: write "language-name = …" in its first line`);
  return { code, name };
}

/** @throws OperatorError where there is no such file, or no text in it */
export function textOf(file: string): string {
  try {
    return readTextFile(file);
  } catch (error) {
    throw new OperatorError(`${file}: ${(error as Error).message}`);
  }
}
