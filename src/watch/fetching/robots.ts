import { Unreadable } from '../unreadable.ts';
import { download, type Web } from './download.ts';

/** Nobody is asked again within a day. */
const keptMs = 86_400_000;

interface Rules {
  readonly at: number;
  readonly text: string;
}

/** Asks the robots.txt of a host, and remembers what it said. */
export function createRobots(web: Web, nowMs: () => number) {
  const rules = new Map<string, Rules>();

  async function rulesOf(origin: string): Promise<string> {
    const known = rules.get(origin);
    if (known !== undefined && nowMs() - known.at < keptMs) return known.text;
    const answer = await download(`${origin}/robots.txt`, {}, web);
    if (answer.kind === 'body' && answer.status >= 500) throw new Unreadable(`its robots.txt answers ${answer.status}`);
    // Who has none forbids nothing.
    const isThere = answer.kind === 'body' && answer.status < 300;
    const text = isThere ? new TextDecoder().decode(answer.bytes) : '';
    rules.set(origin, { at: nowMs(), text });
    return text;
  }

  /** @throws Unreadable where its robots.txt forbids it, or cannot be had */
  return async function mayRead(address: string): Promise<void> {
    const { origin } = new URL(address);
    const text = await rulesOf(origin);
    const { default: parse } = await import('robots-parser');
    const robots = (parse as unknown as typeof parse.default)(`${origin}/robots.txt`, text);
    if (robots.isAllowed(address, 'Otkel') === false) throw new Unreadable('its robots.txt forbids it');
  };
}
