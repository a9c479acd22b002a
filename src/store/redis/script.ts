import type { Redis } from 'ioredis';

/** A Lua script: what depends on the data and must be atomic. */
export type Script = (keys: readonly string[], ...args: readonly (string | number)[]) => Promise<unknown>;

/** Sends the text once and its digest afterwards. */
export function scriptOf(redis: Redis, name: string, lua: string): Script {
  redis.defineCommand(name, { lua });
  const command = (redis as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>)[name];
  return (keys, ...args) => command?.call(redis, keys.length, ...keys, ...args) ?? Promise.reject(new Error(name));
}

/** A command of Redis and its arguments, the key first. */
export type RedisCommand = readonly (string | number)[];

/** Commands that run together, or not at all. */
interface Plan {
  /** Fields of hashes that must not exist, or nothing runs. */
  readonly absent?: readonly (readonly [key: string, field: string])[];
  /** And fields that must exist. */
  readonly present?: readonly (readonly [key: string, field: string])[];
  readonly run: readonly RedisCommand[];
}

const planLua = `
  local plan = cjson.decode(ARGV[1])
  for _, place in ipairs(plan.absent) do
    if redis.call('HEXISTS', place[1], place[2]) == 1 then return 0 end
  end
  for _, place in ipairs(plan.present) do
    if redis.call('HEXISTS', place[1], place[2]) == 0 then return 0 end
  end
  for _, command in ipairs(plan.run) do redis.call(unpack(command)) end
  return 1`;

/** Runs a plan in one step; false if a field is not as it must be. */
export type CarryOut = (plan: Plan) => Promise<boolean>;

export function createCarryOut(redis: Redis): CarryOut {
  const script = scriptOf(redis, 'carryOut', planLua);
  return async ({ absent = [], present = [], run }) => {
    // As texts, because Lua rounds long numbers.
    const texts = run.map((command) => command.map(String));
    const keys = [...new Set(run.map(([, key]) => String(key)))];
    return (await script(keys, JSON.stringify({ absent, present, run: texts }))) === 1;
  };
}
