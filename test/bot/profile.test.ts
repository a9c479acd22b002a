import { expect, test } from 'vitest';
import { textIn } from '#domain/crossing.ts';
import { allCountries } from '#render/names.ts';
import { shipped } from '../data/shipped.ts';
import { codes } from '../languages.ts';
import { translate } from '../render/build.ts';
import { schema } from '../telegram/schema.ts';

const mostOf = (method: string, field: string) => schema.methods[method]?.params[field]?.limit?.max ?? 0;

test.each(codes)('%s: what Telegram shows of us names every country of the data, and is short enough', (language) => {
  const countries = allCountries(shipped, language);
  const texts = {
    description: translate(language, 'about', { countries }),
    short: translate(language, 'about-short', { countries }),
  };
  for (const { name } of shipped.countries) {
    expect(texts.description).toContain(textIn(name, language));
    expect(texts.short).toContain(textIn(name, language));
  }
  expect(texts.description.length).toBeLessThanOrEqual(mostOf('setMyDescription', 'description'));
  expect(texts.short.length).toBeLessThanOrEqual(mostOf('setMyShortDescription', 'short_description'));
});

test('the countries of the border that is meant unsaid come first', () => {
  expect(allCountries(shipped, 'en')).toMatch(/^(?:Kyrgyzstan, Kazakhstan|Kazakhstan, Kyrgyzstan), /u);
});
