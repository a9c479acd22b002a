import { defaultBorder } from '#domain/crossing.ts';
import { likelyNotes, surelyMeant } from '#domain/notes/likely.ts';
import { plain } from '#render/html.ts';
import type { Found } from '#search/question.ts';
import type { Answer, AnswerPlaceless, AnswerServices } from '../question.ts';
import type { PlacelessQuestion } from './directly.ts';
import { answerTalk } from './placeless.ts';

type Question = Omit<PlacelessQuestion, 'traveller'>;

/** Where no crossing of ours is meant: what a note tells by its very words, small talk, or which borders we know. */
export function answerNone(found: Extract<Found, { kind: 'none' }>, question: Question, parts: AnswerServices): Answer {
  const { words, asked, told } = question;
  const { about, talk } = words;
  const byWords = about.kind === 'nothing' && asked.topic === undefined ? answerByWords(question, parts) : null;
  if (byWords !== null) return byWords;
  const isTalk = about.kind === 'nothing' && found.near.length === 0;
  const answer = isTalk && talk !== undefined ? answerTalk(talk, told, parts) : null;
  if (answer !== null) return answer;
  // Two countries that are named have a border, if none of ours.
  if (about.kind === 'elsewhere' || (about.kind === 'border' && about.countries.length > 1)) {
    const { countries = [] } = defaultBorder(parts.catalogue) ?? {};
    return { kind: 'none', ...told, near: [], html: told.renderer.elsewhere(countries) };
  }
  return { kind: 'none', ...told, near: found.near, html: told.renderer.none(found.near, asked.text) };
}

/** What a note tells that is surely meant, where no place of ours was read. `null`: none is. */
function answerByWords(
  { words, told }: Question,
  { notesAsked, catalogue }: Pick<AnswerServices, 'notesAsked' | 'catalogue'>,
): AnswerPlaceless | null {
  if (!words.followUp.saysTopic) return null;
  // What a country asks holds wherever one enters it: of a place that nobody knows that is no answer.
  const { sides, traveller } = words;
  const { toward } = traveller;
  const named = toward === undefined ? sides : [...sides, toward];
  const borders = catalogue.borders.filter((border) => named.every((code) => border.countries.includes(code)));
  const asked = notesAsked(words);
  const first = surelyMeant(likelyNotes(asked, { traveller, from: { borders, countries: [] } }), asked);
  if (first === undefined) return null;
  const { topic } = first.note;
  if (!words.topics.some((one) => one.topic === topic)) return null;
  const { html } = told.renderer.direct({ asked: { topic }, notes: [first] });
  return { kind: 'placeless', crossings: [], near: [], ...told, direct: plain(html), html };
}
