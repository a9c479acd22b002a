import type { Redis } from 'ioredis';
import { type Alert, alertOf, correctionAlertId, noticeAlertId } from '#domain/alerts/alert.ts';
import type { NewNotice, Notice, NoticeEnd } from '#domain/alerts/notice.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import { cancelling, raising } from './alerts.ts';
import type { Key } from './client.ts';
import { type CarryOut, createCarryOut } from './script.ts';

/** `cancelled` hears of the alerts that nobody else is to be told; whoever delivers them would notice too. */
export function noticesIn(
  redis: Redis,
  key: Key,
  cancelled: (alerts: readonly string[]) => Promise<void>,
): NoticeStore {
  const carryOut = createCarryOut(redis);

  async function end(id: string, ending: NoticeEnd, replacement: NewNotice | null): Promise<boolean> {
    const notice = (await readNotices(redis, key)).find((one) => one.id === id);
    if (notice === undefined || notice.ended !== null) return false;
    const wrong = [noticeAlertId(id), ...(notice.supersedes === null ? [] : [correctionAlertId(notice.supersedes)])];
    const { crossing } = notice;
    const correct = replacement?.id ?? null;
    const correction: Alert = {
      id: correctionAlertId(id),
      crossing,
      raisedAt: ending.at,
      kind: 'correction',
      notice: id,
      correct,
    };
    const done = await carryOut({
      present: [[key('notices'), id]],
      absent: [[key('ends'), id], ...(replacement === null ? [] : [[key('notices'), replacement.id] as const])],
      run: [
        ['HSET', key('ends'), id, JSON.stringify(ending)],
        ...wrong.flatMap((alert) => cancelling(alert, correction.id, key)),
        ...raising(correction, key),
        ...(replacement === null ? [] : publishing(replacement, id, key)),
        ['INCR', key('version')],
      ],
    });
    if (done) await cancelled(wrong);
    return done;
  }

  return {
    all: () => readNotices(redis, key),
    async version() {
      return Number(await redis.get(key('version')));
    },
    async publish(notice) {
      return await publish(notice, carryOut, key);
    },
    async retract(id, { at, editor }) {
      return await end(id, { how: 'retracted', at, editor }, null);
    },
    async correct(id, replacement) {
      const { publishedAt: at, editor } = replacement;
      return await end(id, { how: 'corrected', at, editor }, replacement);
    },
  };
}

function publish(notice: NewNotice, carryOut: CarryOut, key: Key): Promise<boolean> {
  const run = [...publishing(notice, null, key), ['INCR', key('version')]];
  return carryOut({ absent: [[key('notices'), notice.id]], run });
}

function publishing(notice: NewNotice, supersedes: string | null, key: Key) {
  return [
    ['HSET', key('notices'), notice.id, JSON.stringify({ ...notice, supersedes })],
    ['RPUSH', key('notices-in-order'), notice.id],
    ...raising(alertOf(notice), key),
  ];
}

export async function readNotices(redis: Redis, key: Key): Promise<readonly Notice[]> {
  const [order, notices, ends] = await Promise.all([
    redis.lrange(key('notices-in-order'), 0, -1),
    redis.hgetall(key('notices')),
    redis.hgetall(key('ends')),
  ]);
  return order.flatMap((id) => {
    const notice = notices[id];
    if (notice === undefined) return [];
    return [{ ...JSON.parse(notice), ended: ends[id] === undefined ? null : JSON.parse(ends[id]) }];
  });
}

/** The history then names "an editor". */
export async function forgetEditor(chat: number, redis: Redis, key: Key): Promise<void> {
  const changes = (await readNotices(redis, key)).flatMap(({ ended, ...notice }) => [
    ...(notice.editor === chat
      ? [['HSET', key('notices'), notice.id, JSON.stringify({ ...notice, editor: null })]]
      : []),
    ...(ended?.editor === chat ? [['HSET', key('ends'), notice.id, JSON.stringify({ ...ended, editor: null })]] : []),
  ]);
  if (changes.length > 0) await createCarryOut(redis)({ run: changes });
}
