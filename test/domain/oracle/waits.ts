/** What travellers waited, read slowly and straight from DESIGN §12: each rule by itself, nothing shared with the product. */
import { DateTime } from 'luxon';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';

const hour = 3_600_000;

/** The middle one, or of two in the middle half their sum. */
function medianOf(values: readonly number[]): number {
  let rest = [...values].sort((a, b) => a - b);
  while (rest.length > 2) rest = rest.slice(1, -1);
  return rest.reduce((sum, one) => sum + one, 0) / rest.length;
}

/** Of every choice of neighbours that are more than half, the one whose ends are the fewest times apart; of equal ones the shorter. */
function halfThatAgrees(values: readonly number[]): readonly number[] {
  const rest = values.map((one) => Math.max(one, 1)).sort((a, b) => a - b);
  const halves = rest
    .map((_, from) => rest.slice(from, from + Math.floor(rest.length / 2) + 1))
    .filter((half) => half.length * 2 > rest.length);
  const apart = (half: readonly number[]) => (half.at(-1) as number) / (half[0] as number);
  const least = Math.min(...halves.map(apart));
  return halves.find((half) => apart(half) === least) as readonly number[];
}

/** What is said of the queue one way, with one class of vehicle: the newest word of each person within three hours. */
export function readWaits(reports: readonly TravellerReport[], toward: string, vehicle: string, moment: number) {
  const here = reports.filter((one) => one.toward === toward && one.vehicle === vehicle);
  const now = here.filter((one) => one.at <= moment && moment - one.at < 3 * hour && one.saw.what !== 'shut');
  const people = [...new Set(now.map(({ person }) => person))];
  const words = people.map((person) => {
    const theirs = now.filter((one) => one.person === person);
    const newest = Math.max(...theirs.map(({ at }) => at));
    return theirs.find(({ at }) => at === newest) as TravellerReport;
  });
  const told = words.map(({ saw, at }) => {
    const { what, minutes } = saw as { what: 'passed' | 'waiting'; minutes: number };
    return { minutes, isOver: what === 'passed', at };
  });
  const middle = told.length === 0 ? 0 : medianOf(told.map(({ minutes }) => minutes));
  const gone = told.filter(({ isOver }) => isOver).map(({ minutes }) => minutes);
  const agreed = gone.length < 10 ? null : medianOf(halfThatAgrees(gone));
  const isFar = ({ minutes, isOver }: { readonly minutes: number; readonly isOver: boolean }) => {
    if (told.length < 3) return false;
    const [from, apart, times] = isOver && agreed !== null ? [agreed, 15, 2.2] : [middle, 60, 4];
    return Math.abs(minutes - from) > apart && (minutes > times * from || from > times * minutes);
  };
  const near = told.filter((one) => !isFar(one));
  if (near.length === 0) return null;
  const through = near.filter(({ isOver }) => isOver).map(({ minutes }) => minutes);
  return {
    people: near.length,
    newestAt: Math.max(...near.map(({ at }) => at)),
    shortest: Math.min(...near.map(({ minutes }) => minutes)),
    longest: Math.max(...near.map(({ minutes }) => minutes)),
    median: through.length < 10 ? null : medianOf(through),
    outliers: told
      .filter((one) => isFar(one))
      .map(({ minutes }) => minutes)
      .sort((a, b) => a - b),
  };
}

/** The longest waits that are counted as one, in minutes. */
const steps = [10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880, Infinity];

/** What is usual in the hour of the week of a moment: of those who passed then, on the clock of the first post. */
export function readUsual(
  reports: readonly TravellerReport[],
  { toward, vehicle, zone }: { toward: string; vehicle: string; zone: string },
  moment: number,
) {
  const weekHour = (at: number) => DateTime.fromMillis(at, { zone }).toFormat('c HH');
  const waits = reports
    .filter((one) => one.toward === toward && one.vehicle === vehicle && one.saw.what === 'passed')
    .filter((one) => weekHour(one.at) === weekHour(moment))
    .filter((one) => {
      const beside = reports.filter(
        (other) =>
          other.toward === toward && other.vehicle === vehicle && other.at <= one.at && one.at - other.at < 3 * hour,
      );
      const people = new Set(beside.map(({ person }) => person)).size;
      return new Set(beside.filter(({ isNew }) => isNew).map(({ person }) => person)).size <= people / 2;
    })
    .map(({ saw }) => steps.find((step) => (saw as { minutes: number }).minutes <= step) as number)
    .sort((a, b) => a - b);
  return waits.length < 5 ? null : { n: waits.length, upTo: waits[Math.ceil(waits.length / 2) - 1] };
}
