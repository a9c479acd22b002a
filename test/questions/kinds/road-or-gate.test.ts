import { expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* The road or the gate: what a crossing tells of its own road answers of the road, and "is the way open" asks for the gate. */

test.each([
  ['does a blizzard close the road to kyzyl zhar', /bad weather the road to Kyzyl Zhar/u],
  ['в метель трассу на кызыл жар перекрывают?', /непогоду/u],
  ['бороондо Озинкиге жол жабылабы', /Бороондо/u],
  ['боранда Тасқала жолы жабылмай ма', /Боранда/u],
  ['is the Usharal road shut in strong wind, going to Dostyk', /wind/u],
])('when a crossing tells that its road is shut in bad weather stands before whom to ask: %s', (q, road) => {
  const lines = answered(q).split('\n');
  expect(lines.slice(0, 2).join('\n')).toMatch(road);
  expect(lines.findIndex((line) => line.includes('1403'))).toBeGreaterThan(0);
});

test.each([
  ['road to orenburg over zhaisan, open?', /Zhaisan/u],
  ['дорога через курмангазы открыта?', /Курмангазы/u],
  ['Сырым аркылуу жол ачыкпы', /Сырым/u],
  ['Құрманғазыға жол ашық па', /Құрманғазы/u],
])('where it tells of none the gate comes first, and the road after it: %s', (q, gate) => {
  expect(firstLine(q)).toMatch(/^[⚪🟡🟢🔴]/u);
  expect(firstLine(q)).toMatch(gate);
  expect(answered(q)).toContain('1403');
});
