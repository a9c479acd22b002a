import type { Crossing } from '#domain/crossing.ts';
import { isDoubted } from '#domain/rules/warnings.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import { bold, plain } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { atCrossing, directTo, type Read } from './about.ts';
import { adviceOf, tellingApart } from './alternatives.ts';
import { admitsOf, isOfState } from './direct/admits.ts';
import { answerDirectly, type Directly } from './direct/direct.ts';
import { notesOfState } from './direct/of-state.ts';
import type { AnswerAbout, AnswerServices, AnswerWhich, QuestionRead } from './question.ts';

/** What is asked of more does not fit one screen. */
const mostTold = 3;

type Named = readonly { readonly crossing: Crossing; readonly question: QuestionRead }[];

/** One of those that were named. */
interface Row {
  readonly about: Omit<AnswerAbout, 'html'>;
  /** How it stands, and whether whoever asks may pass. */
  readonly state: string;
  readonly each: Directly['each'];
  readonly inVain: Directly['inVain'];
}

/**
 * Several that were named: a line of each, in the order in which they were named, or the surest first where it is asked which is
 * better, then what is told of both, then of each by itself. What nobody has told us is said at the end, and once.
 */
export function sideBySide(
  named: Named,
  { words, told }: Read,
  parts: AnswerServices,
): Required<Pick<AnswerWhich, 'statuses' | 'html' | 'inVain'>> & Pick<AnswerWhich, 'direct'> {
  const { renderer } = told;
  const isBetter = asksBetter(words);
  const ofPlace = isBetter ? words.topics.filter((asked) => askedKey(asked) !== 'waits/peaks') : words.topics;
  const compared = { ...words, topics: comparable(ofPlace) };
  const rows = named.map((one, index) =>
    rowOf(one, { words: compared, told }, parts, { isTold: index < mostTold, isBetter }),
  );
  const inOrder = isBetter ? rows.toSorted((one, other) => promiseOf(one) - promiseOf(other)) : rows;
  const { shared, own, untold } = apart(inOrder.slice(0, mostTold), compared, parts);
  const isOfNow = compared.topics[0].topic === 'waits' && named.every(({ question }) => isPresent(question));
  const unknown = renderer.html('waits-now-unknown');
  const isQueueUntold = isOfNow && rows.every(({ about }) => about.status.travellers === undefined);
  const last = [...new Set([...untold, ...(isQueueUntold ? [unknown] : [])])];
  const facts = own.flatMap((lines, index) => {
    const crossing = inOrder[index]?.about.crossing;
    return lines.length === 0 || crossing === undefined ? [] : [[bold(renderer.crossingName(crossing)), ...lines]];
  });
  const advice = adviceOf(
    rows.map(({ about }) => about),
    words,
    isBetter,
  );
  const direct = plain([...advice, ...rows.flatMap(({ each }) => each.map(({ html }) => html))].join('\n'));
  const states = inOrder.map(({ state }) => state);
  const isFirst =
    isOfQueueSeen(compared) ||
    (shared.length > 0 && isOneRule(compared.topics[0])) ||
    (own.every((lines) => lines.length > 0) &&
      isCompared(words, isBetter) &&
      rows.every((row) => isOpen(row) && knows(row, compared.topics[0])));
  const blocks = isFirst ? [advice, shared, ...facts, states, last] : [[...advice, ...states], shared, ...facts, last];
  return {
    statuses: rows.map(({ about }) => about.status),
    inVain: rows.flatMap(({ inVain }) => inVain),
    ...(direct === '' ? {} : { direct }),
    html: blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  };
}

/** Of lorries or of papers at large it is asked over which of them one goes. */
function isOneRule({ topic, part }: AskedAbout): boolean {
  return isRuleOfCountry(topic) && part !== undefined;
}

/** Where one sees the queue is asked of no gate: how each of them stands comes after it, as it does after a rule of both. */
const isOfQueueSeen = ({ aspects }: Pick<Read['words'], 'aspects'>) =>
  aspects.some(({ aspect }) => aspect === 'queue-camera');

/** Something is told of the queue, where that is asked. */
function knows({ each }: Row, { topic }: AskedAbout): boolean {
  return topic !== 'waits' || each.some(({ asked, isNothing }) => asked.topic === 'waits' && !isNothing);
}

