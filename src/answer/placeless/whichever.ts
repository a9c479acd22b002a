import { type Border, borderOf, type Crossing, sidesOf } from '#domain/crossing.ts';
import { type AskedTopic, isRuleOfCountry } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { answerDirectly } from '../direct/direct.ts';
import type { AnswerBase, AnswerServices } from '../question.ts';

/** What is the same at every crossing of a border, or of a country. */
const alikeAtAll: ReadonlySet<AskedTopic> = new Set([
  ...(['documents', 'customs', 'vehicles', 'trucks', 'exchange', 'connectivity', 'contacts'] as const),
  ...(['safety', 'clocks', 'holidays', 'planning', 'procedure', 'transport'] as const),
]);

/** The rules of more borders do not fit one screen. */
const most = 2;

/**
 * Where one of a few crossings is meant and the answer is the same at all of them, it is told at once, under the name of each
 * border where they lie at several; which one is meant is then only offered. `null` where it depends on the crossing, or
 * where somebody may tell more of one of them than we know.
 */
export function answerWhichever(
  crossings: readonly Crossing[],
  words: Understanding,
  told: Omit<AnswerBase, 'html'>,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
): Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> | null {
  const { renderer, traveller, moment, language } = told;
  if (!alikeAtAll.has(told.topic)) return null;
  const topics = told.topics.filter(({ topic }) => alikeAtAll.has(topic)).slice(0, 2);
  const borders = [...new Set(crossings.flatMap((crossing) => borderOf(crossing, catalogue) ?? []))];
  if (borders.length > most) return null;
  const answers = borders.map((border) => {
    const countries = sidesOf(border, catalogue);
    const asked = { traveller, words, moment, language, borders: [border], countries, others: crossings };
    return { border, ...answerDirectly(topics, asked, { countries: border.countries, renderer }) };
  });
  const inVain = answers.flatMap((answer) => answer.inVain);
  // A rule that we do not know is not known by naming a post.
  if (!isRuleOfCountry(told.topic) && answers.every((answer) => answer.inVain.length > 0)) return null;
  const direct = underBorders(answers, told);
  return { direct: plain(direct), inVain, html: `${direct}\n\n${renderer.choose(crossings, 'offered')}` };
}

function underBorders(
  answers: readonly { readonly border: Border; readonly html: string }[],
  { renderer }: Pick<AnswerBase, 'renderer'>,
): string {
  const texts = [...new Set(answers.map(({ html }) => html))];
  if (texts.length === 1) return texts.join('\n');
  return answers.map(({ border, html }) => `${renderer.borderName(border.countries)}:\n${html}`).join('\n');
}
