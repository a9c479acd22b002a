import { createReportCache, type ReportCache, type ReportCacheOptions } from './report-cache.ts';
import { createUsualCache, type UsualCache, type UsualCacheOptions } from './usual-cache.ts';

/** What travellers told, lately and of the past, read at intervals until it is closed. */
export interface ToldReports extends Pick<ReportCache, 'reportsOf'>, Pick<UsualCache, 'countedOf'> {
  /** Another number whenever something else is held. */
  revision(): number;
  close(): void;
}

/** Resolves when both are read. */
export async function startTold(
  options: Omit<ReportCacheOptions & UsualCacheOptions, 'everyMs'>,
): Promise<ToldReports> {
  const [lately, usual] = [createReportCache(options), createUsualCache(options)];
  await Promise.all([lately.start(), usual.start()]);
  return {
    reportsOf: lately.reportsOf,
    countedOf: usual.countedOf,
    revision: () => lately.revision() + usual.revision(),
    close() {
      lately.close();
      usual.close();
    },
  };
}
