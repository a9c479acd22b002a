/**
 * What a question costs: `npm run bench` prints one line of JSON for each measurement. Times are in milliseconds, from
 * the question to the finished text; the start is that of a whole process that answers one question and ends.
 */
import { execFileSync } from 'node:child_process';
import { DateTime, Settings } from 'luxon';
import { readConfig } from '#config.ts';
import { loadKnowledge } from '#knowledge.ts';
import { plain } from '#render/html.ts';
import { benchAlerts } from './alerts.ts';
import { measureJson } from './passage.ts';
import { measureSearch } from './search.ts';

Settings.throwOnInvalid = true;

const questions: Record<string, readonly string[]> = {
  en: ['karkyra', 'is korday open tomorrow at 7', 'karkyra 1 May', 'which documents for korday', 'why is karkyra open'],
  ru: ['каркыра', 'кордай открыт завтра в 7?', 'каркыра 1 мая', 'какие документы на кордае', 'дорога на каркыру'],
  ky: ['каркыра', 'Кегенде чек ара ачыкпы?', 'Кордай эртең 7де ачыкпы', 'каркыра 1-май', 'Кордайда кезек барбы'],
  kk: ['қарқыра', 'Қордай ашық па', 'Қордай ертең сағат 7-де ашық па', 'қарқыра 1 мамыр', 'Қордайда кезек бар ма'],
};

const rounds = 200;
const warmUpRounds = 20;
const starts = 9;

const { catalogue, createAnswerFrom } = loadKnowledge({ config: readConfig({}), now: () => DateTime.now() });
const answer = createAnswerFrom();

/** The present moves on by a minute each time, as it does for people: nothing can be answered from memory alone. */
function timeOf(text: string, round: number): number {
  const now = DateTime.fromISO('2026-11-22T12:00+06:00').plus({ minutes: round });
  const began = performance.now();
  plain(answer({ text, now, fallbackLanguage: 'en' }).html);
  return performance.now() - began;
}

function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3));
  return { count: sorted.length, medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
}

const all: number[] = [];
for (const [language, texts] of Object.entries(questions)) {
  const times: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const text of texts) {
      const took = timeOf(text, round + warmUpRounds);
      if (round >= 0) times.push(took);
    }
  }
  all.push(...times);
  print({ bench: 'answer', language, ...summary(times) });
}
print({ bench: 'answer', language: 'all', ...summary(all) });

const startTimes = Array.from({ length: starts }, () => {
  const began = performance.now();
  execFileSync(process.execPath, ['src/main.ts', 'ask', 'каркыра']);
  return performance.now() - began;
});
const { medianMs, worstMs } = summary(startTimes);
print({ bench: 'start', count: starts, medianMs, worstMs });

print(measureJson(catalogue, answer));
for (const measured of measureSearch()) print(measured);
for await (const measured of benchAlerts()) print(measured);

function print(measured: object): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
