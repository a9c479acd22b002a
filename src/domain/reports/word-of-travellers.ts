import { dayMs } from '../time/clock.ts';
import { holdsAt, reportHoldsMs, type TravellerReport } from './traveller-report.ts';
import { peopleOf, windowKeyOf, windowsAt } from './window.ts';

/** When an authority spoke of the crossing. Epoch milliseconds. */
interface AuthorityWord {
  readonly first: number;
  readonly last: number;
}

/** What travellers' reports of one kind of traveller say, all of one crossing. */
export interface Heard {
  readonly reports: readonly TravellerReport[];
  readonly authority: readonly AuthorityWord[];
  /** Did the rules call the crossing shut then? Whoever tells so only confirms it. */
  readonly wasShutAt: (moment: number) => boolean;
}

/** What all the reports together say of a moment. */
export interface WordOfTravellers {
  /** Two of the people who passed, the earlier first: together they count as one sighting. */
  readonly passed: readonly [TravellerReport, TravellerReport] | null;
  /** Who found it shut and was not contradicted since; newest first. */
  readonly shut: readonly TravellerReport[];
  /** They are so many that nobody can say that it is open. */
  readonly isDoubted: boolean;
}

/** An authority's word keeps its weight against travellers for a day. */
const authorityOutweighsMs = dayMs;

/** Two are enough where one of them is at the gate; else three. */
const enoughAtGate = 2;
const enoughAnywhere = 3;

/** What the reports say of a moment, as DESIGN weighs them: one alone counts for nothing. */
export function wordAt(heard: Heard, moment: number): WordOfTravellers {
  const counting = countingAt(heard.reports, moment);
  const passes = counting.filter(({ saw }) => saw.what === 'passed');
  const shut = shutAt(heard, passes, moment);
  return { passed: pairOf(passes, moment), shut, isDoubted: isDoubted(shut, counting, heard.authority, moment) };
}

/** The moments at which what the reports say may change. */
export function turningPoints({ reports, authority }: Heard): readonly number[] {
  const told = reports.flatMap(({ at }) => [at, at + reportHoldsMs]);
  const weighty = authority.flatMap(({ first, last }) => [first, last + authorityOutweighsMs]);
  return [...new Set([...told, ...weighty])].filter(Number.isFinite).toSorted((a, b) => a - b);
}

/** The reports told by then of people known before their day, where no window is mostly of new ones. */
function countingAt(reports: readonly TravellerReport[], moment: number): readonly TravellerReport[] {
  const crowded = new Set(
    windowsAt(reports, moment)
      .filter(({ counts }) => !counts)
      .map(windowKeyOf),
  );
  return reports
    .filter((report) => report.at <= moment && !report.isNew && !crowded.has(windowKeyOf(report)))
    .toSorted((a, b) => a.at - b.at);
}

/** Two different people of one window within three hours, the second of them less than three hours ago. */
function pairOf(passes: readonly TravellerReport[], moment: number): WordOfTravellers['passed'] {
  for (const second of passes.filter((report) => holdsAt(report, moment)).toReversed()) {
    const first = passes.findLast(
      (one) => one.person !== second.person && windowKeyOf(one) === windowKeyOf(second) && holdsAt(one, second.at),
    );
    if (first !== undefined) return [first, second];
  }
  return null;
}

function shutAt(
  { reports, authority, wasShutAt }: Heard,
  passes: readonly TravellerReport[],
  moment: number,
): readonly TravellerReport[] {
  const contradicted = Math.max(
    ...passes.map(({ at }) => at),
    ...authority.map(({ first }) => first).filter((first) => first <= moment),
  );
  return reports
    .filter(({ saw, at }) => saw.what === 'shut' && at >= contradicted)
    .filter((report) => holdsAt(report, moment) && !wasShutAt(report.at))
    .toSorted((a, b) => b.at - a.at);
}

function isDoubted(
  shut: readonly TravellerReport[],
  counting: readonly TravellerReport[],
  authority: readonly AuthorityWord[],
  moment: number,
): boolean {
  if (authority.some(({ first, last }) => first <= moment && moment < last + authorityOutweighsMs)) return false;
  const counted = shut.filter((report) => counting.includes(report));
  const enough = counted.some(({ atGate }) => atGate) ? enoughAtGate : enoughAnywhere;
  return peopleOf(counted) >= enough;
}
