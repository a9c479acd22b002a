import type { AnswerAbout } from '#answer/answer.ts';
import { isTopic } from '#domain/topic.ts';
import { longest, visible } from '#render/html.ts';
import type { Services } from '../intent.ts';

/** A card with what is known about the topic that somebody named. */
export interface TopicCard {
  readonly html: string;
  /** False where there is more than fits under a card: then a button leads to it. */
  readonly isWhole: boolean;
}

/** What is left for other lines under a card. */
const spared = 200;

/** The card, and under it the first page of the topic where that fits. `null` where no such topic was named. */
export function topicCard(answer: AnswerAbout, { answer: ask, renderer }: Services): TopicCard | null {
  const { crossing, language, moment, traveller } = answer;
  const { topic } = answer;
  if (!isTopic(topic)) return null;
  const { pages } = renderer.detailPages(crossing, topic, language, moment.now, traveller.toward);
  const { html: card } = ask({
    crossing: crossing.id,
    topic: 'status',
    language,
    now: moment.now,
    moment,
    traveller,
  });
  const both = `${card}\n\n${pages[0] ?? ''}`;
  const fits = visible(both).length + spared <= longest;
  return { html: fits ? both : card, isWhole: fits && pages.length === 1 };
}
