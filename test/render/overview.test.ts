import { expect, test } from 'vitest';
import { createRenderers } from '#render/renderer.ts';
import { at, catalogue, languages, translate } from './build.ts';

const rendererFor = createRenderers({ translate, catalogue });

test.each(languages)('%s: where nobody knows of an open one it is not said that none should be open', (language) => {
  const { message } = rendererFor(language, at('2026-11-22T12:00'));
  for (const key of ['overview-should', 'overview-elsewhere'] as const) {
    const none = message(key, { open: 0, all: '20', whom: 'X' });
    const two = message(key, { open: 2, all: '20', whom: 'X' });
    expect(none).toMatch(/20/u);
    expect(none).not.toMatch(/(?<!\d)0(?!\d)|should|керек|должн/u);
    expect(two).toMatch(/(?<!\d)2(?!\d)|экөө|екеуі/u);
    expect(two).toMatch(/should|керек|должн/u);
  }
});

test.each([
  ['ky', 1, '30 бекеттин бири жеңил унаага ачык.'],
  ['ky', 5, '30 бекеттин бешөө жеңил унаага ачык.'],
  ['ky', 12, '30 бекеттин он экиси жеңил унаага ачык.'],
  ['ky', 20, '30 бекеттин жыйырмасы жеңил унаага ачык.'],
  ['kk', 1, '30 бекеттің біреуі жеңіл көлікке ашық.'],
  ['kk', 5, '30 бекеттің бесеуі жеңіл көлікке ашық.'],
  ['kk', 16, '30 бекеттің он алтысы жеңіл көлікке ашық.'],
  ['kk', 29, '30 бекеттің жиырма тоғызы жеңіл көлікке ашық.'],
] as const)('%s: how many of several is said with its ending: %i', (language, open, said) => {
  const { message } = rendererFor(language, at('2026-11-22T12:00'));
  const whom = message('overview-whom', { traffic: 'car' });
  expect(message('overview-open', { open, all: '30', whom })).toBe(said);
});

test.each([
  ['ky', 'Тартип боюнча ачык, бирок маалымат бар 5 жылдын экөөндө гана ноябрда ачык болгон.'],
  ['kk', 'Тәртіп бойынша ашық, бірақ дерек бар 5 жылдың екеуінде ғана қарашада ашық болған.'],
] as const)('%s: so are years, and the month in which it was', (language, said) => {
  const { message } = rendererFor(language, at('2026-11-22T12:00'));
  expect(message('against-record', { open: 2, count: '5', month: 11 })).toBe(said);
});
