import type { Row } from '../weighing.ts';

/** How long a car or somebody may stay, and on which paper a child is let in. */
export const rowsOfStays: readonly Row[] = [
  // How long a motorhome may stay there is asked of its stay, and of no paper of its own.
  [
    'vehicles/stay',
    ({ narrows, has }) => narrows('camper') && has('vehicles/stay'),
    ['vehicles/papers', 'vehicles', 'documents/stay', 'vehicles/insurance'],
  ],
  // Who wants to stay longer on their passport asks for no other paper; and to stay without a paper needs no zone.
  [
    'documents/overstay',
    ({ narrows, has, hasPeople }) => narrows('stay-longer') && has('documents/passport') && hasPeople,
    ['documents/passport', 'documents/stay'],
  ],
  [
    'documents/stay',
    ({ has, hasPeople, saysBorder }) =>
      has('documents/border-zone') && has('documents/stay') && hasPeople && !saysBorder,
    ['documents/border-zone'],
  ],
  // Whether a birth certificate will do is asked of no other paper and of no gate.
  [
    'documents/children',
    ({ narrows }) => narrows('birth-paper'),
    ['documents/passport', 'documents/id-card', 'documents', 'documents/entry-ban', 'status', 'admits'],
  ],
];
