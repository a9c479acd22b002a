import { createHmac } from 'node:crypto';
import { keepNewest } from '#domain/keep-newest.ts';
import type { Reporters } from '#domain/ports/reports.ts';

/** How many letters of a hash are kept: 96 bits, so that two people never share them. */
const kept = 16;
/** A question names its asker six times: so many names are at hand. */
const namesAtHand = 500;

export function createReporters(secret: string): Reporters {
  return { fingerprint: hash(secret, 'fingerprint'), personOf: (user) => hash(secret, `person ${user}`) };
}

/**
 * Names under which a store keeps what has a time of somebody: when they asked and wrote. By that time a report could be
 * joined to their chat. Another name than the one they report under.
 */
export function createAskerNames(secret: string): (asker: number | string) => string {
  const atHand = new Map<number | string, string>();
  return (asker) => {
    const known = atHand.get(asker);
    if (known !== undefined) return known;
    const name = hash(secret, `asker ${asker}`);
    keepNewest(atHand, asker, name, namesAtHand);
    return name;
  };
}

function hash(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, kept);
}
