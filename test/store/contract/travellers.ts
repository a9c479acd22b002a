import { expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Opened } from '../place.ts';
import { delivered, idle, news, work } from './deliveries.ts';

const karkyra = { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false };
const firstOfMay = { crossing: 'karkyra', date: '2027-05-01' };
const opening = { crossing: 'karkyra', want: 'next-opening', moment: Date.UTC(2027, 4, 1, 2), until: null } as const;
/** A supergroup: negative and long. */
const group = -1_002_147_483_647;

/** What is remembered of a chat; forgetting it, exporting it, and a chat that gets another number. */
export function promisesAboutTravellers(opened: Opened): void {
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

  test('quiet hours are the usual ones until others are chosen', async () => {
    const { travellers } = opened.store;
    expect(await travellers.quietHoursOf(group)).toBe('usual');
    await travellers.rememberQuietHours(group, 'evening');
    await travellers.rememberQuietHours(group, 'always');
    expect(await travellers.quietHoursOf(group)).toBe('always');
    expect(await travellers.languageOf(group)).toBeNull();
  });

  test('what a person tells of themselves is remembered, for each chat its own', async () => {
    const { travellers } = opened.store;
    expect(await travellers.settingsOf(1)).toEqual({});
    await travellers.rememberLanguage(1, 'ky');
    await travellers.rememberSettings(1, { passport: 'DE', vehicle: 'truck', town: 'Almaty' });
    expect(await travellers.settingsOf(1)).toEqual({ passport: 'DE', vehicle: 'truck', town: 'Almaty' });
    expect(await travellers.settingsOf(2)).toEqual({});
    expect(await travellers.languageOf(1)).toBe('ky');
  });

  test('what is left out is forgotten, and nothing else', async () => {
    const { travellers } = opened.store;
    await travellers.rememberLanguage(1, 'ky');
    await travellers.rememberSettings(1, { passport: 'DE', vehicle: 'truck', town: 'Almaty' });
    await travellers.rememberSettings(1, { vehicle: 'foot' });
    expect(await travellers.settingsOf(1)).toEqual({ vehicle: 'foot' });
    await travellers.rememberSettings(1, {});
    expect(await travellers.settingsOf(1)).toEqual({});
    expect(await travellers.languageOf(1)).toBe('ky');
    expect(await opened.everything()).not.toContain('Almaty');
  });

  test('a hint is given once', async () => {
    const { travellers } = opened.store;
    expect(await travellers.hintOnce(1, 'photo')).toBe(true);
    expect(await travellers.hintOnce(1, 'photo')).toBe(false);
    expect(await travellers.hintOnce(1, 'voice')).toBe(true);
    expect(await travellers.hintOnce(2, 'photo')).toBe(true);
    expect(await travellers.hintsOf(1)).toEqual(['photo', 'voice']);
    expect(await travellers.hintsOf(3)).toEqual([]);
  });

  test('the topic in which a crossing was asked for is remembered, and that there is none again', async () => {
    const { travellers } = opened.store;
    expect(await travellers.topicOf(group, 'karkyra')).toBeNull();
    await travellers.rememberTopic(group, 'karkyra', 77);
    await travellers.rememberTopic(group, 'korday', 2);
    await travellers.rememberTopic(group, 'karkyra', 78);
    expect(await travellers.topicOf(group, 'karkyra')).toBe(78);
    expect(await travellers.exportOf(group)).toMatchObject({
      topics: [
        { crossing: 'karkyra', topic: 78 },
        { crossing: 'korday', topic: 2 },
      ],
    });
    await travellers.rememberTopic(group, 'karkyra', null);
    expect(await travellers.topicOf(group, 'karkyra')).toBeNull();
    expect(await travellers.topicOf(1, 'korday')).toBeNull();
  });

  test('/export shows everything that is held about a chat', async () => {
    const { travellers, subscriptions, trips, waits, conversations } = opened.store;
    await travellers.rememberLanguage(1, 'ky');
    await travellers.rememberAlertKinds(1, ['hours']);
    await travellers.rememberQuietHours(1, 'evening');
    await travellers.rememberSettings(1, { passport: 'DE', town: 'Almaty' });
    await travellers.hintOnce(1, 'photo');
    await subscriptions.put(1, karkyra);
    await trips.add(1, firstOfMay);
    await waits.put(1, opening);
    await conversations.write(1, { step: 'when' }, 60);
    expect(await travellers.exportOf(1)).toEqual({
      chat: 1,
      language: 'ky',
      alertKinds: ['hours'],
      settings: { passport: 'DE', town: 'Almaty' },
      hints: ['photo'],
      quietHours: 'evening',
      topics: [],
      subscriptions: [karkyra],
      trips: [firstOfMay],
      waits: [opening],
      conversation: { step: 'when' },
      lastQuestions: [],
      letters: [],
      received: [],
      pending: [],
      notices: [],
    });
  });

  test('a group that became a supergroup keeps everything under its new number', async () => {
    const { travellers, subscriptions, trips, waits } = opened.store;
    await travellers.rememberLanguage(-4_700_077, 'kk');
    await waits.put(-4_700_077, opening);
    await subscriptions.put(-4_700_077, karkyra);
    await trips.add(-4_700_077, firstOfMay);
    await travellers.rememberTopic(-4_700_077, 'karkyra', 77);
    await travellers.move(-4_700_077, group);
    expect(await travellers.exportOf(group)).toMatchObject({
      language: 'kk',
      topics: [{ crossing: 'karkyra', topic: 77 }],
      subscriptions: [karkyra],
      trips: [firstOfMay],
      waits: [opening],
    });
    expect(await waits.at('karkyra')).toEqual([opening]);
    expect(await subscriptions.count('karkyra', ['opening'])).toBe(1);
    expect(await opened.everything()).not.toContain('-4700077');
  });

  test('/forget leaves nothing with the number of the chat, pending deliveries and receipts included', async () => {
    const { travellers, subscriptions, trips, waits, conversations, alerts } = opened.store;
    const chat = 5_551_234_567;
    await waits.put(chat, opening);
    await travellers.rememberLanguage(chat, 'ky');
    await travellers.rememberSettings(chat, { passport: 'DE', vehicle: 'bicycle', town: 'Almaty' });
    await travellers.hintOnce(chat, 'photo');
    await travellers.rememberTopic(chat, 'karkyra', 77);
    await subscriptions.put(chat, { crossing: 'karkyra', alertKinds: usualAlertKinds, muted: false });
    await trips.add(chat, { crossing: 'karkyra', date: '2027-05-01' });
    await conversations.write(chat, {}, 60);
    await alerts.raise(news);
    await alerts.handOver(news, [chat], null);
    const worker = work(opened.store, () => delivered);
    await idle(opened.store);
    await worker.close();
    const later = { ...news, id: 'news-n2' };
    await alerts.raise(later);
    await alerts.handOver(later, [chat, 7], null);
    expect(await travellers.exportOf(chat)).toMatchObject({ received: ['news-n1'], pending: ['news-n2'] });
    expect(await opened.everything()).toContain(String(chat));
    await travellers.forget(chat);
    expect(await opened.everything()).not.toContain(String(chat));
    expect(await opened.everything()).not.toContain('bicycle');
    expect(await waits.at('karkyra')).toEqual([]);
    expect(await travellers.exportOf(chat)).toMatchObject({
      language: null,
      settings: {},
      subscriptions: [],
      received: [],
      pending: [],
    });
    expect(await opened.store.outbox.waiting()).toEqual({ urgent: 0, other: 1 });
  });

  test('a group that moves takes what is pending and its receipts along', async () => {
    const { travellers, alerts } = opened.store;
    await alerts.raise(news);
    await alerts.handOver(news, [-4_700_077], null);
    const worker = work(opened.store, () => delivered);
    await idle(opened.store);
    await worker.close();
    const later = { ...news, id: 'news-n2' };
    await alerts.raise(later);
    await alerts.handOver(later, [-4_700_077], null);
    await travellers.move(-4_700_077, -100_200);
    expect(await travellers.exportOf(-100_200)).toMatchObject({ received: ['news-n1'], pending: ['news-n2'] });
    expect(await opened.everything()).not.toContain('-4700077');
  });
}
