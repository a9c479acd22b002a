/** What most tests of the rules begin with. Each test is one clause of how an answer is decided, as a traveller would say it. */
import type { Traveller } from '#domain/question.ts';
import { ask, type Jotted, verdict } from '../build.ts';

export const roundTheClock = { says: 'hours', hours: '24/7', by: 'authority border-service 2026-06-01' } as const;
export const daytime = { says: 'hours', hours: '08:00-18:00', by: 'authority border-service 2026-06-01' } as const;
export const noon = '2026-06-10T12:00';
export const night = '2026-06-10T23:00';

/** State, reason and certainty. */
export const answer = (ledger: readonly Jotted[], at: string, rest: Traveller & { readonly now?: string } = {}) =>
  verdict(ask(ledger, { at, ...rest }));
