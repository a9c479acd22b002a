/**
 * What is believed of every crossing today and in the coming winter, asked as programs ask. Each answer may be less sure
 * than its cap, and never surer: the cap is what the newest word deserves.
 */
import { expect, test } from 'vitest';
import { type Certainty, certainties, type State } from '#domain/status.ts';
import { batch } from '../console/program.ts';
import { knownBy, shipped } from './shipped.ts';

interface Belief {
  readonly is: readonly State[];
  readonly cap: Certainty;
  /** Whom the answer is for when nobody says who asks. */
  readonly traffic?: string;
}

const believed: Readonly<Record<string, Belief>> = {
  // The Border Service, August 2025; a bus station for the winter, September 2025.
  'karkyra-kegen': { is: ['open'], cap: 'likely' },
  // No official timetable was seen; the press of 2021, and a guide.
  'ak-jol-korday': { is: ['open'], cap: 'typical' },
  // Round the clock in 2021; lorries in 2026, cars in 2021.
  'ak-tilek-karasu': { is: ['open'], cap: 'typical' },
  // Lorries in August 2024; travellers unverified since 2020.
  'ken-bulun-aukhatty': { is: ['open'], cap: 'typical', traffic: 'truck' },
  // Nothing since January 2022.
  'tokmok-sortobe': { is: ['open', 'unknown'], cap: 'typical' },
  // Lorries in October 2023; hours of 2014.
  'chaldybar-sypatai-batyr': { is: ['open'], cap: 'typical' },
  // Lorries in August 2023; a traveller's hours of 2009.
  'chon-kapka-aisha-bibi': { is: ['open'], cap: 'typical' },
  // Not among the posts that worked in January 2022; being built in January 2026.
  'kichi-kapka-besagash': { is: ['closed', 'unknown'], cap: 'likely' },
  'tomonku-chuy-aqsu': { is: ['closed', 'unknown'], cap: 'likely' },
  // Trains in September 2024; hours of 2014.
  'kaindy-rail': { is: ['open'], cap: 'typical', traffic: 'train' },
};

const moments = ['2026-11-22T12:00', '2026-11-22T23:30', '2027-01-15T12:00', '2027-01-15T23:30'] as const;
const ids = shipped.crossings.map(({ id }) => id);
const questions = ids.flatMap((crossing) => moments.map((at) => ({ crossing, at, now: knownBy })));
const answers = batch(questions);

test('every crossing is believed to be something', () => {
  expect(Object.keys(believed).sort()).toEqual([...ids].sort());
});

test.each(questions.map((question, index) => ({ ...question, index })))(
  '$crossing, $at',
  async ({ crossing, at, index }) => {
    const answer = (await answers)[index];
    expect(answer).toMatchObject({ kind: 'answer', crossings: [crossing], at: `${at}:00+06:00` });
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
