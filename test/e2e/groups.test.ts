import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { type RunningBot, startBot } from './bot.ts';

/** What a whole chat is told of is its administrators' to decide. */

let otkel: RunningBot;
const editorId = 900_000_003;
beforeAll(async () => {
  otkel = await startBot({ env: { EDITORS: String(editorId) } });
});
afterAll(() => otkel?.stop());

describe('in a group', () => {
  test('an administrator subscribes, others may not, and the alert comes to the group', async () => {
    const { telegram } = otkel;
    const aizada = telegram.person({ name: 'Айзада', language: 'ky' });
    const bob = telegram.person({ name: 'Bob', language: 'en' });
    const editor = telegram.person({ id: editorId, language: 'en' });
    const group = telegram.group({ administrators: [aizada] });

    expect((await group.says(bob, '/subscribe karkyra')).text).toBe(
      'Only administrators of this chat can change this.',
    );
    expect((await group.says(aizada, '/subscribe@bot Каркыра')).text).toContain('✅ Сиз жазылдыңыз: Каркыра – Кеген');
    const pressed = await group.taps(bob, 'Убактылуу токтотуу');
    expect(pressed.notice ?? pressed.text).toContain('администратор');

    await editor.says('/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://gps.gov.kg/1');
    await editor.taps('Publish');
    await eventually(() => expect(group.last.text).toContain('🟢 2027-жылдын 1-майында ачуу пландалган'));
    await group.taps(aizada, 'Убактылуу токтотуу');
    expect(group.last.text).toContain('🔕');
  });

  test('whoever is no editor there hears nothing of /announce', async () => {
    const bob = otkel.telegram.person({ name: 'Bob' });
    const group = otkel.telegram.group();
    await group.writes(bob, '/announce karkyra-kegen opens 2027-05-01');
    await group.nothingIsSaid();
  });

  test('an administrator may have it forgotten', async () => {
    const aizada = otkel.telegram.person({ language: 'en' });
    const group = otkel.telegram.group({ administrators: [aizada] });
    await group.says(aizada, '/subscribe korday');
    await group.says(aizada, '/forget');
    await group.taps(aizada, 'Yes');
    expect((await group.says(aizada, '/alerts')).text).toContain('You have no alerts yet.');
  });
});

test('a channel subscribes by a post of its own', async () => {
  const owner = otkel.telegram.person({ language: 'ky' });
  const channel = otkel.telegram.channel({ administrators: [owner] });
  await channel.posts('/subscribe karkyra');
  await eventually(() => expect(channel.last.text).toContain('Karkyra – Kegen'));
});

test('/export sends a file with all that is kept', async () => {
  const bob = otkel.telegram.person({ language: 'en' });
  await bob.says('/subscribe korday');
  await bob.writes('/export');
  const [sent] = otkel.telegram.callsOf('sendDocument').slice(-1);
  expect(sent?.params['caption']).toBe('Everything we keep about this chat');
  const document = sent?.params['document'];
  if (!(document instanceof Blob)) throw new Error('no file was sent');
  const held = JSON.parse(await document.text());
  expect(held).toMatchObject({ chat: bob.user.id, language: 'en', subscriptions: [{ crossing: 'ak-jol-korday' }] });
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
});
