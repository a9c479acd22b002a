import { expect, test } from 'vitest';
import { parseHours } from '#domain/time/hours.ts';
import { sameHours } from '#domain/time/hours-at.ts';

test.each([
  { text: '24/7', rules: [{ times: [{ start: 0, end: 1440 }] }] },
  { text: '08:00-18:00', rules: [{ times: [{ start: 480, end: 1080 }] }] },
  { text: '22:00-06:00', rules: [{ times: [{ start: 1320, end: 1800 }] }] },
  { text: '22:00-24:00', rules: [{ times: [{ start: 1320, end: 1440 }] }] },
  { text: '22:00-00:00', rules: [{ times: [{ start: 1320, end: 1440 }] }] },
  {
    text: '13:00-17:00,08:00-12:00',
    rules: [
      {
        times: [
          { start: 480, end: 720 },
          { start: 780, end: 1020 },
        ],
      },
    ],
  },
  { text: 'Nov-Feb off', rules: [{ months: [1, 2, 11, 12], times: 'off' }] },
  { text: 'Jan,Feb closed', rules: [{ months: [1, 2], times: 'off' }] },
  { text: 'Sa-Mo unknown', rules: [{ weekdays: [1, 6, 7], times: 'unknown' }] },
  { text: 'Mo-We,Fr 08:00-?', rules: [{ weekdays: [1, 2, 3, 5], times: [{ start: 480, end: null }] }] },
  { text: '?-18:00', rules: [{ times: [{ start: null, end: 1080 }] }] },
  {
    text: 'May-Sep Mo-Fr sunrise-sunset;  Sa 08:00-sunset',
    rules: [
      { months: [5, 6, 7, 8, 9], weekdays: [1, 2, 3, 4, 5], times: [{ start: 'sunrise', end: 'sunset' }] },
      { weekdays: [6], times: [{ start: 480, end: 'sunset' }] },
    ],
  },
])('$text is understood', ({ text, rules }) => {
  expect(parseHours(text)).toEqual({ text, rules });
});

test.each([
  { text: '', wrong: 'a rule is empty' },
  { text: 'Mo-Fr 09:00-18:00;', wrong: 'a rule is empty' },
  { text: '8:00-18:00', wrong: '"8:00" is not a time from 00:00 to 24:00' },
  { text: '08:00-18:60', wrong: '"18:60" is not a time from 00:00 to 24:00' },
  { text: '22:00-30:00', wrong: '"30:00" is not a time from 00:00 to 24:00' },
  { text: '22:00-24:01', wrong: '"24:01" is not a time from 00:00 to 24:00' },
  { text: 'sunset-sunrise', wrong: '"sunset" is not a time' },
  { text: '08:00', wrong: '"08:00" is not a time span' },
  { text: '08:00+', wrong: '"08:00+" is not a time span' },
  { text: '08:00-12:00-18:00', wrong: 'is not a time span' },
  { text: '24:00-06:00', wrong: 'starts at the end of the day; write 00:00' },
  { text: '08:00-08:00', wrong: 'starts and ends at the same time; write 00:00-24:00 for a whole day' },
  { text: '?-00:00', wrong: 'ends as the day begins; write 24:00' },
  { text: 'sunrise-00:00', wrong: 'ends as the day begins; write 24:00' },
  { text: 'sunrise-02:00', wrong: 'is over before it begins on most days' },
  { text: '22:00-sunset', wrong: 'is over before it begins on most days' },
  { text: '?-?', wrong: 'says nothing; write unknown' },
  { text: '08:00-12:00,11:00-17:00', wrong: 'overlap' },
  { text: '08:00-12:00, 13:00-17:00', wrong: 'there is a space after a comma' },
  { text: '08:00-12:00 13:00-17:00', wrong: '"13:00-17:00" comes after the times' },
  { text: 'Mo-Fr', wrong: '"Mo-Fr" names days but no times' },
  { text: 'Mon-Fri 08:00-18:00', wrong: '"Mon-Fri" is neither months (Jan to Dec) nor weekdays (Mo to Su)' },
  { text: 'Mo-Fr May-Sep 08:00-18:00', wrong: '"May-Sep" is neither months' },
  { text: 'PH off', wrong: '"PH" is neither months' },
  { text: 'Mo-Xx 08:00-18:00', wrong: '"Mo-Xx" is not one of Mo Tu We Th Fr Sa Su' },
  { text: 'May-Jul-Sep off', wrong: '"May-Jul-Sep" is not one of Jan' },
  { text: 'May 1-Sep 30 08:00-18:00', wrong: 'hours name whole months; a season has days' },
  { text: 'Jan 1 off', wrong: 'hours name whole months; a season has days' },
  { text: 'Mo-Fr 24/7', wrong: '24/7 stands for every day; on some days write 00:00-24:00' },
  { text: 'Sa off; 08:00-18:00', wrong: 'a rule for every day hides the rules before it; it comes first' },
])('"$text" is refused, and the message says why and what is allowed', ({ text, wrong }) => {
  const message = messageOf(() => parseHours(text));
  expect(message).toContain(`hours "${text}": `);
  expect(message).toContain(wrong);
  expect(message).toContain('allowed are 24/7, times such as 08:00-18:00');
});

function messageOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (problem) {
    return (problem as Error).message;
  }
  return '';
}

test.each([
  { one: '24/7', other: '00:00-24:00' },
  { one: '24/7', other: 'Mo-Su 00:00-12:00,12:00-24:00' },
  { one: '22:00-06:00', other: '00:00-06:00,22:00-24:00' },
  { one: 'Mo-Fr 09:00-18:00', other: '09:00-18:00; Sa,Su off' },
  { one: 'May-Sep 08:00-20:00; Oct-Apr 09:00-17:00', other: '09:00-17:00; May-Sep 08:00-20:00' },
  { one: 'off', other: 'Jan-Dec closed' },
])('"$one" and "$other" say the same', ({ one, other }) => {
  expect(sameHours(parseHours(one), parseHours(other))).toBe(true);
  expect(sameHours(parseHours(other), parseHours(one))).toBe(true);
});

test.each([
  { one: '24/7', other: '00:00-23:59' },
  { one: '24/7', other: '24/7; Su off' },
  { one: '08:00-18:00', other: '08:00-18:00; Feb off' },
  { one: 'off', other: 'unknown' },
  { one: '?-18:00', other: 'unknown' },
  { one: '?-18:00', other: '00:00-18:00' },
  { one: 'sunrise-sunset', other: 'unknown' },
  { one: 'sunrise-sunset', other: '06:00-18:00' },
  { one: 'Mo-Fr 22:00-06:00', other: 'Mo-Fr 00:00-06:00,22:00-24:00' },
])('"$one" and "$other" do not', ({ one, other }) => {
  expect(sameHours(parseHours(one), parseHours(other))).toBe(false);
});