/** They are compared by how they are, and not by whether somebody gets through: that stands in their states. */
function isCompared(
  { topics: [first], traveller: { traffic = 'car', people } }: Read['words'],
  isBetter: boolean,
): boolean {
  return (first.topic === 'waits' && first.part !== 'peaks') || (isBetter && traffic === 'car' && people === undefined);
}

/** Which of them is better, of whatever matter. */
function asksBetter({ topics, asksOpen, asksWhen, aspects, found }: Read['words']): boolean {
  // One name of several asks for one of them.
  const areNamed = found.kind === 'choose' && found.isNamed === true;
  const isOfQueue = asksWhen || aspects.some(({ aspect }) => aspect === 'quietest');
  return areNamed && !asksOpen && topics.every((asked) => ofBetter.has(askedKey(asked)) && !(isOfQueue && asked.part));
}

/** "Better to cross" is said of a time and of a place. */
const ofBetter: ReadonlySet<string> = new Set(['overview', 'way', 'status', 'waits/peaks'] as const);

/** How sure it is that they get through: open before doubted, unknown and shut. */
function promiseOf({ about: { status } }: Row): number {
  if (status.state === 'open') return isDoubted(status) ? 1 : 0;
  return status.state === 'unknown' ? 2 : 3;
}

/** One that is shut, or of which nobody knows, is no quicker than another. */
const isOpen = ({ about: { status } }: Row) => status.state === 'open';

const isPresent = ({ moment }: QuestionRead) => moment.precision === 'now';

function rowOf(
  { crossing, question }: Named[number],
  { words, told }: Read,
  { statusAt, statementsOf, catalogue, notesAsked }: AnswerServices,
  { isTold, isBetter }: { readonly isTold: boolean; readonly isBetter: boolean },
): Row {
  const { renderer } = told;
  const status = statusAt(crossing, statementsOf(crossing), question);
  const { question: own, beyond } = atCrossing(crossing, question);
  const about = { kind: 'answer', crossing, status, ...told, ...words.topics[0], ...own } as const;
  const toldOf = ([first, ...more]: readonly AskedAbout[]) =>
    first === undefined
      ? { each: [], inVain: [] }
      : directTo(
          { ...about, ...first },
          { ...words, topics: [first, ...more] },
          { catalogue, notesAsked, beyond, others: [] },
        );
  const [passage, asked] = isTold ? [toldOf(passingAsked(words)), toldOf(words.topics)] : [toldOf([]), toldOf([])];
  // Which way each of them is, and how long one waits there, tells them apart.
  const apartBy = isTold && isBetter ? toldOf(tellingApart(status)) : toldOf([]);
  const asks = { ...about, words, borders: [], countries: [], others: [] };
  const ofState = isTold && words.topics.every(isOfState) ? notesOfState(asks, renderer) : [];
  const state = renderer.stateLine(status, { traveller: question.traveller, precision: question.moment.precision });
  const passing = passingOf(about, words, renderer);
  const noted = ofState.map(({ html }) => ({ asked: words.topics[0], html, isNothing: false }));
  const known = apartBy.each.filter(({ isNothing }) => !isNothing);
  const each = [...passage.each, ...asked.each, ...noted, ...known].flatMap((one, at, all) => {
    const html = withoutLines(one.html, [passing]);
    const isAgain = all.findIndex((other) => other.html === one.html) < at;
    return html === '' || isAgain ? [] : [{ ...one, html }];
  });
  return { about, state: passing === '' ? state : `${state} · ${passing}`, each, inVain: asked.inVain };
}

/** Whether they may pass there, by what or as whose citizens they said that they go. */
function passingOf({ crossing, status, ...about }: Row['about'], words: Read['words'], renderer: Renderer): string {
  const { traffic, people } = words.traveller;
  if (traffic === undefined && people === undefined) return '';
  const asked = { topic: 'admits' } as const;
  const question = { ...about, asked, words, crossing, borders: [], countries: [], others: [] };
  const admits = admitsOf(question, status);
  // Whom it is shut to stands in the state.
  if (admits === undefined || (admits.verdict === 'no' && status.because === 'admits')) return '';
  const { what } = admits;
  const told = crossing.notes.find(
    ({ topic, part, tells = [] }) => topic === 'admits' && (part === what || tells.some((one) => one === what)),
  );
  const verdict = admits.verdict === 'unsaid' && told !== undefined ? told.verdict : admits.verdict;
  if (verdict === undefined || verdict === 'depends') return '';
  return renderer.direct({ asked, crossing, notes: [], admits: { what, verdict } }).html;
}

