import { expect, test } from 'vitest';
import type { Status } from '#domain/status.ts';
import { at, bothKeep, cardIn, karkyra, languages, rendererFor } from '../build.ts';
import { closed, dated, edge, guide, hours, said, season } from '../statements.ts';

export const service = said('authority', 'border service', '2025-08-25');
export const agency = said('press', '24.kg', '2025-09-08');
export const carrier = said('carrier', 'Nomad Transfer', '2026-05-10');
export const [, kegenPost] = karkyra.posts;
export const [karkyraPost] = karkyra.posts;

export const roundTheClock = bothKeep('24/7', service);
export const allYear = season('year-round', service);
export const daytime = bothKeep('08:00-18:00', service);
export const oldSeason = season('05-01..10-31', guide);
export const oldHours = hours('08:00-18:00', guide, { clockUnstated: true });
export const decided = { decidedBy: daytime[0]?.hours ?? null, trustedTo: daytime[0]?.hours ?? null };
export const openDay = (day: string): Status['window'] => [[at(`${day}T09:00`), at(`${day}T18:00`)]];
export const snow = closed(
  '2026-11-30T18:00',
  '2027-02-28',
  'weather',
  said('authority', 'border service', '2026-11-30'),
);
export const snowPlan: Status['due'] = {
  kind: 'planned',
  at: at('2027-03-01T00:00'),
  date: dated('2027-03-01'),
  by: snow,
};
export const lastYears = [
  edge('opens', '2011-05-01', service),
  edge('opens', '2013-06', service),
  edge('opens', '2014-06-01', service),
];

export type Case = { name: string; status: Status; precision?: 'now' | 'moment' | 'day' | 'month'; toward?: string };

/** Each card in every language as it is recorded in `cards/`, and what holds of all of them. */
export function testCards(cases: readonly Case[]) {
  test.each(cases)('$name', async ({ name, status, precision, toward }) => {
    const cards = languages.map((language) => cardIn(language, status, precision, toward).join('\n'));
    await expect(`${cards.join('\n\n')}\n`).toMatchFileSnapshot(`../cards/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
  });

  test.each(cases)('$name: the state stands first, in bold, and no card is long', ({ status, precision, toward }) => {
    for (const language of languages) {
      const html = rendererFor(language, status.now).card(status, {
        precision: precision ?? 'now',
        traveller: { toward },
      });
      expect(html).toMatch(/^(🟢|🟡|🔴|⚪) <b>[^<]+<\/b> · \S/u);
      expect(html.match(/<b>/g)).toHaveLength(1);
      expect(html.length).toBeLessThan(1200);
      expect(html).not.toMatch(/undefined|NaN|Invalid|[{}\u2068\u2069!]|\.\.(?!\.)/);
    }
  });

  test('every language says every line: the cards have as many lines in each', () => {
    for (const { status, precision } of cases) {
      const counts = languages.map((language) => cardIn(language, status, precision).length);
      expect(new Set(counts).size).toBe(1);
    }
  });
}
