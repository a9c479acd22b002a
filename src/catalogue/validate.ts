/** Turns the findings of Zod into sentences that say what to write instead. */
import type { z } from 'zod';
import type { Path, ReportProblem } from './problem.ts';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Checks the shape; what does not fit is reported, and the answer is then `null`. */
export function validate<T>(schema: z.ZodType<T>, raw: unknown, at: Path, report: ReportProblem): T | null {
  const result = schema.safeParse(raw, { error: sentence });
  if (result.success) return result.data;
  for (const issue of result.error.issues) explainIssue(issue, at, report);
  return null;
}

function explainIssue(issue: z.core.$ZodIssue, at: Path, report: ReportProblem): void {
  const path = [...at, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    for (const [index, key] of issue.keys.entries()) report([...path, key], messages[index] ?? issue.message);
    return;
  }
  const branch = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
  if (branch === null) report(path, issue.message);
  else for (const inner of branch) explainIssue(inner, path, report);
}

/** Of the shapes that something may have, the one it was meant to have; `null` when it looks like none of them. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const near = branches.filter((issues) => issues.every(({ code, path }) => path.length > 0 || isInside(code)));
  return near.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

function isInside(code: string): boolean {
  return code === 'unrecognized_keys' || code === 'invalid_union';
}

function sentence(issue: RawIssue): string | undefined {
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key: string) => unknownField(key, fieldsOf(issue.inst))).join('\n');
    case 'invalid_value':
      return notOneOf(issue.input, issue.values.map(String));
    case 'invalid_union':
      return Array.isArray(issue['options'])
        ? notOneOf(valueAt(issue), issue['options'].map(String))
        : 'has another shape than any that is known here';
    case 'invalid_type':
      return `${missing ? 'is missing' : `is ${nameOfType(issue.input)}`}: write ${expectedWords[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' ? `too few: at least ${issue.minimum}` : `too small: at least ${issue.minimum}`;
    case 'too_big':
      return `too big: at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

const expectedWords: Readonly<Record<string, string>> = {
  string: 'a text (in quotes if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (name: value)',
  record: 'fields (name: value)',
};

function notOneOf(input: unknown, known: readonly string[]): string {
  if (input === undefined) return `is missing: write ${anyOf(known)}`;
  const near = nearest(String(input), known);
  return `"${String(input)}" is not known here: write ${near === null ? anyOf(known) : `${near}, or ${anyOf(known.filter((one) => one !== near))}`}`;
}

function anyOf(known: readonly string[]): string {
  return known.length === 1 ? String(known[0]) : `one of ${known.join(', ')}`;
}

function valueAt(issue: RawIssue): unknown {
  const key = 'discriminator' in issue ? String(issue.discriminator) : '';
  return typeof issue.input === 'object' && issue.input !== null ? Reflect.get(issue.input, key) : issue.input;
}

function nameOfType(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a set of fields' : `the ${typeof input} ${String(input)}`;
}

function fieldsOf(schema: unknown): readonly string[] {
  const definition = (schema as z.core.$ZodObject | undefined)?._zod.def;
  return definition && 'shape' in definition ? Object.keys(definition.shape) : [];
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near !== null) return `unknown field: did you mean ${near}?`;
  return `unknown field: take it out${known.length > 0 ? `, or write ${anyOf(known)}` : ''}`;
}

/** What is longer is no word. */
const longestSlip = 60;

/** The known word that a slip of the pen could have meant. */
function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > longestSlip) return null;
  const ranked = known.map((one) => ({ one, distance: editDistance(word.toLowerCase(), one) }));
  const best = ranked.toSorted((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : null;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...to].entries()) {
      const change = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
