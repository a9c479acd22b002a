import type { Redis } from 'ioredis';
import type { Locks } from '#domain/ports/locks.ts';
import type { Key } from './client.ts';
import { scriptOf } from './script.ts';

const holdLua = `
  if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

const releaseLua = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
  return 0`;

const finishLua = `
  local held = redis.call('GET', KEYS[1])
  if held == false or held == ARGV[1] then redis.call('SET', KEYS[1], '', 'PX', ARGV[2]) end
  return 1`;

export function locksIn(redis: Redis, key: Key): Locks {
  const hold = scriptOf(redis, 'holdClaim', holdLua);
  const release = scriptOf(redis, 'releaseClaim', releaseLua);
  const finish = scriptOf(redis, 'finishClaim', finishLua);
  return {
    async once(name, seconds) {
      return (await redis.set(key('claim', name), '', 'PX', Math.ceil(seconds * 1000), 'NX')) === 'OK';
    },
    async acquire(name, holder, seconds) {
      return (await hold([key('claim', name)], holder, Math.ceil(seconds * 1000))) === 1;
    },
    async finish(name, holder, seconds) {
      await finish([key('claim', name)], holder, Math.ceil(seconds * 1000));
    },
    async release(name, holder) {
      await release([key('claim', name)], holder);
    },
  };
}
