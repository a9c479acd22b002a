import { type Border, borderOf, type Crossing, sidesOf } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { AskedTopic } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { answerDirectly } from '../direct/direct.ts';
import { homeOf } from '../direct/whose.ts';
import type { AnswerBase, AnswerServices } from '../question.ts';

/** What is the same at every crossing of a border, or of a country. */
const alikeAtAll: ReadonlySet<AskedTopic> = new Set([
  ...(['documents', 'customs', 'vehicles', 'trucks', 'exchange', 'connectivity', 'contacts'] as const),
  ...(['safety', 'clocks', 'holidays', 'planning', 'procedure', 'transport', 'services', 'accessibility'] as const),
]);

/** The rules of more borders do not fit one screen. */
const most = 2;

/**
 * Where one of a few crossings is meant and the answer is the same at all of them, it is told at once, under the name of each
 * border where they lie at several, or that we have nothing; which one is meant is then only offered. `null` where it
 * depends on the crossing, or where the rules of too many borders would be told.
 */
export function answerWhichever(
  crossings: readonly Crossing[],
  words: Understanding,
  told: Omit<AnswerBase, 'html'>,
  { catalogue, notesAsked }: Pick<AnswerServices, 'catalogue' | 'notesAsked'>,
): Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> | null {
  const { renderer, traveller, moment, language } = told;
  if (!alikeAtAll.has(told.topic)) return null;
  const topics = told.topics.filter(({ topic }) => alikeAtAll.has(topic)).slice(0, 2);
  const borders = [...new Set(crossings.flatMap((crossing) => borderOf(crossing, catalogue) ?? []))];
  if (borders.length > most && !isOfNoBorder(words)) return null;
  const answerOf = (asked: readonly Border[]) => {
    const countries = [...new Set(asked.flatMap((border) => sidesOf(border, catalogue)))];
    const here = crossings.filter((crossing) => asked.some((border) => border.crossings.includes(crossing.id)));
    const [crossing] = here.length === 1 ? here : [];
    const question = { traveller, words, moment, language, borders: asked, countries, others: crossings };
    return answerDirectly(
      topics,
      { ...question, notesAsked: notesAsked(words), ...given({ crossing, atHome: homeOf(language, catalogue) }) },
      { countries: countries.map(({ code }) => code), renderer },
    );
  };
  const answers = borders.map((border) => ({ border, ...answerOf([border]) }));
  const isInVain = answers.every((answer) => answer.inVain.length > 0);
  // Where one sleeps differs from crossing to crossing, unless nothing is known of either.
  if (told.topic === 'services' && !isInVain) return null;
  const all = isInVain ? answerOf(borders) : undefined;
  const inVain = all?.inVain ?? answers.flatMap((answer) => answer.inVain);
  const direct = all?.html ?? underBorders(answers, told);
  return { direct: plain(direct), inVain, html: `${direct}\n\n${renderer.choose(crossings, 'offered')}` };
}

/** Where a passport was lost, whoever goes on over which border. */
function isOfNoBorder({ aspects }: Understanding): boolean {
  return aspects.some(({ aspect }) => aspect === 'passport-lost');
}

function underBorders(
  answers: readonly { readonly border: Border; readonly html: string }[],
  { renderer }: Pick<AnswerBase, 'renderer'>,
): string {
  const texts = [...new Set(answers.map(({ html }) => html))];
  if (texts.length === 1) return texts.join('\n');
  return answers.map(({ border, html }) => `${renderer.borderName(border.countries)}:\n${html}`).join('\n');
}
