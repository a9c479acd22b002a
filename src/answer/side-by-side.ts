import type { Crossing } from '#domain/crossing.ts';
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import { directTo, type Read } from './about.ts';
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
    const { toward } = question.traveller;
    const beyond = crossing.posts.some(({ country }) => country === toward) ? undefined : toward;
    const traveller = { ...question.traveller, toward: beyond === undefined ? toward : undefined };
    const about = { kind: 'answer', crossing, status, ...told, ...asked, ...question, traveller } as const;
    const direct =
      index < mostTold
        ? directTo(about, compared, {
            catalogue,
            others: [],
            ...(isRuleOfCountry(asked.topic) && asked.topic !== 'trucks' ? { beyond } : {}),
          })
        : { html: '', inVain: [] };
    const line = renderer.stateLine(status, { traveller: question.traveller, precision: question.moment.precision });
    return { status, line, ...direct };
  });
  const isOfNow = asked.topic === 'waits' && named.every(({ question }) => question.moment.precision === 'now');
  const isUntold = isOfNow && rows.every(({ status }) => status.travellers === undefined);
  const untold = isUntold ? renderer.html('waits-now-unknown') : '';
  const [shared, own] = sharedFirst(rows.slice(0, mostTold).map(({ html }) => linesOf(html)));
  const blocks = rows.map(({ line }, index) => [...(own[index] ?? []), line].join('\n'));
  const between = own.every(({ length }) => length === 0) ? '\n' : '\n\n';
  const isTold = (line: string) => rows.some(({ html }) => linesOf(html).includes(line));
  const direct = plain([...shared, ...own.flat()].join('\n'));
  return {
    statuses: rows.map(({ status }) => status),
    inVain: rows.flatMap(({ inVain }) => inVain),
    ...(direct === '' ? {} : { direct }),
    html: [shared.join('\n'), blocks.join(between), isTold(untold) ? '' : untold]
      .filter((text) => text !== '')
      .join(between),
  };
}

const linesOf = (html: string) => (html === '' ? [] : html.split('\n'));

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
