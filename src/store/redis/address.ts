/** Where Redis is: one server, or some of the servers of a cluster, which name the others. */
export type RedisAddress =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'cluster'; readonly nodes: readonly Node[]; readonly login: Login; readonly tls: boolean };

interface Node {
  readonly host: string;
  readonly port: number;
}

interface Login {
  readonly username?: string;
  readonly password?: string;
}

const usualPort = 6379;

/** `redis://…` as it is; `redis+cluster://name:password@host:port,host:port`, and `rediss+cluster://` with TLS. */
export function redisAddressIn(url: string): RedisAddress {
  const [, secure, login = '', hosts = ''] = /^redis(s?)\+cluster:\/\/(?:(.*)@)?([^/]*)/.exec(url) ?? [];
  if (secure === undefined) return { kind: 'server', url };
  const nodes = hosts.split(',').map((node) => {
    const [host = '', port = usualPort] = node.split(':');
    return { host, port: Number(port) };
  });
  return { kind: 'cluster', nodes, login: loginIn(login), tls: secure === 's' };
}

/** `name:password`, or `:password` where there is no name. */
function loginIn(text: string): Login {
  const [username = '', ...rest] = text.split(':').map(decodeURIComponent);
  return {
    ...(username === '' ? {} : { username }),
    ...(rest.length === 0 ? {} : { password: rest.join(':') }),
  };
}
