import type { Country } from '#domain/crossing.ts';
import type { AskedInVain } from '#domain/ports/asked-in-vain.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { type DirectQuestion, directAnswer } from './direct.ts';
import type { PlacelessQuestion } from './placeless.ts';
import type { AnswerBase, AnswerServices } from './question.ts';

/** What answers directly, in Telegram's HTML, and what of it we have nothing for. */
export interface Directly {
  readonly html: string;
  readonly inVain: readonly AskedInVain[];
}

/** Each topic with its own sentence and source. `countries`: those of the place that was asked about. */
export function answerDirectly(
  topics: readonly AskedAbout[],
  question: Omit<DirectQuestion, 'asked'>,
  { countries, renderer }: { readonly countries: readonly CountryCode[]; readonly renderer: Renderer },
): Directly {
  const answers = topics.flatMap((asked) => {
    const answer = directAnswer({ ...question, asked });
    return answer === null ? [] : [{ asked, ...renderer.direct(answer) }];
  });
  const vain = answers.filter(({ isNothing }) => isNothing);
  return {
    html: answers.map(({ html }) => html).join('\n'),
    inVain: vain.map(({ asked }) => ({ topic: askedKey(asked), countries: countries.toSorted() })),
  };
}

/** The same for a question that names no single crossing. `countries`: those of the place that was asked about, where one was; `sources`: those whose facts may answer. */
export function withDirect<Base extends object>(
  base: Base,
  countries: readonly CountryCode[],
  sources: readonly Country[],
  { words, traveller, told }: PlacelessQuestion,
  { catalogue }: AnswerServices,
): Base & Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> {
  const question = {
    ...{ traveller, words, borders: catalogue.borders, countries: sources },
    ...{ language: told.language, others: catalogue.crossings },
  };
  const { renderer } = told;
  const { html, inVain } = answerDirectly(words.topics.slice(0, 2), question, { countries, renderer });
  return { ...base, direct: plain(html), inVain, html };
}