/** Whoever goes by something else than a car, or is no citizen, may not pass at each of them. */
function passingAsked({ topics, traveller: { traffic, people } }: Read['words']): readonly AskedAbout[] {
  if (topics.some(({ topic }) => topic === 'admits')) return [];
  const byWhat = traffic === undefined || traffic === 'car' ? [] : [{ topic: 'admits', part: traffic } as const];
  const asWhom = people === 'foreigners' ? [{ topic: 'admits', part: people } as const] : [];
  return [...byWhat, ...asWhom];
}

/** What holds at all of them, what at each, and what nobody has told of any or of some. */
function apart(rows: readonly Row[], words: Read['words'], { catalogue }: AnswerServices) {
  const [first] = rows;
  if (first === undefined) return { shared: [], own: [], untold: [] };
  const { renderer } = first.about;
  const unknown = renderer.html('waits-now-unknown');
  const isAtAll = (is: (one: Directly['each'][number]) => boolean) => rows.every(({ each }) => each.some(is));
  const known = first.each.filter(({ html, isNothing }) => !isNothing && isAtAll((one) => one.html === html));
  const own = rows.map(({ each }) =>
    each
      .filter(({ html, isNothing }) => !isNothing && !known.some((one) => one.html === html))
      .flatMap(({ html }) => withoutLines(html, [unknown]).split('\n')),
  );
  const isVain = (asked: AskedAbout) => isAtAll((one) => one.isNothing && askedKey(one.asked) === askedKey(asked));
  const vain = first.each.flatMap(({ asked }) => (isVain(asked) ? [asked] : []));
  const countries = catalogue.countries.filter(({ code }) =>
    rows.some(({ about }) => about.crossing.posts.some(({ country }) => country === code)),
  );
  const { traveller, moment, language } = first.about;
  const everywhere = { traveller, moment, language, words, borders: [], countries, others: [] };
  const ofAll =
    vain.length === 0
      ? ''
      : answerDirectly(vain, everywhere, { countries: countries.map(({ code }) => code), renderer }).html;
  const ofSome = rows.flatMap(({ each }) =>
    each.flatMap(({ asked, html, isNothing }) => (isNothing && !isVain(asked) ? html.split('\n') : [])),
  );
  const shared = known.flatMap(({ html }) => withoutLines(html, [unknown]).split('\n'));
  const untold = [...(ofAll === '' ? [] : ofAll.split('\n')), ...ofSome];
  return { shared, own, untold: untold.filter((line, index) => untold.lastIndexOf(line) === index) };
}

function withoutLines(html: string, lines: readonly string[]): string {
  return html
    .split('\n')
    .filter((line) => !lines.includes(line))
    .join('\n');
}

/** Few that may be meant by one name: how each of them is, and which one was meant; of more, or of another topic, only that. */
export function toChoose(named: Named, read: Read, parts: AnswerServices): string {
  const { renderer } = read.told;
  const crossings = named.map(({ crossing }) => crossing);
  const isOfGate = read.words.topics.every(({ topic }) => ofGate.has(topic));
  if (named.length > mostTold || !isOfGate) return renderer.choose(crossings);
  return `${sideBySide(named, read, parts).html}\n\n${renderer.choose(crossings, 'offered')}`;
}

const ofGate: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'overview', 'season', 'admits', 'waits', 'way'] as const),
]);

/** Which of several is better or faster is no way between two places: it asks how long one waits there. */
function comparable(topics: readonly AskedAbout[]): readonly [AskedAbout, ...AskedAbout[]] {
  const [first = { topic: 'waits' } as const, ...others] = topics.filter(({ topic }) => topic !== 'way');
  return [first, ...others];
}
