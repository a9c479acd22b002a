/** Dates as a person reads them in the data, and clocks by hand: neither Luxon nor anything of the program. */

/** Parts that were written; what was not is not there. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Stamp extends Parts {
  readonly hour?: number;
  readonly minute?: number;
  /** `~`, `<=`, `>=`. */
  readonly rough: string;
}

export function readStamp(text: string | number): Stamp | null {
  const yearly = /^(\d\d)-(\d\d)$/.exec(String(text));
  if (yearly) return { month: Number(yearly[1]), day: Number(yearly[2]), rough: '' };
  const found = /^(~|<=|>=)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(String(text));
  if (found === null) return null;
  const [, rough = '', year, month, day, hour, minute] = found;
  const numbers = { year, month, day, hour, minute };
  const written = Object.entries(numbers).filter(([, digits]) => digits !== undefined);
  return { ...Object.fromEntries(written.map(([name, digits]) => [name, Number(digits)])), rough };
}

/** Days since 1970. */
export function dayNumber({ year = 0, month = 1, day = 1 }: Parts): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function partsOf(number: number): Required<Parts> {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysAfter(parts: Parts, days: number): Parts {
  const { year, ...rest } = partsOf(dayNumber({ year: 2027, ...parts }) + days);
  return parts.year === undefined ? rest : { year, ...rest };
}

/** Hours ahead of Greenwich. Almaty gave one up on 1 March 2024. */
export function offsetOf(zone: string, day: number): number {
  return zone === 'Asia/Almaty' && day >= dayNumber({ year: 2024, month: 3, day: 1 }) ? 5 : 6;
}

/** The day and minute of a clock at a moment in epoch milliseconds. */
export function onClock(ms: number, zone: string): { day: number; minute: number } {
  const day = Math.floor(ms / 86_400_000);
  const local = Math.floor(ms / 60_000) + offsetOf(zone, day) * 60;
  return { day: Math.floor(local / 1440), minute: ((local % 1440) + 1440) % 1440 };
}

/** The moment of a day and minute on a clock, in epoch milliseconds. */
export function momentAt(day: number, minute: number, zone: string): number {
  return (day * 1440 + minute - offsetOf(zone, day) * 60) * 60_000;
}
