import { describe, expect, test } from 'vitest';
import { answered } from './asked.ts';

/* Where a source says to which posts people and vehicles are sent in place of one, that stands before the nearest. */

const linesOf = (q: string) => answered(q).split('\n').slice(0, 2).join('\n');

describe('whoever asks where to go instead is told where they are sent', () => {
  test.each([
    ['lorries at Gisht-Kuprik are sent where', 'Tazhen'],
    ['через Гишт-Куприк не пускают, куда направляют фуры', 'Тажен'],
    ['Сырымдан жеңил унааларды кайда багытташат', 'Таскала'],
    ['Сырымнан жеңіл көліктерді қайда жібереді', 'Тасқала'],
  ])('%s', (q, told) => expect(linesOf(q)).toContain(told));

  test('and of what no source says it the nearest are told', () =>
    expect(linesOf('which other crossing instead of Dostuk')).toMatch(/Nearest|We know/u));
});
