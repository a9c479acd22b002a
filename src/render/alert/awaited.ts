import { patienceDays } from '#domain/alerts/wait.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { certaintyLines } from '../card/certainty.ts';
import { type CardContext, createCardContext } from '../card/context.ts';
import { describeState } from '../card/headline.ts';
import { reasonLines } from '../card/reasons.ts';
import type { AlertText, AwaitedView } from './view.ts';

/** What somebody asked to be told once: as sure as it is, and that it was the only time. */
export function awaitedText(view: AwaitedView, localizer: Localizer): AlertText {
  const context = createCardContext(view.status, localizer, { precision: 'now' });
  const [sign, words] = stateWords(view, context);
  return {
    sign,
    words,
    lines: [
      ...(view.isKnown ? [] : [localizer.message('alert-once-unknown', { days: String(patienceDays) })]),
      ...reasonLines(context),
      ...certaintyLines(context),
      ...(view.isKnown ? [localizer.message('alert-once-done')] : []),
    ],
  };
}

/** In the words of its rung: what is only usual *should be* so. */
function stateWords({ want, status }: AwaitedView, context: CardContext): readonly [sign: string, words: string] {
  const { localizer } = context;
  const [sign, words] = describeState(context);
  const isUsual = status.state === 'open' && status.sure === 'typical';
  if (want === 'next-opening') return [sign, isUsual ? localizer.message('state-should-be-open') : words];
  return [sign, isUsual ? localizer.message('alert-should-close') : words];
}
