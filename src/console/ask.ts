import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { DateTime } from 'luxon';
import type { AnswerQuestion, Asked } from '#answer/answer.ts';
import { RefusalOfWords } from '#answer/refusal.ts';
import type { ErrorJson } from '#answer/schema.ts';
import { askedIn, type Fields, fieldNames, UsageError } from '#answer/told/fields.ts';
import { jsonOf } from '#answer/told/json.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Source } from '#domain/statement.ts';
import { type Language, referenceOf } from '#i18n/languages.ts';
import { plain } from '#render/html.ts';

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
  ...{ json: flag, batch: flag, help: flag },
  ...{ lang: text, at: text, now: text, toward: text, traffic: text, people: text },
  ...{ from: text, leave: text, arrive: text },
  after: { ...text, multiple: true },
  ...{ passport: text, vehicle: text, town: text },
};

const usage = [
  'ask [options] "is korday open tomorrow at 7"',
  ...Object.entries(options).map(([name, { type }]) => `  --${name}${type === 'string' ? ' …' : ''}`),
].join('\n');

/** Bad usage, as shells know it. */
const badUsage = 2;

/** `ask [options] "question"`: one question, one answer. Returns the exit code. */
export async function ask(argv: readonly string[], parts: AskParts): Promise<number> {
  try {
    const { values, positionals } = parsed(argv);
    const { json = false, batch = false, help = false, ...fields } = values;
    if (help) parts.output.write(`${usage}\n`);
    else if (batch) await answerLines(fields, positionals, parts);
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
  const last = lastOf([fields.after ?? []].flat(), asked, parts.answer);
  try {
    const answer = parts.answer({ ...asked, ...given({ last }) });
    return json ? JSON.stringify(jsonOf(answer, parts.sources)) : plain(answer.html);
  } catch (error) {
    if (error instanceof Refusal)
      throw new UsageError(parts.refusal(error, asked.language ?? referenceOf(parts.languages)));
    throw error;
  }
}

/** What the questions before this one leave to it; of its options only the present was theirs. */
function lastOf(before: readonly string[], { now, language }: Asked, answer: AnswerQuestion): LastQuestion | undefined {
  let last: LastQuestion | undefined;
  for (const words of before) {
    try {
      last = answer({ text: words, now, ...given({ language, last }) }).last ?? last;
    } catch (error) {
      if (!(error instanceof RefusalOfWords)) throw error;
      last = error.last ?? last;
    }
  }
  return last;
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
    return JSON.stringify({ kind: 'error', message } satisfies ErrorJson);
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
    const isList = name === 'after' && Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (typeof value !== 'string' && !isList) throw new UsageError(`${name}: write a text in quotes`);
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
