import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* Which post lies over against which is answered in words, and not by how the two of them stand. */

describe('who lies over against whom is said by the names of both sides', () => {
  test.each([
    ['какой казахстанский пост напротив Озинок', 'Таскала'],
    ['Шарбакты и Кулунда это один и тот же пост?', 'Кулунда'],
    ['what post is across from Sagarchin', 'Zhaisan'],
    ['is Yallama opposite Konysbayev', 'Yallama'],
    ['Учкоргондун маңдайындагы кыргыз бекети кайсы', 'Кең-Сай'],
    ['Веселоярск кайсы бекетке беттеш', 'Ауыл'],
    ['Петуховоның қарсысында қандай бекет тұр', 'Жаңа'],
    ['Акбалшык пен Воскресенское бір бекет пе', 'Воскресен'],
  ])('%s', (q, side) => {
    expect(firstLine(q)).toMatch(/^(?:Напротив поста|Opposite)|бири-бирине беттеш|бір-біріне қарама-қарсы/u);
    expect(firstLine(q)).toContain(side);
  });

  test.each([
    ['Михайловка это Убе или Убаган', 'Убаган'],
    ['do Atameken and Syrdarya have two names, maps disagree', 'Sirdaryo'],
  ])('and what is told of names that are taken for one another: %s', (q, told) => {
    expect(answered(q)).toContain(told);
  });

  test.each([
    'открыт ли Кордай, туда',
    'what time is it on the Uzbek side of Dostuk',
    'Достуктун өзбек тарабында саат канча',
  ])('of the time there, or of the gate alone, it is not said: %s', (q) =>
    expect(answered(q)).not.toMatch(/Напротив поста|Opposite|беттеш/u),
  );
});
