import { OperatorError } from '#domain/errors.ts';
import type { SlipKind } from '#domain/ports/check-statement.ts';

/** Where something stands inside a file: `['statements', 3, 'by', 'source']`. */
export type Path = readonly (string | number)[];

/** Something to mend in the data, with what to write instead. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent where the file as a whole is meant. */
  readonly line?: number;
  /** `statements[3].by.source`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** What stands there is left out, and the rest can be used. */
  readonly isLeftOut?: true;
}

/** Characters of a message, lists of what may be written among them. */
const longestMessage = 600;

/** Notes one problem of the file that is being read. */
export type ReportProblem = (path: Path, message: string, kind?: SlipKind) => void;

/** The data cannot be used: everything that is wrong with it, in one go. */
export class CatalogueError extends OperatorError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const many = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`The data has ${many}:`, ...problems.map((problem) => `  ${describe(problem)}`)].join('\n'));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

export function describe({ file, line, path, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, shortened(path), shortened(message)].filter((part) => part !== '').join(': ');
}

/** What is quoted from a file may be a whole book. */
function shortened(text: string): string {
  const quotesCut = text.replace(/"([^"]{60})[^"]+"/g, '"$1…"');
  return [...quotesCut].length > longestMessage ? `${[...quotesCut].slice(0, longestMessage).join('')}…` : quotesCut;
}

export function pathText(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
