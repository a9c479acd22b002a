import type { AskedKey } from '../topic.ts';

/** How words narrow a topic. */
export interface Narrowing {
  /** The topic, or the part of one, that it narrows. */
  readonly of: AskedKey;
  /** Its words ask for that topic as well; else they only narrow it where something else does. */
  readonly saysTopic: boolean;
  /** Other parts that it narrows as well. */
  readonly also?: readonly AskedKey[];
  /** It says which way a thing goes, and has no name of its own. */
  readonly isWay?: true;
  /** Its words name the thing itself. */
  readonly isThing?: true;
  /** It is a matter of the country that one leaves, or of the one that one enters, whatever the topic is. */
  readonly isOnExit?: true;
  readonly isOnEntry?: true;
  /** It is a matter of the country where it happened, wherever they go. */
  readonly isOfPlace?: true;
  /** Said as well, it says more than these. */
  readonly insteadOf?: readonly string[];
  /** What is told of the topic answers it too, after what speaks of it. */
  readonly isLoose: boolean;
  /** What is told of it answers its whole topic as well. */
  readonly isOfWhole?: true;
  /** What is told of it is no answer to the rest of its topic. */
  readonly isApart?: true;
  /** It is one of a class: where nothing is told of it, what is told of the class stands beside that. */
  readonly isOfClass?: true;
}

function strict(of: AskedKey): Narrowing {
  return { of, saysTopic: true, isLoose: false };
}

/** What is said of a passport as well, whatever is the matter with it. */
const ofPapers = ['passport-needed', 'blank-pages', 'electronic'] as const;

