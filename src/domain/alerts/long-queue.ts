import type { Crossing } from '../crossing.ts';
import type { TravellerReport, VehicleClass } from '../reports/traveller-report.ts';
import { type CountedWait, cellAt, usualAt } from '../reports/usual.ts';
import { type ReportWindow, windowsAt } from '../reports/window.ts';

/** Two people told of a queue that is much longer than usual. Minutes. */
export interface LongQueue {
  readonly toward: string;
  readonly vehicle: VehicleClass;
  /** The newer first. */
  readonly waits: readonly [number, number];
  readonly usual: number;
}

/** So much above the usual is worth telling; in minutes. */
const aboveUsual = 60;

/**
 * The queues of now of which two different people told that they are more than an hour above the usual: of the counts, else of
 * the data. With neither there is none.
 */
export function longQueues(
  crossing: Crossing,
  reports: readonly TravellerReport[],
  counted: readonly CountedWait[],
  now: number,
): readonly LongQueue[] {
  return windowsAt(reports, now).flatMap((window): readonly LongQueue[] => {
    const usual = usualAt(cellAt(crossing, window, now), counted)?.upTo ?? crossing.waits?.usualMinutes;
    if (usual === undefined || !window.counts) return [];
    const [newer, older] = waitsOfKnown(window).filter((minutes) => minutes > usual + aboveUsual);
    const { toward, vehicle } = window;
    return newer === undefined || older === undefined ? [] : [{ toward, vehicle, waits: [newer, older], usual }];
  });
}

/** The newest wait of each person who was known before today; whoever still waits has waited at least so long. */
function waitsOfKnown({ reports }: ReportWindow): readonly number[] {
  const waiting = reports.filter(({ isNew, saw }) => !isNew && saw.what !== 'shut');
  const newest = waiting.filter(
    (report, index) => waiting.findIndex(({ person }) => person === report.person) === index,
  );
  return newest.flatMap(({ saw }) => (saw.what === 'shut' ? [] : [saw.minutes]));
}
