import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from './house.ts';

const editorChat = 900;
const url = 'https://gps.gov.kg/news/1';
const line = `/announce karkyra-kegen opens 2027-05-01 by border-service-kg ${url}`;

let store: Store;
let house: House;
let editor: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [editorChat] });
  editor = house.traveller({ chat: editorChat, language: 'en' });
});
afterEach(() => house.close());

const published = async () => (await store.notices.all()).map(({ written }) => written);

describe('an editor in a hurry', () => {
  test('says it in one line, sees it in every language, and taps Publish', async () => {
    const preview = await editor.says(line);
    expect(preview).toContain('Preview. Nobody has received it yet.');
    for (const words of [
      'Planned to open on 1 May 2027',
      'Открытие по плану 1 мая 2027',
      '2027-жылдын 1-майында ачуу пландалган',
      '2027 жылғы 1 мамырда ашу жоспарланған',
    ]) {
      expect(preview).toContain(words);
    }
    expect(await published()).toEqual([]);
    expect(await editor.presses('Publish')).toContain('✅ Published. Recipients: 0');
    expect(await published()).toEqual([
      { says: 'opens', date: '2027-05-01', by: { source: 'border-service-kg', date: '2026-11-22', url } },
    ]);
  });

  test('changes the answer at once', async () => {
    const bob = house.traveller({ language: 'en' });
    await editor.says(`/announce karkyra-kegen closed 2026-11-22 weather by border-service-kg ${url}`);
    expect(await bob.says('karkyra')).toContain('🟡');
    await editor.presses('Publish');
    expect(await bob.says('karkyra')).toContain('🔴 Temporarily closed · Karkyra – Kegen');
  });

  test('and by a tap too many publishes nothing twice', async () => {
    await editor.says(line);
    const data = `publish:${dataOfPublish()}`;
    await editor.sendsData(data);
    expect(await editor.sendsData(data)).toContain('This is published already.');
    expect(await published()).toHaveLength(1);
  });

  test('and on two replicas at once publishes nothing twice', async () => {
    const other = await openHouse({ store, editors: [editorChat] });
    const same = other.traveller({ chat: editorChat, language: 'en' });
    await editor.says(line);
    const data = `publish:${dataOfPublish()}`;
    await Promise.all([editor.sendsData(data), same.sendsData(data)]);
    expect(await published()).toHaveLength(1);
    expect(await store.alerts.unfinished()).toHaveLength(1);
    await other.close();
  });

  test('sees how many would hear of it', async () => {
    for (const chat of [1, 2, 3]) {
      await store.subscriptions.put(chat, { crossing: 'karkyra-kegen', alertKinds: ['opening'], muted: false });
    }
    await store.subscriptions.put(4, { crossing: 'karkyra-kegen', alertKinds: ['hours'], muted: false });
    await store.trips.add(5, { crossing: 'karkyra-kegen', date: '2027-05-02' });
    expect(await editor.says(line)).toMatch(/Recipients: [34]/);
  });
});

