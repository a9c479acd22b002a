import type { Traveller } from '../question.ts';
import { countriesOf } from '../rules/scope.ts';
import type { Status } from '../status.ts';
import { vehicleClassOf } from './traveller-report.ts';
import { type CountedWait, cellAt, type UsualWait, usualAt } from './usual.ts';

/** What is usual at the moment of an answer, each way that was asked about; nothing while too few were counted. */
export function usualFor({ crossing, traffic, at }: Status, { toward }: Traveller, counted: readonly CountedWait[]) {
  const vehicle = vehicleClassOf(traffic);
  if (vehicle === null) return [];
  const ways = countriesOf(crossing).filter((one) => toward === undefined || one === toward);
  return ways.flatMap((way): readonly UsualWait[] => {
    const usual = usualAt(cellAt(crossing, { toward: way, vehicle }, at.toMillis()), counted);
    return usual === null || usual.upTo === Infinity ? [] : [{ toward: way, vehicle, ...usual }];
  });
}
