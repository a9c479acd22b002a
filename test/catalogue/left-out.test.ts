import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { codes } from '../languages.ts';
import { createFolder, leftOutOf, now, small } from './folder.ts';
import { pass } from './slip.ts';

/** A slip of the pen, or a machine whose clock is wrong: no reason to be silent about every other crossing. */
test.each([
  {
    slip: 'a word',
    from: 'kind: carrier, date: 2026-05 }',
    to: 'kind: carrier, date: 2026-12 }',
    says: '.by.date: 2026-12',
  },
  { slip: 'a sighting', from: 'date: 2026-05\n', to: 'date: 2027\n', says: '.date: 2027' },
])('$slip from the future is left out with a warning, and the rest can be used', ({ from, to, says }) => {
  const before = leftOutOf(createFolder());
  expect(before.told).toEqual([]);
  const { told, statements } = leftOutOf(createFolder({ [pass]: (text) => text.replace(from, () => to) }));
  expect(statements).toBe(before.statements - 1);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`statements[6]${says} lies in the future`);
  expect(told[0]).toMatch(/high-pass\.yaml:\d+: /);
});

test.each([
  {
    part: 'a note',
    from: 'de: Schotter, dann Asphalt.\n    by: { source: the-paper, date: 2024 }',
    to: 'de: Schotter, dann Asphalt.\n    by: { source: the-paper, date: 2027 }',
    says: 'notes[0].by.date: 2027 lies in the future',
    left: { notes: 0 },
  },
  {
    part: 'how far a town is',
    from: 'by: { source: the-paper, date: 2024 }\n  - id: kz',
    to: 'by: { source: the-paper, date: 2027 }\n  - id: kz',
    says: 'posts[0].towns[0].by.date: 2027 lies in the future',
    left: { driveMinutes: undefined },
  },
  {
    part: 'how long one waits',
    from: 'worst_minutes: 360, by: { source: the-paper }',
    to: 'worst_minutes: 360, by: { source: the-paper, date: 2027 }',
    says: 'waits.by.date: 2027 lies in the future',
    left: { waits: undefined },
  },
  {
    part: 'what lies between the posts',
    from: 'minutes: 2, by: { source: the-paper }',
    to: 'minutes: 2, by: { source: the-paper, date: 2027 }',
    says: 'between_posts.by.date: 2027 lies in the future',
    left: {},
  },
])('$part of a day that lies ahead is left out alike, and the crossing stays', ({ from, to, says, left }) => {
  const { told, parts } = leftOutOf(createFolder({ [pass]: (text) => text.replace(from, () => to) }));
  expect(told).toEqual([expect.stringContaining(says)]);
  expect(told[0]).toMatch(/ is left out$/);
  expect(parts).toEqual({ ...leftOutOf(createFolder()).parts, ...left });
});

const kyrgyzstan = readFileSync(`${small}/countries/KG.yaml`, 'utf8');

test.each([
  {
    part: 'number',
    from: 'kk: барлық қызметтер }\n    by: { source: kg-guards, date: 2025-03 }',
    at: 'emergency[0].by',
  },
  { part: 'stay', from: 'per_days: 60, by: { source: kg-guards, date: 2025-03 }', at: 'stay[0].by' },
  { part: 'note', from: 'by: [{ source: kg-guards, date: 2025-03 }', at: 'notes[0].by[0]' },
])('of a country a $part of a day that lies ahead is left out, and the rest can be used', ({ part, from, at }) => {
  expect(kyrgyzstan).toContain(from);
  const text = kyrgyzstan.replace(from, () => from.replace('2025-03', '2027-03'));
  const { told, countries } = readOf({ 'countries/KG.yaml': text });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${at}.date: 2027-03 lies in the future`);
  expect(told[0]).toMatch(/; this (?:number|stay|note) is left out$/);
  expect(told[0]).toContain(part);
  const before = readOf({}).countries[0];
  expect(before).toMatchObject({ emergency: [{}], stay: [{}, {}], notes: [{}] });
  const left = { number: { emergency: [] }, stay: { stay: [before?.stay[1]] }, note: { notes: [] } }[part];
  expect(countries[0]).toEqual({ ...before, ...left });
});

test.each([
  ['a word', 'kind: carrier, date: 2026-05 }', 'kind: carrier, date: DAY }'],
  ['a sighting', 'date: 2026-05\n', 'date: DAY\n'],
])(
  '%s of tomorrow is kept, where a clock may be ahead; of the day after, and of a moment to come, it is not',
  (_, from, to) => {
    const toldOf = (day: string) =>
      leftOutOf(createFolder({ [pass]: (text) => text.replace(from, () => to.replace('DAY', day)) })).told;
    const ahead = (day: string) => [expect.stringContaining(`date: ${day} lies in the future`)];
    expect(toldOf('2026-11-23')).toEqual([]);
    expect(toldOf('2026-11-24')).toEqual(ahead('2026-11-24'));
    expect(toldOf('2026-11-22T18:00')).toEqual(ahead('2026-11-22T18:00'));
  },
);

test('a holiday said on a day to come is left out, and the other holidays stay', () => {
  const name = 'name: { en: a, ru: b, ky: c, kk: d }, every_year: 03-21';
  const by = 'by: { who: Somebody, kind: press, date: 2027-01-02 }';
  const { told, holidays } = readOf({ 'holidays.yaml': `christmas: { ${name} }\nnooruz: { ${name}, ${by} }\n` });
  expect(holidays.map(({ id }) => id)).toEqual(['christmas']);
  expect(told).toEqual([expect.stringContaining('nooruz.by.date: 2027-01-02 lies in the future')]);
  expect(told[0]).toMatch(/holidays\.yaml:\d+: .*this holiday is left out$/);
});

test('kilometres said on a day to come are left out: the piece is reckoned, or goes where it cannot be', () => {
  const place = (id: string, at: string) =>
    `{ "id": "${id}", "kind": "town", "country": "KG", ${at}"names": { "en": "${id}" } }`;
  const { told, roads } = readOf({
    'places.json': `[${place('valley', '"lat": 42.5, "lon": 78.4, ')}, ${place('hamlet', '')}]`,
    'roads.yaml': `sources: { late: { who: A, kind: guide, date: 2027 }, sure: { who: B, kind: guide, date: 2024 } }
pieces:
  - { from: valley, to: high-pass, km: 90, minutes: 80, by: late }
  - { from: hamlet, to: high-pass, km: 90, by: late }
  - { from: hamlet, to: valley, km: 70, by: sure }
`,
  });
  expect(roads.pieces).toEqual([
    expect.objectContaining({ from: 'valley', to: 'high-pass', by: [] }),
    expect.objectContaining({ from: 'hamlet', to: 'valley', km: 70 }),
  ]);
  expect(roads.pieces[0]).not.toHaveProperty('km');
  expect(roads.pieces[0]).not.toHaveProperty('minutes');
  expect(told).toEqual([
    expect.stringMatching(/sources\.late\.date: 2027 lies in the future.*; what it measures is left out$/),
    expect.stringMatching(/pieces\[1\]: has no length without its source; this piece is left out$/),
  ]);
});

/** What is read of files beside the small border, and what is told to be left out. */
function readOf(files: Readonly<Record<string, string>>) {
  const told: string[] = [];
  const changes = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, () => text]));
  return { told, ...loadCatalogue(createFolder(changes), now, codes, undefined, (problem) => told.push(problem)) };
}
