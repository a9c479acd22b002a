import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { type CardButton, cardActions, decode, encode } from '#bot/callback-data.ts';
import { cardRows } from '#bot/intents.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { trafficClasses } from '#domain/statement.ts';
import { cardTopics, topics } from '#domain/topic.ts';
import { catalogue, present } from './house.ts';

const [crossing] = catalogue.crossings;
if (crossing === undefined) throw new Error('the data has no crossing');
const full: CardButton = {
  crossing,
  language: 'ky',
  moment: { at: present, precision: 'day' },
  traveller: { toward: 'KZ', traffic: 'truck' },
  topic: 'accessibility',
};

test('a button remembers everything that was asked', () => {
  const read = decode(encode('topic', full), catalogue.crossings);
  expect(read).toEqual({ ...full, moment: { at: expect.anything(), precision: 'day' } });
  expect(read.moment?.at.toMillis()).toBe(present.toMillis());
});

test.each(['moment', 'day', 'month'] as const)('and how precisely: %s', (precision) => {
  const data = encode('card', { ...full, moment: { at: present, precision } });
  expect(decode(data, catalogue.crossings).moment?.precision).toBe(precision);
});

test('the present is not remembered: it passes', () => {
  const data = encode('card', { crossing, language: 'ky', moment: { at: present, precision: 'now' } });
  expect(data).toBe(`card:ky:${crossing.id}`);
  expect(decode(data, catalogue.crossings)).toEqual({ crossing, language: 'ky', traveller: {} });
});

test('fits into Telegram’s 64 bytes, in ASCII, for every crossing of the region and everything one can ask', () => {
  const longestId = 'zhibek-zholy-gisht-kuprik';
  const ids = [longestId, ...catalogue.crossings.map(({ id }) => id)];
  const at = DateTime.fromISO('2199-12-31T23:59:00Z');
  for (const id of ids) {
    for (const verb of cardActions) {
      for (const topic of topics) {
        for (const traffic of trafficClasses) {
          const long: Crossing = { ...crossing, id };
          const traveller = { toward: 'KZ', traffic };
          const moment = { at, precision: 'moment' } as const;
          const data = encode(verb, { ...full, crossing: long, topic, traveller, moment });
          expect(data).toMatch(/^[\x21-\x7e]{1,64}$/);
        }
      }
    }
  }
});

test.each(['card:ky:atlantis', '', ':::', 'card:КЫ:karkyra-kegen', `card:ky:${crossing.id}:zzzzzzzm`, 'x'.repeat(64)])(
  '"%s" is refused',
  (data) => {
    expect(() => decode(data, catalogue.crossings)).toThrow(Refusal);
  },
);

test('what a button under the card can ask has its button there', () => {
  const shown = cardRows.flatMap((row) => row.map(({ action }) => action));
  expect(cardTopics.filter((topic) => !shown.includes(topic))).toEqual([]);
});
