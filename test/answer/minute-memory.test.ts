import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { createAnswer } from '#answer/answer.ts';
import { dataAlone } from '#answer/freshness.ts';
import { readConfig } from '#config.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { loadKnowledge } from '#knowledge.ts';
import { createUnderstand } from '../languages.ts';
import { readQuestions } from '../questions/evaluate.ts';

const at = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
const noon = at('2026-11-27T12:00:05');
const knowledge = loadKnowledge({ config: readConfig({}), now: () => noon });
const asked = (text: string, now: DateTime = noon) => ({ text, now, fallbackLanguage: 'ru' });
const anew = () => knowledge.createAnswerFrom();

test('what is remembered is what would be worked out anew, early and late in the minute', () => {
  const answer = anew();
  // Who does not say when the notices change is never answered from memory.
  const { statementsOf, freshness } = dataAlone;
  const fresh = knowledge.createAnswerFrom({ statementsOf, freshness });
  const late = at('2026-11-27T12:00:55');
  const seen = (say: typeof answer, text: string, now: DateTime) => {
    try {
      const { html, kind, topic, language, heard, unread, last } = say(asked(text, now));
      return { html, kind, topic, language, heard, unread, last: last && { ...last, at: last.at, moment: undefined } };
    } catch (error) {
      return String(error);
    }
  };
  for (const { q } of readQuestions('first').filter((_, at) => at % 6 === 0)) {
    seen(answer, q, noon);
    expect(seen(answer, q, late), q).toEqual(seen(fresh, q, late));
  }
});

/** Counts how often the state of a crossing is worked out. */
function counting(said: { revision?: number; change?: (status: Status) => Status } = {}) {
  let count = 0;
  const { change = (status) => status } = said;
  const { catalogue, languages, rendererFor } = knowledge;
  const answer = createAnswer({
    ...{
      catalogue,
      languages,
      rendererFor,
      findTown: knowledge.findTown,
      understand: createUnderstand(catalogue),
      notesAsked: () => ({ scores: new Map<string, number>(), matter: '', sure: 0 }),
      routes: knowledge.routes,
    },
    statementsOf: ({ statements }) => statements,
    freshness: () => ({ kind: 'of-late' }),
    revision: () => said.revision ?? 0,
    statusAt(...of) {
      count += 1;
      return change(statusAt(...of));
    },
  });
  const costOf = (question: Parameters<typeof answer>[0]) => {
    const before = count;
    answer(question);
    return count - before;
  };
  return { answer, costOf };
}

test('the same is worked out once in a minute, and anew in the next', () => {
  const { costOf } = counting();
  expect(costOf(asked('Кордай'))).toBeGreaterThan(0);
  expect(costOf(asked('Кордай', at('2026-11-27T12:00:59.999')))).toBe(0);
  // In other words and in another language: the card is another, the state the same.
  expect(costOf(asked('is korday open'))).toBe(0);
  expect(costOf(asked('Кордай', at('2026-11-27T12:01:00')))).toBeGreaterThan(0);
});

test('a new notice is heard at once', () => {
  const said = { revision: 0 };
  const { costOf } = counting(said);
  costOf(asked('Кордай'));
  said.revision = 1;
  expect(costOf(asked('Кордай'))).toBeGreaterThan(0);
});

test('in the minute in which it closes nobody is told that it is open', () => {
  const closing = at('2026-11-27T18:00');
  const { answer } = counting({
    change: (status) => ({ ...status, state: status.now < closing ? 'open' : 'closed' }),
  });
  const stateAt = (now: DateTime) => {
    const answered = answer(asked('Кордай', now));
    return answered.kind === 'answer' && answered.status.state;
  };
  expect(stateAt(closing.minus({ seconds: 59 }))).toBe('open');
  expect(stateAt(closing.minus({ milliseconds: 1 }))).toBe('open');
  expect(stateAt(closing)).toBe('closed');
});

test('nothing is remembered of settings, of a question before, and of words that were not understood', () => {
  const { costOf, answer } = counting();
  const settings = { passport: 'DE' } as const;
  const cost = costOf({ ...asked('Кордай'), settings });
  expect(cost).toBeGreaterThan(0);
  // Only the answer without settings, which shows what they decide, is anybody's.
  expect(costOf({ ...asked('Кордай'), settings })).toBeGreaterThan(0);
  const { last } = answer({ ...asked('Каркыра завтра'), traveller: { traffic: 'bus' } });
  if (last === undefined) throw new Error('it leaves nothing');
  const further = { ...asked('а 3 мая?'), last };
  expect(costOf(further)).toBeGreaterThan(0);
  expect(costOf(further)).toBeGreaterThan(0);
});

test('what may be left out afterwards counts from the last who asked', () => {
  const answer = anew();
  answer(asked('Кордай'));
  const late = noon.plus({ seconds: 30 });
  expect(answer(asked('Кордай', late)).last?.at).toBe(late.toMillis());
});
