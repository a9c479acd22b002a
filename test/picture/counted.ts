import type { CountedWait } from '#domain/reports/usual.ts';

/** What six travellers told of each of nine hours of the week at Ak-Jol – Korday. */
export const counted: readonly CountedWait[] = [1, 3, 7].flatMap((weekday) =>
  [7, 8, 15].map((hour) => ({
    ...({ crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car', weekday, hour } as const),
    ...{ upTo: 20 * (weekday + hour), count: 6 },
  })),
);
