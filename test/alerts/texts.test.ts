import { expect, test } from 'vitest';
import { alertKinds } from '#domain/alerts/subscription.ts';
import { languages } from '../render/build.ts';
import { elsewhere } from './ledgers.ts';
import { reminderStories } from './reminder-stories.ts';
import { stories } from './stories.ts';
import { aWorld } from './told.ts';

const all = { ...stories, ...reminderStories };

test.each(Object.keys(all))('%s', async (name) => {
  const story = all[name];
  if (story === undefined) throw new Error(name);
  const world = await aWorld(story.now, story.ledger, [elsewhere]);
  for (const [chat, language] of languages.entries())
    await world.subscribes(chat + 1, language, story.wants ?? alertKinds);
  await story.happens(world);
  const told = await world.passes();
  expect(told.map(({ chat }) => chat)).toEqual(languages.map((_, index) => index + 1));
  expect(world.log).toEqual([]);
  expect(world.telegram.rejected).toEqual([]);
  const file = `texts/${name.replaceAll(/[ ,]+/g, '-')}.txt`;
  await expect(`${told.map(({ text }) => text).join('\n\n')}\n`).toMatchFileSnapshot(file);
});
