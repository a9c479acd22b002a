import { Refusal } from '#domain/errors.ts';
import { accepted } from './announcement-answers.ts';
import { type Told, wordsTold } from './announcement-words.ts';
import { type Aside, asides, type Desk, type Draft, type Learnt, type Question, questions } from './draft.ts';

/** May be left out, and is not asked of somebody who said it all in one line. */
const optional: readonly Question[] = ['since', 'until', 'scope'];

/** Takes one answer. */
export function learn(draft: Draft, question: Question | Aside, words: string, desk: Desk): Learnt {
  try {
    const value = accepted(question, words.trim(), draft.answers, desk);
    return { draft: { ...draft, answers: { ...draft.answers, [question]: value } }, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { draft, problems: [error] };
  }
}

/** Takes all that one line tells. Whoever names the source at once is asked only for what is missing. */
export function learnLine(draft: Draft, line: string, desk: Desk): Learnt {
  const told = wordsTold(line, draft.answers.says);
  const learnt = learnAll(draft, told, desk);
  if (told.extra === undefined) return learnt;
  const problem = new Refusal('announce-error-words', { words: told.extra });
  return { ...learnt, problems: [...learnt.problems, problem] };
}

function learnAll(draft: Draft, told: Told, desk: Desk): Learnt {
  let learnt: Learnt = { draft, problems: [] };
  for (const question of [...questions, ...asides]) {
    const words = told[question] ?? (told.who !== undefined && isOptional(question) ? '' : undefined);
    if (words === undefined || (words === '' && learnt.draft.answers[question] !== undefined)) continue;
    const { draft: next, problems } = learn(learnt.draft, question, words, desk);
    learnt = { draft: next, problems: [...learnt.problems, ...problems] };
  }
  return learnt;
}

function isOptional(question: Question | Aside): boolean {
  return optional.some((one) => one === question);
}
