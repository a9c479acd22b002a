import { expect, test } from 'vitest';
import { countriesOf } from '#domain/rules/scope.ts';
import { arrivingAt, createNet } from '#routes/net.ts';
import { shipped } from './shipped.ts';

test('every post of every crossing hangs on the net', () => {
  const net = createNet(shipped, 7);
  for (const crossing of shipped.crossings) {
    for (const country of countriesOf(crossing)) {
      expect(net.has(arrivingAt(crossing.id, country)), `${crossing.id} in ${country}`).toBe(true);
    }
  }
});
