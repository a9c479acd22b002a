import { expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Opened } from '../place.ts';

const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };
const firstOfMay = { crossing: 'karkyra', date: '2027-05-01' };
/** A supergroup: negative and long. */
const group = -1_002_147_483_647;

/** Subscriptions and trips. */
export function promisesAboutSubscriptions(opened: Opened): void {
  test('a subscription is made, changed, muted and removed', async () => {
    const { subscriptions } = opened.store;
    await subscriptions.put(1, karkyra);
    await subscriptions.put(1, { crossing: 'ak-jol', alertKinds: ['hours'], muted: false });
    await subscriptions.put(1, { ...karkyra, alertKinds: ['closure'], muted: true });
    expect(await subscriptions.of(1)).toEqual([
      { crossing: 'ak-jol', alertKinds: ['hours'], muted: false },
      { crossing: 'karkyra', alertKinds: ['closure'], muted: true },
    ]);
    expect(await subscriptions.remove(1, 'karkyra')).toBe(true);
    expect(await subscriptions.remove(1, 'karkyra')).toBe(false);
    expect(await subscriptions.of(1)).toHaveLength(1);
  });

  test('only those who want it and are not muted are counted', async () => {
    const { subscriptions } = opened.store;
    await subscriptions.put(1, karkyra);
    await subscriptions.put(2, { ...karkyra, alertKinds: ['hours'] });
    await subscriptions.put(3, { ...karkyra, muted: true });
    await subscriptions.put(group, karkyra);
    await subscriptions.put(5, { ...karkyra, crossing: 'ak-jol' });
    expect(await subscriptions.count('karkyra', ['opening'])).toBe(2);
    expect(await subscriptions.count('karkyra', ['opening', 'hours'])).toBe(3);
  });

  test('a trip is watched once, and the dates that anybody watches are known', async () => {
    const { trips } = opened.store;
    await trips.add(1, firstOfMay);
    await trips.add(1, firstOfMay);
    await trips.add(2, { ...firstOfMay, date: '2027-04-02' });
    expect(await trips.of(1)).toEqual([firstOfMay]);
    expect(await trips.datesAt('karkyra')).toEqual(['2027-04-02', '2027-05-01']);
    expect(await trips.remove(1, firstOfMay)).toBe(true);
    expect(await trips.remove(1, firstOfMay)).toBe(false);
    expect(await trips.datesAt('karkyra')).toEqual(['2027-04-02']);
  });

  test('a chat has at most 20 subscriptions and trips together, and may still change them', async () => {
    const { subscriptions, trips } = opened.store;
    for (let count = 0; count < 15; count += 1)
      await subscriptions.put(1, { ...karkyra, crossing: `crossing-${count}` });
    for (let day = 10; day < 15; day += 1) await trips.add(1, { ...firstOfMay, date: `2027-05-${day}` });
    const refused = { name: 'Refusal', key: 'error-too-many-subscriptions', args: { limit: 20 } };
    await expect(subscriptions.put(1, karkyra)).rejects.toMatchObject(refused);
    await expect(trips.add(1, firstOfMay)).rejects.toMatchObject(refused);
    await subscriptions.put(1, { ...karkyra, crossing: 'crossing-0', muted: true });
    await trips.add(1, { ...firstOfMay, date: '2027-05-10' });
    expect(await subscriptions.of(1)).toHaveLength(15);
    await subscriptions.remove(1, 'crossing-0');
    await trips.add(1, firstOfMay);
  });

  test('taps that come all at once cannot pass the limit', async () => {
    const { subscriptions } = opened.store;
    const taps = Array.from({ length: 30 }, (_, count) => subscriptions.put(1, { ...karkyra, crossing: `c${count}` }));
    await Promise.allSettled(taps);
    expect(await subscriptions.of(1)).toHaveLength(20);
  });
}
