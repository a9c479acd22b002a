import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { anybodyAt } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { codes } from '../languages.ts';
import { at, languages, translate } from './build.ts';

const now = at('2026-11-22T12:00');
const catalogue = loadCatalogue('data', now, codes);
const rendererFor = createRenderers({ translate, catalogue });
const renderers = languages.map((language) => rendererFor(language, now));

/** `npm test` asks each crossing at every fifth moment, each crossing at others; the slow suite at all. */
const everyNth = Number(process.env['WHOLE_EVERY'] ?? 5);

/** Every 97 days and some hours from 2009 to 2027, so that all seasons and times of day occur. */
const moments = [...Array(70).keys()].map((step) =>
  DateTime.fromISO('2009-01-01T00:30Z').plus({ hours: step * 97 * 24 + step * 5 }),
);

test('every answer about every crossing can be said in every language, whole and within one message', () => {
  let said = 0;
  for (const [number, crossing] of catalogue.crossings.entries()) {
    for (const moment of moments.filter((_, step) => (step + number) % everyNth === 0)) {
      const status = statusAt(crossing, crossing.statements, anybodyAt(moment, now));
      const precision = (['moment', 'day', 'month'] as const)[said % 3] ?? 'moment';
      const cards = renderers.map((renderer) => renderer.card(status, { precision }));
      const lines = new Set(cards.map((card) => card.split('\n').length));
      expect(lines.size, `${crossing.id} at ${moment.toISO()}: ${cards.join('\n\n')}`).toBe(1);
      for (const html of [...cards, ...renderers.map((renderer) => renderer.evidence(status))]) {
        expect(html).not.toMatch(/undefined|NaN|Invalid|[{}\u2068\u2069]|\bnull\b/);
        expect(plain(html).length).toBeLessThan(8000);
        expect(html.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(4096);
      }
      for (const card of cards) expect(card.length, card).toBeLessThan(1800);
      said += 1;
    }
  }
  expect(said).toBeGreaterThan(130);
});

test('every topic of every crossing can be said in every language', () => {
  for (const crossing of catalogue.crossings) {
    for (const renderer of renderers) {
      for (const topic of renderer.detailTopics(crossing)) {
        const html = renderer.details(crossing, topic);
        // As Telegram counts it: tags are no characters of a message.
        expect(html.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(4096);
        expect(plain(html).split('\n').length).toBeGreaterThan(1);
      }
    }
  }
});
