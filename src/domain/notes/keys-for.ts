import { type AskedAbout, askedKey } from '../topic.ts';

/** Where the answer to a question stands that is not written under its own key, best first. */
const alsoUnder: Readonly<Record<string, readonly string[]>> = {
  'waits/peaks': ['peaks', 'holidays'],
  'waits/now': ['waits/usual', 'waits', 'waits/now'],
  'waits/usual': ['waits'],
  waits: ['waits/usual', 'waits'],
  // Where nobody tells how long lorries stand, how they get their turn.
  'trucks/waits': ['waits/usual', 'waits', 'trucks/queue'],
  weather: ['road'],
  // How long a car may stay stands on its paper, but which papers it needs is not told by how long.
  'vehicles/stay': ['vehicles/papers'],
  // The policy is one of a car's papers.
  'vehicles/papers': ['vehicles/insurance'],
  // Which papers are shown is first of all which one says who somebody is.
  documents: ['documents/id-card', 'documents/passport'],
  'documents/passport': ['documents/id-card'],
  // Who may stay without one needs none.
  'documents/visa': ['documents/stay'],
  // By what one gets there where no road is asked for.
  way: ['transport/minibus', 'transport/bus', 'transport/taxi', 'transport'],
  // Who may pass may still need a permit.
  'admits/foreigners': ['documents/border-zone'],
};

/** Under which keys an answer may stand, best first; a whole topic is answered by any part of it where nothing else is. */
export function keysFor(asked: AskedAbout): readonly string[] {
  const key = askedKey(asked);
  const under = alsoUnder[key] ?? [];
  return [...new Set([...(under.includes(key) ? [] : [key]), ...under, asked.topic])];
}
