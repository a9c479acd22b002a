import type { Crossing } from '#domain/crossing.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import { atCrossing, directTo, type Read } from './about.ts';
import type { AnswerServices, AnswerWhich, QuestionRead } from './question.ts';

/** What is asked of more does not fit one screen. */
const mostTold = 3;

/**
 * Several that were named: of each what was asked, over its state in one line, in the order in which they were named. What is
 * the same at all of them is said once.
 */
export function sideBySide(
  named: readonly { readonly crossing: Crossing; readonly question: QuestionRead }[],
  { words, told }: Read,
  { statusAt, statementsOf, catalogue }: AnswerServices,
): Required<Pick<AnswerWhich, 'statuses' | 'html' | 'inVain'>> & Pick<AnswerWhich, 'direct'> {
  const { renderer } = told;
  const compared = { ...words, topics: comparable(words.topics) };
  const [asked] = compared.topics;
  const rows = named.map(({ crossing, question }, index) => {
    const status = statusAt(crossing, statementsOf(crossing), question);
    const { question: own, beyond } = atCrossing(crossing, question);
    const about = { kind: 'answer', crossing, status, ...told, ...asked, ...own } as const;
    const { html, inVain } =
      index < mostTold ? directTo(about, compared, { catalogue, beyond, others: [] }) : { html: '', inVain: [] };
    const state = renderer.stateLine(status, { traveller: question.traveller, precision: question.moment.precision });
    return { status, inVain, state, lines: html === '' ? [] : html.split('\n') };
  });
  const [shared, own] = sharedFirst(rows.slice(0, mostTold).map(({ lines }) => lines));
  const blocks = rows.map(({ state }, index) => [...(own[index] ?? []), state].join('\n'));
  const between = own.every(({ length }) => length === 0) ? '\n' : '\n\n';
  const direct = plain([...shared, ...own.flat()].join('\n'));
  const isOfNow = asked.topic === 'waits' && named.every(({ question }) => question.moment.precision === 'now');
  const untold = renderer.html('waits-now-unknown');
  const isUntold = rows.every(({ status, lines }) => status.travellers === undefined && !lines.includes(untold));
  const parts = [shared.join('\n'), ...blocks, ...(isOfNow && isUntold ? [untold] : [])];
  return {
    statuses: rows.map(({ status }) => status),
    inVain: rows.flatMap(({ inVain }) => inVain),
    ...(direct === '' ? {} : { direct }),
    html: parts.filter((text) => text !== '').join(between),
  };
}

/** Few that may be meant by one name: how each of them is, and which one was meant; of more, or of another topic, only that. */
export function toChoose(named: Parameters<typeof sideBySide>[0], read: Read, parts: AnswerServices): string {
  const { renderer } = read.told;
  const crossings = named.map(({ crossing }) => crossing);
  const isOfGate = read.words.topics.every(({ topic }) => ofGate.has(topic));
  if (named.length > mostTold || !isOfGate) return renderer.choose(crossings);
  return `${sideBySide(named, read, parts).html}\n\n${renderer.choose(crossings, 'offered')}`;
}

const ofGate: ReadonlySet<AskedAbout['topic']> = new Set([
  'status',
  'hours',
  'overview',
  'admits',
  'waits',
  'way',
] as const);

/** The lines with which all begin, and what each goes on with. */
function sharedFirst(
  all: readonly (readonly string[])[],
): readonly [readonly string[], readonly (readonly string[])[]] {
  const [first = []] = all;
  const parts = first.findIndex((line, at) => all.some((lines) => lines[at] !== line));
  const count = parts === -1 ? first.length : parts;
  return [first.slice(0, count), all.map((lines) => lines.slice(count))];
}

/** Which of several is better or faster is no way between two places: it asks how long one waits there. */
function comparable(topics: readonly AskedAbout[]): readonly [AskedAbout, ...AskedAbout[]] {
  const [first = { topic: 'waits' } as const, ...others] = topics.filter(({ topic }) => topic !== 'way');
  return [first, ...others];
}
