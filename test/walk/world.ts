import { DateTime } from 'luxon';
import { createMessage } from '#alerts/message.ts';
import { type Alert, correctionAlertId, noticeAlertId, updateAlertId } from '#domain/alerts/alert.ts';
import type { Notice } from '#domain/alerts/notice.ts';
import { type Crossing, crossingsAt, defaultBorder } from '#domain/crossing.ts';
import { plain } from '#render/renderer.ts';
import { loadKnowledge, openNoticeCache } from '../../src/knowledge.ts';
import { shipped } from '../data/shipped.ts';
import type { WalkCase } from './cases.ts';
import type { Written, WrittenNotice } from './written.ts';

/*
 * What the program that ships prints for a case: the answers as `ask` gives them, and the alerts as they are delivered.
 * What comes out is plain text, with the language and the kind of message, and nothing of the objects that made it.
 */

export interface Printed {
  readonly of: 'card' | 'why' | 'seasons' | 'news' | 'correction' | 'update' | 'retraction' | 'trip' | 'opening';
  readonly language: string;
  readonly text: string;
  /** The day of a trip. */
  readonly day?: string;
}

let clock: DateTime = DateTime.fromMillis(0);
const quiet = { info() {}, warn: (about: object) => problems.push(JSON.stringify(about)), error() {} };
/** Notices that the program could not read: a walk over those would be a walk over nothing. */
export const problems: string[] = [];

const model = shipped.crossings.find(({ id }) => id === 'karkyra-kegen') as Crossing;
const madeUp: readonly Crossing[] = [
  { ...model, id: 'made-up', statements: [] },
  { ...model, id: 'made-up-turned', posts: [...model.posts].reverse() as unknown as Crossing['posts'], statements: [] },
];
/** What notes tell has tests of its own. */
const withoutNotes = (crossing: Crossing) => ({ ...crossing, notes: [] });
const catalogue = { ...shipped, crossings: [...shipped.crossings, ...madeUp].map(withoutNotes) };
const knowledge = loadKnowledge({ config: { dataDir: '', localesDir: 'locales' }, now: () => clock, catalogue });
export const languages = knowledge.languages.map(({ code }) => code);
/** The stranger knows two clocks: those of the border that is meant unsaid. */
const home = defaultBorder(shipped);
export const crossingIds = [
  ...(home === undefined ? [] : crossingsAt(home, shipped)).map(({ id }) => id),
  // As often as all that ship.
  ...Array.from({ length: 10 }, (_, index) => madeUp[index % 4 === 3 ? 1 : 0]?.id ?? ''),
];
const crossingOf = (id: string) => catalogue.crossings.find((one) => one.id === id) as Crossing;

export async function printed(one: WalkCase): Promise<readonly Printed[]> {
  clock = one.now;
  const noticesNow = asStored(one, endedIn(one));
  const cache = await cacheOf(noticesNow);
  const answer = knowledge.createAnswerFrom(cache);
  const { crossing, now, moment, traveller } = one;
  const answers = languages.flatMap((language) =>
    (['status', 'why', 'season'] as const).map((topic): Printed => {
      const asked = { crossing, now, moment, traveller, topic, language };
      const of = topic === 'status' ? 'card' : topic === 'why' ? 'why' : 'seasons';
      return { of, language, text: plain(answer(asked).html) };
    }),
  );
  return [...answers, ...(await alertsOf(one))];
}

async function alertsOf(one: WalkCase): Promise<readonly Printed[]> {
  const last = one.notices.at(-1) as WrittenNotice;
  const before = await cacheOf(asStored(one, one.notices));
  const after = await cacheOf(asStored(one, endedIn(one)));
  const base = { crossing: one.crossing, raisedAt: one.now.toMillis() };
  const day = one.now.plus({ days: 3 }).toISODate() ?? '';
  const tomorrow = one.now.plus({ days: 1 }).toISODate() ?? '';
  const news: Alert = { ...base, id: noticeAlertId(last.id), kind: 'news', notice: last.id };
  const said = await said4(news, 'news', before, [day]);
  const ended = endingAlert(one, last.id, base);
  const end = ended === null ? [] : await said4(ended.alert, ended.of, after, []);
  const trip: Alert = { ...base, id: 'trip', kind: 'trip', date: day, daysBefore: 3 };
  const opening: Alert = { ...base, id: 'opens', kind: 'opens-tomorrow', date: tomorrow };
  const rest = [...(await said4(trip, 'trip', after, [day])), ...(await said4(opening, 'opening', after, []))];
  return [...said, ...end, ...rest];
}

