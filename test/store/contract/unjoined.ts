import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Alert } from '#domain/alerts/alert.ts';
import { tripOverId } from '#domain/alerts/reminder.ts';
import { letterDay } from '#domain/notes/letter.ts';
import { createReporters } from '#reports/reporters.ts';
import { type Opened, placeKey } from '../place.ts';
import { delivered, idle, work } from './deliveries.ts';

const minuteMs = 60_000;
/** Somebody who asks and tells does so within this; the people of the test are further apart. */
const togetherMs = 15;
/** A word in more lines than these tells nobody from anybody. */
const rareIn = 10;
const apartMs = 60;
/** Whom a letter is shown to, and who alone has a dialogue: they announce. */
const editor = 70;
const chats = Array.from({ length: 12 }, (_, index) => 70_000_000 + index * 7919);

/** One of a dump's reports, and the chat that told it. */
interface Told {
  readonly at: number;
  readonly chat: number;
}

/** What ends was begun a whole number of minutes before: its end tells the moment within a minute. */
function apart(one: number, other: number): number {
  const within = Math.abs(one - other) % minuteMs;
  return Math.min(within, minuteMs - within);
}

/** Letters keep the start of their day, which is a whole minute: who tells at one would be beside everybody's by chance. */
const besideWholeMinute = () => apart(Date.now(), 0) < 2 * togetherMs;

/** All that is ever remembered of somebody beside what they report, with what has a time of its own last. */
async function rememberAll({ store }: Opened, chat: number): Promise<void> {
  const { travellers, subscriptions, trips, waits, lastQuestions, letters, flood } = store;
  await travellers.rememberLanguage(chat, 'ky');
  await travellers.rememberAlertKinds(chat, ['queue']);
  await travellers.rememberQuietHours(chat, 'evening');
  await travellers.rememberSettings(chat, { passport: 'KZ', vehicle: 'car', town: 'Almaty' });
  await travellers.hintOnce(chat, 'photo');
  await subscriptions.put(chat, { crossing: 'korday', alertKinds: ['queue'], muted: false });
  await trips.add(chat, { crossing: 'korday', date: '2026-06-10' });
  await waits.put(chat, { crossing: 'korday', want: 'next-opening', moment: Date.UTC(2026, 5, 11), until: null });
  const asked = { at: Date.now(), about: { kind: 'crossings', crossings: ['korday'] }, traveller: {} } as const;
  const wrote = { shown: chat, writer: chat, wrote: 12, language: 'ky', at: letterDay(Date.now()) };
  await Promise.all([
    lastQuestions.write(chat, 'last', { ...asked, topic: { topic: 'documents', part: 'visa' } }, 900),
    lastQuestions.write(chat, 'crossing', { ...asked, topic: { topic: 'status' } }, 86_400),
    letters.keep({ editor, ...wrote }),
    flood.count('person', chat, 2),
    flood.count('writer', chat, 1),
  ]);
}

/** Each of them was asked how their trip went, and has the receipt. */
async function askAll({ store }: Opened): Promise<void> {
  const id = tripOverId('korday', '2026-06-10');
  const over: Alert = { id, crossing: 'korday', raisedAt: Date.now(), kind: 'trip-over', date: '2026-06-10' };
  await store.alerts.raise(over);
  await store.alerts.handOver(over, chats, null);
  const worker = work(store, () => delivered);
  await idle(store);
  await worker.close();
  expect(await store.alerts.hasReceived([id], chats[0] ?? 0)).toBe(true);
}

/** One after the other they ask and tell, each alone in their moment. */
async function tellAll(opened: Opened): Promise<readonly Told[]> {
  const { reports } = opened.store;
  const { personOf, fingerprint } = createReporters(placeKey);
  await reports.fingerprint(fingerprint);
  const told: Told[] = [];
  for (const [index, chat] of chats.entries()) {
    const free = (told.at(-1)?.at ?? 0) + apartMs;
    await expect.poll(() => Date.now(), { interval: 5 }).toBeGreaterThan(free);
    await rememberAll(opened, chat);
    await expect.poll(besideWholeMinute, { interval: 5 }).toBe(false);
    const at = Date.now();
    const person = personOf(chat);
    await reports.meet(person, '2026-06-01');
    const where = { crossing: 'korday', toward: 'KZ', vehicle: 'car', atGate: false, isNew: false } as const;
    await reports.add({ id: `report-${index}`, person, at, saw: { what: 'passed', minutes: 40 }, ...where });
    told.push({ at, chat });
  }
  await opened.store.conversations.write(editor, { step: 'when' }, 60);
  const free = (told.at(-1)?.at ?? 0) + apartMs;
  await expect.poll(() => Date.now(), { interval: 5 }).toBeGreaterThan(free);
  return told;
}

