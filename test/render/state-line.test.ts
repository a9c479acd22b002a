import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { anybodyAt } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import { createRenderers } from '#render/renderer.ts';
import { codes } from '../languages.ts';
import { at, languages, translate } from './build.ts';

const now = at('2026-11-22T12:00');
const catalogue = loadCatalogue('data', now, codes);
const rendererFor = createRenderers({ translate, catalogue });

/** A night, a morning and an afternoon of each season, years back and ahead. */
const moments = [...Array(24).keys()].map((step) =>
  DateTime.fromISO('2021-01-15T18:30Z').plus({ days: step * 91, hours: step * 7 }),
);

/** Parts of a line that say nothing by themselves: a label that lost its content, a bullet, nothing at all. */
function emptyParts(line: string): readonly string[] {
  return line.split(' · ').filter((part) => /^\s*$|[:,–—]\s*$|^•/u.test(part));
}

test('no line of a state, in any language, has a label without its content', () => {
  const because = new Set<string>();
  for (const [number, crossing] of catalogue.crossings.entries()) {
    for (const moment of moments.filter((_, step) => (step + number) % 3 === 0)) {
      const status = statusAt(crossing, crossing.statements, anybodyAt(moment, now));
      because.add(status.because);
      for (const language of languages) {
        const renderer = rendererFor(language, now);
        for (const line of [
          renderer.stateLine(status, { precision: 'moment' }),
          renderer.summary(status, { precision: 'moment' }),
        ]) {
          expect(emptyParts(line), line).toEqual([]);
        }
      }
    }
  }
  expect([...because]).toEqual(expect.arrayContaining(['hours', 'season', 'closure', 'no-hours', 'expired']));
});

test.each([
  'Белгисиз · Каркыра – Кеген · Белгилүү болгону: · Акыркы кабар',
  'Unknown · • Season: May',
  'Ачык ·  · Эртең',
])('such a part is seen: %s', (line) => {
  expect(emptyParts(line)).toHaveLength(1);
});

test('a railway beside a post on the road: nobody had said that it is shut, and nothing is confirmed', () => {
  const road = catalogue.crossings.find(({ id }) => id === 'ak-tilek-karasu');
  if (road === undefined) throw new Error('no such crossing');
  const { moment } = anybodyAt(now, now);
  const status = statusAt(road, road.statements, { traveller: { traffic: 'train' }, moment });
  const lines = languages.map((language) => {
    const renderer = rendererFor(language, now);
    return [renderer.stateLine(status, moment), renderer.summary(status, moment)].join('\n');
  });
  for (const line of lines) expect(line).not.toMatch(/Confirmed|Подтверждено|Тастыкталган|Расталған/);
  expect(lines[0]).toContain('Of a railway crossing here we know nothing: ask at the station');
});
