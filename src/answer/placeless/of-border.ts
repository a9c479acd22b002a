import type { Border } from '#domain/crossing.ts';
import { isCountry, isOfState } from '../direct/admits.ts';
import { notesOfState } from '../direct/of-state.ts';
import type { AnswerServices } from '../question.ts';
import { isOfHoliday } from './announced.ts';
import { type PlacelessQuestion, withDirect } from './directly.ts';

/** What is told of citizens of a third country at one of the crossings, for all of them: where they are sent, or not let through. */
export function ofPeople({ countries }: Border, { words, told }: PlacelessQuestion, { catalogue }: AnswerServices) {
  const { people } = words.traveller;
  if (!isCountry(people) || countries.includes(people)) return [];
  const named = words.about.kind === 'border' ? words.about.countries : [];
  const meant = catalogue.crossings.filter(({ posts }) =>
    named.every((code) => posts.some(({ country }) => country === code)),
  );
  return meant.flatMap(({ notes }) =>
    notes.flatMap((note) => {
      const isTold = note.part === undefined && (note.topic === 'documents' || note.topic === 'admits');
      if (!isTold || note.citizens?.includes(people) !== true) return [];
      return [told.renderer.direct({ asked: { topic: note.topic }, notes: [{ note, country: null }] }).html];
    }),
  );
}

/** What the notes of a border that was named tell of the hours of its crossings or of who may pass them. */
export function rulesAt(border: Border, { words, told, traveller }: PlacelessQuestion, { catalogue }: AnswerServices) {
  const isNamed = words.about.kind === 'border' && words.about.countries.length > 0;
  const isAsked = words.topics.some(({ topic }) => topic === 'holidays');
  const ofHoliday = isOfHoliday(words) && !isAsked ? [{ topic: 'holidays' } as const] : [];
  if (!isNamed && ofHoliday.length === 0) return [];
  const { moment, language, renderer } = told;
  const where = { borders: [border], countries: [], others: catalogue.crossings };
  const asked = { ...words, topics: [...words.topics, ...ofHoliday] as const };
  return notesOfState({ words: asked, traveller, moment, language, ...where }, renderer).map(({ html }) => html);
}

/** What else was asked beside which posts there are. */
export function besides(border: Border, question: PlacelessQuestion, parts: AnswerServices): readonly string[] {
  const [first, ...others] = question.words.topics;
  const [asked, ...more] = others.filter((one) => !isOfState(one) && one.topic !== 'admits' && one.topic !== 'waits');
  if (first.topic !== 'overview' || asked === undefined) return [];
  const words = { ...question.words, topics: [asked, ...more] as const };
  const sides = parts.catalogue.countries.filter(({ code }) => border.countries.includes(code));
  const { html, inVain } = withDirect({}, border.countries, sides, { ...question, words }, parts);
  return inVain.length > 0 ? [] : [html];
}
