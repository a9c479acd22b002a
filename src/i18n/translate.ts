import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { type Language, loadLanguages, messagesFile, referenceOf, textOf } from './languages.ts';
import type { Messages } from './messages.ts';

/** What a message wants beside its key: nothing, or its variables by name. */
export type Variables<K extends keyof Messages> = keyof Messages[K] extends never ? [] : [variables: Messages[K]];

/** One message in one language. What is missing there is said in English, never as `{key}`. */
export type Translate = <K extends keyof Messages>(language: string, key: K, ...variables: Variables<K>) => string;

type Filling = Readonly<Record<string, FluentVariable>> | undefined;

/** Told of every message that had to be said in another way than asked: a fault of ours, not of the reader. */
export type ReportMissingMessage = (problem: string) => void;

/** What the file of a language says, parsed; JSON can hold it. */
export interface MessageFile {
  readonly language: string;
  readonly body: FluentResource['body'];
}

/** The parser itself: by another one something else is read. */
export const messageParser = String(FluentResource);

/** The messages of every language of the folder; of broken syntax nothing is in it. */
export function readMessages(folder: string, languages: readonly Language[]): readonly MessageFile[] {
  return languages.map(({ code }) => {
    const { body } = new FluentResource(textOf(messagesFile(folder, code)));
    return { language: code, body };
  });
}

/** Speaks the languages of the folder, by its messages or what was read of them before; what is broken counts as missing. */
export function createTranslate(
  folder: string,
  report: ReportMissingMessage = () => {},
  languages = loadLanguages(folder),
  files = readMessages(folder, languages),
): Translate {
  const bundles = new Map(
    files.map((file) => [file.language, spokenFrom(messagesFile(folder, file.language), file, report)]),
  );
  const reference = bundles.get(referenceOf(languages));

  return (language, key, ...rest) => {
    const variables = rest[0] as Filling;
    const own = bundles.get(language);
    if (own === undefined) report(`no language "${language}"`);
    return formatted(own, key, variables) ?? (own === reference ? null : formatted(reference, key, variables)) ?? '';
  };
}

/** The messages of one file; what is wrong with one of them is reported with the file. */
interface Spoken {
  readonly bundle: FluentBundle;
  readonly report: ReportMissingMessage;
}

function spokenFrom(file: string, { language, body }: MessageFile, report: ReportMissingMessage): Spoken {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const inFile: ReportMissingMessage = (problem) => report(`${file}: ${problem}`);
  for (const error of bundle.addResource({ body })) inFile(error.message);
  return { bundle, report: inFile };
}

/** `null` where the language has no such message, or cannot fill it with these variables. */
function formatted(spoken: Spoken | undefined, key: string, variables: Filling): string | null {
  if (spoken === undefined) return null;
  const { bundle, report } = spoken;
  const pattern = bundle.getMessage(key)?.value;
  if (pattern === undefined || pattern === null) {
    report(`no message "${key}"`);
    return null;
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, variables, errors);
  for (const error of errors) report(`"${key}": ${error.message}`);
  return errors.length === 0 ? text : null;
}
