import type { LineText } from './line-text.ts';
import { readCrossing } from './places.ts';
import { readScope } from './scope.ts';
import { readKind, readLink, readWho } from './source.ts';
import { readUntil, readWhen } from './times.ts';
import { readAdmits, readCause, readHours, readSays, readSeason, readTexts, readWait } from './values.ts';
import {
  type AnnouncementField,
  isHalt,
  isStanding,
  type Known,
  type Patch,
  type ReadingSetting,
  type Written,
} from './written.ts';

/** One thing that an announcement says. */
interface FieldRow {
  /** Whether this kind of news says it at all. */
  appliesTo(written: Written): boolean;
  /** Where not everybody to whom it applies is asked. */
  isAskedOf?(written: Written): boolean;
  /**
   * What the words say of it; `null`: nothing. `isAsked`: they answer the question for it, and may be bare.
   *
   * @throws Refusal where they say what cannot be
   */
  read(line: LineText, known: Known, setting: ReadingSetting, isAsked: boolean): Patch | null;
  /** Said where an answer is not understood: the message that shows how to write it. */
  readonly refusal: string;
  /** May be left out by whoever says the rest in one line, and explicitly by anybody. */
  readonly mayBeNone?: true;
}

const always = () => true;

/** The table of all fields; a kind of news is in the lines of those that it has. */
export const fields: Readonly<Record<AnnouncementField, FieldRow>> = {
  crossing: {
    appliesTo: always,
    read: (line, _, setting) => readCrossing(line, setting),
    refusal: 'announce-error-crossing',
  },
  says: { appliesTo: always, read: readSays, refusal: 'announce-error-says' },
  when: {
    appliesTo: ({ says }) => says !== undefined && !isStanding(says),
    read: readWhen,
    refusal: 'announce-error-date',
  },
  hours: { appliesTo: ({ says }) => says === 'hours', read: readHours, refusal: 'announce-error-hours' },
  season: { appliesTo: ({ says }) => says === 'season', read: readSeason, refusal: 'announce-error-season' },
  admits: {
    appliesTo: ({ says }) => says === 'admits',
    read: (line, _, setting) => readAdmits(line, setting),
    refusal: 'announce-error-admits',
  },
  wait: { appliesTo: ({ says }) => says === 'queue', read: readWait, refusal: 'announce-error-wait' },
  since: {
    appliesTo: ({ says }) => isStanding(says),
    read: (line, known, setting) => (isDaysOfSeason(line, known) ? null : readWhen(line, known, setting)),
    refusal: 'announce-error-date',
    mayBeNone: true,
  },
  until: {
    appliesTo: ({ says }) => isHalt(says) || isStanding(says),
    isAskedOf: ({ says }) => isHalt(says),
    read: (line, known, setting, isAsked) =>
      isDaysOfSeason(line, known) ? null : readUntil(line, known, setting, isAsked),
    refusal: 'announce-error-date',
    mayBeNone: true,
  },
  cause: {
    appliesTo: ({ says }) => isHalt(says),
    read: (line, _, setting) => readCause(line, setting),
    refusal: 'announce-error-cause',
  },
  text: {
    appliesTo: ({ says }) => says === 'warning',
    read({ raw, cut }, _, setting, isAsked) {
      const words = isAsked ? raw : cut.text;
      return words === undefined ? null : readTexts(words, setting);
    },
    refusal: 'announce-error-text',
  },
  scope: {
    appliesTo: ({ says }) => says !== 'admits',
    read: readScope,
    refusal: 'announce-error-scope',
    mayBeNone: true,
  },
  who: {
    appliesTo: always,
    read({ raw, cut }, known, setting, isAsked) {
      const words = cut.who ?? (isAsked ? raw : undefined);
      return words === undefined ? null : readWho(words, known, setting);
    },
    refusal: 'announce-error-who',
  },
  kind: {
    appliesTo: ({ by }) => by?.source === undefined,
    read: (line, _, setting, isAsked) => (isAsked ? readKind(line, setting) : null),
    refusal: 'announce-error-kind',
  },
  link: {
    appliesTo: always,
    read({ raw, cut: { link } }, _known, _setting, isAsked) {
      const words = link ?? (isAsked ? raw : undefined);
      return words === undefined ? null : readLink(words);
    },
    refusal: 'announce-error-link',
    mayBeNone: true,
  },
};

/** In words the days of a season are its season, and no beginning of it. */
const isDaysOfSeason = ({ cut }: LineText, { written }: Known) =>
  written.says === 'season' && cut.season === undefined && written.season !== 'year-round';
