import type { Refusal } from '#domain/errors.ts';
import { applied, forgotten, nextField } from '#search/announcement/announcement.ts';
import type { Learnt } from '#search/announcement/reading.ts';
import { announcementFields } from '#search/announcement/written.ts';
import type { Services } from '../intent.ts';
import { withPart } from './choices.ts';
import { type Draft, settingOf, withOffered } from './draft.ts';

/** Where a dialogue has come to. Kept as JSON. */
export interface AnnouncementStep {
  readonly draft: Draft;
  /** What was wrong with the last answer. */
  readonly problems: readonly Problem[];
  readonly language: string;
  /** The editor is choosing what to change. */
  readonly changing?: boolean;
  /** The draft before each of the last steps, the latest last. */
  readonly past?: readonly Draft[];
}

type Problem = { readonly key: string; readonly args: Readonly<Record<string, string | number>> };

/** A button that changes the draft. */
export function pressed(
  step: AnnouncementStep,
  { action, value }: { readonly action: string; readonly value: string },
  services: Services,
): AnnouncementStep {
  const { draft } = step;
  const field = announcementFields.find((one) => one === (action === 'redo' ? value : action));
  switch (action) {
    case 'redo':
      return field === undefined ? step : withDraft(step, { ...draft, ...forgotten(draft, field) });
    case 'part': {
      const [key = '', part = ''] = value.split(':');
      return { ...step, draft: withPart(draft, key, part) };
    }
    case 'scoped':
      return withDraft(step, { ...draft, ...applied(draft, { known: ['scope'] }) });
    case 'tick':
      return { ...step, draft: ticked(draft, value) };
    default:
      return field === undefined ? step : withLearnt(step, answeredBy(draft, field, value, services), services);
  }
}

/** One crossing of a border is always left: of none there is no news. */
function ticked(draft: Draft, id: string): Draft {
  const { crossings, offered = [] } = draft;
  const next = offered.filter((one) => (one === id ? !crossings.includes(one) : crossings.includes(one)));
  return next.length === 0 ? draft : { ...draft, crossings: next };
}

/** As many steps back as anybody takes. */
const stepsKept = 8;

function withDraft(step: AnnouncementStep, draft: Draft): AnnouncementStep {
  return { ...step, draft, past: [...(step.past ?? []), step.draft].slice(-stepsKept) };
}

export function withLearnt(
  step: AnnouncementStep,
  { announcement, problems }: Learnt,
  services: Services,
): AnnouncementStep {
  const draft = withOffered({ ...step.draft, ...announcement }, services);
  const isNew = JSON.stringify(draft) !== JSON.stringify(step.draft);
  return { ...(isNew ? withDraft(step, draft) : step), problems: plainly(problems) };
}

export function undone(step: AnnouncementStep): AnnouncementStep {
  const past = step.past ?? [];
  return { ...step, draft: past.at(-1) ?? step.draft, past: past.slice(0, -1) };
}

/** Typed words answer the question that was asked; under the preview they change what they name. */
export function learnt(draft: Draft, text: string, services: Services): Learnt {
  const field = nextField(draft);
  if (field !== null) return answeredBy(draft, field, text, services);
  return services.readAnnouncement().line(draft, text, settingOf(services));
}

function answeredBy(
  draft: Draft,
  field: (typeof announcementFields)[number],
  words: string,
  services: Services,
): Learnt {
  return services.readAnnouncement().answer(draft, field, words.trim(), settingOf(services));
}

/** A refusal is no JSON. */
function plainly(problems: readonly Refusal[]): AnnouncementStep['problems'] {
  return problems.map(({ key, args }) => ({ key, args }));
}
