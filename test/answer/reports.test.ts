import { expect, test } from 'vitest';
import { answerSchema } from '#answer/schema.ts';
import { jsonOf } from '#answer/told/json.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { type CountedWait, cellAt } from '#domain/reports/usual.ts';
import { plain } from '#render/html.ts';
import { answering, catalogue, present } from '../bot/house.ts';

const minute = 60_000;

function report(person: string, minutesAgo: number, saw: TravellerReport['saw'], atGate = false): TravellerReport {
  const place = { crossing: 'ak-jol-korday', toward: 'KZ', vehicle: 'car' } as const;
  return { id: person, person, isNew: false, at: present.toMillis() - minutesAgo * minute, saw, atGate, ...place };
}

function ask(text: string, reports: readonly TravellerReport[], countedOf?: () => readonly CountedWait[]) {
  const { answer } = answering(undefined, (id) => reports.filter(({ crossing }) => crossing === id), countedOf);
  return plain(answer({ now: present, text, language: 'en', fallbackLanguage: 'en' } as never).html);
}

const passed = report('anna', 40, { what: 'passed', minutes: 50 });
const line = 'One traveller waited 50 min, told 40 minutes ago (cars, toward Kazakhstan).';

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
  expect(ask('korday', shut.slice(0, 1))).toMatch(
    /^🟢 Open[\s\S]*One traveller says it is shut, told 30 minutes ago\./,
  );
  const card = ask('korday', shut);
  expect(card).toMatch(/^⚪ Unknown[\s\S]*3 travellers say it is shut; the last told 28 minutes ago\./);
  expect(card.match(/say it is shut/g)).toHaveLength(1);
});

function told(crossing: string, person: string, minutes: number, minutesAgo = 10): TravellerReport {
  return { ...report(person, minutesAgo, { what: 'passed', minutes }), crossing };
}

test('where two crossings have reports plan B goes by time', () => {
  const slow = told('ak-jol-korday', 'anna', 180);
  const other = told('ak-tilek-karasu', 'ben', 20);
  expect(ask('korday', [slow, other])).toMatch(/Quicker by what travellers say: .*, 20 min there and 3 h here \(cars/);
  expect(ask('how long is the queue at korday now', [slow, other])).toContain('Quicker by what travellers say');
  expect(ask('korday', [slow])).not.toContain('Quicker by');
  expect(ask('korday', [told('ak-jol-korday', 'anna', 40), other])).not.toContain('Quicker by');
});

test('the overview of a border names the queues that were told', () => {
  const text = ask('what is open between kyrgyzstan and kazakhstan', [told('ak-jol-korday', 'anna', 50)]);
  expect(text).toContain('Travellers waited: Ak-Jol – Korday 50 min.');
  expect(ask('what is open between kyrgyzstan and kazakhstan', [])).not.toContain('Travellers waited');
});

test('what is usual at this hour stands beside what sources say, with how many told it', () => {
  const korday = catalogue.crossings.find(({ id }) => id === 'ak-jol-korday') as Crossing;
  const cell = cellAt(korday, { toward: 'KZ', vehicle: 'car' }, present.toMillis());
  const counted = (count: number) => () => [{ ...cell, upTo: 45, count }];
  const line = 'At this hour half of 7 travellers waited 45 min or less (cars, toward Kazakhstan).';
  expect(ask('how long is the queue at korday now', [], counted(7)).split('\n')).toContain(line);
  expect(ask('how long is the queue at korday now', [], counted(4))).not.toContain('At this hour');
  expect(ask('how long is the queue at korday tomorrow at 3', [], counted(7))).not.toContain('At this hour');
  expect(ask('korday', [], counted(7))).not.toContain('At this hour');
});

test('programs get what travellers told', () => {
  const { answer } = answering(undefined, () => [passed, report('ben', 5, { what: 'shut' })]);
  const json = jsonOf(answer({ now: present, text: 'korday', language: 'en' }), catalogue.sources);
  expect(answerSchema.parse(json)).toMatchObject({
    status: {
      travellers: {
        queues: [{ toward: 'KZ', vehicle: 'car', people: 2, waits: [{ minutes: 50, over: true }], median: null }],
        shut: ['2026-11-22T11:55:00+06:00'],
        usual: [],
      },
    },
  });
  const without = jsonOf(answering().answer({ now: present, text: 'korday' }), catalogue.sources);
  expect(JSON.stringify(without)).not.toContain('travellers"');
});

test('programs see who is far from the rest, and that they are not counted', () => {
  const waits = [30, 40, 50, 900].map((minutes, index) => report(`p${index}`, 10 + index, { what: 'passed', minutes }));
  const { answer } = answering(undefined, () => waits);
  const json = jsonOf(answer({ now: present, text: 'korday', language: 'en' }), catalogue.sources);
  const { status } = answerSchema.parse(json) as unknown as { status: { travellers: { queues: unknown[] } } };
  expect(status.travellers.queues).toMatchObject([
    { people: 4, waits: [{ minutes: 30 }, { minutes: 40 }, { minutes: 50 }], outliers: [{ minutes: 900, over: true }] },
  ]);
});

test('a thousand new accounts that tell the same are called new, and close nothing', () => {
  const crowd = (saw: TravellerReport['saw']) =>
    Array.from({ length: 1000 }, (_, index) => ({ ...report(`new-${index}`, index % 60, saw), isNew: true }));
  expect(ask('korday', crowd({ what: 'shut' }))).toMatch(
    /^🟢 Open[\s\S]*1,000 travellers say it is shut; the last told 0 minutes ago\. Not known to us before\./,
  );
  const told = ask('how long is the queue at korday now', crowd({ what: 'passed', minutes: 5 }));
  expect(told.split('\n')[0]).toMatch(/^Half of 1000 travellers.* Not known to us before\.$/);
  const known = report('anna', 1, { what: 'shut' });
  expect(ask('korday', [known, ...crowd({ what: 'shut' })])).toContain('1,000 of them are new to us.');
});
