import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from './redis-server.ts';

/** Three servers that share the slots among them. */
export interface RedisCluster {
  readonly url: string;
  readonly servers: readonly RedisServer[];
  remove(): Promise<void>;
}

export async function startCluster(): Promise<RedisCluster> {
  const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
  const servers = await Promise.all([1, 2, 3].map(() => startRedis(...settings)));
  const nodes = servers.map(({ url }) => url.replace('redis://', ''));
  const created = spawnSync('redis-cli', ['--cluster', 'create', ...nodes, '--cluster-yes'], { encoding: 'utf8' });
  if (created.status !== 0) throw new Error(`no cluster: ${created.stdout}${created.stderr}`);
  for (const { url } of servers) await untilWhole(url);
  return {
    url: `redis+cluster://${nodes.slice(0, 2).join(',')}`,
    servers,
    remove: async () => void (await Promise.all(servers.map((server) => server.remove()))),
  };
}

async function untilWhole(url: string): Promise<void> {
  const redis = new Redis(url);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (String(await redis.cluster('INFO')).includes('cluster_state:ok')) break;
    await sleep(50);
  }
  redis.disconnect();
}
