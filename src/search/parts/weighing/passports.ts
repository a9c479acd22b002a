import type { Row } from '../weighing.ts';

/** What is the matter with a passport. */
const ofUnfit = ['passport-lost', 'passport-unfit', 'passport-damaged', 'passport-photo'] as const;

/** What is asked of a passport. */
export const ofPassports = [...ofUnfit, 'passport-needed', 'two-passports', 'passport-stamp', 'name-differs'] as const;

/** What is asked of a passport that is named, and what of one that will not do. */
export const rowsOfPassports: readonly Row[] = [
  // Whether an electronic visa has to be printed is asked of its copy, and not where it is good.
  ['documents', ({ narrows }) => narrows('electronic') && narrows('e-visa'), ['documents/visa']],
  // Whether an identity card will do in place of a passport that has run out is asked of the card.
  [
    'documents/id-card',
    ({ narrows, hasTwoPapers }) => narrows('passport-unfit') && hasTwoPapers,
    ['documents/passport', 'documents', 'documents/overstay'],
  ],
  // Without a passport that will do, nothing else is asked of it.
  [
    'documents/passport',
    ({ narrows }) => ofUnfit.some(narrows),
    [
      'documents',
      'documents/id-card',
      'documents/overstay',
      'documents/children',
      'customs/animals',
      'weather',
      'procedure',
    ],
  ],
  // Which passport a child needs is told of children before it is told of everybody.
  [
    'documents/children',
    ({ has, saysChild, isTeenager, narrows, hasPeople }) =>
      has('documents/passport') &&
      has('documents/children') &&
      saysChild &&
      !isTeenager &&
      hasPeople &&
      narrows('passport-needed'),
    ['admits', 'status'],
  ],
  // Whose visa is asked is told of their country, whatever they want to have time for.
  [
    'documents/visa',
    ({ has, is, hasPeople, saysTime }) => is('makeit') && has('documents/visa') && hasPeople && !saysTime,
    ['makeit'],
  ],
  // A passport that is named with nothing else asks whether its holder is let in, and for how long.
  [
    'documents/visa',
    ({ is, only, hasPeople, hasWay, asksWhether, narrows }) =>
      is('documents/passport') &&
      only('documents/passport') &&
      hasPeople &&
      !hasWay &&
      !asksWhether &&
      !narrows('passport-validity') &&
      !ofPassports.some(narrows),
    ['documents/passport'],
  ],
];
