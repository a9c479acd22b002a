import { escapeHtml } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { sentElsewhere } from '../alternatives.ts';
import type { AnswerAbout, AnswerServices } from '../question.ts';
import { isOfState } from './admits.ts';
import type { Directly } from './direct.ts';
import { notesOfState } from './of-state.ts';

type Answered = Omit<AnswerAbout, 'html'>;

/** Whoever asks whether one gets through, or by which other way. */
function isOfPassing({ topic }: Pick<Answered, 'topic'>): boolean {
  return topic === 'admits' || topic === 'way' || topic === 'season' || isOfState({ topic });
}

/**
 * Of a crossing that was shut and of whose opening nobody has told: that it is shut as far as anybody knows, before whatever
 * else was asked of it, with what the notes tell of just that. Nothing of any other. Telegram's HTML.
 */
export function stillShut(about: Answered, words: Understanding, parts: AnswerServices) {
  const { status, crossing, traveller, moment, language, renderer } = about;
  // Where a button or a command names the crossing, the card says it.
  const isAsked = isOfPassing(about) && moment.at >= moment.now && words.found.kind !== 'none';
  if (status.because !== 'reopening-unconfirmed' || !isAsked || about.topic === 'why' || about.topic === 'map')
    return [];
  const asOf = { at: moment.now, now: moment.now, precision: 'now' } as const;
  const now = parts.statusAt(crossing, parts.statementsOf(crossing), { traveller, moment: asOf });
  const asked = { ...words, topics: [{ topic: 'status' }] as const };
  const question = { traveller, words: asked, crossing, status, borders: [], countries: [], moment, language };
  const present = escapeHtml(renderer.headline(now, { traveller, precision: 'now' }));
  return [
    now.state === 'closed' ? `${present} · ${renderer.html('reopening-not-yet')}` : renderer.html('reopening-untold'),
    ...(words.aspects.some(({ aspect }) => aspect === 'other-way') ? sentElsewhere(status, renderer) : []),
    ...notesOfState({ ...question, others: parts.catalogue.crossings }, renderer).map(({ html }) => html),
  ];
}

/** That it is shut comes first; of the way over it, or of who may pass, it is no news beside that that we have nothing. */
export function shutOrder(shut: readonly string[], each: Directly['each']) {
  const rest = each.filter(({ asked, isNothing }) => !isOfPassing(asked) || !isNothing);
  return { ahead: shut.join('\n'), behind: rest.map(({ html }) => html).join('\n'), isDoubted: false };
}
