import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { FloodCounter } from '#domain/ports/flood.ts';
import { createFloodCounter } from '../flood-counter.ts';

/** One process answers from a file: what it has counted need not outlive it, and no disk need hear of every question. */
export function floodCounterInMemory(): FloodCounter {
  return createFloodCounter((window) => new RateLimiterMemory(window));
}
