import { expect, test } from 'vitest';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';

const minute = 60_000;

function report(person: string, minutesAgo: number, saw: TravellerReport['saw'], atGate = false): TravellerReport {
  const place = { crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car' } as const;
  return { id: person, person, isNew: false, at: present.toMillis() - minutesAgo * minute, saw, atGate, ...place };
}

function ask(text: string, reports: readonly TravellerReport[]) {
  const { answer } = answering(undefined, (id) => reports.filter(({ crossing }) => crossing === id));
  return plain(answer({ now: present, text, language: 'en', fallbackLanguage: 'en' } as never).html);
}

const passed = report('anna', 40, { what: 'passed', minutes: 50 });
const line = 'One traveller waited 50 min, 40 minutes ago (cars, toward Kazakhstan).';

test('whoever asks how long the queue is hears of it first, and without a report that nobody told', () => {
  expect(ask('how long is the queue at korday now', [passed]).split('\n')[0]).toBe(line);
  expect(ask('how long is the queue at korday now', [])).toContain('nobody has told us today');
});

test('the card has one line of it, Why each report, and tomorrow nothing', () => {
  expect(ask('korday', [passed]).split('\n')).toContain(line);
  expect(ask('why korday', [passed])).toContain('• A traveller, 40 minutes ago: 50 min (cars, toward Kazakhstan)');
  expect(ask('korday tomorrow', [passed])).not.toContain('traveller waited');
});

test('several who found it shut make it unknown, and the card says who says so', () => {
  const shut = ['anna', 'ben', 'carl'].map((person, index) => report(person, 30 - index, { what: 'shut' }));
  expect(ask('korday', shut.slice(0, 1))).toMatch(/^🟢 Open[\s\S]*One traveller says it is shut, 30 minutes ago\./);
  const card = ask('korday', shut);
  expect(card).toMatch(/^⚪ Unknown[\s\S]*3 travellers say it is shut; the last, 28 minutes ago\./);
  expect(card.match(/say it is shut/g)).toHaveLength(1);
});
