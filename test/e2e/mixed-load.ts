import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../telegram/people.ts';
import type { Telegram } from '../telegram/server.ts';
import { type Chance, createChance } from '../walk/chance.ts';
import { malformedUpdate, wellFormedUpdate } from './fuzz-updates.ts';

/*
 * What a bot meets on any day, all at once and always by the same people: questions, buttons, inline queries, places,
 * subscriptions and their ends, reports, groups, news that an editor publishes and takes back, and updates of nobody who means
 * well. Whoever comes again finds what they left: what a bot keeps for good has its size after the first round.
 */

export const editorId = 900_000_004;

const languages = ['ky', 'kk', 'ru', 'en'] as const;
const questions = [
  ...[
    'каркыра',
    'Кордай ачыкпы',
    'Кордайда кезек барбы',
    'Каркыра 1-май',
    'тез жардам',
    'Бишкектен Алматыга кантип барам',
  ],
  ...[
    'қарқыра',
    'Қордай ашық па',
    'Қордай ертең сағат 7-де ашық па',
    'қандай құжат керек',
    'Алматыдан Қаракөлге қалай жетемін',
  ],
  ...[
    'кордай открыт завтра в 7?',
    'каркыра в мае',
    'какие документы на кордае',
    'из Бишкека в Алматы',
    'привет',
    'нужна ли виза',
  ],
  ...[
    'is korday open tomorrow at 7',
    'all crossings',
    'why is karkyra closed',
    'from Karakol 14:00',
    'and tomorrow?',
    'nonsense',
  ],
  ...[
    '/status',
    '/crossings',
    '/help',
    '/makeit karkyra from Karakol 14:00',
    '/season karkyra',
    '/settings',
    '/alerts',
    '/privacy',
  ],
] as const;
const kept = [
  '/subscribe karkyra',
  '/subscribe korday',
  '/trip karkyra 1 May',
  '/language ru',
  'korday tomorrow',
] as const;
const lasting = [
  ...kept,
  ...[
    '/unsubscribe karkyra',
    '/language ky',
    'стою на кордае, очередь два часа',
    'кордайда кезек жок',
    '/forget',
    '/export',
  ],
] as const;
const places = [
  [42.8, 79.19],
  [43.24, 76.9],
  [0, 0],
] as const;

/** Whoever takes part, and the dice that say what they do. */
interface Crowd {
  readonly telegram: Telegram;
  readonly groups: readonly ReturnType<Telegram['group']>[];
  readonly editor: Person;
  readonly chance: Chance;
}

const deeds: readonly ((crowd: Crowd, person: Person) => Promise<unknown>)[] = [
  ({ chance }, person) => person.writes(chance.one(questions)),
  ({ chance }, person) => person.writes(chance.one(questions)),
  ({ chance }, person) => tap(person, chance),
  ({ chance }, person) => person.writes(chance.one(lasting)),
  ({ chance }, person) => person.inline(chance.one(['', 'karkyra', 'кордай', 'xyz'])),
  ({ chance }, person) => person.tells({ location: { ...coordinates(chance) } }),
  ({ chance, groups }, person) => chance.one(groups).writes(person, '/status@bot каркыра'),
  ({ telegram, chance }) => hostile(telegram, chance.below(2 * hostilePeople)),
];

const coordinates = (chance: Chance) => {
  const [latitude, longitude] = chance.one(places);
  return { latitude, longitude };
};

/** A button of the last message, where it has one that the bot hears of. */
async function tap(person: Person, chance: Chance): Promise<void> {
  const heard = [...person.room.messages.values()].some(({ from }) => from?.is_bot);
  const buttons = heard ? person.last.rows.flat().flatMap(({ callback_data: data }) => data ?? []) : [];
  if (buttons.length === 0) await person.writes('korday');
  else await person.tapsData(chance.one(buttons));
}

/** Of so many people, again and again. */
const hostilePeople = 100;

function hostile(telegram: Telegram, at: number): Promise<unknown> {
  const { kind, payload } = (at % 2 === 0 ? wellFormedUpdate : malformedUpdate)(1, at % (2 * hostilePeople));
  return telegram.deliver(kind, payload);
}

/** Something new that is told to all who subscribed, and after a while is taken back. */
async function publish({ editor }: Crowd, at: number): Promise<void> {
  await editor.writes(
    `/announce karkyra-kegen opens 2027-05-${10 + (at % 10)} by border-service-kg https://gps.gov.kg/${at}`,
  );
  const draft = editor.last.buttons.find((words) => words === 'Publish');
  if (draft !== undefined) await editor.taps(draft);
}

/** Puts people before a bot, and lets them do things. */
export function createLoad(telegram: Telegram, people: number) {
  const chance = createChance(12);
  const persons = Array.from({ length: people }, (_, at) =>
    telegram.person({ id: 3_000_000 + at, language: languages[at % languages.length] as string }),
  );
  const groups = persons.slice(0, 6).map((owner) => telegram.group({ administrators: [owner] }));
  const editor = telegram.person({ id: editorId, language: 'en' });
  const crowd: Crowd = { telegram, groups, editor, chance };
  const busy = new Set<Person>();
  const underWay = new Set<Promise<unknown>>();
  const failures: string[] = [];
  let done = 0;

  function begin(person: Person, deed: Promise<unknown>): void {
    busy.add(person);
    const whole = deed
      .catch((error: unknown) => failures.push(String(error)))
      .finally(() => {
        busy.delete(person);
        underWay.delete(whole);
      });
    underWay.add(whole);
  }

  return {
    failures,
    done: () => done,
    /** Everybody comes once and leaves whatever they can leave. */
    async settle(): Promise<void> {
      for (const person of persons) {
        await person.says('/start');
        await Promise.all(kept.map((words) => person.writes(words)));
      }
      for (let at = 0; at < 2 * hostilePeople; at += 1) await hostile(telegram, at);
    },
    /** So many a second, whoever is free, for so long; resolves when all of it is answered. */
    async goOn(seconds: number, perSecond: number, publishEvery: number): Promise<void> {
      const began = performance.now();
      for (let due = 0; due < seconds * perSecond; due += 1, done += 1) {
        await pause(Math.max(0, began + (due * 1000) / perSecond - performance.now()));
        if (done % (publishEvery * perSecond) === 0 && !busy.has(editor)) begin(editor, publish(crowd, done));
        const person = chance.one(persons);
        if (!busy.has(person)) begin(person, chance.one(deeds)(crowd, person));
      }
      await Promise.all(underWay);
    },
  };
}
