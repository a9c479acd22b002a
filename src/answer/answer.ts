import { type Catalogue, type Crossing, crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { anybody, completed, type Question } from '#domain/question.ts';
import { seasonHistory } from '#domain/season-history.ts';
import type { Statement } from '#domain/statement.ts';
import { isTopic } from '#domain/topic.ts';
import { referenceOf } from '#i18n/languages.ts';
import { lengthOf, messageRoom } from '#render/fit.ts';
import type { Found, Understanding } from '#search/question.ts';
import { otherWays } from './alternatives.ts';
import { freshnessNote, withFreshness } from './freshness.ts';
import { answerJourney, directionRefused } from './journey.ts';
import { momentOf } from './moment.ts';
import { impliesJourney, isJourney, townsKnown } from './parse-journey.ts';
import type { Answer, AnswerAbout, AnswerBase, AnswerQuestion, AnswerServices, Asked } from './question.ts';
import { RefusalOfWords } from './refusal.ts';

export type { Answer, AnswerAbout, AnswerQuestion, AnswerServices, Asked } from './question.ts';

type Words = Omit<Understanding, 'found'> & Partial<Understanding>;

/** What a button says in words. */
const nothing: Words = { moment: {}, traveller: anybody, topic: 'status', language: null };

export function createAnswer(known: AnswerServices): AnswerQuestion {
  const parts = withFreshness(known);
  return (asked) => {
    const words = asked.text === undefined ? nothing : parts.understand(asked.text);
    const language = asked.language ?? words.language ?? asked.fallbackLanguage ?? referenceOf(parts.languages);
    const topic = asked.topic ?? (isJourney(words, asked) ? 'makeit' : words.topic);
    try {
      const renderer = parts.rendererFor(language, asked.now);
      return answered(words, asked, { topic, language, renderer, heard: words.language }, parts);
    } catch (error) {
      throw error instanceof Refusal ? new RefusalOfWords(error, language) : error;
    }
  };
}

function answered(words: Words, asked: Asked, told: Omit<AnswerBase, 'html'>, parts: AnswerServices): Answer {
  const { catalogue } = parts;
  const { renderer, topic } = told;
  const found = asked.crossing === undefined ? words.found : named(asked.crossing, catalogue);
  const traveller = completed(words.traveller, asked.traveller ?? anybody);
  const questionAbout = (crossing: Crossing): Question => {
    return { traveller, moment: momentOf(words.moment, asked, crossing, traveller.toward) };
  };
  if (found?.kind === 'answer') {
    const { crossing } = found;
    const isMeant = topic === 'makeit' || (asked.topic === undefined && impliesJourney(words, crossing));
    if (!isMeant) return answerAbout(crossing, questionAbout(crossing), told, parts);
    const journey = { crossing, words, asked, traveller, told: { ...told, topic: 'makeit' } as const };
    return answerJourney(journey, parts) ?? askBack(crossing, questionAbout(crossing), told, parts);
  }
  if (found?.kind === 'choose') {
    const moments = found.crossings.map((crossing) => questionAbout(crossing).moment);
    return { ...found, ...told, moments, html: renderer.choose(found.crossings) };
  }
  const near = found?.near ?? [];
  return { kind: 'none', ...told, near, html: renderer.none(near, asked.text) };
}

/** What was left unsaid is asked for, above the card. */
function askBack(
  crossing: Crossing,
  question: Question,
  told: Omit<AnswerBase, 'html'>,
  parts: AnswerServices,
): AnswerAbout {
  const about = answerAbout(crossing, question, told, parts);
  const towns = townsKnown(crossing, question.traveller.toward);
  return { ...about, html: `${told.renderer.askJourney(crossing, towns)}\n\n${about.html}` };
}

function named(id: string, catalogue: Catalogue): Found {
  const crossing = crossingById(catalogue, id);
  if (crossing === undefined) throw new Refusal('error-no-crossing', { id });
  return { kind: 'answer', crossing, via: 'name' };
}

function answerAbout(
  crossing: Crossing,
  question: Question,
  told: Omit<AnswerBase, 'html'>,
  parts: AnswerServices,
): AnswerAbout {
  const { toward } = question.traveller;
  const { renderer, topic } = told;
  if (toward !== undefined && !crossing.posts.some(({ country }) => country === toward)) {
    throw directionRefused(toward, renderer);
  }
  const { at, now, precision } = question.moment;
  const statements = parts.statementsOf(crossing);
  const status = parts.statusAt(crossing, statements, question);
  const about = { kind: 'answer', crossing, status, ...question, ...told } as const;
  const wantsOthers = status.state !== 'open' && at >= now && topic !== 'why' && topic !== 'map';
  const tense = precision === 'now' ? 'now' : 'then';
  const others = wantsOthers ? otherWays(status, question, { renderer, tense }, parts) : '';
  const under = [others, freshnessNote(crossing, renderer, parts)].filter((line) => line !== '').join('\n');
  return { ...about, html: shown(about, statements, under) };
}

/** What was asked comes first: the evidence where somebody asks why; the card, and after it the topic that was named. */
function shown(about: Omit<AnswerAbout, 'html'>, statements: readonly Statement[], under: string): string {
  const { crossing, status, topic, traveller, moment, renderer } = about;
  if (topic === 'why') return renderer.evidence(status, { traveller, precision: moment.precision });
  if (topic === 'map') return renderer.map(crossing);
  const told = renderer.card(status, { traveller, precision: moment.precision });
  const card = under === '' ? told : `${told}\n${under}`;
  if (isTopic(topic)) {
    const room = messageRoom - lengthOf(card) - 2;
    return `${card}\n\n${renderer.details(crossing, topic, { toward: traveller.toward, room })}`;
  }
  switch (topic) {
    case 'season':
      return `${card}\n\n${renderer.seasonYears(seasonHistory(crossing, statements, status), moment.precision)}`;
    case 'status':
    case 'hours':
    case 'makeit':
    case 'alerts':
      return card;
  }
}
