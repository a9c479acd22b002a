import { expect, test } from 'vitest';
import { firstLine } from './asked.ts';

/* A month or a season beside a journey says when somebody travels: the way comes first. */

test.each([
  ['tashkent to bishkek in march by car', /^Tashkent – Bishkek/u],
  ['из Тараза в Бишкек в июле на машине', /^Тараз – Бишкек/u],
  ['Оштон Андижанга майда машина менен', /^Ош – Анжиян/u],
  ['Алматыдан Бішкекке қыста көлікпен', /^Алматы – Бішкек/u],
])('%s', (question, way) => expect(firstLine(question)).toMatch(way));