/** The moments in a line of a dump. */
const momentsIn = (line: string) => [...line.matchAll(/(?<!\d)1\d{12}(?!\d)/g)].map(([found]) => Number(found));
const chatsIn = (line: string) => chats.filter((chat) => new RegExp(`(?<!\\d)${chat}(?!\\d)`).test(line));

/** The reports for which a line of that moment names one chat, or has a name in it that stands elsewhere beside one chat. */
function joinedByTime(lines: readonly string[], told: readonly Told[]): readonly Told[] {
  const named = lines.map(chatsIn);
  const moments = lines.map(momentsIn);
  const words = lines.map((line) => new Set(line.match(/[\w-]{10,}/g)));
  const linesWith = (word: string) => words.flatMap((some, line) => (some.has(word) ? [line] : []));
  return told.filter(({ at, chat }) => {
    const then = lines.flatMap((_, line) => (moments[line]?.some((one) => apart(one, at) < togetherMs) ? [line] : []));
    const said = new Set(then.flatMap((line) => [...(words[line] ?? [])]));
    const beside = [...said].map(linesWith).filter(({ length }) => length <= rareIn);
    const found = [...then, ...beside.flat()].map((line) => named[line] ?? []).filter(({ length }) => length === 1);
    return found.flat().includes(chat);
  });
}

/** That who told what is nobody's to know, with all that lies in a store, and without the key. */
export function promisesThatNobodyIsJoined(opened: Opened): void {
  test('from all that lies in a store no report can be joined to a person or a chat without the key', async () => {
    const { reports } = opened.store;
    await tellAll(opened);
    await askAll(opened);
    const everything = await opened.everything();
    for (const chat of chats) expect(everything).toContain(String(chat));
    const persons = new Set((await reports.since(0)).map(({ person }) => person));
    expect(persons.size).toBe(chats.length);
    const found = (key: string) => chats.filter((chat) => persons.has(createReporters(key).personOf(chat)));
    expect(found(placeKey), 'whoever has the key finds all').toHaveLength(chats.length);
    expect(everything).not.toContain(placeKey);
    // Whatever lies in the store is tried as the key, and as what a hash without one would be made of.
    const words = new Set(everything.match(/[\w-]{2,}/g));
    expect(words.size).toBeGreaterThan(chats.length);
    for (const word of words) expect(found(word)).toEqual([]);
    const plain = (chat: number, how: string) => createHash(how).update(String(chat)).digest('base64url').slice(0, 16);
    for (const chat of chats)
      for (const how of ['sha256', 'sha1', 'md5']) expect(persons).not.toContain(plain(chat, how));
    const rows = JSON.stringify(await reports.since(0));
    for (const chat of chats) expect(rows).not.toContain(String(chat));
  });

  test('nor by its moment: nothing that names a chat says when it asked, wrote or told', async () => {
    const told = await tellAll(opened);
    await askAll(opened);
    const lines = (await opened.everything()).split('\n');
    expect(joinedByTime(lines, told)).toEqual([]);
    // The same search finds whoever is named beside a moment, or under a name that stands beside their chat.
    const plain = told.map(({ at, chat }) => `last:${chat} ${JSON.stringify({ at: at - 4 })}`);
    expect(joinedByTime([...lines, ...plain], told)).toEqual(told);
    const ends = told.map(({ at, chat }) => `flood:${chat} ends ${at + 3_600_000}`);
    expect(joinedByTime([...lines, ...ends], told)).toEqual(told);
    const named = told.flatMap(({ at, chat }) => [`last:name-of-${chat}x {"at":${at}}`, `name-of-${chat}x = ${chat}`]);
    expect(joinedByTime([...lines, ...named], told)).toEqual(told);
  });
}
