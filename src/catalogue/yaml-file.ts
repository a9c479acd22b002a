import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import { readTextFile } from '#text-file.ts';
import { type Path, type Problem, pathText, type ReportProblem } from './problem.ts';

/** Seventy modules, which a start from the snapshot never needs: loaded at the first file. */
const yaml = () => load('yaml') as typeof Yaml;
const load = createRequire(import.meta.url);

/** A data file as YAML gives it, and where everything in it stands. */
export interface YamlFile {
  readonly raw: unknown;
  readonly report: ReportProblem;
  /** Notes what is left out: the rest of the file can be used. */
  readonly leaveOut: ReportProblem;
  /** The line a path stands on, or that of the nearest thing around it. */
  lineOf(path: Path): number | undefined;
}

/** Reads one file. What is wrong with it goes to `problems`; `null` where nothing can be read at all. */
export function readYamlFile(file: string, problems: Problem[]): YamlFile | null {
  const text = readText(file, problems);
  if (text === null) return null;
  const before = problems.length;
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({ file, line: lines.linePos(error.pos[0]).line, path: '', message: explainYaml(error.message) });
  }
  for (const alias of text.includes('*') ? aliasesOfNothing(document) : []) {
    const message = `a value that begins with * needs quotes: write "*${alias.source}"`;
    problems.push({ file, line: lines.linePos(alias.range?.[0] ?? 0).line, path: '', message });
  }
  if (problems.length > before) return null;
  const raw = contentOf(document, (message) => problems.push({ file, path: '', message }));
  if (raw === undefined) return null;

  const lineOf = (path: Path) => {
    const start = startOf(document.contents, path);
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const problemAt = (path: Path, message: string): Problem => {
    const line = lineOf(path);
    return { file, ...(line === undefined ? {} : { line }), path: pathText(path), message };
  };
  return {
    raw,
    lineOf,
    report: (path, message) => void problems.push(problemAt(path, message)),
    leaveOut: (path, message) => void problems.push({ ...problemAt(path, message), isLeftOut: true }),
  };
}

function readText(file: string, problems: Problem[]): string | null {
  try {
    return readTextFile(file);
  } catch (error) {
    problems.push({ file, path: '', message: (error as Error).message });
    return null;
  }
}

/** `*name` stands for what `&name` marks, which nobody means who writes it here. */
function aliasesOfNothing(document: Document): readonly Alias[] {
  const found: Alias[] = [];
  const anchors = new Set<string>();
  yaml().visit(document, {
    Alias: (_, alias) => void (anchors.has(alias.source) || found.push(alias)),
    Value: (_, { anchor }) => void (anchor === undefined || anchors.add(anchor)),
  });
  return found;
}

/** Aliases of aliases may stand for more than any memory holds; what cannot be read out is a problem of its file. */
function contentOf(document: Document, report: (message: string) => void): unknown {
  try {
    return document.toJS() ?? null;
  } catch (error) {
    report(`not usable: ${(error as Error).message}`);
    return undefined;
  }
}

/** The usual slips have better words than the parser's. */
function explainYaml(message: string): string {
  if (/block scalar/i.test(message)) return `${message}; a date such as ">=2015-09" needs quotes around it`;
  return `not valid YAML: ${message}`;
}

/** Follows the path as far as it exists. The key stands for its value, whose text may begin a line later. */
function startOf(node: Node | null, path: Path): number | undefined {
  const { isMap, isScalar } = yaml();
  let here = node;
  let start = here?.range?.[0];
  for (const step of path) {
    const pair = isMap(here) ? here.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : null;
    const next = pair ? pair.value : isMap(here) || here === null ? null : itemOf(here, step);
    const mark = pair && isScalar(pair.key) ? pair.key : (next as Node | null);
    if (!mark?.range) return start;
    start = mark.range[0];
    here = next as Node | null;
  }
  return start;
}

function itemOf(node: Node, step: string | number): Node | null {
  const items = 'items' in node && Array.isArray(node.items) ? (node.items as Node[]) : [];
  return (typeof step === 'number' && items[step]) || null;
}
