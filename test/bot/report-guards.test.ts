import { DateTime } from 'luxon';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Post } from '#domain/crossing.ts';
import type { Store } from '#domain/ports/store.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { eventually } from '../eventually.ts';
import { catalogue, type House, openHouse, present, type Traveller, testSecret } from './house.ts';

const editorsChat = 900;
const person = createReporters(testSecret).personOf(821);
let store: Store;
let house: House;
let bob: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [editorsChat], pace: { askThroughAfterMs: 20, notices: { everyMs: 10 } } });
  bob = house.traveller({ chat: 821, language: 'en' });
});
afterEach(() => house.close());

async function tell(what: 'I passed' | 'I am waiting' | 'It is shut', crossing = 'korday', by = bob): Promise<string> {
  await by.says(`/report ${crossing}`);
  await by.presses(what);
  if (what !== 'It is shut') await by.presses('45 min');
  return await by.presses('cars, toward Kazakhstan');
}

const isKnown = ({ position }: Post) => position !== undefined && position.withinKm <= 2;

test('whoever wrote on an earlier day is not new, whatever they wrote', async () => {
  await bob.says('korday');
  expect(await store.reports.meet(person, '2030-01-01')).toBe('2026-11-22');
  await tell('I passed');
  expect(await store.reports.since(0)).toMatchObject([{ isNew: true }]);
  await store.reports.forget(person);
  await store.reports.meet(person, '2026-11-21');
  await tell('I passed');
  expect(await store.reports.since(0)).toMatchObject([{ isNew: false }]);
});

test('a location at the post marks the report; one from another continent does not, and neither is kept', async () => {
  const known = catalogue.crossings.find(({ posts }) => posts.some(isKnown));
  const gate = known?.posts.find(isKnown)?.position;
  const tapped = await bob.sendsData(`report:en:${known?.id}:shut::${known?.posts.at(-1)?.country}:car`);
  expect(tapped).toContain('Send your location');
  const far = await bob.sends({ location: { latitude: -33.9, longitude: 151.2 } });
  expect(far).toMatch(/^You are far from .*The location|^You are far from .* without the location/);
  expect(await store.reports.since(0)).toMatchObject([{ atGate: false }]);
  const near = await bob.sends({ location: { latitude: gate?.lat, longitude: gate?.lon } });
  expect(near).toContain('you are at the gate');
  const [report] = await store.reports.since(0);
  expect(report?.atGate).toBe(true);
  expect(JSON.stringify(report)).not.toMatch(/151|33\.9|lat|lon/);
});

test('whoever waits is asked once, silently, whether they are through', async () => {
  await tell('I am waiting');
  await eventually(() => expect(bob.last.text).toBe('Ak-Jol – Korday: are you through?'));
  expect(await bob.presses('I am through')).toContain('Thank you');
  expect(await store.reports.since(0)).toMatchObject([{ saw: { what: 'passed' } }]);
});

test('editors hear that it is shut; they strike a report, and silence whoever told it, who is not told', async () => {
  const editor = house.traveller({ chat: editorsChat, language: 'en' });
  await editor.says('hello');
  await tell('It is shut');
  expect(editor.last.text).toBe('A traveller says it is shut: Ak-Jol – Korday (cars, toward Kazakhstan)');
  expect(await editor.presses('Strike')).toBe('Struck.');
  expect(await store.reports.since(0)).toEqual([]);
  await tell('I passed', 'karkyra');
  expect(await editor.says('/reports')).toMatch(
    /1\. Karkyra – Kegen: 45 min, 0 minutes ago \(cars, toward Kazakhstan\)/,
  );
  expect(await editor.presses('Silence 1')).toContain('they are not told');
  expect(await store.reports.since(0)).toEqual([]);
  const { length: heard } = house.telegram
    .callsOf('sendMessage')
    .filter(({ params }) => params['chat_id'] === editorsChat);
  expect(await tell('It is shut', 'korday')).toContain('Thank you.');
  expect(await tell('I passed', 'korday')).toContain('Try again in half an hour');
  expect(await tell('I am waiting', 'karasu-ak-tilek')).toContain('Thank you.');
  expect(await bob.presses('I am through')).toContain('Thank you.');
  expect(await bob.presses('Take it back')).toBe('Deleted.');
  expect(await store.reports.since(0)).toEqual([]);
  const calls = house.telegram.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === editorsChat);
  expect(calls, 'nor do editors hear of it').toHaveLength(heard);
  expect(await bob.says('/reports')).not.toContain('Reports of');
});

async function publishClosed(source: string): Promise<void> {
  const day = present.toISODate() ?? '';
  const written = {
    says: 'closed',
    from: day,
    cause: 'weather',
    by: { source, date: day, url: 'https://gps.gov.kg/1' },
  };
  await store.notices.publish({
    ...{ id: 'n1', crossing: 'ak-jol-korday', editor: editorsChat, publishedAt: DateTime.now().toMillis() },
    ...{ written, supersedes: null, ended: null },
  } as never);
  await eventually(async () => expect(await bob.says('korday')).toContain('Closed'), 500);
}

test.each([
  ['border-service-kg', 'An official source says it is closed.'],
  ['24.kg', 'As far as we know it is closed now.'],
])(
  'while %s has it shut the thanks say that this changes nothing, and no more than is known',
  async (source, words) => {
    await publishClosed(source);
    expect(await tell('I passed')).toContain(`${words} What you told stands beside that and changes nothing.`);
    expect(await bob.says('korday')).toContain('Closed');
  },
);
