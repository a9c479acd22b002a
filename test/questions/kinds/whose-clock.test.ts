import { expect, test } from 'vitest';
import { answered, understand } from './asked.ts';

/* An hour whose clock was said is on that clock, and not on that of the post reached first. */

test.each([
  ['korday tomorrow at 5 am kazakh time', 'KZ', '06:00 Bishkek / 05:00 Almaty'],
  ['korday tomorrow 5am almaty time', 'KZ', '06:00 Bishkek / 05:00 Almaty'],
  ['korday tomorrow at 5 am', undefined, '05:00 Bishkek / 04:00 Almaty'],
  ['кордай завтра в 5 утра по казахстанскому времени', 'KZ', '06:00'],
  ['кордай завтра в 5 утра по времени Алматы', 'KZ', '06:00'],
  ['Кордай эртең казак убактысы менен саат 5те ачыкпы', 'KZ', '06:00'],
  ['Қордай ертең қазақ уақытымен таңғы 5-те ашық па', 'KZ', '06:00'],
  ['Қордай ертең Алматы уақытымен таңғы 5-те ашық па', 'KZ', '06:00'],
  ['Достук эртең эртең менен саат 9да өзбек убактысы боюнча', 'UZ', '10:00'],
])('%s', (q, clockOf, clocks) => {
  const { moment, traveller } = understand(q);
  expect(moment.clockOf).toBe(clockOf);
  expect(traveller.people).toBeUndefined();
  expect(answered(q)).toContain(clocks);
});
