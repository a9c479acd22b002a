import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { parseStart, startParameter } from '#bot/start-parameter.ts';
import { catalogue, karkyra } from '../render/build.ts';

const at = DateTime.fromISO('2027-05-20T07:30', { zone: karkyra.posts[0].zone });
const known = { ...catalogue, crossings: [karkyra] };

test.each(['day', 'moment', 'now'] as const)('a link keeps the %s that was asked', (precision) => {
  const noon = precision === 'day' ? at.set({ hour: 12, minute: 0 }) : at;
  const read = parseStart(startParameter(karkyra, { at: noon, precision }), known);
  expect(read?.crossing.id).toBe(karkyra.id);
  expect(read?.moment?.at.toISO()).toBe(precision === 'now' ? undefined : noon.toISO());
  expect(read?.moment?.precision).toBe(precision === 'now' ? undefined : precision);
});

test.each(['nowhere', '', `${karkyra.id}_2027-02-30`, `${karkyra.id}_x`])(
  '%s opens no card of another day',
  (words) => {
    expect(parseStart(words, known)?.moment).toBeUndefined();
  },
);
