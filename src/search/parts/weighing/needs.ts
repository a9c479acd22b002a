import { isOwn, type Row } from '../weighing.ts';

/** Which papers are needed, and what to think of. */
export const rowsOfNeeds: readonly Row[] = [
  // What is needed of a child, of a lorry, of a car.
  [
    'documents/children',
    ({ has, leads }) =>
      has('documents/children') &&
      leads('documents', 'vehicles', 'customs') &&
      has('documents', 'documents/passport', 'vehicles/power-of-attorney', 'customs'),
    ['documents', 'vehicles/power-of-attorney', 'customs'],
  ],
  ['planning', ({ has, is }) => is('documents/children') && has('planning')],
  [
    'trucks',
    ({ traffic, leads, has }) => traffic === 'truck' && leads('documents', 'planning') && has('documents', 'planning'),
  ],
  [
    'vehicles/papers',
    ({ traffic, leads, has }) => isOwn(traffic) && leads('documents') && has('documents'),
    ['documents', 'vehicles'],
  ],
  ['vehicles', ({ traffic, leads, has }) => isOwn(traffic) && leads('documents', 'planning') && has('planning')],
];