async function said4(
  alert: Alert,
  of: Printed['of'],
  noticeCache: Awaited<ReturnType<typeof cacheOf>>,
  trips: readonly string[],
): Promise<readonly Printed[]> {
  const message = createMessage({ ...knowledge, noticeCache, takesReports: true });
  const crossing = crossingOf(alert.crossing);
  const all = await Promise.all(
    languages.map(async (language): Promise<Printed | null> => {
      const told = await message(alert, crossing, language, {
        subscribes: true,
        trips,
        owesHours: false,
        isAsked: false,
      });
      return told === null
        ? null
        : { of, language, text: plain(told.html), ...(trips[0] === undefined ? {} : { day: trips[0] }) };
    }),
  );
  return all.filter((one) => one !== null);
}

function endingAlert(
  one: WalkCase,
  notice: string,
  base: { crossing: string; raisedAt: number },
): { alert: Alert; of: Printed['of'] } | null {
  const wrong = { ...base, id: correctionAlertId(notice), notice };
  switch (one.ending) {
    case 'stands':
      return null;
    case 'retracted':
      return { of: 'retraction', alert: { ...wrong, kind: 'correction', correct: null } };
    case 'corrected':
      return { of: 'correction', alert: { ...wrong, kind: 'correction', correct: 'again' } };
    case 'updated':
      return { of: 'update', alert: { ...wrong, id: updateAlertId(notice), kind: 'update', correct: 'again' } };
  }
}

/** The card alone, with these notices. */
export async function cardsOf(one: WalkCase): Promise<readonly Printed[]> {
  clock = one.now;
  const answer = knowledge.createAnswerFrom(await cacheOf(asStored(one, one.notices)));
  const { crossing, now, moment, traveller } = one;
  return languages.map((language) => {
    const { html } = answer({ crossing, now, moment, traveller, topic: 'status', language });
    return { of: 'card', language, text: plain(html) };
  });
}

/** The notices as they stand when everything has happened. */
export function endedIn(one: WalkCase): readonly WrittenNotice[] {
  const { ending } = one;
  const last = one.notices.at(-1) as WrittenNotice;
  if (ending === 'stands') return one.notices;
  const earlier = one.notices.slice(0, -1);
  const ended = { ...last, ended: ending };
  if (ending === 'retracted') return [...earlier, ended];
  const again = { id: 'again', written: moved(last.written, one.now), publishedAt: one.now.toMillis() };
  return [...earlier, ended, { ...again, supersedes: last.id }];
}

/** The same word with its last date two days later; what has none is said again. */
function moved(written: Written, now: DateTime): Written {
  const later = (text: string) => {
    const date = DateTime.fromISO(text.slice(0, 10), { zone: 'utc' }).plus({ days: 2 }).toISODate() ?? '';
    return `${date}${text.slice(10)}`;
  };
  const isPlan = written.says === 'opens' || written.says === 'closes';
  const key = written.until !== undefined ? 'until' : isPlan ? 'date' : null;
  const text = key === null ? '' : String(written[key]);
  if (key === null || !/^\d{4}-\d\d-\d\d/.test(text) || text < (now.toISODate() ?? '')) return written;
  return { ...written, [key]: later(text) };
}

function asStored(one: WalkCase, notices: readonly WrittenNotice[]): readonly Notice[] {
  return notices.map(({ id, written, publishedAt, supersedes, ended }) => ({
    id,
    crossing: one.crossing,
    written: { ...written },
    editor: 900,
    publishedAt,
    supersedes: supersedes ?? null,
    ended: ended === undefined ? null : { how: ended, at: one.now.toMillis(), editor: 900 },
  }));
}

async function cacheOf(notices: readonly Notice[]) {
  const store = { all: async () => notices, version: async () => 1 };
  const cache = openNoticeCache(store as never, knowledge, quiet);
  await cache.refresh();
  return cache;
}
