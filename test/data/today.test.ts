/**
 * What is believed of every crossing today and in the coming winter, asked as programs ask. Each answer may be less sure
 * than its cap, and never surer: the cap is what the newest word deserves.
 */
import { expect, test } from 'vitest';
import { certainties } from '#domain/status.ts';
import { batch } from '../console/program.ts';
import { type Belief, believed, unbelieved } from './believed.ts';
import { knownBy, shipped } from './shipped.ts';

const moments = ['2026-11-22T12:00', '2026-11-22T23:30', '2027-01-15T12:00', '2027-01-15T23:30'] as const;
const ids = shipped.crossings.map(({ id }) => id);
const questions = ids.flatMap((crossing) => moments.map((at) => ({ crossing, at, now: knownBy })));
const answers = batch(questions);

test('every crossing is believed to be something', () => {
  expect(unbelieved(ids, believed)).toEqual([]);
});

test.each(questions.map((question, index) => ({ ...question, index })))(
  '$crossing, $at',
  async ({ crossing, at, index }) => {
    const answer = (await answers)[index];
    expect(answer).toMatchObject({ kind: 'answer', crossings: [crossing] });
    expect(answer.at.slice(0, at.length)).toBe(at);
    const { state, sure, admits, lastHeard, evidence } = answer.status;
    const { is, cap, traffic } = believed[crossing] as Belief;
    expect(is).toContain(state);
    expect(certainties.indexOf(sure)).toBeGreaterThanOrEqual(certainties.indexOf(cap));
    if (traffic !== undefined) expect(admits.traffic).toEqual([traffic]);
    expect(lastHeard).not.toBeNull();
    // Of whom nobody has spoken there is none.
    if (is.some((one) => one !== 'unknown')) expect(evidence.length).toBeGreaterThan(0);
  },
);

test.each([
  { crossing: 'ken-bulun-aukhatty', traffic: 'car', is: ['unknown'], told: 'travellers are unverified' },
  { crossing: 'ken-bulun-aukhatty', traffic: 'foot', is: ['unknown'], told: 'travellers are unverified' },
  { crossing: 'ken-bulun-aukhatty', traffic: 'truck', is: ['open'], told: 'freight passes' },
  { crossing: 'ak-tilek-karasu', traffic: 'car', is: ['open'], told: 'mainly lorries is not lorries only' },
  { crossing: 'ak-tilek-karasu', traffic: 'bus', is: ['unknown'], told: 'nobody has spoken of buses' },
  { crossing: 'kaindy-rail', traffic: 'car', is: ['closed', 'unknown'], told: 'trains only' },
  { crossing: 'tazhen-daut-ata', traffic: 'truck', is: ['open'], told: 'lorries pass as usual' },
  { crossing: 'tazhen-daut-ata', traffic: 'foot', is: ['unknown'], told: 'limited, and no end was named' },
  { crossing: 'atameken-gulistan', traffic: 'truck', is: ['open'], told: 'a way for lorries' },
  { crossing: 'madaniyat-kg-uz', traffic: 'car', is: ['closed', 'unknown'], told: 'on foot only' },
  { crossing: 'syrdarya-malik', traffic: 'truck', is: ['closed', 'unknown'], told: 'light vehicles only' },
  { crossing: 'kazygurt-mayskiy', traffic: 'car', is: ['open'], told: 'freight only was before the rebuilding ended' },
  { crossing: 'syrym-mashtakovo', traffic: 'car', is: ['closed'], told: 'shut to cars while it is rebuilt' },
  { crossing: 'syrym-mashtakovo', traffic: 'foot', is: ['closed'], told: 'and to walkers' },
  { crossing: 'syrym-mashtakovo', traffic: 'bus', is: ['closed'], told: 'and to buses since September 2025' },
  { crossing: 'syrym-mashtakovo', traffic: 'truck', is: ['open'], told: 'lorries pass by the queue' },
  { crossing: 'taskala-ozinki', traffic: 'foot', is: ['closed', 'unknown'], told: 'not on foot in September 2022' },
  { crossing: 'taskala-ozinki', traffic: 'car', is: ['open'], told: 'cars are sent here' },
])('$crossing by $traffic: $told', async ({ crossing, traffic, is }) => {
  const [answer] = await batch([{ crossing, traffic, now: knownBy }]);
  expect(is).toContain(answer.status.state);
});

test.each([
  {
    crossing: 'zhibek-zholy-gisht-kuprik',
    says: /^⚪ Unknown .*\nIt was due to reopen on 31 July\. Nobody has told us that it did\./,
  },
  { crossing: 'syrym-mashtakovo', says: /^🟡 Open to lorries only / },
  { crossing: 'syrym-mashtakovo', traffic: 'car', says: /^🔴 Closed to cars / },
  { crossing: 'syrym-mashtakovo', traffic: 'foot', says: /🔴 Closed to pedestrians / },
  { crossing: 'syrym-mashtakovo', traffic: 'truck', says: /🟢 Open / },
  { crossing: 'kairagach-madaniyat-tj', says: /^🟡 Open only to citizens of the two countries / },
  {
    crossing: 'nur-zholy-khorgos',
    says: /^⚪ Unknown .*\nTrial hours ended on 30 June\.[\s\S]*18:00 in China, it is 15:00/,
  },
  { crossing: 'torugart', at: '2026-10-01T12:00+06:00', says: /^🔴 It was closed [\s\S]*Reason: holiday/ },
  { crossing: 'dostuk-dustlik', says: /18:00 in Kyrgyzstan, it is 17:00 in Uzbekistan/ },
])('on 27 November 2026 the first words of $crossing by $traffic are $says', async ({ says, ...asked }) => {
  const [answer] = await batch([{ ...asked, lang: 'en', now: '2026-11-27T12:00+06:00' }]);
  expect(answer.text).toMatch(says);
});
