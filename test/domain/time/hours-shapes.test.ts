import { describe, expect, test } from 'vitest';
import { answer, bishkek, type Row } from './hours-rows.ts';

const shapes: { text: string; rows: Row[] }[] = [
  {
    text: '24/7',
    rows: [{ at: '2026-07-01T03:00', is: 'open', until: null }],
  },
  {
    text: '00:00-12:00,12:00-24:00',
    rows: [{ at: '2026-07-01T03:00', is: 'open', until: null }],
  },
  {
    text: 'off',
    rows: [{ at: '2026-07-01T12:00', is: 'closed', until: null }],
  },
  {
    text: 'unknown',
    rows: [{ at: '2026-07-01T12:00', is: 'unknown', until: null }],
  },
  {
    // The first minute and the last one.
    text: '08:00-18:00',
    rows: [
      { at: '2026-07-01T00:00', is: 'closed', until: '2026-07-01T08:00' },
      { at: '2026-07-01T07:59:59.999', is: 'closed', until: '2026-07-01T08:00' },
      { at: '2026-07-01T08:00', is: 'open', until: '2026-07-01T18:00' },
      { at: '2026-07-01T17:59:59.999', is: 'open', until: '2026-07-01T18:00' },
      { at: '2026-07-01T18:00', is: 'closed', until: '2026-07-02T08:00' },
      { at: '2026-12-31T18:00', is: 'closed', until: '2027-01-01T08:00' },
    ],
  },
  {
    // A lunch break is shut.
    text: '08:00-12:00,13:00-17:00',
    rows: [
      { at: '2026-07-01T11:59', is: 'open', until: '2026-07-01T12:00' },
      { at: '2026-07-01T12:00', is: 'closed', until: '2026-07-01T13:00' },
      { at: '2026-07-01T13:00', is: 'open', until: '2026-07-01T17:00' },
      { at: '2026-07-01T17:00', is: 'closed', until: '2026-07-02T08:00' },
    ],
  },
  {
    // Lunch is taken in winter only.
    text: '08:00-20:00; Nov-Mar 09:00-12:00,13:00-17:00',
    rows: [
      { at: '2026-10-31T12:30', is: 'open', until: '2026-10-31T20:00' },
      { at: '2026-10-31T20:00', is: 'closed', until: '2026-11-01T09:00' },
      { at: '2026-11-01T12:30', is: 'closed', until: '2026-11-01T13:00' },
      { at: '2027-03-31T17:00', is: 'closed', until: '2027-04-01T08:00' },
    ],
  },
  {
    text: 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off',
    rows: [
      { at: '2026-07-03T18:00', is: 'closed', until: '2026-07-04T10:00' },
      { at: '2026-07-04T13:59', is: 'open', until: '2026-07-04T14:00' },
      { at: '2026-07-04T14:00', is: 'closed', until: '2026-07-06T09:00' },
      { at: '2026-07-05T12:00', is: 'closed', until: '2026-07-06T09:00' },
    ],
  },
  {
    text: 'Mo,We,Fr 00:00-24:00',
    rows: [
      { at: '2026-07-01T12:00', is: 'open', until: '2026-07-02T00:00' },
      { at: '2026-07-04T12:00', is: 'closed', until: '2026-07-06T00:00' },
    ],
  },
  {
    // From Saturday through Monday is one opening.
    text: 'Sa-Mo 00:00-24:00',
    rows: [{ at: '2026-07-04T12:00', is: 'open', until: '2026-07-07T00:00' }],
  },
  {
    // Open around the clock but on Sundays.
    text: '24/7; Su off',
    rows: [
      { at: '2026-07-01T12:00', is: 'open', until: '2026-07-05T00:00' },
      { at: '2026-07-05T12:00', is: 'closed', until: '2026-07-06T00:00' },
    ],
  },
  {
    // The evening and the morning after it are one opening.
    text: '00:00-06:00,18:00-24:00',
    rows: [
      { at: '2026-07-01T19:00', is: 'open', until: '2026-07-02T06:00' },
      { at: '2026-07-02T00:00', is: 'open', until: '2026-07-02T06:00' },
      { at: '2026-07-02T06:00', is: 'closed', until: '2026-07-02T18:00' },
    ],
  },
  {
    text: 'May-Sep 08:00-20:00; Oct-Apr 09:00-17:00',
    rows: [
      { at: '2026-09-30T19:59', is: 'open', until: '2026-09-30T20:00' },
      { at: '2026-09-30T20:00', is: 'closed', until: '2026-10-01T09:00' },
      { at: '2026-12-31T17:00', is: 'closed', until: '2027-01-01T09:00' },
      { at: '2027-04-30T17:00', is: 'closed', until: '2027-05-01T08:00' },
    ],
  },
  {
    // A whole winter is one stretch.
    text: 'May-Sep Mo-Fr 08:00-18:00',
    rows: [
      { at: '2026-09-30T18:00', is: 'closed', until: '2027-05-03T08:00' },
      { at: '2026-08-01T12:00', is: 'closed', until: '2026-08-03T08:00' },
    ],
  },
  {
    text: 'Feb Mo 08:00-12:00',
    rows: [{ at: '2026-02-23T12:00', is: 'closed', until: '2027-02-01T08:00' }],
  },
  {
    text: 'Mo-Fr unknown; Sa-Su off',
    rows: [
      { at: '2026-07-01T12:00', is: 'unknown', until: '2026-07-04T00:00' },
      { at: '2026-07-04T12:00', is: 'closed', until: '2026-07-06T00:00' },
    ],
  },
  {
    // It shuts at six; when it opened nobody says.
    text: '?-18:00',
    rows: [
      { at: '2026-07-01T00:00', is: 'unknown', until: '2026-07-01T18:00' },
      { at: '2026-07-01T17:59', is: 'unknown', until: '2026-07-01T18:00' },
      { at: '2026-07-01T18:00', is: 'closed', until: '2026-07-02T00:00' },
    ],
  },
  {
    // It opens at eight; for how long nobody says.
    text: '08:00-?',
    rows: [
      { at: '2026-07-01T07:59', is: 'closed', until: '2026-07-01T08:00' },
      { at: '2026-07-01T08:00', is: 'unknown', until: '2026-07-02T00:00' },
    ],
  },
  {
    text: '08:00-12:00,13:00-?',
    rows: [
      { at: '2026-07-01T11:00', is: 'open', until: '2026-07-01T12:00' },
      { at: '2026-07-01T13:00', is: 'unknown', until: '2026-07-02T00:00' },
    ],
  },
];

describe.each(shapes)('$text', ({ text, rows }) => {
  test.each(rows)('at $at it is $is until $until', (row) => {
    expect(answer(text, row.at, bishkek)).toEqual(row);
  });
});
