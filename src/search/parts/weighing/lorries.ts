import type { AskedKey } from '#domain/topic.ts';
import type { Row } from '../weighing.ts';

/** What lorries carry. */
export const laden: readonly AskedKey[] = ['customs/food', 'customs/animals', 'customs/goods'];

/** How long one waits. */
const waits: readonly AskedKey[] = ['trucks/waits', 'waits', 'waits/usual', 'waits/now'];

/** Which loads go first. */
export const rowsOfLoads: readonly Row[] = [
  // Whether a load goes first is asked of the queue of lorries, and not of who rides along or of what it is.
  [
    'trucks/queue',
    ({ narrows, has }) => narrows('goods-first') && has('accessibility', 'trucks/queue', ...waits),
    [
      ...waits,
      ...laden,
      ...(['accessibility', 'waits/peaks', 'trucks', 'trucks/limits', 'customs', 'safety', 'services/fuel'] as const),
      ...(['status', 'admits', 'documents', 'documents/children', 'customs/fuel', 'customs/medicine'] as const),
    ],
  ],
];

/** What is asked of lorries. */
export const rowsOfLorries: readonly Row[] = [
  // What a lorry is laden with is no food and no present of the driver's.
  [
    'trucks',
    ({ traffic, has, leads }) => (traffic === 'truck' || has('trucks/limits')) && leads('customs') && has(...laden),
    ['customs/food', 'customs/animals', 'customs/goods', 'customs', 'documents', 'trucks/limits'],
  ],
  // How a lorry gets its turn, or where it waits to be called, and not how long that takes.
  [
    'trucks/queue',
    ({ traffic, has, narrows }) => traffic === 'truck' && has(...waits) && narrows('booking-how'),
    [...waits, 'documents/registration', 'way'],
  ],
  ['trucks/queue', ({ has }) => has('trucks/waits') && has('map'), [...waits, 'map']],
  // A lorry is registered at no police.
  [
    'trucks/queue',
    ({ traffic, is, hasPlace }) => traffic === 'truck' && is('documents/registration') && hasPlace,
    ['documents/registration', 'trucks'],
  ],
];
