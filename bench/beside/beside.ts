/*
 * Ours, built, beside the barest bot there is, in one run: `npm run bench`. Both are processes of their own and speak real HTTP with
 * a stand-in for Telegram. Only ratios count, and of several rounds in turn the middle one: a machine is never alone. One line
 * of JSON for each figure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { readConfig } from '#config.ts';
import { loadKnowledge } from '#knowledge.ts';
import { startArgs } from '../../test/house/start-command.ts';
import { startRedis, withoutRedis } from '../../test/store/redis-server.ts';
import { type Contestant, type Measured, start } from './process.ts';
import { type Asking, differentQuestions, theSameQuestions } from './questions.ts';
import { type LoadedTelegram, openTelegram } from './telegram.ts';
import { measureWebhook } from './webhook.ts';

/** `npm run bench -- quick` is for a first look. */
const isQuick = process.argv[2] === 'quick';
const [rounds, starts, different, sameAsked] = isQuick ? [1, 1, 1_000, 600] : [3, 5, 5_000, 3_000];
const webhookAsked = 2_000;
const warmUp = isQuick ? 200 : 500;

const { catalogue, createAnswerFrom } = loadKnowledge({ config: readConfig({}), now: () => DateTime.now() });
const questions = differentQuestions(different + warmUp, catalogue);
const warming = questions.slice(different);
const asked = questions.slice(0, different);
const same = Array.from({ length: sameAsked / theSameQuestions.length }, () => theSameQuestions).flat();

/** A card of ours with its ten buttons. */
function fixedCard(): string {
  const { html } = createAnswerFrom()({ text: 'korday', now: DateTime.now(), language: 'ru' });
  const button = (number: number) => ({ text: `Button ${number}`, callback_data: `card:ak-jol-korday:ru:${number}` });
  return JSON.stringify({ text: html, keyboard: [0, 1, 2, 3, 4].map((row) => [button(row * 2), button(row * 2 + 1)]) });
}

const folder = mkdtempSync(join(tmpdir(), 'otkel-bench-'));
const quiet = { LOG_LEVEL: 'warn', DATABASE_FILE: join(folder, 'otkel.db') };
const redis = withoutRedis === false ? await startRedis('--appendfsync', 'everysec') : null;
const contestants: readonly Contestant[] = [
  { name: 'bare', args: ['bench/beside/bare.ts'], env: { CARD: fixedCard() } },
  { name: 'sqlite', args: startArgs, env: quiet },
  ...(redis === null ? [] : [{ name: 'redis', args: startArgs, env: { ...quiet, REDIS_URL: redis.url } } as const]),
];

/** By the clock, and what the processor worked: the second says more where others want it too. */
interface Starting {
  readonly startMs: number;
  readonly startCpuMs: number;
}

interface Figures {
  readonly differentUs: number;
  readonly memoryMb: number;
  readonly sameUs: number;
  readonly perSecond: number;
}

async function began({ args, env }: Contestant) {
  const telegram = await openTelegram();
  const before = performance.now();
  const bot = start(args, { ...env, BOT_API_ROOT: telegram.apiRoot, BOT_TOKEN: '1:bench' });
  await telegram.listening;
  return { telegram, bot, startMs: performance.now() - before, startCpuMs: bot.cpuMs() };
}

async function startOf(contestant: Contestant): Promise<Starting> {
  const { telegram, bot, startMs, startCpuMs } = await began(contestant);
  await bot.end();
  telegram.close();
  return { startMs, startCpuMs };
}

async function figuresOf(contestant: Contestant): Promise<Figures> {
  const { telegram, bot } = await began(contestant);
  await telegram.ask(warming);
  const asking = performance.now();
  const differentUs = await costOf(bot, [asked, asked], telegram.ask);
  const seconds = (performance.now() - asking) / 1000;
  const memoryMb = bot.memoryMb();
  const sameUs = await costOf(bot, [same], telegram.ask);
  await bot.end();
  telegram.close();
  return { differentUs, memoryMb, sameUs, perSecond: (2 * different) / seconds };
}

/** Microseconds of the processor for each answer. */
async function costOf(
  bot: Measured,
  sets: readonly (readonly Asking[])[],
  ask: LoadedTelegram['ask'],
): Promise<number> {
  const before = bot.cpuMs();
  let answers = 0;
  for (const set of sets) {
    await ask(set);
    answers += set.length;
  }
  return ((bot.cpuMs() - before) * 1000) / answers;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The middle of all rounds, and the middle of the ratios of ours to the bare one in each round. */
function printRatios(bench: string, unit: string, byRound: readonly ReadonlyMap<string, number>[]): void {
  for (const { name } of contestants) {
    const values = byRound.map((figures) => figures.get(name) ?? 0);
    const ratios = byRound.map((figures) => (figures.get(name) ?? 0) / (figures.get('bare') ?? 1));
    const [value, ratio] = [Math.round(middle(values)), Number(middle(ratios).toFixed(2))];
    process.stdout.write(
      `${JSON.stringify({ bench, bot: name, [unit]: value, ...(name === 'bare' ? {} : { ratio }) })}\n`,
    );
  }
}

/** One after the other, and again, so that what else the machine does meets all alike. */
async function inTurn<F>(times: number, figureOf: (contestant: Contestant) => Promise<F>) {
  const all: Map<string, F>[] = [];
  for (let round = 0; round < times; round += 1) {
    const figures = new Map<string, F>();
    for (const contestant of contestants) figures.set(contestant.name, await figureOf(contestant));
    all.push(figures);
  }
  return all;
}

/** The figures of one name, round by round and bot by bot. */
function only<Name extends string>(rounds: readonly ReadonlyMap<string, Readonly<Record<Name, number>>>[], name: Name) {
  return rounds.map((round) => new Map([...round].map(([bot, figures]) => [bot, figures[name]] as const)));
}

// The first start of all fills the caches of the disk and of the compiler.
const started = (await inTurn(starts + 1, startOf)).slice(1);
printRatios('start to the first poll', 'ms', only(started, 'startMs'));
printRatios('start to the first poll', 'cpuMs', only(started, 'startCpuMs'));
const figures = await inTurn(rounds, figuresOf);
printRatios('answers, all different', 'cpuUs', only(figures, 'differentUs'));
printRatios('answers, all different', 'perSecond', only(figures, 'perSecond'));
printRatios('answers, everybody asks the same', 'cpuUs', only(figures, 'sameUs'));
printRatios(`memory after ${2 * different} answers`, 'mb', only(figures, 'memoryMb'));
const webhooks = await inTurn(rounds, (contestant) =>
  measureWebhook(contestant, { warming, asked: asked.slice(0, webhookAsked) }),
);
printRatios('webhook', 'cpuUs', only(webhooks, 'cpuUs'));
printRatios('webhook', 'perSecond', only(webhooks, 'perSecond'));
await redis?.remove();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
