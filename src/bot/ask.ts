import type { AnswerAbout, Asked } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import type { PointInTime } from '#domain/question.ts';
import type { CardButton } from './callback-data.ts';
import type { Asker, BotContext } from './context.ts';
import type { Services } from './intent.ts';
import { lastQuestionOf } from './last-question.ts';

/** A question in words: a chosen language wins; without one we speak the language of the words, or else the client's. */
export function questionFrom(asker: Asker, text: string, { now }: Pick<Services, 'now'>): Asked {
  const language = asker.chosen === null ? {} : { language: asker.chosen };
  return { text, now: now(), fallbackLanguage: asker.client, settings: asker.settings, ...language };
}

/** The same, with what it may leave to the question before it. */
export async function askedAfter(ctx: BotContext, text: string, services: Services): Promise<Asked> {
  const last = await lastQuestionOf(ctx, services);
  return { ...questionFrom(ctx.asker, text, services), ...given({ last }) };
}

/** The answer that a button stands for, as it is now. */
export function answerFor(
  button: CardButton,
  asker: Asker,
  { answer, now }: Pick<Services, 'answer' | 'now'>,
  further: Partial<Asked> = {},
): AnswerAbout {
  const { crossing, moment, traveller } = button;
  const answered = answer({
    crossing: crossing.id,
    now: now(),
    language: asker.language,
    settings: asker.settings,
    ...given({ moment, traveller }),
    ...further,
  });
  if (answered.kind !== 'answer') throw new Refusal('error-old-button');
  return answered;
}

/** True if a day was asked about, and not the present or a whole month. */
export function isDay({ precision }: Pick<PointInTime, 'precision'>): boolean {
  return precision === 'day' || precision === 'moment';
}
