import { expect, test } from 'vitest';
import { parseWait, type Wait, waitKey } from '#domain/alerts/wait.ts';
import type { Opened } from '../place.ts';

const opening: Wait = { crossing: 'karkyra', want: 'next-opening', moment: Date.UTC(2027, 4, 1, 2), until: null };
const closing: Wait = { ...opening, want: 'next-closing' };
const later: Wait = { ...opening, moment: Date.UTC(2027, 4, 9, 2) };

/** Waiting for one opening or closing. */
export function promisesAboutWaits(opened: Opened): void {
  test('a wait is made and ended, and one of each kind stands at a crossing', async () => {
    const { waits } = opened.store;
    await waits.put(1, opening);
    await waits.put(1, opening);
    await waits.put(1, closing);
    await waits.put(1, { ...opening, crossing: 'ak-jol' });
    expect((await waits.of(1)).map(({ crossing, want }) => [crossing, want])).toEqual([
      ['ak-jol', 'next-opening'],
      ['karkyra', 'next-closing'],
      ['karkyra', 'next-opening'],
    ]);
    await waits.put(1, later);
    expect(await waits.of(1)).toContainEqual(later);
    expect(await waits.of(1)).toHaveLength(3);
    expect(await waits.remove(1, opening)).toBe(false);
    expect(await waits.remove(1, later)).toBe(true);
    expect(await waits.remove(1, later)).toBe(false);
    expect(await waits.of(2)).toEqual([]);
  });

  test('what anybody waits for is known once, until nobody does', async () => {
    const { waits } = opened.store;
    await waits.put(1, opening);
    await waits.put(2, opening);
    await waits.put(3, later);
    expect(await waits.at('karkyra')).toHaveLength(2);
    await waits.remove(3, later);
    expect(await waits.at('karkyra')).toEqual([opening]);
    await waits.drop(opening);
    expect(await waits.at('karkyra')).toEqual([]);
    expect(await waits.of(1)).toEqual([]);
  });

  test('waits do not count among the subscriptions', async () => {
    const { waits, trips } = opened.store;
    for (let day = 10; day < 30; day += 1) await trips.add(1, { crossing: 'karkyra', date: `2027-05-${day}` });
    await waits.put(1, opening);
    expect(await waits.of(1)).toHaveLength(1);
    await expect(trips.add(1, { crossing: 'karkyra', date: '2027-06-01' })).rejects.toMatchObject({ name: 'Refusal' });
  });

  test('an alert reaches whoever waits for the same, and nobody else', async () => {
    const { waits, alerts } = opened.store;
    for (const chat of [3, 1, -2]) await waits.put(chat, opening);
    await waits.put(4, later);
    const audience = { alertKinds: [], trips: [], waits: [waitKey(opening)], receivedAny: [], notReceived: [] };
    const found: number[] = [];
    for (let cursor: string | null = null; ; ) {
      const { chats, next } = await alerts.page('karkyra', audience, cursor, 2);
      found.push(...chats);
      if (next === null) break;
      cursor = next;
    }
    expect(found.sort()).toEqual([-2, 1, 3]);
  });
}

test('a wait is read back from its key', () => {
  for (const wait of [opening, closing, { ...later, until: Date.UTC(2027, 5, 1) }]) {
    expect(parseWait('karkyra', waitKey(wait))).toEqual(wait);
  }
});
