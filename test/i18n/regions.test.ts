import { expect, test } from 'vitest';
import { languages, localizerIn } from '../render/build.ts';

test('who holds a passport is called plainly, without a word of under whom they stand', () => {
  expect(languages.map((language) => localizerIn(language).country('HK'))).toEqual([
    'Hong Kong',
    'Гонконг',
    'Гонконг',
    'Сянган',
  ]);
});
