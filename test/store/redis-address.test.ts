import { expect, test } from 'vitest';
import { redisAddressIn } from '#store/redis/address.ts';

const cluster = { kind: 'cluster', login: {}, tls: false };
const one = { host: 'one', port: 6379 };

test.each([
  { url: 'redis://localhost:6379', is: { kind: 'server', url: 'redis://localhost:6379' } },
  { url: 'rediss://:x@redis.example/2', is: { kind: 'server', url: 'rediss://:x@redis.example/2' } },
  { url: 'redis+cluster://one', is: { ...cluster, nodes: [one] } },
  {
    url: 'redis+cluster://one:6379,10.0.0.2:7001/',
    is: { ...cluster, nodes: [one, { host: '10.0.0.2', port: 7001 }] },
  },
  { url: 'redis+cluster://:secret@one', is: { ...cluster, nodes: [one], login: { password: 'secret' } } },
  {
    url: 'rediss+cluster://bot:a%40b:c@one,two:7',
    is: {
      kind: 'cluster',
      nodes: [one, { host: 'two', port: 7 }],
      login: { username: 'bot', password: 'a@b:c' },
      tls: true,
    },
  },
])('$url', ({ url, is }) => expect(redisAddressIn(url)).toEqual(is));
