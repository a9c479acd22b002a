import { isBesideCars } from '#domain/statement.ts';
import { type AskedKey, askedKeys } from '#domain/topic.ts';
import { madeByNarrowing } from '../aspects.ts';
import { type Row, rides } from '../weighing.ts';
import { rowsOfCompany, rowsOfGates } from './gates.ts';
import { rowsOfLoads, rowsOfLorries } from './lorries.ts';
import { rowsOfNeeds } from './needs.ts';
import { ofPassports, rowsOfPassports } from './passports.ts';
import { rowsOfStays } from './stays.ts';
import { rowsOfTimes, rowsOutOfTurn } from './times.ts';

/** What is taken over a border. */
export const carried = askedKeys.filter((key) => key.startsWith('customs/'));

/** Papers of a person or of a car. */
const papers: readonly AskedKey[] = ['documents/id-card', 'documents/passport', 'vehicles/papers', 'vehicles/licence'];

/** What else is asked of a lorry beside whether it passes. */
const ofLorries: readonly AskedKey[] = ['trucks/limits', 'trucks/queue'];

/** What one pays for; how much that is, is said in some languages as how long one stands. */
const priced: readonly AskedKey[] = [
  ...([
    'vehicles/tolls',
    'vehicles/insurance',
    'vehicles/rental',
    'vehicles/power-of-attorney',
    'services/sleep',
  ] as const),
  ...(['documents/border-zone', 'documents/visa', 'documents/eta', 'documents/registration', 'trucks/queue'] as const),
];

/** What the words of whoever was not let in ask for as well. */
const ofRefusals: readonly AskedKey[] = ['documents/entry-ban', 'why', 'status', 'about', 'news'];

