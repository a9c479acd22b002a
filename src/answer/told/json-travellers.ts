import { DateTime } from 'luxon';
import { summaryOf, type ToldWait } from '#domain/reports/summary.ts';
import type { ReportWindow } from '#domain/reports/window.ts';
import type { Status } from '#domain/status.ts';
import type { TravellersJson } from '../schema.ts';
import { iso } from './iso.ts';

/** What travellers told of a crossing, for programs; nothing where nobody did. */
export function travellersIn({ travellers, usual = [], at }: Status): TravellersJson | undefined {
  if (travellers === undefined && usual.length === 0) return undefined;
  const { windows, shut } = travellers ?? { windows: [], shut: [] };
  const timeOf = ({ at: told }: { readonly at: number }) => iso(DateTime.fromMillis(told, { zone: at.zone }));
  return {
    queues: windows.flatMap((window) => queueIn(window, timeOf)),
    shut: shut.map(timeOf),
    usual: usual.map(({ toward, vehicle, upTo, n }) => ({ toward, vehicle, minutes: upTo, n })),
  };
}

function queueIn(window: ReportWindow, timeOf: (told: { readonly at: number }) => string): TravellersJson['queues'] {
  const summary = summaryOf(window);
  if (summary === null) return [];
  const { toward, vehicle, people, newPeople } = window;
  const told = (waits: readonly ToldWait[]) =>
    waits.map((wait) => ({ minutes: wait.minutes, over: wait.isOver, at: timeOf(wait) }));
  const { waits, outliers, median } = summary;
  return [{ toward, vehicle, people, newPeople, waits: told(waits), outliers: told(outliers), median }];
}
