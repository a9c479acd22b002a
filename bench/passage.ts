/**
 * What `ask --json` costs for any crossing of ours after the start: the whole answer and its JSON text, for several
 * moments, topics and languages. The first round belongs to the start. Times in milliseconds.
 */
import { DateTime } from 'luxon';
import type { AnswerQuestion, Asked } from '#answer/answer.ts';
import { jsonOf } from '#answer/told/json.ts';
import type { Catalogue } from '#domain/crossing.ts';

const languages = ['en', 'ru', 'ky', 'kk'];
/** In and out of seasons, over the change of clocks, by day and by night, now and later. */
const moments = [
  '2026-11-22T12:00+06:00',
  '2026-07-01T03:30+06:00',
  '2027-01-02T23:59+06:00',
  '2027-05-01T08:00+05:00',
  '2024-02-29T23:30+06:00',
];
const rounds = 20;

/** How the question may be put: how is it, in which season, and can I make it. */
const kinds: readonly ((now: DateTime) => Partial<Asked>)[] = [
  () => ({}),
  () => ({ topic: 'season' }),
  (now) => ({ toward: 'KZ', arrive: now.plus({ hours: 5 }).toISO() ?? '' }),
];

/** `worstMs` is as the clock had it; `worstQuestionMs` leaves out what else the machine did: the best of its rounds counts. */
export function measureJson({ crossings, sources }: Catalogue, answer: AnswerQuestion): object {
  const times: number[] = [];
  const best = new Map<string, number>();
  for (let round = -1; round < rounds; round += 1) {
    for (const { id: crossing } of crossings) {
      for (const [number, asked] of questionsIn(round).entries()) {
        const began = performance.now();
        JSON.stringify(jsonOf(answer({ ...asked, crossing }), sources));
        const took = performance.now() - began;
        if (round < 0) continue;
        times.push(took);
        best.set(`${crossing} ${number}`, Math.min(took, best.get(`${crossing} ${number}`) ?? Infinity));
      }
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => shortened(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  const worstQuestionMs = shortened(Math.max(...best.values()));
  return { bench: 'json', count: times.length, medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1), worstQuestionMs };
}

function shortened(ms: number): number {
  return Number(ms.toFixed(3));
}

/** The present moves on by a minute each round, so that nothing is answered from memory alone. */
function questionsIn(round: number): Asked[] {
  return moments.flatMap((text, index) => {
    const at = DateTime.fromISO(text).plus({ minutes: round });
    const language = languages[(index + round + languages.length) % languages.length] ?? 'en';
    return kinds.map((kind) => ({ now: at, language, ...kind(at) }));
  });
}
