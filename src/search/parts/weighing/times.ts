import { isBesideCars } from '#domain/statement.ts';
import type { AskedKey } from '#domain/topic.ts';
import { isOwn, type Row, rides } from '../weighing.ts';

/** A flat is rented, and a stay is fined: where somebody registers no car is meant. */
const ofResidents: readonly AskedKey[] = ['documents/stay', 'vehicles/fines', 'vehicles/rental'];

/** What is asked of waits and stays, of money, and of what one goes by. */
export const rowsOfTimes: readonly Row[] = [
  // Whether the way is open on a day to come is asked of the gate first: what the road is like then nobody knows.
  ['status', ({ leads, narrows, hasPlace, isLater }) => leads('road') && narrows('road-now') && hasPlace && isLater],
  // For how many days a gate is shut on a holiday, and not for how many somebody may stay.
  [
    'holidays',
    ({ leads, has }) => leads('documents', 'waits') && has('holidays') && has('documents/stay'),
    ['documents/stay'],
  ],
  // A passport that is still good for a while is no fine and no stay that is over.
  [
    'documents/passport',
    ({ narrows, leads, has }) =>
      narrows('passport-validity') && leads('documents', 'vehicles') && has('vehicles/fines', 'documents/overstay'),
    ['vehicles/fines', 'documents/overstay', 'documents'],
  ],
  // Whether papers suffice, and not whether the time does.
  [
    'vehicles/papers',
    ({ leads, has, traffic, hasPlates }) => leads('makeit') && has('documents') && (isOwn(traffic) || hasPlates),
    ['makeit', 'documents'],
  ],
  ['documents', ({ leads, has }) => leads('makeit') && has('documents'), ['makeit']],
  // Why so many stand there, and not why we say what we say.
  [
    'trucks/waits',
    ({ is, has, traffic }) => is('why') && traffic === 'truck' && has('trucks/waits', 'waits', 'waits/usual'),
  ],
  ['waits', ({ is, has }) => is('why') && has('waits', 'waits/usual', 'waits/now'), ['waits/usual', 'waits/now']],
  // A permit of somebody who works or studies there is none for a zone.
  [
    'documents/stay',
    ({ is, narrows }) => narrows('resident') && (is('documents/border-zone') || is('documents')),
    ['documents/border-zone', 'documents'],
  ],
  // Over which post a lorry may go.
  ['admits', ({ traffic, leads, hasWay }) => traffic === 'truck' && leads('way') && !hasWay, ['way', 'status']],
  // How long: a lorry waits, a car stays, a person stays.
  [
    'trucks/waits',
    ({ has, is, leads }) =>
      (is('documents/stay') || leads('waits')) &&
      (has('trucks/waits') || (has('trucks') && has('waits', 'waits/now', 'waits/usual'))),
    ['documents/stay'],
  ],
  // For want of a registration they were sent back: how long they stay out is asked.
  [
    'documents/entry-ban',
    ({ has }) => has('documents/registration') && has('documents/entry-ban'),
    ['documents/registration', 'season'],
  ],
  ['documents/registration', ({ narrows }) => narrows('registration-term') || narrows('unregistered'), ofResidents],
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
    ['documents/stay'],
  ],
  [
    'vehicles/stay',
    ({ traffic, has, leads, hasPlates }) =>
      leads('documents', 'vehicles') &&
      has('documents/stay') &&
      (has('vehicles/papers', 'vehicles') || isOwn(traffic) || hasPlates),
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
  // How long it takes is said of a road and of a queue: between two towns, with no border named, it is the road.
  [
    'distance',
    ({ is, has, hasWay, saysBorder }) => is('waits/usual') && has('distance') && hasWay && !saysBorder,
    ['waits/usual'],
  ],
  [
    'waits/usual',
    ({ is, has, hasWay, saysBorder }) => is('waits/usual') && has('distance') && (!hasWay || saysBorder),
    ['distance'],
  ],
  // Between two towns how far it is is asked for itself.
  ['services/fuel', ({ has, leads, hasWay }) => leads('distance') && has('services/fuel') && !hasWay],
  ['services/sleep', ({ has, leads, hasWay }) => leads('distance') && has('services/sleep') && !hasWay],
  ['services', ({ has, leads, hasWay }) => leads('distance') && has('services') && !hasWay],
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
  // Whether a citizen of somewhere may come in is asked of the visa, where no post was named.
  [
    'documents/visa',
    ({ isCitizen, hasPlace, passes, isNothing, only, saysNow }) =>
      isCitizen && passes && !hasPlace && !isNothing && !saysNow && only('status', 'admits'),
    ['status', 'admits'],
  ],
  // What fuel costs is said as how long one stands.
  [
    'services/fuel',
    ({ leads, has, narrows }) => leads('waits') && narrows('fare') && has('services/fuel'),
    ['waits', 'waits/usual', 'waits/now'],
  ],
  // What whoever drives a taxi pays for passing.
  [
    'fees',
    ({ leads, has, passes, hasWay }) => leads('transport') && has('fees') && passes && !hasWay,
    ['transport/taxi', 'transport'],
  ],
  // What a ticket costs is no change of money.
  ['transport', ({ has, leads, narrows }) => leads('exchange') && narrows('fare') && has(...rides), ['exchange']],
  [
    'transport',
    ({ has, leads, narrows, hasWay, hasPlace, saysBorder }) =>
      leads('waits') &&
      narrows('fare') &&
      has('transport', 'transport/bus', 'transport/minibus') &&
      (!has('waits/usual') || (!saysBorder && (hasWay || !hasPlace))),
    ['waits', 'waits/usual', 'waits/now'],
  ],
  [
    'transport/bus',
    ({ traffic, has, hasWay, leads }) =>
      hasWay &&
      traffic === 'bus' &&
      !has('waits/usual') &&
      leads('transport', 'waits', 'status', 'season', 'hours') &&
      has('transport', 'transport/bus', 'transport/minibus'),
  ],
  [
    'transport/taxi',
    ({ has, leads }) => leads('waits') && has('transport/taxi'),
    ['waits', 'waits/usual', 'waits/now'],
  ],
  // A queue of another day is a matter of when people come.
  // On holidays, and not at this moment.
  [
    'waits/peaks',
    ({ leads, has, saysNow }) => leads('waits') && has('holidays') && !saysNow,
    ['waits/now', 'waits', 'waits/usual', 'holidays'],
  ],
  ['waits/peaks', ({ hasDay, leads, has }) => leads('waits') && (hasDay || has('holidays'))],
  // Whether one may pass with it, and not when it runs.
  [
    'admits/bus',
    ({ traffic, has, leads, hasWay, passes, hasPlace }) =>
      leads('transport', 'status') && traffic === 'bus' && (has('status', 'admits') || (passes && hasPlace && !hasWay)),
  ],
  [
    'admits/train',
    ({ traffic, has, leads, hasWay, passes, hasPlace, saysTime }) =>
      leads('transport', 'status') &&
      traffic === 'train' &&
      (has('status', 'admits') || (passes && hasPlace)) &&
      !hasWay &&
      !saysTime,
  ],
  // Whether one may pass in their own car, or only by train or bus.
  [
    'admits',
    ({ traffic, leads, hasWay, passes, hasPlace }) =>
      leads('transport') && (isOwn(traffic) || traffic === 'truck') && passes && hasPlace && !hasWay,
    ['transport', 'transport/train', 'transport/bus'],
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

/** Who is let through, and who out of turn, unless it is asked when nobody waits. */
export const rowsOutOfTurn: readonly Row[] = [
  // Whether few people are there now; that it is calm there, says the same.
  [
    'waits/now',
    ({ narrows, saysNow, has }) => narrows('quietest') && saysNow && !has('accessibility'),
    ['waits/peaks', 'waits', 'safety'],
  ],
  // "Is the road open for me, an Indian": whether they are let through comes before what the road is like.
  [
    'admits',
    ({ hasPeople, has, leads, hasPlace, asksWhether }) =>
      leads('road') && has('status', 'admits') && hasPeople && hasPlace && asksWhether,
  ],
  // Who walks asks of the gate, whatever road they walk along.
  [
    'admits',
    ({ traffic, leads, hasPlace, asksWhether, narrows, hasWay }) =>
      traffic === 'foot' && leads('road') && hasPlace && asksWhether && !hasWay && !narrows('road-now'),
    ['road'],
  ],
  // Who was refused and asks what is needed asks whom they let through.
  [
    'admits',
    ({ narrows, is, only }) => narrows('turned-back') && is('documents') && only('documents', 'admits', 'status'),
    ['documents'],
  ],
  // Who walks or rides passes beside the cars or does not: that is told with whether they may pass.
  ['status', ({ narrows, traffic }) => narrows('out-of-turn') && isBesideCars(traffic), ['accessibility', 'waits']],
  // For a sum nobody is let through first but by a bribe.
  ['safety/bribes', ({ narrows, hasSum }) => narrows('out-of-turn') && hasSum, ['accessibility', 'fees']],
  [
    'waits/peaks',
    ({ narrows, has, saysTime }) => narrows('quietest') && has('accessibility') && (saysTime || has('hours')),
    ['accessibility'],
  ],
  [
    'accessibility',
    ({ narrows, has, saysTime }) => narrows('quietest') && has('accessibility') && !saysTime && !has('hours'),
    ['waits', 'waits/now', 'waits/usual', 'waits/peaks', 'status', 'admits'],
  ],
];
