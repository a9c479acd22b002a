import type { Aspect } from '#domain/notes/aspects.ts';
import type { AskedKey } from '#domain/topic.ts';

/** What a narrowing word makes of a question by itself, and what of the rest has then said all that it asks. */
export const madeByNarrowing: readonly (readonly [Aspect, AskedKey, readonly AskedKey[]])[] = [
  // A bed that is booked is a paper to show.
  ['return-ticket', 'documents', ['services/sleep', 'trucks/queue', 'documents/entry-ban', 'documents/visa']],
  ['health-papers', 'documents', ['customs/animals']],
  ['name-differs', 'documents/passport', ['documents/visa', 'documents']],
  // A camera that shows the queue fines nobody.
  ['queue-camera', 'waits/now', ['vehicles/fines', 'waits', 'waits/usual']],
  // On a train the check comes to the seat.
  ['train-checks', 'procedure', ['documents/passport', 'documents', 'customs', 'waits/usual', 'waits']],
  [
    'fuel-price',
    'services/fuel',
    ['customs/fuel', 'vehicles/tolls', 'vehicles/papers', 'vehicles', 'fees', 'waits', 'waits/usual', 'waits/now'],
  ],
  ['own-car', 'vehicles/papers', ['vehicles/power-of-attorney']],
];
