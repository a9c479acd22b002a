/** That words were not understood: of one crossing it stands among what is told of it, of everything else around it. */
import type { Understanding } from '#search/question.ts';
import type { Answer, AnswerBase } from '../question.ts';

type Renderer = AnswerBase['renderer'];

type About = Pick<AnswerBase, 'topic' | 'renderer'> & Pick<Answer, 'kind'>;

/** That some of what may change the answer was not understood, where it is told together with it; empty where all was. */
export function conditionsBeside(about: About, words: Understanding): string {
  return tellsConditions(about) && isAsked(words) ? lineOf('direct-unread', words.conditions, about.renderer) : '';
}

/** Whoever tells us something asks nothing; whoever heard a rumour does. */
function isAsked({ hearsay }: Understanding): boolean {
  return hearsay === undefined || hearsay === 'rumour' || hearsay === 'foretold';
}

function lineOf(id: 'direct-unread' | 'direct-unread-aside', words: readonly string[], renderer: Renderer): string {
  return words.length === 0 ? '' : renderer.html(id, { words: words.join(', ') });
}

/** What was not understood and may change the answer stands before everything else; what the answer leaves out, under it. */
export function withUnread(answer: Answer, words: Understanding): Answer {
  const { kind, renderer, topic } = answer;
  if (!isAsked(words) || kind === 'none' || kind === 'smalltalk' || topic === 'emergency') return answer;
  const before = tellsConditions(answer) ? '' : lineOf('direct-unread', words.conditions, renderer);
  const html = [before, answer.html, lineOf('direct-unread-aside', words.asides, renderer)];
  return { ...answer, html: html.filter((line) => line !== '').join('\n') };
}

/** How one crossing stands is told together with them; whether one arrives in time is not. */
function tellsConditions({ kind, topic }: Pick<Answer, 'kind' | 'topic'>): boolean {
  return kind === 'answer' && topic !== 'makeit';
}
