import type { Aspect } from '#domain/notes/aspects.ts';
import type { Traffic } from '#domain/statement.ts';
import { type AskedKey, askedKeys } from '#domain/topic.ts';
import { madeByNarrowing } from './made-by-narrowing.ts';

/** What else was read beside the topics. */
export interface Beside {
  readonly traffic: Traffic | undefined;
  /** A day or a span that is not the present was named. */
  readonly hasDay: boolean;
  /** A number that is no hour and no date, and is large enough to be money. */
  readonly hasSum: boolean;
  /** A crossing or a town of one was named. */
  readonly hasPlace: boolean;
  /** Two towns were. */
  readonly hasWay: boolean;
  /** Words of going over a border. */
  readonly passes: boolean;
  /** Whose citizen, or that somebody is a foreigner, was said. */
  readonly hasPeople: boolean;
  /** The words narrow a topic to this. */
  readonly narrows: (aspect: Aspect) => boolean;
  /** Where a vehicle is registered was said. */
  readonly hasPlates: boolean;
  /** A month or a season begins or ends what is asked about. */
  readonly hasSeason: boolean;
}

/** What was read: whether any of these was, and whether one of these comes first. */
export interface TopicsRead extends Beside {
  readonly has: (...keys: readonly string[]) => boolean;
  readonly leads: (...topics: readonly string[]) => boolean;
  readonly is: (key: AskedKey) => boolean;
  /** Nothing but these, or nothing at all. */
  readonly only: (...keys: readonly AskedKey[]) => boolean;
  readonly isNothing: boolean;
}

/** What is taken over a border. */
export const carried = askedKeys.filter((key) => key.startsWith('customs/'));

/** What it makes, when, and what of the rest has then said all that it asks; everything else stays behind it. */
type Row = readonly [makes: AskedKey, holds: (read: TopicsRead) => boolean, usesUp?: readonly AskedKey[]];

