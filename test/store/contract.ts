import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { promisesAboutAlerts } from './contract/alerts.ts';
import { promisesAboutWhatIsAskedInVain } from './contract/asked-in-vain.ts';
import { promisesAboutConversations } from './contract/conversations.ts';
import { promisesAboutDrafts } from './contract/drafts.ts';
import { promisesAboutFloods } from './contract/flood.ts';
import { promisesAboutLastQuestions } from './contract/last-questions.ts';
import { promisesAboutLetters } from './contract/letters.ts';
import { promisesAboutLocks } from './contract/locks.ts';
import { promisesAboutNotices } from './contract/notices.ts';
import { promisesAboutTheOutbox } from './contract/outbox.ts';
import { promisesAboutReports } from './contract/reports.ts';
import { promisesAboutSentPictures } from './contract/sent-pictures.ts';
import { promisesAboutStops } from './contract/stops.ts';
import { promisesAboutSubscriptions } from './contract/subscriptions.ts';
import { promisesAboutTravellers } from './contract/travellers.ts';
import { promisesThatNobodyIsJoined } from './contract/unjoined.ts';
import { promisesAboutWaits } from './contract/waits.ts';
import { promisesAboutWatched } from './contract/watched.ts';
import { promisesAboutWatching } from './contract/watching.ts';
import type { Opened, Place } from './place.ts';

/** What every store promises. */
export function promisesOfAStore(name: string, place: Place): void {
  describe(`${name} keeps the promises of a store`, () => {
    let store: Store;
    const opened: Opened = {
      ...place,
      get store() {
        return store;
      },
    };
    beforeEach(async () => {
      await place.wipe();
      store = await place.open();
    });
    afterEach(() => store.close());

    promisesAboutAlerts(opened);
    promisesAboutWhatIsAskedInVain(opened);
    promisesAboutConversations(opened);
    promisesAboutDrafts(opened);
    promisesAboutFloods(opened);
    promisesAboutLastQuestions(opened);
    promisesAboutLetters(opened);
    promisesAboutLocks(opened);
    promisesAboutNotices(opened);
    promisesAboutTheOutbox(opened);
    promisesAboutReports(opened);
    promisesThatNobodyIsJoined(opened);
    promisesAboutSentPictures(opened);
    promisesAboutStops(opened);
    promisesAboutSubscriptions(opened);
    promisesAboutTravellers(opened);
    promisesAboutWaits(opened);
    promisesAboutWatched(opened);
    promisesAboutWatching(opened);

    test('a restart forgets nothing', async () => {
      await store.travellers.rememberLanguage(1, 'kk');
      await store.trips.add(1, { crossing: 'karkyra', date: '2027-05-01' });
      await store.close();
      store = await place.open();
      expect(await store.travellers.languageOf(1)).toBe('kk');
      expect(await store.trips.of(1)).toEqual([{ crossing: 'karkyra', date: '2027-05-01' }]);
    });

    test('two processes see what the other has remembered', async () => {
      const other = await place.open();
      await other.travellers.rememberLanguage(1, 'en');
      expect(await store.travellers.languageOf(1)).toBe('en');
      await other.close();
    });
  });
}
