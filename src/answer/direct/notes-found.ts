import { type Country, knowsStay, type Stay } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type DirectNote, directNotes, type Said } from '#domain/notes/direct-notes.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import { asksPrice, isSpan } from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';

/** Who may pass is a matter of the crossing and its border alone. */
export function notesOf(sought: AskedAbout, question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, borders, home } = question;
  const countries = sought === asked ? question.countries : [];
  return directNotes(sought, traveller, { crossing, borders, countries, ...given({ home }) }, saidIn(question));
}

/** What is told of lorries at this crossing itself, where no rule of it names them. */
export function lorriesTold(question: DirectQuestion): readonly DirectNote[] {
  return notesOf({ topic: 'trucks' }, { ...question, borders: [] });
}

export function saidIn({ words, language, moment }: DirectQuestion): Said {
  const at = isSpan(moment) ? undefined : moment.at;
  return { words: words.content, language, aspects: words.aspects.map(({ aspect }) => aspect), at };
}

/** What else is told of a ride whose price nobody has told us: that of another ride there, or when and from where it goes. */
function besideFare(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (asked.topic !== 'transport' || !asksPrice(words)) return [];
  const others = notesOf({ topic: 'transport' }, { ...question, asked: { topic: 'transport' } });
  return others.length > 0 ? others : notesOf(asked, { ...question, words: { ...words, aspects: [] } });
}

/** Of whose consent a child needs we may have nothing; which paper of its own it needs is told all the same. */
function ownPaper(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  if (askedKey(asked) !== 'documents/children') return [];
  return notesOf(asked, { ...question, words: { ...words, aspects: [] } });
}

/** What else is told where nothing answers. */
export function besides(question: DirectQuestion): readonly DirectNote[] {
  const told = [besideFare, ownPaper, nextBest].map((find) => find(question));
  return told.find((notes) => notes.length > 0) ?? [];
}

/** What runs to one crossing answers for the border, where none was named; what holds at another is no answer for one that was. */
export function nextBest(question: DirectQuestion): readonly DirectNote[] {
  const { asked, traveller, crossing, borders, others } = question;
  if (crossing !== undefined || asked.topic !== 'transport') return [];
  const ids = borders.flatMap((border) => border.crossings);
  const found = ids.map((id) => {
    const other = others.find((one) => one.id === id);
    return directNotes(asked, traveller, { crossing: other, borders: [], countries: [] }, saidIn(question));
  });
  return found.find((notes) => notes.length > 0)?.slice(0, 1) ?? [];
}

/** What is told of a people's visas: by the lists of some countries, and by the notes of the others. */
interface VisasTold {
  readonly notes: readonly DirectNote[];
  /** Those of which the lists tell, or nothing does. */
  readonly countries: readonly Country[];
}

/** Where the lists do not name a people, or say only that it needs a visa, a note of its visa may, or one for everybody. */
export function visasTold(
  { people, countries: wanted }: NonNullable<DirectAnswer['stay']>,
  question: DirectQuestion,
): VisasTold {
  const { asked, traveller, crossing, borders, countries } = question;
  const isTold = ({ visa, citizens }: Stay) => visa !== 'required' && citizens.includes(people);
  const silent = wanted.filter(({ code, stay }) => code !== people && !stay.some(isTold));
  const found = [asked, { topic: 'documents', part: 'visa' } as const].map((one) =>
    directNotes(one, traveller, { crossing, borders, countries }, saidIn(question)),
  );
  const isOf = (country: DirectNote['country']) => country === null || silent.some(({ code }) => code === country);
  // How many a list names does not tell whether it names this people.
  const isOpen = (country: DirectNote['country']) =>
    !countries.some((one) => one.code === country && (one.visaFree !== undefined || knowsStay(one, people)));
  const isOwn = ({ note, country }: DirectNote) => isOf(country) && note.citizens?.includes(people) === true;
  const isOfAll = ({ note, country }: DirectNote) =>
    isOf(country) && isOpen(country) && note.part === 'visa' && !note.citizens && !note.of;
  const notes =
    [isOwn, isOfAll].flatMap((is) => found.map((all) => all.filter(is))).find((all) => all.length > 0) ?? [];
  const isNoted = ({ code }: Country) => notes.some(({ country }) => country === null || country === code);
  return {
    notes: silent.length === 0 ? [] : notes,
    countries: wanted.filter((one) => !silent.includes(one) || !isNoted(one)),
  };
}
