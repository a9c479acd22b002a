import { type AskedAbout, askedKey } from '../topic.ts';

/** So many topics are answered, each with its own sentence. */
const atMost = 2;

const fined = 'vehicles/fines';

const luggage = 'procedure/luggage';
const goods = 'customs/goods';

const usual: AskedAbout = { topic: 'waits', part: 'usual' };

/** What a question about one topic names in passing: whose papers, what one waits for, where it is. */
const named: Readonly<Record<string, readonly string[]>> = {
  'documents/children': ['documents/passport', 'documents/id-card', 'documents'],
  'customs/animals': ['documents/passport', 'transport', 'transport/bus', 'transport/minibus'],
  // To be let through first is asked of the queue.
  'trucks/waits': ['way'],
  // At which hours they may not drive is asked of no clock.
  'trucks/limits': ['clocks', 'season'],
  // What a lorry is loaded with is no food of one's own.
  trucks: ['customs/food', 'customs/goods'],
  exchange: ['procedure'],
  // How many hours to plan for is asked of the queue.
  'waits/usual': ['planning'],
  'documents/registration': ['services/sleep', 'services'],
  'documents/border-zone': ['customs/cash', 'exchange', 'fees'],
  // For whom a shower is asked is no question of lorries.
  services: ['trucks', 'trucks/queue'],
  accessibility: ['waits', 'waits/now', 'waits/usual', 'waits/peaks'],
  contacts: ['customs', 'procedure', 'documents'],
  procedure: ['customs'],
  // A phone is registered, and not who carries it.
  connectivity: ['documents/registration'],
  // What is paid, and what happens then, belongs to what it is paid for.
  'vehicles/fines': ['exchange', 'fees', 'safety/bribes'],
  'documents/eta': ['admits', 'transport', 'transport/train', 'transport/bus'],
  'vehicles/tolls': ['exchange', 'fees', 'road'],
  // In which language a paper is, and not which one is spoken.
  'vehicles/power-of-attorney': ['languages'],
  // A lorry is registered for its turn, and a queue that is electronic is no queue at the gate.
  'trucks/queue': ['documents/registration', 'waits', 'waits/now', 'waits/usual'],
  'documents/entry-ban': ['exchange', 'fees'],
  'documents/overstay': ['exchange', 'fees', 'procedure'],
  'documents/passport': ['procedure'],
  'vehicles/papers': ['documents/overstay'],
  // Whoever is afraid for a thing asks of the thing.
  'customs/medicine': ['safety', 'procedure/luggage'],
  'customs/drone': ['safety', 'procedure/luggage'],
  // Where a thing lies changes nothing of it.
  [goods]: [luggage],
  'customs/food': ['procedure/luggage'],
  'customs/alcohol-tobacco': ['procedure/luggage'],
  'customs/cash': ['procedure/luggage'],
  'customs/fuel': ['services/fuel', 'vehicles/fines'],
  // Whoever is let through out of turn for money asks of the money.
  // Nor is money that somebody wants money that is carried.
  'safety/bribes': ['waits', 'waits/now', 'waits/usual', 'waits/peaks', 'customs/cash', 'exchange'],
};

interface How {
  /** Something that a place offers at large was named: a meal, a toilet. */
  readonly isOfPlace: boolean;
  /** It is food. */
  readonly isMeal: boolean;
  /** It is asked of the present. */
  readonly isNow: boolean;
  /** It is asked when one waits least. */
  readonly isQuietest: boolean;
  /** Some fine was named, and not only that there may be one. */
  readonly isOfFine: boolean;
}

/**
 * The topics that want an answer of their own, in the order in which they want it. How long one waits is one question,
 * in whatever words: first how long, then when it is worst.
 *
 * @example askedTogether([{ topic: 'contacts' }, { topic: 'customs' }], { isNow: true, isQuietest: false, isOfPlace: false, isMeal: false, isOfFine: false }) //=> [{ topic: 'contacts' }]
 */
export function askedTogether(topics: readonly AskedAbout[], how: How): readonly AskedAbout[] {
  const said = [...new Set(topics.map(askedKey))];
  // Who looks for a bed and a meal takes no food over the border.
  const every = how.isMeal ? said.filter((key) => key !== 'customs/food') : said;
  // How long one may stay without a visa is one question.
  const all = every.includes('documents/stay') ? every.filter((key) => key !== 'documents/visa') : every;
  const first = all.filter((key, index) => index < atMost || key.startsWith('waits'));
  const keys = withWaits(first, how);
  // What one is fined for is told by the rule of that.
  const fines = how.isOfFine || keys[0] === fined ? [] : [fined];
  const beside = keys.flatMap((key) => named[key] ?? []);
  const passing = isOfRider(said) ? [...beside.filter((key) => key !== luggage), goods] : beside;
  return keys
    .filter(
      (key, at) => ![...passing, ...fines].includes(key) && (isOfOwn(key, how) || !isWholeOf(key, keys.slice(0, at))),
    )
    .slice(0, atMost)
    .flatMap((key) => [...topics, usual].find((asked) => askedKey(asked) === key) ?? []);
}

/** Who rides in a bus has luggage, and no goods, in a language with one word for both. */
function isOfRider(said: readonly string[]): boolean {
  const [first] = said.filter((key) => key === luggage || key === goods);
  return first === luggage && said.includes(goods) && said.some((key) => key.startsWith('transport'));
}

const wholes: ReadonlySet<string> = new Set(['documents', 'customs', 'vehicles', 'transport', 'services']);

/** A meal is asked for beside a bed. */
function isOfOwn(key: string, { isOfPlace }: How): boolean {
  return isOfPlace && key === 'services';
}

/** Behind a part of it a topic at large asks nothing else. */
function isWholeOf(key: string, before: readonly string[]): boolean {
  return wholes.has(key) && before.some((one) => one.startsWith(`${key}/`));
}

/** Of several ways to ask for a queue: the one of lorries, or else of now or of the usual, and then of the worst. */
function withWaits(keys: readonly string[], { isNow, isQuietest }: How): readonly string[] {
  const waits = keys.filter((key) => key.startsWith('waits'));
  if (keys.includes('trucks/waits')) return keys.filter((key) => !waits.includes(key));
  const [first] = waits;
  // When it is longest was asked, and the queue only named.
  const isWorst = isNow && waits.length === 2 && waits.includes('waits');
  if ((isQuietest || isWorst) && waits.includes('waits/peaks'))
    return keys.filter((key) => key === 'waits/peaks' || !waits.includes(key));
  if (first === undefined || (waits.length === 1 && first === 'waits/peaks')) return keys;
  const asked = isNow
    ? (['waits/now', 'waits', 'waits/usual'].find((key) => waits.includes(key)) ?? first)
    : 'waits/usual';
  const inOrder = [asked, ...waits.filter((key) => key === 'waits/peaks')];
  return keys.flatMap((key) => (key === first ? inOrder : waits.includes(key) ? [] : [key]));
}
