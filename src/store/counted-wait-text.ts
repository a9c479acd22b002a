import type { CountedWait, UsualCell } from '#domain/reports/usual.ts';

/** An hour of the week and a wait as one text, under which both engines count. */
export function toCellText({ crossing, toward, vehicle, weekday, hour, upTo }: Omit<CountedWait, 'count'>): string {
  return [crossing, toward, vehicle, weekday, hour, upTo].join(' ');
}

/** What was counted under a text. */
export function fromCellText(text: string, count: number): CountedWait {
  const [crossing = '', toward = '', vehicle = '', weekday, hour, upTo] = text.split(' ');
  return {
    ...{ crossing, toward, vehicle: vehicle as UsualCell['vehicle'] },
    ...{ weekday: Number(weekday), hour: Number(hour), upTo: Number(upTo), count },
  };
}
