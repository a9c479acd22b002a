import { crossingsById } from '#domain/crossing.ts';
import type { Traveller } from '#domain/question.ts';
import type { Answer, AnswerServices, Inherited } from '../question.ts';

/** What was taken from the question before stands above everything else, so that nobody takes it for another. */
export function withInherited(answer: Answer, inherited: Inherited, parts: Pick<AnswerServices, 'catalogue'>): Answer {
  const isOfOurs = answer.kind !== 'none' && answer.kind !== 'smalltalk' && answer.last?.asks === undefined;
  const names = isOfOurs ? namesOf(answer, inherited, parts) : [];
  if (names.length === 0) return answer;
  const line = answer.renderer.html('follow-up', { taken: names.join(', ') });
  return { ...answer, html: `${line}\n${answer.html}` };
}

/** What it is about, the day, and who crosses: "Ak-Jol – Korday, 31 December". */
function namesOf(
  answer: Answer,
  { about, moment, traveller }: Inherited,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
) {
  const { renderer, last } = answer;
  const place = last?.about;
  const crossings = place?.kind === 'crossings' ? crossingsById(catalogue, place.crossings) : [];
  return [
    ...(about ? crossings.map(renderer.crossingName) : []),
    ...(about && place?.kind === 'border' ? [place.countries.map(renderer.countryName).join(' – ')] : []),
    ...(about && place?.kind === 'country' ? [renderer.countryName(place.country)] : []),
    ...(moment === undefined ? [] : [renderer.when(moment)]),
    ...(isSaid(traveller) ? [renderer.whom(traveller)] : []),
  ].filter((name) => name !== '');
}

function isSaid({ toward, traffic, people }: Traveller): boolean {
  return (toward ?? traffic ?? people) !== undefined;
}
