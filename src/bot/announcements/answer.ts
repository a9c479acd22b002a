import { Refusal } from '#domain/errors.ts';
import {
  type AnnouncementContext,
  type AnnouncementField,
  announcementFields,
  type Draft,
  type DraftUpdate,
  type OptionalField,
  optionalFields,
} from './draft.ts';
import { parseField } from './fields.ts';
import { type ParsedLine, parseLine } from './parse-line.ts';

/** May be left out, and is not asked of somebody who said it all in one line. */
const optional: readonly AnnouncementField[] = ['since', 'until', 'scope'];

/** Takes one answer. */
export function setField(
  draft: Draft,
  question: AnnouncementField | OptionalField,
  words: string,
  context: AnnouncementContext,
): DraftUpdate {
  try {
    const value = parseField(question, words.trim(), draft.answers, context);
    return { draft: { ...draft, answers: { ...draft.answers, [question]: value } }, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { draft, problems: [error] };
  }
}

/** Takes all that one line tells. Whoever names the source at once is asked only for what is missing. */
export function readLine(draft: Draft, line: string, context: AnnouncementContext): DraftUpdate {
  const told = parseLine(line, context.read, draft.answers.says);
  const learnt = learnAll(draft, told, context);
  if (told.extra === undefined) return learnt;
  const problem = new Refusal('announce-error-words', { words: told.extra });
  return { ...learnt, problems: [...learnt.problems, problem] };
}

function learnAll(draft: Draft, told: ParsedLine, context: AnnouncementContext): DraftUpdate {
  let learnt: DraftUpdate = { draft, problems: [] };
  for (const question of [...announcementFields, ...optionalFields]) {
    const words = told[question] ?? (told.who !== undefined && isOptional(question) ? '' : undefined);
    if (words === undefined || (words === '' && learnt.draft.answers[question] !== undefined)) continue;
    const { draft: next, problems } = setField(learnt.draft, question, words, context);
    learnt = { draft: next, problems: [...learnt.problems, ...problems] };
  }
  return learnt;
}

function isOptional(question: AnnouncementField | OptionalField): boolean {
  return optional.some((one) => one === question);
}