/** Where two things that were read make a third. The first row that holds decides what is asked first. */
export const rows: readonly Row[] = [
  ...rowsOfLoads,
  ...rowsOfCompany,
  ...rowsOutOfTurn,
  ...rowsOfGates,
  // What is needed of a dog is no paper of its owner's.
  [
    'customs/animals',
    ({ narrows, has }) => narrows('health-papers') && has('customs/animals'),
    ['documents', 'documents/passport', 'documents/id-card'],
  ],
  // The paper of a bird that is plucked, or of meat, is asked of what is eaten.
  [
    'customs/food',
    ({ has, narrows }) =>
      has('customs/food') && has('customs/animals') && (narrows('vet-papers') || narrows('other-animals')),
    ['customs/animals'],
  ],
  ...rowsOfLorries,
  // A telephone that is carried is called by nobody.
  [
    'customs/goods',
    ({ is, has, carries }) => is('customs/goods') && has('contacts') && carries,
    ['contacts', 'customs'],
  ],
  ...rowsOfPassports,
  ...rowsOfStays,
  // Who was not let in and is told no reason asks for that one, and for no list of bans.
  [
    'admits',
    ({ narrows, only }) => narrows('refused') && only('admits', 'contacts', 'documents', ...ofRefusals),
    ['documents', ...ofRefusals],
  ],
  // What officers may do is asked of them, and not of what they do it with; whether they may take money is a bribe.
  [
    'procedure',
    ({ narrows, has }) => narrows('officer-powers') && !has('safety/bribes'),
    ['documents', 'documents/passport', 'contacts', 'connectivity', 'customs', 'customs/goods', 'procedure/luggage'],
  ],
  ...priced.map(
    (key): Row => [
      key,
      ({ is, narrows, has }) => is(key) && narrows('fare') && has('waits', 'waits/usual', 'waits/now'),
      ['waits', 'waits/usual', 'waits/now', 'fees'],
    ],
  ),
  ...madeByNarrowing.map(([aspect, makes, usesUp]): Row => [makes, ({ narrows }) => narrows(aspect), usesUp]),
  // A chain around the neck is none of a wheel, and what it is worth no money that is carried.
  ['customs/goods', ({ has, narrows }) => has('customs/goods') && narrows('jewellery'), ['road', 'customs/cash']],
  // A storm that may have shut the road is no forecast that is asked for.
  [
    'road',
    ({ narrows, has, isNear }) => isNear && narrows('road-now') && has('status', 'news') && has('road'),
    ['weather', 'waits'],
  ],
  // A copy of a paper, or one on a telephone, is asked of every paper alike.
  ['documents', ({ narrows }) => narrows('electronic'), ['vehicles', 'contacts', 'connectivity', ...papers]],
  // Over which other post one gets through, or gets through sooner.
  [
    'way',
    ({ narrows, hasPlace }) => narrows('other-way') && hasPlace,
    ['overview', 'status', 'admits', 'trucks', 'trucks/waits', 'services', 'distance', 'waits', 'waits/usual'],
  ],
  // Whoever complains knows that they were turned back.
  [
    'contacts',
    ({ narrows, has }) => narrows('complaint') && !has('safety/bribes'),
    ['documents/entry-ban', 'documents', 'why', 'news', 'customs', 'customs/animals', 'alerts', 'safety'],
  ],
  // Of a child who is ill no paper is asked.
  ['services', ({ narrows }) => narrows('doctor'), ['documents', 'documents/children', 'accessibility']],
  // Who goes along tells nothing of how long one waits.
  ...(['waits/now', 'waits/usual', 'waits/peaks', 'waits'] as const).map(
    (waits): Row => [
      waits,
      ({ has }) => has(waits) && has('documents/children') && !has('documents', 'accessibility'),
      ['documents/children'],
    ],
  ),
  // A parent who stays behind has to agree: that is the permission and the paper.
  [
    'documents/children',
    ({ has, narrows }) => (narrows('consent') || narrows('without-parents')) && has('documents/children'),
    ['documents', 'documents/border-zone', 'vehicles/power-of-attorney', 'customs'],
  ],
  // A child is allowed to go by its parents, and not into a zone.
  [
    'documents/children',
    ({ has, is }) =>
      has('documents/children') &&
      has('documents/border-zone') &&
      (is('documents/children') || is('documents/border-zone')),
    ['documents', 'documents/border-zone'],
  ],
  // In which language a paper is, and not which one is spoken.
  ['documents/passport', ({ has, leads }) => leads('languages') && has('documents/passport'), ['languages']],
  [
    'vehicles/licence',
    ({ has, leads }) => leads('vehicles') && has('vehicles/licence') && has('languages'),
    ['languages'],
  ],
  // The customs as a place: its post works or lets through.
  ['status', ({ has, leads }) => leads('customs') && has('customs') && has('status') && !has(...carried)],
  [
    'status',
    ({ only, isNothing, hasPlace, passes }) => hasPlace && !isNothing && !passes && only('customs'),
    ['customs'],
  ],
  ['hours', ({ has, leads }) => leads('customs') && has('customs') && has('hours') && !has(...carried), ['customs']],
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
  // How long one will stand in a queue is no stay in a country.
  ['waits/now', ({ is, has }) => is('documents/overstay') && has('waits/now'), ['documents/overstay']],
  // Why it was shut is a matter of the past, and not why we say what we say.
  ['history', ({ is, has }) => is('why') && has('history'), ['why']],
  // On a train the check comes to the seat.
  ['procedure', ({ traffic, has, is }) => traffic === 'train' && is('transport') && has('procedure')],
  // Who walks over and rides on asks for both.
  [
    'admits',
    ({ traffic, leads, has, hasPlace }) =>
      (traffic === 'foot' || traffic === 'bicycle') && leads('transport') && has(...rides) && hasPlace,
  ],
  // A telephone is registered, and not who carries it; and a telephone that is carried is not one to call.
  ['connectivity', ({ narrows }) => narrows('phone-register'), ['documents/registration', 'contacts']],
  ['customs/goods', ({ is, has }) => is('customs/goods') && has('contacts', 'fees'), ['contacts', 'fees']],
  // How one looks up a ban is no check at a gate.
  ['documents/entry-ban', ({ is, has }) => is('documents/entry-ban') && has('procedure'), ['procedure']],
  // A holiday that has a day is a day like others.
  ['status', ({ has, leads, hasDay }) => leads('holidays') && has('status') && hasDay],
  // Whoever walks carries something, and whoever rides looks for a place that lets them through.
  [
    'admits',
    ({ traffic, has, is, passes }) => traffic === 'foot' && is('procedure/luggage') && (has('status') || passes),
  ],
  ['admits', ({ traffic, leads, hasWay }) => isBesideCars(traffic) && leads('way') && !hasWay],
  [
    'admits',
    ({ traffic, has, is, hasPlace, passes, narrows }) =>
      traffic === 'truck' &&
      hasPlace &&
      !narrows('weights') &&
      (is('trucks') ? has('status', 'admits') : ofLorries.some(is) && passes && has('status', 'admits')),
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
  // Who goes by bicycle or motorcycle over a named post asks whether that lets them through, visa or not.
  [
    'admits',
    ({ traffic, is, passes, hasPlace }) =>
      (traffic === 'bicycle' || traffic === 'motorcycle') && is('documents/visa') && passes && hasPlace,
  ],
  // With whose passport they go from one place to another, and not whether one is needed.
  [
    'status',
    ({ is, only, hasPeople, hasWay, asksWhether, narrows }) =>
      hasWay &&
      hasPeople &&
      !asksWhether &&
      is('documents/passport') &&
      only('documents/passport') &&
      !ofPassports.some(narrows),
    ['documents/passport'],
  ],
  // Whether a foreigner may pass, and not which passport.
  ['admits', ({ has, is, hasPeople }) => is('documents/passport') && hasPeople && has('status', 'admits')],
  ...rowsOfNeeds,
  ...rowsOfTimes,
];