/** Of the things that are taken along, what is punished hardest comes first: it is named first. */
export const narrowings = {
  'controlled-drugs': { ...strict('customs/medicine'), isThing: true, isOfClass: true },
  weapons: { ...strict('customs/goods'), isThing: true, isOnEntry: true },
  'other-animals': { ...strict('customs/animals'), isThing: true },
  medicines: { ...strict('customs/medicine'), isThing: true, isOfClass: true },
  // A paper of a beast, alive or not.
  'vet-papers': { of: 'customs/animals', saysTopic: true, isLoose: true },
  'gas-bottle': strict('customs/fuel'),
  vapes: { ...strict('customs/alcohol-tobacco'), isThing: true, isOfClass: true },
  plants: { ...strict('customs/food'), isThing: true, isOfClass: true },
  jewellery: { ...strict('customs/goods'), isThing: true, isOfClass: true },
  'medical-device': { ...strict('procedure'), isThing: true },
  'passport-lost': { ...strict('documents/passport'), isOfPlace: true, insteadOf: ['passport-needed', 'seized'] },
  doctor: strict('services'),
  embassy: { ...strict('contacts'), isApart: true },
  'person-missing': { ...strict('contacts'), isApart: true, isOfPlace: true },
  'person-held': {
    ...strict('contacts'),
    isApart: true,
    isOfPlace: true,
    insteadOf: ['complaint', 'person-missing', 'between-posts', 'passport-stamp', 'turned-back', 'refused'],
  },
  refused: { ...strict('admits'), isOfPlace: true, insteadOf: ['turned-back'] },
  'thing-left': { ...strict('contacts'), isApart: true, isOfPlace: true },
  'left-behind': { ...strict('contacts'), isApart: true, isOfPlace: true, insteadOf: ['thing-left', 'bus-waits'] },
  complaint: { of: 'contacts', saysTopic: true, isLoose: true },
  'two-passports': strict('documents/passport'),
  'passport-stamp': { ...strict('documents/passport'), insteadOf: ['passport-needed'] },
  'passport-unfit': { ...strict('documents/passport'), insteadOf: ['passport-needed'] },
  'passport-damaged': { ...strict('documents/passport'), insteadOf: ['passport-unfit', 'passport-photo', ...ofPapers] },
  'passport-photo': { ...strict('documents/passport'), insteadOf: ['passport-unfit', ...ofPapers] },
  'passport-validity': { ...strict('documents/passport'), insteadOf: ['passport-needed'], isApart: true },
  'passport-needed': { ...strict('documents/passport'), isOfWhole: true },
  'blank-pages': strict('documents/passport'),
  stateless: strict('documents'),
  'migration-card': { ...strict('documents'), isOfPlace: true, isApart: true, insteadOf: ['passport-lost'] },
  'medical-insurance': strict('documents'),
  resident: { ...strict('documents/stay'), saysTopic: false, also: ['documents/registration'] },
  'border-run': { of: 'documents/stay', saysTopic: true, isLoose: true, isOfPlace: true },
  'arrival-day': strict('documents/stay'),
  'permit-how': { of: 'documents/border-zone', saysTopic: false, isLoose: true },
  'e-visa': { ...strict('documents/visa'), isOfClass: true },
  'eta-term': strict('documents/eta'),
  'visa-time': { ...strict('documents/visa'), insteadOf: ['e-visa'], isOfClass: true },
  'visa-there': { ...strict('documents/visa'), isOfClass: true },
  'transit-visa': { of: 'documents/visa', saysTopic: true, isLoose: true },
  'read-online': { of: 'connectivity', saysTopic: false, isLoose: true },
  'visa-held': { of: 'documents/visa', saysTopic: false, isLoose: true },
  'on-visa': { of: 'documents/visa', also: ['documents/registration'], saysTopic: false, isLoose: true },
  carnet: strict('vehicles/papers'),
  electronic: { ...strict('documents'), insteadOf: ['thing-left'] },
  consent: strict('documents/children'),
  'birth-paper': { of: 'documents/children', saysTopic: true, isLoose: true },
  // Who goes alone may be the child, or the parent who goes with it.
  'child-alone': { ...strict('documents/children'), insteadOf: ['consent'] },
  'one-parent': { ...strict('documents/children'), insteadOf: ['child-alone'] },
  'without-parents': { ...strict('documents/children'), insteadOf: ['consent', 'one-parent', 'child-alone'] },
  'criminal-record': { ...strict('documents/entry-ban'), insteadOf: ['exit-debts'] },
  'exit-debts': { ...strict('documents/entry-ban'), isOnExit: true, isOfPlace: true },
  speeding: strict('vehicles/fines'),
  // It looks at the road, or where a queue is spoken of, at that.
  camera: strict('vehicles/fines'),
  'transit-plates': strict('vehicles/papers'),
  'right-hand': strict('vehicles/papers'),
  camper: strict('vehicles/papers'),
  'green-card': strict('vehicles/insurance'),
  'fines-on-exit': {
    ...strict('vehicles/fines'),
    isOnExit: true,
    isOfPlace: true,
    isOfClass: true,
    insteadOf: ['speeding'],
  },
  'money-there': strict('exchange'),
  rate: strict('exchange'),
  helpers: strict('safety'),
  'past-queue': { ...strict('safety'), insteadOf: ['helpers', 'out-of-turn', 'quietest'] },
  'card-kept': { ...strict('exchange'), insteadOf: ['money-there'] },
  seized: strict('customs'),
  photography: strict('procedure'),
  'officer-powers': { ...strict('procedure'), isOfPlace: true, insteadOf: ['passport-lost', 'seized', 'complaint'] },
  'system-down': { ...strict('waits/now'), insteadOf: ['waiting-there'] },
  roaming: { of: 'connectivity', saysTopic: true, isLoose: true, insteadOf: ['sim-sale'] },
  'sim-sale': strict('connectivity'),
  'phone-register': { ...strict('connectivity'), isApart: true },
  'fuel-price': { ...strict('services/fuel'), isApart: true },
  'toll-paying': strict('vehicles/tolls'),
  'own-car': { of: 'vehicles/papers', saysTopic: true, isLoose: true },
  'inherited-car': strict('vehicles/power-of-attorney'),
  'pledged-car': { ...strict('vehicles/papers'), insteadOf: ['exit-debts'] },
  'car-certificate': { ...strict('vehicles/papers'), insteadOf: ['passport-lost'] },
  'broken-car': strict('vehicles'),
  remains: strict('documents'),
  tir: strict('trucks'),
  weights: strict('trucks/limits'),
  'carrier-permits': { ...strict('trucks/limits'), isOfWhole: true },
  oversize: { ...strict('trucks/limits'), insteadOf: ['weights'] },
  // Kept at home as a dog or a cat is: what is told of those is told beside it, and of no horse.
  pets: { of: 'customs/animals', saysTopic: false, isLoose: true, isOfClass: true },
  'booking-how': { of: 'trucks/queue', saysTopic: false, isLoose: true },
  'goods-first': { of: 'trucks/queue', saysTopic: false, isLoose: false },
  'who-books': { ...strict('trucks/queue'), isOfWhole: true },
  'bus-waits': strict('transport/bus'),
  pregnancy: { ...strict('accessibility'), insteadOf: ['out-of-turn', 'without-parents', 'child-alone'] },
  elderly: strict('accessibility'),
  cart: strict('vehicles'),
  seal: { ...strict('trucks'), insteadOf: ['tir'] },
  'booking-moved': { ...strict('trucks/queue'), insteadOf: ['who-books'] },
  'out-of-turn': { of: 'accessibility', saysTopic: true, isLoose: true, insteadOf: ['elderly'] },
  conscript: { ...strict('documents'), isOnExit: true, isOfPlace: true },
  danger: strict('safety'),
  // Whoever fears people, mines or wolves is told nothing of snow instead.
  crime: strict('safety'),
  'turned-back': { of: 'admits', saysTopic: true, isLoose: true, isOfPlace: true },
  'registration-term': { of: 'documents/registration', saysTopic: true, isLoose: true },
  unregistered: {
    of: 'documents/registration',
    saysTopic: true,
    isLoose: true,
    insteadOf: ['registration-term', 'stay-longer'],
  },
  'registration-exit': {
    ...strict('documents/registration'),
    isOnExit: true,
    isOfPlace: true,
    insteadOf: ['registration-term', 'unregistered'],
  },
  'return-ticket': strict('documents'),
  'name-differs': strict('documents/passport'),
  'health-papers': strict('documents'),
  'car-gear': strict('vehicles'),
  'queue-camera': { ...strict('waits/now'), insteadOf: ['camera'] },
  fingerprints: { ...strict('procedure'), insteadOf: ['electronic'] },
  // Who stands there, and in what mood: no note tells of it.
  guards: { ...strict('procedure'), insteadOf: ['complaint', 'quietest'] },
  'shift-change': { ...strict('procedure'), insteadOf: ['guards', 'complaint', 'quietest'] },
  'phone-check': { ...strict('procedure'), insteadOf: ['electronic', 'photography', 'officer-powers'] },
  hitchhiking: strict('transport/taxi'),
  'train-checks': strict('procedure'),
  'new-road': strict('planning'),
  // Which post lies over against which, and whether two names are those of one place.
  'two-sides': { of: 'about', saysTopic: true, isLoose: true, also: ['map'] },
  namesake: { of: 'about', saysTopic: true, isLoose: true },
  'mixed-names': { of: 'about', saysTopic: false, isLoose: true },
  'traffic-count': { of: 'about', saysTopic: true, isLoose: true },
  'road-now': { of: 'road', saysTopic: true, isLoose: true },
  'road-line': { ...strict('road'), insteadOf: ['road-now'] },
  'waiting-there': { of: 'waits/now', saysTopic: true, isLoose: true, also: ['waits', 'waits/usual', 'trucks/waits'] },
  'as-usual': {
    of: 'waits',
    saysTopic: false,
    isLoose: true,
    isWay: true,
    also: ['waits/now', 'waits/usual', 'waits/peaks'],
  },
  'queue-end': { of: 'waits/now', saysTopic: true, isLoose: true, also: ['waits', 'waits/usual'] },
  'between-posts': strict('distance'),
  'other-way': { of: 'way', saysTopic: true, isLoose: true },
  watch: { of: 'clocks', saysTopic: true, isLoose: true },
  daylight: { of: 'clocks', saysTopic: true, isLoose: false },
  quietest: { of: 'waits/peaks', saysTopic: true, isLoose: true, insteadOf: ['danger'] },
  fare: { of: 'transport', saysTopic: false, isLoose: false },
  'to-sell': { of: 'customs', saysTopic: false, isLoose: true, isWay: true, isOnEntry: true },
  'brought-in': { of: 'customs', saysTopic: false, isLoose: true, isWay: true, isOnEntry: true },
  'taken-out': { of: 'customs', saysTopic: false, isLoose: true, isWay: true, isOnExit: true },
  'by-air': { of: 'customs', saysTopic: false, isLoose: false, isOnEntry: true },
  'bus-luggage': { ...strict('transport/bus'), insteadOf: ['fare'] },
  tint: {
    of: 'vehicles/fines',
    saysTopic: false,
    isLoose: false,
    isApart: true,
    insteadOf: ['fines-on-entry', 'fines-on-exit'],
  },
  uninsured: {
    of: 'vehicles/insurance',
    saysTopic: true,
    isLoose: true,
    insteadOf: ['fare', 'fines-on-entry', 'fines-on-exit'],
  },
  currency: { of: 'exchange', saysTopic: true, isLoose: true },
  'days-off': strict('holidays'),
  // Whether it has opened again, or what is built there: it says more of the state than that it is open.
  reopening: { of: 'status', saysTopic: true, isLoose: true, also: ['history', 'season', 'news'] },
  rebuilding: { of: 'status', saysTopic: true, isLoose: true, also: ['history', 'planning', 'news'] },
  'other-post': { of: 'planning', saysTopic: false, isLoose: true },
  announcing: { of: 'planning', saysTopic: true, isLoose: true },
  'stay-longer': { ...strict('documents/overstay'), also: ['documents/registration'] },
  'fines-on-entry': { ...strict('vehicles/fines'), insteadOf: ['fines-on-exit', 'speeding'] },
  'paper-language': { of: 'vehicles/power-of-attorney', saysTopic: false, isLoose: true },
  'fast-track': { ...strict('procedure'), insteadOf: ['helpers', 'out-of-turn', 'past-queue'] },
} as const satisfies Readonly<Record<string, Narrowing>>;
