import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Alert } from '#domain/alerts/alert.ts';
import { tripOverId } from '#domain/alerts/reminder.ts';
import type { Store } from '#domain/ports/store.ts';
import { createCountsOf } from '#reports/counts.ts';
import { createReporters } from '#reports/reporters.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { delivered, idle, work } from '../store/contract/deliveries.ts';
import { catalogue, type House, openHouse, present, type Traveller, testSecret } from './house.ts';

/** The day after a watched trip: how it went, in taps. The house's present is noon of 22 November 2026 in Bishkek. */

const [chat, editor] = [831, 900];
const korday = 'ak-jol-korday';
const yesterday = '2026-11-21';
let store: Store;
let house: House;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [editor] });
});
afterEach(async () => {
  await house.close();
  await store.close();
});

/** As after the alert that asks. */
async function wasAsked(date = yesterday): Promise<void> {
  const over: Alert = {
    id: tripOverId(korday, date),
    crossing: korday,
    raisedAt: present.toMillis(),
    kind: 'trip-over',
    date,
  };
  await store.alerts.raise(over);
  await store.alerts.handOver(over, [chat], null);
  const worker = work(store, () => delivered);
  await idle(store);
  await worker.close();
}

const first = (language: string, what: string, day = '261121') => `report:${language}:${korday}:${what}::::${day}`;
const told = () => store.reports.since(0);

async function presses(person: Traveller, ...words: readonly string[]): Promise<string> {
  let answer = '';
  for (const word of words) answer = await person.presses(word);
  return answer;
}

describe('what they tell is a report of that hour', () => {
  test.each([
    ['ky', ['45 мүнөт', 'жеңил унаалар, Казакстан тарапка', '17:00'], 'Рахмат. Ушундай жооптордон'],
    ['ru', ['45 мин', 'легковые машины, в сторону Казахстана', '17:00'], 'Спасибо. По таким ответам видно'],
  ])('%s', async (language, words, thanks) => {
    await wasAsked();
    // They watched the trip on an earlier day.
    await store.reports.meet(createReporters(testSecret).personOf(chat), '2026-11-19');
    const one = house.traveller({ chat, language });
    await one.sendsData(first(language, 'passed'));
    expect(await presses(one, ...words)).toContain(thanks);
    const [report, ...others] = await told();
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      crossing: korday,
      toward: 'KZ',
      vehicle: 'car',
      saw: { what: 'passed', minutes: 45 },
    });
    // They came from Kyrgyzstan.
    const at = DateTime.fromMillis(report?.at ?? 0, { zone: 'Asia/Bishkek' });
    expect(at.toISO()).toMatch(/^2026-11-21T17:[0-5]0:00\.000/);
    const saturdayAtFive = { weekday: 6, hour: 17, toward: 'KZ', vehicle: 'car', upTo: 45, count: 1 };
    expect([...createCountsOf(catalogue.crossings)(await told()).values()]).toMatchObject([saturdayAtFive]);
  });

  test('it holds as now for nobody, and can be taken back', async () => {
    await wasAsked();
    const bob = house.traveller({ chat, language: 'en' });
    await bob.sendsData(first('en', 'passed'));
    await presses(bob, '45 min', 'cars, toward Kazakhstan', '11:00');
    expect(await bob.says('how long is the queue at korday')).toContain('nobody has told us today');
    const other = house.traveller({ chat: 832, language: 'en' });
    expect(await other.says('korday')).not.toContain('traveller waited');
    expect(await bob.sendsData(`unreport:en:${(await told())[0]?.id}`)).toContain('Deleted.');
    expect(await told()).toEqual([]);
  });

  test('found shut: the editors hear of which day', async () => {
    await wasAsked();
    const anna = house.traveller({ chat: editor, language: 'en' });
    await anna.says('/start');
    const bob = house.traveller({ chat, language: 'en' });
    await bob.sendsData(first('en', 'shut'));
    expect(await presses(bob, 'cars, toward Kazakhstan', '09:00')).toContain('Thank you. The editors hear of it.');
    expect(anna.last.text).toBe('Ak-Jol – Korday, 21 November: a traveller says it was shut (cars, toward Kazakhstan)');
    expect(await bob.says('korday')).not.toContain('says it is shut');
  });

  test('who did not go tells nothing', async () => {
    const bob = house.traveller({ chat, language: 'en' });
    expect(await bob.sendsData('notthere:en')).toContain('All right. Nothing was noted.');
    expect(await told()).toEqual([]);
  });
});

describe('nobody tells of the past but whoever was asked, and once', () => {
  test('of that day only', async () => {
    const bob = house.traveller({ chat, language: 'en' });
    const old = 'This button is out of date.';
    expect(await bob.sendsData(first('en', 'passed'))).toContain(old);
    await wasAsked();
    for (const day of ['261120', '269999', '26112', '261122']) {
      expect(await bob.sendsData(first('en', 'passed', day))).toContain(old);
    }
    expect(await bob.sendsData(`report:en:${korday}:passed:45:KZ:car:261120:17`)).toContain(old);
    expect(await told()).toEqual([]);
  });

  test('a second time they are thanked, and a report of the day itself counts as told', async () => {
    await wasAsked();
    const bob = house.traveller({ chat, language: 'en' });
    const whole = `report:en:${korday}:passed:45:KZ:car:261121:17`;
    expect(await bob.sendsData(whole)).toContain('Thank you. It counts');
    expect(await bob.sendsData(whole)).toContain('You have told of that day already. Thank you.');
    expect(await told()).toHaveLength(1);
  });
});
