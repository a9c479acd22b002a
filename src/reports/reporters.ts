import { createHmac } from 'node:crypto';
import type { Reporters } from '#domain/ports/reports.ts';

/** How many letters of a hash are kept: 96 bits, so that two people never share them. */
const kept = 16;

export function createReporters(secret: string): Reporters {
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest('base64url').slice(0, kept);
  return { fingerprint: hash('fingerprint'), personOf: (user) => hash(`person ${user}`) };
}
