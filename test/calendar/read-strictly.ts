import ICAL from 'ical.js';

/** An event of a calendar as a strict program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly status: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  /** ISO, in UTC. */
  readonly start: string;
  readonly end: string | null;
}

/** Reads an `.ics` file as RFC 5545 has it. @throws Error where it is not one, or a line is longer than 75 octets */
export function readStrictly(text: string): readonly ReadEvent[] {
  if (/[^\r]\n/.test(text) || !text.trimEnd().endsWith('END:VCALENDAR')) throw new Error('lines end in CRLF');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`longer than 75 octets: ${long}`);
  if (text.includes('�')) throw new Error('a letter is cut in two');
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const name of ['prodid', 'version']) if (!calendar.getFirstPropertyValue(name)) throw new Error(`no ${name}`);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'status', 'sequence'])
      if (component.getAllProperties(name).length !== 1) throw new Error(`${name} must stand once`);
    const { uid, summary, description, startDate, sequence } = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name) as ICAL.Time | null;
    if (startDate.zone !== ICAL.Timezone.utcTimezone) throw new Error(`${uid} begins at no instant`);
    return {
      ...{ uid, summary, description, sequence },
      status: String(component.getFirstPropertyValue('status')),
      start: startDate.toString(),
      end: value('dtend')?.toString() ?? null,
    };
  });
}
