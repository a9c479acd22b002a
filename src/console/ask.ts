import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { DateTime } from 'luxon';
import type { AnswerQuestion } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import type { Source } from '#domain/statement.ts';
import { type Language, referenceOf } from '#i18n/languages.ts';
import { plain } from '#render/html.ts';
import { jsonOf } from './json.ts';
import { askedIn, type Fields, fieldNames, UsageError } from './options.ts';

/** What `ask` is given by whoever starts it. */
export interface AskParts {
  readonly answer: AnswerQuestion;
  readonly languages: readonly Language[];
  readonly sources: readonly Source[];
  /** A refusal in words. */
  readonly refusal: (refused: Refusal, language: string) => string;
  readonly now: () => DateTime;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  ...{ json: flag, batch: flag },
  ...{ lang: text, at: text, now: text, toward: text, traffic: text, people: text },
  ...{ from: text, leave: text, arrive: text },
};

/** Bad usage, as shells know it. */
const badUsage = 2;

/** `ask [options] "question"`: one question, one answer. Returns the exit code. */
export async function ask(argv: readonly string[], parts: AskParts): Promise<number> {
  try {
    const { values, positionals } = parsed(argv);
    const { json = false, batch = false, ...fields } = values;
    if (batch) await answerLines(fields, positionals, parts);
    else if (positionals.length === 0)
      throw new UsageError('ask: write a question, such as: ask "is korday open tomorrow at 7"');
    else parts.output.write(`${answered({ ...fields, q: positionals.join(' ') }, json, parts)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    parts.errors.write(`${error.message}\n`);
    return badUsage;
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`ask: ${String((error as Error).message).split(/\n|\. To/)[0]}`);
  }
}

function answered(fields: Fields, json: boolean, parts: AskParts): string {
  const asked = askedIn(fields, parts.languages, parts.now());
  try {
    const answer = parts.answer(asked);
    return json ? JSON.stringify(jsonOf(answer, parts.sources)) : plain(answer.html);
  } catch (error) {
    if (error instanceof Refusal)
      throw new UsageError(parts.refusal(error, asked.language ?? referenceOf(parts.languages)));
    throw error;
  }
}

/** A line of JSON in, a line of JSON out, in order. A bad line is answered as such, and the rest go on. */
async function answerLines(shared: Fields, positionals: readonly string[], parts: AskParts): Promise<void> {
  if (positionals.length > 0) throw new UsageError('ask: with --batch the questions come from standard input');
  askedIn(shared, parts.languages, parts.now());
  for await (const line of createInterface({ input: parts.input })) {
    if (!parts.output.write(`${answeredLine(line, shared, parts)}\n`))
      await new Promise((resolve) => parts.output.once('drain', resolve));
  }
}

function answeredLine(line: string, shared: Fields, parts: AskParts): string {
  try {
    return answered({ ...shared, ...fieldsIn(line) }, true, parts);
  } catch (error) {
    const message = error instanceof UsageError ? error.message : 'something went wrong on our side';
    return JSON.stringify({ kind: 'error', message });
  }
}

function fieldsIn(line: string): Fields {
  const fields = jsonIn(line);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new UsageError('write one JSON object in a line, such as {"q": "korday"}');
  }
  for (const [name, value] of Object.entries(fields)) {
    if (!fieldNames.some((known) => known === name))
      throw new UsageError(`${name}: write one of ${fieldNames.join(', ')}`);
    if (typeof value !== 'string') throw new UsageError(`${name}: write a text in quotes`);
  }
  if (!('q' in fields) && !('crossing' in fields)) throw new UsageError('write "q" or "crossing"');
  return fields as Fields;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
