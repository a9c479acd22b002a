import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { afterAll, describe, expect, test } from 'vitest';
import type { PictureAsked } from '#domain/pictures.ts';
import { anybody } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createDrawing } from '#picture/drawing.ts';
import { openPictures } from '#picture/pictures.ts';
import { catalogue, languages } from '../bot/house.ts';

const now = DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });
const drawing = createDrawing();
afterAll(() => drawing.close());

const pictures = openPictures({ translate: createTranslate('locales'), catalogue, dataDir: 'data' });
const crossing = (id: string) => {
  const found = catalogue.crossings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no crossing ${id}`);
  return found;
};
const karkyra = crossing('karkyra-kegen');
const { statements } = karkyra;
const moment = { at: now, now, precision: 'now' } as const;
const statuses = (ids: readonly string[]) =>
  ids.map(crossing).map((one) => statusAt(one, one.statements, { traveller: anybody, moment }));
const border = (countries: string) =>
  catalogue.borders.find((one) => one.countries.join('-') === countries)?.crossings ?? [];
const counted = [1, 3, 7].flatMap((weekday) =>
  [7, 8, 15].map((hour) => ({
    ...({ crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car', weekday, hour } as const),
    ...{ upTo: 20 * (weekday + hour), count: 6 },
  })),
);
const way = { toward: 'KZ', vehicle: 'car' } as const;

const asked = {
  season: { kind: 'season', crossing: karkyra, statements },
  day: { kind: 'day', crossing: karkyra, statements, at: now },
  border: { kind: 'border', title: '🇰🇬🇰🇿 KG – KZ', time: '12:00', statuses: statuses(border('KG-KZ')) },
  places: { kind: 'border', title: 'KG – KZ', time: null, statuses: statuses(border('KG-KZ')) },
  week: { kind: 'week', crossing: crossing('ak-jol-korday'), counted, way, whom: 'KZ' },
} as const satisfies Record<string, PictureAsked>;
const kinds = Object.keys(asked) as (keyof typeof asked)[];
const each = languages.flatMap(({ code }) => kinds.map((kind) => [code, kind] as const));

const svgOf = (language: string, what: PictureAsked) => {
  const svg = pictures.svgOf(what, language, now);
  if (svg === null) throw new Error('nothing to draw');
  return svg;
};
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

describe.each(each)('%s: %s', (language, kind) => {
  const svg = svgOf(language, asked[kind]);

  test('is drawn as it was, byte by byte', async () => {
    await expect(svg).toMatchFileSnapshot(`golden/${kind}-${language}.svg`);
    const png = hashOf(await drawing.draw(svg));
    await expect(png).toMatchFileSnapshot(`golden/${kind}-${language}.png.sha256`);
  });

  test('is dated, and its letters are large enough on the smallest telephone', () => {
    expect(svg).toMatch(/Otkel.*2026/u);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(svg).toContain('viewBox="0 0 320 ');
  });
});

test('a state has its own shape and its own word, whatever the colours are', () => {
  const { crossings } = catalogue;
  const any = (state: string) => {
    const found = crossings
      .filter(({ posts }) => posts.some(({ position }) => position))
      .find((one) => {
        return statuses([one.id])[0]?.state === state;
      });
    if (found === undefined) throw new Error(`nothing is ${state}`);
    return svgOf('en', { kind: 'border', title: 'x', time: '12:00', statuses: statuses([found.id]) });
  };
  const bare = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/gu, '');
  const [open, unknown] = [any('open'), any('unknown')];
  expect(open).toContain('· open');
  expect(unknown).toContain('· unknown');
  const signs = (svg: string) =>
    bare(svg)
      .split('\n')
      .filter((line) => /<(circle|path|rect)/u.test(line))
      .join('');
  expect(signs(open)).not.toBe(signs(unknown));
});

test('a map without a time tells no state', () => {
  const svg = svgOf('en', asked.places);
  expect(svg).toContain('Crossings on this border');
  expect(svg).not.toMatch(/· (open|closed|unknown)|#146c2e|#b3261e|#7a5900/);
  expect(svg.match(/<circle/g)?.length).toBeGreaterThan(5);
});

test('where no post has a place, or nobody told anything, there is nothing to draw', () => {
  expect(
    pictures.svgOf({ kind: 'border', title: 'x', time: '', statuses: statuses(border('CN-KZ')) }, 'en', now),
  ).toBeNull();
  expect(pictures.svgOf({ ...asked.week, counted: [] }, 'en', now)).toBeNull();
});

test('the hours of a neighbour have no gap where its day begins later', () => {
  const svg = svgOf('en', asked.day);
  const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*fill-opacity="0.75"/gu)];
  const byRow = Map.groupBy(bars, ([, , y]) => y);
  const lengths = [...byRow.values()].map((row) => row.reduce((sum, [, , , w]) => sum + Number(w), 0));
  for (const length of lengths.slice(0, 3)) expect(length).toBeCloseTo(296, 0);
});

describe('the thread that draws', () => {
  const broken = new URL('./broken-worker.ts', import.meta.url);

  test('dies, and only what it was at fails: the next picture begins another', async () => {
    const own = createDrawing();
    const svg = svgOf('en', asked.day);
    await own.draw(svg);
    const failed = expect(own.draw(svg)).rejects.toMatchObject({ name: 'DrawingError' });
    await own.close();
    await failed;
    expect((await own.draw(svg)).length).toBeGreaterThan(1000);
    await own.close();
  });

  test('hangs, and is ended', async () => {
    const own = createDrawing({ worker: broken, atMostMs: 300 });
    await expect(own.draw('hang')).rejects.toMatchObject({ name: 'DrawingError' });
    await own.close();
  });

  test('ends by itself in the middle', async () => {
    const own = createDrawing({ worker: broken });
    await expect(own.draw('die')).rejects.toMatchObject({ name: 'DrawingError' });
    await own.close();
  });

  test('has too much to do: who comes then is told at once', async () => {
    const own = createDrawing({ worker: broken, mostWaiting: 2 });
    const first = [own.draw('hang'), own.draw('hang')].map((one) => one.catch((error: Error) => error.name));
    await expect(own.draw('hang')).rejects.toThrow('too many');
    await own.close();
    expect(await Promise.all(first)).toEqual(['DrawingError', 'DrawingError']);
  });

  test('is told what is no picture', async () => {
    await expect(drawing.draw('no svg')).rejects.toMatchObject({ name: 'DrawingError' });
  });
});

test('nothing in a name becomes markup', () => {
  const evil = '<script>&"</text>';
  const svg = svgOf('en', { ...asked.border, title: evil });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script&gt;');
});
