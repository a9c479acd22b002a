import type { Redis } from 'ioredis';
import { isUrgent } from '#domain/alerts/alert.ts';
import type { QuietHours } from '#domain/alerts/quiet-hours.ts';
import { fromBitmask, toBitmask } from '#domain/alerts/subscription.ts';
import { given } from '#domain/given.ts';
import { heldBy } from '#domain/notes/letter.ts';
import { type PersonalSettings, personalSettingNames } from '#domain/personal-settings.ts';
import type { TravellerStore } from '#domain/ports/travellers.ts';
import { moveReceipt, receiptShardOf } from './alerts.ts';
import type { AskerNames, Key } from './client.ts';
import type { DeliveryQueue } from './delivery/queue.ts';
import { forgetEditor, readNotices } from './notices.ts';
import { scriptOf } from './script.ts';
import { subscriptionsOf, tripsOf } from './subscriptions.ts';
import { forgetLastQuestions, lastQuestionsOf } from './talk/last-questions.ts';
import { forgetLetters, lettersOf, moveLetters } from './talk/letters.ts';
import { waitsOf } from './waits.ts';

/*
 * A chat is one hash, with `h:<hint>` and `p:<crossing>` for a topic, and the sorted sets of what it subscribes to. ARGV: how keys begin, the chat, and for a move the
 * chat's new number. What the new chat has already stays as it is.
 */
const leaveLua = `
  local function key(...) return ARGV[1] .. table.concat({...}, ':') end
  local from, to = ARGV[2], ARGV[3]
  local held = redis.call('HGETALL', KEYS[1])
  for i = 1, #held, 2 do
    local field, value = held[i], held[i + 1]
    local moved = to ~= '' and redis.call('HSETNX', KEYS[2], field, value) == 1
    if field:sub(1, 2) == 's:' then
      local set = key('subscribers', field:sub(3))
      redis.call('ZREM', set, from .. ':' .. value:gsub('m', ''))
      if moved and value:sub(-1) ~= 'm' then redis.call('ZADD', set, to, to .. ':' .. value) end
    elseif field:sub(1, 2) == 't:' then
      local date, crossing = field:match('^t:([^:]*):(.*)$')
      local set = key('trips', crossing, date)
      redis.call('ZREM', set, from)
      if moved then redis.call('ZADD', set, to, to) end
      if redis.call('EXISTS', set) == 0 then redis.call('ZREM', key('dates', crossing), date) end
    elseif field:sub(1, 2) == 'n:' then
      local crossing = field:match('^n:[^:]*:(.*)$')
      local set = key('waiting', crossing, value)
      redis.call('ZREM', set, from)
      if moved then redis.call('ZADD', set, to, to) end
      if redis.call('EXISTS', set) == 0 then redis.call('SREM', key('waits', crossing), value) end
    end
  end
  redis.call('DEL', KEYS[1])
  return 1`;