describe('the dialogue', () => {
  test('asks one thing after the other', async () => {
    expect(await editor.says('/announce')).toContain('Which crossing?');
    expect(await editor.presses('Karkyra – Kegen')).toContain('What is the news?');
    expect(await editor.presses('Temporary closure')).toContain('Since when is it closed?');
    expect(await editor.says('2026-12-01 18:00')).toContain('The last day of it?');
    expect(await editor.says('1 March')).toContain('What is the reason?');
    expect(await editor.presses('weather')).toContain('Does it hold for everybody');
    expect(await editor.presses('→ Kazakhstan')).toContain('Does it hold for everybody');
    expect(await editor.presses('Done')).toContain('Who said it?');
    expect(await editor.says('A driver we know')).toContain('What kind of source is it?');
    expect(await editor.presses('Traveller')).toContain('Where can it be read?');
    expect(await editor.presses('No link')).toContain('Preview.');
    await editor.presses('Publish');
    expect(await published()).toEqual([
      {
        says: 'closed',
        from: '2026-12-01T18:00',
        until: '2027-03-01',
        cause: 'weather',
        toward: 'KZ',
        by: { who: 'A driver we know', kind: 'traveller', date: '2026-11-22' },
      },
    ]);
  });

  test('says what is wrong and keeps what was right', async () => {
    await editor.says('/announce karkyra-kegen closed');
    expect(await editor.says('2020-01-01')).toMatch(/2020-01-01 is in the past[\s\S]*Since when is it closed/);
    expect(await editor.says('2027-03-01')).toContain('The last day of it?');
    expect(await editor.says('2026-12-01')).toMatch(
      /end \(2026-12-01\) before it begins \(2027-03-01\)[\s\S]*The last day/,
    );
    await editor.presses('No end named');
    await editor.presses('repair works');
    await editor.presses('All of it');
    await editor.presses('Border Service of Kyrgyzstan');
    expect(await editor.says('gps.gov.kg')).toContain('gps.gov.kg is no link');
    expect(await editor.says(url)).toContain('Preview.');
  });

  test('of a line with a fault asks only for what was wrong', async () => {
    const told = await editor.says(`/announce karkyra-kegen opens 2020-05-01 by border-service-kg ${url}`);
    expect(told).toMatch(/2020-05-01 is in the past[\s\S]*When does it open/);
    expect(await editor.says('2027-05-01')).toContain('Preview.');
  });

  test('lets anything be changed before it is published', async () => {
    await editor.says(line);
    await editor.presses('Change');
    await editor.presses('Date');
    expect(await editor.says('2027-05-15')).toContain('Planned to open on 15 May 2027');
    expect(await editor.says('opens 2027-05-20')).toContain('Planned to open on 20 May 2027');
    await editor.presses('Change');
    expect(await editor.presses('Back')).toContain('Preview.');
  });

  test('lets commands and cards pass', async () => {
    await editor.says('/announce karkyra-kegen opens');
    expect(await editor.says('/help')).toContain('What you can ask');
    expect(await editor.says('/status korday')).toContain('Ak-Jol – Korday');
    expect(await editor.presses('Why?')).toContain('Why this answer');
    expect(await editor.says('2027-05-01')).toContain('Does it hold for everybody');
  });

  test('ends with /cancel, with Cancel and with /start', async () => {
    await editor.says(line);
    expect(await editor.says('/cancel')).toBe('Cancelled. Nothing was published.');
    expect(await editor.says('korday')).toContain('Ak-Jol – Korday');
    await editor.says(line);
    expect(await editor.presses('Cancel')).toBe('Cancelled. Nothing was published.');
    await editor.says('/announce karkyra-kegen opens');
    await editor.says('/start');
    expect(await editor.says('korday')).toContain('Ak-Jol – Korday');
    expect(await published()).toEqual([]);
    expect(await store.conversations.read(editorChat)).toBeUndefined();
  });

  test('begun again forgets the first draft, whose button publishes nothing', async () => {
    await editor.says(line);
    const old = `publish:${dataOfPublish()}`;
    await editor.says('/announce karkyra-kegen closes 2027-10-31');
    expect(await editor.sendsData(old)).toContain('This draft is no longer here');
    expect(await published()).toEqual([]);
  });

  test('survives a restart', async () => {
    await editor.says('/announce karkyra-kegen opens');
    const again = await openHouse({ store, editors: [editorChat] });
    const same = again.traveller({ chat: editorChat, language: 'en' });
    expect(await same.says('2027-05-01')).toContain('Does it hold for everybody');
    await again.close();
  });
});

describe('whoever is no editor', () => {
  test.each(['/announce', line, '/notices', '/retract x', '/correct x', '/cancel'])(
    '%s is answered as an unknown command',
    async (words) => {
      const bob = house.traveller({ language: 'en' });
      const unknown = await bob.says('/nonsense');
      expect(await bob.says(words)).toBe(unknown);
      expect(await published()).toEqual([]);
    },
  );

  test('cannot publish by a forged button', async () => {
    const bob = house.traveller({ language: 'en' });
    await editor.says(line);
    expect(await bob.sendsData(`publish:${dataOfPublish()}`)).toContain('out of date');
    expect(await published()).toEqual([]);
  });

  test('an editor in a group is nobody special', async () => {
    const inGroup = house.traveller({ chat: editorChat, group: true });
    expect(await inGroup.says(line)).toBe('');
    expect(await published()).toEqual([]);
  });

  test('finds no editors’ commands in the menu or in /help', async () => {
    const help = await house.traveller({ language: 'en' }).says('/help');
    for (const command of ['/announce', '/notices', '/retract', '/correct']) expect(help).not.toContain(command);
  });
});

/** The draft that the last preview would publish. */
function dataOfPublish(): string {
  const rows = house.telegram.world.acts.flatMap(({ message }) => message?.reply_markup?.inline_keyboard.flat() ?? []);
  const data = rows.findLast(({ callback_data: one }) => one?.startsWith('publish:'))?.callback_data ?? '';
  return data.slice('publish:'.length);
}
