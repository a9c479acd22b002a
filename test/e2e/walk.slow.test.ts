import { afterAll, beforeAll, expect, test } from 'vitest';
import { crossingsAt, defaultBorder } from '#domain/crossing.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { shipped } from '../data/shipped.ts';
import type { Shown } from '../telegram/shown.ts';
import { type RunningBot, startBot } from './bot.ts';
import { faultsOf } from './wording.ts';

/*
 * Somebody presses every button of every screen, in every language. Nobody lists the buttons: what is under a message is
 * pressed, and what comes of it is looked at in turn.
 */

let otkel: RunningBot;
beforeAll(async () => {
  // An editor may press as much as they like.
  otkel = await startBot({ env: { EDITORS: languages.map(idOf).join(',') } });
  // Whoever has never written cannot be written to, and editors hear of what is told.
  for (const language of languages) await otkel.telegram.person({ id: idOf(language), language }).says('/start');
});
afterAll(() => otkel?.stop());

const languages = loadLanguages('locales').map(({ code }) => code);
const idOf = (language: string) => 900_000_001 + languages.indexOf(language);

/** Where a walk begins. */
const beginnings = [
  '/crossings',
  '/start karkyra-kegen',
  'Timbuktu',
  '/settings',
  '/nearby',
  '/status korday kegen',
  '/status karkyra tomorrow documents',
  '/makeit korday',
  '/season',
];

/** Every crossing of the border that is meant unsaid, and one of each other: what stands under the cards of the rest is the same. */
const home = defaultBorder(shipped);
const walked = new Set(
  shipped.borders
    .flatMap((border) => crossingsAt(border, shipped).slice(0, border === home ? undefined : 1))
    .map(({ id }) => id),
);
const left = new Set(shipped.crossings.map(({ id }) => id).filter((id) => !walked.has(id)));

/** What an editor may do to a report that the walker, who told it, has taken back meanwhile. */
const isOfTaken = (data: string) => data.startsWith('strike:') || data.startsWith('silence:');

/** A button to press, with all that was pressed before it, and the screen on which it was. */
interface Step {
  readonly path: readonly string[];
  readonly on: Shown;
}

/** What was seen, by the button that led there with its language left out. */
const seen = new Map<string, Map<string, string>>();

test.each(languages)('%s: every button leads on, in its own language', { timeout: 300_000 }, async (language) => {
  const walker = otkel.telegram.person({ id: idOf(language), name: `Walker ${language}`, language });
  await walker.says('/language');
  await walker.tapsData(`language:${language}`);
  const faults: string[] = [];
  const waiting: Step[] = [];
  const known = new Set<string>();

  const look = (screen: Shown, path: readonly string[]) => {
    const place = path.at(-1) ?? '';
    const texts = seen.get(place.replace(`:${language}`, ':')) ?? new Map<string, string>();
    seen.set(place.replace(`:${language}`, ':'), texts.set(language, screen.text));
    if (!isForAll(place)) faults.push(...faultsOf(screen, language).map((fault) => `${place}: ${fault}`));
    for (const { callback_data: data } of screen.rows.flat()) {
      if (data === undefined || data.startsWith('language:') || known.has(timeless(data))) continue;
      if (left.has(data.split(':')[2] ?? '') || isOfTaken(data)) continue;
      known.add(timeless(data));
      waiting.push({ path: [...path, data], on: screen });
    }
  };

  /** What a button does may hang on what was pressed since: then whoever presses it came the whole way just now. */
  const press = async ({ path, on }: Step) => {
    const answer = await walker.tapsData(path.at(-1) ?? '', { on });
    if (answer.notice === null) return answer;
    for (const data of path.slice(1, -1)) await walker.tapsData(data, { on });
    return await walker.tapsData(path.at(-1) ?? '', { on });
  };

  for (const words of beginnings) {
    const { messages } = await walker.says(words);
    for (const message of messages) look(message, [words]);
  }
  const { messages } = await walker.sendsLocation(42.8, 75.3);
  for (const message of messages) look(message, ['a location']);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const answer = await press(next);
    // That we shall write, or no longer, is said in passing.
    const isTold = next.path.at(-1)?.startsWith('once:') ?? false;
    if (answer.notice !== null && !isTold) faults.push(`${next.path.join(' → ')}: refused with «${answer.notice}»`);
    const shown = answer.messages.length > 0 ? answer.messages : [next.on];
    for (const message of shown) look(message, next.path);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(known.size).toBeGreaterThan(150);
});

test('no screen reads alike in two languages', () => {
  const alike: string[] = [];
  for (const [place, texts] of seen) {
    if (new Set(texts.values()).size < texts.size) alike.push(place);
  }
  expect(alike.filter((place) => !isForAll(place))).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test('and Telegram had nothing to complain about', () => {
  expect(otkel.telegram.rejected).toEqual([]);
  expect(otkel.telegram.spinning).toEqual([]);
  expect(otkel.log()).not.toMatch(/"level":(40|50|60)/);
});

/** The question which language to speak is asked in all of them. */
function isForAll(path: string): boolean {
  return path.startsWith('languages:');
}

/**
 * The same button an hour later leads to the same place. Reports go the same way at every crossing and for every wait, and of
 * one crossing and direction only one is taken in half an hour: each step of them is pressed once, and one report is told.
 */
function timeless(data: string): string {
  const [verb, language, ...fields] = data.split(':');
  if (verb === 'report') {
    const [, what = '', minutes = '', toward = ''] = fields;
    return toward === ''
      ? [verb, language, what, minutes === '' ? '' : 'wait'].join(':')
      : [verb, language, 'told'].join(':');
  }
  if (verb === 'unreport' || verb === 'reportdone') return `${verb}:${language}`;
  return data.replace(/:[0-9a-z]{1,7}[mdo](?=:|$)/, ':');
}
