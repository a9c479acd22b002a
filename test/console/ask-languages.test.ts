import { describe, expect, test } from 'vitest';
import { loadLanguages } from '#i18n/languages.ts';
import { batch } from './program.ts';

const now = '2026-11-22T12:00+06:00';
const inFourLanguages = loadLanguages('locales').map(({ code }) => code);

describe('in every language', async () => {
  const questions = [
    ...['2011-07-01', '2022-01-10', '2019-01-15', '2019-07-15T20:00+06:00', '2019-07-15T12:00+06:00'],
    ...['2025-09-01T03:00+06:00', '2026-07-01T23:00+06:00', '2026-11-22', '2027-01-15', '2024-02-15', '2024-03-15'],
  ].flatMap((at) => ['karkyra-kegen', 'ak-jol-korday'].map((crossing) => ({ crossing, at, now })));
  const lines = inFourLanguages.flatMap((lang) => [
    ...questions.map((question) => ({ ...question, lang })),
    { q: 'hello', lang, now },
    { q: 'Алматы Бишкек', lang, now },
  ]);
  const answers = await batch(lines);
  const told = lines.map((line, index) => ({ ...line, text: String(answers[index]?.text) }));

  test('there is an answer to everything', () => {
    expect(answers).toHaveLength(lines.length);
    expect(answers.filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(lines.length).toBeGreaterThan(90);
  });

  test('nothing is left untranslated or unfilled, and nothing invisible is printed', () => {
    for (const { text } of told) expect(text).not.toMatch(/[{}]|[\u2066-\u2069]|undefined|Invalid|\bnull\b/);
  });

  test('dates are words, not digits', () => {
    for (const { text } of told) expect(text).not.toMatch(/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\bM\d\d\b/);
  });

  test('Kyrgyz, Kazakh and Russian are told apart from each other and from English', () => {
    for (const crossing of ['karkyra-kegen', 'ak-jol-korday']) {
      const cards = told.filter((one) => 'crossing' in one && one.crossing === crossing && one.at === '2026-11-22');
      expect(new Set(cards.map(({ text }) => text)).size).toBe(inFourLanguages.length);
    }
  });
});
