import type { DateTime } from 'luxon';
import type { ReplacedHow } from '#domain/alerts/notice.ts';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Source } from '#domain/statement.ts';
import type { Language } from '#i18n/languages.ts';
import { shorten } from '#render/fit.ts';
import type { AnnouncementWords } from '#search/announcement-words.ts';
import type { FindSources } from '#search/names/sources.ts';

/*
 * An announcement is a few questions and their answers. Each answer is checked when it is given: what is right stays,
 * whatever else is wrong. The words after `/announce` are answers given in advance.
 */

/** In the order in which they are asked. */
export const announcementFields = [
  'crossing',
  'says',
  'what',
  'since',
  'until',
  'cause',
  'text',
  'scope',
  'who',
  'kind',
  'link',
] as const;
export type AnnouncementField = (typeof announcementFields)[number];

/** What nobody is asked, but may say: whether an end is certain, who printed it, and when it was said. */
export const optionalFields = ['ends', 'via', 'said'] as const;
export type OptionalField = (typeof optionalFields)[number];

/** As checked: a key, a date as the data writes it, a JSON of texts. Empty: explicitly nothing. */
export type Answers = { readonly [K in AnnouncementField | OptionalField]?: string };

export interface Draft {
  /** The notice's id to be, so that publishing twice publishes once. */
  readonly id: string;
  /** The notice that this one corrects or updates. */
  readonly replaces?: string;
  /** Why it is replaced; without it, because it was wrong. */
  readonly how?: ReplacedHow;
  readonly answers: Answers;
}

/** What an announcement is checked against. */
export interface AnnouncementContext {
  readonly crossings: readonly Crossing[];
  readonly sources: readonly Source[];
  readonly languages: readonly Language[];
  /** What an editor's words say, in any of the languages. */
  readonly read: AnnouncementWords;
  readonly now: DateTime;
  /** Whom a name may mean. */
  readonly findSources: FindSources;
  /** The one crossing that is clearly meant. */
  readonly find: (words: string) => Crossing | null;
  /** A day, or a day and a time, in any language, on the crossing's first clock. */
  readonly dateIn: (words: string, crossing: Crossing) => string | null;
}

/** A draft with an answer more, or why it could not be taken. */
export interface DraftUpdate {
  readonly draft: Draft;
  readonly problems: readonly Refusal[];
}

/** What is to be asked next; `null` when nothing is missing. */
export function nextField({ answers }: Draft, context: AnnouncementContext): AnnouncementField | null {
  return (
    announcementFields.find((question) => isAsked(question, answers, context) && answers[question] === undefined) ??
    null
  );
}

/** The questions that this announcement has an answer to, or would be asked. */
export function fieldsOf({ answers }: Draft, context: AnnouncementContext): readonly AnnouncementField[] {
  return announcementFields.filter((question) => isAsked(question, answers, context));
}

/** Forgets an answer, so that it is asked again; of another kind of news, all that was said of the old one. */
export function withoutField(draft: Draft, question: AnnouncementField): Draft {
  const of: readonly AnnouncementField[] = ['what', 'since', 'until', 'cause', 'text'];
  const gone = question === 'says' ? [question, ...of] : question === 'who' ? [question, 'kind'] : [question];
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([key]) => !gone.some((one) => one === key)));
  return { ...draft, answers };
}

function isAsked(question: AnnouncementField, { says, who }: Answers, context: AnnouncementContext): boolean {
  const isHalt = says === 'closed' || says === 'warning';
  switch (question) {
    case 'since':
      return says === 'hours' || says === 'season' || says === 'admits';
    case 'until':
    case 'cause':
      return isHalt;
    case 'text':
      return says === 'warning';
    case 'scope':
      return says !== 'admits';
    case 'kind':
      return who !== undefined && !context.sources.some(({ id }) => id === who);
    default:
      return true;
  }
}

export function crossingOf({ answers }: Draft, context: AnnouncementContext): Crossing | undefined {
  return crossingById(context, answers.crossing);
}

/** The clock of its dates; where the crossing is still to be named, that of any. */
export function zoneOf(answers: Answers, context: AnnouncementContext): string {
  const crossing = crossingById(context, answers.crossing) ?? context.crossings[0];
  return crossing === undefined ? 'utc' : firstPost(crossing).zone;
}

/** How a date is written: the first of the month after the next, which is no news of anybody's. */
export function exampleDay(now: DateTime): string {
  return now.plus({ months: 2 }).startOf('month').toISODate() ?? '';
}

/** Of a longer answer only the beginning is repeated. */
const longestQuotation = 60;

/** What was written, as it is repeated. */
export function quotation(words: string): string {
  return shorten(words, longestQuotation);
}

/** Names what was written. */
export function refused(key: string, words: string): Refusal {
  return new Refusal(key, { words: quotation(words) });
}
