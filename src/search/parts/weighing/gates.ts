import { isBesideCars } from '#domain/statement.ts';
import type { Row } from '../weighing.ts';
import { laden } from './lorries.ts';

/** What is asked of the gate, whatever is named on the way to it. */
export const rowsOfGates: readonly Row[] = [
  // Whether a laden lorry gets through, or one of so many tons, is asked of the gate; what it may weigh comes after.
  [
    'admits',
    ({ traffic, has, leads, hasPlace, passes, asksWhether, asksOpenly }) =>
      traffic === 'truck' && leads('customs') && has(...laden) && hasPlace && passes && asksWhether && !asksOpenly,
    [...laden, 'customs', 'documents'],
  ],
  [
    'admits',
    ({ traffic, is, narrows, hasPlace, passes, asksWhether, asksOpenly }) =>
      traffic === 'truck' &&
      is('trucks/limits') &&
      !narrows('weights') &&
      hasPlace &&
      (passes || asksWhether) &&
      !asksOpenly,
  ],
  // What goes there passes, and nothing else is said: whether it is let through.
  [
    'admits',
    ({ traffic, isNothing, hasPlace, hasWay, passes, asksOpenly }) =>
      isNothing && (isBesideCars(traffic) || traffic === 'truck') && hasPlace && !hasWay && passes && !asksOpenly,
  ],
  // How many pass in a day or a year, and not how many stand there.
  [
    'about',
    ({ narrows, has }) => narrows('traffic-count') && has('about'),
    ['waits', 'waits/now', 'waits/usual', 'waits/peaks', 'trucks/waits', 'trucks', 'status', 'hours'],
  ],
  // All posts between two countries, and not what lies between two posts.
  ['overview', ({ narrows, has }) => narrows('between-posts') && has('overview'), ['distance']],
  // Which of two posts lets a walker through.
  ['admits', ({ traffic, leads, compares }) => isBesideCars(traffic) && leads('way') && compares],
  // A bicycle in June: whether it gets through, and not when the season is.
  [
    'admits',
    ({ traffic, leads, has, hasPlace, asksOpenly }) =>
      isBesideCars(traffic) && leads('season') && has('status', 'admits') && hasPlace && !asksOpenly,
  ],
  // When they arrive, and no paper: an hour is named, and a post.
  [
    'status',
    ({ is, has, hasPlace, saysTime }) => is('documents/eta') && has('status') && hasPlace && saysTime,
    ['documents/eta', 'distance', 'hours'],
  ],
  // The land along a border is feared, and no permit is asked for.
  ['safety', ({ is, has }) => is('documents/border-zone') && has('safety')],
  // At what time people stand there is asked of no clock.
  [
    'waits/peaks',
    ({ is, has }) => is('clocks') && has('waits', 'waits/usual', 'waits/peaks'),
    ['clocks', 'waits', 'waits/usual'],
  ],
  // Which post of a border is asked of all of them.
  [
    'overview',
    ({ traffic, leads, hasPlace, hasWay, saysBorder }) =>
      leads('way') && !hasPlace && !hasWay && saysBorder && !isBesideCars(traffic),
    ['way'],
  ],
];

/** What is asked of those who go along, of what is carried, and of the way. */
export const rowsOfCompany: readonly Row[] = [
  // Whose car it is needs a letter; a child that goes along is named.
  [
    'vehicles/power-of-attorney',
    ({ narrows, traffic, saysChild }) => narrows('consent') && traffic === 'car' && !saysChild,
    ['documents/children', 'documents'],
  ],
  // Who is turned back because of their age asks of children.
  [
    'documents/children',
    ({ narrows, has }) =>
      narrows('turned-back') && has('documents/children') && !has('documents/passport', 'documents/id-card'),
    ['admits', 'transport', 'transport/bus'],
  ],
  // Old people go by a train that has to run first; how long it takes is asked of the train as well.
  ['transport/train', ({ narrows, has }) => narrows('elderly') && has('transport/train')],
  [
    'transport/train',
    ({ is, has, traffic, hasWay }) => is('distance') && has('transport') && traffic === 'train' && hasWay,
    ['distance', 'transport'],
  ],
  // Bags are looked through by a machine: no paper is copied.
  [
    'procedure/luggage',
    ({ narrows, has }) => narrows('electronic') && has('procedure/luggage'),
    ['documents', 'procedure'],
  ],
  // How much of a thing that is eaten.
  ['customs/food', ({ is, has }) => is('customs/goods') && has('customs/food'), ['customs/goods', 'customs']],
  // What the road to the post is like, and not how far it is.
  ['road', ({ narrows, has }) => narrows('between-posts') && has('road'), ['distance']],
  // Who asks money for a place in front.
  [
    'safety/bribes',
    ({ narrows, has }) => narrows('out-of-turn') && has('safety/bribes'),
    ['accessibility', 'fees', 'contacts'],
  ],
];
