import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Path, type Problem, pathText, type ReportProblem } from './problem.ts';

/** A data file as YAML gives it, and where everything in it stands. */
export interface YamlFile {
  readonly raw: unknown;
  readonly report: ReportProblem;
  /** The line a path stands on, or that of the nearest thing around it. */
  lineOf(path: Path): number | undefined;
}

/** Reads one file. What is wrong with it goes to `problems`; `null` where nothing can be read at all. */
export function readYamlFile(file: string, problems: Problem[]): YamlFile | null {
  const text = readText(file, problems);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({ file, line: lines.linePos(error.pos[0]).line, path: '', message: explainYaml(error.message) });
  }
  if (document.errors.length > 0) return null;

  const lineOf = (path: Path) => {
    const start = startOf(document.contents, path);
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const report: ReportProblem = (path, message) => {
    const line = lineOf(path);
    problems.push({ file, ...(line === undefined ? {} : { line }), path: pathText(path), message });
  };
  return { raw: document.toJS(), report, lineOf };
}

function readText(file: string, problems: Problem[]): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    problems.push({ file, path: '', message: missing ? 'the file is missing' : `cannot be read: ${String(error)}` });
    return null;
  }
}

/** The usual slips have better words than the parser's. */
function explainYaml(message: string): string {
  if (/block scalar/i.test(message)) return `${message}; a date such as ">=2015-09" needs quotes around it`;
  return `not valid YAML: ${message}`;
}

/** Follows the path as far as it exists. The key stands for its value, whose text may begin a line later. */
function startOf(node: Node | null, path: Path): number | undefined {
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
