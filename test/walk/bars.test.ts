import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { WalkCase } from './cases.ts';
import { read } from './checker.ts';
import { bars, barsIn } from './rules/bars.ts';
import { cardReadings } from './walked.ts';
import { languages } from './world.ts';
import type { Written } from './written.ts';

const now = DateTime.fromISO('2027-06-15T12:00', { zone: 'Asia/Bishkek' });
const guards = { source: 'border-service-kg', date: '2027-06-14' };
const hours: Written = { says: 'hours', hours: '24/7', by: guards };

/** Whom somebody lets through: those that ship, and what an editor may publish. */
const barred: Readonly<Record<string, { crossing: string; ledger: readonly Written[] }>> = {
  'lorries only, by long ago': { crossing: 'ken-bulun-aukhatty', ledger: [] },
  'no buses, by long ago': { crossing: 'ak-tilek-karasu', ledger: [] },
  'no buses, by the guards': {
    crossing: 'made-up',
    ledger: [hours, { says: 'admits', people: 'everyone', traffic: ['foot', 'car', 'truck'], by: guards }],
  },
  'citizens, by the guards': {
    crossing: 'made-up',
    ledger: [hours, { says: 'admits', people: 'citizens', by: guards }],
  },
  'citizens, by the press of 2024': {
    crossing: 'made-up-turned',
    ledger: [
      hours,
      { says: 'admits', people: 'citizens', by: { who: 'Chui Herald', kind: 'press', date: '2024-06-01' } },
    ],
  },
};

/** What makes a gate open, shut or unknown. */
const overlays: readonly (readonly Written[])[] = [
  [],
  [{ says: 'works', date: '2027-06-14', by: guards }],
  [{ says: 'closed', from: '2027-06-14T18:00', until: '2027-06-20', cause: 'repair', by: guards }],
  [{ says: 'closed', from: '2027-05-14', until: '2027-06-10', cause: 'repair', by: guards }],
  [
    {
      says: 'closed',
      from: '2027-06-14',
      cause: 'weather',
      by: { who: 'Anna Lund', kind: 'traveller', date: '2027-06-14' },
    },
  ],
  [{ says: 'hours', hours: '18:00-20:00', by: guards }],
];

function asked(name: string, overlay: readonly Written[]): WalkCase {
  const { crossing, ledger } = barred[name] ?? { crossing: '', ledger: [] };
  const notices = [...ledger, ...overlay].map((written, index) => ({
    id: `n${index}`,
    written,
    publishedAt: now.toMillis(),
  }));
  return { name, crossing, now, notices, ending: 'stands', moment: { at: now, precision: 'now' }, traveller: {} };
}

/** What a card once said of whom it had said elsewhere that it is not confirmed. */
const surer: Readonly<Record<string, (text: string) => string>> = {
  en: (text) => text.replace(/^.*(?=: )/u, 'Not admitted'),
  ru: (text) => text.replace(/^.*(?=: )/u, 'Не пропускают'),
  ky: (text) => text.replace('өтө алары тастыктала элек', 'өткөрүлбөйт'),
  kk: (text) => text.replace('өте алатыны расталмаған', 'өткізілмейді'),
};

test.each(Object.keys(barred))('%s: the same words in every state', async (name) => {
  const cards = (await Promise.all(overlays.map((overlay) => cardReadings(asked(name, overlay))))).flat();
  for (const language of languages) {
    let looked = 0;
    const own = cards.filter((card) => card.language === language);
    const told = `${language}: ${JSON.stringify(own.flatMap(barsIn))}`;
    expect(
      bars.compare(own, () => looked++),
      told,
    ).toEqual([]);
    expect(looked, told).toBeGreaterThan(0);
  }
});

test('planted: "not admitted: buses" on a shut gate, "not confirmed" on an open one', async () => {
  const name = 'no buses, by long ago';
  const cards = (await Promise.all(overlays.map((overlay) => cardReadings(asked(name, overlay))))).flat();
  for (const language of languages) {
    const [first, ...others] = cards.filter((card) => card.language === language);
    if (first === undefined) throw new Error(language);
    const [bar] = barsIn(first);
    const lines = first.lines.map(({ text }) => (text === bar?.words ? (surer[language]?.(text) ?? '') : text));
    const planted = read(first.of, language, lines.join('\n'), first.facts);
    expect(
      bars.compare([planted, ...others], () => {}),
      language,
    ).toHaveLength(1);
  }
});
