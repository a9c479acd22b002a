import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import type { Person } from '../telegram/people.ts';
import { type RunningBot, startBot } from './bot.ts';

/** Somebody subscribes, an editor announces, and the news comes in the subscriber's language: on the real program. */

const editorId = 900_000_001;
const aizadaId = 777_123_456;
const link = 'https://gps.gov.kg/news/1';
/** How much somebody has asked is kept for a day at most, and goes by itself. */
const counts = /\{otkel\}:flood:\S+/g;

interface Place {
  readonly name: string;
  readonly skip: string | false;
  open(): Promise<Readonly<Record<string, string>>>;
  /** Everything the store holds, as one text. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

const places: readonly Place[] = [inSqlite(), inRedis()];

describe.each(places.map((place) => ({ place, name: place.name })))('with $name', ({ place }) => {
  describe.skipIf(place.skip)('a subscriber', () => {
    let otkel: RunningBot;
    let aizada: Person;
    let editor: Person;
    beforeAll(async () => {
      otkel = await startBot({ env: { EDITORS: String(editorId), ...(await place.open()) } });
      aizada = otkel.telegram.person({ id: aizadaId, language: 'ky' });
      editor = otkel.telegram.person({ id: editorId, name: 'Editor', language: 'en' });
    });
    afterAll(async () => {
      await otkel?.stop();
      await place.close();
    });

    const hears = (words: string) => eventually(() => expect(aizada.last.text).toContain(words));

    test('subscribes in Kyrgyz', async () => {
      const told = await aizada.says('/subscribe Каркыра');
      expect(told.text).toContain('✅ Сиз жазылдыңыз: Каркыра – Кеген');
      expect(told.text).toContain('Эмне тууралуу жазабыз: ачылышы, жабылышы, убактылуу жабылышы');
    });

    test('hears in Kyrgyz of an opening that an editor announces with one tap', async () => {
      const preview = await editor.says(`/announce karkyra-kegen opens 2027-05-01 by border-service-kg ${link}`);
      expect(preview.text).toContain('Preview. Nobody has received it yet.');
      expect(preview.text).toContain('Recipients: 1');
      expect(preview.text).toContain('🟢 2027-жылдын 1-майында ачуу пландалган · Каркыра – Кеген');
      await editor.taps('Publish');
      expect(editor.last.text).toContain('✅ Published. Recipients: 1');
      await hears('🟢 2027-жылдын 1-майында ачуу пландалган · Каркыра – Кеген');
      expect(aizada.last.text).toContain('Булак: УКМКнын Чек ара кызматы');
      expect(aizada.last.buttons).toEqual(['Азыркы жооп', 'Эмне үчүн?', 'Убактылуу токтотуу']);
    });

    test('and asks why', async () => {
      await aizada.taps('Эмне үчүн?');
      expect(aizada.last.text).toContain('🗓 Алдыда: 2027-жылдын 1-майында ачуу пландалган');
    });

    test('hears that it was wrong, and what is right instead', async () => {
      const id = await latestNotice(editor);
      await editor.says(`/correct ${id} 2027-05-15`);
      await editor.taps('Publish');
      expect(editor.last.text).toContain('✅ Corrected. A correction goes to: 1');
      await hears('⚠️ Мурунку кабарыбыз туура эмес болуп чыкты');
      expect(aizada.last.text).toContain('2027-жылдын 15-майы');
    });

    test('hears that even that was withdrawn', async () => {
      const id = await latestNotice(editor);
      expect((await editor.says(`/retract ${id}`)).text).toBe('Withdrawn. A correction goes to: 1');
      await eventually(() => expect(heardBy(aizada, '⚠️')).toHaveLength(2));
      expect((await editor.says('/notices')).text).toContain('Withdrawn:');
    });

    test('in a forum hears in the topic in which it was asked for, and anywhere where that is gone', async () => {
      const bakyt = otkel.telegram.person({ language: 'ky' });
      const forum = otkel.telegram.group({ administrators: [bakyt], forum: true });
      const there = bakyt.in(forum, { topic: 77 });
      expect((await there.says('/subscribe@bot korday')).messages[0]?.message.message_thread_id).toBe(77);
      const announced = async (day: string) => {
        await editor.says(`/announce ak-jol-korday opens ${day} by border-service-kg ${link}`);
        await editor.taps('Publish');
        await eventually(() => expect(forum.last.text).toMatch(/^(🟢|🔴).*Ак-Жол – Кордай/u));
      };
      await announced('2027-05-01');
      expect(forum.last.message.message_thread_id).toBe(77);
      const gone = { code: 400, says: 'Bad Request: message thread not found' };
      otkel.telegram.faults.next({ method: 'sendMessage', chat: forum.chat.id }, gone);
      forum.room.messages.clear();
      await announced('2027-05-02');
      expect(forum.last.message.message_thread_id).toBeUndefined();
      forum.room.standing = 'kicked';
    });

    test('is forgotten without a trace', async () => {
      await aizada.says('/trip каркыра 1-май');
      expect(await place.dump()).toContain(String(aizadaId));
      await aizada.says('/forget');
      await aizada.taps('Ооба');
      expect(aizada.last.text).toBe('Өчүрүлдү: тил, жөндөөлөр, жазылуулар, сапар күндөрү.');
      const held = async () => (await place.dump()).replace(counts, '');
      await eventually(async () => expect(await held()).not.toContain(String(aizadaId)));
    });

    test('and so is an editor, whose notices stay', async () => {
      await editor.says('/forget');
      await editor.taps('Yes');
      expect(await place.dump()).not.toContain(String(editorId));
      expect((await editor.says('/notices')).text).toContain('an editor');
    });

    test('and Telegram had nothing to complain about', () => {
      expect(otkel.telegram.rejected).toEqual([]);
      expect(otkel.telegram.spinning).toEqual([]);
      expect(otkel.log()).not.toMatch(/"level":(50|60)/);
    });
  });
});

async function latestNotice(editor: Person): Promise<string> {
  const { text } = await editor.says('/notices');
  return /📌 (\S+)/.exec(text)?.[1] ?? '';
}

/** The messages of the bot in which these words are. */
function heardBy({ room }: Person, words: string) {
  return [...room.messages.values()].filter(({ text, from }) => from?.is_bot && text?.includes(words));
}

function inSqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-subscriptions-'));
  const file = join(folder, 'otkel.db');
  return {
    name: 'SQLite',
    skip: false,
    open: async () => ({ DATABASE_FILE: file }),
    async dump() {
      using database = new DatabaseSync(file, { readOnly: true });
      const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
      return JSON.stringify(tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all()));
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inRedis(): Place {
  let server: RedisServer | undefined;
  return {
    name: 'Redis',
    skip: withoutRedis,
    async open() {
      server = await startRedis();
      return { REDIS_URL: server.url };
    },
    async dump() {
      const redis = new Redis(server?.url ?? '');
      const held: string[] = [];
      for (const key of await redis.keys('*')) held.push(key, (await redis.dumpBuffer(key))?.toString('latin1') ?? '');
      for (const key of await redis.keys('*')) held.push(JSON.stringify(await contentOf(redis, key)));
      redis.disconnect();
      return held.join('\n');
    },
    close: async () => await server?.remove(),
  };
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return await redis.get(key);
    case 'hash':
      return await redis.hgetall(key);
    case 'set':
      return await redis.smembers(key);
    case 'zset':
      return await redis.zrange(key, '0', '-1');
    case 'list':
      return await redis.lrange(key, 0, -1);
    case 'stream':
      return await redis.xrange(key, '-', '+');
    default:
      return null;
  }
}
