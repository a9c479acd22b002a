import { expect, test } from 'vitest';
import type { Opened } from '../place.ts';

const visas = { topic: 'documents/visa', countries: ['KG'] };
const dogs = { topic: 'customs/animals', countries: ['KG', 'KZ'] };
const nowhere = { topic: 'contacts', countries: [] };

/** Counts of what was asked in vain. */
export function promisesAboutWhatIsAskedInVain(opened: Opened): void {
  test('what is asked in vain is counted by month, topic and countries', async () => {
    const { askedInVain } = opened.store;
    expect(await askedInVain.since('2026-01')).toEqual([]);
    for (const asked of [visas, dogs, visas, nowhere]) await askedInVain.add(asked, '2026-11');
    await askedInVain.add(visas, '2026-12');
    await askedInVain.add({ ...visas, countries: ['KZ'] }, '2026-11');
    expect(await askedInVain.since('2026-11')).toEqual([
      { ...nowhere, month: '2026-11', count: 1 },
      { ...dogs, month: '2026-11', count: 1 },
      { ...visas, month: '2026-11', count: 2 },
      { topic: 'documents/visa', countries: ['KZ'], month: '2026-11', count: 1 },
      { ...visas, month: '2026-12', count: 1 },
    ]);
    expect(await askedInVain.since('2026-12')).toEqual([{ ...visas, month: '2026-12', count: 1 }]);
    expect(await askedInVain.since('2027-01')).toEqual([]);
  });

  test('none is lost where several count at once, in two processes', async () => {
    const other = await opened.open();
    const stores = [opened.store, other];
    await Promise.all(stores.flatMap(({ askedInVain }) => [1, 2, 3].map(() => askedInVain.add(visas, '2026-11'))));
    expect(await other.askedInVain.since('2026-11')).toEqual([{ ...visas, month: '2026-11', count: 6 }]);
    await other.close();
  });

  test('a chat that is forgotten takes no count away, and none names a chat', async () => {
    const { askedInVain, travellers } = opened.store;
    await askedInVain.add(visas, '2026-11');
    expect(JSON.stringify(await travellers.exportOf(1))).not.toContain('visa');
    await travellers.forget(1);
    expect(await askedInVain.since('2026-11')).toHaveLength(1);
  });
}