export function travellersIn(redis: Redis, key: Key, queue: DeliveryQueue, nameOf: AskerNames): TravellerStore {
  const leave = scriptOf(redis, 'leaveChat', leaveLua);
  const alerts = () => redis.zrange(key('alerts'), '0', '-1');
  const receipts = async (chat: number) => {
    const ids = await alerts();
    const told = await Promise.all(ids.map((id) => redis.sismember(receiptShardOf(id, chat, key), chat)));
    return ids.filter((_, index) => told[index] === 1);
  };
  const urgent = async (id: string) => {
    const alert = await redis.hget(key('alert', id), 'alert');
    return alert !== null && isUrgent(JSON.parse(alert));
  };
  return {
    async languageOf(chat) {
      return await redis.hget(key('chat', chat), 'language');
    },
    async rememberLanguage(chat, language) {
      await redis.hset(key('chat', chat), 'language', language);
    },
    async alertKindsOf(chat) {
      const mask = await redis.hget(key('chat', chat), 'wants');
      return mask === null ? null : fromBitmask(Number(mask));
    },
    async rememberAlertKinds(chat, wants) {
      await redis.hset(key('chat', chat), 'wants', toBitmask(wants));
    },
    async settingsOf(chat) {
      return await readSettings(redis, key('chat', chat));
    },
    async rememberSettings(chat, settings) {
      await writeSettings(settings, redis, key('chat', chat));
    },
    async hintOnce(chat, hint) {
      return (await redis.hsetnx(key('chat', chat), `h:${hint}`, '')) === 1;
    },
    async hintsOf(chat) {
      return hintsIn(await redis.hgetall(key('chat', chat)));
    },
    async quietHoursOf(chat) {
      return quietHoursIn(await redis.hget(key('chat', chat), 'quiet'));
    },
    async rememberQuietHours(chat, hours) {
      await redis.hset(key('chat', chat), 'quiet', hours);
    },
    async topicOf(chat, crossing) {
      const topic = await redis.hget(key('chat', chat), `p:${crossing}`);
      return topic === null ? null : Number(topic);
    },
    async rememberTopic(chat, crossing, topic) {
      if (topic === null) await redis.hdel(key('chat', chat), `p:${crossing}`);
      else await redis.hset(key('chat', chat), `p:${crossing}`, topic);
    },
    async forget(chat) {
      await leave([key('chat', chat), key('chat', chat)], key(''), chat, '');
      await Promise.all([redis.del(key('dialogue', chat)), forgetLastQuestions(nameOf(chat), redis, key)]);
      await forgetLetters(chat, redis, key);
      const ids = await alerts();
      await queue.remove(ids, chat);
      await Promise.all(ids.map((id) => redis.srem(receiptShardOf(id, chat, key), chat)));
      await Promise.all([forgetEditor(chat, redis, key), queue.forgetEvents()]);
    },
    async exportOf(chat) {
      const [held, dialogue, lastQuestions, letters, received, pending, notices] = await Promise.all([
        redis.hgetall(key('chat', chat)),
        redis.get(key('dialogue', chat)),
        lastQuestionsOf(nameOf(chat), redis, key),
        lettersOf(chat, redis, key),
        receipts(chat),
        alerts().then((ids) => queue.pending(ids, chat)),
        readNotices(redis, key),
      ]);
      return {
        chat,
        ...toldIn(held),
        conversation: dialogue === null ? null : JSON.parse(dialogue),
        lastQuestions,
        letters: heldBy(chat, letters),
        received,
        pending,
        notices: notices
          .filter(({ editor, ended, held: stop }) => [editor, ended?.editor, stop?.editor].includes(chat))
          .map((notice) => notice.id),
      };
    },
    async move(from, to) {
      await leave([key('chat', from), key('chat', to)], key(''), from, to);
      await redis.renamenx(key('dialogue', from), key('dialogue', to)).catch(() => redis.del(key('dialogue', from)));
      await moveLetters(from, to, redis, key);
      const ids = await alerts();
      for (const id of await queue.remove(ids, from)) await queue.add(id, await urgent(id), [to]);
      for (const id of await receipts(from)) await moveReceipt(id, from, to, redis, key);
      await queue.forgetEvents();
    },
  };
}

/** What a chat has told us and asked for. */
function toldIn(held: Readonly<Record<string, string>>) {
  const { language = null, wants, quiet } = held as Partial<Record<string, string>>;
  return {
    language,
    alertKinds: wants === undefined ? null : fromBitmask(Number(wants)),
    settings: settingsIn(held),
    hints: hintsIn(held),
    quietHours: quietHoursIn(quiet),
    topics: topicsIn(held),
    subscriptions: subscriptionsOf(held),
    trips: tripsOf(held),
    waits: waitsOf(held),
  };
}

function quietHoursIn(held: string | null | undefined): QuietHours {
  return (held as QuietHours | null | undefined) ?? 'usual';
}

function topicsIn(held: Readonly<Record<string, string>>): readonly { crossing: string; topic: number }[] {
  return Object.entries(held)
    .flatMap(([field, topic]) => (field.startsWith('p:') ? [{ crossing: field.slice(2), topic: Number(topic) }] : []))
    .sort((a, b) => (a.crossing < b.crossing ? -1 : 1));
}

function hintsIn(held: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(held).flatMap((field) => (field.startsWith('h:') ? [field.slice(2)] : []));
}

function settingsIn(held: Readonly<Record<string, string | null | undefined>>): PersonalSettings {
  const { passport, vehicle, town } = held;
  const known = (vehicle ?? undefined) as PersonalSettings['vehicle'];
  return given({ passport: passport ?? undefined, vehicle: known, town: town ?? undefined });
}

async function readSettings(redis: Redis, held: string): Promise<PersonalSettings> {
  const values = await redis.hmget(held, ...personalSettingNames);
  return settingsIn(Object.fromEntries(personalSettingNames.map((name, index) => [name, values[index]])));
}

/** What is left out is deleted. */
async function writeSettings(settings: PersonalSettings, redis: Redis, held: string): Promise<void> {
  const gone = personalSettingNames.filter((name) => settings[name] === undefined);
  const told = Object.entries(given(settings)).flat();
  const transaction = redis.multi();
  if (gone.length > 0) transaction.hdel(held, ...gone);
  if (told.length > 0) transaction.hset(held, ...told);
  await transaction.exec();
}
