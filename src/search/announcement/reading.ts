import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { type Announcement, applied } from './announcement.ts';
import { fields } from './fields.ts';
import type { LineText, ReadLineText } from './line-text.ts';
import { crossingsOfBorder } from './places.ts';
import { readAsides } from './source.ts';
import { dateRefused } from './times.ts';
import { unreadOf } from './unread.ts';
import {
  type AnnouncementField,
  announcementFields,
  type Known,
  type Patch,
  type ReadingSetting,
  refused,
} from './written.ts';

/** An announcement with what words added to it, and what was wrong with them. */
export interface Learnt {
  readonly announcement: Announcement;
  readonly problems: readonly Refusal[];
}

/** Reads what editors write. */
export interface ReadAnnouncement {
  /** All that words say, also of what is known already. */
  line(announcement: Announcement, words: string, setting: ReadingSetting): Learnt;
  /** The answer to one question, or the value of its button; what it says beyond the question is taken too. */
  answer(announcement: Announcement, field: AnnouncementField, words: string, setting: ReadingSetting): Learnt;
}

export function createReadAnnouncement(readText: ReadLineText): ReadAnnouncement {
  return {
    line: (announcement, words, setting) => readLine(announcement, words, setting, readText),
    answer(announcement, field, words, setting) {
      const isNone = words === '' || setting.read.none(words) !== undefined;
      if (isNone && fields[field].mayBeNone)
        return { announcement: applied(announcement, { known: [field] }), problems: [] };
      if (field === 'crossing') {
        const crossings = crossingsOfBorder(words, setting.catalogue);
        if (crossings !== null)
          return { announcement: applied(announcement, { crossings, known: ['crossing'] }), problems: [] };
      }
      return answered(announcement, field, readText(words, setting), setting);
    },
  };
}

function readLine(announcement: Announcement, words: string, setting: ReadingSetting, readText: ReadLineText): Learnt {
  const line = readText(words, setting);
  let learnt: Learnt = { announcement, problems: [] };
  for (const field of announcementFields) learnt = withField(learnt, field, line, setting);
  learnt = attempt(learnt, () =>
    readAsides(line, (text) => readText(text, setting), knownOf(learnt.announcement, setting), setting),
  );
  const unread = unreadOf(line, setting);
  const isSourced = line.cut.who !== undefined;
  return {
    announcement: isSourced ? withoutQuestions(learnt.announcement) : learnt.announcement,
    problems: [...learnt.problems, ...(unread === '' ? [] : [refused('announce-error-words', unread)])],
  };
}

/** What may be left out is not asked of somebody who said it all in one line. */
function withoutQuestions(announcement: Announcement): Announcement {
  const optional = (['since', 'until', 'scope'] as const).filter((field) => announcement.either[field] === undefined);
  return applied(announcement, { known: optional.filter((field) => fields[field].appliesTo(announcement.written)) });
}

/** Fields whose answer is free words, in which nothing else is looked for. */
const free: readonly AnnouncementField[] = ['who', 'text', 'link', 'kind'];

function answered(
  announcement: Announcement,
  field: AnnouncementField,
  line: LineText,
  setting: ReadingSetting,
): Learnt {
  const first = withField({ announcement, problems: [] }, field, line, setting, true);
  if (first.problems.length > 0 || free.includes(field))
    return refusedUnless(first, announcement, field, line, setting);
  const more = announcementFields.filter(
    (one) => !free.includes(one) && !announcement.known.includes(one) && one !== field,
  );
  const learnt = more.reduce((so, one) => withField(so, one, line, setting), first);
  return refusedUnless(learnt, announcement, field, line, setting);
}

/** Nothing was understood: what to write instead is said. */
function refusedUnless(
  learnt: Learnt,
  before: Announcement,
  field: AnnouncementField,
  line: LineText,
  setting: ReadingSetting,
): Learnt {
  const isLearnt = learnt.problems.length > 0 || JSON.stringify(learnt.announcement) !== JSON.stringify(before);
  if (isLearnt) return learnt;
  const { refusal } = fields[field];
  const problem = refusal === 'announce-error-date' ? dateRefused(line.raw, setting) : refused(refusal, line.raw);
  return { announcement: before, problems: [problem] };
}

function withField(
  learnt: Learnt,
  field: AnnouncementField,
  line: LineText,
  setting: ReadingSetting,
  isAsked = false,
): Learnt {
  const { announcement } = learnt;
  const row = fields[field];
  if (!row.appliesTo(announcement.written)) return learnt;
  return attempt(learnt, () => row.read(line, knownOf(announcement, setting), setting, isAsked));
}

function attempt(learnt: Learnt, read: () => Patch | null): Learnt {
  try {
    const patch = read();
    return patch === null ? learnt : { ...learnt, announcement: applied(learnt.announcement, patch) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isSaid = learnt.problems.some(({ key, args }) => key === error.key && args['words'] === error.args['words']);
    return isSaid ? learnt : { ...learnt, problems: [...learnt.problems, error] };
  }
}

function knownOf({ crossings, written }: Announcement, { catalogue }: ReadingSetting): Known {
  return { written, crossing: crossingById(catalogue, crossings[0]) };
}
