import { DateTime } from 'luxon';
import { afterAll, expect, test } from 'vitest';
import type { AnswerAbout, AnswerBorder } from '#answer/question.ts';
import { borderMap, weekOfWaits } from '#domain/pictures.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createDrawing } from '#picture/drawing.ts';
import { openPictures } from '#picture/pictures.ts';
import { answering, catalogue, languages } from '../bot/house.ts';
import { counted } from './counted.ts';

const now = DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });
const drawing = createDrawing();
afterAll(() => drawing.close());
const pictures = openPictures({ translate: createTranslate('locales'), catalogue, dataDir: 'data' });

test('every letter of the four languages is drawn, and none is a box', { timeout: 300_000 }, async () => {
  const letters = 'АаБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҮүҰұФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэӘәЮюЯя№«»–·0123456789';
  expect(await undrawn(letters)).toEqual([]);
  expect(await undrawn('🇰🚗')).toEqual(['🇰', '🚗']);
});

test('whatever a picture says is drawn: the font has a sign for each letter of each of them', {
  timeout: 600_000,
}, async () => {
  const all = languages.flatMap(({ code }) => [
    ...catalogue.crossings.flatMap((one) => {
      const about = { crossing: one, statements: one.statements };
      const told = [{ kind: 'season', ...about } as const, { kind: 'day', ...about, at: now } as const];
      return told.flatMap((what) => pictures.svgOf(what, code, now) ?? []);
    }),
    ...catalogue.borders.flatMap(({ countries }) => {
      const about = answering().answer({ border: countries.join('-'), now, language: code });
      const map = borderMap(about as AnswerBorder, about.renderer, now);
      return map === null ? [] : (pictures.svgOf(map, code, now) ?? []);
    }),
    weekIn(code),
  ]);
  expect(all.length).toBeGreaterThan(250);
  const said = new Set(
    all.flatMap((svg) => [...svg.matchAll(/>([^<>]*)<\/text>/gu)].flatMap(([, text = '']) => [...text])),
  );
  expect(said.size).toBeGreaterThan(120);
  expect(await undrawn([...said].filter((letter) => letter.trim() !== ''))).toEqual([]);
});

/** The week of waits at a crossing. */
function weekIn(code: string): string {
  const { crossing, renderer } = answering().answer({ crossing: 'ak-jol-korday', now, language: code }) as AnswerAbout;
  const week = weekOfWaits(crossing, counted, renderer);
  return (week && pictures.svgOf(week, code, now)) ?? '';
}

/** Those for which the font has nothing but a box. */
async function undrawn(letters: Iterable<string>): Promise<readonly string[]> {
  const one = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" font-family="Golos Text"><text x="8" y="30" font-size="24">${text}</text></svg>`;
  const draw = async (text: string) => String(await drawing.draw(one(text)));
  const [box, nothing] = [await draw('ꙮ'), await draw('')];
  const drawn: (readonly [string, string])[] = [];
  for (const letter of letters) drawn.push([letter, await draw(letter)]);
  return drawn.flatMap(([letter, drawing]) => (drawing === box || drawing === nothing ? [letter] : []));
}
