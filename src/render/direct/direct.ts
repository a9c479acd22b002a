import { type Catalogue, type Crossing, type Town, textIn } from '#domain/crossing.ts';
import { askedKey } from '#domain/topic.ts';
import { formatDuration } from '#i18n/durations.ts';
import { capital, type Localizer, ofCountries } from '#i18n/localizer.ts';
import { sentences } from '../card/certainty.ts';
import { clocksNow, watchesToSet } from '../clocks.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { queueLines, usualLines } from '../reports.ts';
import { sourcesOf } from '../sources.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { clockLines, daylightLines } from './clocks.ts';
import { complaintLines, phonesUnknown } from './contacts.ts';
import { type DirectAnswer, type DirectText, type DirectTold, nothingElse } from './direct-answer.ts';
import { directLines, thingsUntold, untoldLines } from './notes.ts';
import { askedOf, nothing, nothingIn, subjectOf } from './nothing.ts';
import { stayLines } from './stay.ts';

export type { DirectText, DirectTold } from './direct-answer.ts';

/** One or two sentences, then who says so. Where we have nothing that is said. */
export function direct(told: DirectTold, localizer: Localizer, catalogue: Catalogue): DirectText {
  const answer: DirectAnswer = { ...nothingElse, ...told };
  const { asked, crossing, verdict, notes, clock, clocks, daylight, watch, isOfNow, admits, drive } = answer;
  const queue = queueLines(answer, localizer);
  const driven = crossing === undefined || drive === undefined ? [] : driveLines(drive, crossing, localizer);
  // How far it is in kilometres is said first, by whoever says it.
  const isFar = drive?.km !== undefined || notes.length === 0;
  const unsaid = unsaidFirst(answer, localizer);
  const lines = [
    ...(admits === undefined ? [] : [escapeHtml(admitsSentence(admits, crossing, localizer))]),
    ...banLines(answer, localizer, catalogue),
    ...(isOfNow ? (queue.length > 0 ? queue : [untoldNow(answer, localizer)]).map(escapeHtml) : []),
    ...(asked.topic === 'waits' ? usualLines(answer, localizer).map(escapeHtml) : []),
    ...termLines(answer, localizer),
    ...(watch === undefined ? [] : watchesToSet(watch, localizer)).map(escapeHtml),
    ...(daylight === undefined ? [] : daylightLines(daylight, localizer)).map(escapeHtml),
    ...(clocks === undefined || clocks.isSecond ? [] : clockLines(clocks, localizer)).map(escapeHtml),
    ...(clock === undefined ? [] : clocksNow(clock, localizer, catalogue)).map(escapeHtml),
    ...(clocks?.isSecond === true ? clockLines(clocks, localizer) : []).map(escapeHtml),
    ...(isFar ? driven : []),
    ...hourUnsaid(answer, localizer).map(escapeHtml),
    ...complaintLines(answer, localizer, catalogue),
    ...thingsUntold(answer, localizer),
    ...ofPeople(directLines(notes, { verdict }, localizer), answer, localizer),
    ...untoldLines(notes, answer.aspects, localizer),
    ...unsaidLines(answer, localizer, catalogue),
    ...(isFar ? [] : driven),
    ...(notes.length === 0 && asked.topic === 'waits' ? waitsLines(crossing, localizer) : []),
  ];
  const isSaidUnknown = unsaid.length > 0 || (isOfNow && queue.length === 0);
  const isAnswered = lines.length > (isOfNow && queue.length === 0 ? 1 : 0) || admits !== undefined;
  const rest = isAnswered ? [] : nextLines(answer, isSaidUnknown, { localizer, catalogue });
  return { html: [...unsaid, ...lines, ...rest].join('\n'), isNothing: !isAnswered };
}

/** That we have nothing, and what else is told beside it. */
function nextLines(
  answer: DirectAnswer,
  isSaidUnknown: boolean,
  { localizer, catalogue }: { readonly localizer: Localizer; readonly catalogue: Catalogue },
): readonly string[] {
  const untold =
    isSaidUnknown && answer.asked.part !== 'insurance'
      ? askedOf(answer, localizer, catalogue)
      : nothing(answer, localizer, catalogue);
  const next = directLines(answer.nextBest, { verdict: false }, localizer);
  return answer.nextFirst === true ? [...next, ...untold] : [...untold, ...next];
}

/** How long one may stay, and behind a term that is over that it is: the term says in which country. */
function termLines(answer: DirectAnswer, localizer: Localizer): readonly string[] {
  const { stay, daysHeld } = answer;
  const days = daysLines(answer, localizer);
  const [term = [], ...rest] = stay === undefined ? [] : stayLines(stay.people, stay.countries, localizer);
  return daysHeld?.is === 'over' ? [term, days, rest].flat() : [days, term, rest].flat();
}

/** Whether one may stay for the days that were said. */
function daysLines({ daysHeld }: DirectAnswer, localizer: Localizer): readonly string[] {
  if (daysHeld === undefined) return [];
  const { days, is } = daysHeld;
  return [escapeHtml(localizer.message('days-held', { days: String(days), is }))];
}

/** Of several peoples it is said for which of them it holds. */
function ofPeople(
  [first, ...others]: readonly string[],
  { ofPeople: people }: DirectAnswer,
  localizer: Localizer,
): readonly string[] {
  if (first === undefined || people === undefined) return first === undefined ? [] : [first, ...others];
  const named = localizer.message('people-told', { citizens: localizer.country(people) });
  return [`${escapeHtml(named)} ${first}`, ...others];
}

