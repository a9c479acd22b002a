/** Whether a note's *yes* or *no* is one to what was asked. */
import { countriesAsked, type DirectNote } from '#domain/notes/direct-notes.ts';
import { asksWhetherNeeded } from '#domain/notes/needs.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { isCountry, isOfState } from './admits.ts';
import type { DirectQuestion } from './direct-question.ts';
import { saidIn } from './notes-found.ts';

/** Plainly asked, of the very thing that all the notes are about, and in the way in which they answer it. */
export function isHeld(sought: AskedAbout, notes: readonly DirectNote[], question: DirectQuestion): boolean {
  const { asked, words } = question;
  return (
    words.takesVerdict &&
    !isOfAnother(asked, words.topics) &&
    !isOfLorries(question) &&
    notes.every(isOn(sought)) &&
    notes.every(answersAs(words)) &&
    !(ofCitizens.has(asked.part ?? '') && notes.some(isOfSome(question)))
  );
}

/** That a visa is needed is no *yes* to whether the post gives one, nor that a card will do to whether one has to have it. */
function answersAs({ asksNeed }: DirectQuestion['words']) {
  return ({ note }: DirectNote) => note.verdict === undefined || (asksWhetherNeeded(note) ?? asksNeed) === asksNeed;
}

/** "With children, is it open?": a *yes* to the papers would be read as one to the gate. */
function isOfAnother(asked: AskedAbout, topics: readonly AskedAbout[]): boolean {
  return asked.topic !== 'admits' && !isOfState(asked) && topics.some(isOfState);
}

/** *Yes* is said of lorries: to whoever asks for something else it would be one for that. */
function isOfLorries({ words, traveller }: DirectQuestion): boolean {
  return traveller.traffic !== 'truck' && words.aspects.some(({ aspect }) => aspect === 'who-books');
}

/** Yes to whether an identity card will do is no *yes* to whether a passport is needed. */
function isOn({ topic, part }: AskedAbout) {
  return ({ note }: DirectNote) => note.topic === topic && (part === undefined || note.part === part);
}

/** What citizens of a country are spared others may not be. */
const ofCitizens: ReadonlySet<string> = new Set(['visa', 'registration'] as const);

/**
 * That citizens of two countries need nothing is no *no* for somebody of whom nobody knows whether they are one; whoever writes
 * in a language of one country alone likely is.
 */
function isOfSome({ asked, traveller: { people }, countries, language }: DirectQuestion) {
  const isOfVisa = asked.part === 'visa';
  const isLikely = !isOfVisa && countries.some(({ speaks }) => speaks === language);
  return ({ note }: DirectNote) => note.citizens !== undefined && !isCountry(people) && !isLikely;
}

/** Of the two countries that one may enter the one of which nothing is told: a *yes* there would be one for it, too. */
export function silentOf(
  asked: AskedAbout,
  notes: readonly DirectNote[],
  question: DirectQuestion,
): readonly CountryCode[] {
  if (question.traveller.toward !== undefined || !notes.every(({ country }) => country !== null)) return [];
  const told = notes.flatMap(({ country }) => country ?? []);
  const { aspects } = saidIn(question);
  const all = countriesAsked(asked, question.traveller, question.countries, aspects).map(({ code }) => code);
  return told.length === 0 ? [] : all.filter((code) => !told.includes(code));
}
