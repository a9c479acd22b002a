import { expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* Whether one gets through without a firm or a guide is asked of who may pass. */

test.each([
  'can we do torugart by ourselves',
  'is a tour operator obligatory for torugart',
  'через торугарт можно без гида',
  'торугарт самостоятельно реально?',
  'Торугарттан турагентсиз өтсөк болобу',
  'торугарттан өз алдынча өтө аламбы',
  'торуғарттан гидсіз өтуге бола ма',
  'Торуғарттан турфирмасыз өткізе ме',
])('who arranges it is told: %s', (q) =>
  expect(answered(q)).toMatch(/licensed tour firm|лицензированная турфирма|лицензиясы бар турфирма/u),
);

test.each(['do I have to register in kazakhstan', 'must we register in almaty as guests'])(
  'what citizens of two countries need not do is no answer to somebody unknown: %s',
  (q) => expect(firstLine(q)).not.toMatch(/^(Yes|No)\b/u),
);
