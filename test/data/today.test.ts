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
    expect(evidence.length).toBeGreaterThan(0);
  },
);

test.each([
  { crossing: 'ken-bulun-aukhatty', traffic: 'car', is: ['unknown'], told: 'travellers are unverified' },
  { crossing: 'ken-bulun-aukhatty', traffic: 'foot', is: ['unknown'], told: 'travellers are unverified' },
  { crossing: 'ken-bulun-aukhatty', traffic: 'truck', is: ['open'], told: 'freight passes' },
  { crossing: 'ak-tilek-karasu', traffic: 'car', is: ['open'], told: 'mainly lorries is not lorries only' },
  { crossing: 'ak-tilek-karasu', traffic: 'bus', is: ['unknown'], told: 'nobody has spoken of buses' },
  { crossing: 'kaindy-rail', traffic: 'car', is: ['closed', 'unknown'], told: 'trains only' },
])('$crossing by $traffic: $told', async ({ crossing, traffic, is }) => {
  const [answer] = await batch([{ crossing, traffic, now: knownBy }]);
  expect(is).toContain(answer.status.state);
});