/** Where two things that were read make a third. The first row that holds decides what is asked first. */
export const rows: readonly Row[] = [
  ...madeByNarrowing.map(([aspect, makes, usesUp]): Row => [makes, ({ narrows }) => narrows(aspect), usesUp]),
  // A parent who stays behind has to agree: that is the permission and the paper.
  [
    'documents/children',
    ({ has, narrows }) => (narrows('consent') || narrows('without-parents')) && has('documents/children'),
    ['documents', 'documents/border-zone', 'vehicles/power-of-attorney', 'customs'],
  ],
  // The customs as a place: its post works or lets through.
  ['status', ({ has, leads }) => leads('customs') && has('customs') && has('status') && !has(...carried)],
  // Whom to call, where to sign up, what to fill in: the place of it only says whose.
  ['contacts', ({ has, leads }) => leads('customs', 'alerts') && has('contacts')],
  ['trucks/queue', ({ has, leads }) => leads('documents', 'alerts') && has('trucks/queue')],
  ['map', ({ has, leads }) => leads('alerts') && has('map')],
  // A journey that is planned has a month and a car; a night that is spent there has a gate that shuts.
  ['planning', ({ has, leads }) => leads('season', 'vehicles', 'waits') && has('planning')],
  ['services/sleep', ({ has, leads }) => leads('makeit') && has('services/sleep')],
  // A passport that has run out, not a stay.
  [
    'documents/passport',
    ({ has, is }) => is('documents/overstay') && has('documents/passport'),
    ['documents/overstay'],
  ],
  // Why it was shut is a matter of the past, and not why we say what we say.
  ['history', ({ is, has }) => is('why') && has('history'), ['why']],
  // On a train the check comes to the seat.
  ['procedure', ({ traffic, has, leads }) => traffic === 'train' && leads('transport') && has('procedure')],
  // A holiday that has a day is a day like others.
  ['status', ({ has, leads, hasDay }) => leads('holidays') && has('status') && hasDay],
  // Whoever walks carries something, and whoever rides looks for a place that lets them through.
  [
    'admits',
    ({ traffic, has, is, passes }) => traffic === 'foot' && is('procedure/luggage') && (has('status') || passes),
  ],
  [
    'admits',
    ({ traffic, leads, hasWay }) =>
      (traffic === 'foot' || traffic === 'bicycle' || traffic === 'motorcycle') && leads('way') && !hasWay,
  ],
  [
    'admits',
    ({ traffic, has, is, hasPlace }) =>
      traffic === 'truck' && is('trucks') && has('status', 'admits') && !has('trucks/limits') && hasPlace,
  ],
  // How long the passengers of a bus wait is no matter of its timetable.
  [
    'waits/usual',
    ({ has, leads, hasPlace, hasWay }) => leads('transport') && has('waits/usual') && hasPlace && !hasWay,
  ],
  // Whoever is sent back is sent back for something: that is what is asked.
  [
    'documents/children',
    ({ has, leads }) => leads('documents') && has('documents/entry-ban') && has('documents/children'),
  ],
  [
    'documents/passport',
    ({ has, leads }) => leads('documents') && has('documents/entry-ban') && has('documents/passport'),
  ],
  // When one had better come, by whatever clock and over whichever post.
  ['waits/peaks', ({ has, leads }) => leads('clocks', 'waits') && has('waits/peaks'), ['clocks', 'hours', 'way']],
  // What is paid for passing, where no road was named.
  [
    'fees',
    ({ is, has, passes }) =>
      has('fees') && passes && !has('road') && (is('vehicles/tolls') || is('vehicles') || is('vehicles/stay')),
    ['vehicles/tolls', 'vehicles', 'vehicles/stay'],
  ],
  // Fuel that is carried with the luggage, not bought on the way.
  ['customs/fuel', ({ has }) => has('procedure/luggage') && has('services/fuel')],
  // Who goes along tells less than what they go by, or what they carry.
  ['transport/train', ({ has, leads }) => leads('accessibility') && has('transport/train')],
  ['procedure/luggage', ({ has, leads }) => leads('accessibility') && has('procedure/luggage')],
  // "Which of the two is open" asks for their state.
  ['status', ({ has, leads, hasPlace }) => leads('way') && has('status') && hasPlace],
  ['season', ({ has, leads }) => leads('procedure') && has('season')],
  // Whether a foreigner may pass, and not which passport.
  ['admits', ({ has, is, hasPeople }) => is('documents/passport') && hasPeople && has('status', 'admits')],
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
    'vehicles',
    ({ traffic, leads, has }) => isOwn(traffic) && leads('documents', 'planning') && has('documents', 'planning'),
  ],
  // How long: a lorry waits, a car stays, a person stays.
  [
    'trucks/waits',
    ({ has, is, leads }) =>
      (is('documents/stay') || leads('waits')) &&
      (has('trucks/waits') || (has('trucks') && has('waits', 'waits/now', 'waits/usual'))),
  ],
  ['documents/registration', ({ narrows }) => narrows('registration-term'), ['documents/stay', 'vehicles/fines']],
  [
    'documents/registration',
    ({ has, is }) => is('vehicles/fines') && has('documents/registration'),
    ['vehicles/fines'],
  ],
  ['documents/stay', ({ has, is }) => is('documents/registration') && has('documents/stay')],
  [
    'trucks/waits',
    ({ traffic, has, leads }) =>
      traffic === 'truck' && leads('documents', 'waits') && has('documents/stay', 'waits', 'waits/usual', 'waits/now'),
  ],
  [
    'vehicles/stay',
    ({ traffic, has, leads }) =>
      leads('documents', 'vehicles') && has('documents/stay') && (has('vehicles/papers', 'vehicles') || isOwn(traffic)),
    ['documents/stay', 'vehicles/papers', 'vehicles'],
  ],
  // Whose plates they are, and nothing else: whether and with what such a car may enter.
  [
    'vehicles/papers',
    ({ hasPlates, is, hasPlace, isNothing }) => hasPlates && !hasPlace && (isNothing || is('status')),
  ],
  // To whom one complains of a bribe; how near one sleeps or fills up.
  ['safety/bribes', ({ is, has }) => is('documents/border-zone') && has('safety/bribes'), ['documents/border-zone']],
  [
    'safety/bribes',
    ({ has, leads }) => leads('contacts', 'safety', 'exchange', 'customs', 'planning') && has('safety/bribes'),
    ['contacts', 'safety', 'exchange', 'customs', 'customs/cash', 'customs/goods', 'planning', 'fees'],
  ],
  ['services/fuel', ({ has, leads }) => leads('distance') && has('services/fuel')],
  ['services/sleep', ({ has, leads }) => leads('distance') && has('services/sleep')],
  ['services', ({ has, leads }) => leads('distance') && has('services')],
  // Money that is carried, not changed; fuel that is carried, not bought.
  ['customs/cash', ({ has, hasSum, leads }) => leads('exchange') && (has('customs') || hasSum)],
  ['exchange', ({ is, narrows, has }) => is('customs/cash') && narrows('money-there') && has('exchange')],
  ['customs/cash', ({ is, narrows }) => is('customs/cash') && !narrows('money-there'), ['exchange']],
  ['customs/fuel', ({ is }) => is('customs/fuel'), ['services/fuel']],
  [
    'transport/minibus',
    ({ has, leads }) => leads('transport', 'waits') && has('transport/minibus') && !has('status'),
    ['waits', 'waits/usual', 'waits/now'],
  ],
  // What a bus takes is no matter of the customs, and what a ticket costs is said as what one waits.
  ['transport/bus', ({ narrows }) => narrows('bus-luggage'), ['customs/goods', 'customs', 'procedure/luggage']],
  ['transport', ({ has, leads, narrows }) => leads('waits') && narrows('fare') && has('transport', 'transport/bus')],
  [
    'transport/bus',
    ({ traffic, has, hasWay, leads }) =>
      hasWay &&
      traffic === 'bus' &&
      leads('transport', 'waits', 'status', 'season', 'hours') &&
      has('transport', 'transport/bus', 'transport/minibus'),
  ],
  [
    'transport/taxi',
    ({ has, leads }) => leads('waits') && has('transport/taxi'),
    ['waits', 'waits/usual', 'waits/now'],
  ],
  // A queue of another day is a matter of when people come.
  ['waits/peaks', ({ hasDay, leads, has }) => leads('waits') && (hasDay || has('holidays'))],
  // Whether one may pass with it, and not when it runs.
  [
    'admits/bus',
    ({ traffic, has, leads, hasWay, passes, hasPlace }) =>
      leads('transport', 'status') && traffic === 'bus' && (has('status', 'admits') || (passes && hasPlace && !hasWay)),
  ],
  [
    'admits/train',
    ({ traffic, has, leads, hasWay, passes, hasPlace }) =>
      leads('transport', 'status') &&
      traffic === 'train' &&
      (has('status', 'admits') || (passes && hasPlace)) &&
      !hasWay,
  ],
  ['transport/bus', ({ traffic, leads }) => leads('transport') && traffic === 'bus'],
  ['transport/train', ({ traffic, leads }) => leads('transport') && traffic === 'train'],
  // "Which posts are open" asks for all of them, "which way" for one.
  ['overview', ({ has, leads, hasPlace }) => leads('way') && has('status', 'overview') && !hasPlace, ['way']],
  // What it costs, and nothing is named that could cost: the passing itself.
  ['fees', ({ narrows, passes, only }) => narrows('fare') && passes && only('status', 'overview')],
  // From which month, until which: that is the season.
  ['season', ({ leads, hasSeason }) => leads('status') && hasSeason],
];

function isOwn(traffic: Traffic | undefined): boolean {
  return traffic === 'car' || traffic === 'motorcycle';
}
