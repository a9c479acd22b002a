/** That words were not understood: of one crossing it stands among what is told of it, of everything else around it. */
import type { Understanding } from '#search/question.ts';
import type { Answer, AnswerBase } from '../question.ts';

type Renderer = AnswerBase['renderer'];

/** That some of what may change the answer was not understood; empty where all was, or where nothing is asked of us. */
export function conditionsLine({ conditions, hearsay }: Understanding, renderer: Renderer): string {
  const isAsked = hearsay === undefined || hearsay === 'rumour';
  return isAsked ? lineOf('direct-unread', conditions, renderer) : '';
}

function lineOf(id: 'direct-unread' | 'direct-unread-aside', words: readonly string[], renderer: Renderer): string {
  return words.length === 0 ? '' : renderer.html(id, { words: words.join(', ') });
}

/** What was not understood and may change the answer stands before everything else; what the answer leaves out, under it. */
export function withUnread(answer: Answer, words: Understanding): Answer {
  const { kind, renderer, topic } = answer;
  const isAsked = words.hearsay === undefined || words.hearsay === 'rumour';
  if (!isAsked || kind === 'none' || kind === 'smalltalk' || topic === 'emergency') return answer;
  const before = tellsConditions(answer) ? '' : conditionsLine(words, renderer);
  const html = [before, answer.html, lineOf('direct-unread-aside', words.asides, renderer)];
  return { ...answer, html: html.filter((line) => line !== '').join('\n') };
}

/** How one crossing stands is told together with them; whether one arrives in time is not. */
export const tellsConditions = ({ kind, topic }: Pick<Answer, 'kind' | 'topic'>): boolean =>
  kind === 'answer' && topic !== 'makeit';