/** That nobody has told us of the queue, or nobody but whoever asks. */
function untoldNow({ crossing, isThere, aspects = [] }: DirectAnswer, localizer: Localizer): string {
  if (aspects.some(({ aspect }) => aspect === 'system-down')) return localizer.message('system-down');
  return isThere && crossing !== undefined
    ? localizer.message('waits-now-yours', { crossing: crossingName(crossing, localizer) })
    : localizer.message('waits-now-unknown');
}

/** Whether a ban of one country holds in another nobody has told us; who passes through a country enters it. */
function banLines({ ban }: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  if (ban === undefined) return [];
  const form = (code: string, of: 'of' | 'inside') => localizer.countryForm(code, of) ?? localizer.country(code);
  if (ban.of === ban.into) return [escapeHtml(localizer.message('ban-through', { of: form(ban.of, 'of') }))];
  const words = { of: form(ban.of, 'of'), inside: form(ban.into, 'inside') };
  return [escapeHtml(localizer.message('ban-elsewhere', words)), ...whomToAsk([ban.into], localizer, catalogue)];
}

/** That nobody told of the very hour: what is told of other hours comes after it. */
function hourUnsaid({ asked, hour, notes, usual }: DirectAnswer, localizer: Localizer): readonly string[] {
  if (
    hour === undefined ||
    notes.length === 0 ||
    (asked.topic === 'waits' && usual !== undefined) ||
    notes.some(({ note }) => note.during !== undefined)
  )
    return [];
  const subject = subjectOf(asked.topic === 'waits' ? asked.topic : askedKey(asked), localizer);
  return [capital(localizer.message('hour-unsaid', { subject }))];
}

/** That nobody told of what was asked, or of those who pass in that way. */
function unsaidFirst({ unsaid = [], notes, unlike }: DirectAnswer, localizer: Localizer): readonly string[] {
  return [
    ...unsaid.map((what) => localizer.message('unsaid', { what })),
    ...(unlike === undefined || notes.length === 0 ? [] : [localizer.message('waits-unlike', { traffic: unlike })]),
  ].map(escapeHtml);
}

/** What the notes leave open, and whom to ask. */
function unsaidLines(answer: DirectAnswer, localizer: Localizer, catalogue: Catalogue): readonly string[] {
  const { notes, crossing, countries, silent = [], asked } = answer;
  if (notes.length === 0) return [];
  if (asked.topic === 'contacts') return phonesUnknown(answer, localizer, catalogue);
  const lines = silent.map((code) => nothingIn(code, subjectOf(askedKey(asked), localizer), localizer)).map(escapeHtml);
  const leavesOpen = notes.filter(({ note }) => note.leavesOpen);
  if (leavesOpen.length === 0 || asked.topic === 'transport') return lines;
  const own = leavesOpen.flatMap(({ country }) => country ?? []);
  const codes = own.length > 0 ? own : (crossing?.posts.map(({ country }) => country) ?? countries);
  return [...lines, ...whomToAsk([...new Set(codes)], localizer, catalogue)];
}

const ofTraffic = { yes: 'admits-yes', unsaid: 'admits-unsaid', no: 'admits-no' } as const;
const ofForeigners = {
  yes: 'admits-foreigners-yes',
  unsaid: 'admits-foreigners-unsaid',
  no: 'admits-foreigners-no',
} as const;

function admitsSentence(
  { what, verdict, isOfLorries }: NonNullable<DirectAnswer['admits']>,
  crossing: Crossing | undefined,
  localizer: Localizer,
): string {
  if (what === 'citizens') {
    const countries = [...new Set(crossing?.posts.map(({ country }) => country))];
    return sentences([localizer.message('citizens-only', { countries: ofCountries(countries, localizer) })]);
  }
  if (what === 'foreigners') return localizer.message(ofForeigners[verdict]);
  const lorries = isOfLorries === true ? [localizer.message('admits-yes', { traffic: 'truck' })] : [];
  return [localizer.message(ofTraffic[verdict], { traffic: what }), ...lorries].join(' ');
}

/** The waits of the data, where no note tells of them. */
function waitsLines(crossing: Crossing | undefined, localizer: Localizer): readonly string[] {
  const waits = crossing?.waits;
  if (waits === undefined) return [];
  const usual = formatDuration(waits.usualMinutes, localizer);
  const worst = waits.worstMinutes === undefined ? undefined : formatDuration(waits.worstMinutes, localizer);
  return [
    worst === undefined
      ? localizer.message('waits-known', { usual })
      : localizer.message('waits-known-worst', { usual, worst }),
    localizer.message('details-source', { sources: sourcesOf(waits.by.slice(0, 1), localizer) }),
  ].map(escapeHtml);
}

function driveLines(town: Town, crossing: Crossing, localizer: Localizer): readonly string[] {
  const { km, driveMinutes, by = [] } = town;
  if (km === undefined && driveMinutes === undefined) return [];
  const names = { town: textIn(town.name, localizer.language), crossing: crossingName(crossing, localizer) };
  const time = driveMinutes === undefined ? '' : formatDuration(driveMinutes, localizer);
  const line =
    km === undefined
      ? localizer.message('drive-known', { ...names, time })
      : driveMinutes === undefined
        ? localizer.message('drive-known-km', { ...names, km: String(km) })
        : localizer.message('drive-known-both', { ...names, km: String(km), time });
  const source = by.length === 0 ? [] : [localizer.message('details-source', { sources: sourcesOf(by, localizer) })];
  return [line, ...source].map(escapeHtml);
}
