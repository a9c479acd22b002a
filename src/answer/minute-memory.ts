import type { Crossing } from '#domain/crossing.ts';
import type { Question } from '#domain/question.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Answer, AnswerServices, Asked } from './question.ts';

/*
 * What hundreds ask in the same minute is worked out once: statuses, cards and whole answers, of one minute, one state of
 * the notices and of the store. With the next minute, or a new notice, all of it is forgotten. Nothing is remembered in
 * which a person's settings, a question before, or a word that we did not understand had a part.
 */
export interface MinuteMemory {
  /** The same services; what they work out is remembered. */
  readonly parts: AnswerServices;
  /** The answer of whoever asked the same before in this minute, or this one. */
  answer(asked: Asked, work: () => Answer): Answer;
}

/** A busy minute asks thousands; more than this are worked out anew. */
const keptAtMost = 5_000;

/** Two people seldom write the same words when they write many. */
const longestText = 200;

export function createMinuteMemory(services: AnswerServices): MinuteMemory {
  let stamp = '';
  let zone: Asked['now']['zone'] | undefined;
  let statuses = new Map<string, Status>();
  let renderers = new Map<string, Renderer>();
  let answers = new Map<string, Answer>();
  let forgetting: NodeJS.Timeout | undefined;

  function forget(): void {
    [statuses, renderers, answers, stamp] = [new Map(), new Map(), new Map(), ''];
  }

  /** False where nobody tells us when the notices change: then nothing may be remembered. */
  function isOfMinute(now: Asked['now']): boolean {
    const current = stampAt(now, services);
    if (current === null) return false;
    // The name of a machine's zone is dear: it is looked up anew each time.
    if (current === stamp && now.zone === zone) return true;
    forget();
    [stamp, zone] = [current, now.zone];
    clearTimeout(forgetting);
    forgetting = setTimeout(forget, minuteMs).unref();
    return true;
  }

  const statusAt = (crossing: Crossing, statements: readonly Statement[], question: Question): Status => {
    const work = () => services.statusAt(crossing, statements, question);
    return isOfMinute(question.moment.now) ? kept(statuses, statusKey(crossing, question), work) : work();
  };
  const rendererFor: AnswerServices['rendererFor'] = (language, now) => {
    const work = () => services.rendererFor(language, now);
    return isOfMinute(now) ? kept(renderers, language, () => remembering(work())) : work();
  };

  return {
    parts: { ...services, statusAt, rendererFor },
    answer(asked, work) {
      const key = isShared(asked) && isOfMinute(asked.now) ? answerKey(asked) : null;
      if (key === null) return work();
      const known = answers.get(key);
      if (known !== undefined) return askedNow(known, asked);
      const answer = work();
      if (isUnderstood(answer) && answers.size < keptAtMost) answers.set(key, answer);
      return answer;
    },
  };
}

const minuteMs = 60_000;

/** Two answers of one stamp are the same. */
function stampAt(now: Asked['now'], { revision, freshness }: AnswerServices): string | null {
  if (revision === undefined) return null;
  const known = freshness();
  return [Math.floor(now.toMillis() / minuteMs), revision(), known.kind, known.kind === 'as-of' ? known.at : ''].join();
}

function kept<V>(map: Map<string, V>, key: string, work: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = work();
  if (map.size < keptAtMost) map.set(key, value);
  return value;
}

function statusKey({ id }: Crossing, { traveller, moment: { at, now } }: Question): string {
  const when = at.toMillis() === now.toMillis() ? 'now' : at.toMillis();
  return [id, when, traveller.toward, traveller.traffic, traveller.people].join();
}

/** Nobody's own: no settings, no question before, no journey of somebody's options, and short enough that others ask it too. */
function isShared({ text = '', settings = {}, last, from, leave, arrive }: Asked): boolean {
  const isOwn = Object.keys(settings).length > 0 || (last ?? from ?? leave ?? arrive) !== undefined;
  return !isOwn && text.length <= longestText;
}

function answerKey({ now: _now, settings: _settings, ...asked }: Asked): string {
  return JSON.stringify(asked);
}

/** A word that says nothing to us may be a name, a number, anything. */
function isUnderstood({ kind, unread, moment }: Answer): boolean {
  return kind !== 'none' && kind !== 'smalltalk' && unread.length === 0 && moment.unread.length === 0;
}

/** What may be left out afterwards counts from this question on. */
function askedNow(answer: Answer, { now }: Asked): Answer {
  return answer.last === undefined ? answer : { ...answer, last: { ...answer.last, at: now.toMillis() } };
}

/** Of the same status it says the same. */
function remembering(renderer: Renderer): Renderer {
  const { card, stateLine, headline } = renderer;
  return { ...renderer, card: byStatus(card), stateLine: byStatus(stateLine), headline: byStatus(headline) };
}

function byStatus<How>(say: (status: Status, how: How) => string): (status: Status, how: How) => string {
  const said = new WeakMap<Status, Map<string, string>>();
  return (status, how) => {
    const ofStatus = said.get(status) ?? new Map<string, string>();
    said.set(status, ofStatus);
    return kept(ofStatus, JSON.stringify(how), () => say(status, how));
  };
}
