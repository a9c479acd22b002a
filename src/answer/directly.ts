import type { AskedInVain } from '#domain/ports/asked-in-vain.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import { type DirectQuestion, directAnswer } from './direct.ts';

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
