import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningBot, startBot } from './bot.ts';
import { headline } from './wording.ts';

/** People, each as a log of the chat. */

let otkel: RunningBot;
const editor = 900;
beforeAll(async () => {
  otkel = await startBot({ env: { EDITORS: String(editor) } });
});
afterAll(() => otkel?.stop());

describe('a traveller', () => {
  test('is two taps away from a card', async () => {
    const aizada = otkel.telegram.person({ name: 'Айзада', language: 'ky' });
    const hello = await aizada.says('/start');
    expect(hello.buttons[0]).toBe('Кыргызча');
    await aizada.taps('Кыргызча');
    expect(aizada.last.buttons).toEqual(
      expect.arrayContaining(['Каркыра – Кеген', 'Турган жерди жөнөтүү', 'Бардык бекеттер']),
    );
    await aizada.taps('Каркыра – Кеген');
    expect(aizada.last.text).toMatch(headline('Каркыра – Кеген'));
    expect(aizada.last.text).toMatch(/Текшерилди: .*\d\d:\d\d Бишкек \/ .*\d\d:\d\d Алматы$/);
  });

  test('says where they are, and hears of the nearest crossings', async () => {
    const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    const asked = await bob.says('/nearby');
    expect(asked.text).toContain('used once and not kept');
    const near = await bob.sendsLocation(42.49, 78.39);
    expect(near.text).toMatch(/Karkyra – Kegen: about 7\d km, to the (north-)?east/);
    expect(near.buttons[0]).toBe('Karkyra – Kegen');
    expect(near.messages[0]?.rows.flat().map(({ copy_text }) => copy_text?.text)).toContain('112');
    await bob.taps('Karkyra – Kegen');
    expect(bob.last.text).toMatch(headline('Karkyra – Kegen'));
  });

  test('may send a venue too', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    const location = { latitude: 43.02, longitude: 74.71 };
    const near = await bob.sends({ location, venue: { location, title: 'A café', address: 'Korday' } });
    expect(near.text).toContain('Ak-Jol – Korday: less than 3 km from you');
  });

  test.each([
    ['at the pole', 90, 0],
    ['at the other pole', -90, 180],
    ['in Australia', -33.9, 151.2],
  ])('%s hears plainly that nothing is near', async (_, latitude, longitude) => {
    const near = await otkel.telegram.person({ language: 'en' }).sendsLocation(latitude, longitude);
    expect(near.text).toContain('We know no road from there to a crossing of ours');
    expect(near.text).not.toMatch(/ to the /);
    expect(near.buttons.join()).not.toContain('112');
  });

  test('follows a link to a crossing, and is subscribed to nothing', async () => {
    const dana = otkel.telegram.person({ name: 'Дана', language: 'kk' });
    const opened = await dana.follows('https://t.me/otkel_bot?start=ak-jol-korday');
    expect(opened.text).toMatch(headline('Ақ-Жол – Қордай'));
    expect((await dana.says('/settings')).text).toContain('Тіл: Қазақша');
    const lost = await dana.follows('https://t.me/otkel_bot?start=atlantis');
    expect(lost.buttons).toContain('Қазақша');
  });

  test('sees where the posts are, how roughly that is known, and whom to call', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('karkyra');
    const map = await bob.taps('Map');
    expect(map.text).toMatch(/Kyrgyz side: .*about 4 km[\s\S]*The pin below is Tyup, the last town on the road/);
    await bob.says('tomonku');
    await bob.taps('Map');
    expect(bob.last.text).toContain('Kyrgyz side: its exact place is not known');
    expect(bob.last.rows.flat().map(({ copy_text }) => copy_text?.text)).toContain('112');
    await bob.taps('Back');
    expect(bob.last.text).toMatch(headline('Tömönkü-Chüy – Aqsu'));
  });

  test('reads what does not fit into one message in pages, each country by its flag', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    await bob.says('korday');
    await bob.taps('Details');
    await bob.taps('Documents');
    expect(bob.last.text).toContain('Where are you going?');
    await bob.taps('→ 🇰🇿');
    expect(bob.last.text).toMatch(/Documents · Ak-Jol – Korday\n\n🇰🇿 Kazakhstan/);
    await bob.taps('Back');
    await bob.taps('→ 🇰🇬');
    expect(bob.last.text).toMatch(/Documents · Ak-Jol – Korday\n\n🇰🇬 Kyrgyzstan/);
    await bob.taps('Back');
    await bob.taps('Back');
    expect(bob.last.buttons).toContain('Procedure');
  });

  test('corrects a question, and its answer changes with it', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    const first = await bob.says('karkyra');
    const second = await bob.edits('korday');
    expect(second.text).toMatch(headline('Ak-Jol – Korday'));
    expect(second.messages[0]?.id, 'the same message').toBe(first.messages[0]?.id);
    bob.deletes();
    const third = await bob.edits('karkyra');
    expect(third.text, 'anew, as the old answer is gone').toMatch(headline('Karkyra – Kegen'));
  });

  test('keeps writing in another language, and is asked once', async () => {
    const dana = otkel.telegram.person({ name: 'Дана', language: 'ru' });
    await dana.says('/language');
    await dana.taps('Русский');
    expect((await dana.says('Қордай ашық па')).text).not.toContain('қазақша');
    const offered = await dana.says('Қордай ертең ашық бола ма?');
    expect(offered.text).toContain('Бұдан былай қазақша жауап берейік пе?');
    expect((await dana.says('Қордай бүгін ашық па?')).text).not.toContain('жауап берейік пе');
    await dana.taps('Қазақша', { on: offered.messages.at(-1) as never });
    expect((await dana.says('Korday')).text).toMatch(headline('Ақ-Жол – Қордай'));
  });

  test('sets what new subscriptions tell of', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    expect((await bob.says('/settings')).buttons).toEqual(
      expect.arrayContaining(['✅ Opening', '✅ Closing', '✅ Temporary closure', '✅ Hours', 'Change language']),
    );
    await bob.taps('✅ Hours');
    expect(bob.last.buttons).toContain('▫️ Hours');
    await bob.taps('✅ Opening');
    expect((await bob.says('/settings')).buttons).toEqual(expect.arrayContaining(['▫️ Opening', '▫️ Hours']));
  });

  test('sends stickers, and gets one hint', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    const sticker = {
      sticker: {
        file_id: '1',
        file_unique_id: '1',
        type: 'regular',
        width: 1,
        height: 1,
        is_animated: false,
        is_video: false,
      },
    };
    expect((await bob.sends(sticker)).text).toContain('Type a name');
    await bob.tells(sticker);
    await bob.nothingIsSaid();
  });

  test('asks under a photo', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    const photo = [{ file_id: '1', file_unique_id: '1', width: 1, height: 1 }];
    expect((await bob.sends({ photo, caption: 'is karkyra open?' })).text).toMatch(headline('Karkyra – Kegen'));
  });

  test('passes a card on to the bot itself, which has nothing to add', async () => {
    const bob = otkel.telegram.person({ language: 'en' });
    const [found] = (await bob.inline('@bot karkyra')).results;
    await bob.tells({ text: found?.text, via_bot: otkel.telegram.bot });
    await bob.nothingIsSaid();
  });

  test('writes to the editors, who learn the words and not the name', async () => {
    const saltanat = otkel.telegram.person({ id: editor, name: 'Салтанат', language: 'ru' });
    await saltanat.says('/start');
    const bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    expect((await bob.says('/feedback')).text).toContain('/feedback the hours');
    expect((await bob.says('/feedback the <hours> have changed')).text).toContain('The editors will read it');
    expect(saltanat.last.text).toContain('the <hours> have changed');
    expect(saltanat.last.text).not.toContain('Bob');
    expect((await bob.says('/feedback and again')).text).toContain('Wait a minute');
  });

  test('reads in /help all that there is', async () => {
    const help = (await otkel.telegram.person({ language: 'en' }).says('/help')).text;
    for (const command of ['status', 'nearby', 'makeit', 'season', 'crossings', 'language', 'settings', 'feedback']) {
      expect(help).toContain(`/${command} `);
    }
  });
});

test('Telegram is told of the menu, the name and the descriptions once', async () => {
  for (const method of ['setMyCommands', 'setMyName', 'setMyDescription', 'setMyShortDescription']) {
    // An editor's own menu is of their chat alone.
    const calls = otkel.telegram.callsOf(method).filter(({ params }) => params['scope'] === undefined);
    const languages = calls.map(({ params }) => params['language_code']);
    expect(languages, method).toEqual([undefined, 'kk', 'ky', 'ru']);
  }
  await otkel.restart();
  await otkel.telegram.person().says('/start');
  expect(otkel.telegram.callsOf('setMyName')).toHaveLength(4);
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
  expect(otkel.log()).not.toMatch(/"level":(50|60)/);
});
