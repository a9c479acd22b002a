import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Store } from '#domain/ports/store.ts';
import { plain } from '#render/html.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { hashOf, openDriver, type Sent, type Step } from './driver.ts';

/*
 * What Otkel says, as it was recorded: questions with the JSON and the text that answered them, and whole chats with every
 * call of the Bot API that came of them. Lines with `full` can be read; the others are a hash.
 *
 * After a change that is meant to be seen: `node test/recorded/record.ts`, and the commit says which lines changed and why.
 */

/** A question as `ask --batch` takes it, and what came of it. */
export interface RecordedAnswer {
  readonly ask: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly full?: unknown;
}

/** One step of a chat (or, without one, everybody hears what is to be told), and what was sent. */
export interface RecordedStep {
  readonly step: Step | null;
  readonly hash: string;
  readonly full?: readonly string[];
}

const file = (name: string) => new URL(`./${name}.jsonl`, import.meta.url);

export function readLines<Line>(name: string): readonly Line[] {
  return readFileSync(file(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

export function writeLines(name: string, lines: readonly object[]): void {
  writeFileSync(file(name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

/** Asks everything once more, by the program that ships. */
export function answersNow(asked: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  const input = `${asked.map(({ ask }) => JSON.stringify(ask)).join('\n')}\n`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/main.ts', 'ask', '--batch'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, DATABASE_FILE: 'no-such.db', REDIS_URL: '' },
  });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trim().split('\n');
  return asked.map(({ ask, full }, index) => {
    const answer = JSON.parse(lines[index] ?? 'null') as unknown;
    return { ask, hash: hashOf(answer), ...(full === undefined ? {} : { full: answer }) };
  });
}

/** Goes through the chats once more, in one store and in their order. */
export async function chatsNow(
  recorded: readonly RecordedStep[],
  store: Store = openSqlite(':memory:'),
): Promise<readonly RecordedStep[]> {
  const driver = await openDriver(store);
  const steps: RecordedStep[] = [];
  for (const { step, full } of recorded) {
    const sent = step === null ? await driver.delivers() : await driver.takes(step);
    steps.push({ step, hash: hashOf(sent), ...(full === undefined ? {} : { full: sent.map(readable) }) });
  }
  await driver.close();
  return steps;
}

/** A call as a person would read it: the words, and the data of the buttons. */
function readable([method, payload]: Sent): string {
  const { text, reply_markup: markup, ...rest } = payload as { text?: string; reply_markup?: object };
  const { parse_mode: _, link_preview_options: __, ...left } = rest as Record<string, unknown>;
  const lines = [
    `${method} ${JSON.stringify(left)}`,
    text === undefined ? '' : plain(text),
    JSON.stringify(markup ?? {}),
  ];
  return lines.filter((line) => line !== '' && line !== '{}').join('\n');
}
