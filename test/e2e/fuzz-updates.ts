import { createChance } from '../walk/chance.ts';

/*
 * Updates that nobody means well: by a seed, so that any of them can be brought again. The well-formed ones keep to the
 * Bot API, and what is in them is hostile; of the malformed ones some parts are missing, of another type, or beyond measure.
 */

export interface Fuzzed {
  readonly kind: string;
  readonly payload: Record<string, unknown>;
}

/** Chats of people, from this number on; each of them writes so seldom that no flood limit hides what would happen. */
export const firstChat = 7_000_000;
export const chats = 4_000;

const pieces = [
  ...['karkyra', 'каркыра', 'қордай', 'Кордайда кезек', 'tomorrow at 7', 'from Almaty to Bishkek', '31.11.2027', '112'],
  ...[
    '\u202E\u2066',
    '\u0000',
    '\uD800',
    '👨‍👩‍👧‍👦',
    '<b>&amp;</a>',
    '\\`*_{}[]()#+-.!|~',
    '%00%0A',
    '{{7*7}}',
    "'; DROP TABLE chats;--",
  ],
  ...[
    '𝕶𝖔𝖗𝖉𝖆𝖞',
    'ｋｏｒｄａｙ',
    'ка́рк҃ыра',
    'İı',
    'ﬃ',
    '٣:٤٥',
    'Infinity',
    '-0',
    '1e309',
    'null',
    '__proto__',
    'constructor',
  ],
  ...['a'.repeat(4096), '́'.repeat(300), '\n'.repeat(500), '0'.repeat(400), 'как '.repeat(900), '🚛'.repeat(1000)],
] as const;
const commands = [
  ...[
    'start',
    'help',
    'status',
    'crossings',
    'makeit',
    'season',
    'trip',
    'subscribe',
    'unsubscribe',
    'alerts',
    'settings',
  ],
  ...[
    'language',
    'privacy',
    'forget',
    'export',
    'feedback',
    'announce',
    'retract',
    'correct',
    'stale',
    'notices',
    'nope',
  ],
] as const;
const datas = [
  ...[
    'card:en:karkyra-kegen',
    'why:ky:karkyra-kegen:hs1abd:KZ:3',
    'topic:ru:ak-jol-korday::::road9',
    'border:kk:KG-KZ::::9',
  ],
  ...[
    'border:en:*-*',
    'own:en:passport:KG',
    'settings:ru:opening',
    'forget:en:yes',
    'mine:ky:99',
    'draft:en:publish:x',
  ],
  ...['publish:../../etc', 'language:xx', 'card', '', ':::::::', 'card:en:__proto__', 'makeit:en:karkyra-kegen::::zz'],
] as const;

type Chance = ReturnType<typeof createChance>;

const text = (chance: Chance) =>
  Array.from({ length: 1 + chance.below(4) }, () => chance.one(pieces))
    .join(chance.one([' ', '', '\n', '\u200b']))
    .slice(0, 4096);

function person(chance: Chance) {
  const id = firstChat + chance.below(chats);
  const from = {
    id,
    is_bot: false,
    first_name: text(chance).slice(0, 64) || 'A',
    language_code: chance.one(['ky', 'kk', 'ru', 'en', 'zz', 'de']),
  };
  return { id, from, chat: { id, type: 'private', first_name: from.first_name } };
}

function message(chance: Chance, at: number) {
  const { from, chat } = person(chance);
  return { message_id: 1_000_000 + at, date: 1_790_000_000 + at, from, chat };
}

const entities = (length: number) => [{ type: 'bot_command', offset: 0, length }];

const wellFormed: Readonly<Record<string, (chance: Chance, at: number) => Fuzzed>> = {
  text: (chance, at) => ({ kind: 'message', payload: { ...message(chance, at), text: text(chance) } }),
  command(chance, at) {
    const name = chance.one(commands);
    return {
      kind: 'message',
      payload: {
        ...message(chance, at),
        text: `/${name} ${text(chance)}`.slice(0, 4096),
        entities: entities(name.length + 1),
      },
    };
  },
  edit: (chance, at) => ({
    kind: 'edited_message',
    payload: { ...message(chance, at), edit_date: 1_790_000_100 + at, text: text(chance) },
  }),
  tap(chance, at) {
    const { from, chat, ...rest } = message(chance, at);
    const data = chance.below(3) === 0 ? text(chance).slice(0, 20) : chance.one(datas);
    return {
      kind: 'callback_query',
      payload: { id: String(at), from, chat_instance: '1', data, message: { ...rest, date: 0, chat } },
    };
  },
  inline: (chance, at) => ({
    kind: 'inline_query',
    payload: {
      id: String(at),
      from: person(chance).from,
      query: text(chance).slice(0, 256),
      offset: chance.one(['', '5', 'x']),
    },
  }),
  place(chance, at) {
    const location = { latitude: chance.one([0, 90, -90, 42.8, 1e-9]), longitude: chance.one([0, 180, -180, 79.19]) };
    return { kind: 'message', payload: { ...message(chance, at), location } };
  },
  forwarded: (chance, at) => ({
    kind: 'message',
    payload: {
      ...message(chance, at),
      text: text(chance),
      forward_origin: { type: 'hidden_user', date: 1, sender_user_name: text(chance).slice(0, 40) },
    },
  }),
  sticker: (chance, at) => ({
    kind: 'message',
    payload: {
      ...message(chance, at),
      sticker: {
        file_id: 'x',
        file_unique_id: 'y',
        type: 'regular',
        width: 1,
        height: 1,
        is_animated: false,
        is_video: false,
      },
    },
  }),
};

/** The update with this number of this seed. */
export function wellFormedUpdate(seed: number, at: number): Fuzzed {
  const chance = createChance(seed * 1_000_003 + at);
  const make = chance.one(Object.values(wellFormed));
  return make(chance, at);
}

const strange = [
  null,
  0,
  -1,
  1e300,
  '',
  'x',
  [],
  {},
  [[[[]]]],
  true,
  { id: {} },
  Number.MAX_SAFE_INTEGER,
  '9'.repeat(300),
] as const;

/** The same with one to three of its parts gone or turned into something else. */
export function malformedUpdate(seed: number, at: number): Fuzzed {
  const chance = createChance(seed * 1_000_003 + at + 500_000_000);
  const { kind, payload } = wellFormedUpdate(seed, at);
  const broken = structuredClone(payload);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) breakOne(broken, chance);
  return {
    kind: chance.below(20) === 0 ? chance.one(['message', 'poll', 'my_chat_member', 'no_such_kind']) : kind,
    payload: broken,
  };
}

function breakOne(from: Record<string, unknown>, chance: Chance): void {
  const keys = Object.keys(from);
  if (keys.length === 0) return;
  const key = chance.one(keys);
  const inner = from[key];
  if (inner !== null && typeof inner === 'object' && !Array.isArray(inner) && chance.below(2) === 0) {
    breakOne(inner as Record<string, unknown>, chance);
  } else if (chance.below(3) === 0) delete from[key];
  else from[key] = structuredClone(chance.one(strange));
}
