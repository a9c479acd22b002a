import { expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Opened } from './place.ts';

const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };
const firstOfMay = { crossing: 'karkyra', date: '2027-05-01' };
/** A supergroup: negative and long. */
const group = -1_002_147_483_647;

/** Languages, subscriptions, trips, dialogues; forgetting them and taking them along. */
export function promisesAboutPeople(opened: Opened): void {
  test('a chat that never chose has no language', async () => {
    expect(await opened.store.travellers.languageOf(1)).toBeNull();
  });

  test('the language chosen last is the one remembered, for each chat its own', async () => {
    const { travellers } = opened.store;
    await travellers.rememberLanguage(1, 'ky');
    await travellers.rememberLanguage(1, 'ru');
    await travellers.rememberLanguage(group, 'kk');
    expect(await travellers.languageOf(1)).toBe('ru');
    expect(await travellers.languageOf(group)).toBe('kk');
    expect(await travellers.languageOf(2)).toBeNull();
  });

  test('what somebody usually wants to hear is remembered', async () => {
    const { travellers } = opened.store;
    expect(await travellers.alertKindsOf(1)).toBeNull();
    await travellers.rememberAlertKinds(1, ['opening', 'hours']);
    expect(await travellers.alertKindsOf(1)).toEqual(['opening', 'hours']);
  });

  test('a hint is given once', async () => {
    const { travellers } = opened.store;
    expect(await travellers.hintOnce(1, 'photo')).toBe(true);
    expect(await travellers.hintOnce(1, 'photo')).toBe(false);
    expect(await travellers.hintOnce(1, 'voice')).toBe(true);
    expect(await travellers.hintOnce(2, 'photo')).toBe(true);
  });

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

  test('a dialogue is read as it was written, until its time is over', async () => {
    const { conversations } = opened.store;
    await conversations.write(1, { step: ['when', 2] }, 60);
    await conversations.write(2, 'brief', 0.02);
    expect(await conversations.read(1)).toEqual({ step: ['when', 2] });
    await expect.poll(() => conversations.read(2)).toBeUndefined();
    await conversations.remove(1);
    expect(await conversations.read(1)).toBeUndefined();
  });

  test('what only one may do is given to the first, until it expires', async () => {
    const { locks } = opened.store;
    const answers = await Promise.all([1, 2, 3, 4].map(() => locks.once('update 7', 60)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await locks.once('update 8', 0.02)).toBe(true);
    await expect.poll(() => locks.once('update 8', 60)).toBe(true);
  });

  test('what somebody holds is theirs until they give it back', async () => {
    const { locks } = opened.store;
    expect(await locks.acquire('chat 1', 'anna', 60)).toBe(true);
    expect(await locks.acquire('chat 1', 'anna', 60)).toBe(true);
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(false);
    await locks.release('chat 1', 'bek');
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(false);
    await locks.release('chat 1', 'anna');
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(true);
  });

  test('/export shows everything that is held about a chat', async () => {
    const { travellers, subscriptions, trips, conversations } = opened.store;
    await travellers.rememberLanguage(1, 'ky');
    await travellers.rememberAlertKinds(1, ['hours']);
    await travellers.hintOnce(1, 'photo');
    await subscriptions.put(1, karkyra);
    await trips.add(1, firstOfMay);
    await conversations.write(1, { step: 'when' }, 60);
    expect(await travellers.exportOf(1)).toEqual({
      chat: 1,
      language: 'ky',
      alertKinds: ['hours'],
      hints: ['photo'],
      subscriptions: [karkyra],
      trips: [firstOfMay],
      conversation: { step: 'when' },
      received: [],
      pending: [],
      notices: [],
    });
  });

  test('a group that became a supergroup keeps everything under its new number', async () => {
    const { travellers, subscriptions, trips } = opened.store;
    await travellers.rememberLanguage(-4_700_077, 'kk');
    await subscriptions.put(-4_700_077, karkyra);
    await trips.add(-4_700_077, firstOfMay);
    await travellers.move(-4_700_077, group);
    expect(await travellers.exportOf(group)).toMatchObject({
      language: 'kk',
      subscriptions: [karkyra],
      trips: [firstOfMay],
    });
    expect(await subscriptions.count('karkyra', ['opening'])).toBe(1);
    expect(await opened.everything()).not.toContain('-4700077');
  });
}
